/** Attention with several heads. */
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { tidy } from '../../memory.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Mask } from '../functional/attention_masks.js';
import { constant_, xavier_normal_, xavier_uniform_ } from '../init.js';
import { Parameter } from '../parameter.js';
import { type AttentionInputs, attend, mergeMasks, weightsOf } from './attention_forward.js';
import { Linear } from './linear.js';
import { Module } from './module.js';

/** A linear layer that quantization leaves alone. */
export class NonDynamicallyQuantizableLinear extends Linear {}

interface AttentionKeywords {
  embed_dim: number;
  num_heads: number;
  dropout?: number;
  bias?: boolean;
  add_bias_kv?: boolean;
  add_zero_attn?: boolean;
  kdim?: number | null;
  vdim?: number | null;
  batch_first?: boolean;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
const bindAttention = signature<Required<AttentionKeywords>>(
  'MultiheadAttention(int embed_dim, int num_heads, float dropout=0.0, bool bias=True, ' +
    'bool add_bias_kv=False, bool add_zero_attn=False, int? kdim=None, int? vdim=None, ' +
    'bool batch_first=False, Device? device=None, ScalarType? dtype=None)',
);

const bindForward = signature<AttentionInputs>(
  'forward(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask=None, ' +
    'bool need_weights=True, Tensor? attn_mask=None, bool average_attn_weights=True, ' +
    'bool is_causal=False)',
);

const bindMasks = signature<{ attn_mask: Mask; key_padding_mask: Mask; query: Tensor }>(
  'merge_masks(Tensor? attn_mask, Tensor? key_padding_mask, Tensor query)',
);

function checkSizes(embed_dim: number, num_heads: number): void {
  if (embed_dim <= 0 || num_heads <= 0) {
    throw new RangeError(
      'embed_dim and num_heads must be greater than 0, ' +
        `got embed_dim=${embed_dim} and num_heads=${num_heads} instead`,
    );
  }
  if (embed_dim % num_heads !== 0) throw new TorchError('embed_dim must be divisible by num_heads');
}

/**
 * Attention of queries to keys by several heads: softmax(q kᵀ / √d) v for each, with projections
 * before and after. [Vaswani et al. 2017](https://arxiv.org/abs/1706.03762)
 */
export class MultiheadAttention extends Module {
  embed_dim: number;
  kdim: number;
  vdim: number;
  _qkv_same_embed_dim: boolean;
  num_heads: number;
  dropout: number;
  batch_first: boolean;
  head_dim: number;
  /** The projections in one, (3E, E); null where keys or values are of another size. */
  declare in_proj_weight: Parameter;
  /** The projections by themselves; null where they are in one. */
  declare q_proj_weight: Parameter;
  declare k_proj_weight: Parameter;
  declare v_proj_weight: Parameter;
  /** Null for a layer made without. */
  declare in_proj_bias: Parameter;
  out_proj: NonDynamicallyQuantizableLinear;
  declare bias_k: Parameter | null;
  declare bias_v: Parameter | null;
  add_zero_attn: boolean;

  constructor(
    ...args: Call<
      [embed_dim: number, num_heads: number],
      [
        dropout: number,
        bias: boolean,
        add_bias_kv: boolean,
        add_zero_attn: boolean,
        kdim: number | null,
        vdim: number | null,
        batch_first: boolean,
        device: DeviceLike | null,
        dtype: Dtype | null,
      ],
      AttentionKeywords
    >
  ) {
    const a = bindAttention(args);
    const { embed_dim, num_heads, device, dtype } = a;
    checkSizes(embed_dim, num_heads);
    super();
    this.embed_dim = embed_dim;
    this.kdim = a.kdim ?? embed_dim;
    this.vdim = a.vdim ?? embed_dim;
    this._qkv_same_embed_dim = this.kdim === embed_dim && this.vdim === embed_dim;
    this.num_heads = num_heads;
    this.dropout = a.dropout;
    this.batch_first = a.batch_first;
    this.head_dim = embed_dim / num_heads;
    const make = (...sizes: number[]) => new Parameter(ops.empty(sizes, { device, dtype }));
    this._registerProjections(make);
    this.register_parameter('in_proj_bias', a.bias ? make(3 * embed_dim) : null);
    const options = { bias: a.bias, device, dtype };
    this.out_proj = new NonDynamicallyQuantizableLinear(embed_dim, embed_dim, options);
    this.bias_k = a.add_bias_kv ? make(1, 1, embed_dim) : null;
    this.bias_v = a.add_bias_kv ? make(1, 1, embed_dim) : null;
    this.add_zero_attn = a.add_zero_attn;
    this._reset_parameters();
  }

  _registerProjections(make: (...sizes: number[]) => Parameter): void {
    const { embed_dim, kdim, vdim } = this;
    const apart = ['q_proj_weight', 'k_proj_weight', 'v_proj_weight'] as const;
    if (this._qkv_same_embed_dim) {
      this.register_parameter('in_proj_weight', make(3 * embed_dim, embed_dim));
      for (const name of apart) this.register_parameter(name, null);
      return;
    }
    for (const [i, width] of [embed_dim, kdim, vdim].entries()) {
      this.register_parameter(apart[i] as string, make(embed_dim, width));
    }
    this.register_parameter('in_proj_weight', null);
  }

  _reset_parameters(): void {
    const { in_proj_weight, q_proj_weight, k_proj_weight, v_proj_weight } = this;
    const apart = [q_proj_weight, k_proj_weight, v_proj_weight];
    for (const weight of this._qkv_same_embed_dim ? [in_proj_weight] : apart) {
      xavier_uniform_(weight);
    }
    if (this.in_proj_bias !== null) {
      constant_(this.in_proj_bias, 0);
      constant_(this.out_proj.bias, 0);
    }
    for (const bias of [this.bias_k, this.bias_v]) if (bias !== null) xavier_normal_(bias);
  }

  /**
   * Gives [output, weights]: (L, N, E), or (N, L, E) with `batch_first`, or (L, E); and, unless
   * `need_weights` is false, the weights, (N, L, S), or by head (N, heads, L, S).
   */
  override forward(
    ...args: Call<
      [query: Tensor, key: Tensor, value: Tensor],
      [
        key_padding_mask: Mask,
        need_weights: boolean,
        attn_mask: Mask,
        average_attn_weights: boolean,
        is_causal: boolean,
      ],
      Partial<AttentionInputs> & Pick<AttentionInputs, 'query' | 'key' | 'value'>
    >
  ): [output: Tensor, weights: Tensor | null] {
    const inputs = bindForward(args);
    const weights = weightsOf(this);
    return tidy(() => attend(this, inputs, weights));
  }

  /** Both masks as the fast path takes them: one mask, and a number for its kind. */
  merge_masks(
    ...args: [attn_mask: Mask, key_padding_mask: Mask, query: Tensor]
  ): [mask: Mask, mask_type: number | null] {
    const { attn_mask, key_padding_mask, query } = bindMasks(args);
    return mergeMasks(this.num_heads, attn_mask, key_padding_mask, query);
  }
}
