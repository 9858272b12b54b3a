/** The gradient of eigenpairs with respect to a symmetric matrix, some of whose pairs are not known. */
import { Generator } from '../../generator.js';
import { linalg, ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';

/** The part of the gradient that lies in the span of the known eigenvectors. */
function within(gradD: Tensor, gradU: Tensor, D: Tensor, U: Tensor): Tensor {
  const gaps = ops.sub(D.unsqueeze(-2), D.unsqueeze(-1));
  gaps.diagonal(0, -2, -1).fill_(Infinity);
  const turned = ops.mul(ops.matmul(U.mT, gradU), ops.pow(gaps, -1));
  return ops.matmul(U, ops.matmul(ops.add(ops.diag_embed(gradD), turned), U.mT));
}

/** The coefficients of the polynomial with these roots, from the constant one on. */
function polynomial(roots: Tensor): Tensor {
  const order = roots.size(-1);
  let coefficients = ops.ones_like(roots.narrow(-1, 0, 1));
  const zero = ops.zeros_like(coefficients);
  for (let i = 0; i < order; i += 1) {
    const raised = ops.cat([zero, coefficients], -1);
    const scaled = ops.mul(ops.cat([coefficients, zero], -1), roots.narrow(-1, i, 1));
    coefficients = ops.sub(raised, scaled);
  }
  return coefficients;
}

/** The values of a polynomial at numbers, by Horner's rule. */
function atNumbers(coefficients: Tensor, x: Tensor): Tensor {
  let value = ops.ones_like(x);
  for (let k = coefficients.size(-1) - 2; k >= 0; k -= 1) {
    value = ops.addcmul(coefficients.narrow(-1, k, 1), x, value);
  }
  return value;
}

/** Its value at a matrix. */
function atMatrix(coefficients: Tensor, A: Tensor): Tensor {
  const unit = ops.eye(A.size(-1), { dtype: A.dtype, device: A.device });
  let value = unit.expand(A.shape);
  for (let k = coefficients.size(-1) - 2; k >= 0; k -= 1) {
    const added = ops.mul(unit, coefficients.narrow(-1, k, 1).unsqueeze(-1));
    value = ops.add(ops.matmul(A, value), added);
  }
  return value;
}

/** Directions that are orthogonal to the known eigenvectors. */
function complement(A: Tensor, U: Tensor): Tensor {
  const unit = ops.eye(A.size(-1), { dtype: A.dtype, device: A.device });
  const projection = ops.sub(unit, ops.matmul(U, U.mT));
  const size = [...A.shape.slice(0, -1), A.size(-1) - U.size(-1)];
  const generator = new Generator(A.device);
  const random = ops.randn(size, { dtype: A.dtype, device: A.device, generator });
  return ops.matmul(projection, random);
}

/**
 * The gradient. What lies outside of the known span solves a Sylvester equation, whose solution is a
 * series in A with the characteristic polynomial of the known eigenvalues.
 */
export function gradientOf(
  gradD: Tensor,
  gradU: Tensor,
  A: Tensor,
  [D, U]: readonly [Tensor, Tensor],
  largest: boolean,
): Tensor {
  const inside = within(gradD, gradU, D, U);
  const order = D.size(-1);
  if (order === A.size(-1)) return inside;
  const V = complement(A, U);
  const coefficients = polynomial(D);
  let projected = gradU;
  let series = ops.zeros_like(gradU);
  for (let k = 1; k <= order; k += 1) {
    const rest = coefficients.narrow(-1, k, order + 1 - k);
    series = ops.add(series, ops.mul(projected, atNumbers(rest, D).unsqueeze(-2)));
    projected = ops.matmul(A, projected);
  }
  const sign = largest && order % 2 === 1 ? -1 : 1;
  const middle = ops.matmul(V.mT, ops.matmul(atMatrix(coefficients, A), V));
  const factor = linalg.cholesky(ops.mul(middle, sign));
  const solved = ops.cholesky_solve(ops.matmul(V.mT, series), factor);
  return ops.sub(inside, ops.matmul(ops.matmul(V, ops.mul(solved, sign)), U.mT));
}
