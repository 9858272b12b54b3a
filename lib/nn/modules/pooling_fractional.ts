/** Max pooling over windows whose places are drawn. */

import type { Call } from '../../call.js';
import { reprFloat, reprTuple } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Resizes } from '../effects.js';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/pooling.js';
import type { FractionalMaxPool, Ratios } from '../functional/pooling_fractional.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

interface FractionalKeywords {
  kernel_size: Sizes;
  output_size?: Sizes | null;
  output_ratio?: Ratios | null;
  return_indices?: boolean;
  _random_samples?: Tensor | null;
}
type FractionalCall = Call<
  [kernel_size: Sizes],
  [
    output_size: Sizes | null,
    output_ratio: Ratios | null,
    return_indices: boolean,
    _random_samples: Tensor | null,
  ],
  FractionalKeywords
>;
interface Bound {
  kernel_size: readonly number[];
  output_size: readonly number[] | null;
  output_ratio: readonly number[] | null;
  return_indices: boolean;
  _random_samples: Tensor | null;
}

const fractionalSignature = (name: string, rank: number) =>
  signature<Bound>(
    `${name}(int[${rank}] kernel_size, int[${rank}]? output_size=None, ` +
      `float[${rank}]? output_ratio=None, bool return_indices=False, ` +
      'Tensor? _random_samples=None)',
  );

function checkSizes(name: string, { output_size, output_ratio }: Bound): void {
  if (output_size === null && output_ratio === null) {
    throw new RangeError(`${name} requires specifying either an output size, or a pooling ratio`);
  }
  if (output_size !== null && output_ratio !== null) {
    throw new RangeError('only one of output_size and output_ratio may be specified');
  }
  if (output_ratio?.every((ratio) => ratio > 0 && ratio < 1) === false) {
    const got = reprTuple(output_ratio, reprFloat);
    throw new RangeError(`output_ratio must be between 0 and 1 (got ${got})`);
  }
}

/** What the max pools over drawn windows share. */
abstract class FractionalMaxPoolNd extends Module {
  kernel_size: readonly number[];
  return_indices: boolean;
  declare _random_samples: Tensor | null;
  output_size: readonly number[] | null;
  output_ratio: readonly number[] | null;
  protected abstract get _pool(): FractionalMaxPool;

  constructor(name: string, bound: Bound) {
    super();
    checkSizes(name, bound);
    this.kernel_size = bound.kernel_size;
    this.return_indices = bound.return_indices;
    this.register_buffer('_random_samples', bound._random_samples);
    this.output_size = bound.output_size;
    this.output_ratio = bound.output_ratio;
  }

  /** The maxima; with `return_indices` the pair of maxima and indices, as `[output, indices]`. */
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    const { kernel_size, output_size, output_ratio, return_indices, _random_samples } = this;
    const keywords = { return_indices, _random_samples };
    return this._pool(input, kernel_size, output_size, output_ratio, keywords) as Tensor;
  }
}

const bindPool2d = fractionalSignature('FractionalMaxPool2d', 2);
const bindPool3d = fractionalSignature('FractionalMaxPool3d', 3);

/** The maximum of each drawn window over (N, C, H, W) (Graham 2014, arXiv:1412.6071). */
export class FractionalMaxPool2d extends FractionalMaxPoolNd {
  declare readonly [EFFECT]?: Resizes<2>;

  constructor(...args: FractionalCall) {
    super('FractionalMaxPool2d', bindPool2d(args));
  }

  protected override get _pool(): FractionalMaxPool {
    return F.fractional_max_pool2d;
  }
}

/** The maximum of each drawn window over (N, C, D, H, W) (Graham 2014, arXiv:1412.6071). */
export class FractionalMaxPool3d extends FractionalMaxPoolNd {
  declare readonly [EFFECT]?: Resizes<3>;

  constructor(...args: FractionalCall) {
    const bound = bindPool3d(args);
    if (bound.kernel_size.some((size) => size <= 0)) {
      throw new RangeError(
        `kernel_size must be greater than 0, but got ${reprTuple(bound.kernel_size)}`,
      );
    }
    super('FractionalMaxPool3d', bound);
  }

  protected override get _pool(): FractionalMaxPool {
    return F.fractional_max_pool3d;
  }
}
