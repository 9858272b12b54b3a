/** `torch.where` of sparse tensors in coordinates. */
import { sparse_coo_tensor } from '../creation/sparse.js';
import { unique } from '../functional/unique.js';
import { ops } from '../ops.js';
import type { Tensor } from '../tensor.js';

/** The coordinates of each element as one number, so that they compare as a set. */
function flatIndices(tensor: Tensor): Tensor {
  const indices = tensor.indices();
  const flat = indices.new_zeros(indices.size(1));
  for (let d = 0; d < tensor.sparse_dim(); d += 1) {
    flat.mul_(tensor.size(d)).add_(indices.index(d));
  }
  return flat;
}

/** All elements of two sets, and how often each is there. */
const union = (a: Tensor, b: Tensor): [Tensor, Tensor] =>
  unique(ops.cat([a, b]), { return_counts: true });

function places(which: Tensor): Tensor {
  return which.nonzero().index(':', 0);
}

/** What two sets have in common, and where that stands in their union. */
function intersection(a: Tensor, b: Tensor): { common: Tensor; at: Tensor } {
  const [all, counts] = union(a, b);
  const at = places(counts.gt(1));
  return { common: all.index(at), at };
}

function minus(a: Tensor, b: Tensor): Tensor {
  const [all, counts] = union(a, b);
  return intersection(all.index(places(counts.eq(1))), a).common;
}

/** Whether a mask shows any of an element's dense part. */
function shown(mask: Tensor, input: Tensor): Tensor {
  let values = mask.values();
  if (mask.dense_dim() > 0) for (let d = input.sparse_dim(); d > 0; d -= 1) values = values.any(d);
  return values;
}

/**
 * The elements of `input` that `mask` shows, zeros where it shows more than the input has; what is
 * hidden in the dense part becomes `fill`. The result is coalesced.
 */
export function cooWhere(mask: Tensor, given: Tensor, fill: Tensor): Tensor {
  const input = given.coalesce();
  const ofInput = flatIndices(input);
  const ofMask = flatIndices(mask);
  const visible = ofMask.index(places(shown(mask, input)));
  const both = intersection(visible, ofInput).common;
  const kept = intersection(ofInput, both).at;
  const indices = input.indices().index(':', kept);
  let values = input.values().index(kept);
  if (mask.dense_dim() > 0) {
    const { at } = intersection(ofMask, both);
    values = ops.where(mask.values().index(at), values, fill);
  }
  const { at } = intersection(ofMask, minus(visible, both));
  const zeros = mask.indices().index(':', at);
  const count = zeros.size(1);
  if (count === 0) return sparse_coo_tensor(indices, values, input.shape)._coalesced_(true);
  const all = ops.cat([values, values.new_zeros([count, ...values.shape.slice(1)])]);
  return sparse_coo_tensor(ops.cat([indices, zeros], 1), all, input.shape).coalesce();
}
