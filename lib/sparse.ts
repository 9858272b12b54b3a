/** `torch.sparse` */
import type { dtype as Dtype } from './dtype.js';
import { native } from './native.js';
import { ops, sparseOps } from './ops.js';
import { scoped } from './scoped.js';
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

const INVARIANTS = 'sparse.invariants';

/** Has every sparse tensor that is made be checked, in a callback or for the rest of the block. */
function checkInvariants(enable?: boolean): Disposable;
function checkInvariants<T>(enable: boolean, fn: () => T): T;
function checkInvariants<T>(enable = true, fn?: () => T): T | Disposable {
  if (typeof enable !== 'boolean') {
    throw new TypeError("check_sparse_tensor_invariants(): 'enable' must be bool");
  }
  const enter = (): (() => void) => {
    const previous = native.get_switch(INVARIANTS);
    native.set_switch(INVARIANTS, enable);
    return () => native.set_switch(INVARIANTS, previous);
  };
  return scoped('check_sparse_tensor_invariants', enter, fn);
}

/** The same by callback or `using`, and for good by its members. */
export const check_sparse_tensor_invariants = Object.assign(checkInvariants, {
  is_enabled: (): boolean => native.get_switch(INVARIANTS),
  enable: (): void => native.set_switch(INVARIANTS, true),
  disable: (): void => native.set_switch(INVARIANTS, false),
});
