/** What all convolutions share, transposed ones too. */

import { no_grad } from '../../autograd.js';
import { contiguous_format } from '../../dtype.js';
import { ops } from '../../ops.js';
import { reprTuple } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { _calculate_fan_in_and_fan_out, kaiming_uniform_, uniform_ } from '../init.js';
import { Parameter } from '../parameter.js';
import { type ConvArguments, checkArguments, type PaddingMode } from './conv_arguments.js';
import type { InputCall } from './forward.js';
import { Module } from './module.js';

/** The numbers must not depend on the memory format, so they are drawn in the usual order. */
function resetStrided(weight: Parameter): void {
  no_grad(() => {
    const drawn = ops.empty_like(weight, { memory_format: contiguous_format });
    kaiming_uniform_(drawn, { a: Math.sqrt(5) });
    weight.copy_(drawn);
    drawn.dispose();
  });
}

/** Fields, initialisation and printed form of a convolution. */
export abstract class ConvNd extends Module {
  in_channels: number;
  out_channels: number;
  kernel_size: number[];
  stride: number[];
  padding: number[] | 'valid' | 'same';
  dilation: number[];
  transposed: boolean;
  output_padding: number[];
  groups: number;
  padding_mode: PaddingMode;
  weight: Parameter;
  /** Null for a layer made without. */
  declare bias: Parameter;

  protected constructor(a: ConvArguments) {
    super();
    checkArguments(a);
    this.in_channels = a.in_channels;
    this.out_channels = a.out_channels;
    this.kernel_size = a.kernel_size;
    this.stride = a.stride;
    this.padding = a.padding;
    this.dilation = a.dilation;
    this.transposed = a.output_padding !== undefined;
    this.output_padding = a.output_padding ?? a.kernel_size.map(() => 0);
    this.groups = a.groups;
    this.padding_mode = a.padding_mode;
    const { device, dtype } = a;
    const [first, second] = this.transposed
      ? [a.in_channels, a.out_channels]
      : [a.out_channels, a.in_channels];
    const sizes = [first, second / a.groups, ...a.kernel_size];
    this.weight = new Parameter(ops.empty(sizes, { device, dtype }));
    const shift = a.bias ? new Parameter(ops.empty([a.out_channels], { device, dtype })) : null;
    this.register_parameter('bias', shift);
    this.reset_parameters();
  }

  reset_parameters(): void {
    const { weight, bias } = this;
    if (weight.is_contiguous()) kaiming_uniform_(weight, { a: Math.sqrt(5) });
    else resetStrided(weight);
    if (bias === null) return;
    const [fan_in] = _calculate_fan_in_and_fan_out(weight);
    const bound = fan_in > 0 ? 1 / Math.sqrt(fan_in) : 0;
    uniform_(bias, -bound, bound);
  }

  abstract override forward(...args: InputCall): Tensor;

  override extra_repr(): string {
    const { padding, dilation, output_padding } = this;
    const parts = [
      `${this.in_channels}, ${this.out_channels}`,
      `kernel_size=${reprTuple(this.kernel_size)}`,
      `stride=${reprTuple(this.stride)}`,
    ];
    if (typeof padding === 'string') parts.push(`padding=${padding}`);
    else if (padding.some((size) => size !== 0)) parts.push(`padding=${reprTuple(padding)}`);
    if (dilation.some((size) => size !== 1)) parts.push(`dilation=${reprTuple(dilation)}`);
    if (output_padding.some((size) => size !== 0)) {
      parts.push(`output_padding=${reprTuple(output_padding)}`);
    }
    if (this.groups !== 1) parts.push(`groups=${this.groups}`);
    if (this.bias === null) parts.push('bias=False');
    if (this.padding_mode !== 'zeros') parts.push(`padding_mode=${this.padding_mode}`);
    return parts.join(', ');
  }
}
