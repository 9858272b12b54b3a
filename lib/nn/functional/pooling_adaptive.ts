/** Pooling to a given size. */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { byReturnIndices, type MayIndex, pair, type Sizes } from './pooling_call.js';

/** Sizes, where null keeps that of the input. */
export type OptionalSizes = number | readonly (number | null)[];

interface AdaptiveKeywords<S> {
  input: Tensor;
  output_size: S;
}
type Given<S> = [input: Tensor, output_size: S];
type Bound<S> = AdaptiveKeywords<S> & { return_indices: boolean };

function complete(output_size: OptionalSizes, input: Tensor): Sizes {
  if (typeof output_size === 'number') return output_size;
  const { shape } = input;
  if (shape.length <= output_size.length) {
    throw new RangeError(
      `Input dimension should be at least ${output_size.length + 1}, got ${shape.length}`,
    );
  }
  const own = shape.slice(shape.length - output_size.length);
  return output_size.map((size, i) => size ?? (own[i] as number));
}

/** The mean of each of `output_size` windows over (N, C, L). */
export const adaptive_avg_pool1d = ops.adaptive_avg_pool1d;

type Average = (input: Tensor, output_size: Sizes) => Tensor;

function average(name: string, operator: Average) {
  const bind = signature<AdaptiveKeywords<OptionalSizes>>(
    `${name}(Tensor input, int|int?[] output_size)`,
  );
  return (...args: Call<Given<OptionalSizes>, [], AdaptiveKeywords<OptionalSizes>>): Tensor => {
    const { input, output_size } = bind(args);
    return operator(input, complete(output_size, input));
  };
}

/** The mean of each of `output_size` windows over (N, C, H, W). */
export const adaptive_avg_pool2d = average('adaptive_avg_pool2d', ops.adaptive_avg_pool2d);

/** The mean of each of `output_size` windows over (N, C, D, H, W). */
export const adaptive_avg_pool3d = average('adaptive_avg_pool3d', ops.adaptive_avg_pool3d);

/** The maximum of each of `output_size` windows over (N, C, L). */
export const [adaptive_max_pool1d, adaptive_max_pool1d_with_indices] = byReturnIndices<
  Given<Sizes>,
  [],
  AdaptiveKeywords<Sizes>,
  Bound<Sizes>
>(
  signature('adaptive_max_pool1d(Tensor input, int[1] output_size, bool return_indices=False)'),
  ({ input, output_size }) => pair(ops.adaptive_max_pool1d(input, output_size)),
);

export type AdaptiveMaxPool<S = OptionalSizes> = MayIndex<Given<S>, [], AdaptiveKeywords<S>>;
type Maxima = (input: Tensor, output_size: Sizes) => Iterable<Tensor>;

const maxima = (name: string, operator: Maxima) =>
  byReturnIndices<Given<OptionalSizes>, [], AdaptiveKeywords<OptionalSizes>, Bound<OptionalSizes>>(
    signature(`${name}(Tensor input, int|int?[] output_size, bool return_indices=False)`),
    ({ input, output_size }) => pair(operator(input, complete(output_size, input))),
  );

/** The maximum of each of `output_size` windows over (N, C, H, W). */
export const [adaptive_max_pool2d, adaptive_max_pool2d_with_indices] = maxima(
  'adaptive_max_pool2d',
  ops.adaptive_max_pool2d,
);

/** The maximum of each of `output_size` windows over (N, C, D, H, W). */
export const [adaptive_max_pool3d, adaptive_max_pool3d_with_indices] = maxima(
  'adaptive_max_pool3d',
  ops.adaptive_max_pool3d,
);
