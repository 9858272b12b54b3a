/** `nn.LazyLinear`. */

import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { signature } from '../../signature.js';
import type { Size } from '../effects.js';
import { is_lazy, UninitializedParameter } from '../uninitialized.js';
import { bindInitialize, type InputCall } from './forward.js';
import { hasUninitialized, startLazy } from './lazy.js';
import { Linear } from './linear.js';

interface LazyKeywords<Out extends number = number> {
  out_features: Size<Out>;
  bias?: boolean;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
const bind = signature<Required<LazyKeywords>>(
  'LazyLinear(int out_features, bool bias=True, Device? device=None, ScalarType? dtype=None)',
);

/** A Linear that takes `in_features` from its first input, and is a Linear from then on. */
export class LazyLinear<Out extends number = number> extends Linear<number, Out> {
  static readonly cls_to_become = Linear;

  constructor(
    ...args: Call<
      [out_features: Size<Out>],
      [bias: boolean, device: DeviceLike | null, dtype: Dtype | null],
      LazyKeywords<Out>
    >
  ) {
    const { out_features, bias, ...factory } = bind(args);
    super(0, 0, false);
    this.weight = new UninitializedParameter(factory);
    this.out_features = out_features;
    if (bias) this.bias = new UninitializedParameter(factory);
    startLazy(this);
  }

  has_uninitialized_params(): boolean {
    return hasUninitialized(this);
  }

  override reset_parameters(): void {
    if (!this.has_uninitialized_params() && this.in_features !== 0) super.reset_parameters();
  }

  initialize_parameters(...args: InputCall): void {
    const { input } = bindInitialize(args);
    const found = input.size(-1);
    if (this.has_uninitialized_params()) {
      this.in_features = found;
      no_grad(() => {
        if (is_lazy(this.weight)) this.weight.materialize([this.out_features, found]);
        if (is_lazy(this.bias)) this.bias.materialize([this.out_features]);
        this.reset_parameters();
      });
    }
    if (this.in_features !== 0) return;
    // The shapes came from a state.
    if (found !== this.weight.size(-1)) {
      throw new TorchError(
        `The in_features inferred from input: ${found} is not equal to in_features from ` +
          `self.weight: ${this.weight.size(-1)}`,
      );
    }
    this.in_features = found;
  }
}
