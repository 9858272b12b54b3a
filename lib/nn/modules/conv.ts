/** Convolutions. */

import { no_grad } from '../../autograd.js';
import { contiguous_format } from '../../dtype.js';
import { ops } from '../../ops.js';
import { reprTuple } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { _calculate_fan_in_and_fan_out, kaiming_uniform_, uniform_ } from '../init.js';
import { Parameter } from '../parameter.js';
import {
  type ConvArguments,
  type ConvCall,
  checkArguments,
  convSignature,
  paddingForPad,
} from './conv_arguments.js';
import { Module } from './module.js';

type Convolution = (
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number[],
  padding: number[],
  dilation: number[],
  groups: number,
) => Tensor;

/** What all convolutions share. */
export abstract class ConvNd extends Module {
  in_channels: number;
  out_channels: number;
  kernel_size: number[];
  stride: number[];
  padding: number[] | string;
  dilation: number[];
  output_padding: number[];
  groups: number;
  padding_mode: string;
  weight: Parameter;
  /** Null for a layer made without. */
  declare bias: Parameter;
  readonly #padding: number[];
  readonly #convolve: Convolution;

  protected constructor(a: ConvArguments, convolve: Convolution) {
    super();
    checkArguments(a);
    this.in_channels = a.in_channels;
    this.out_channels = a.out_channels;
    this.kernel_size = a.kernel_size;
    this.stride = a.stride;
    this.padding = a.padding;
    this.dilation = a.dilation;
    this.output_padding = a.kernel_size.map(() => 0);
    this.groups = a.groups;
    this.padding_mode = a.padding_mode;
    this.#padding = paddingForPad(a);
    this.#convolve = convolve;
    const { device, dtype } = a;
    const sizes = [a.out_channels, a.in_channels / a.groups, ...a.kernel_size];
    this.weight = new Parameter(ops.empty(sizes, { device, dtype }));
    const shift = a.bias ? new Parameter(ops.empty([a.out_channels], { device, dtype })) : null;
    this.register_parameter('bias', shift);
    this.reset_parameters();
  }

  reset_parameters(): void {
    const { weight, bias } = this;
    if (weight.is_contiguous()) kaiming_uniform_(weight, { a: Math.sqrt(5) });
    else this.#resetStrided(weight);
    if (bias === null) return;
    const [fan_in] = _calculate_fan_in_and_fan_out(weight);
    const bound = fan_in > 0 ? 1 / Math.sqrt(fan_in) : 0;
    uniform_(bias, -bound, bound);
  }

  /** The numbers must not depend on the memory format, so they are drawn in the usual order. */
  #resetStrided(weight: Parameter): void {
    no_grad(() => {
      const drawn = ops.empty_like(weight, { memory_format: contiguous_format });
      kaiming_uniform_(drawn, { a: Math.sqrt(5) });
      weight.copy_(drawn);
      drawn.dispose();
    });
  }

  override forward(input: Tensor): Tensor {
    const { weight, bias, stride, padding, dilation, groups } = this;
    if (this.padding_mode === 'zeros') {
      // A name in the place of the numbers has an overload of its own.
      const given = padding as number[];
      return this.#convolve(input, weight, bias, stride, given, dilation, groups);
    }
    const padded = F.pad(input, this.#padding, this.padding_mode);
    const none = this.output_padding;
    const output = this.#convolve(padded, weight, bias, stride, none, dilation, groups);
    padded.dispose();
    return output;
  }

  override extra_repr(): string {
    const { padding, dilation } = this;
    const parts = [
      `${this.in_channels}, ${this.out_channels}`,
      `kernel_size=${reprTuple(this.kernel_size)}`,
      `stride=${reprTuple(this.stride)}`,
    ];
    if (typeof padding === 'string') parts.push(`padding=${padding}`);
    else if (padding.some((size) => size !== 0)) parts.push(`padding=${reprTuple(padding)}`);
    if (dilation.some((size) => size !== 1)) parts.push(`dilation=${reprTuple(dilation)}`);
    if (this.groups !== 1) parts.push(`groups=${this.groups}`);
    if (this.bias === null) parts.push('bias=False');
    if (this.padding_mode !== 'zeros') parts.push(`padding_mode=${this.padding_mode}`);
    return parts.join(', ');
  }
}

const bindConv1d = convSignature(1);
const bindConv2d = convSignature(2);
const bindConv3d = convSignature(3);

/** Convolution over (N, C, L), or (C, L). */
export class Conv1d extends ConvNd {
  constructor(...args: ConvCall) {
    super(bindConv1d(args), (...given) => F.conv1d(...given));
  }
}

/** Convolution over (N, C, H, W), or (C, H, W). */
export class Conv2d extends ConvNd {
  constructor(...args: ConvCall) {
    super(bindConv2d(args), (...given) => F.conv2d(...given));
  }
}

/** Convolution over (N, C, D, H, W), or (C, D, H, W). */
export class Conv3d extends ConvNd {
  constructor(...args: ConvCall) {
    super(bindConv3d(args), (...given) => F.conv3d(...given));
  }
}
