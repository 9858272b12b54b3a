/** The standard basis of several tensors taken as one vector. */
import type { Tensor } from '../../tensor.js';

/** For each tensor its columns of the identity matrix whose side is the number of all elements. */
export function standardBasis(tensors: readonly Tensor[]): Tensor[] {
  const total = tensors.reduce((sum, tensor) => sum + tensor.numel(), 0);
  let start = 0;
  return tensors.map((tensor) => {
    const part = tensor.new_zeros(total, tensor.numel());
    part.diagonal(start).fill_(1);
    start -= tensor.numel();
    return part;
  });
}
