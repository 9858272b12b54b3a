/** What both methods of `lobpcg` do with matrices; null stands for the identity. */
import { sparse_coo } from '../../dtype.js';
import { linalg, ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';

/** A B */
export function product(A: Tensor | null, B: Tensor): Tensor {
  if (A === null) return B;
  return A.layout === sparse_coo ? ops.mm(A, B) : ops.matmul(A, B);
}

/** Sᵀ A S */
export const form = (A: Tensor | null, S: Tensor): Tensor => product(S.mT, product(A, S));

/** The eigenvalues of a symmetric matrix, in order, with their vectors. */
export function eigenpairs(A: Tensor, largest = false): [values: Tensor, vectors: Tensor] {
  const { eigenvalues, eigenvectors } = linalg.eigh(A, 'U');
  if (!largest) return [eigenvalues, eigenvectors];
  return [ops.flip(eigenvalues, [-1]), ops.flip(eigenvectors, [-1])];
}

/** The columns from one on, up to another. */
export const columns = (A: Tensor, from: number, to: number): Tensor =>
  A.narrow(-1, from, Math.max(0, to - from));

export const width = (A: Tensor): number => A.size(-1);

/** The Frobenius norm as a number. */
export const length = (A: Tensor): number => linalg.vector_norm(A).item();

/** The transformation that makes Sᵀ A S a standard eigenvalue problem, where Sᵀ B S is none. */
export function rayleighRitz(B: Tensor | null, S: Tensor): Tensor {
  const SBS = form(B, S);
  const row = ops.pow(SBS.diagonal(0, -2, -1), -0.5);
  const scaled = ops.mul(ops.mul(SBS, row), row.reshape(-1, 1));
  const R = linalg.cholesky(scaled, { upper: true });
  return linalg.solve_triangular(R, ops.diag_embed(row), { upper: true, left: false });
}
