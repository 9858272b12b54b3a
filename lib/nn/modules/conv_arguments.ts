/** The arguments of the convolutions: how they are written, checked and expanded. */

import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { signature } from '../../signature.js';
import type { Size } from '../effects.js';
import type { Sizes } from '../functional/pooling.js';

export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';
type Padding = Sizes | 'same' | 'valid';

interface ConvKeywords<In extends number = number, Out extends number = number> {
  in_channels: Size<In>;
  out_channels: Size<Out>;
  kernel_size: Sizes;
  stride?: Sizes;
  padding?: Padding;
  dilation?: Sizes;
  groups?: number;
  bias?: boolean;
  padding_mode?: PaddingMode;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}

export type ConvCall<In extends number = number, Out extends number = number> = Call<
  [in_channels: Size<In>, out_channels: Size<Out>, kernel_size: Sizes],
  [
    stride: Sizes,
    padding: Padding,
    dilation: Sizes,
    groups: number,
    bias: boolean,
    padding_mode: PaddingMode,
    device: DeviceLike | null,
    dtype: Dtype | null,
  ],
  ConvKeywords<In, Out>
>;

/** The arguments with every size expanded to one number per spatial dimension. */
export interface ConvArguments {
  in_channels: number;
  out_channels: number;
  kernel_size: number[];
  stride: number[];
  padding: number[] | 'valid' | 'same';
  dilation: number[];
  groups: number;
  bias: boolean;
  padding_mode: PaddingMode;
  device: DeviceLike | null;
  dtype: Dtype | null;
  /** Only transposed convolutions have one. */
  output_padding?: number[];
}

export interface ConvTransposeArguments extends ConvArguments {
  padding: number[];
  output_padding: number[];
}

/** The binder of a convolution over some spatial dimensions. */
export const convSignature = (rank: number) =>
  signature<ConvArguments>(
    `Conv${rank}d(int in_channels, int out_channels, int[${rank}] kernel_size, ` +
      `int[${rank}] stride=1, str|int[${rank}] padding=0, int[${rank}] dilation=1, ` +
      "int groups=1, bool bias=True, str padding_mode='zeros', Device? device=None, " +
      'ScalarType? dtype=None)',
  );

interface ConvTransposeKeywords<In extends number = number, Out extends number = number>
  extends Omit<ConvKeywords<In, Out>, 'padding'> {
  padding?: Sizes;
  output_padding?: Sizes;
}

export type ConvTransposeCall<In extends number = number, Out extends number = number> = Call<
  [in_channels: Size<In>, out_channels: Size<Out>, kernel_size: Sizes],
  [
    stride: Sizes,
    padding: Sizes,
    output_padding: Sizes,
    groups: number,
    bias: boolean,
    dilation: Sizes,
    padding_mode: PaddingMode,
    device: DeviceLike | null,
    dtype: Dtype | null,
  ],
  ConvTransposeKeywords<In, Out>
>;

/** The binder of a transposed convolution over some spatial dimensions. */
export const convTransposeSignature = (rank: number) =>
  signature<ConvTransposeArguments>(
    `ConvTranspose${rank}d(int in_channels, int out_channels, int[${rank}] kernel_size, ` +
      `int[${rank}] stride=1, int[${rank}] padding=0, int[${rank}] output_padding=0, ` +
      `int groups=1, bool bias=True, int[${rank}] dilation=1, str padding_mode='zeros', ` +
      'Device? device=None, ScalarType? dtype=None)',
  );

const paddingModes = ['zeros', 'reflect', 'replicate', 'circular'];

/** Refuses what PyTorch refuses. */
export function checkArguments(a: ConvArguments): void {
  if (a.groups <= 0) throw new RangeError('groups must be a positive integer');
  if (a.in_channels % a.groups !== 0) {
    throw new RangeError('in_channels must be divisible by groups');
  }
  if (a.out_channels % a.groups !== 0) {
    throw new RangeError('out_channels must be divisible by groups');
  }
  if (typeof a.padding === 'string') {
    if (a.padding !== 'same' && a.padding !== 'valid') {
      throw new RangeError(`Invalid padding string '${a.padding}', should be 'same' or 'valid'`);
    }
    if (a.padding === 'same' && a.stride.some((step) => step !== 1)) {
      throw new RangeError("padding='same' is not supported for strided convolutions");
    }
  }
  if (!paddingModes.includes(a.padding_mode)) {
    throw new RangeError(
      `padding_mode must be one of ${paddingModes.join(', ')}, but got ` +
        `padding_mode='${a.padding_mode}'`,
    );
  }
}

/** What `F.pad` takes: two numbers for each dimension, the last dimension first. */
export function paddingForPad({
  padding,
  kernel_size,
  dilation,
}: Pick<ConvArguments, 'padding' | 'kernel_size' | 'dilation'>): number[] {
  const sides = kernel_size.map((size, i): [number, number] => {
    if (typeof padding !== 'string') return [padding[i] as number, padding[i] as number];
    const total = padding === 'same' ? (dilation[i] as number) * (size - 1) : 0;
    const before = Math.floor(total / 2);
    return [before, total - before];
  });
  return sides.reverse().flat();
}
