/** Folding a batch normalisation in evaluation mode into the layer before it. */
import type { Call } from '../../call.js';
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { BatchNorm } from '../modules/batchnorm.js';
import type { ConvNd } from '../modules/conv_nd.js';
import { deepcopy } from '../modules/deepcopy.js';
import type { Linear } from '../modules/linear.js';
import { Module } from '../modules/module.js';
import { Parameter } from '../parameter.js';

interface WeightKeywords {
  conv_w: Tensor;
  conv_b: Tensor | null;
  bn_rm: Tensor;
  bn_rv: Tensor;
  bn_eps: number;
  bn_w: Tensor | null;
  bn_b: Tensor | null;
  transpose?: boolean;
}
const bindConvWeights = signature<Required<WeightKeywords>>(
  'fuse_conv_bn_weights(Tensor conv_w, Tensor? conv_b, Tensor bn_rm, Tensor bn_rv, float bn_eps, ' +
    'Tensor? bn_w, Tensor? bn_b, bool transpose=False)',
);

/** Weight and bias of the convolution that does what a convolution and a normalisation do. */
export function fuse_conv_bn_weights(
  ...args: Call<
    [
      conv_w: Tensor,
      conv_b: Tensor | null,
      bn_rm: Tensor,
      bn_rv: Tensor,
      bn_eps: number,
      bn_w: Tensor | null,
      bn_b: Tensor | null,
    ],
    [transpose: boolean],
    WeightKeywords
  >
): [Parameter, Parameter] {
  const { conv_w, conv_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b, transpose } = bindConvWeights(args);
  const bias = conv_b ?? ops.zeros_like(bn_rm);
  const scale = bn_w ?? ops.ones_like(bn_rm);
  const shift = bn_b ?? ops.zeros_like(bn_rm);
  const inverse = bn_rv.add(bn_eps).rsqrt();
  const ends = new Array<number>(Math.max(0, conv_w.ndim - 2)).fill(1);
  const shape = transpose ? [1, -1, ...ends] : [-1, 1, ...ends];
  const weight = conv_w.mul(scale.mul(inverse).reshape(shape)).to({ dtype: conv_w.dtype });
  const dtype = (conv_b ?? conv_w).dtype;
  const fused = bias.sub(bn_rm).mul(inverse).mul(scale).add(shift).to({ dtype });
  return [new Parameter(weight, conv_w.requires_grad), new Parameter(fused, bias.requires_grad)];
}

interface LinearWeightKeywords {
  linear_w: Tensor;
  linear_b: Tensor | null;
  bn_rm: Tensor;
  bn_rv: Tensor;
  bn_eps: number;
  bn_w: Tensor;
  bn_b: Tensor;
}
const bindLinearWeights = signature<LinearWeightKeywords>(
  'fuse_linear_bn_weights(Tensor linear_w, Tensor? linear_b, Tensor bn_rm, Tensor bn_rv, ' +
    'float bn_eps, Tensor bn_w, Tensor bn_b)',
);

/** Weight and bias of the linear layer that does what a layer and a normalisation do. */
export function fuse_linear_bn_weights(
  ...args: Call<
    [
      linear_w: Tensor,
      linear_b: Tensor | null,
      bn_rm: Tensor,
      bn_rv: Tensor,
      bn_eps: number,
      bn_w: Tensor,
      bn_b: Tensor,
    ],
    [],
    LinearWeightKeywords
  >
): [Parameter, Parameter] {
  const { linear_w, linear_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b } = bindLinearWeights(args);
  const bias = linear_b ?? ops.zeros_like(bn_rm);
  const scale = bn_w.mul(bn_rv.add(bn_eps).rsqrt());
  const weight = linear_w.mul(scale.unsqueeze(-1).to({ dtype: linear_w.dtype }));
  const dtype = (linear_b ?? linear_w).dtype;
  const fused = bias.sub(bn_rm).mul(scale).add(bn_b).to({ dtype });
  return [new Parameter(weight, linear_w.requires_grad), new Parameter(fused, bias.requires_grad)];
}

/** The running statistics of a normalisation that may be fused. */
function statistics(layer: unknown, bn: unknown): [Tensor, Tensor] {
  if (!Module.isModule(layer) || !(bn instanceof BatchNorm)) {
    throw new TypeError('fusion takes a layer and the batch normalisation after it');
  }
  if (layer.training || bn.training) throw new TorchError('Fusion only for eval!');
  const { running_mean, running_var } = bn;
  if (running_mean === null || running_var === null) {
    throw new TorchError('bn.running_mean and bn.running_var must not be None');
  }
  return [running_mean, running_var];
}

const bindConv = signature<{ conv: ConvNd; bn: BatchNorm; transpose: boolean }>(
  'fuse_conv_bn_eval(nn.Module conv, nn.Module bn, bool transpose=False)',
);
const bindLinear = signature<{ linear: Linear; bn: BatchNorm }>(
  'fuse_linear_bn_eval(nn.Module linear, nn.Module bn)',
);

/** A copy of a convolution with the normalisation after it folded in; both in evaluation mode. */
export function fuse_conv_bn_eval<C extends ConvNd>(
  ...args: Call<
    [conv: C, bn: BatchNorm],
    [transpose: boolean],
    { conv: C; bn: BatchNorm; transpose?: boolean }
  >
): C {
  const { conv: given, bn, transpose } = bindConv(args);
  const conv = given as C;
  const [mean, variance] = statistics(conv, bn);
  const fused = deepcopy(conv);
  const { weight, bias } = fused;
  [fused.weight, fused.bias] = fuse_conv_bn_weights(
    ...([weight, bias, mean, variance, bn.eps, bn.weight, bn.bias, transpose] as const),
  );
  return fused;
}

/** A copy of a linear layer with the normalisation after it folded in; both in evaluation mode. */
export function fuse_linear_bn_eval<L extends Linear>(
  ...args: Call<[linear: L, bn: BatchNorm], [], { linear: L; bn: BatchNorm }>
): L {
  const { linear: given, bn } = bindLinear(args);
  const linear = given as L;
  const [mean, variance] = statistics(linear, bn);
  const { out_features } = linear;
  if (out_features !== bn.num_features && bn.num_features !== 1) {
    throw new TorchError(
      'To fuse, linear.out_features == bn.num_features or bn.num_features == 1, got ' +
        `linear.out_features=${out_features} and bn.num_features=${bn.num_features}`,
    );
  }
  const fused = deepcopy(linear);
  const { weight, bias } = fused;
  [fused.weight, fused.bias] = fuse_linear_bn_weights(
    ...([weight, bias, mean, variance, bn.eps, bn.weight, bn.bias] as const),
  );
  return fused;
}
