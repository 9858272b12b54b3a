/** The arguments of `multi_head_attention_forward`. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Mask } from './attention_masks.js';

type Maybe = Tensor | null;

interface Inputs {
  query: Tensor;
  key: Tensor;
  value: Tensor;
  embed_dim_to_check: number;
  num_heads: number;
  in_proj_weight: Maybe;
  in_proj_bias: Maybe;
  bias_k: Maybe;
  bias_v: Maybe;
  add_zero_attn: boolean;
  dropout_p: number;
  out_proj_weight: Tensor;
  out_proj_bias: Maybe;
}
interface Options {
  training?: boolean;
  key_padding_mask?: Mask;
  need_weights?: boolean;
  attn_mask?: Mask;
  use_separate_proj_weight?: boolean;
  q_proj_weight?: Maybe;
  k_proj_weight?: Maybe;
  v_proj_weight?: Maybe;
  static_k?: Maybe;
  static_v?: Maybe;
  average_attn_weights?: boolean;
  is_causal?: boolean;
}
export type Bound = Inputs & Required<Options>;

export const bindAttention = signature<Bound>(
  'multi_head_attention_forward(Tensor query, Tensor key, Tensor value, int embed_dim_to_check, ' +
    'int num_heads, Tensor? in_proj_weight, Tensor? in_proj_bias, Tensor? bias_k, ' +
    'Tensor? bias_v, bool add_zero_attn, float dropout_p, Tensor out_proj_weight, ' +
    'Tensor? out_proj_bias, bool training=True, Tensor? key_padding_mask=None, ' +
    'bool need_weights=True, Tensor? attn_mask=None, bool use_separate_proj_weight=False, ' +
    'Tensor? q_proj_weight=None, Tensor? k_proj_weight=None, Tensor? v_proj_weight=None, ' +
    'Tensor? static_k=None, Tensor? static_v=None, bool average_attn_weights=True, ' +
    'bool is_causal=False)',
);

export type AttentionCall = Call<
  [
    query: Tensor,
    key: Tensor,
    value: Tensor,
    embed_dim_to_check: number,
    num_heads: number,
    in_proj_weight: Maybe,
    in_proj_bias: Maybe,
    bias_k: Maybe,
    bias_v: Maybe,
    add_zero_attn: boolean,
    dropout_p: number,
    out_proj_weight: Tensor,
    out_proj_bias: Maybe,
  ],
  [
    training: boolean,
    key_padding_mask: Mask,
    need_weights: boolean,
    attn_mask: Mask,
    use_separate_proj_weight: boolean,
    q_proj_weight: Maybe,
    k_proj_weight: Maybe,
    v_proj_weight: Maybe,
    static_k: Maybe,
    static_v: Maybe,
    average_attn_weights: boolean,
    is_causal: boolean,
  ],
  Inputs & Options
>;
