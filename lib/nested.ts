/** `torch.nested`: several tensors of one dimensionality, but of any sizes, as one tensor. */
import { as_tensor } from './creation/sharing.js';
import { type TensorData, tensor } from './creation.js';
import { device as Device, type DeviceLike } from './device.js';
import { type dtype as Dtype, type layout as Layout, strided } from './dtype.js';
import { NotImplementedError, TorchError } from './errors.js';
import { currentDevice } from './gate/default_device.js';
import { isWhole } from './iterable.js';
import { ops } from './ops.js';
import { signature } from './signature.js';
import { isTensor, type Tensor } from './tensor.js';

interface Options {
  dtype: Dtype | null;
  layout: Layout | null;
  device: DeviceLike | null;
}

const isList = (value: unknown): value is readonly TensorData[] =>
  Array.isArray(value) && isWhole(value);

/** The other layout is a class that Python's torch writes over its own dispatch. */
function checkLayout(layout: Layout | null, what: string): void {
  if (layout === null || layout === strided) return;
  if (layout.name === 'jagged') {
    throw new NotImplementedError('the jagged layout lives in Python: use the strided one');
  }
  throw new TorchError(`Specified layout is unsupported for nested ${what}: ${layout}`);
}

function fromList(tensors: readonly Tensor[], a: Options, pin: boolean | null): Tensor {
  const device = a.device === null ? null : new Device(a.device);
  return ops._nested_tensor_from_tensor_list(tensors, a.dtype, null, device, pin);
}

interface NestedArguments extends Options {
  tensor_list: unknown;
  requires_grad: boolean;
  pin_memory: boolean;
}

const bindNested = signature<NestedArguments>(
  'nested_tensor(any tensor_list, *, ScalarType? dtype=None, Layout? layout=None, ' +
    'Device? device=None, bool requires_grad=False, bool pin_memory=False)',
);

/** A leaf with copies of the tensors, or of what `torch.tensor` takes; the first gives the dtype. */
export function nested_tensor(
  tensor_list: readonly TensorData[],
  options?: Partial<Options> & { requires_grad?: boolean; pin_memory?: boolean },
): Tensor;
export function nested_tensor(...args: unknown[]): Tensor {
  const a = bindNested(args);
  checkLayout(a.layout, 'tensors');
  if (!isList(a.tensor_list)) {
    throw new TypeError(
      'Only lists (List[Tensor] and List[List...[Scalar]]) are accepted in nested_tensor',
    );
  }
  const tensors = a.tensor_list.map((each) => (isTensor(each) ? each : as_tensor(each)).detach());
  const device = a.device ?? currentDevice();
  const made = fromList(tensors, { ...a, device }, a.pin_memory);
  return a.requires_grad ? made.requires_grad_() : made;
}

const bindAsNested = signature<Options & { ts: unknown }>(
  'as_nested_tensor(any ts, ScalarType? dtype=None, Device? device=None, Layout? layout=None)',
);

/** The rows of a tensor, of equal sizes, as a nested tensor over the same memory. */
function fromTensor(ts: Tensor, a: Options): Tensor {
  const target = { ...(a.dtype && { dtype: a.dtype }), ...(a.device && { device: a.device }) };
  const buffer = ops.reshape(ts, [-1]).to(target);
  const [count = 0, ...inner] = ts.shape;
  const row = inner.map(BigInt);
  const sizes = tensor(Array.from({ length: count }, () => row));
  const [strides, offsets] = ops._nested_compute_contiguous_strides_offsets(sizes);
  return ops._nested_view_from_buffer(buffer, sizes, strides, offsets);
}

/** A nested tensor that autograd knows where it comes from: of a list of tensors, or of one's rows. */
export function as_nested_tensor(
  ts: Tensor | readonly Tensor[],
  dtype?: Dtype | null | Partial<Options>,
  device?: DeviceLike | null | Partial<Options>,
  layout?: Layout | null | Partial<Options>,
): Tensor;
export function as_nested_tensor(...args: unknown[]): Tensor {
  const { ts, ...options } = bindAsNested(args);
  if (!isTensor(ts) && !(isList(ts) && ts.every(isTensor))) {
    throw new TypeError(
      'as_nested_tensor(): Expected first argument to be a tensor or a list / tuple of tensors ',
    );
  }
  if (isTensor(ts) && ts.dim() < 2) {
    throw new TorchError('as_nested_tensor(): Expected tensor argument to have dim() > 1');
  }
  checkLayout(options.layout, 'tensors');
  if (!isTensor(ts)) return fromList(ts, options, null);
  if (!ts.is_nested) return fromTensor(ts, options);
  if (options.layout !== ts.layout) {
    throw new TorchError(
      'as_nested_tensor(): Converting between nested tensor layouts is not supported',
    );
  }
  return ts.to({ dtype: options.dtype, device: options.device });
}

interface PaddedArguments {
  input: Tensor;
  padding: number;
  output_size: readonly number[] | null;
  out: Tensor | null;
}

const bindPadded = signature<PaddedArguments>(
  'to_padded_tensor(Tensor input, float padding, int[]? output_size=None, Tensor? out=None)',
);

/** An ordinary tensor, as large as the largest, with `padding` where a smaller one ends. */
export function to_padded_tensor(
  input: Tensor,
  padding: number,
  output_size?: readonly number[] | null | { output_size?: readonly number[]; out?: Tensor },
  keywords?: { out?: Tensor | null },
): Tensor;
export function to_padded_tensor(...args: unknown[]): Tensor {
  const { input, padding, output_size, out } = bindPadded(args);
  const padded = input.to_padded_tensor(padding, output_size);
  return out === null ? padded : out.resize_(padded.shape).copy_(padded);
}

interface NarrowArguments {
  tensor: Tensor;
  dim: number;
  start: number | Tensor;
  length: number | Tensor;
  layout: Layout | null;
}

const bindNarrow = signature<NarrowArguments>(
  'narrow(Tensor tensor, int dim, any start, any length, Layout? layout=None)',
);

function checkBound(name: string, value: unknown, layout: Layout | null): number {
  if (!Number.isSafeInteger(value) && !isTensor(value)) {
    throw new TorchError(`${name} must be an integer or a tensor`);
  }
  checkLayout(layout, 'narrow');
  if (isTensor(value)) {
    throw new TorchError('start and length must be integers for the strided layout NT impl');
  }
  return value as number;
}

/** The rows of a tensor as a nested tensor, narrowed along a dimension. */
export function narrow(
  input: Tensor,
  dim: number,
  start: number | Tensor,
  length: number | Tensor,
  layout?: Layout | null | { layout?: Layout | null },
): Tensor;
export function narrow(...args: unknown[]): Tensor {
  const { tensor: input, dim, layout, ...bounds } = bindNarrow(args);
  const start = checkBound('start', bounds.start, layout);
  const length = checkBound('length', bounds.length, layout);
  return as_nested_tensor(input.unbind()).narrow(dim, start, length);
}
