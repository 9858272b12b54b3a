/** The last part of NAdam's formula, where lists differ by whether counts leave the device. */
import { ops } from '../ops.js';
import type { Tensor } from '../tensor.js';
import { type NumberOrTensor, numberOf } from './options.js';
import { either, minus, over, pow, raised, squeezed, times } from './scalar.js';
import type { CommonOptions, Many } from './stateful.js';
import { advance, valuesOf } from './terms.js';

export interface NAdamOptions extends CommonOptions {
  betas: readonly [number, number];
  eps: number;
  weight_decay: number;
  momentum_decay: number;
  decoupled_weight_decay: boolean;
  capturable: boolean;
  differentiable: boolean;
}
export type NAdamState = 'mu_product' | 'exp_avg' | 'exp_avg_sq';

/** μₜ = β₁ (1 − ½ · 0.96^(t · momentum_decay)) */
export const momentumAt = (step: NumberOrTensor, { betas, momentum_decay }: NAdamOptions) =>
  times(betas[0], minus(1, times(0.5, raised(0.96, times(step, momentum_decay)))));

/** −lr (1 − μₜ) / (1 − M) and −lr μₜ₊₁ / (1 − M · μₜ₊₁), the factors of g and m. */
export function sizes(
  lr: NumberOrTensor,
  product: NumberOrTensor,
  mu: NumberOrTensor,
  next: NumberOrTensor,
): [NumberOrTensor, NumberOrTensor] {
  const downhill = times(lr, -1);
  return [
    over(times(downhill, minus(1, mu)), minus(1, product)),
    over(times(downhill, next), minus(1, times(product, next))),
  ];
}

type Roots = (many: Many<NAdamState>, counts: number[], o: NAdamOptions) => Tensor[];

/** √(v / (1 − β₂ᵗ)), as for one parameter after the other. */
export const rootsOfQuotients: Roots = ({ exp_avg_sq }, counts, { betas }) => {
  const roots = ops._foreach_div(
    exp_avg_sq,
    counts.map((t) => 1 - pow(betas[1], t)),
  );
  ops._foreach_sqrt_(roots);
  return roots;
};

/** √v / √(1 − β₂ᵗ), as for lists. */
export const quotientsOfRoots: Roots = ({ exp_avg_sq }, counts, { betas }) => {
  const roots = ops._foreach_sqrt(exp_avg_sq);
  ops._foreach_div_(
    roots,
    counts.map((t) => pow(1 - pow(betas[1], t), 0.5)),
  );
  return roots;
};

/** With the counts as numbers: the usual case. */
export function moveByNumbers(
  { param, grad, exp_avg, mu_product }: Many<NAdamState>,
  counts: number[],
  root: Tensor[],
  o: NAdamOptions,
): void {
  const mus = counts.map((t) => numberOf(momentumAt(t, o)));
  const nexts = counts.map((t) => numberOf(momentumAt(t + 1, o)));
  ops._foreach_mul_(mu_product, mus);
  ops._foreach_add_(root, o.eps);
  const lr = numberOf(o.lr);
  const factors = valuesOf(mu_product).map((product, i) =>
    sizes(lr, product, mus[i] as number, nexts[i] as number).map(numberOf),
  );
  const column = (i: 0 | 1): number[] => factors.map((pair) => pair[i] as number);
  ops._foreach_addcdiv_(param, grad, root, column(0));
  ops._foreach_addcdiv_(param, exp_avg, root, column(1));
}

/** μ from its exponents, all at once. */
function momenta(exponents: Tensor[], beta: number): Tensor[] {
  const all = ops._foreach_pow(0.96, exponents);
  ops._foreach_mul_(all, -0.5);
  ops._foreach_add_(all, 1);
  ops._foreach_mul_(all, beta);
  return all;
}

/** The same with the counts left on the device, so that a graph can be captured. */
export function moveByTensors(many: Many<NAdamState>, o: NAdamOptions): void {
  const { param, grad, exp_avg, exp_avg_sq, step, mu_product } = many;
  const root = ops._foreach_sqrt(exp_avg_sq);
  advance(step);
  const exponents = ops._foreach_mul(step, o.momentum_decay);
  const ofGrad = momenta(exponents, o.betas[0]);
  ops._foreach_add_(exponents, o.momentum_decay);
  const ofAverage = momenta(exponents, o.betas[0]);
  const corrections = ops._foreach_pow(o.betas[1], step);
  ops._foreach_sub_(corrections, 1);
  ops._foreach_neg_(corrections);
  ops._foreach_sqrt_(corrections);
  ops._foreach_mul_(mu_product, ofGrad);
  ops._foreach_div_(root, corrections);
  ops._foreach_add_(root, o.eps);
  ops._foreach_sub_(ofGrad, 1);
  ops._foreach_mul_(ofGrad, either(squeezed(o.lr)));
  const rest = ops._foreach_sub(mu_product, 1);
  ops._foreach_neg_(rest);
  ops._foreach_div_(ofGrad, rest);
  const restNext = ops._foreach_mul(mu_product, ofAverage);
  ops._foreach_mul_(ofAverage, either(squeezed(o.lr)));
  ops._foreach_sub_(restNext, 1);
  ops._foreach_div_(ofAverage, restNext);
  const numerator = ops._foreach_mul(ofGrad, grad);
  ops._foreach_addcmul_(numerator, ofAverage, exp_avg, 1);
  ops._foreach_addcdiv_(param, numerator, root, 1);
}
