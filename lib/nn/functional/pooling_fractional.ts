/** Max pooling over windows whose places are drawn (Graham 2014, arXiv:1412.6071). */
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import {
  byReturnIndices,
  type MayIndex,
  pair,
  type Sizes,
  type WithIndicesCall,
} from './pooling_call.js';

/** One share of the input's size for all spatial dimensions, or one for each. */
export type Ratios = number | readonly number[];

interface FractionalKeywords {
  input: Tensor;
  kernel_size: Sizes;
  output_size?: Sizes | null;
  output_ratio?: Ratios | null;
  _random_samples?: Tensor | null;
}
type Given = [input: Tensor, kernel_size: Sizes];
type Options = [output_size: Sizes | null, output_ratio: Ratios | null];
type Bound = Required<FractionalKeywords> & { return_indices: boolean };
type Operator = (
  input: Tensor,
  kernel_size: Sizes,
  output_size: Sizes,
  random_samples: Tensor,
) => Iterable<Tensor>;

export type FractionalMaxPool = MayIndex<Given, Options, FractionalKeywords>;

function outputSize(name: string, rank: number, { input, ...a }: Bound): Sizes {
  if (a.output_size !== null) return a.output_size;
  if (a.output_ratio === null) {
    throw new RangeError(`${name} requires specifying either an output_size or an output_ratio`);
  }
  // Python's takes one number for three dimensions, but not for two.
  if (rank === 2 && typeof a.output_ratio === 'number') {
    throw new TypeError(`${name}(): argument 'output_ratio' must be tuple of floats, not float`);
  }
  const ratios =
    typeof a.output_ratio === 'number' ? new Array(rank).fill(a.output_ratio) : a.output_ratio;
  if (ratios.length !== rank) {
    throw new RangeError(`${name} requires output_ratio to be a number or ${rank} of them`);
  }
  return ratios.map((ratio: number, d: number) => Math.trunc(input.size(d - rank) * ratio));
}

function samplesFor(input: Tensor, rank: number): Tensor {
  const batch = input.dim() === rank + 1 ? 1 : input.size(0);
  const { dtype, device } = input;
  return ops.rand([batch, input.size(-rank - 1), rank], { dtype, device });
}

function fractional(
  name: string,
  rank: number,
  operator: Operator,
): [FractionalMaxPool, WithIndicesCall<Given, Options, FractionalKeywords>] {
  const sizes = `int[${rank}]`;
  const bind = signature<Bound>(
    `${name}(Tensor input, ${sizes} kernel_size, ${sizes}? output_size=None, ` +
      'float|float[]? output_ratio=None, bool return_indices=False, ' +
      'Tensor? _random_samples=None)',
  );
  return byReturnIndices<Given, Options, FractionalKeywords, Bound>(bind, (a) => {
    const output_size = outputSize(name, rank, a);
    const samples = a._random_samples ?? samplesFor(a.input, rank);
    const results = pair(operator(a.input, a.kernel_size, output_size, samples));
    if (samples !== a._random_samples) samples.dispose();
    return results;
  });
}

/** The maximum of each drawn window over (N, C, H, W). */
export const [fractional_max_pool2d, fractional_max_pool2d_with_indices] = fractional(
  'fractional_max_pool2d',
  2,
  ops.fractional_max_pool2d,
);

/** The maximum of each drawn window over (N, C, D, H, W). */
export const [fractional_max_pool3d, fractional_max_pool3d_with_indices] = fractional(
  'fractional_max_pool3d',
  3,
  ops.fractional_max_pool3d,
);
