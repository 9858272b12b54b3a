/** Approximations of low rank: Halko, Martinsson and Tropp, "Finding structure with randomness". */

import * as dtypes from '../dtype.js';
import { sparse_coo } from '../dtype.js';
import { linalg, ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';

type Factors = [U: Tensor, S: Tensor, V: Tensor];

/** Integers are factored as float32. */
const floatingDtype = ({ dtype }: Tensor): dtypes.dtype =>
  dtype === dtypes.float16 || dtype === dtypes.float64 ? dtype : dtypes.float32;

const isSparse = (A: Tensor): boolean => A.layout === sparse_coo;

const matmul = (A: Tensor, B: Tensor): Tensor => (isSparse(A) ? ops.mm(A, B) : ops.matmul(A, B));

/** (A − M) B */
function multiply(A: Tensor, B: Tensor, M: Tensor | null): Tensor {
  const product = matmul(A, B);
  return M === null ? product : ops.sub(product, matmul(M, B));
}

/** Orthonormal columns whose span nearly holds that of A − M: algorithm 4.4. */
function approximateBasis(A: Tensor, q: number, niter: number, M: Tensor | null): Tensor {
  const dtype = A.is_complex() ? A.dtype : floatingDtype(A);
  const columns = A.shape[A.ndim - 1] as number;
  const random = ops.randn([columns, q], { dtype, device: A.device });
  const orthonormal = (X: Tensor): Tensor => linalg.qr(X).Q;
  let Q = orthonormal(multiply(A, random, M));
  for (let i = 0; i < niter; i += 1) {
    Q = orthonormal(multiply(A.mH, Q, M?.mH ?? null));
    Q = orthonormal(multiply(A, Q, M));
  }
  return Q;
}

/** Algorithm 5.1. */
function approximateSvd(A: Tensor, q: number, niter: number, M: Tensor | null): Factors {
  const [m = 0, n = 0] = A.shape.slice(-2);
  const mean = M === null ? null : ops.broadcast_to(M, A.shape);
  const wide = m < n;
  const tall = wide ? A.mH : A;
  const tallMean = wide ? (mean?.mH ?? null) : mean;
  const Q = approximateBasis(tall, q, niter, tallMean);
  const product = matmul(Q.mH, tall);
  const B = tallMean === null ? product : ops.sub(product, matmul(Q.mH, tallMean));
  const { U, S, Vh } = linalg.svd(B, false);
  const left = ops.matmul(Q, U);
  return wide ? [Vh.mH, S, left] : [left, S, Vh.mH];
}

interface SvdKeywords {
  A: Tensor;
  q?: number | null;
  niter?: number | null;
  M?: Tensor | null;
}
const bindSvd = signature<Required<SvdKeywords>>(
  'svd_lowrank(Tensor A, int? q=6, int? niter=2, Tensor? M=None)',
);

/** A ≈ U diag(S) Vᴴ of rank `q` at most, for A of shape (*, m, n); of A − M where M is given. */
export function svd_lowrank(
  A: Tensor,
  q?: number | null | Partial<SvdKeywords>,
  niter?: number | null | Partial<SvdKeywords>,
  M?: Tensor | null | Partial<SvdKeywords>,
): Factors;
export function svd_lowrank(...args: unknown[]): Factors {
  const { A, q, niter, M } = bindSvd(args);
  return approximateSvd(A, q ?? 6, niter ?? 2, M);
}

interface PcaKeywords {
  A: Tensor;
  q?: number | null;
  center?: boolean;
  niter?: number;
}
const bindPca = signature<Required<PcaKeywords>>(
  'pca_lowrank(Tensor A, int? q=None, bool center=True, int niter=2)',
);

/** The means of a sparse matrix's columns, as a sparse matrix of A's shape. */
function sparseMean(A: Tensor, m: number, n: number): Tensor {
  if (A.ndim !== 2) {
    throw new RangeError('pca_lowrank input is expected to be 2-dimensional tensor');
  }
  const dtype = floatingDtype(A);
  const sums = ops.div(ops._sparse_sum(A, [-2]), m);
  const columns = sums.indices().select(0, 0);
  const indices = ops.stack([columns, ops.zeros_like(columns)]);
  const options = { dtype, device: A.device };
  const means = ops.sparse_coo_tensor(indices, sums.values(), [n, 1], options);
  return ops.mm(means, ops.ones([1, m], options)).mT;
}

/** The principal components of rows of A of shape (*, m, n): A − mean ≈ U diag(S) Vᴴ. */
export function pca_lowrank(
  A: Tensor,
  q?: number | null | Partial<PcaKeywords>,
  center?: boolean | Partial<PcaKeywords>,
  niter?: number | Partial<PcaKeywords>,
): Factors;
export function pca_lowrank(...args: unknown[]): Factors {
  const { A, q: asked, center, niter } = bindPca(args);
  const [m = 0, n = 0] = A.shape.slice(-2);
  const most = Math.min(m, n);
  const q = asked ?? Math.min(6, most);
  if (!(q >= 0 && q <= most)) {
    throw new RangeError(
      `q(=${q}) must be non-negative integer and not greater than min(m, n)=${most}`,
    );
  }
  if (niter < 0) throw new RangeError(`niter(=${niter}) must be non-negative integer`);
  if (!center) return approximateSvd(A, q, niter, null);
  if (isSparse(A)) return approximateSvd(A, q, niter, sparseMean(A, m, n));
  return approximateSvd(ops.sub(A, ops.mean(A, [-2], true)), q, niter, null);
}
