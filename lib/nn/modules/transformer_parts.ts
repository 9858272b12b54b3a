/** What the layers and stacks of transformers share. */

import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import type { Size } from '../effects.js';
import { isNested, type Mask } from '../functional/attention_masks.js';
import * as F from '../functional/index.js';
import { MultiheadAttention } from './attention.js';
import { deepcopy } from './deepcopy.js';
import { Dropout } from './dropout.js';
import { familySignature } from './family.js';
import { checkLayerCount } from './layer_count.js';
import { Linear } from './linear.js';
import { Module } from './module.js';
import { ModuleList } from './module_list.js';
import { LayerNorm } from './normalization.js';
import type { Layer } from './sequential.js';

/** An activation: a function, or a module. */
export type Activation = ((input: Tensor) => Tensor) | Layer;

/** The arguments by which layers differ from PyTorch's own choice. */
export interface LayerOptions {
  dim_feedforward?: number;
  dropout?: number;
  /** 'relu', 'gelu', or anything that takes and gives a tensor. */
  activation?: string | Activation;
  layer_norm_eps?: number;
  batch_first?: boolean;
  norm_first?: boolean;
  bias?: boolean;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
interface LayerKeywords<D extends number = number> extends LayerOptions {
  d_model: Size<D>;
  nhead: number;
}
export type LayerArguments = Required<LayerKeywords>;
export type LayerCall<D extends number = number> = Call<
  [d_model: Size<D>, nhead: number],
  [
    dim_feedforward: number,
    dropout: number,
    activation: string | Activation,
    layer_norm_eps: number,
    batch_first: boolean,
    norm_first: boolean,
    bias: boolean,
    device: DeviceLike | null,
    dtype: Dtype | null,
  ],
  LayerKeywords<D>
>;
export const bindLayer = familySignature<LayerArguments>(
  'int d_model, int nhead, int dim_feedforward=2048, float dropout=0.1, ' +
    "str|Module activation='relu', float layer_norm_eps=1e-05, bool batch_first=False, " +
    'bool norm_first=False, bool bias=True, Device? device=None, ScalarType? dtype=None',
);

/** Makers of the parts of a layer, all by the same arguments. */
export function partsOf(a: LayerArguments) {
  const { d_model, dropout, bias, device, dtype } = a;
  const options = { bias, device, dtype };
  return {
    attention: () =>
      new MultiheadAttention(d_model, a.nhead, {
        dropout,
        batch_first: a.batch_first,
        ...options,
      }),
    expand: () => new Linear(d_model, a.dim_feedforward, options),
    contract: () => new Linear(a.dim_feedforward, d_model, options),
    norm: () => new LayerNorm(d_model, { eps: a.layer_norm_eps, ...options }),
    dropout: () => new Dropout(dropout),
  };
}

/** An activation, which may be given by name. */
export function activationOf(activation: string | Activation): Activation {
  if (typeof activation !== 'string') return activation;
  if (activation === 'relu') return F.relu;
  if (activation === 'gelu') return F.gelu;
  throw new TorchError(`activation should be relu/gelu, not ${activation}`);
}

export const activate = (activation: Activation, input: Tensor): Tensor =>
  Module.isModule(activation)
    ? (activation as Layer).forward(input)
    : (activation as (input: Tensor) => Tensor)(input);

/** The two linear layers behind the attention. */
interface FeedForward {
  linear1: Linear;
  activation: Activation;
  dropout: Dropout;
  linear2: Linear;
}

/** W₂ dropout(activation(W₁ x)) */
export const feedForward = (layer: FeedForward, x: Tensor): Tensor =>
  layer.linear2.forward(
    layer.dropout.forward(activate(layer.activation, layer.linear1.forward(x))),
  );

/** Attention of `x` to `memory`, without weights. */
export function attendTo(
  attention: MultiheadAttention,
  x: Tensor,
  memory: Tensor,
  masks: { attn_mask: Mask; key_padding_mask: Mask; is_causal: boolean },
): Tensor {
  const [output] = attention.forward(x, memory, memory, { ...masks, need_weights: false });
  return output;
}

/** Deep copies of a layer. */
export function clonesOf<M extends Module>(layer: M, count: number): ModuleList<M> {
  checkLayerCount('num_layers', count);
  return new ModuleList(Array.from({ length: count }, () => deepcopy(layer)));
}

/** −∞ above the diagonal and 0 elsewhere: no position sees a later one. */
export function subsequentMask(sz: number, device: DeviceLike | null, dtype: Dtype | null): Tensor {
  const full = ops.full([sz, sz], -Infinity, { dtype, device });
  const mask = ops.triu(full, 1);
  full.dispose();
  return mask;
}

/** Whether the batch comes first in what a layer takes, which its attention tells. */
export function batchFirstOf(layer: Module): boolean {
  const attention: unknown = Reflect.get(layer, 'self_attn');
  if (typeof attention === 'object' && attention !== null && 'batch_first' in attention) {
    return attention.batch_first === true;
  }
  throw new TypeError(`'${layer._get_name()}' object has no attribute 'self_attn'`);
}

/** How long the sequences are; null where each has a length of its own. */
export function lengthOf(src: Tensor, batch_first: boolean): number | null {
  if (isNested(src)) return null;
  return src.size(src.dim() !== 2 && batch_first ? 1 : 0);
}

/** Whether a mask is the causal one, unless `is_causal` says so already. */
export function detectCausal(
  mask: Mask,
  is_causal: boolean | null,
  length: number | null,
): boolean {
  if (is_causal !== null || mask === null) return is_causal === true;
  const { device, dtype } = mask;
  const causal = subsequentMask(length ?? mask.size(-2), device, dtype);
  const equal = String(mask.shape) === String(causal.shape) && ops.equal(mask, causal);
  causal.dispose();
  return equal;
}
