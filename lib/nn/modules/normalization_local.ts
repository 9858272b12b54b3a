/** Normalisation by the neighbouring channels. */

import type { Call } from '../../call.js';
import { reprFloat } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Keeps } from '../effects.js';
import { crossMapLRN2d } from '../functional/cross_map_lrn.js';
import * as F from '../functional/index.js';
import { familySignature } from './family.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

interface ResponseKeywords {
  size: number;
  alpha?: number;
  beta?: number;
  k?: number;
}
const bindResponse = familySignature<Required<ResponseKeywords>>(
  'int size, float alpha=0.0001, float beta=0.75, float k=1.0',
);

/** What the two share. */
abstract class ResponseNorm extends Module {
  declare readonly [EFFECT]?: Keeps;

  size: number;
  alpha: number;
  beta: number;
  k: number;

  constructor(
    ...args: Call<[size: number], [alpha: number, beta: number, k: number], ResponseKeywords>
  ) {
    super();
    const { size, alpha, beta, k } = bindResponse(new.target, args);
    this.size = size;
    this.alpha = alpha;
    this.beta = beta;
    this.k = k;
  }

  override extra_repr(): string {
    const { size, alpha, beta, k } = this;
    return `${size}, alpha=${reprFloat(alpha)}, beta=${reprFloat(beta)}, k=${reprFloat(k)}`;
  }
}

/** x / (k + alpha · mean of x² over `size` neighbouring channels)^beta, over (N, C, *) */
export class LocalResponseNorm extends ResponseNorm {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.local_response_norm(input, this.size, this.alpha, this.beta, this.k);
  }
}

/** The same over (N, C, H, W) with sums that move from channel to channel, as Torch7 computed it. */
export class CrossMapLRN2d extends ResponseNorm {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return crossMapLRN2d(input, this);
  }

  // The default of this class alone is the integer 1.
  override extra_repr(): string {
    return super.extra_repr().replace(/k=1\.0$/, 'k=1');
  }
}
