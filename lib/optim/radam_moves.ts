/** Terms of RAdam's formula, and its last part for lists. */
import { ops } from '../ops.js';
import type { Tensor } from '../tensor.js';
import { pick } from './implementation.js';
import { type NumberOrTensor, numberOf } from './options.js';
import { either, minus, oneMinus, over, pow, power, raised, squeezed, times } from './scalar.js';
import type { CommonOptions } from './stateful.js';
import { advance, countSteps } from './terms.js';

export interface RAdamOptions extends CommonOptions {
  betas: readonly [number, number];
  eps: number;
  weight_decay: number;
  decoupled_weight_decay: boolean;
  capturable: boolean;
  differentiable: boolean;
}

/** ρ∞ = 2 / (1 − β₂) − 1, the longest an average over past steps can be. */
const longest = (beta2: number): number => 2 / (1 - beta2) - 1;

/** ρₜ = ρ∞ − 2t β₂ᵗ / (1 − β₂ᵗ), its length now. */
export function lengthAt(step: NumberOrTensor, beta2: number): NumberOrTensor {
  const decayedBy = raised(beta2, step);
  return minus(longest(beta2), over(times(times(2, step), decayedBy), oneMinus(decayedBy)));
}

/** √((ρₜ − 4)(ρₜ − 2)ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)ρₜ)), which makes up for the variance of a short average. */
export function rectification(length: NumberOrTensor, beta2: number): NumberOrTensor {
  const limit = longest(beta2);
  const above = times(times(minus(length, 4), minus(length, 2)), limit);
  return power(over(above, times((limit - 4) * (limit - 2), length)), 0.5);
}

/** Scales the moves whose averages are long enough by the variance; `roots` hold √v + eps. */
export function adaptAll(moves: Tensor[], roots: Tensor[], counts: number[], beta2: number): void {
  const lengths = counts.map((t) => numberOf(lengthAt(t, beta2)));
  const known = [...counts.keys()].filter((i) => (lengths[i] as number) > 5);
  if (known.length === 0) return;
  const adaptive = pick(roots, known);
  ops._foreach_reciprocal_(adaptive);
  ops._foreach_mul_(
    adaptive,
    pick(counts, known).map((t) => pow(1 - pow(beta2, t), 0.5)),
  );
  const scaled = pick(moves, known);
  ops._foreach_mul_(scaled, adaptive);
  ops._foreach_mul_(
    scaled,
    pick(lengths, known).map((length) => numberOf(rectification(length, beta2))),
  );
}

type Scale = (roots: Tensor[], step: Tensor[], o: RAdamOptions) => void;

/** Makes √v + eps into the factor of m. */
export const scaleByNumbers: Scale = (roots, step, { lr, betas: [beta1, beta2] }) => {
  const counts = countSteps(step);
  const rate = squeezed(lr);
  const rectified = (t: number): number => {
    const length = lengthAt(t, beta2);
    return numberOf(length) > 5 ? numberOf(rectification(length, beta2)) : 0;
  };
  /** −lr · size / (1 − β₁ᵗ) */
  const move = (t: number, size: number): NumberOrTensor =>
    times(over(times(rate, size), 1 - pow(beta1, t)), -1);
  const adaptive = counts.map((t) =>
    numberOf(times(pow(1 - pow(beta2, t), 0.5), move(t, rectified(t)))),
  );
  const plain = counts.map((t) => numberOf(move(t, rectified(t) > 0 ? 0 : 1)));
  ops._foreach_div_(roots, adaptive);
  ops._foreach_reciprocal_(roots);
  ops._foreach_add_(roots, plain);
};

/** 1 − βᵗ for all counts. */
function corrections(beta: number, step: Tensor[]): Tensor[] {
  const all = ops._foreach_pow(beta, step);
  ops._foreach_neg_(all);
  ops._foreach_add_(all, 1);
  return all;
}

/** The same with the counts left on the device, so that a graph can be captured. */
export const scaleByTensors: Scale = (roots, step, { lr, betas: [beta1, beta2] }) => {
  advance(step);
  const rate = either(squeezed(lr));
  const rectified = step.map((t) => {
    const length = either(lengthAt(t, beta2));
    const known = either(rectification(length, beta2));
    return ops.where(length.gt(5), known, ops.zeros_like(known));
  });
  const plain = rectified.map((size) => size.le(0).to({ dtype: size.dtype }));
  const correction = corrections(beta1, step);
  ops._foreach_mul_(plain, rate);
  ops._foreach_div_(plain, correction);
  ops._foreach_neg_(plain);
  const adaptive = corrections(beta2, step);
  ops._foreach_sqrt_(adaptive);
  ops._foreach_mul_(adaptive, rate);
  ops._foreach_mul_(adaptive, rectified);
  ops._foreach_neg_(adaptive);
  ops._foreach_div_(adaptive, correction);
  ops._foreach_div_(roots, adaptive);
  ops._foreach_reciprocal_(roots);
  ops._foreach_add_(roots, plain);
};
