/** Losses. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { reductionOf } from '../functional/reduction.js';
import { Module } from './module.js';

interface LossKeywords {
  size_average?: boolean | null;
  reduce?: boolean | null;
  reduction?: string;
}
interface WeightedKeywords extends LossKeywords {
  weight?: Tensor | null;
}
interface ClassKeywords extends WeightedKeywords {
  ignore_index?: number;
}

type Legacy = [size_average: boolean | null, reduce: boolean | null, reduction: string];
type LossCall = Call<[], Legacy, LossKeywords>;

const legacy = "bool? size_average=None, bool? reduce=None, str reduction='mean'";
const classes =
  'Tensor? weight=None, bool? size_average=None, int ignore_index=-100, bool? reduce=None, ' +
  "str reduction='mean'";

/** A module from input and target to a loss. */
export abstract class Loss extends Module {
  reduction: string;

  constructor({ reduction, size_average, reduce }: Required<LossKeywords>) {
    super();
    this.reduction = reductionOf(reduction, size_average, reduce);
  }

  abstract override forward(input: Tensor, target: Tensor): Tensor;
}

/** A loss with weights, which are a buffer. */
export abstract class WeightedLoss extends Loss {
  declare weight: Tensor | null;

  constructor(a: Required<WeightedKeywords>) {
    super(a);
    this.register_buffer('weight', a.weight);
  }
}

const bindL1 = signature<Required<LossKeywords>>(`L1Loss(${legacy})`);

/** |x − y| */
export class L1Loss extends Loss {
  constructor(...args: LossCall) {
    super(bindL1(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.l1_loss(input, target, { reduction: this.reduction });
  }
}

const bindMse = signature<Required<LossKeywords>>(`MSELoss(${legacy})`);

/** (x − y)² */
export class MSELoss extends Loss {
  constructor(...args: LossCall) {
    super(bindMse(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.mse_loss(input, target, { reduction: this.reduction });
  }
}

const bindNll = signature<Required<ClassKeywords>>(`NLLLoss(${classes})`);

/** −weight[y] · x[y] for log-probabilities x of shape (N, C, ...) and class numbers y. */
export class NLLLoss extends WeightedLoss {
  ignore_index: number;

  constructor(
    ...args: Call<
      [],
      [
        weight: Tensor | null,
        size_average: boolean | null,
        ignore_index: number,
        reduce: boolean | null,
        reduction: string,
      ],
      ClassKeywords
    >
  ) {
    const a = bindNll(args);
    super(a);
    this.ignore_index = a.ignore_index;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, ignore_index, reduction } = this;
    return F.nll_loss(input, target, { weight, ignore_index, reduction });
  }
}

interface CrossEntropyKeywords extends ClassKeywords {
  label_smoothing?: number;
}
const bindCrossEntropy = signature<Required<CrossEntropyKeywords>>(
  `CrossEntropyLoss(${classes}, float label_smoothing=0.0)`,
);

/** −log softmax(x)[y] for logits x of shape (N, C, ...) and class numbers or probabilities y. */
export class CrossEntropyLoss extends WeightedLoss {
  ignore_index: number;
  label_smoothing: number;

  constructor(
    ...args: Call<
      [],
      [
        weight: Tensor | null,
        size_average: boolean | null,
        ignore_index: number,
        reduce: boolean | null,
        reduction: string,
        label_smoothing: number,
      ],
      CrossEntropyKeywords
    >
  ) {
    const a = bindCrossEntropy(args);
    super(a);
    this.ignore_index = a.ignore_index;
    this.label_smoothing = a.label_smoothing;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, ignore_index, reduction, label_smoothing } = this;
    return F.cross_entropy(input, target, { weight, ignore_index, reduction, label_smoothing });
  }
}

const bindBce = signature<Required<WeightedKeywords>>(`BCELoss(Tensor? weight=None, ${legacy})`);

/** −(y log x + (1 − y) log(1 − x)) for probabilities x. */
export class BCELoss extends WeightedLoss {
  constructor(...args: Call<[], [weight: Tensor | null, ...Legacy], WeightedKeywords>) {
    super(bindBce(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.binary_cross_entropy(input, target, {
      weight: this.weight,
      reduction: this.reduction,
    });
  }
}

interface LogitsKeywords extends WeightedKeywords {
  pos_weight?: Tensor | null;
}
const bindLogits = signature<Required<LogitsKeywords>>(
  `BCEWithLogitsLoss(Tensor? weight=None, ${legacy}, Tensor? pos_weight=None)`,
);

/** Binary cross entropy of σ(x), without its overflow. */
export class BCEWithLogitsLoss extends WeightedLoss {
  declare pos_weight: Tensor | null;

  constructor(
    ...args: Call<[], [weight: Tensor | null, ...Legacy, pos_weight: Tensor | null], LogitsKeywords>
  ) {
    const a = bindLogits(args);
    super(a);
    this.register_buffer('pos_weight', a.pos_weight);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, pos_weight, reduction } = this;
    return F.binary_cross_entropy_with_logits(input, target, { weight, pos_weight, reduction });
  }
}
