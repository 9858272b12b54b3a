/** `torch.autograd.gradcheck`: derivatives compared with differences of the function's values. */
import { Complex } from '../../complex.js';
import { complex128, float64 } from '../../dtype.js';
import { TorchError, warn } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { fastCheck } from './fast.js';
import {
  checkBatchedBackward,
  checkBatchedForward,
  checkUndefinedBackward,
  checkUndefinedForward,
  checkZeros,
} from './further.js';
import { type Check, slowCheck } from './slow.js';
import {
  type Checked,
  differentiable,
  GradcheckError,
  type Half,
  isChecked,
  isSparse,
  listOf,
  outputsOf,
  storedOf,
  type Tolerances,
} from './values.js';

export { GradcheckError } from './values.js';

interface Options extends Tolerances {
  func: Checked;
  inputs: unknown;
  raise_exception: boolean;
  check_undefined_grad: boolean;
  check_grad_dtypes: boolean;
  check_batched_grad: boolean;
  check_batched_forward_grad: boolean;
  check_forward_ad: boolean;
  check_backward_ad: boolean;
  fast_mode: boolean;
  masked: boolean | null;
}

const bind = signature<Options>(
  'gradcheck(function func, any inputs, *, float eps=1e-6, float atol=1e-5, float rtol=1e-3, ' +
    'bool raise_exception=True, float nondet_tol=0.0, bool check_undefined_grad=True, ' +
    'bool check_grad_dtypes=False, bool check_batched_grad=False, ' +
    'bool check_batched_forward_grad=False, bool check_forward_ad=False, ' +
    'bool check_backward_ad=True, bool fast_mode=False, bool? masked=None)',
);

/** The inputs of a function that is checked: tensors, and whatever else it takes. */
export type Inputs = Tensor | readonly unknown[];

/** A function of such inputs. */
export type Of<Given extends Inputs> = (
  ...inputs: Given extends Tensor ? [Given] : Given extends readonly unknown[] ? Given : never
) => unknown;

export interface GradcheckOptions {
  eps?: number;
  atol?: number;
  rtol?: number;
  raise_exception?: boolean;
  nondet_tol?: number;
  check_undefined_grad?: boolean;
  check_grad_dtypes?: boolean;
  check_batched_grad?: boolean;
  check_batched_forward_grad?: boolean;
  check_forward_ad?: boolean;
  check_backward_ad?: boolean;
  fast_mode?: boolean;
  masked?: boolean | null;
}

function checkInput(input: Tensor, place: number): void {
  if (input.dtype !== float64 && input.dtype !== complex128) {
    warn(
      `Input #${place} requires gradient and is not of double precision, floating point or complex: ` +
        'differences will likely be too coarse to check it.',
    );
  }
  const content = storedOf(input);
  const strides = content.stride();
  const overlaps = [...content.shape].some((size, dim) => size > 1 && strides[dim] === 0);
  if (overlaps) {
    throw new TorchError(
      `Input #${place} has a dimension with stride 0: its elements share memory, so that none can ` +
        'be changed alone. Call .contiguous() on it first.',
    );
  }
}

function checkInputs(inputs: readonly unknown[]): void {
  for (const [place, input] of inputs.entries()) if (isChecked(input)) checkInput(input, place);
  if (inputs.some(isChecked)) return;
  throw new RangeError(
    'gradcheck expects at least one input tensor to require gradient, but none of them have ' +
      'requires_grad=True.',
  );
}

/** The function with its complex outputs cut to one part. */
const partOfOutputs =
  (fn: Checked, part: (tensor: Tensor) => Tensor): Checked =>
  (...inputs) =>
    outputsOf(fn(...inputs)).map((output) => (output.is_complex() ? part(output) : output));

const places = (values: readonly unknown[]): number[] =>
  [...values.keys()].filter((i) => {
    const value = values[i];
    return isTensor(value) && value.is_complex();
  });

type Run = (check: Partial<Check> & Pick<Check, 'fn' | 'inputs'>) => void;

function checkBackward(fn: Checked, inputs: readonly unknown[], outputs: Tensor[], run: Run): void {
  if (!outputs.some((output) => output.is_complex())) {
    run({ fn, inputs, outputs });
    return;
  }
  const complex = places(differentiable(outputs));
  for (const imaginary of [true, false]) {
    const part = partOfOutputs(fn, imaginary ? ops.imag : ops.real);
    run({ fn: part, inputs, half: { places: complex, imaginary } });
  }
}

/** The function of one part of its complex inputs, the other part standing still. */
function partOfInputs(fn: Checked, inputs: readonly unknown[], imaginary: boolean): Checked {
  const joined = (given: Tensor, whole: Tensor) =>
    imaginary
      ? ops.real(whole).add(given.mul(new Complex(0, 1)))
      : given.add(ops.imag(whole).mul(new Complex(0, 1)));
  const complex = new Set(places(inputs));
  return (...given) =>
    outputsOf(
      fn(
        ...given.map((value, i) =>
          complex.has(i) ? joined(value as Tensor, inputs[i] as Tensor) : value,
        ),
      ),
    );
}

function checkForward(a: Options, inputs: readonly unknown[], outputs: Tensor[], run: Run): void {
  const complex = places(inputs);
  if (complex.length === 0) {
    run({ fn: a.func, inputs, outputs, forward: true });
    if (a.check_undefined_grad) checkUndefinedForward(a.func, inputs);
    return;
  }
  for (const imaginary of [true, false]) {
    const fn = partOfInputs(a.func, inputs, imaginary);
    const parts = inputs.map((input, i) => {
      if (!complex.includes(i)) return input;
      return (imaginary ? ops.imag : ops.real)(input as Tensor);
    });
    const half: Half = { places: complex, imaginary };
    run({ fn, inputs: parts, forward: true, half });
    if (a.check_undefined_grad) checkUndefinedForward(fn, parts);
  }
}

function check(a: Options): void {
  const inputs = listOf(a.inputs);
  checkInputs(inputs);
  const outputs = outputsOf(a.func(...inputs));
  if (outputs.some(isSparse)) {
    throw new RangeError(
      'gradcheck does not support sparse outputs: call to_dense({ masked_grad: ... }) on them.',
    );
  }
  const masked = a.masked ?? false;
  const { eps, atol, rtol, nondet_tol, check_grad_dtypes } = a;
  const settings = { eps, atol, rtol, nondet_tol, check_grad_dtypes, masked };
  const run: Run = ({ fn, inputs: given, outputs: made, forward = false, half = null }) => {
    const all = made ?? outputsOf(fn(...given));
    const one = { ...settings, fn, inputs: given, outputs: all, forward, half };
    (a.fast_mode ? fastCheck : slowCheck)(one);
  };
  if (a.check_backward_ad) checkBackward(a.func, inputs, outputs, run);
  if (a.check_forward_ad) checkForward(a, inputs, outputs, run);
  if (a.check_batched_forward_grad) checkBatchedForward(a.func, inputs);
  if (!a.check_backward_ad) return;
  const roots = differentiable(outputs);
  if (a.check_batched_grad) checkBatchedBackward(roots, inputs);
  checkZeros(roots, inputs, masked);
  if (a.check_undefined_grad) checkUndefinedBackward(a.func, inputs);
}

function needs(condition: boolean, message: string): void {
  if (!condition) throw new TorchError(message);
}

/**
 * Compares the gradients of `func` at `inputs`, of double precision, with differences: |a − n| ≤
 * atol + rtol |n|. Gives true, or throws a GradcheckError (false without `raise_exception`).
 */
export function gradcheck<const I extends Inputs>(
  func: Of<I>,
  inputs: I,
  options?: GradcheckOptions,
): boolean;
export function gradcheck(...args: unknown[]): boolean {
  const a = bind(args);
  needs(
    a.check_forward_ad || a.check_backward_ad,
    'Expected at least one of check_forward_ad or check_backward_ad to be True',
  );
  needs(
    a.check_backward_ad || !a.check_batched_grad,
    'Setting check_batched_grad=True requires check_backward_ad to be True',
  );
  needs(
    a.check_forward_ad || !a.check_batched_forward_grad,
    'Setting check_batched_forward_grad=True requires check_forward_ad to be True',
  );
  try {
    check(a);
    return true;
  } catch (error) {
    if (!a.raise_exception && error instanceof GradcheckError) return false;
    throw error;
  }
}
