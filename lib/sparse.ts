/** `torch.sparse` */
import type { dtype as Dtype } from './dtype.js';
import { ops, sparseOps } from './ops.js';
import { signature } from './signature.js';
import type { Tensor } from './tensor.js';

const { addmm, log_softmax, mm, sampled_addmm, softmax, spdiags, spsolve } = sparseOps;

export { addmm, log_softmax, mm, sampled_addmm, softmax, spdiags, spsolve };

interface SumKeywords {
  input: Tensor;
  dim?: number | readonly number[] | null;
  dtype?: Dtype | null;
}
const bindSum = signature<Required<SumKeywords>>(
  'sum(Tensor input, int|int[]? dim=None, ScalarType? dtype=None)',
);

/** The sum of a sparse tensor, or along dimensions: sparse where sparse dimensions are left. */
export function sum(
  input: Tensor,
  dim?: number | readonly number[] | null | Partial<SumKeywords>,
  dtype?: Dtype | null | Partial<SumKeywords>,
): Tensor;
export function sum(...args: unknown[]): Tensor {
  const { input, dim, dtype } = bindSum(args);
  const keywords = dtype === null ? [] : ([{ dtype }] as const);
  if (dim !== null) return ops._sparse_sum(input, dim, ...(keywords as []));
  return ops._sparse_sum(input, ...(keywords as []));
}
