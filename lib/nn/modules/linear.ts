/** Linear layers. */

import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { ops } from '../../ops.js';
import { reprBool } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Features, Keeps, Size } from '../effects.js';
import * as F from '../functional/index.js';
import { _calculate_fan_in_and_fan_out, kaiming_uniform_, uniform_ } from '../init.js';
import { Parameter } from '../parameter.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

/** Gives back its input, whatever arguments it was made with. */
export class Identity extends Module {
  declare readonly [EFFECT]?: Keeps;

  constructor(..._args: unknown[]) {
    super();
  }

  override forward(...args: InputCall): Tensor {
    return bindInput(args).input;
  }
}

interface LinearKeywords<In extends number = number, Out extends number = number> {
  in_features: Size<In>;
  out_features: Size<Out>;
  bias?: boolean;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
const bindLinear = signature<Required<LinearKeywords>>(
  'Linear(int in_features, int out_features, bool bias=True, Device? device=None, ' +
    'ScalarType? dtype=None)',
);

/** y = x Wᵀ + b, with W and b drawn from U(−1/√in_features, 1/√in_features). */
export class Linear<In extends number = number, Out extends number = number> extends Module {
  declare readonly [EFFECT]?: Features<In, Out, 'Linear'>;

  in_features: number;
  out_features: number;
  weight: Parameter;
  /** Null for a layer made without. */
  declare bias: Parameter;

  constructor(
    ...args: Call<
      [in_features: Size<In>, out_features: Size<Out>],
      [bias: boolean, device: DeviceLike | null, dtype: Dtype | null],
      LinearKeywords<In, Out>
    >
  ) {
    super();
    const { in_features, out_features, bias, device, dtype } = bindLinear(args);
    this.in_features = in_features;
    this.out_features = out_features;
    this.weight = new Parameter(ops.empty([out_features, in_features], { device, dtype }));
    const shift = bias ? new Parameter(ops.empty([out_features], { device, dtype })) : null;
    this.register_parameter('bias', shift);
    this.reset_parameters();
  }

  reset_parameters(): void {
    kaiming_uniform_(this.weight, { a: Math.sqrt(5) });
    if (this.bias === null) return;
    const [fan_in] = _calculate_fan_in_and_fan_out(this.weight);
    const bound = fan_in > 0 ? 1 / Math.sqrt(fan_in) : 0;
    uniform_(this.bias, -bound, bound);
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.linear(input, this.weight, this.bias);
  }

  override extra_repr(): string {
    const { in_features, out_features, bias } = this;
    return `in_features=${in_features}, out_features=${out_features}, bias=${reprBool(bias !== null)}`;
  }
}

interface BilinearKeywords extends Omit<LinearKeywords, 'in_features'> {
  in1_features: number;
  in2_features: number;
}
const bindBoth = signature<{ input1: Tensor; input2: Tensor }>(
  'forward(Tensor input1, Tensor input2)',
);
const bindBilinear = signature<Required<BilinearKeywords>>(
  'Bilinear(int in1_features, int in2_features, int out_features, bool bias=True, ' +
    'Device? device=None, ScalarType? dtype=None)',
);

/** y = x₁ᵀ A x₂ + b, with A and b drawn from U(−1/√in1_features, 1/√in1_features). */
export class Bilinear extends Module {
  in1_features: number;
  in2_features: number;
  out_features: number;
  weight: Parameter;
  /** Null for a layer made without. */
  declare bias: Parameter;

  constructor(
    ...args: Call<
      [in1_features: number, in2_features: number, out_features: number],
      [bias: boolean, device: DeviceLike | null, dtype: Dtype | null],
      BilinearKeywords
    >
  ) {
    super();
    const { in1_features, in2_features, out_features, bias, device, dtype } = bindBilinear(args);
    const sizes = [out_features, in1_features, in2_features];
    this.in1_features = in1_features;
    this.in2_features = in2_features;
    this.out_features = out_features;
    this.weight = new Parameter(ops.empty(sizes, { device, dtype }));
    const shift = bias ? new Parameter(ops.empty([out_features], { device, dtype })) : null;
    this.register_parameter('bias', shift);
    this.reset_parameters();
  }

  reset_parameters(): void {
    if (this.in1_features <= 0) {
      throw new RangeError(`in1_features must be > 0, but got (in1_features=${this.in1_features})`);
    }
    const bound = 1 / Math.sqrt(this.in1_features);
    uniform_(this.weight, -bound, bound);
    if (this.bias !== null) uniform_(this.bias, -bound, bound);
  }

  override forward(
    ...args: Call<[input1: Tensor, input2: Tensor], [], { input1: Tensor; input2: Tensor }>
  ): Tensor {
    const { input1, input2 } = bindBoth(args);
    return F.bilinear(input1, input2, this.weight, this.bias);
  }

  override extra_repr(): string {
    return (
      `in1_features=${this.in1_features}, in2_features=${this.in2_features}, ` +
      `out_features=${this.out_features}, bias=${reprBool(this.bias !== null)}`
    );
  }
}
