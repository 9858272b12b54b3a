/** Losses of classifiers. */

import type { Call } from '../../call.js';
import { warn_once } from '../../errors.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import type { Lengths } from '../functional/loss.js';
import type { Reduction } from '../functional/reduction.js';
import { bindPair, type PairCall } from './forward.js';
import { type Legacy, Loss, legacy, type WeightedKeywords, WeightedLoss } from './loss_base.js';

interface ClassKeywords extends WeightedKeywords {
  ignore_index?: number;
}

const classes =
  'Tensor? weight=None, bool? size_average=None, int ignore_index=-100, bool? reduce=None, ' +
  "str reduction='mean'";

const bindNll = signature<Required<ClassKeywords>>(`NLLLoss(${classes})`);

type ClassCall = Call<
  [],
  [
    weight: Tensor | null,
    size_average: boolean | null,
    ignore_index: number,
    reduce: boolean | null,
    reduction: Reduction,
  ],
  ClassKeywords
>;

/** −weight[y] · x[y] for log-probabilities x of shape (N, C, ...) and class numbers y. */
export class NLLLoss extends WeightedLoss {
  ignore_index: number;

  constructor(...args: ClassCall) {
    const a = bindNll(args);
    super(a);
    this.ignore_index = a.ignore_index;
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    const { weight, ignore_index, reduction } = this;
    return F.nll_loss(input, target, { weight, ignore_index, reduction });
  }
}

/** The older name of `NLLLoss`. */
export class NLLLoss2d extends NLLLoss {
  constructor(...args: ClassCall) {
    warn_once('NLLLoss2d is deprecated: NLLLoss does the same', 'FutureWarning');
    super(...args);
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
        reduction: Reduction,
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

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
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

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
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

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    const { weight, pos_weight, reduction } = this;
    return F.binary_cross_entropy_with_logits(input, target, { weight, pos_weight, reduction });
  }
}

interface CtcKeywords {
  blank?: number;
  reduction?: Reduction;
  zero_infinity?: boolean;
}
const bindCtc = signature<Required<CtcKeywords>>(
  "CTCLoss(int blank=0, str reduction='mean', bool zero_infinity=False)",
);

interface Sequences {
  log_probs: Tensor;
  targets: Tensor;
  input_lengths: Lengths;
  target_lengths: Lengths;
}
const bindSequences = signature<Sequences>(
  'forward(Tensor log_probs, Tensor targets, Tensor|int[] input_lengths, ' +
    'Tensor|int[] target_lengths)',
);

/**
 * −log of the probability of all alignments of targets with (T, N, C) log-probabilities,
 * [Graves et al. 2006](https://www.cs.toronto.edu/~graves/icml_2006.pdf).
 */
export class CTCLoss extends Loss {
  blank: number;
  zero_infinity: boolean;

  constructor(
    ...args: Call<[], [blank: number, reduction: Reduction, zero_infinity: boolean], CtcKeywords>
  ) {
    const a = bindCtc(args);
    super(a);
    this.blank = a.blank;
    this.zero_infinity = a.zero_infinity;
  }

  override forward(
    ...args: Call<
      [log_probs: Tensor, targets: Tensor, input_lengths: Lengths, target_lengths: Lengths],
      [],
      Sequences
    >
  ): Tensor {
    const { log_probs, targets, input_lengths, target_lengths } = bindSequences(args);
    const { blank, reduction, zero_infinity } = this;
    const options = { blank, reduction, zero_infinity };
    return F.ctc_loss(log_probs, targets, input_lengths, target_lengths, options);
  }
}
