/** Transposed convolutions. */

import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Channels, EFFECT } from '../effects.js';
import * as F from '../functional/index.js';
import {
  type ConvTransposeArguments,
  type ConvTransposeCall,
  convTransposeSignature,
} from './conv_arguments.js';
import { ConvNd } from './conv_nd.js';

type Convolution = (
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number[],
  padding: number[],
  output_padding: number[],
  groups: number,
  dilation: number[],
) => Tensor;

interface ForwardKeywords {
  input: Tensor;
  output_size?: readonly number[] | null;
}
const bindForward = signature<Required<ForwardKeywords>>(
  'forward(Tensor input, int[]? output_size=None)',
);

const at = (list: readonly number[], i: number): number => list[i] as number;
const listed = (sizes: readonly number[]): string => `[${sizes.join(', ')}]`;

/** The gradient of a convolution with respect to its input, as a layer. */
export abstract class ConvTransposeNd extends ConvNd {
  declare padding: number[];
  // Not a #private field: a deep copy has the class's methods, but could not have that.
  protected abstract readonly _convolve: Convolution;

  protected constructor(name: string, a: ConvTransposeArguments) {
    if (a.padding_mode !== 'zeros') {
      throw new RangeError(`Only "zeros" padding mode is supported for ${name}`);
    }
    super(a);
  }

  /** A stride makes several sizes of output possible; `output_size` names one. */
  override forward(
    ...args: Call<[input: Tensor], [output_size: readonly number[] | null], ForwardKeywords>
  ): Tensor {
    const { input, output_size } = bindForward(args);
    if (this.padding_mode !== 'zeros') {
      throw new RangeError(`Only \`zeros\` padding mode is supported for ${this._get_name()}`);
    }
    const { weight, bias, stride, padding, groups, dilation } = this;
    const extra = this._output_padding(input, output_size);
    return this._convolve(input, weight, bias, stride, padding, extra, groups, dilation);
  }

  /** What has to be added at the end of each dimension for the wanted size. */
  _output_padding(input: Tensor, output_size: readonly number[] | null): number[] {
    if (output_size === null) return this.output_padding;
    const { stride, padding, kernel_size, dilation } = this;
    const rank = kernel_size.length;
    const leading = input.dim() === rank + 2 ? 2 : 1;
    const sizes = output_size.length === leading + rank ? output_size.slice(leading) : output_size;
    if (sizes.length !== rank) {
      throw new RangeError(
        `ConvTranspose${rank}D: for ${input.dim()}D input, output_size must have ${rank} ` +
          `or ${leading + rank} elements (got ${sizes.length})`,
      );
    }
    const least = kernel_size.map(
      (size, i) =>
        (input.size(i + leading) - 1) * at(stride, i) -
        2 * at(padding, i) +
        at(dilation, i) * (size - 1) +
        1,
    );
    const most = least.map((size, i) => size + at(stride, i) - 1);
    if (sizes.some((size, i) => size < at(least, i) || size > at(most, i))) {
      throw new RangeError(
        `requested an output size of ${listed(sizes)}, but valid sizes range from ` +
          `${listed(least)} to ${listed(most)} (for an input of ` +
          `${listed(input.shape.slice(2))})`,
      );
    }
    return sizes.map((size, i) => size - at(least, i));
  }
}

const bindConvTranspose1d = convTransposeSignature(1);
const bindConvTranspose2d = convTransposeSignature(2);
const bindConvTranspose3d = convTransposeSignature(3);

/** Transposed convolution over (N, C, L), or (C, L). */
export class ConvTranspose1d<
  In extends number = number,
  Out extends number = number,
> extends ConvTransposeNd {
  declare readonly [EFFECT]?: Channels<In, Out, 1, 'ConvTranspose1d'>;

  constructor(...args: ConvTransposeCall<In, Out>) {
    super('ConvTranspose1d', bindConvTranspose1d(args));
  }

  protected override get _convolve(): Convolution {
    return F.conv_transpose1d;
  }
}

/** Transposed convolution over (N, C, H, W), or (C, H, W). */
export class ConvTranspose2d<
  In extends number = number,
  Out extends number = number,
> extends ConvTransposeNd {
  declare readonly [EFFECT]?: Channels<In, Out, 2, 'ConvTranspose2d'>;

  constructor(...args: ConvTransposeCall<In, Out>) {
    super('ConvTranspose2d', bindConvTranspose2d(args));
  }

  protected override get _convolve(): Convolution {
    return F.conv_transpose2d;
  }
}

/** Transposed convolution over (N, C, D, H, W), or (C, D, H, W). */
export class ConvTranspose3d<
  In extends number = number,
  Out extends number = number,
> extends ConvTransposeNd {
  declare readonly [EFFECT]?: Channels<In, Out, 3, 'ConvTranspose3d'>;

  constructor(...args: ConvTransposeCall<In, Out>) {
    super('ConvTranspose3d', bindConvTranspose3d(args));
  }

  protected override get _convolve(): Convolution {
    return F.conv_transpose3d;
  }
}
