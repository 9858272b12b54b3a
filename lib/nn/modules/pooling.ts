/** Pooling. */

import type { Call } from '../../call.js';
import { reprBool, reprSizes } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Resizes } from '../effects.js';
import * as F from '../functional/index.js';
import type { MaxPool, Sizes } from '../functional/pooling.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

interface MaxPoolKeywords {
  kernel_size: Sizes;
  stride?: Sizes | null;
  padding?: Sizes;
  dilation?: Sizes;
  return_indices?: boolean;
  ceil_mode?: boolean;
}
type MaxPoolCall = Call<
  [kernel_size: Sizes],
  [
    stride: Sizes | null,
    padding: Sizes,
    dilation: Sizes,
    return_indices: boolean,
    ceil_mode: boolean,
  ],
  MaxPoolKeywords
>;

const maxPoolSignature = (name: string) =>
  signature<Required<MaxPoolKeywords>>(
    `${name}(int|int[] kernel_size, int|int[]? stride=None, int|int[] padding=0, ` +
      'int|int[] dilation=1, bool return_indices=False, bool ceil_mode=False)',
  );

/** What the max pools share. */
export abstract class MaxPoolNd extends Module {
  kernel_size: Sizes;
  stride: Sizes;
  padding: Sizes;
  dilation: Sizes;
  return_indices: boolean;
  ceil_mode: boolean;
  protected abstract get _pool(): MaxPool;

  protected constructor(a: Required<MaxPoolKeywords>) {
    super();
    this.kernel_size = a.kernel_size;
    this.stride = a.stride ?? a.kernel_size;
    this.padding = a.padding;
    this.dilation = a.dilation;
    this.return_indices = a.return_indices;
    this.ceil_mode = a.ceil_mode;
  }

  /** The maxima; with `return_indices` the pair of maxima and indices, as `[output, indices]`. */
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return this._pool(
      input,
      this.kernel_size,
      this.stride,
      this.padding,
      this.dilation,
      this.ceil_mode,
      this.return_indices,
    ) as Tensor;
  }

  override extra_repr(): string {
    const { kernel_size, stride, padding, dilation, ceil_mode } = this;
    return (
      `kernel_size=${reprSizes(kernel_size)}, stride=${reprSizes(stride)}, ` +
      `padding=${reprSizes(padding)}, dilation=${reprSizes(dilation)}, ` +
      `ceil_mode=${reprBool(ceil_mode)}`
    );
  }
}

const bindMaxPool1d = maxPoolSignature('MaxPool1d');
const bindMaxPool2d = maxPoolSignature('MaxPool2d');
const bindMaxPool3d = maxPoolSignature('MaxPool3d');

/** The maximum of each window over (N, C, L). */
export class MaxPool1d extends MaxPoolNd {
  declare readonly [EFFECT]?: Resizes<1>;

  constructor(...args: MaxPoolCall) {
    super(bindMaxPool1d(args));
  }

  protected override get _pool(): MaxPool {
    return F.max_pool1d;
  }
}

/** The maximum of each window over (N, C, H, W). */
export class MaxPool2d extends MaxPoolNd {
  declare readonly [EFFECT]?: Resizes<2>;

  constructor(...args: MaxPoolCall) {
    super(bindMaxPool2d(args));
  }

  protected override get _pool(): MaxPool {
    return F.max_pool2d;
  }
}

/** The maximum of each window over (N, C, D, H, W). */
export class MaxPool3d extends MaxPoolNd {
  declare readonly [EFFECT]?: Resizes<3>;

  constructor(...args: MaxPoolCall) {
    super(bindMaxPool3d(args));
  }

  protected override get _pool(): MaxPool {
    return F.max_pool3d;
  }
}
