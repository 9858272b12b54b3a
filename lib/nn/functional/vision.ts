/** Sampling by grids, and pixels in channels. */
import type { Call } from '../../call.js';
import { NotImplementedError, warn_once } from '../../errors.js';
import { ops } from '../../ops.js';
import { reprTuple } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

/** (N, C · r², H, W) to (N, C, H · r, W · r), [Shi et al. 2016](https://arxiv.org/abs/1609.05158) */
export const pixel_shuffle = ops.pixel_shuffle;

/** (N, C, H · r, W · r) to (N, C · r², H, W) */
export const pixel_unshuffle = ops.pixel_unshuffle;

/** Deals the channels out to `groups`, [Zhang et al. 2017](https://arxiv.org/abs/1707.01083) */
export const channel_shuffle = ops.channel_shuffle;

/** The same, by the kernel alone. */
export const native_channel_shuffle = ops.native_channel_shuffle;

/** The numbers of the modes, for the operator. */
export const GRID_SAMPLE_INTERPOLATION_MODES = { bilinear: 0, nearest: 1, bicubic: 2 } as const;
export const GRID_SAMPLE_PADDING_MODES = { zeros: 0, border: 1, reflection: 2 } as const;

function numberOf(codes: Record<string, number>, name: string, value: string): number {
  const code = Object.hasOwn(codes, value) ? codes[value] : undefined;
  if (code !== undefined) return code;
  const names = Object.keys(codes).map((each) => `'${each}'`);
  throw new RangeError(
    `nn.functional.grid_sample(): expected ${name} to be ${names.join(', ')}, but got: '${value}'`,
  );
}

/** Says that corners were aligned once where nothing was said of them. */
function aligned(align_corners: boolean | null): boolean {
  if (align_corners !== null) return align_corners;
  warn_once(
    'grid_sample and affine_grid take align_corners=False by default since 1.3.0: name what you want',
  );
  return false;
}

interface GridSampleKeywords {
  input: Tensor;
  grid: Tensor;
  mode?: 'bilinear' | 'nearest' | 'bicubic';
  padding_mode?: 'zeros' | 'border' | 'reflection';
  align_corners?: boolean | null;
}
const bindGridSample = signature<Required<GridSampleKeywords>>(
  "grid_sample(Tensor input, Tensor grid, str mode='bilinear', str padding_mode='zeros', " +
    'bool? align_corners=None)',
);

/**
 * The values of (N, C, H, W) at the places of a grid (N, Hₒ, Wₒ, 2), or of (N, C, D, H, W) at
 * (N, Dₒ, Hₒ, Wₒ, 3); places are x, y(, z) from −1 to 1.
 */
export function grid_sample(
  ...args: Call<
    [input: Tensor, grid: Tensor],
    [
      mode: 'bilinear' | 'nearest' | 'bicubic',
      padding_mode: 'zeros' | 'border' | 'reflection',
      align_corners: boolean | null,
    ],
    GridSampleKeywords
  >
): Tensor {
  const a = bindGridSample(args);
  const mode = numberOf(GRID_SAMPLE_INTERPOLATION_MODES, 'mode', a.mode);
  const padding = numberOf(GRID_SAMPLE_PADDING_MODES, 'padding_mode', a.padding_mode);
  return ops.grid_sampler(a.input, a.grid, mode, padding, aligned(a.align_corners));
}

function checkTheta(theta: Tensor, size: readonly number[]): void {
  if (!theta.is_floating_point()) {
    throw new RangeError(`Expected theta to have floating point type, but got ${theta.dtype}`);
  }
  const rank = size.length - 2;
  if (rank !== 2 && rank !== 3) {
    throw new NotImplementedError(
      'affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms, ' +
        `respectively. Got size ${reprTuple(size)}.`,
    );
  }
  if (theta.dim() !== 3 || theta.size(-2) !== rank || theta.size(-1) !== rank + 1) {
    throw new RangeError(
      `Expected a batch of ${rank}D affine matrices of shape Nx${rank}x${rank + 1} for size ` +
        `${reprTuple(size)}. Got ${theta.shape}.`,
    );
  }
}

interface AffineGridKeywords {
  theta: Tensor;
  size: readonly number[];
  align_corners?: boolean | null;
}
const bindAffineGrid = signature<Required<AffineGridKeywords>>(
  'affine_grid(Tensor theta, int[] size, bool? align_corners=None)',
);

/** The grid, for `grid_sample`, of affine maps (N, 2, 3) or (N, 3, 4) and a size of output. */
export function affine_grid(
  ...args: Call<
    [theta: Tensor, size: readonly number[]],
    [align_corners: boolean | null],
    AffineGridKeywords
  >
): Tensor {
  const { theta, size, ...a } = bindAffineGrid(args);
  const align_corners = aligned(a.align_corners);
  checkTheta(theta, size);
  if (align_corners && Math.min(...size.slice(2)) === 1) {
    warn_once(
      'affine_grid puts the only point of a dimension in its middle since 1.3.0, also with ' +
        'align_corners=True',
    );
  } else if (Math.min(...size) <= 0) {
    throw new RangeError(`Expected non-zero, positive output size. Got ${reprTuple(size)}`);
  }
  return ops.affine_grid_generator(theta, size, align_corners);
}
