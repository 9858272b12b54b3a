/** Losses. */
import type { Call } from '../../call.js';
import { warn } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { reductionCode, reductionOf } from './reduction.js';

interface LossKeywords {
  input: Tensor;
  target: Tensor;
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
type Pair = [input: Tensor, target: Tensor];
type Legacy = [size_average: boolean | null, reduce: boolean | null, reduction: string];

const pair = 'Tensor input, Tensor target';
const legacy = "bool? size_average=None, bool? reduce=None, str reduction='mean'";
const classes =
  'Tensor? weight=None, bool? size_average=None, int ignore_index=-100, bool? reduce=None, ' +
  "str reduction='mean'";

const codeOf = (a: Required<LossKeywords>): number =>
  reductionCode(reductionOf(a.reduction, a.size_average, a.reduce));

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
      reduction: string,
    ],
    ClassKeywords
  >
): Tensor {
  const a = bindNll(args);
  return ops.nll_loss_nd(a.input, a.target, a.weight, codeOf(a), a.ignore_index);
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
      reduction: string,
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
    codeOf(a),
    a.ignore_index,
    a.label_smoothing,
  );
}

/** Broadcasting a target is nearly always a mistake. */
function warnOfSizes(input: Tensor, target: Tensor): void {
  if (String(input.shape) === String(target.shape)) return;
  warn(
    `Using a target size (${target.shape}) that is different to the input size (${input.shape}): ` +
      'both are broadcast, which is rarely what a loss should do. Give them the same size.',
  );
}

function checkWeight(input: Tensor, weight: Tensor): void {
  if (String(input.shape) !== String(weight.shape)) {
    throw new RangeError('Weights and input must have the same size.');
  }
}

/** Multiplies by `weight` and reduces; the mean is the one that the weights define. */
function reduceWeighted(errors: Tensor, weight: Tensor, reduction: string): Tensor {
  const weighted = ops.mul(errors, weight);
  if (reduction === 'none') return weighted;
  if (reduction !== 'sum' && reduction !== 'mean') {
    throw new RangeError(`${reduction} is not a valid value for reduction`);
  }
  const sum = ops.sum(weighted);
  weighted.dispose();
  return reduction === 'sum' ? sum : ops.div(sum, ops.sum(weight));
}

type WeightedCall = Call<Pair, [...Legacy, weight: Tensor | null], WeightedKeywords>;
type Elementwise = (input: Tensor, target: Tensor, reduction: number) => Tensor;

function elementwiseLoss(name: string, loss: Elementwise): (...args: WeightedCall) => Tensor {
  const bind = signature<Required<WeightedKeywords>>(
    `${name}(${pair}, ${legacy}, Tensor? weight=None)`,
  );
  return (...args) => {
    const a = bind(args);
    warnOfSizes(a.input, a.target);
    const reduction = reductionOf(a.reduction, a.size_average, a.reduce);
    if (a.weight === null) return loss(a.input, a.target, reductionCode(reduction));
    checkWeight(a.input, a.weight);
    const errors = loss(a.input, a.target, reductionCode('none'));
    const result = reduceWeighted(errors, a.weight, reduction);
    errors.dispose();
    return result;
  };
}

/** (x − y)² */
export const mse_loss = elementwiseLoss('mse_loss', (input, target, reduction) =>
  ops.mse_loss(input, target, reduction),
);

/** |x − y| */
export const l1_loss = elementwiseLoss('l1_loss', (input, target, reduction) =>
  ops.l1_loss(input, target, reduction),
);

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
  return ops.binary_cross_entropy(a.input, a.target, weight, codeOf(a));
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
  return ops.binary_cross_entropy_with_logits(a.input, a.target, a.weight, a.pos_weight, codeOf(a));
}
