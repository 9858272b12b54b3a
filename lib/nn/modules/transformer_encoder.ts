/** `nn.TransformerEncoder`. */
import type { Call } from '../../call.js';
import { warn } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Features } from '../effects.js';
import { canonicalMask, isNested, type Mask } from '../functional/attention_masks.js';
import type { MultiheadAttention } from './attention.js';
import { whyNotNow } from './attention_fast.js';
import { Module } from './module.js';
import type { ModuleList } from './module_list.js';
import type { Layer } from './sequential.js';
import { TransformerEncoderLayer } from './transformer_encoder_layer.js';
import { batchFirstOf, clonesOf, detectCausal, lengthOf } from './transformer_parts.js';

/** A layer of an encoder: `TransformerEncoderLayer`, or one that is called as it is. */
export interface EncoderLayer extends Module {
  self_attn: Pick<MultiheadAttention, 'batch_first'>;
  forward(
    src: Tensor,
    keywords: { src_mask: Mask; is_causal: boolean; src_key_padding_mask: Mask },
  ): Tensor;
}

interface EncoderKeywords<D extends number = number> {
  encoder_layer: EncoderLayer | TransformerEncoderLayer<D>;
  num_layers: number;
  norm?: Layer | null;
  enable_nested_tensor?: boolean;
  mask_check?: boolean;
}
const bindEncoder = signature<Required<EncoderKeywords>>(
  'TransformerEncoder(nn.Module encoder_layer, int num_layers, Module? norm=None, ' +
    'bool enable_nested_tensor=True, bool mask_check=True)',
);

interface ForwardKeywords {
  src: Tensor;
  mask?: Mask;
  src_key_padding_mask?: Mask;
  is_causal?: boolean | null;
}
const bindForward = signature<Required<ForwardKeywords>>(
  'forward(Tensor src, Tensor? mask=None, Tensor? src_key_padding_mask=None, ' +
    'bool? is_causal=None)',
);

/** What about a layer forbids to leave the padding out of the computation. */
function whyNotNested(layer: EncoderLayer): string {
  if (!(layer instanceof TransformerEncoderLayer)) return ' was not TransformerEncoderLayer';
  if (layer.norm_first) return '.norm_first was True';
  const why = layer._whyNotFused();
  return why === '' ? '' : `.${why}`;
}

/** Deep copies of an encoder layer, one after the other, and perhaps a norm. */
export class TransformerEncoder<D extends number = number> extends Module {
  declare readonly [EFFECT]?: Features<D, D, 'TransformerEncoder'>;

  layers: ModuleList<EncoderLayer>;
  num_layers: number;
  norm: Layer | null;
  enable_nested_tensor: boolean;
  use_nested_tensor: boolean;
  mask_check: boolean;

  constructor(
    ...args: Call<
      [encoder_layer: EncoderLayer | TransformerEncoderLayer<D>, num_layers: number],
      [norm: Layer | null, enable_nested_tensor: boolean, mask_check: boolean],
      EncoderKeywords<D>
    >
  ) {
    super();
    const { encoder_layer, num_layers, norm, enable_nested_tensor, mask_check } = bindEncoder(args);
    this.layers = clonesOf(encoder_layer, num_layers);
    this.num_layers = num_layers;
    this.norm = norm;
    this.enable_nested_tensor = enable_nested_tensor;
    this.use_nested_tensor = enable_nested_tensor;
    this.mask_check = mask_check;
    const why = whyNotNested(encoder_layer);
    if (!enable_nested_tensor || why === '') return;
    warn(
      `enable_nested_tensor is True, but self.use_nested_tensor is False because encoder_layer${why}`,
    );
    this.use_nested_tensor = false;
  }

  override forward(
    ...args: Call<
      [src: Tensor],
      [mask: Mask, src_key_padding_mask: Mask, is_causal: boolean | null],
      ForwardKeywords
    >
  ): Tensor {
    const a = bindForward(args);
    const { src } = a;
    const padding = canonicalMask(a.src_key_padding_mask, 'src_key_padding_mask', src.dtype, {
      mask: a.mask,
      name: 'mask',
    });
    const mask = canonicalMask(a.mask, 'mask', src.dtype);
    const nested = padding !== null && mask === null && this._mayNest(src, padding);
    const length = lengthOf(src, batchFirstOf(this.layers.at(0)));
    const keywords = {
      src_mask: mask,
      is_causal: detectCausal(mask, a.is_causal, length),
      src_key_padding_mask: nested ? null : padding,
    };
    let output = nested ? withoutPadding(src, padding) : src;
    for (const layer of this.layers) output = layer.forward(output, keywords);
    if (nested) output = output.to_padded_tensor(0, [...src.shape]);
    return this.norm === null ? output : this.norm.forward(output);
  }

  /** Whether the padding may be left out of the computation. */
  _mayNest(src: Tensor, padding: Tensor): boolean {
    const first = this.layers.at(0);
    if (!this.use_nested_tensor || whyNotNow() !== '' || first.training) return false;
    if (src.dim() !== 3 || isNested(src) || !(first instanceof TransformerEncoderLayer)) {
      return false;
    }
    if (this.mask_check) {
      const kept = padding.logical_not();
      const aligned = ops._nested_tensor_from_mask_left_aligned(src, kept);
      kept.dispose();
      if (!aligned) return false;
    }
    return first._whyNotInput(src) === '';
  }
}

/** Each sequence without its padding, in a tensor without a shape. */
function withoutPadding(src: Tensor, padding: Tensor): Tensor {
  const kept = padding.logical_not();
  const nested = ops._nested_tensor_from_mask(src, kept, false);
  kept.dispose();
  return nested;
}
