/** Triplet losses. */

import type { Call } from '../../call.js';
import { reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import type { Distance } from '../functional/loss_margin.js';
import type { Reduction } from '../functional/reduction.js';
import { PairwiseDistance } from './distance.js';
import { type Legacy, Loss, legacy, type ReductionKeywords } from './loss_base.js';

interface MarginKeywords extends ReductionKeywords {
  margin: number;
  swap: boolean;
}

interface Three {
  anchor: Tensor;
  positive: Tensor;
  negative: Tensor;
}
type ThreeCall = Call<[anchor: Tensor, positive: Tensor, negative: Tensor], [], Three>;
const bindThree = signature<Three>('forward(Tensor anchor, Tensor positive, Tensor negative)');

/** What the triplet losses share. */
abstract class Triplet extends Loss {
  margin: number;
  swap: boolean;

  constructor(name: string, a: MarginKeywords) {
    super(a);
    if (a.margin <= 0) {
      throw new RangeError(
        `${name}: expected margin to be greater than 0, got ${reprFloat(a.margin)} instead`,
      );
    }
    this.margin = a.margin;
    this.swap = a.swap;
  }
}

interface TripletKeywords extends ReductionKeywords {
  margin?: number;
  p?: number;
  eps?: number;
  swap?: boolean;
}
const bindTriplet = signature<Required<TripletKeywords>>(
  'TripletMarginLoss(float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, ' +
    `${legacy})`,
);

/** max(0, d(anchor, positive) − d(anchor, negative) + margin) for the p-norm d. */
export class TripletMarginLoss extends Triplet {
  p: number;
  eps: number;

  constructor(
    ...args: Call<
      [],
      [margin: number, p: number, eps: number, swap: boolean, ...Legacy],
      TripletKeywords
    >
  ) {
    const a = bindTriplet(args);
    super('TripletMarginLoss', a);
    this.p = a.p;
    this.eps = a.eps;
  }

  override forward(...args: ThreeCall): Tensor {
    const { anchor, positive, negative } = bindThree(args);
    const { margin, p, eps, swap, reduction } = this;
    const options = { margin, p, eps, swap, reduction };
    return F.triplet_margin_loss(anchor, positive, negative, options);
  }
}

interface DistanceKeywords {
  distance_function?: Distance | null;
  margin?: number;
  swap?: boolean;
  reduction?: Reduction;
}
const bindDistance = signature<Required<DistanceKeywords>>(
  'TripletMarginWithDistanceLoss(*, Module? distance_function=None, float margin=1.0, ' +
    "bool swap=False, str reduction='mean')",
);

/** max(0, d(anchor, positive) − d(anchor, negative) + margin) for any distance d. */
export class TripletMarginWithDistanceLoss extends Triplet {
  distance_function: Distance;

  constructor(...args: [] | [keywords: DistanceKeywords]) {
    const a = bindDistance(args);
    super('TripletMarginWithDistanceLoss', a);
    this.distance_function = a.distance_function ?? new PairwiseDistance();
  }

  override forward(...args: ThreeCall): Tensor {
    const { anchor, positive, negative } = bindThree(args);
    const { distance_function, margin, swap, reduction } = this;
    const options = { distance_function, margin, swap, reduction };
    return F.triplet_margin_with_distance_loss(anchor, positive, negative, options);
  }
}
