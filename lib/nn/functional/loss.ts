/** Losses of classifiers. */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import {
  codeIn,
  type Legacy,
  legacy,
  type Pair,
  pair,
  type WeightedKeywords,
} from './loss_arguments.js';
import { type Reduction, reductionCode } from './reduction.js';

interface ClassKeywords extends WeightedKeywords {
  ignore_index?: number;
}
const classes =
  'Tensor? weight=None, bool? size_average=None, int ignore_index=-100, bool? reduce=None, ' +
  "str reduction='mean'";

const bindNll = signature<Required<ClassKeywords>>(`nll_loss(${pair}, ${classes})`);

/** −weight[y] · x[y], where x holds log-probabilities. */
export function nll_loss(
  ...args: Call<
    Pair,
    [
      weight: Tensor | null,
      size_average: boolean | null,
      ignore_index: number,
      reduce: boolean | null,
      reduction: Reduction,
    ],
    ClassKeywords
  >
): Tensor {
  const a = bindNll(args);
  return ops.nll_loss_nd(a.input, a.target, a.weight, codeIn(a), a.ignore_index);
}

const bindCrossEntropy = signature<Required<ClassKeywords> & { label_smoothing: number }>(
  `cross_entropy(${pair}, ${classes}, float label_smoothing=0.0)`,
);

/** −weight[y] · log softmax(x)[y] for class numbers, or the sum over classes for probabilities. */
export function cross_entropy(
  ...args: Call<
    Pair,
    [
      weight: Tensor | null,
      size_average: boolean | null,
      ignore_index: number,
      reduce: boolean | null,
      reduction: Reduction,
      label_smoothing: number,
    ],
    ClassKeywords & { label_smoothing?: number }
  >
): Tensor {
  const a = bindCrossEntropy(args);
  return ops.cross_entropy_loss(
    a.input,
    a.target,
    a.weight,
    codeIn(a),
    a.ignore_index,
    a.label_smoothing,
  );
}

const bindBce = signature<Required<WeightedKeywords>>(
  `binary_cross_entropy(${pair}, Tensor? weight=None, ${legacy})`,
);

/** −(y log x + (1 − y) log(1 − x)) for probabilities x. */
export function binary_cross_entropy(
  ...args: Call<Pair, [weight: Tensor | null, ...Legacy], WeightedKeywords>
): Tensor {
  const a = bindBce(args);
  if (String(a.input.shape) !== String(a.target.shape)) {
    throw new RangeError(
      `Using a target size (${a.target.shape}) that is different to the input size ` +
        `(${a.input.shape}) is deprecated. Please ensure they have the same size.`,
    );
  }
  const weight = a.weight === null ? null : ops.broadcast_to(a.weight, a.target.shape);
  return ops.binary_cross_entropy(a.input, a.target, weight, codeIn(a));
}

const bindBceLogits = signature<Required<WeightedKeywords> & { pos_weight: Tensor | null }>(
  `binary_cross_entropy_with_logits(${pair}, Tensor? weight=None, ${legacy}, ` +
    'Tensor? pos_weight=None)',
);

/** Binary cross entropy of σ(x), without its overflow. */
export function binary_cross_entropy_with_logits(
  ...args: Call<
    Pair,
    [weight: Tensor | null, ...Legacy, pos_weight: Tensor | null],
    WeightedKeywords & { pos_weight?: Tensor | null }
  >
): Tensor {
  const a = bindBceLogits(args);
  if (String(a.input.shape) !== String(a.target.shape)) {
    throw new RangeError(
      `Target size (${a.target.shape}) must be the same as input size (${a.input.shape})`,
    );
  }
  return ops.binary_cross_entropy_with_logits(a.input, a.target, a.weight, a.pos_weight, codeIn(a));
}

interface CtcKeywords {
  log_probs: Tensor;
  targets: Tensor;
  input_lengths: Lengths;
  target_lengths: Lengths;
  blank?: number;
  reduction?: Reduction;
  zero_infinity?: boolean;
}
/** How many steps of each sequence count. */
export type Lengths = Tensor | readonly number[];

const bindCtc = signature<Required<CtcKeywords>>(
  'ctc_loss(Tensor log_probs, Tensor targets, Tensor|int[] input_lengths, ' +
    "Tensor|int[] target_lengths, int blank=0, str reduction='mean', bool zero_infinity=False)",
);

/**
 * −log of the probability of all alignments of `targets` with (T, N, C) log-probabilities,
 * [Graves et al. 2006](https://www.cs.toronto.edu/~graves/icml_2006.pdf).
 */
export function ctc_loss(
  ...args: Call<
    [log_probs: Tensor, targets: Tensor, input_lengths: Lengths, target_lengths: Lengths],
    [blank: number, reduction: Reduction, zero_infinity: boolean],
    CtcKeywords
  >
): Tensor {
  const a = bindCtc(args);
  const [inputs, targets] = [a.input_lengths, a.target_lengths];
  const rest = [a.blank, reductionCode(a.reduction), a.zero_infinity] as const;
  // Both tensors or both lists: the two overloads of the operator.
  return ops.ctc_loss(a.log_probs, a.targets, inputs as Tensor, targets as Tensor, ...rest);
}
