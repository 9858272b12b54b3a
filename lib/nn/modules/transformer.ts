/** `nn.Transformer`. */
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Mask } from '../functional/attention_masks.js';
import { xavier_uniform_ } from '../init.js';
import { Module } from './module.js';
import { LayerNorm } from './normalization.js';
import { TransformerDecoder } from './transformer_decoder.js';
import { TransformerDecoderLayer } from './transformer_decoder_layer.js';
import { TransformerEncoder } from './transformer_encoder.js';
import { TransformerEncoderLayer } from './transformer_encoder_layer.js';
import {
  type Activation,
  type LayerArguments,
  type LayerOptions,
  subsequentMask,
} from './transformer_parts.js';

/** In place of the encoder: any module that is called as it is. */
export interface CustomEncoder extends Module {
  forward(
    src: Tensor,
    keywords: { mask: Mask; src_key_padding_mask: Mask; is_causal: boolean | null },
  ): Tensor;
}
/** In place of the decoder: any module that is called as it is. */
export interface CustomDecoder extends Module {
  forward(
    tgt: Tensor,
    memory: Tensor,
    keywords: {
      tgt_mask: Mask;
      memory_mask: Mask;
      tgt_key_padding_mask: Mask;
      memory_key_padding_mask: Mask;
      tgt_is_causal: boolean | null;
      memory_is_causal: boolean;
    },
  ): Tensor;
}

interface TransformerKeywords extends LayerOptions {
  d_model?: number;
  nhead?: number;
  num_encoder_layers?: number;
  num_decoder_layers?: number;
  custom_encoder?: CustomEncoder | null;
  custom_decoder?: CustomDecoder | null;
}
const bindTransformer = signature<Required<TransformerKeywords>>(
  'Transformer(int d_model=512, int nhead=8, int num_encoder_layers=6, ' +
    'int num_decoder_layers=6, int dim_feedforward=2048, float dropout=0.1, ' +
    "str|Module activation='relu', Module? custom_encoder=None, Module? custom_decoder=None, " +
    'float layer_norm_eps=1e-05, bool batch_first=False, bool norm_first=False, ' +
    'bool bias=True, Device? device=None, ScalarType? dtype=None)',
);

interface ForwardKeywords {
  src: Tensor;
  tgt: Tensor;
  src_mask?: Mask;
  tgt_mask?: Mask;
  memory_mask?: Mask;
  src_key_padding_mask?: Mask;
  tgt_key_padding_mask?: Mask;
  memory_key_padding_mask?: Mask;
  src_is_causal?: boolean | null;
  tgt_is_causal?: boolean | null;
  memory_is_causal?: boolean;
}
const bindForward = signature<Required<ForwardKeywords>>(
  'forward(Tensor src, Tensor tgt, Tensor? src_mask=None, Tensor? tgt_mask=None, ' +
    'Tensor? memory_mask=None, Tensor? src_key_padding_mask=None, ' +
    'Tensor? tgt_key_padding_mask=None, Tensor? memory_key_padding_mask=None, ' +
    'bool? src_is_causal=None, bool? tgt_is_causal=None, bool memory_is_causal=False)',
);

interface MaskKeywords {
  sz: number;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
const bindMask = signature<Required<MaskKeywords>>(
  'generate_square_subsequent_mask(int sz, Device? device=None, ScalarType? dtype=None)',
);

/** The arguments of one layer. */
function layerArguments(a: Required<TransformerKeywords>): LayerArguments {
  const { num_encoder_layers, num_decoder_layers, custom_encoder, custom_decoder, ...layer } = a;
  return layer;
}

function normOf({ d_model, layer_norm_eps, bias, device, dtype }: LayerArguments): LayerNorm {
  return new LayerNorm(d_model, { eps: layer_norm_eps, bias, device, dtype });
}

/** An encoder and a decoder. [Vaswani et al. 2017](https://arxiv.org/abs/1706.03762) */
export class Transformer extends Module {
  encoder: CustomEncoder;
  decoder: CustomDecoder;
  d_model: number;
  nhead: number;
  batch_first: boolean;

  constructor(
    ...args: Call<
      [],
      [
        d_model: number,
        nhead: number,
        num_encoder_layers: number,
        num_decoder_layers: number,
        dim_feedforward: number,
        dropout: number,
        activation: string | Activation,
        custom_encoder: CustomEncoder | null,
        custom_decoder: CustomDecoder | null,
        layer_norm_eps: number,
        batch_first: boolean,
        norm_first: boolean,
        bias: boolean,
        device: DeviceLike | null,
        dtype: Dtype | null,
      ],
      TransformerKeywords
    >
  ) {
    super();
    const a = bindTransformer(args);
    const layer = layerArguments(a);
    this.encoder =
      a.custom_encoder ??
      new TransformerEncoder(
        new TransformerEncoderLayer(layer),
        a.num_encoder_layers,
        normOf(layer),
      );
    this.decoder =
      a.custom_decoder ??
      new TransformerDecoder(
        new TransformerDecoderLayer(layer),
        a.num_decoder_layers,
        normOf(layer),
      );
    this._reset_parameters();
    this.d_model = a.d_model;
    this.nhead = a.nhead;
    this.batch_first = a.batch_first;
  }

  override forward(
    ...args: Call<
      [src: Tensor, tgt: Tensor],
      [
        src_mask: Mask,
        tgt_mask: Mask,
        memory_mask: Mask,
        src_key_padding_mask: Mask,
        tgt_key_padding_mask: Mask,
        memory_key_padding_mask: Mask,
        src_is_causal: boolean | null,
        tgt_is_causal: boolean | null,
        memory_is_causal: boolean,
      ],
      ForwardKeywords
    >
  ): Tensor {
    const { src, tgt, src_mask, src_key_padding_mask, src_is_causal, ...rest } = bindForward(args);
    this._check(src, tgt);
    const memory = this.encoder.forward(src, {
      mask: src_mask,
      src_key_padding_mask,
      is_causal: src_is_causal,
    });
    return this.decoder.forward(tgt, memory, rest);
  }

  _check(src: Tensor, tgt: Tensor): void {
    const batch = this.batch_first ? 0 : 1;
    if (src.dim() === 3 && src.size(batch) !== tgt.size(batch)) {
      throw new TorchError('the batch number of src and tgt must be equal');
    }
    if (src.size(-1) !== this.d_model || tgt.size(-1) !== this.d_model) {
      throw new TorchError('the feature number of src and tgt must be equal to d_model');
    }
  }

  _reset_parameters(): void {
    for (const parameter of this.parameters()) if (parameter.dim() > 1) xavier_uniform_(parameter);
  }

  /** −∞ above the diagonal and 0 elsewhere: no position attends to a later one. */
  static generate_square_subsequent_mask(
    ...args: Call<[sz: number], [device: DeviceLike | null, dtype: Dtype | null], MaskKeywords>
  ): Tensor {
    const { sz, device, dtype } = bindMask(args);
    return subsequentMask(sz, device, dtype);
  }
}
