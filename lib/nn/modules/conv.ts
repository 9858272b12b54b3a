/** Convolutions. */

import type { Tensor } from '../../tensor.js';
import type { Channels, EFFECT } from '../effects.js';
import * as F from '../functional/index.js';
import { type ConvCall, convSignature, paddingForPad } from './conv_arguments.js';
import { ConvNd } from './conv_nd.js';
import { bindInput, type InputCall } from './forward.js';

type Convolution = (
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number[],
  padding: number[],
  dilation: number[],
  groups: number,
) => Tensor;

/** A convolution that pads first unless it pads with zeros, which the operator does itself. */
export abstract class PaddedConvNd extends ConvNd {
  // Not a #private field: a deep copy has the class's methods, but could not have that.
  protected abstract readonly _convolve: Convolution;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    const { weight, bias, stride, padding, dilation, groups } = this;
    if (this.padding_mode === 'zeros') {
      // A name in the place of the numbers has an overload of its own.
      const given = padding as number[];
      return this._convolve(input, weight, bias, stride, given, dilation, groups);
    }
    const padded = F.pad(input, paddingForPad(this), this.padding_mode);
    const none = this.output_padding;
    const output = this._convolve(padded, weight, bias, stride, none, dilation, groups);
    padded.dispose();
    return output;
  }
}

const bindConv1d = convSignature(1);
const bindConv2d = convSignature(2);
const bindConv3d = convSignature(3);

/** Convolution over (N, C, L), or (C, L). */
export class Conv1d<In extends number = number, Out extends number = number> extends PaddedConvNd {
  declare readonly [EFFECT]?: Channels<In, Out, 1, 'Conv1d'>;

  constructor(...args: ConvCall<In, Out>) {
    super(bindConv1d(args));
  }

  protected override get _convolve(): Convolution {
    return F.conv1d;
  }
}

/** Convolution over (N, C, H, W), or (C, H, W). */
export class Conv2d<In extends number = number, Out extends number = number> extends PaddedConvNd {
  declare readonly [EFFECT]?: Channels<In, Out, 2, 'Conv2d'>;

  constructor(...args: ConvCall<In, Out>) {
    super(bindConv2d(args));
  }

  protected override get _convolve(): Convolution {
    return F.conv2d;
  }
}

/** Convolution over (N, C, D, H, W), or (C, D, H, W). */
export class Conv3d<In extends number = number, Out extends number = number> extends PaddedConvNd {
  declare readonly [EFFECT]?: Channels<In, Out, 3, 'Conv3d'>;

  constructor(...args: ConvCall<In, Out>) {
    super(bindConv3d(args));
  }

  protected override get _convolve(): Convolution {
    return F.conv3d;
  }
}
