/** Losses that compare element by element. */
import type { Call } from '../../call.js';
import { warn } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import {
  codeIn,
  type Legacy,
  type LossKeywords,
  legacy,
  type Pair,
  pair,
  reductionIn,
  type WeightedKeywords,
} from './loss_arguments.js';
import { type Reduction, reduce, reductionCode } from './reduction.js';

const sameSize = (a: Tensor, b: Tensor): boolean => String(a.shape) === String(b.shape);

/** Broadcasting a target is nearly always a mistake. */
function expanded(input: Tensor, target: Tensor): Pair {
  if (sameSize(input, target)) return [input, target];
  warn(
    `Using a target size (${target.shape}) that is different to the input size (${input.shape}): ` +
      'both are broadcast, which is rarely what a loss should do. Give them the same size.',
  );
  return ops.broadcast_tensors([input, target]) as Pair;
}

type Mean = (weighted: Tensor, weight: Tensor) => Tensor;

/** The mean that weights define. */
const weightedMean: Mean = (weighted, weight) => {
  const [sum, total] = [ops.sum(weighted), ops.sum(weight)];
  const mean = ops.div(sum, total);
  sum.dispose();
  total.dispose();
  return mean;
};

interface Compared {
  input: Tensor;
  target: Tensor;
  weight: Tensor | null;
}

/** Compares, weights and reduces; `loss` takes the number of a reduction. */
function compare(
  { input, target, weight }: Compared,
  reduction: () => string,
  loss: (input: Tensor, target: Tensor, code: number) => Tensor,
  mean: Mean = weightedMean,
): Tensor {
  const [x, y] = expanded(input, target);
  const name = reduction();
  if (weight === null) return loss(x, y, reductionCode(name));
  if (!sameSize(input, weight)) {
    throw new RangeError('Weights and input must have the same size.');
  }
  const errors = loss(x, y, reductionCode('none'));
  const weighted = ops.mul(errors, weight);
  errors.dispose();
  const result = name === 'mean' ? mean(weighted, weight) : reduce(weighted, name);
  if (result !== weighted) weighted.dispose();
  return result;
}

type WeightedCall = Call<Pair, [...Legacy, weight: Tensor | null], WeightedKeywords>;

const weightedSignature = (name: string) =>
  signature<Required<WeightedKeywords>>(`${name}(${pair}, ${legacy}, Tensor? weight=None)`);

const bindMse = weightedSignature('mse_loss');

/** (x − y)² */
export function mse_loss(...args: WeightedCall): Tensor {
  const a = bindMse(args);
  return compare(
    a,
    () => reductionIn(a),
    (x, y, code) => ops.mse_loss(x, y, code),
  );
}

const bindL1 = weightedSignature('l1_loss');

/** |x − y| */
export function l1_loss(...args: WeightedCall): Tensor {
  const a = bindL1(args);
  return compare(
    a,
    () => reductionIn(a),
    (x, y, code) => ops.l1_loss(x, y, code),
  );
}

const bindSmoothL1 = signature<Required<LossKeywords> & { beta: number }>(
  `smooth_l1_loss(${pair}, ${legacy}, float beta=1.0)`,
);

/** (x − y)² / (2 beta) where |x − y| < beta, else |x − y| − beta / 2 */
export function smooth_l1_loss(
  ...args: Call<Pair, [...Legacy, beta: number], LossKeywords & { beta?: number }>
): Tensor {
  const a = bindSmoothL1(args);
  return compare(
    { ...a, weight: null },
    () => reductionIn(a),
    (x, y, code) =>
      a.beta === 0 ? ops.l1_loss(x, y, code) : ops.smooth_l1_loss(x, y, code, a.beta),
  );
}

interface HuberKeywords extends Compared {
  reduction: Reduction;
  delta: number;
}
const bindHuber = signature<HuberKeywords>(
  `huber_loss(${pair}, str reduction='mean', float delta=1.0, Tensor? weight=None)`,
);

/** (x − y)² / 2 where |x − y| < delta, else delta (|x − y| − delta / 2) */
export function huber_loss(
  ...args: Call<Pair, [reduction: Reduction, delta: number, weight: Tensor | null], HuberKeywords>
): Tensor {
  const a = bindHuber(args);
  return compare(
    a,
    () => a.reduction,
    (x, y, code) => ops.huber_loss(x, y, code, a.delta),
    (weighted) => ops.mean(weighted),
  );
}

const bindSoftMargin = signature<Required<LossKeywords>>(`soft_margin_loss(${pair}, ${legacy})`);

/** log(1 + exp(−y x)) for targets y of 1 or −1 */
export function soft_margin_loss(...args: Call<Pair, Legacy, LossKeywords>): Tensor {
  const a = bindSoftMargin(args);
  return ops.soft_margin_loss(a.input, a.target, codeIn(a));
}
