/** Checks beside the comparison with differences: zeros, nothing, and batches as gradients. */
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { batched } from '../batched.js';
import { dual_level, make_dual, unpack_dual } from '../forward_ad.js';
import { AutogradFunction, type FunctionCtx } from '../function.js';
import { grad } from '../gradients.js';
import { duals } from './analytical.js';
import { directionsOf, newGenerator } from './directions.js';
import {
  type Checked,
  checkedOf,
  dense,
  differentiable,
  GradcheckError,
  isChecked,
  isNumeric,
  isSparse,
  isZero,
  outputsOf,
} from './values.js';

const zeros = (tensors: readonly Tensor[]): Tensor[] => tensors.map((one) => ops.zeros_like(one));

/** What a sparse gradient must have in common with its input. */
function checkLayout(given: Tensor, input: Tensor): void {
  if (given.layout !== input.layout) {
    throw new GradcheckError(`grad is incorrect layout (${given.layout} is not ${input.layout})`);
  }
  if (!isSparse(given)) return;
  for (const name of ['sparse_dim', 'dense_dim'] as const) {
    if (given[name]() === input[name]()) continue;
    throw new GradcheckError(
      `grad is a sparse tensor, but has incorrect ${name} ${given[name]()}, expected ` +
        `${input[name]()}`,
    );
  }
}

/** With zeros as gradients of the outputs, those of the inputs are zeros of the right kind. */
export function checkZeros(
  outputs: readonly Tensor[],
  inputs: readonly unknown[],
  masked: boolean,
) {
  const checked = checkedOf(inputs);
  const grads = grad(outputs, checked, { grad_outputs: zeros(outputs), allow_unused: true });
  for (const [i, found] of grads.entries()) {
    const input = checked[i] as Tensor;
    if (found === null) continue;
    const sparse = isSparse(found);
    if (sparse || isSparse(input)) checkLayout(found, input);
    const given = dense(found);
    const zero = masked ? ops.allclose(given, ops.zeros_like(given)) : isZero(given);
    if (!zero) throw new GradcheckError('backward not multiplied by grad_output');
    if (given.dtype !== input.dtype) throw new GradcheckError('grad is incorrect type');
    if (String(given.device) !== String(input.device)) {
      throw new GradcheckError('grad is incorrect device');
    }
    if (String(given.shape) !== String(input.shape)) {
      throw new GradcheckError('grad is incorrect size');
    }
  }
}

/** Passes a tensor on, and no gradient back. */
class UndefinedGrad extends AutogradFunction {
  static forward(_ctx: FunctionCtx, tensor: Tensor): Tensor {
    return tensor.clone();
  }

  static backward(): null {
    return null;
  }
}

function checkUndefined(outputs: readonly Tensor[], inputs: readonly Tensor[]): void {
  let grads: (Tensor | null)[];
  try {
    grads = grad(outputs, inputs, { grad_outputs: zeros(outputs), allow_unused: true });
  } catch (error) {
    if (!(error instanceof TorchError)) throw error;
    throw new GradcheckError('Expected backward function to handle undefined output grads.', {
      cause: error,
    });
  }
  if (grads.every((found) => found === null || isZero(dense(found)))) return;
  throw new GradcheckError(
    'Expected all input grads to be undefined or zero when all output grads are undefined or zero.',
  );
}

/** With no gradients of all outputs, or of one, those of the inputs are zeros or nothing too. */
export function checkUndefinedBackward(fn: Checked, inputs: readonly unknown[]): void {
  const checked = checkedOf(inputs);
  const run = () => differentiable(outputsOf(fn(...inputs)));
  const outputs = run();
  checkUndefined(
    outputs.map((output) => UndefinedGrad.apply(output)),
    checked,
  );
  if (outputs.length < 2) return;
  for (const at of outputs.keys()) {
    const some = run().map((output, i) => (i === at ? UndefinedGrad.apply(output) : output));
    checkUndefined(some, checked);
  }
}

const tangents = (outputs: unknown): (Tensor | null)[] =>
  outputsOf(outputs)
    .filter(isNumeric)
    .map((output) => unpack_dual(output).tangent);

/** An input without a tangent and one with zeros give the same tangents. */
export function checkUndefinedForward(fn: Checked, inputs: readonly unknown[]): void {
  const directions = directionsOf(checkedOf(inputs), newGenerator());
  dual_level(() => {
    const { given, tangents: written } = duals(inputs);
    for (const [i, tangent] of written.entries()) {
      const direction = directions[i];
      if (isTensor(direction)) tangent.copy_(dense(direction).view_as(tangent));
    }
    for (const [at, input] of inputs.entries()) {
      if (!isChecked(input)) continue;
      const others = (one: Tensor) => given.map((dual, i) => (i === at ? one : dual));
      const plain = input.detach();
      const zero = tangents(fn(...others(make_dual(plain, ops.zeros_like(input)))));
      const none = tangents(fn(...others(plain)));
      for (const [k, a] of zero.entries()) {
        const b = none[k] ?? null;
        if (a === null || b === null || ops.allclose(a, b)) continue;
        throw new GradcheckError(
          `Mismatch in tangent values for output with index ${k} when input ${at} has an ` +
            `undefined tangent value. Got: ${a} but expected: ${b}`,
        );
      }
    }
  });
}

const zeroOf = (tensor: Tensor): Tensor =>
  ops.zeros([], { dtype: tensor.dtype, device: tensor.device }).expand(tensor.shape);

/** What `fn` gives for two vectors must be the same in one batch. */
function checkBatched(fn: (vector: Tensor) => Tensor[], like: Tensor, what: string): void {
  const vectors = [ops.randn_like(like), ops.randn_like(like)] as const;
  const [first, second] = [fn(vectors[0]), fn(vectors[1])];
  const expected = first.map((one, i) => ops.stack([one, second[i] as Tensor]));
  let results: (Tensor | null)[];
  try {
    results = batched(([vector]) => fn(vector as Tensor), [ops.stack([...vectors])]);
  } catch (error) {
    if (!(error instanceof TorchError)) throw error;
    throw new GradcheckError(`While computing batched gradients, got: ${error.message}`, {
      cause: error,
    });
  }
  for (const [i, result] of results.entries()) {
    const wanted = expected[i] as Tensor;
    if (result !== null && ops.allclose(result, wanted)) continue;
    throw new GradcheckError(
      `Batched gradients ${what} differ at ${i}.\nGot:\n${result}\nExpected:\n${wanted}\n`,
    );
  }
}

/** Gradients of each output in batches. */
export function checkBatchedBackward(outputs: readonly Tensor[], inputs: readonly unknown[]): void {
  const checked = checkedOf(inputs);
  for (const [k, output] of outputs.entries()) {
    const options = { retain_graph: true, allow_unused: true } as const;
    const vjp = (seed: Tensor): Tensor[] =>
      grad([output], checked, { grad_outputs: [seed], ...options }).map(
        (found, i) => found ?? zeroOf(checked[i] as Tensor),
      );
    checkBatched(vjp, output, `of output ${k}`);
  }
}

/** Tangents of each input in batches. */
export function checkBatchedForward(fn: Checked, inputs: readonly unknown[]): void {
  for (const [at, input] of inputs.entries()) {
    if (!isChecked(input) || !isNumeric(input)) continue;
    const jvp = (tangent: Tensor): Tensor[] =>
      dual_level(() => {
        const dual = make_dual(input.detach(), tangent);
        const given = inputs.map((other, i) =>
          i === at ? dual : isTensor(other) ? other.detach() : other,
        );
        return outputsOf(fn(...given)).map((output) => {
          const { primal, tangent: found } = unpack_dual(output);
          return found ?? zeroOf(primal);
        });
      });
    checkBatched(jvp, input, `along input ${at}, in forward mode,`);
  }
}
