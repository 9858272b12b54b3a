/** `nn.TransformerDecoderLayer`. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Mask } from '../functional/attention_masks.js';
import type { MultiheadAttention } from './attention.js';
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
  tgt: Tensor;
  memory: Tensor;
  tgt_mask?: Mask;
  memory_mask?: Mask;
  tgt_key_padding_mask?: Mask;
  memory_key_padding_mask?: Mask;
  tgt_is_causal?: boolean;
  memory_is_causal?: boolean;
}
const bindForward = signature<Required<ForwardKeywords>>(
  'forward(Tensor tgt, Tensor memory, Tensor? tgt_mask=None, Tensor? memory_mask=None, ' +
    'Tensor? tgt_key_padding_mask=None, Tensor? memory_key_padding_mask=None, ' +
    'bool tgt_is_causal=False, bool memory_is_causal=False)',
);

/**
 * Self-attention, attention to the encoder's output, and two linear layers, each with a residual
 * and a LayerNorm after or before.
 */
export class TransformerDecoderLayer extends Module {
  self_attn: MultiheadAttention;
  multihead_attn: MultiheadAttention;
  linear1: Linear;
  dropout: Dropout;
  linear2: Linear;
  norm_first: boolean;
  norm1: LayerNorm;
  norm2: LayerNorm;
  norm3: LayerNorm;
  dropout1: Dropout;
  dropout2: Dropout;
  dropout3: Dropout;
  activation: Activation;

  constructor(...args: LayerCall) {
    super();
    const a = bindLayer(new.target, args);
    const parts = partsOf(a);
    this.self_attn = parts.attention();
    this.multihead_attn = parts.attention();
    this.linear1 = parts.expand();
    this.dropout = parts.dropout();
    this.linear2 = parts.contract();
    this.norm_first = a.norm_first;
    this.norm1 = parts.norm();
    this.norm2 = parts.norm();
    this.norm3 = parts.norm();
    this.dropout1 = parts.dropout();
    this.dropout2 = parts.dropout();
    this.dropout3 = parts.dropout();
    this.activation = activationOf(a.activation);
  }

  override forward(
    ...args: Call<
      [tgt: Tensor, memory: Tensor],
      [
        tgt_mask: Mask,
        memory_mask: Mask,
        tgt_key_padding_mask: Mask,
        memory_key_padding_mask: Mask,
        tgt_is_causal: boolean,
        memory_is_causal: boolean,
      ],
      ForwardKeywords
    >
  ): Tensor {
    const a = bindForward(args);
    const { norm1, norm2, norm3 } = this;
    const attend = (x: Tensor) =>
      this._sa_block(x, a.tgt_mask, a.tgt_key_padding_mask, a.tgt_is_causal);
    const remember = (x: Tensor) =>
      this._mha_block(x, a.memory, a.memory_mask, a.memory_key_padding_mask, a.memory_is_causal);
    if (this.norm_first) {
      const x = a.tgt.add(attend(norm1.forward(a.tgt)));
      const y = x.add(remember(norm2.forward(x)));
      return y.add(this._ff_block(norm3.forward(y)));
    }
    const x = norm1.forward(a.tgt.add(attend(a.tgt)));
    const y = norm2.forward(x.add(remember(x)));
    return norm3.forward(y.add(this._ff_block(y)));
  }

  _sa_block(x: Tensor, attn_mask: Mask, key_padding_mask: Mask, is_causal = false): Tensor {
    const masks = { attn_mask, key_padding_mask, is_causal };
    return this.dropout1.forward(attendTo(this.self_attn, x, x, masks));
  }

  _mha_block(
    x: Tensor,
    mem: Tensor,
    attn_mask: Mask,
    key_padding_mask: Mask,
    is_causal = false,
  ): Tensor {
    const masks = { attn_mask, key_padding_mask, is_causal };
    return this.dropout2.forward(attendTo(this.multihead_attn, x, mem, masks));
  }

  _ff_block(x: Tensor): Tensor {
    return this.dropout3.forward(feedForward(this, x));
  }
}
