/** `nn.TransformerDecoder`. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Mask } from '../functional/attention_masks.js';
import type { MultiheadAttention } from './attention.js';
import { Module } from './module.js';
import type { ModuleList } from './module_list.js';
import type { Layer } from './sequential.js';
import { batchFirstOf, clonesOf, detectCausal, lengthOf } from './transformer_parts.js';

interface Masks {
  tgt_mask: Mask;
  memory_mask: Mask;
  tgt_key_padding_mask: Mask;
  memory_key_padding_mask: Mask;
  memory_is_causal: boolean;
}

/** A layer of a decoder: `TransformerDecoderLayer`, or one that is called as it is. */
export interface DecoderLayer extends Module {
  self_attn: Pick<MultiheadAttention, 'batch_first'>;
  forward(tgt: Tensor, memory: Tensor, keywords: Masks & { tgt_is_causal: boolean }): Tensor;
}

interface DecoderKeywords {
  decoder_layer: DecoderLayer;
  num_layers: number;
  norm?: Layer | null;
}
const bindDecoder = signature<Required<DecoderKeywords>>(
  'TransformerDecoder(nn.Module decoder_layer, int num_layers, Module? norm=None)',
);

interface ForwardKeywords extends Partial<Masks> {
  tgt: Tensor;
  memory: Tensor;
  tgt_is_causal?: boolean | null;
}
const bindForward = signature<Required<ForwardKeywords>>(
  'forward(Tensor tgt, Tensor memory, Tensor? tgt_mask=None, Tensor? memory_mask=None, ' +
    'Tensor? tgt_key_padding_mask=None, Tensor? memory_key_padding_mask=None, ' +
    'bool? tgt_is_causal=None, bool memory_is_causal=False)',
);

/** Deep copies of a decoder layer, one after the other, and perhaps a norm. */
export class TransformerDecoder extends Module {
  layers: ModuleList<DecoderLayer>;
  num_layers: number;
  norm: Layer | null;

  constructor(
    ...args: Call<
      [decoder_layer: DecoderLayer, num_layers: number],
      [norm: Layer | null],
      DecoderKeywords
    >
  ) {
    super();
    const { decoder_layer, num_layers, norm } = bindDecoder(args);
    this.layers = clonesOf(decoder_layer, num_layers);
    this.num_layers = num_layers;
    this.norm = norm;
  }

  override forward(
    ...args: Call<
      [tgt: Tensor, memory: Tensor],
      [
        tgt_mask: Mask,
        memory_mask: Mask,
        tgt_key_padding_mask: Mask,
        memory_key_padding_mask: Mask,
        tgt_is_causal: boolean | null,
        memory_is_causal: boolean,
      ],
      ForwardKeywords
    >
  ): Tensor {
    const { tgt, memory, tgt_is_causal: causal, ...masks } = bindForward(args);
    const length = lengthOf(tgt, batchFirstOf(this.layers.at(0)));
    const tgt_is_causal = detectCausal(masks.tgt_mask, causal, length);
    let output = tgt;
    for (const layer of this.layers) {
      output = layer.forward(output, memory, { ...masks, tgt_is_causal });
    }
    return this.norm === null ? output : this.norm.forward(output);
  }
}
