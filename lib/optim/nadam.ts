/** NAdam: Dozat, 2016. */
import type { Call } from '../call.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { checkBetas, checkNotNegative, checkRate, tupleOf } from './checks.js';
import {
  momentumAt,
  moveByNumbers,
  moveByTensors,
  type NAdamOptions,
  type NAdamState,
  quotientsOfRoots,
  rootsOfQuotients,
  sizes,
} from './nadam_moves.js';
import { type NumberOrTensor, numberOf } from './options.js';
import type { Options, Params } from './param_group.js';
import { either, oneMinus, plus, raised, squeezed } from './scalar.js';
import { asReal, type Many, type One, StatefulOptimizer, zerosLike } from './stateful.js';
import { checkCapturable, countSteps, decay, decayAll, signed } from './terms.js';

const bind = signature<{ params: Params } & NAdamOptions>(
  'NAdam(any params, float|Tensor lr=0.002, any betas=[0.9,0.999], float eps=1e-08, ' +
    'float weight_decay=0, float momentum_decay=0.004, bool decoupled_weight_decay=False, *, ' +
    'bool? foreach=None, bool maximize=False, bool capturable=False, bool differentiable=False)',
);

/**
 * m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; M ← M · μₜ;
 * θ ← θ − lr · ((1 − μₜ) / (1 − M) · g + μₜ₊₁ / (1 − M · μₜ₊₁) · m) / (√(v / (1 − β₂ᵗ)) + eps).
 */
export class NAdam extends StatefulOptimizer<NAdamState, NAdamOptions> {
  protected override readonly _scalars = ['step', 'mu_product'];

  constructor(
    ...args: Call<
      [params: Params],
      [
        lr: NumberOrTensor,
        betas: readonly [number, number],
        eps: number,
        weight_decay: number,
        momentum_decay: number,
        decoupled_weight_decay: boolean,
      ],
      { params: Params } & Partial<NAdamOptions>
    >
  ) {
    const { params, foreach, maximize, ...given } = bind(args);
    const { capturable, differentiable, ...numbers } = given;
    checkRate(given.lr);
    checkNotNegative({ epsilon: given.eps });
    const betas = tupleOf('betas', given.betas, 2);
    checkBetas(betas);
    const { weight_decay, momentum_decay } = given;
    checkNotNegative({ weight_decay, momentum_decay });
    super(params, { ...numbers, betas, maximize, foreach, capturable, differentiable });
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['weight_decay']);
  }

  protected override get _added(): Options {
    return { ...super._added, decoupled_weight_decay: false };
  }

  protected override _start(param: Tensor, o: NAdamOptions): Record<string, Tensor> {
    return {
      step: this._scalar(param, o, 0),
      mu_product: this._scalar(param, o, 1),
      exp_avg: zerosLike(param),
      exp_avg_sq: zerosLike(param),
    };
  }

  protected override _single(one: One<NAdamState>, o: NAdamOptions): void {
    const { param, exp_avg, exp_avg_sq, mu_product, ...rest } = asReal({
      ...one,
      grad: signed(one.grad, o),
    });
    const [beta1, beta2] = o.betas;
    if (o.capturable) checkCapturable([param], [mu_product], [rest.step]);
    rest.step.add_(1);
    const step = o.capturable ? rest.step : Number(rest.step.item());
    const grad = decay(rest.grad, param, o);
    const mu = momentumAt(step, o);
    mu_product.mul_(either(mu));
    exp_avg.lerp_(grad, 1 - beta1);
    exp_avg_sq.mul_(beta2).addcmul_(grad, grad, { value: 1 - beta2 });
    const corrected = ops.div(exp_avg_sq, either(oneMinus(raised(beta2, step))));
    const root = ops.sqrt(corrected);
    const denominator = o.differentiable ? ops.add(root, o.eps) : root.add_(o.eps);
    const asTensors = o.capturable || o.differentiable;
    const next = momentumAt(plus(step, 1), o);
    const product = asTensors ? mu_product : Number(mu_product.item());
    const [ofGrad, ofAverage] = sizes(squeezed(o.lr), product, mu, next);
    if (asTensors) {
      param.addcdiv_(ops.mul(grad, either(ofGrad)), denominator);
      param.addcdiv_(ops.mul(exp_avg, either(ofAverage)), denominator);
    } else {
      param.addcdiv_(grad, denominator, { value: numberOf(ofGrad) });
      param.addcdiv_(exp_avg, denominator, { value: numberOf(ofAverage) });
    }
  }

  /** Decays, and takes the gradients into the averages; what is left of the gradients. */
  private _average(
    { param, exp_avg, exp_avg_sq, ...rest }: Many<NAdamState>,
    o: NAdamOptions,
  ): Tensor[] {
    const [beta1, beta2] = o.betas;
    const grad = decayAll(rest.grad, param, o);
    ops._foreach_lerp_(exp_avg, grad, 1 - beta1);
    ops._foreach_mul_(exp_avg_sq, beta2);
    ops._foreach_addcmul_(exp_avg_sq, grad, grad, 1 - beta2);
    return grad;
  }

  protected override _lists(many: Many<NAdamState>, o: NAdamOptions): void {
    const grad = this._average(many, o);
    const counts = countSteps(many.step);
    moveByNumbers({ ...many, grad }, counts, rootsOfQuotients(many, counts, o), o);
  }

  protected override _foreach(many: Many<NAdamState>, o: NAdamOptions): void {
    if (o.capturable) checkCapturable(many.param, many.mu_product, many.step);
    const grad = this._average(many, o);
    if (o.capturable) {
      moveByTensors({ ...many, grad }, o);
      return;
    }
    const counts = countSteps(many.step);
    moveByNumbers({ ...many, grad }, counts, quotientsOfRoots(many, counts, o), o);
  }
}
