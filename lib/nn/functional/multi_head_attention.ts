/** Attention with several heads. */
import { TorchError } from '../../errors.js';
import { tidy } from '../../memory.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { softmax } from './activation_softmax.js';
import { scaled_dot_product_attention } from './attention.js';
import {
  canonicalMask,
  checkShapes,
  type Mask,
  mergePadding,
  padMask,
  threeDimensional,
} from './attention_masks.js';
import {
  appendBias,
  appendZeros,
  checkStatic,
  projectApart,
  projectPacked,
  splitHeads,
  type Triple,
} from './attention_projection.js';
import { dropout } from './dropout.js';
import { linear } from './linear.js';
import { type AttentionCall, type Bound, bindAttention } from './multi_head_attention_arguments.js';

/** The sizes of a call. */
interface Sizes {
  tgt_len: number;
  bsz: number;
  embed_dim: number;
  head_dim: number;
  num_heads: number;
  /** N · heads */
  batches: number;
}

/** What goes into the kernels, the heads in the first dimension. */
interface Heads {
  q: Tensor;
  k: Tensor;
  v: Tensor;
  mask: Mask;
}

/** The inputs with a batch of one; as in PyTorch, no longer the same tensor where they were. */
function withBatch(a: Bound): Bound {
  const [query, key, value] = [a.query.unsqueeze(1), a.key.unsqueeze(1), a.value.unsqueeze(1)];
  return { ...a, query, key, value, key_padding_mask: a.key_padding_mask?.unsqueeze(0) ?? null };
}

/** Both masks as numbers; a causal mask is left out where the kernel knows it by itself. */
function withMasks(a: Bound): Bound {
  const { dtype } = a.query;
  const other = { mask: a.attn_mask, name: 'attn_mask' };
  const key_padding_mask = canonicalMask(a.key_padding_mask, 'key_padding_mask', dtype, other);
  if (a.is_causal && a.attn_mask === null) {
    throw new TorchError(
      'is_causal is a hint about attn_mask, which is missing: ' +
        'Transformer.generate_square_subsequent_mask makes one',
    );
  }
  if (a.is_causal && key_padding_mask === null && !a.need_weights) {
    return { ...a, key_padding_mask, attn_mask: null };
  }
  const attn_mask = canonicalMask(a.attn_mask, 'attn_mask', dtype);
  return { ...a, key_padding_mask, attn_mask, is_causal: a.is_causal && key_padding_mask === null };
}

function sizesOf(a: Bound): Sizes {
  const [tgt_len, bsz, embed_dim] = a.query.shape as unknown as [number, number, number];
  const { num_heads, embed_dim_to_check, use_separate_proj_weight } = a;
  if (embed_dim !== embed_dim_to_check) {
    throw new TorchError(
      `was expecting embedding dimension of ${embed_dim_to_check}, but got ${embed_dim}`,
    );
  }
  const head_dim = Math.floor(embed_dim / num_heads);
  if (head_dim * num_heads !== embed_dim) {
    throw new TorchError(`embed_dim ${embed_dim} not divisible by num_heads ${num_heads}`);
  }
  const compared = use_separate_proj_weight ? 2 : 3;
  const [key, value] = [a.key, a.value].map(({ shape }) =>
    [...shape].slice(0, compared).join(', '),
  );
  if (key !== value) throw new TorchError(`key shape (${key}) does not match value (${value})`);
  return { tgt_len, bsz, embed_dim, head_dim, num_heads, batches: bsz * num_heads };
}

function project(a: Bound): Triple {
  const inputs: Triple = [a.query, a.key, a.value];
  if (a.use_separate_proj_weight) {
    const weights = [a.q_proj_weight, a.k_proj_weight, a.v_proj_weight];
    return projectApart(inputs, weights, a.in_proj_bias);
  }
  if (a.in_proj_weight === null) {
    throw new TorchError('use_separate_proj_weight is False but in_proj_weight is None');
  }
  return projectPacked(inputs, a.in_proj_weight, a.in_proj_bias);
}

function checkBias({ bias_k, bias_v, static_k, static_v }: Bound): void {
  if (bias_k === null && bias_v === null) return;
  if (bias_v === null) throw new TorchError('bias_k is set but bias_v is None');
  if (bias_k === null) throw new TorchError('bias_v is set but bias_k is None');
  if (static_k !== null) throw new TorchError('bias cannot be added to static key');
  if (static_v !== null) throw new TorchError('bias cannot be added to static value');
}

/** Projected queries, keys and values by head, with the keys that are added and their masks. */
function headsOf(a: Bound, s: Sizes): Heads {
  const { bsz, batches, head_dim } = s;
  let [q, k, v] = project(a);
  let mask = threeDimensional(a.attn_mask, s.tgt_len, a.key.size(0), batches);
  let padding = a.key_padding_mask;
  checkBias(a);
  if (a.bias_k !== null && a.bias_v !== null) {
    [k, v] = [appendBias(k, a.bias_k, bsz), appendBias(v, a.bias_v, bsz)];
    [mask, padding] = [padMask(mask), padMask(padding)];
  }
  q = splitHeads(q, batches, head_dim);
  k = a.static_k
    ? checkStatic(a.static_k, batches, head_dim, 'static_k')
    : splitHeads(k, batches, head_dim);
  v = a.static_v
    ? checkStatic(a.static_v, batches, head_dim, 'static_v')
    : splitHeads(v, batches, head_dim);
  if (a.add_zero_attn) {
    [k, v] = [appendZeros(k), appendZeros(v)];
    [mask, padding] = [padMask(mask), padMask(padding)];
  }
  return { q, k, v, mask: mergePadding(mask, padding, bsz, s.num_heads, k.size(1)) };
}

/** The output of the heads, joined and projected: (L, N, E). */
function projectOut(a: Bound, { tgt_len, bsz, embed_dim }: Sizes, joined: Tensor): Tensor {
  const rows = joined.reshape(tgt_len * bsz, embed_dim);
  const output = linear(rows, a.out_proj_weight, a.out_proj_bias);
  return output.view(tgt_len, bsz, output.size(1));
}

/** Attention step by step, which has the weights to give. */
function withWeights(a: Bound, s: Sizes, { q, k, v, mask }: Heads): [Tensor, Tensor] {
  const scaled = q.mul(Math.sqrt(1 / q.size(2)));
  const keys = k.transpose(-2, -1);
  const scores = mask === null ? ops.bmm(scaled, keys) : ops.baddbmm(mask, scaled, keys);
  let weights = softmax(scores, -1);
  if (a.training && a.dropout_p > 0) weights = dropout(weights, a.dropout_p);
  const output = projectOut(a, s, ops.bmm(weights, v).transpose(0, 1));
  const byHead = weights.view(s.bsz, s.num_heads, s.tgt_len, k.size(1));
  return [output, a.average_attn_weights ? byHead.mean(1) : byHead];
}

/** Attention by the fastest kernel, without weights. */
function fused(a: Bound, s: Sizes, { q, k, v, mask }: Heads): Tensor {
  const { bsz, num_heads, tgt_len, head_dim } = s;
  const src_len = k.size(1);
  const pairs = mask?.size(0) === 1 ? mask.unsqueeze(0) : mask?.view(bsz, num_heads, -1, src_len);
  const output = scaled_dot_product_attention(
    q.view(bsz, num_heads, tgt_len, head_dim),
    k.view(bsz, num_heads, src_len, head_dim),
    v.view(bsz, num_heads, src_len, head_dim),
    pairs ?? null,
    a.training ? a.dropout_p : 0,
    a.is_causal,
  );
  return projectOut(a, s, output.permute(2, 0, 1, 3));
}

/** Attention with all arguments in place; what it makes on the way is the caller's to free. */
export function attendByHeads(given: Bound): [Tensor, Tensor | null] {
  const { query, key, value, num_heads, need_weights } = given;
  const inputs = [query, key, value] as const;
  const batched = checkShapes(inputs, given.key_padding_mask, given.attn_mask, num_heads);
  const a = withMasks(batched ? given : withBatch(given));
  const sizes = sizesOf(a);
  const heads = headsOf(a, sizes);
  if (need_weights) {
    const [output, weights] = withWeights(a, sizes, heads);
    return batched ? [output, weights] : [output.squeeze(1), weights.squeeze(0)];
  }
  const output = fused(a, sizes, heads);
  return [batched ? output : output.squeeze(1), null];
}

/**
 * softmax(q kᵀ / √d + mask) v for each head, with projections before and after; gives the output,
 * (L, N, E) or (L, E), and the weights, (N, L, S) or by head (N, heads, L, S), if they are needed.
 * [Vaswani et al. 2017](https://arxiv.org/abs/1706.03762)
 */
export function multi_head_attention_forward(
  ...args: AttentionCall
): [output: Tensor, weights: Tensor | null] {
  const bound = bindAttention(args);
  return tidy(() => attendByHeads(bound));
}
