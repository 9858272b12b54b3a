/** Pooling by the mean and the norm of windows. */

import type { Call } from '../../call.js';
import { reprBool, reprFloat, reprSizes } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Resizes } from '../effects.js';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/pooling.js';
import { familySignature } from './family.js';
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

  abstract override forward(input: Tensor): Tensor;

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
  declare readonly [EFFECT]: Resizes<1>;

  constructor(...args: Call<[kernel_size: Sizes], Options, AvgPool1dKeywords>) {
    super(bindAvgPool1d(args));
  }

  override forward(input: Tensor): Tensor {
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
  declare readonly [EFFECT]: Resizes<2>;

  override forward(input: Tensor): Tensor {
    return this._pool(F.avg_pool2d, input);
  }
}

/** The mean of each window over (N, C, D, H, W). */
export class AvgPool3d extends DividedAvgPool {
  declare readonly [EFFECT]: Resizes<3>;

  override forward(input: Tensor): Tensor {
    return this._pool(F.avg_pool3d, input);
  }
}

interface LPPoolKeywords {
  norm_type: number;
  kernel_size: Sizes;
  stride?: Sizes | null;
  ceil_mode?: boolean;
}
const bindLPPool = familySignature<Required<LPPoolKeywords>>(
  'float norm_type, int|int[] kernel_size, int|int[]? stride=None, bool ceil_mode=False',
);

/** What the norms of windows share. */
export abstract class LPPoolNd extends Module {
  norm_type: number;
  kernel_size: Sizes;
  stride: Sizes | null;
  ceil_mode: boolean;

  constructor(
    ...args: Call<
      [norm_type: number, kernel_size: Sizes],
      [stride: Sizes | null, ceil_mode: boolean],
      LPPoolKeywords
    >
  ) {
    super();
    const a = bindLPPool(new.target, args);
    this.norm_type = a.norm_type;
    this.kernel_size = a.kernel_size;
    this.stride = a.stride;
    this.ceil_mode = a.ceil_mode;
  }

  abstract override forward(input: Tensor): Tensor;

  override extra_repr(): string {
    const { norm_type, kernel_size, stride, ceil_mode } = this;
    return (
      `norm_type=${reprFloat(norm_type)}, kernel_size=${reprSizes(kernel_size)}, ` +
      `stride=${stride === null ? 'None' : reprSizes(stride)}, ceil_mode=${reprBool(ceil_mode)}`
    );
  }
}

/** (Σ xᵖ)^(1/p) of each window over (N, C, L). */
export class LPPool1d extends LPPoolNd {
  declare readonly [EFFECT]: Resizes<1>;

  override forward(input: Tensor): Tensor {
    return F.lp_pool1d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

/** (Σ xᵖ)^(1/p) of each window over (N, C, H, W). */
export class LPPool2d extends LPPoolNd {
  declare readonly [EFFECT]: Resizes<2>;

  override forward(input: Tensor): Tensor {
    return F.lp_pool2d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

/** (Σ xᵖ)^(1/p) of each window over (N, C, D, H, W). */
export class LPPool3d extends LPPoolNd {
  declare readonly [EFFECT]: Resizes<3>;

  override forward(input: Tensor): Tensor {
    return F.lp_pool3d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}
