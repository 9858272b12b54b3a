/** Losses that compare element by element. */

import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import type { Reduction } from '../functional/reduction.js';
import { bindPair, type PairCall } from './forward.js';
import { type Legacy, Loss, type LossCall, legacy, type ReductionKeywords } from './loss_base.js';

const bindL1 = signature<Required<ReductionKeywords>>(`L1Loss(${legacy})`);

/** |x − y| */
export class L1Loss extends Loss {
  constructor(...args: LossCall) {
    super(bindL1(args));
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    return F.l1_loss(input, target, { reduction: this.reduction });
  }
}

const bindMse = signature<Required<ReductionKeywords>>(`MSELoss(${legacy})`);

/** (x − y)² */
export class MSELoss extends Loss {
  constructor(...args: LossCall) {
    super(bindMse(args));
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    return F.mse_loss(input, target, { reduction: this.reduction });
  }
}

interface SmoothL1Keywords extends ReductionKeywords {
  beta?: number;
}
const bindSmoothL1 = signature<Required<SmoothL1Keywords>>(
  `SmoothL1Loss(${legacy}, float beta=1.0)`,
);

/** (x − y)² / (2 beta) where |x − y| < beta, else |x − y| − beta / 2 */
export class SmoothL1Loss extends Loss {
  beta: number;

  constructor(...args: Call<[], [...Legacy, beta: number], SmoothL1Keywords>) {
    const a = bindSmoothL1(args);
    super(a);
    this.beta = a.beta;
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    return F.smooth_l1_loss(input, target, { reduction: this.reduction, beta: this.beta });
  }
}

interface HuberKeywords {
  reduction?: Reduction;
  delta?: number;
}
const bindHuber = signature<Required<HuberKeywords>>(
  "HuberLoss(str reduction='mean', float delta=1.0)",
);

/** (x − y)² / 2 where |x − y| < delta, else delta (|x − y| − delta / 2) */
export class HuberLoss extends Loss {
  delta: number;

  constructor(...args: Call<[], [reduction: Reduction, delta: number], HuberKeywords>) {
    const a = bindHuber(args);
    super(a);
    this.delta = a.delta;
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    return F.huber_loss(input, target, { reduction: this.reduction, delta: this.delta });
  }
}

const bindSoftMargin = signature<Required<ReductionKeywords>>(`SoftMarginLoss(${legacy})`);

/** log(1 + exp(−y x)) for targets y of 1 or −1 */
export class SoftMarginLoss extends Loss {
  constructor(...args: LossCall) {
    super(bindSoftMargin(args));
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    return F.soft_margin_loss(input, target, { reduction: this.reduction });
  }
}
