/** Activations with numbers of their own, given or learnt. */

import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { ops } from '../../ops.js';
import { reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Keeps } from '../effects.js';
import * as F from '../functional/index.js';
import { constant_ } from '../init.js';
import { Parameter } from '../parameter.js';
import { AlphaActivation, inplaceRepr, Shrink } from './activation_base.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

interface ThresholdKeywords {
  threshold: number;
  value: number;
  inplace?: boolean;
}
const bindThreshold = signature<Required<ThresholdKeywords>>(
  'Threshold(float threshold, float value, bool|truth inplace=False)',
);

/** x where x > threshold, else value */
export class Threshold extends Module {
  declare readonly [EFFECT]?: Keeps;

  threshold: number;
  value: number;
  inplace: boolean;

  constructor(
    ...args: Call<[threshold: number, value: number], [inplace: boolean], ThresholdKeywords>
  ) {
    super();
    const { threshold, value, inplace } = bindThreshold(args);
    this.threshold = threshold;
    this.value = value;
    this.inplace = inplace;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.threshold(input, this.threshold, this.value, this.inplace);
  }

  override extra_repr(): string {
    return (
      `threshold=${reprFloat(this.threshold)}, value=${reprFloat(this.value)}` +
      inplaceRepr(this.inplace, ', ')
    );
  }
}

interface RReLUKeywords {
  lower?: number;
  upper?: number;
  inplace?: boolean;
}
const bindRReLU = signature<Required<RReLUKeywords>>(
  'RReLU(float lower=0.125, float upper=0.3333333333333333, bool|truth inplace=False)',
);

/** Leaky relu whose slopes are drawn from U(lower, upper) in training, and their mean else. */
export class RReLU extends Module {
  declare readonly [EFFECT]?: Keeps;

  lower: number;
  upper: number;
  inplace: boolean;

  constructor(...args: Call<[], [lower: number, upper: number, inplace: boolean], RReLUKeywords>) {
    super();
    const { lower, upper, inplace } = bindRReLU(args);
    this.lower = lower;
    this.upper = upper;
    this.inplace = inplace;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.rrelu(input, this.lower, this.upper, this.training, this.inplace);
  }

  override extra_repr(): string {
    const { lower, upper, inplace } = this;
    return `lower=${reprFloat(lower)}, upper=${reprFloat(upper)}${inplaceRepr(inplace, ', ')}`;
  }
}

interface SlopeKeywords {
  negative_slope?: number;
  inplace?: boolean;
}
const bindLeakyReLU = signature<Required<SlopeKeywords>>(
  'LeakyReLU(float negative_slope=0.01, bool|truth inplace=False)',
);

/** max(0, x) + negative_slope · min(0, x) */
export class LeakyReLU extends Module {
  declare readonly [EFFECT]?: Keeps;

  negative_slope: number;
  inplace: boolean;

  constructor(...args: Call<[], [negative_slope: number, inplace: boolean], SlopeKeywords>) {
    super();
    const { negative_slope, inplace } = bindLeakyReLU(args);
    this.negative_slope = negative_slope;
    this.inplace = inplace;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.leaky_relu(input, this.negative_slope, this.inplace);
  }

  override extra_repr(): string {
    return `negative_slope=${reprFloat(this.negative_slope)}${inplaceRepr(this.inplace, ', ')}`;
  }
}

interface PReLUKeywords {
  num_parameters?: number;
  init?: number;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
const bindPReLU = signature<Required<PReLUKeywords>>(
  'PReLU(int num_parameters=1, float init=0.25, Device? device=None, ScalarType? dtype=None)',
);

/** max(0, x) + weight · min(0, x) with learnt weights: one for all channels or one for each. */
export class PReLU extends Module {
  declare readonly [EFFECT]?: Keeps;

  num_parameters: number;
  init: number;
  weight: Parameter;

  constructor(
    ...args: Call<
      [],
      [num_parameters: number, init: number, device: DeviceLike | null, dtype: Dtype | null],
      PReLUKeywords
    >
  ) {
    super();
    const { num_parameters, init, device, dtype } = bindPReLU(args);
    this.num_parameters = num_parameters;
    this.init = init;
    this.weight = new Parameter(ops.empty([num_parameters], { device, dtype }));
    this.reset_parameters();
  }

  reset_parameters(): void {
    constant_(this.weight, this.init);
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.prelu(input, this.weight);
  }

  override extra_repr(): string {
    return `num_parameters=${this.num_parameters}`;
  }
}

/** max(0, x) + min(0, α(eˣ − 1)) */
export class ELU extends AlphaActivation {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.elu(input, this.alpha, this.inplace);
  }
}

/** max(0, x) + min(0, α(exp(x / α) − 1)) */
export class CELU extends AlphaActivation {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.celu(input, this.alpha, this.inplace);
  }
}

/** x where |x| > lambd, else 0 */
export class Hardshrink extends Shrink {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.hardshrink(input, this.lambd);
  }
}

/** x − lambd where x > lambd, x + lambd where x < −lambd, else 0 */
export class Softshrink extends Shrink {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.softshrink(input, this.lambd);
  }
}
