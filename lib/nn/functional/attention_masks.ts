/** The masks of attention: which positions a query does not see. */
import { bool, type dtype as Dtype } from '../../dtype.js';
import { TorchError, warn } from '../../errors.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { pad } from './pad.js';

export type Mask = Tensor | null;

/** Whether a tensor is a list of tensors of various lengths, which has no shape. */
export function isNested(tensor: Tensor): boolean {
  try {
    tensor.shape;
    return false;
  } catch {
    return true;
  }
}

/**
 * A mask as numbers to add: a boolean one becomes −∞ where it is true. Warns when the mask it goes
 * with, of `other_type`, is of another type.
 */
export function canonicalMask(
  mask: Mask,
  name: string,
  target_type: Dtype,
  other: { readonly mask: Mask; readonly name: string } | null = null,
): Mask {
  if (mask === null) return null;
  const { dtype } = mask;
  if (dtype !== bool && !dtype.is_floating_point) {
    throw new TorchError(`only bool and floating types of ${name} are supported, not ${dtype}`);
  }
  if (other !== null && other.mask !== null && other.mask.dtype !== dtype) {
    warn(`${name} and ${other.name} of different types are deprecated: use the same for both`);
  }
  if (dtype.is_floating_point) return mask;
  return ops.zeros_like(mask, { dtype: target_type }).masked_fill_(mask, -Infinity);
}

function expectDim(mask: Mask, name: string, dims: readonly number[], query: string): void {
  if (mask === null || dims.includes(mask.dim())) return;
  const wanted = dims.map((dim) => `${dim}-D`).join(' or ');
  throw new TorchError(
    `For ${query} query, expected ${name} to be None or ${wanted}, found ${mask.dim()}-D`,
  );
}

/** Whether the inputs have a batch; refuses those that don't go together. */
export function checkShapes(
  [query, key, value]: readonly [Tensor, Tensor, Tensor],
  key_padding_mask: Mask,
  attn_mask: Mask,
  num_heads: number,
): boolean {
  const dim = query.dim();
  if (dim !== 2 && dim !== 3) {
    throw new TorchError(
      `query should be an unbatched 2D or a batched 3D tensor but received a ${dim}-D query tensor`,
    );
  }
  const what = dim === 3 ? 'batched (3-D)' : 'unbatched (2-D)';
  if (key.dim() !== dim || value.dim() !== dim) {
    throw new TorchError(
      `For ${what} query, expected key and value to be ${dim}-D ` +
        `but found ${key.dim()}-D and ${value.dim()}-D tensors respectively`,
    );
  }
  expectDim(key_padding_mask, 'key_padding_mask', [dim - 1], what);
  expectDim(attn_mask, 'attn_mask', [2, 3], what);
  if (dim === 2 && attn_mask?.dim() === 3) {
    expectSizes(attn_mask, [num_heads, query.size(0), key.size(0)], 'attn_mask');
  }
  return dim === 3;
}

/** Refuses a mask of other sizes. */
export function expectSizes(mask: Tensor, sizes: readonly number[], name: string): void {
  if (String([...mask.shape]) === String(sizes)) return;
  throw new TorchError(
    `The shape of ${name} is ${mask.shape}, but should be (${sizes.join(', ')})`,
  );
}

/** A mask of 2 or 3 dimensions with 3 of them. */
export function threeDimensional(
  mask: Mask,
  tgt_len: number,
  src_len: number,
  batches: number,
): Mask {
  if (mask === null) return null;
  if (mask.dim() === 2) {
    expectSizes(mask, [tgt_len, src_len], 'the 2D attn_mask');
    return mask.unsqueeze(0);
  }
  expectSizes(mask, [batches, tgt_len, src_len], 'the 3D attn_mask');
  return mask;
}

/** The mask for one key more, which all see. */
export const padMask = (mask: Mask): Mask => (mask === null ? null : pad(mask, [0, 1]));

/** Adds the mask of padded keys, (N, S), to the mask of pairs for all heads. */
export function mergePadding(
  attn_mask: Mask,
  key_padding_mask: Mask,
  bsz: number,
  num_heads: number,
  src_len: number,
): Mask {
  if (key_padding_mask === null) return attn_mask;
  expectSizes(key_padding_mask, [bsz, src_len], 'key_padding_mask');
  const padding = key_padding_mask
    .view(bsz, 1, 1, src_len)
    .expand(-1, num_heads, -1, -1)
    .reshape(bsz * num_heads, 1, src_len);
  return attn_mask === null ? padding : attn_mask.add(padding);
}
