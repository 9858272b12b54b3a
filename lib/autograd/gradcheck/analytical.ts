/** Derivatives as the backward pass, or forward mode, gives them. */
import { contiguous_format } from '../../dtype.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { dual_level, make_dual, unpack_dual } from '../forward_ad.js';
import { grad } from '../gradients.js';
import { indices } from './sparse.js';
import {
  type Checked,
  checkedOf,
  dense,
  GradcheckError,
  isChecked,
  isNumeric,
  outputsOf,
} from './values.js';

type Grads = (Tensor | null)[];

const vjpOf =
  (output: Tensor, inputs: readonly Tensor[]) =>
  (seed: Tensor): Grads =>
    grad([output], inputs, { grad_outputs: [seed], retain_graph: true, allow_unused: true });

/** The gradients for each element of the output, by input. */
function rows(vjp: (seed: Tensor) => Grads, output: Tensor, inputs: readonly Tensor[]): Grads[] {
  const seed = ops.zeros_like(output, { memory_format: contiguous_format });
  const flat = seed.view(-1);
  const found: Grads[] = inputs.map(() => []);
  for (let j = 0; j < flat.numel(); j += 1) {
    flat.zero_();
    flat.select(0, j).fill_(1);
    for (const [i, part] of vjp(seed).entries()) found[i]?.push(part?.clone() ?? null);
  }
  return found;
}

/** Matrices of shape (input elements, output elements), and what is wrong with the gradients. */
function stacked(grads: readonly Grads[], inputs: readonly Tensor[], columns: number) {
  let types = true;
  let sizes = true;
  const matrices = inputs.map((input, i) => {
    const matrix = ops.zeros([input.numel(), columns], {
      dtype: input.dtype,
      device: input.device,
    });
    for (const [j, part] of (grads[i] ?? []).entries()) {
      if (part === null) continue;
      if (String(part.shape) !== String(input.shape)) sizes = false;
      else if (part.dtype !== input.dtype) types = false;
      const flat = dense(part).reshape([-1]);
      if (flat.numel() !== input.numel()) {
        throw new GradcheckError('Analytical gradient has incorrect size');
      }
      matrix.select(1, j).copy_(flat);
    }
    return matrix;
  });
  return { matrices, types, sizes };
}

interface BackwardOptions {
  nondet_tol: number;
  check_grad_dtypes: boolean;
  /** A direction of the output: its row alone is computed, not all rows. */
  v?: Tensor;
}

/** The Jacobian of one output by each input, which two backward passes must agree on. */
export function backwardJacobians(
  inputs: readonly unknown[],
  output: Tensor,
  { nondet_tol, check_grad_dtypes, v }: BackwardOptions,
): Tensor[] {
  const checked = checkedOf(inputs);
  const vjp = vjpOf(output, checked);
  const run = () =>
    v === undefined
      ? stacked(rows(vjp, output.clone(), checked), checked, output.numel())
      : stacked(
          vjp(v.reshape(output.shape)).map((part) => [part]),
          checked,
          1,
        );
  const [first, second] = [run(), run()];
  if (check_grad_dtypes && !first.types) throw new GradcheckError('Gradient has dtype mismatch');
  if (!first.sizes) throw new GradcheckError('Analytical gradient has incorrect size');
  const same = first.matrices.every((matrix, i) => {
    if (matrix.numel() === 0) return true;
    return !(
      matrix
        .sub(second.matrices[i] as Tensor)
        .abs()
        .max()
        .item() > nondet_tol
    );
  });
  if (same) return first.matrices;
  throw new GradcheckError(
    'Backward is not reentrant, i.e., running backward with same input and grad_output multiple ' +
      'times gives different values, although analytical gradient matches numerical gradient. The ' +
      `tolerance for nondeterminism was ${nondet_tol}. Operators that are not deterministic need a ` +
      'larger `nondet_tol`.',
  );
}

/** The tangents of the numeric outputs, zeros where there are none. */
function tangentsOf(outputs: readonly Tensor[], check_grad_dtypes: boolean): Tensor[] {
  return outputs.filter(isNumeric).map((output) => {
    const { primal, tangent } = unpack_dual(output);
    if (tangent === null) return ops.zeros_like(primal).reshape([-1]);
    if (check_grad_dtypes && primal.is_complex() !== tangent.is_complex()) {
      throw new GradcheckError('Forward AD gradient has dtype mismatch.');
    }
    return tangent.reshape([-1]);
  });
}

/** The inputs as dual tensors, and the tangents to be written to. */
export function duals(inputs: readonly unknown[]): { given: unknown[]; tangents: Tensor[] } {
  const tangents: Tensor[] = [];
  const given = inputs.map((input) => {
    if (!isChecked(input)) return input;
    const dual = make_dual(input.detach(), ops.zeros_like(input));
    tangents.push(unpack_dual(dual).tangent as Tensor);
    return dual;
  });
  return { given, tangents };
}

/**
 * By input and output: the Jacobian of shape (input elements, output elements), or with `directions`
 * of the inputs the derivative along these.
 */
export function forwardJacobians(
  fn: Checked,
  inputs: readonly unknown[],
  check_grad_dtypes: boolean,
  directions?: readonly Tensor[],
): Tensor[][] {
  if (checkedOf(inputs).some((input) => input.is_complex())) {
    throw new RangeError('Expected inputs to be non-complex for a check of forward mode.');
  }
  return dual_level(() => {
    const { given, tangents } = duals(inputs);
    const run = () => tangentsOf(outputsOf(fn(...given)), check_grad_dtypes);
    return tangents.map((tangent, i) => {
      if (directions !== undefined) {
        tangent.copy_((directions[i] as Tensor).view_as(tangent));
        const along = run().map((part) => part.clone());
        tangent.zero_();
        return along;
      }
      const lines: Tensor[][] = [];
      for (const index of indices(tangent.shape)) {
        const element = tangent.index(...index);
        element.fill_(1);
        lines.push(run().map((part) => part.clone()));
        element.fill_(0);
      }
      const [first = []] = lines;
      return first.map((_, k) => ops.stack(lines.map((line) => line[k] as Tensor)));
    });
  });
}
