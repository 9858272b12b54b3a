/** `nn.TransformerEncoderLayer`. */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Features } from '../effects.js';
import { canonicalMask, isNested, type Mask } from '../functional/attention_masks.js';
import * as F from '../functional/index.js';
import { GELU, ReLU } from './activation.js';
import type { MultiheadAttention } from './attention.js';
import { hasForwardHooks, whyNotFor, whyNotNow } from './attention_fast.js';
import type { Dropout } from './dropout.js';
import type { Linear } from './linear.js';
import { Module } from './module.js';
import type { LayerNorm } from './normalization.js';
import {
  type Activation,
  activationOf,
  attendTo,
  bindLayer,
  feedForward,
  type LayerCall,
  partsOf,
} from './transformer_parts.js';

interface ForwardKeywords {
  src: Tensor;
  src_mask?: Mask;
  src_key_padding_mask?: Mask;
  is_causal?: boolean;
}
type Inputs = Required<ForwardKeywords>;
const bindForward = signature<Inputs>(
  'forward(Tensor src, Tensor? src_mask=None, Tensor? src_key_padding_mask=None, ' +
    'bool is_causal=False)',
);

/** 1 and 2 for the activations that the kernel knows, 0 for others. */
function knownActivation(activation: Activation): number {
  if (activation === F.relu || activation instanceof ReLU) return 1;
  return activation === F.gelu || activation instanceof GELU ? 2 : 0;
}

/** Self-attention and two linear layers, each with a residual and a LayerNorm after or before. */
export class TransformerEncoderLayer<D extends number = number> extends Module {
  declare readonly [EFFECT]?: Features<D, D, 'TransformerEncoderLayer'>;

  self_attn: MultiheadAttention;
  linear1: Linear;
  dropout: Dropout;
  linear2: Linear;
  norm_first: boolean;
  norm1: LayerNorm;
  norm2: LayerNorm;
  dropout1: Dropout;
  dropout2: Dropout;
  activation_relu_or_gelu: number;
  activation: Activation;

  constructor(...args: LayerCall<D>) {
    super();
    const a = bindLayer(new.target, args);
    const parts = partsOf(a);
    this.self_attn = parts.attention();
    this.linear1 = parts.expand();
    this.dropout = parts.dropout();
    this.linear2 = parts.contract();
    this.norm_first = a.norm_first;
    this.norm1 = parts.norm();
    this.norm2 = parts.norm();
    this.dropout1 = parts.dropout();
    this.dropout2 = parts.dropout();
    this.activation = activationOf(a.activation);
    this.activation_relu_or_gelu = knownActivation(this.activation);
  }

  override forward(
    ...args: Call<
      [src: Tensor],
      [src_mask: Mask, src_key_padding_mask: Mask, is_causal: boolean],
      ForwardKeywords
    >
  ): Tensor {
    const { src, src_mask, src_key_padding_mask, is_causal } = bindForward(args);
    const other = { mask: src_mask, name: 'src_mask' };
    const key_padding_mask = canonicalMask(
      src_key_padding_mask,
      'src_key_padding_mask',
      src.dtype,
      other,
    );
    const attn_mask = canonicalMask(src_mask, 'src_mask', src.dtype);
    if (this._mayFuse(src, attn_mask, key_padding_mask)) {
      return this._fused(src, attn_mask, key_padding_mask);
    }
    const attend = (x: Tensor) => this._sa_block(x, attn_mask, key_padding_mask, is_causal);
    if (this.norm_first) {
      const x = src.add(attend(this.norm1.forward(src)));
      return x.add(this._ff_block(this.norm2.forward(x)));
    }
    const x = this.norm1.forward(src.add(attend(src)));
    return this.norm2.forward(x.add(this._ff_block(x)));
  }

  /** What about the layer, as it was made, forbids the kernel for all of it. */
  _whyNotFused(): string {
    const { self_attn, norm1, norm2 } = this;
    if (!self_attn.batch_first) return 'self_attn.batch_first was not True';
    if (!self_attn._qkv_same_embed_dim) return 'self_attn._qkv_same_embed_dim was not True';
    if (self_attn.in_proj_bias === null) return 'self_attn was passed bias=False';
    if (!this.activation_relu_or_gelu) return 'activation_relu_or_gelu was not True';
    if (norm1.eps !== norm2.eps) return 'norm1.eps was not equal to norm2.eps';
    return self_attn.num_heads % 2 === 1 ? 'self_attn.num_heads is odd' : '';
  }

  /** What the kernel computes with, in its order. */
  _weights() {
    const { self_attn, norm1, norm2, linear1, linear2 } = this;
    return {
      attention: [
        self_attn.in_proj_weight,
        self_attn.in_proj_bias,
        self_attn.out_proj.weight,
        self_attn.out_proj.bias,
      ] as const,
      rest: [
        norm1.weight,
        norm1.bias,
        norm2.weight,
        norm2.bias,
        linear1.weight,
        linear1.bias,
        linear2.weight,
        linear2.bias,
      ] as const,
    };
  }

  /** Whether gradients or devices stand in the way of the kernel, for this input. */
  _whyNotInput(src: Tensor): string {
    const { attention, rest } = this._weights();
    return whyNotFor([src, ...attention, ...rest], ['cpu', 'cuda', 'xpu']);
  }

  _mayFuse(src: Tensor, attn_mask: Mask, key_padding_mask: Mask): boolean {
    if (this.training || src.dim() !== 3 || whyNotNow() !== '') return false;
    if (this._whyNotFused() !== '' || hasForwardHooks(this)) return false;
    const masked = attn_mask !== null || key_padding_mask !== null;
    if (masked && isNested(src)) return false;
    return this._whyNotInput(src) === '';
  }

  _fused(src: Tensor, attn_mask: Mask, key_padding_mask: Mask): Tensor {
    const { self_attn, norm1 } = this;
    const { attention, rest } = this._weights();
    const [mask, mask_type] = self_attn.merge_masks(attn_mask, key_padding_mask, src);
    return ops._transformer_encoder_layer_fwd(
      src,
      self_attn.embed_dim,
      self_attn.num_heads,
      ...attention,
      this.activation_relu_or_gelu === 2,
      this.norm_first,
      norm1.eps,
      ...rest,
      mask,
      mask_type,
    );
  }

  _sa_block(x: Tensor, attn_mask: Mask, key_padding_mask: Mask, is_causal = false): Tensor {
    const masks = { attn_mask, key_padding_mask, is_causal };
    return this.dropout1.forward(attendTo(this.self_attn, x, x, masks));
  }

  _ff_block(x: Tensor): Tensor {
    return this.dropout2.forward(feedForward(this, x));
  }
}
