/** Tensors from JavaScript's data, and the default dtype. */

import type { Complex } from './complex.js';
import {
  bytesOf,
  dtypeOfArray,
  inferDtype,
  isTypedArray,
  readElements,
  type TensorData,
} from './creation/elements.js';
import { pack } from './creation/packing.js';
import type { DeviceLike } from './device.js';
import { type dtype, dtypeOf, type layout } from './dtype.js';
import { warn } from './errors.js';
import { withDevice } from './gate/default_device.js';
import { native } from './native.js';
import { ops } from './ops.js';
import { signature } from './signature.js';
import { handleOf, isTensor, type Tensor, wrap } from './tensor.js';

export type { TensorData } from './creation/elements.js';

/** The dtype that numbers without one get. */
export function get_default_dtype(): dtype {
  return dtypeOf(native.get_default_dtype());
}

/** Sets the dtype that numbers without one get: a floating-point one. */
export function set_default_dtype(d: dtype): void {
  if (d?.is_floating_point !== true) {
    throw new TypeError('only floating-point types are supported as the default type');
  }
  native.set_default_dtype(d.code);
}

export interface TensorOptions {
  dtype?: dtype | null;
  device?: DeviceLike | null;
  requires_grad?: boolean;
  pin_memory?: boolean;
}

interface TensorArguments {
  data: TensorData;
  dtype: dtype | null;
  device: DeviceLike | null;
  requires_grad: boolean;
  pin_memory: boolean;
}

const bindTensor = signature<TensorArguments>(
  'tensor(any data, *, ScalarType? dtype=None, Device? device=None, bool requires_grad=False, ' +
    'bool pin_memory=False)',
);

function moved(tensor: Tensor, type: dtype, device: DeviceLike | null, pin: boolean): Tensor {
  const options = device === null ? { dtype: type } : { dtype: type, device };
  const same = tensor.dtype === type && (device === null || String(device) === 'cpu');
  const result = same ? tensor : tensor.to(options);
  const pinned = pin ? result.pin_memory() : result;
  if (result !== tensor) tensor.dispose();
  return pinned;
}

type Options = Omit<TensorArguments, 'data'>;

/** A typed array is converted as libtorch converts tensors: nothing is checked. */
function fromArray(data: ArrayBufferView & { length: number }, a: Options): Tensor {
  const own = dtypeOfArray(data);
  const made = wrap(native.from_data(bytesOf(data), [data.length], own.code, false));
  return moved(made, a.dtype ?? own, a.device, a.pin_memory);
}

function fromLists(data: TensorData, a: Options): Tensor {
  const reading = readElements(data);
  const type = a.dtype ?? inferDtype(reading);
  const packed = pack(reading.values, type);
  const made = wrap(native.from_data(packed.data, reading.shape, packed.dtype.code, false));
  return moved(made, type, a.device, a.pin_memory);
}

function copyOf(source: Tensor, a: TensorArguments): Tensor {
  warn(
    'To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() ' +
      'or sourceTensor.detach().clone().requires_grad_(true), rather than torch.tensor(sourceTensor).',
  );
  const options = {
    copy: true,
    ...(a.dtype && { dtype: a.dtype }),
    ...(a.device && { device: a.device }),
  };
  return source.detach().to({ dtype: source.dtype, ...options });
}

/**
 * A tensor with a copy of the data: numbers get the default dtype, bigints int64, booleans bool;
 * the elements of a typed array keep theirs. Ragged lists are an error.
 */
export function tensor(data: TensorData, options?: TensorOptions): Tensor;
export function tensor(...args: unknown[]): Tensor {
  const a = bindTensor(withDevice(args));
  if (isTensor(a.data)) return marked(copyOf(a.data, a), a.requires_grad);
  const made = isTypedArray(a.data) ? fromArray(a.data, a) : fromLists(a.data, a);
  return marked(made, a.requires_grad);
}

export function marked(made: Tensor, requires_grad: boolean): Tensor {
  if (requires_grad) made.requires_grad = true;
  return made;
}

export interface FullOptions extends TensorOptions {
  layout?: layout | null;
  out?: Tensor | null;
}

type FillValue = number | bigint | boolean | Complex;

interface Full extends Required<FullOptions> {
  size: readonly number[];
  fill_value: FillValue;
}

const bindFull = signature<Full>(
  'full(int[] size, Scalar fill_value, *, Tensor? out=None, ScalarType? dtype=None, ' +
    'Layout? layout=None, Device? device=None, bool? pin_memory=False, bool? requires_grad=False)',
);

/** A tensor of one value. A number gives the default dtype, a bigint int64, a boolean bool. */
export function full(
  size: readonly number[],
  fill_value: FillValue | (FullOptions & { fill_value: FillValue }),
  options?: FullOptions,
): Tensor;
export function full(
  options: FullOptions & { size: readonly number[]; fill_value: FillValue },
): Tensor;
export function full(...args: unknown[]): Tensor {
  const { size, fill_value, ...options } = bindFull(args);
  const free = options.dtype === null && options.out === null;
  const dtype = free && typeof fill_value === 'number' ? get_default_dtype() : options.dtype;
  return ops.full(size, fill_value, { ...options, dtype });
}

const bindInput = (name: string) => signature<{ input: Tensor }>(`${name}(Tensor input)`);
const bindFloating = bindInput('is_floating_point');
const bindComplex = bindInput('is_complex');
const bindNumel = bindInput('numel');

/** Whether a tensor's dtype is a floating-point one. */
export function is_floating_point(input: Tensor | { input: Tensor }): boolean;
export function is_floating_point(...args: unknown[]): boolean {
  return bindFloating(args).input.dtype.is_floating_point;
}

export function is_complex(input: Tensor | { input: Tensor }): boolean;
export function is_complex(...args: unknown[]): boolean {
  return bindComplex(args).input.dtype.is_complex;
}

/** The number of elements. */
export function numel(input: Tensor | { input: Tensor }): number;
export function numel(...args: unknown[]): number {
  return native.numel(handleOf(bindNumel(args).input));
}
