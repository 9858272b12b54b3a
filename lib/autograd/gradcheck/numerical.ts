/** Derivatives by differences of the function's values. */
import { Complex } from '../../complex.js';
import { ops } from '../../ops.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { indices, storedElements } from './sparse.js';
import { type Checked, isChecked, isCompressed, isNumeric, isSparse, outputsOf } from './values.js';

const I = new Complex(0, 1);

type Step = number | Complex | Tensor;

function checkAlike(before: Tensor, after: Tensor, by: string): void {
  const what = 'Expected the function to return outputs with the same';
  if (String(before.shape) !== String(after.shape)) {
    throw new RangeError(
      `${what} shape when inputs are perturbed ${by}, but got: shapes ${before.shape} and ` +
        `${after.shape}.`,
    );
  }
  if (before.dtype !== after.dtype) {
    throw new RangeError(
      `${what} dtype when inputs are perturbed ${by}, but got: dtypes ${before.dtype} and ` +
        `${after.dtype}.`,
    );
  }
}

/** (f(x + v) − f(x − v)) / 2|v|, flat, for each output; `entry` is written to and put back. */
function difference(run: () => Tensor[], entry: Tensor, v: Step, norm: number, by: string) {
  const [place, step] =
    isTensor(v) && isCompressed(v) ? [entry.values().detach(), v.values()] : [entry, v];
  const original = place.clone();
  try {
    place.copy_(original.sub(step));
    const before = run();
    place.copy_(original.add(step));
    const after = run();
    return before.map((a, i) => {
      const b = after[i] as Tensor;
      checkAlike(a, b, by);
      return b
        .sub(a)
        .div(2 * norm)
        .detach()
        .reshape([-1]);
    });
  } finally {
    place.copy_(original);
  }
}

const times = (v: Step, factor: number | Complex): Step => {
  if (isTensor(v)) return v.mul(factor);
  if (factor instanceof Complex) return new Complex(0, v as number);
  return (v as number) * factor;
};

/** Derivatives along a real step and, for complex inputs, an imaginary one, as one conjugate W. */
function derivatives(
  along: (v: Step) => Tensor[],
  step: Step | readonly [Tensor, Tensor],
  complex: boolean,
): Tensor[] {
  const [re, im] = Array.isArray(step) ? step : [step as Step, step as Step];
  const reals = along(re);
  if (!complex) return reals;
  const imaginaries = along(times(im, I));
  return reals.map((real, i) => real.add((imaginaries[i] as Tensor).mul(I)));
}

const runner = (fn: Checked, inputs: readonly unknown[]) => (): Tensor[] =>
  outputsOf(fn(...inputs)).map((output) => output.clone());

/** Each element of an input to be written to, with its number. */
function* elements(input: Tensor): Iterable<[Tensor, number]> {
  if (isSparse(input)) {
    yield* storedElements(input);
    return;
  }
  let flat = 0;
  const { data } = input;
  for (const index of indices(input.shape)) yield [data.index(...index), flat++];
}

/** The Jacobian of each numeric output by one input, of shape (input elements, output elements). */
export function jacobianBy(
  fn: Checked,
  inputs: readonly unknown[],
  input: Tensor,
  outputs: readonly Tensor[],
  eps: number,
): Tensor[] {
  const complex = input.is_complex();
  const jacobians = outputs
    .filter(isNumeric)
    .map((output) =>
      output.new_zeros([input.numel(), output.numel()], complex ? { dtype: input.dtype } : {}),
    );
  const run = runner(fn, inputs);
  for (const [entry, flat] of elements(input)) {
    const along = (v: Step) => difference(run, entry, v, eps, `by ${eps}`);
    const columns = derivatives(along, eps, complex).filter((_, k) =>
      isNumeric(outputs[k] as Tensor),
    );
    for (const [k, column] of columns.entries()) jacobians[k]?.select(0, flat).copy_(column);
  }
  return jacobians;
}

/** For each input that is checked its Jacobians. */
export const jacobians = (
  fn: Checked,
  inputs: readonly unknown[],
  outputs: readonly Tensor[],
  eps: number,
): Tensor[][] =>
  inputs.filter(isChecked).map((input) => jacobianBy(fn, inputs, input, outputs, eps));

/** A direction of an input; for a complex one, of both its parts. */
export type Direction = Tensor | readonly [Tensor, Tensor];

/** Ju for each numeric output, u being a direction of one input. */
export function productBy(
  fn: Checked,
  inputs: readonly unknown[],
  place: number,
  u: Direction,
  eps: number,
): Tensor[] {
  const input = inputs[place] as Tensor;
  const moved = isSparse(input) ? input.clone() : input.data;
  const given = isSparse(input) ? inputs.map((other, i) => (i === place ? moved : other)) : inputs;
  const run = runner(fn, given);
  const scaled = (part: Tensor): Tensor =>
    (isSparse(part) ? part : part.reshape(moved.shape)).mul(eps);
  const step = isTensor(u) ? scaled(u) : ([scaled(u[0]), scaled(u[1])] as const);
  const along = (v: Step) => difference(run, moved, v, eps, `by ${eps}`);
  return derivatives(along, step, input.is_complex());
}

/** The sum of products of two vectors, whatever their dtypes. */
export const dot = (u: Tensor, v: Tensor): Tensor => ops.mul(u, v).sum();
