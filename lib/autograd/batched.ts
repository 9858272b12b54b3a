/** Several calls of a function in one: its tensors have a dimension that operators do not see. */
import { native } from '../native.js';
import { ops } from '../ops.js';
import type { Tensor } from '../tensor.js';

/** Calls `fn` with the first dimension of the inputs hidden, and shows it again in the results. */
export function batched(
  fn: (inputs: Tensor[]) => readonly (Tensor | null)[],
  inputs: readonly Tensor[],
): (Tensor | null)[] {
  const sizes = inputs.map((input) => {
    if (input.ndim > 0) return input.size(0);
    throw new RangeError('vmap: a tensor without dimensions has none to be mapped over');
  });
  const size = sizes[0] ?? 0;
  if (sizes.some((other) => other !== size)) {
    throw new RangeError(
      'vmap: Expected all tensors to have the same size in the mapped dimension, got sizes ' +
        `[${sizes.join(', ')}] for the mapped dimension`,
    );
  }
  const level = native.enter_vmap();
  try {
    const results = fn(inputs.map((input) => ops._add_batch_dim(input, 0, level)));
    return results.map((result) => result && ops._remove_batch_dim(result, level, size, 0));
  } finally {
    native.exit_vmap();
  }
}
