/** Pooling by the mean and the norm of windows. */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { type MaxPool, max_pool1d, max_pool2d, max_pool3d } from './pooling.js';
import type { Sizes } from './pooling_call.js';

/** The mean of each window over (N, C, L). */
export const avg_pool1d = ops.avg_pool1d;

/** The mean of each window over (N, C, H, W). */
export const avg_pool2d = ops.avg_pool2d;

/** The mean of each window over (N, C, D, H, W). */
export const avg_pool3d = ops.avg_pool3d;

interface LPPoolKeywords {
  input: Tensor;
  norm_type: number;
  kernel_size: Sizes;
  stride?: Sizes | null;
  ceil_mode?: boolean;
}
type Bound = Omit<Required<LPPoolKeywords>, 'kernel_size'> & { kernel_size: readonly number[] };
type LPPool = (
  ...args: Call<
    [input: Tensor, norm_type: number, kernel_size: Sizes],
    [stride: Sizes | null, ceil_mode: boolean],
    LPPoolKeywords
  >
) => Tensor;
type Mean = (
  input: Tensor,
  kernel_size: Sizes,
  stride: Sizes,
  padding: Sizes,
  ceil_mode: boolean,
) => Tensor;

/** The largest magnitude of each window, or the smallest: norms of ∞ and −∞. */
function extreme({ input, norm_type, kernel_size, stride, ceil_mode }: Bound, pool: MaxPool) {
  const magnitudes = ops.abs(input);
  const largest = norm_type > 0;
  const signed = largest ? magnitudes : ops.neg(magnitudes);
  const maxima = pool(signed, kernel_size, stride, 0, 1, ceil_mode);
  const output = largest ? maxima : ops.neg(maxima);
  for (const tensor of [magnitudes, signed, maxima]) if (tensor !== output) tensor.dispose();
  return output;
}

/** The root of the sum of powers of each window; a negative mean of powers keeps its sign. */
function rootOfPowers({ input, norm_type, kernel_size, stride, ceil_mode }: Bound, mean: Mean) {
  const powers = ops.pow(input, norm_type);
  const means = mean(powers, kernel_size, stride ?? [], 0, ceil_mode);
  const signs = ops.sign(means);
  const magnitudes = ops.abs(means);
  const rectified = ops.relu(magnitudes);
  const signed = ops.mul(signs, rectified);
  const sums = ops.mul(
    signed,
    kernel_size.reduce((product, size) => product * size, 1),
  );
  const output = ops.pow(sums, 1 / norm_type);
  for (const tensor of [powers, means, signs, magnitudes, rectified, signed, sums]) {
    tensor.dispose();
  }
  return output;
}

function lpPool(name: string, rank: number, mean: Mean, pool: MaxPool): LPPool {
  const bind = signature<Bound>(
    `${name}(Tensor input, float norm_type, int[${rank}] kernel_size, int[${rank}]? stride=None, ` +
      'bool ceil_mode=False)',
  );
  return (...args) => {
    const bound = bind(args);
    return Math.abs(bound.norm_type) === Infinity
      ? extreme(bound, pool)
      : rootOfPowers(bound, mean);
  };
}

/** (Σ xᵖ)^(1/p) of each window over (N, C, L). */
export const lp_pool1d = lpPool('lp_pool1d', 1, avg_pool1d, max_pool1d);

/** (Σ xᵖ)^(1/p) of each window over (N, C, H, W). */
export const lp_pool2d = lpPool('lp_pool2d', 2, avg_pool2d, max_pool2d);

/** (Σ xᵖ)^(1/p) of each window over (N, C, D, H, W). */
export const lp_pool3d = lpPool('lp_pool3d', 3, avg_pool3d, max_pool3d);
