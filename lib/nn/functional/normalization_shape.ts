/** Normalisations of each sample by itself. */
import type { Call } from '../../call.js';
import { TorchError } from '../../errors.js';
import { linalg, ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { checkBatchSize } from './normalization.js';

interface AffineKeywords {
  input: Tensor;
  weight?: Tensor | null;
  bias?: Tensor | null;
  eps?: number;
}
type Affine = [weight: Tensor | null, bias: Tensor | null, eps: number];
const affine = 'Tensor? weight=None, Tensor? bias=None, float eps=1e-05';

interface LayerNormKeywords extends AffineKeywords {
  normalized_shape: readonly number[];
}
const bindLayerNorm = signature<Required<LayerNormKeywords>>(
  `layer_norm(Tensor input, int[] normalized_shape, ${affine})`,
);

/** (x − mean) / √(var + eps) · weight + bias over the last dimensions, of `normalized_shape` */
export function layer_norm(
  ...args: Call<[input: Tensor, normalized_shape: readonly number[]], Affine, LayerNormKeywords>
): Tensor {
  const { input, normalized_shape, weight, bias, eps } = bindLayerNorm(args);
  return ops.layer_norm(input, normalized_shape, weight, bias, eps);
}

/** x / √(mean of x² + eps) · weight over the last dimensions, of `normalized_shape` */
export const rms_norm = ops.rms_norm;

interface GroupNormKeywords extends AffineKeywords {
  num_groups: number;
}
const bindGroupNorm = signature<Required<GroupNormKeywords>>(
  `group_norm(Tensor input, int num_groups, ${affine})`,
);

/** (x − mean) / √(var + eps) · weight + bias, where channels share mean and variance in groups. */
export function group_norm(
  ...args: Call<[input: Tensor, num_groups: number], Affine, GroupNormKeywords>
): Tensor {
  const { input, num_groups, weight, bias, eps } = bindGroupNorm(args);
  const dim = input.dim();
  if (dim < 2) {
    throw new TorchError(`Expected at least 2 dimensions for input tensor but received ${dim}`);
  }
  const rows = Math.floor((input.size(0) * input.size(1)) / num_groups);
  checkBatchSize([rows, num_groups, ...input.shape.slice(2)]);
  return ops.group_norm(input, num_groups, weight, bias, eps);
}

interface NormalizeKeywords {
  input: Tensor;
  p?: number;
  dim?: number | readonly number[];
  eps?: number;
  out?: Tensor | null;
}
const bindNormalize = signature<Required<NormalizeKeywords>>(
  'normalize(Tensor input, float p=2.0, int|int[] dim=1, float eps=1e-12, Tensor? out=None)',
);

/** x / max(‖x‖ₚ, eps) along `dim` */
export function normalize(
  ...args: Call<
    [input: Tensor],
    [p: number, dim: number | readonly number[], eps: number, out: Tensor | null],
    NormalizeKeywords
  >
): Tensor {
  const { input, p, dim, eps, out } = bindNormalize(args);
  const norms = linalg.vector_norm(input, p, dim, true);
  const bounded = norms.clamp_min(eps);
  const divisor = bounded.expand_as(input);
  const output = out === null ? ops.div(input, divisor) : ops.div(input, divisor, { out });
  for (const tensor of [norms, bounded, divisor]) tensor.dispose();
  return output;
}
