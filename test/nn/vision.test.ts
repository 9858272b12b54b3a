/** What sampling and pixel shuffles refuse and warn of. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { warningsOf } from './support.js';

const F = nn.functional;
const line = torch.ones(1, 1, 4);
const picture = torch.ones(1, 1, 4, 4);
const grid = torch.zeros(1, 2, 2, 2);

test.each<[string, () => unknown, new (...args: never[]) => Error, RegExp]>([
  ['no size', () => F.interpolate(picture), RangeError, /either size or scale_factor/],
  [
    'both sizes',
    () => F.interpolate(picture, 2, 2),
    RangeError,
    /only one of size or scale_factor/,
  ],
  [
    'corners of the nearest mode',
    () => F.interpolate(picture, 2, { align_corners: false }),
    RangeError,
    /align_corners option can only be set/,
  ],
  [
    'too few sizes',
    () => F.interpolate(picture, [2]),
    RangeError,
    /same number of spatial.*\(2,\)/,
  ],
  [
    'too many factors',
    () => F.interpolate(line, { scale_factor: [2, 2] }),
    RangeError,
    /spatial dimensions of \[4\] and scale_factor/,
  ],
  [
    'recomputed factors of a size',
    () => F.interpolate(picture, 2, { recompute_scale_factor: true }),
    RangeError,
    /not meaningful with an explicit size/,
  ],
  [
    'antialiasing of a line',
    () => F.interpolate(line, 2, { mode: 'linear', antialias: true }),
    RangeError,
    /Anti-alias option is restricted/,
  ],
  [
    'lanczos without antialiasing',
    () => F.interpolate(picture, 2, { mode: 'lanczos' }),
    RangeError,
    /requires antialias/,
  ],
  [
    'lanczos with aligned corners',
    () => F.interpolate(picture, 2, { mode: 'lanczos', align_corners: true, antialias: true }),
    RangeError,
    /does not support align_corners/,
  ],
  [
    'bilinear lines',
    () => F.interpolate(line, 2, { mode: 'bilinear' }),
    torch.NotImplementedError,
    /Got 3D input, but bilinear mode needs 4D input/,
  ],
  [
    'bicubic lines',
    () => F.interpolate(line, 2, { mode: 'bicubic' }),
    torch.NotImplementedError,
    /got 3D.*\(got bicubic\)/,
  ],
  [
    'an unknown mode',
    () => new nn.Upsample(2, { mode: 'cubic' as never }).forward(picture),
    torch.NotImplementedError,
    /got cubic/,
  ],
  ['matrices', () => F.interpolate(torch.ones(2, 2), 2), torch.NotImplementedError, /got 2D/],
  ['half sizes', () => F.interpolate(picture, [2.5, 2] as number[]), TypeError, /'size'/],
  [
    'an unknown mode of grids',
    () => F.grid_sample(picture, grid, { mode: 'linear' as never }),
    RangeError,
    /'bilinear', 'nearest', 'bicubic', but got: 'linear'/,
  ],
  [
    'an unknown padding of grids',
    () => F.grid_sample(picture, grid, { padding_mode: 'toString' as never }),
    RangeError,
    /padding_mode.*but got: 'toString'/,
  ],
  [
    'maps of integers',
    () => F.affine_grid(torch.ones([1, 2, 3], { dtype: torch.int64 }), [1, 1, 2, 2], false),
    RangeError,
    /floating point type, but got torch.int64/,
  ],
  [
    'maps of another size',
    () => F.affine_grid(torch.ones(1, 3, 4), [1, 1, 2, 2], false),
    RangeError,
    /batch of 2D affine matrices of shape Nx2x3/,
  ],
  [
    'grids of lines',
    () => F.affine_grid(torch.ones(1, 2, 3), [1, 1, 2], false),
    torch.NotImplementedError,
    /only supports 4D and 5D sizes/,
  ],
  [
    'empty grids',
    () => F.affine_grid(torch.ones(1, 2, 3), [1, 1, 0, 2], false),
    RangeError,
    /non-zero, positive output size/,
  ],
  [
    'channels that do not divide',
    () => new nn.PixelShuffle(2).forward(torch.ones(1, 3, 2, 2)),
    torch.TorchError,
    /divisible by the square of upscale_factor/,
  ],
])('refuses %s', (_, call, kind, message) => {
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});

test.each<[string, () => unknown, number]>([
  ['of corners left open', () => F.grid_sample(picture, grid), 1],
  ['of corners left open once', () => F.affine_grid(torch.ones(1, 2, 3), [1, 1, 2, 2]), 0],
  ['of older names', () => F.upsample(picture, 2), 1],
  ['of older forms', () => F.upsample_nearest(picture, 2), 1],
  ['of unit grids', () => F.affine_grid(torch.ones(1, 2, 3), [1, 1, 1, 2], true), 1],
])('warns %s', async (_, call, count) => {
  expect((await warningsOf(call)).length).toBe(count);
});

test('the names of modes have numbers', () => {
  expect(F.GRID_SAMPLE_INTERPOLATION_MODES).toEqual({ bilinear: 0, nearest: 1, bicubic: 2 });
  expect(F.GRID_SAMPLE_PADDING_MODES).toEqual({ zeros: 0, border: 1, reflection: 2 });
});
