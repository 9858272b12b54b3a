/** Pooling by the norm of windows. */
import type { Call } from '../../call.js';
import { reprBool, reprFloat, reprSizes } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Resizes } from '../effects.js';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/pooling.js';
import { familySignature } from './family.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

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

  abstract override forward(...args: InputCall): Tensor;

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
  declare readonly [EFFECT]?: Resizes<1>;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.lp_pool1d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

/** (Σ xᵖ)^(1/p) of each window over (N, C, H, W). */
export class LPPool2d extends LPPoolNd {
  declare readonly [EFFECT]?: Resizes<2>;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.lp_pool2d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

/** (Σ xᵖ)^(1/p) of each window over (N, C, D, H, W). */
export class LPPool3d extends LPPoolNd {
  declare readonly [EFFECT]?: Resizes<3>;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.lp_pool3d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}
