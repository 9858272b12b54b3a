/** RAdam: Liu, Jiang, He, Chen, Liu, Gao and Han, 2020. */
import type { Call } from '../call.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { checkBetas, checkNotNegative, checkRate, tupleOf } from './checks.js';
import { type NumberOrTensor, numberOf } from './options.js';
import type { Options, Params } from './param_group.js';
import { either, minus, oneMinus, over, pow, power, raised, squeezed, times } from './scalar.js';
import {
  asReal,
  type CommonOptions,
  type Many,
  type One,
  StatefulOptimizer,
  zerosLike,
} from './stateful.js';
import { advance, checkCapturable, countSteps, decay, decayAll, signed } from './terms.js';

interface RAdamOptions extends CommonOptions {
  betas: readonly [number, number];
  eps: number;
  weight_decay: number;
  decoupled_weight_decay: boolean;
  capturable: boolean;
  differentiable: boolean;
}
type State = 'exp_avg' | 'exp_avg_sq';

const bind = signature<{ params: Params } & RAdamOptions>(
  'RAdam(any params, float|Tensor lr=0.001, any betas=[0.9,0.999], float eps=1e-08, ' +
    'float weight_decay=0, bool decoupled_weight_decay=False, *, bool? foreach=None, ' +
    'bool maximize=False, bool capturable=False, bool differentiable=False)',
);

/** ρ∞ = 2 / (1 − β₂) − 1, the longest an average over past steps can be. */
const longest = (beta2: number): number => 2 / (1 - beta2) - 1;

/** ρₜ = ρ∞ − 2t β₂ᵗ / (1 − β₂ᵗ), its length now. */
function lengthAt(step: NumberOrTensor, beta2: number): NumberOrTensor {
  const decayedBy = raised(beta2, step);
  return minus(longest(beta2), over(times(times(2, step), decayedBy), oneMinus(decayedBy)));
}

/** √((ρₜ − 4)(ρₜ − 2)ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)ρₜ)), which makes up for the variance of a short average. */
function rectification(length: NumberOrTensor, beta2: number): NumberOrTensor {
  const limit = longest(beta2);
  const above = times(times(minus(length, 4), minus(length, 2)), limit);
  return power(over(above, times((limit - 4) * (limit - 2), length)), 0.5);
}

/**
 * m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; with m̂ = m / (1 − β₁ᵗ):
 * θ ← θ − lr · r · m̂ · √(1 − β₂ᵗ) / (√v + eps) once the average is longer than 5 steps, and
 * θ ← θ − lr · m̂ before.
 */
export class RAdam extends StatefulOptimizer<State, RAdamOptions> {
  protected override readonly _exactLists = false;

  constructor(
    ...args: Call<
      [params: Params],
      [
        lr: NumberOrTensor,
        betas: readonly [number, number],
        eps: number,
        weight_decay: number,
        decoupled_weight_decay: boolean,
      ],
      { params: Params } & Partial<RAdamOptions>
    >
  ) {
    const { params, lr, eps, weight_decay, decoupled_weight_decay, ...ways } = bind(args);
    const betas = tupleOf('betas', ways.betas, 2);
    const { maximize, foreach, capturable, differentiable } = ways;
    checkRate(lr);
    checkNotNegative({ epsilon: eps });
    checkBetas(betas);
    checkNotNegative({ weight_decay });
    const shown = { maximize, foreach, capturable, decoupled_weight_decay, differentiable };
    super(params, { lr, betas, eps, weight_decay, ...shown });
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['weight_decay']);
  }

  protected override get _added(): Options {
    return { ...super._added, decoupled_weight_decay: false };
  }

  protected override _start(param: Tensor, o: RAdamOptions): Record<string, Tensor> {
    const step = this._scalar(param, o, 0);
    return { step, exp_avg: zerosLike(param), exp_avg_sq: zerosLike(param) };
  }

  protected override _single(one: One<State>, o: RAdamOptions): void {
    const { param, exp_avg, exp_avg_sq, ...rest } = asReal({ ...one, grad: signed(one.grad, o) });
    const [beta1, beta2] = o.betas;
    if (o.capturable) checkCapturable([param], [rest.step]);
    rest.step.add_(1);
    const step = o.capturable ? rest.step : Number(rest.step.item());
    const grad = decay(rest.grad, param, o);
    exp_avg.lerp_(grad, 1 - beta1);
    exp_avg_sq.mul_(beta2).addcmul_(grad, grad, { value: 1 - beta2 });
    const average = ops.div(exp_avg, either(oneMinus(raised(beta1, step))));
    const move = ops.mul(average, either(squeezed(o.lr)));
    param.add_(this.#adapt(move, exp_avg_sq, step, o), { alpha: -1 });
  }

  /** The move of a parameter, scaled by the variance if that is known well enough. */
  #adapt(move: Tensor, exp_avg_sq: Tensor, step: NumberOrTensor, o: RAdamOptions): Tensor {
    const beta2 = o.betas[1];
    const length = lengthAt(step, beta2);
    const adaptive = (): Tensor => {
      const root = ops.sqrt(exp_avg_sq);
      const denominator = o.differentiable ? ops.add(root, o.eps) : root.add_(o.eps);
      const correction = power(oneMinus(raised(beta2, step)), 0.5);
      return either(over(correction, denominator));
    };
    const rectified = (): Tensor => either(rectification(length, beta2));
    if (typeof length === 'number') {
      return length > 5 ? ops.mul(ops.mul(move, adaptive()), rectified()) : move;
    }
    const factor = ops.mul(rectified(), adaptive());
    return ops.mul(move, ops.where(length.gt(5), factor, ops.ones_like(length)));
  }

  protected override _foreach(many: Many<State>, o: RAdamOptions): void {
    const { param, exp_avg, exp_avg_sq, step } = many;
    const [beta1, beta2] = o.betas;
    if (o.capturable) checkCapturable(param, step);
    const grad = decayAll(many.grad, param, o);
    ops._foreach_lerp_(exp_avg, grad, 1 - beta1);
    ops._foreach_mul_(exp_avg_sq, beta2);
    ops._foreach_addcmul_(exp_avg_sq, grad, grad, 1 - beta2);
    const factor = ops._foreach_sqrt(exp_avg_sq);
    ops._foreach_add_(factor, o.eps);
    const scale = o.capturable ? scaleByTensors : scaleByNumbers;
    scale(factor, step, o);
    ops._foreach_addcmul_(param, exp_avg, factor, 1);
  }
}

type Scale = (roots: Tensor[], step: Tensor[], o: RAdamOptions) => void;

/** Makes √v + eps into the factor of m. */
const scaleByNumbers: Scale = (roots, step, { lr, betas: [beta1, beta2] }) => {
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
const scaleByTensors: Scale = (roots, step, { lr, betas: [beta1, beta2] }) => {
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
