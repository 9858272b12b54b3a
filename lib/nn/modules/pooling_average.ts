/** Pooling by the mean of windows. */

import type { Call } from '../../call.js';
import { reprSizes } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Resizes } from '../effects.js';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/pooling.js';
import { familySignature } from './family.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

interface AvgPool1dKeywords {
  kernel_size: Sizes;
  stride?: Sizes | null;
  padding?: Sizes;
  ceil_mode?: boolean;
  count_include_pad?: boolean;
}
type Options = [
  stride: Sizes | null,
  padding: Sizes,
  ceil_mode: boolean,
  count_include_pad: boolean,
];
interface AvgPoolKeywords extends AvgPool1dKeywords {
  divisor_override?: number | null;
}
type AvgPoolCall = Call<
  [kernel_size: Sizes],
  [...Options, divisor_override: number | null],
  AvgPoolKeywords
>;

/** What the means of windows share. */
export abstract class AvgPoolNd extends Module {
  kernel_size: Sizes;
  stride: Sizes;
  padding: Sizes;
  ceil_mode: boolean;
  count_include_pad: boolean;

  constructor(a: Required<AvgPool1dKeywords>) {
    super();
    this.kernel_size = a.kernel_size;
    this.stride = a.stride ?? a.kernel_size;
    this.padding = a.padding;
    this.ceil_mode = a.ceil_mode;
    this.count_include_pad = a.count_include_pad;
  }

  abstract override forward(...args: InputCall): Tensor;

  override extra_repr(): string {
    return (
      `kernel_size=${reprSizes(this.kernel_size)}, stride=${reprSizes(this.stride)}, ` +
      `padding=${reprSizes(this.padding)}`
    );
  }
}

const bindAvgPool1d = signature<Required<AvgPool1dKeywords>>(
  'AvgPool1d(int[1] kernel_size, int[1]? stride=None, int[1] padding=0, bool ceil_mode=False, ' +
    'bool count_include_pad=True)',
);

/** The mean of each window over (N, C, L). */
export class AvgPool1d extends AvgPoolNd {
  declare readonly [EFFECT]?: Resizes<1>;

  constructor(...args: Call<[kernel_size: Sizes], Options, AvgPool1dKeywords>) {
    super(bindAvgPool1d(args));
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    const { kernel_size, stride, padding, ceil_mode, count_include_pad } = this;
    return F.avg_pool1d(input, kernel_size, stride, padding, ceil_mode, count_include_pad);
  }
}

const bindAvgPool = familySignature<Required<AvgPoolKeywords>>(
  'int|int[] kernel_size, int|int[]? stride=None, int|int[] padding=0, bool ceil_mode=False, ' +
    'bool count_include_pad=True, int? divisor_override=None',
);

type Mean = (
  input: Tensor,
  kernel_size: Sizes,
  stride: Sizes,
  padding: Sizes,
  ceil_mode: boolean,
  count_include_pad: boolean,
  divisor_override: number | null,
) => Tensor;

/** What the means with a divisor share. */
abstract class DividedAvgPool extends AvgPoolNd {
  divisor_override: number | null;

  constructor(...args: AvgPoolCall) {
    const a = bindAvgPool(new.target, args);
    super(a);
    this.divisor_override = a.divisor_override;
  }

  protected _pool(mean: Mean, input: Tensor): Tensor {
    return mean(
      input,
      this.kernel_size,
      this.stride,
      this.padding,
      this.ceil_mode,
      this.count_include_pad,
      this.divisor_override,
    );
  }
}

/** The mean of each window over (N, C, H, W). */
export class AvgPool2d extends DividedAvgPool {
  declare readonly [EFFECT]?: Resizes<2>;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return this._pool(F.avg_pool2d, input);
  }
}

/** The mean of each window over (N, C, D, H, W). */
export class AvgPool3d extends DividedAvgPool {
  declare readonly [EFFECT]?: Resizes<3>;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return this._pool(F.avg_pool3d, input);
  }
}
