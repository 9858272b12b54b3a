/** Columns that are orthonormal by B: Stathopoulos and Wu 2002, Duersch et al. 2018. */
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { eigenpairs, form, length, product, width } from './matrices.js';
import type { Problem } from './problem.js';

/** The columns of which a mask says yes. */
const kept = (A: Tensor, mask: Tensor): Tensor => ops.index_select(A, -1, mask.nonzero().flatten());

/** Orthonormal columns with the span of U's, without those that add less than `tau` if asked. */
function svqb(B: Tensor | null, given: Tensor, drop: boolean, tau: number): Tensor {
  if (given.numel() === 0) return given;
  // Columns of zeros could not be scaled.
  const norms = form(B, given).diagonal(0, -2, -1);
  const U = kept(given, norms.ne(0));
  if (U.numel() === 0) return U;
  const UBU = form(B, U);
  const scale = ops.pow(UBU.diagonal(0, -2, -1), -0.5);
  const column = scale.reshape(-1, 1);
  const [E, Z] = eigenpairs(ops.mul(ops.mul(UBU, column), column.mT));
  const least = ops.mul(E.abs().max(), tau);
  if (!drop) {
    const raised = ops.where(E.lt(least), least, E);
    return ops.matmul(ops.mul(U, column.mT), ops.mul(Z, ops.pow(raised, -0.5)));
  }
  const large = E.gt(least);
  // Python, too, scales by the entries at the places of the large eigenvalues.
  const rows = kept(scale, large);
  return ops.matmul(ops.mul(U, rows), ops.mul(kept(Z, large), ops.pow(kept(E, large), -0.5)));
}

/** How far UᵀBU is from the identity, relative to the sizes. */
function error(U: Tensor, BU: Tensor): number {
  const UBU = ops.matmul(U.mT, BU);
  const unit = ops.eye(width(UBU), { dtype: UBU.dtype, device: UBU.device });
  return length(ops.sub(UBU, unit)) / ops.mul(norm(BU), norm(U)).item();
}

const norm = (A: Tensor): Tensor => ops.norm(A);

/** One round: U orthonormal, in as many steps as it takes. */
function orthonormal({ B, options: o }: Problem, given: Tensor): Tensor {
  let U = given;
  for (let j = 0; j < o.ortho_j_max; j += 1) {
    const drop = o.ortho_use_drop && j > 0;
    const tau = o.ortho_use_drop && j === 0 ? o.ortho_tol_drop : o.ortho_tol_replace;
    U = svqb(B, U, drop, tau);
    if (U.numel() === 0 || error(U, product(B, U)) < o.ortho_tol) return U;
  }
  return U;
}

/** Orthonormal columns with the span of U's, orthogonal to those of V: none if V spans them. */
export function orthogonalTo(problem: Problem, given: Tensor, V: Tensor): Tensor {
  const { B, m, options: o } = problem;
  const size = norm(product(B, V));
  let U = given;
  let VBU = ops.matmul(V.mT, product(B, U));
  for (let i = 0; i < o.ortho_i_max; i += 1) {
    U = orthonormal(problem, ops.sub(U, ops.matmul(V, VBU)));
    if (U.numel() === 0) return U;
    VBU = ops.matmul(V.mT, product(B, U));
    if (length(VBU) / ops.mul(size, norm(U)).item() < o.ortho_tol) return U;
    if (m < width(U) + width(V)) {
      throw new RangeError(
        `Overdetermined shape of U: #B-cols(=${m}) >= #U-cols(=${width(U)}) + ` +
          `#V-cols(=${width(V)}) must hold`,
      );
    }
  }
  return U;
}
