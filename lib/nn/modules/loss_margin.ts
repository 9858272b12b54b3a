/** Losses with margins. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { bindPair, type PairCall } from './forward.js';
import {
  type Legacy,
  Loss,
  type LossCall,
  legacy,
  type ReductionKeywords,
  type WeightedKeywords,
  WeightedLoss,
} from './loss_base.js';

interface MarginKeywords extends ReductionKeywords {
  margin?: number;
}
type MarginCall = Call<[], [margin: number, ...Legacy], MarginKeywords>;

/** A loss with a margin. */
abstract class MarginLoss extends Loss {
  margin: number;

  constructor(a: Required<MarginKeywords>) {
    super(a);
    this.margin = a.margin;
  }
}

const bindHinge = signature<Required<MarginKeywords>>(
  `HingeEmbeddingLoss(float margin=1.0, ${legacy})`,
);

/** x where y = 1, max(0, margin − x) where y = −1 */
export class HingeEmbeddingLoss extends MarginLoss {
  constructor(...args: MarginCall) {
    super(bindHinge(args));
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    const { margin, reduction } = this;
    return F.hinge_embedding_loss(input, target, { margin, reduction });
  }
}

interface Two {
  input1: Tensor;
  input2: Tensor;
  target: Tensor;
}
type TwoCall = Call<[input1: Tensor, input2: Tensor, target: Tensor], [], Two>;
const bindTwo = signature<Two>('forward(Tensor input1, Tensor input2, Tensor target)');

const bindRanking = signature<Required<MarginKeywords>>(
  `MarginRankingLoss(float margin=0.0, ${legacy})`,
);

/** max(0, −y (x₁ − x₂) + margin) */
export class MarginRankingLoss extends MarginLoss {
  constructor(...args: MarginCall) {
    super(bindRanking(args));
  }

  override forward(...args: TwoCall): Tensor {
    const { input1, input2, target } = bindTwo(args);
    const { margin, reduction } = this;
    return F.margin_ranking_loss(input1, input2, target, { margin, reduction });
  }
}

const bindCosine = signature<Required<MarginKeywords>>(
  `CosineEmbeddingLoss(float margin=0.0, ${legacy})`,
);

/** 1 − cos(x₁, x₂) where y = 1, max(0, cos(x₁, x₂) − margin) where y = −1 */
export class CosineEmbeddingLoss extends MarginLoss {
  constructor(...args: MarginCall) {
    super(bindCosine(args));
  }

  override forward(...args: TwoCall): Tensor {
    const { input1, input2, target } = bindTwo(args);
    const { margin, reduction } = this;
    return F.cosine_embedding_loss(input1, input2, target, { margin, reduction });
  }
}

const bindMultilabel = signature<Required<ReductionKeywords>>(`MultiLabelMarginLoss(${legacy})`);

/** Σ max(0, 1 − (x[y] − x[i])) / C over the targets y, up to the first −1, and all other i */
export class MultiLabelMarginLoss extends Loss {
  constructor(...args: LossCall) {
    super(bindMultilabel(args));
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    return F.multilabel_margin_loss(input, target, { reduction: this.reduction });
  }
}

const bindMultilabelSoft = signature<Required<WeightedKeywords>>(
  `MultiLabelSoftMarginLoss(Tensor? weight=None, ${legacy})`,
);

/** −(y log σ(x) + (1 − y) log σ(−x)), the mean over the last dimension */
export class MultiLabelSoftMarginLoss extends WeightedLoss {
  constructor(...args: Call<[], [weight: Tensor | null, ...Legacy], WeightedKeywords>) {
    super(bindMultilabelSoft(args));
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    const { weight, reduction } = this;
    return F.multilabel_soft_margin_loss(input, target, { weight, reduction });
  }
}

interface MultiKeywords extends WeightedKeywords {
  p?: number;
  margin?: number;
}
const bindMulti = signature<Required<MultiKeywords>>(
  `MultiMarginLoss(int p=1, float margin=1.0, Tensor? weight=None, ${legacy})`,
);

/** Σ max(0, margin − x[y] + x[i])ᵖ / C over all i ≠ y, weighted by the class y */
export class MultiMarginLoss extends WeightedLoss {
  p: number;
  margin: number;

  constructor(
    ...args: Call<[], [p: number, margin: number, weight: Tensor | null, ...Legacy], MultiKeywords>
  ) {
    const a = bindMulti(args);
    super(a);
    if (a.p !== 1 && a.p !== 2) throw new RangeError('only p == 1 and p == 2 supported');
    if (a.weight !== null && a.weight.dim() !== 1) {
      throw new RangeError(
        `MultiMarginLoss: expected weight to be None or 1D tensor, got ${a.weight.dim()}D instead`,
      );
    }
    this.p = a.p;
    this.margin = a.margin;
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    const { p, margin, weight, reduction } = this;
    return F.multi_margin_loss(input, target, { p, margin, weight, reduction });
  }
}
