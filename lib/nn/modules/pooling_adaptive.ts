/** Pooling to a given size. */

import type { Call } from '../../call.js';
import { reprTuple } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Resizes } from '../effects.js';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/pooling.js';
import type { OptionalSizes } from '../functional/pooling_adaptive.js';
import { familySignature } from './family.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

/** Sizes as they were given, where null keeps the input's. */
function sizesRepr(sizes: OptionalSizes): string {
  if (typeof sizes === 'number') return `output_size=${sizes}`;
  return `output_size=${reprTuple(sizes, (size) => (size === null ? 'None' : String(size)))}`;
}

const size = 'int|int?[] output_size';

type AverageCall<S> = Call<[output_size: S], [], { output_size: S }>;
const bindAverage = familySignature<{ output_size: OptionalSizes }>(size);

/** What the means share. */
export abstract class AdaptiveAvgPoolNd<S extends OptionalSizes = OptionalSizes> extends Module {
  output_size: S;

  constructor(...args: AverageCall<S>) {
    super();
    this.output_size = bindAverage(new.target, args).output_size as S;
  }

  abstract override forward(...args: InputCall): Tensor;

  override extra_repr(): string {
    return sizesRepr(this.output_size);
  }
}

/** The mean of each of `output_size` windows over (N, C, L). */
export class AdaptiveAvgPool1d extends AdaptiveAvgPoolNd<Sizes> {
  declare readonly [EFFECT]?: Resizes<1>;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.adaptive_avg_pool1d(input, this.output_size);
  }
}

/** The mean of each of `output_size` windows over (N, C, H, W). */
export class AdaptiveAvgPool2d extends AdaptiveAvgPoolNd {
  declare readonly [EFFECT]?: Resizes<2>;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.adaptive_avg_pool2d(input, this.output_size);
  }
}

/** The mean of each of `output_size` windows over (N, C, D, H, W). */
export class AdaptiveAvgPool3d extends AdaptiveAvgPoolNd {
  declare readonly [EFFECT]?: Resizes<3>;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.adaptive_avg_pool3d(input, this.output_size);
  }
}

interface MaxKeywords<S> {
  output_size: S;
  return_indices?: boolean;
}
type MaxCall<S> = Call<[output_size: S], [return_indices: boolean], MaxKeywords<S>>;
const bindMax = familySignature<Required<MaxKeywords<OptionalSizes>>>(
  `${size}, bool return_indices=False`,
);

/** What the maxima share. With `return_indices` they give the pair of maxima and indices. */
export abstract class AdaptiveMaxPoolNd<S extends OptionalSizes = OptionalSizes> extends Module {
  output_size: S;
  return_indices: boolean;

  constructor(...args: MaxCall<S>) {
    super();
    const { output_size, return_indices } = bindMax(new.target, args);
    this.output_size = output_size as S;
    this.return_indices = return_indices;
  }

  abstract override forward(...args: InputCall): Tensor;

  override extra_repr(): string {
    return sizesRepr(this.output_size);
  }
}

/** The maximum of each of `output_size` windows over (N, C, L). */
export class AdaptiveMaxPool1d extends AdaptiveMaxPoolNd<Sizes> {
  declare readonly [EFFECT]?: Resizes<1>;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.adaptive_max_pool1d(input, this.output_size, this.return_indices) as Tensor;
  }
}

/** The maximum of each of `output_size` windows over (N, C, H, W). */
export class AdaptiveMaxPool2d extends AdaptiveMaxPoolNd {
  declare readonly [EFFECT]?: Resizes<2>;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.adaptive_max_pool2d(input, this.output_size, this.return_indices) as Tensor;
  }
}

/** The maximum of each of `output_size` windows over (N, C, D, H, W). */
export class AdaptiveMaxPool3d extends AdaptiveMaxPoolNd {
  declare readonly [EFFECT]?: Resizes<3>;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.adaptive_max_pool3d(input, this.output_size, this.return_indices) as Tensor;
  }
}
