/** Sampling up. */

import type { Call } from '../../call.js';
import { reprFloat, reprSizes, reprString, reprTuple } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Resizes } from '../effects.js';
import * as F from '../functional/index.js';
import type { Factors, UpsampleMode } from '../functional/interpolate.js';
import type { Sizes } from '../functional/pooling.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

interface SizeKeywords {
  size?: Sizes | null;
  scale_factor?: Factors | null;
}
interface UpsampleKeywords extends SizeKeywords {
  mode?: UpsampleMode;
  align_corners?: boolean | null;
  recompute_scale_factor?: boolean | null;
}
type SizeArguments = [size: Sizes | null, scale_factor: Factors | null];
type SizeCall = Call<[], SizeArguments, SizeKeywords>;

const sizes = 'int|int[]? size=None, float|float[]? scale_factor=None';

const bindUpsample = signature<Required<UpsampleKeywords>>(
  `Upsample(${sizes}, str mode='nearest', bool? align_corners=None, ` +
    'bool? recompute_scale_factor=None)',
);

/** Samples (N, C, L), (N, C, H, W) or (N, C, D, H, W) at another size; see `F.interpolate`. */
export class Upsample extends Module {
  declare readonly [EFFECT]?: Resizes<number>;

  name: string;
  size: Sizes | null;
  scale_factor: Factors | null;
  mode: UpsampleMode;
  align_corners: boolean | null;
  recompute_scale_factor: boolean | null;

  constructor(
    ...args: Call<
      [],
      [
        ...SizeArguments,
        mode: UpsampleMode,
        align_corners: boolean | null,
        recompute_scale_factor: boolean | null,
      ],
      UpsampleKeywords
    >
  ) {
    super();
    const a = bindUpsample(args);
    this.name = this.constructor.name;
    this.size = a.size;
    // A factor of zero is none, as in Python.
    this.scale_factor = a.scale_factor === 0 ? null : a.scale_factor;
    this.mode = a.mode;
    this.align_corners = a.align_corners;
    this.recompute_scale_factor = a.recompute_scale_factor;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    const { size, scale_factor, mode, align_corners, recompute_scale_factor } = this;
    const options = { align_corners, recompute_scale_factor };
    return F.interpolate(input, size, scale_factor, mode, options);
  }

  override extra_repr(): string {
    const { size, scale_factor, mode } = this;
    const chosen =
      scale_factor === null
        ? `size=${size === null ? 'None' : reprSizes(size)}`
        : `scale_factor=${reprFactors(scale_factor)}`;
    return `${chosen}, mode=${reprString(mode)}`;
  }
}

const reprFactors = (factors: Factors): string =>
  typeof factors === 'number' ? reprFloat(factors) : reprTuple(factors, reprFloat);

const bindNearest = signature<Required<SizeKeywords>>(`UpsamplingNearest2d(${sizes})`);

/** Samples (N, C, H, W) at another size by the nearest neighbour. */
export class UpsamplingNearest2d extends Upsample {
  constructor(...args: SizeCall) {
    super({ ...bindNearest(args), mode: 'nearest' });
  }
}

const bindBilinear = signature<Required<SizeKeywords>>(`UpsamplingBilinear2d(${sizes})`);

/** Samples (N, C, H, W) at another size by bilinear interpolation with aligned corners. */
export class UpsamplingBilinear2d extends Upsample {
  constructor(...args: SizeCall) {
    super({ ...bindBilinear(args), mode: 'bilinear', align_corners: true });
  }
}
