/** Activations that sum to one along a dimension. */

import type { Call } from '../../call.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Keeps } from '../effects.js';
import * as F from '../functional/index.js';
import { familySignature } from './family.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

const bindDim = familySignature<{ dim: number | null }>('int? dim=None');

/** What works along a dimension shares. */
abstract class AlongDim extends Module {
  declare readonly [EFFECT]?: Keeps;

  dim: number | null;

  constructor(...args: Call<[], [dim: number | null], { dim?: number | null }>) {
    super();
    this.dim = bindDim(new.target, args).dim;
  }

  override extra_repr(): string {
    return `dim=${this.dim ?? 'None'}`;
  }
}

/** exp(−xᵢ) / Σⱼ exp(−xⱼ) along a dimension. */
export class Softmin extends AlongDim {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.softmin(input, this.dim);
  }
}

/** exp(xᵢ) / Σⱼ exp(xⱼ) along a dimension. */
export class Softmax extends AlongDim {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.softmax(input, this.dim);
  }
}

/** The logarithm of softmax along a dimension. */
export class LogSoftmax extends AlongDim {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.log_softmax(input, this.dim);
  }
}

/** Softmax over the channels of (N, C, H, W) or (C, H, W), at each place. */
export class Softmax2d extends Module {
  declare readonly [EFFECT]?: Keeps;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    const dim = input.dim();
    if (dim !== 3 && dim !== 4) {
      throw new RangeError(`Softmax2d: expected input to be 3D or 4D, got ${dim}D instead`);
    }
    return F.softmax(input, -3);
  }
}
