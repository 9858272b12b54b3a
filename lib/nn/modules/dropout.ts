/** Dropout. */

import type { Call } from '../../call.js';
import { reprBool, reprFloat } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Keeps } from '../effects.js';
import { checkProbability } from '../functional/dropout.js';
import * as F from '../functional/index.js';
import { familySignature } from './family.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

interface DropoutKeywords {
  p?: number;
  inplace?: boolean;
}
export type DropoutCall = Call<[], [p: number, inplace: boolean], DropoutKeywords>;

const bindDropout = familySignature<Required<DropoutKeywords>>(
  'float p=0.5, bool|truth inplace=False',
);

/** What the dropout family shares. */
export abstract class DropoutNd extends Module {
  declare readonly [EFFECT]?: Keeps;

  p: number;
  inplace: boolean;

  constructor(...args: DropoutCall) {
    super();
    const { p, inplace } = bindDropout(new.target, args);
    checkProbability(p);
    this.p = p;
    this.inplace = inplace;
  }

  override extra_repr(): string {
    return `p=${reprFloat(this.p)}, inplace=${reprBool(this.inplace)}`;
  }
}

/** In training zeroes each element with probability `p` and divides the rest by 1 − p. */
export class Dropout extends DropoutNd {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.dropout(input, this.p, this.training, this.inplace);
  }
}

/** In training zeroes each channel of (N, C, L) or (C, L) with probability `p`. */
export class Dropout1d extends DropoutNd {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.dropout1d(input, this.p, this.training, this.inplace);
  }
}

/** In training zeroes each channel of (N, C, H, W) with probability `p`. */
export class Dropout2d extends DropoutNd {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.dropout2d(input, this.p, this.training, this.inplace);
  }
}

/** In training zeroes each channel of (N, C, D, H, W) or (C, D, H, W) with probability `p`. */
export class Dropout3d extends DropoutNd {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.dropout3d(input, this.p, this.training, this.inplace);
  }
}

/** Dropout that keeps mean and variance of a SELU's output; `inplace` has no effect, as in PyTorch. */
export class AlphaDropout extends DropoutNd {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.alpha_dropout(input, this.p, this.training);
  }
}

/** Alpha dropout of whole channels; `inplace` has no effect, as in PyTorch. */
export class FeatureAlphaDropout extends DropoutNd {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.feature_alpha_dropout(input, this.p, this.training);
  }
}
