/** Sampling down and up. */
import type { Call } from '../../call.js';
import { NotImplementedError, warn_once } from '../../errors.js';
import { ops } from '../../ops.js';
import { reprTuple } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Sizes } from './pooling.js';

/** One factor for all spatial dimensions, or one for each. */
export type Factors = number | readonly number[];

export interface SizeKeywords {
  input: Tensor;
  size?: Sizes | null;
  scale_factor?: Factors | null;
}
export type UpsampleMode =
  | 'nearest'
  | 'nearest-exact'
  | 'linear'
  | 'bilinear'
  | 'bicubic'
  | 'trilinear'
  | 'area'
  | 'lanczos';

interface UpsampleKeywords extends SizeKeywords {
  mode?: UpsampleMode;
  align_corners?: boolean | null;
}
interface InterpolateKeywords extends UpsampleKeywords {
  recompute_scale_factor?: boolean | null;
  antialias?: boolean;
}
type SizeArguments = [size: Sizes | null, scale_factor: Factors | null];
type UpsampleArguments = [...SizeArguments, mode: UpsampleMode, align_corners: boolean | null];

const sizes = 'Tensor input, int|int[]? size=None, float|float[]? scale_factor=None';
const modes = `${sizes}, str mode='nearest', bool? align_corners=None`;

/** Where an operator samples: the size is given, or follows from the factors. */
interface Target {
  size: readonly number[] | null;
  factors: readonly number[] | null;
  align: boolean;
  antialias: boolean;
}
type Sampler = (input: Tensor, target: Target) => Tensor;

/** The operators of each mode by the number of dimensions of the input. */
const samplers: Record<string, Record<number, Sampler>> = {
  nearest: {
    3: (x, { size, factors }) => ops.upsample_nearest1d(x, size, factors),
    4: (x, { size, factors }) => ops.upsample_nearest2d(x, size, factors),
    5: (x, { size, factors }) => ops.upsample_nearest3d(x, size, factors),
  },
  'nearest-exact': {
    3: (x, { size, factors }) => ops._upsample_nearest_exact1d(x, size, factors),
    4: (x, { size, factors }) => ops._upsample_nearest_exact2d(x, size, factors),
    5: (x, { size, factors }) => ops._upsample_nearest_exact3d(x, size, factors),
  },
  area: {
    3: (x, { size }) => ops.adaptive_avg_pool1d(x, size ?? []),
    4: (x, { size }) => ops.adaptive_avg_pool2d(x, size ?? []),
    5: (x, { size }) => ops.adaptive_avg_pool3d(x, size ?? []),
  },
  linear: { 3: (x, { size, align, factors }) => ops.upsample_linear1d(x, size, align, factors) },
  bilinear: {
    4: (x, { size, align, factors, antialias }) =>
      antialias
        ? ops._upsample_bilinear2d_aa(x, size, align, factors)
        : ops.upsample_bilinear2d(x, size, align, factors),
  },
  trilinear: {
    5: (x, { size, align, factors }) => ops.upsample_trilinear3d(x, size, align, factors),
  },
  bicubic: {
    4: (x, { size, align, factors, antialias }) =>
      antialias
        ? ops._upsample_bicubic2d_aa(x, size, align, factors)
        : ops.upsample_bicubic2d(x, size, align, factors),
  },
  lanczos: {
    4: (x, { size, align, factors, antialias }) => {
      if (align) throw new RangeError('Lanczos mode does not support align_corners=True');
      if (!antialias) throw new RangeError('Lanczos mode requires antialias=True');
      return ops._upsample_lanczos2d_aa(x, size, align, factors);
    },
  },
};

const linear: Record<string, number> = { linear: 3, bilinear: 4, trilinear: 5 };
const copying = ['nearest', 'area', 'nearest-exact'];
const smoothing = ['bilinear', 'bicubic', 'lanczos'];

function samplerFor(mode: string, dim: number): Sampler {
  const found = samplers[mode]?.[dim];
  if (found !== undefined) return found;
  const needed = linear[mode];
  if (needed !== undefined && dim >= 3 && dim <= 5) {
    throw new NotImplementedError(`Got ${dim}D input, but ${mode} mode needs ${needed}D input`);
  }
  throw new NotImplementedError(
    `Input Error: Only 3D, 4D and 5D input Tensors supported (got ${dim}D) for the modes: ` +
      `${Object.keys(samplers).join(' | ')} (got ${mode})`,
  );
}

/** One value for each spatial dimension. */
function perDimension(input: Tensor, value: Factors | null, name: string): number[] | null {
  if (value === null) return null;
  const rank = input.dim() - 2;
  if (typeof value === 'number') return new Array(Math.max(rank, 0)).fill(value);
  if (value.length === rank) return [...value];
  throw new RangeError(
    `Input and ${name} must have the same number of spatial dimensions, but got input with ` +
      `spatial dimensions of [${input.shape.slice(2).join(', ')}] and ${name} of ` +
      `${reprTuple(value)}`,
  );
}

type Arguments = Required<InterpolateKeywords>;

function checkArguments({ size, scale_factor, ...a }: Arguments): void {
  if (copying.includes(a.mode) && a.align_corners !== null) {
    throw new RangeError(
      'align_corners option can only be set with the interpolating modes: ' +
        'linear | bilinear | bicubic | trilinear',
    );
  }
  if (size !== null && scale_factor !== null) {
    throw new RangeError('only one of size or scale_factor should be defined');
  }
  if (size === null && scale_factor === null) {
    throw new RangeError('either size or scale_factor should be defined');
  }
}

/** The size and factors that the operator gets. */
function targetOf(a: Arguments): Target {
  const { input, mode, antialias } = a;
  const size = perDimension(input, a.size, 'output size');
  const factors = perDimension(input, a.scale_factor, 'scale_factor');
  if (a.recompute_scale_factor && size !== null) {
    throw new RangeError('recompute_scale_factor is not meaningful with an explicit size.');
  }
  const target = { align: a.align_corners ?? false, antialias };
  if (factors === null || !(a.recompute_scale_factor || mode === 'area')) {
    return { ...target, size, factors };
  }
  const computed = factors.map((factor, i) => Math.trunc(input.size(i + 2) * factor));
  return { ...target, size: computed, factors: null };
}

function run(a: Arguments): Tensor {
  checkArguments(a);
  const target = targetOf(a);
  if (a.antialias && !(smoothing.includes(a.mode) && a.input.dim() === 4)) {
    throw new RangeError(
      'Anti-alias option is restricted to bilinear, bicubic, and lanczos modes and requires a ' +
        '4-D tensor as input',
    );
  }
  return samplerFor(a.mode, a.input.dim())(a.input, target);
}

const bindInterpolate = signature<Arguments>(
  `interpolate(${modes}, bool? recompute_scale_factor=None, bool antialias=False)`,
);

/**
 * Samples (N, C, L), (N, C, H, W) or (N, C, D, H, W) at another size. `mode` is `nearest`,
 * `nearest-exact`, `area`, `linear`, `bilinear`, `trilinear`, `bicubic` or `lanczos`.
 */
export function interpolate(
  ...args: Call<
    [input: Tensor],
    [...UpsampleArguments, recompute_scale_factor: boolean | null, antialias: boolean],
    InterpolateKeywords
  >
): Tensor {
  return run(bindInterpolate(args));
}

const rest = { recompute_scale_factor: null, antialias: false };

const warnOf = (name: string): void =>
  warn_once(`nn.functional.${name} is deprecated: use nn.functional.interpolate`);

const bindUpsample = signature<Required<UpsampleKeywords>>(`upsample(${modes})`);

/** The older name of `interpolate`. */
export function upsample(
  ...args: Call<[input: Tensor], UpsampleArguments, UpsampleKeywords>
): Tensor {
  warnOf('upsample');
  return run({ ...bindUpsample(args), ...rest });
}

type SizeCall = Call<[input: Tensor], SizeArguments, SizeKeywords>;

const bindNearest = signature<Required<SizeKeywords>>(`upsample_nearest(${sizes})`);

/** The older form of `interpolate` by `nearest`. */
export function upsample_nearest(...args: SizeCall): Tensor {
  warnOf('upsample_nearest');
  return run({ ...bindNearest(args), mode: 'nearest', align_corners: null, ...rest });
}

const bindBilinear = signature<Required<SizeKeywords>>(`upsample_bilinear(${sizes})`);

/** The older form of `interpolate` by `bilinear` with aligned corners. */
export function upsample_bilinear(...args: SizeCall): Tensor {
  warnOf('upsample_bilinear');
  return run({ ...bindBilinear(args), mode: 'bilinear', align_corners: true, ...rest });
}
