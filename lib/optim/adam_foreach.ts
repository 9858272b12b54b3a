/** Adam for lists of parameters: a handful of operators, however many there are. */
import { ops } from '../ops.js';
import { disposeAll, type Tensor } from '../tensor.js';
import type { AdamOptions, AdamState } from './adam_options.js';
import { numberOf } from './options.js';
import { either, pow, squeezed } from './scalar.js';
import type { Many } from './stateful.js';
import { advance, checkCapturable, countSteps, decayAll } from './terms.js';

/** √v, or √ of the largest v so far. */
function rootsOf({ exp_avg_sq, max_exp_avg_sq }: Many<AdamState>, o: AdamOptions): Tensor[] {
  if (!o.amsgrad) return ops._foreach_sqrt(exp_avg_sq);
  ops._foreach_maximum_(max_exp_avg_sq, exp_avg_sq);
  return ops._foreach_sqrt(max_exp_avg_sq);
}

type Move = (many: Many<AdamState>, betas: [number, number], o: AdamOptions) => void;

const moveByNumbers: Move = (many, [beta1, beta2], o) => {
  const lr = numberOf(o.lr);
  const counts = countSteps(many.step);
  const denominators = rootsOf(many, o);
  ops._foreach_div_(
    denominators,
    counts.map((t) => pow(1 - pow(beta2, t), 0.5)),
  );
  ops._foreach_add_(denominators, o.eps);
  const sizes = counts.map((t) => (lr / (1 - pow(beta1, t))) * -1);
  ops._foreach_addcdiv_(many.param, many.exp_avg, denominators, sizes);
};

/** The same with the counts left on the device, so that a graph can be captured. */
const moveByTensors: Move = (many, [beta1, beta2], o) => {
  checkCapturable(many.param, many.step);
  advance(many.step);
  const sizes = ops._foreach_pow(beta1, many.step);
  const corrections = ops._foreach_pow(beta2, many.step);
  ops._foreach_sub_(sizes, 1);
  ops._foreach_sub_(corrections, 1);
  ops._foreach_neg_(corrections);
  ops._foreach_div_(sizes, either(squeezed(o.lr)));
  ops._foreach_reciprocal_(sizes);
  ops._foreach_sqrt_(corrections);
  const denominators = rootsOf(many, o);
  ops._foreach_div_(denominators, corrections);
  ops._foreach_add_(denominators, o.eps);
  ops._foreach_div_(denominators, sizes);
  ops._foreach_addcdiv_(many.param, many.exp_avg, denominators);
};

/** θ ← θ − lr · m̂ / (√v̂ + eps) for all parameters at once. */
export function moveForeach(many: Many<AdamState>, o: AdamOptions): void {
  const { param, exp_avg, exp_avg_sq } = many;
  const [beta1, beta2] = [numberOf(o.betas[0]), numberOf(o.betas[1])];
  const grad = decayAll(many.grad, param, o);
  ops._foreach_lerp_(exp_avg, grad, 1 - beta1);
  ops._foreach_mul_(exp_avg_sq, beta2);
  ops._foreach_addcmul_(exp_avg_sq, grad, grad, 1 - beta2);
  // A copy as large as the model, before the next one is made.
  if (grad !== many.grad) disposeAll(grad);
  const move = o.capturable ? moveByTensors : moveByNumbers;
  move(many, [beta1, beta2], o);
}
