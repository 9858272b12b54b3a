/** What `MultiheadAttention` computes: one kernel for all where that can be, or step by step. */
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { canonicalMask, isNested, type Mask } from '../functional/attention_masks.js';
import { attendByHeads } from '../functional/multi_head_attention.js';
import type { MultiheadAttention } from './attention.js';
import { whyNotFor, whyNotNow } from './attention_fast.js';

export interface AttentionInputs {
  query: Tensor;
  key: Tensor;
  value: Tensor;
  key_padding_mask: Mask;
  need_weights: boolean;
  attn_mask: Mask;
  average_attn_weights: boolean;
  is_causal: boolean;
}
type Output = [output: Tensor, weights: Tensor | null];
type Maybe = Tensor | null;

interface Weights {
  in_proj_weight: Maybe;
  in_proj_bias: Maybe;
  out_proj_weight: Tensor;
  out_proj_bias: Maybe;
  bias_k: Maybe;
  bias_v: Maybe;
  q_proj_weight: Maybe;
  k_proj_weight: Maybe;
  v_proj_weight: Maybe;
}

/** The weights as they are now: one that is parametrized is computed by this. */
export const weightsOf = (m: MultiheadAttention): Weights => ({
  in_proj_weight: m.in_proj_weight,
  in_proj_bias: m.in_proj_bias,
  out_proj_weight: m.out_proj.weight,
  out_proj_bias: m.out_proj.bias,
  bias_k: m.bias_k,
  bias_v: m.bias_v,
  q_proj_weight: m.q_proj_weight,
  k_proj_weight: m.k_proj_weight,
  v_proj_weight: m.v_proj_weight,
});

const isFloat = (mask: Mask): boolean => mask?.dtype.is_floating_point === true;

/** What about the inputs forbids the fast path. */
function whyNotInputs(a: AttentionInputs, w: Weights): string {
  const { query, key, value } = a;
  const { dtype } = query;
  if (query.dim() !== 3) return `input not batched; expected 3 dimensions but got ${query.dim()}`;
  if (query !== key || key !== value) return 'query, key and value are not the same Tensor';
  if (w.in_proj_weight === null) return 'in_proj_weight was None';
  for (const weight of [w.in_proj_weight, w.in_proj_bias]) {
    if (weight !== null && weight.dtype !== dtype) {
      return `the input is of ${dtype} and a weight of ${weight.dtype}`;
    }
  }
  const masked = a.key_padding_mask !== null || a.attn_mask !== null;
  return masked && isNested(query) ? 'a mask was given with a nested tensor' : '';
}

/** What about the module forbids the fast path. */
function whyNotModule(m: MultiheadAttention): string {
  if (m.training) return 'training is enabled';
  if (m.num_heads % 2 !== 0) return 'num_heads is not even';
  if (!m.batch_first) return 'batch_first was not True';
  if (m.bias_k !== null || m.bias_v !== null) return 'keys have a bias';
  if (m.add_zero_attn) return 'add_zero_attn was enabled';
  return m._qkv_same_embed_dim ? '' : '_qkv_same_embed_dim was not True';
}

/** Why the fast path can't be taken: empty where it can. */
function whyNotFast(m: MultiheadAttention, a: AttentionInputs, w: Weights): string {
  const why = whyNotInputs(a, w) || whyNotModule(m) || whyNotNow();
  if (why !== '') return why;
  const weights = [w.in_proj_weight, w.in_proj_bias, w.out_proj_weight, w.out_proj_bias];
  return whyNotFor([a.query, a.key, a.value, ...weights], ['cpu', 'cuda']);
}

/** Both masks as one for all heads; 1 stands for a mask of keys and 2 for one of pairs. */
export function mergeMasks(
  num_heads: number,
  attn_mask: Mask,
  key_padding_mask: Mask,
  query: Tensor,
): [mask: Mask, mask_type: number | null] {
  if (attn_mask === null) return [key_padding_mask, key_padding_mask === null ? null : 1];
  const [batch, length] = [query.size(0), query.size(1)];
  const pairs =
    attn_mask.dim() === 3
      ? attn_mask.view(batch, -1, length, length)
      : attn_mask.view(1, 1, length, length).expand(batch, num_heads, -1, -1);
  if (key_padding_mask === null) return [pairs, 2];
  const keys = key_padding_mask.view(batch, 1, 1, length).expand(-1, num_heads, -1, -1);
  return [pairs.add(keys), 2];
}

/** One kernel for all; the weights of the projections have biases. */
function fast(m: MultiheadAttention, a: AttentionInputs, w: Weights): Output {
  const [mask, mask_type] = m.merge_masks(a.attn_mask, a.key_padding_mask, a.query);
  return ops._native_multi_head_attention(
    a.query,
    a.key,
    a.value,
    m.embed_dim,
    m.num_heads,
    w.in_proj_weight as Tensor,
    w.in_proj_bias as Tensor,
    w.out_proj_weight,
    w.out_proj_bias as Tensor,
    mask,
    a.need_weights,
    a.average_attn_weights,
    mask_type,
  );
}

/** Batch and sequence in each other's place; inputs that are the same tensor stay so. */
function transposed(a: AttentionInputs): AttentionInputs {
  const query = a.query.transpose(1, 0);
  const same = a.key === a.value;
  const key = same && a.query === a.key ? query : a.key.transpose(1, 0);
  const value = same ? key : a.value.transpose(1, 0);
  return { ...a, query, key, value };
}

function stepByStep(m: MultiheadAttention, given: AttentionInputs, w: Weights): Output {
  const swapped = m.batch_first && given.query.dim() === 3;
  const a = swapped ? transposed(given) : given;
  const [output, weights] = attendByHeads({
    ...a,
    ...w,
    embed_dim_to_check: m.embed_dim,
    num_heads: m.num_heads,
    add_zero_attn: m.add_zero_attn,
    dropout_p: m.dropout,
    training: m.training,
    use_separate_proj_weight: !m._qkv_same_embed_dim,
    static_k: null,
    static_v: null,
  });
  return [swapped ? output.transpose(1, 0) : output, weights];
}

/** The output and the weights of attention, or null in place of these. */
export function attend(m: MultiheadAttention, given: AttentionInputs, w: Weights): Output {
  const { query, attn_mask, key_padding_mask } = given;
  const other = { mask: attn_mask, name: 'attn_mask' };
  const a = {
    ...given,
    key_padding_mask: canonicalMask(key_padding_mask, 'key_padding_mask', query.dtype, other),
    attn_mask: canonicalMask(attn_mask, 'attn_mask', query.dtype),
  };
  const floats = isFloat(attn_mask) || isFloat(key_padding_mask);
  const why = floats ? 'masks of floats were given' : whyNotFast(m, a, w);
  if (why === '' && w.in_proj_bias !== null) return fast(m, a, w);
  if ([...new Set([a.query, a.key, a.value])].some(isNested)) {
    throw new TorchError(
      `MultiheadAttention takes nested tensors on its fast path only, which was not taken: ${why}`,
    );
  }
  return stepByStep(m, a, w);
}
