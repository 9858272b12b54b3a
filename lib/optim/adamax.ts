/** Adamax: Kingma and Ba, 2015, section 7.1. */
import type { Call } from '../call.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { checkBetas, checkNotNegative, checkRate, tupleOf } from './checks.js';
import { type NumberOrTensor, numberOf } from './options.js';
import type { Params } from './param_group.js';
import { either, over, pow, squeezed } from './scalar.js';
import {
  asReal,
  type CommonOptions,
  type Many,
  type One,
  StatefulOptimizer,
  zerosLike,
} from './stateful.js';
import { advance, checkCapturable, countSteps, decayed, directions, signed } from './terms.js';

interface AdamaxOptions extends CommonOptions {
  betas: readonly [number, number];
  eps: number;
  weight_decay: number;
  differentiable: boolean;
  capturable: boolean;
}
type State = 'exp_avg' | 'exp_inf';

const bind = signature<{ params: Params } & AdamaxOptions>(
  'Adamax(any params, float|Tensor lr=0.002, any betas=[0.9,0.999], float eps=1e-08, ' +
    'float weight_decay=0, bool? foreach=None, *, bool maximize=False, ' +
    'bool differentiable=False, bool capturable=False)',
);

/** u ← max(β₂u, |g| + eps), in a form whose gradient is known where `maximum` has none in place. */
function growNorm(norm: Tensor, grad: Tensor, beta: number, o: AdamaxOptions): void {
  const [old, size] = [norm.mul_(beta), ops.abs(grad).add_(o.eps)];
  if (!o.differentiable) norm.copy_(ops.maximum(old, size));
  else norm.copy_(ops.amax(ops.cat([old.unsqueeze(0), size.unsqueeze_(0)], 0), 0));
}

/**
 * m ← β₁m + (1 − β₁)g; u ← max(β₂u, |g| + eps); θ ← θ − lr / (1 − β₁ᵗ) · m / u,
 * where g = ∇f(θ) + weight_decay · θ.
 */
export class Adamax extends StatefulOptimizer<State, AdamaxOptions> {
  constructor(
    ...args: Call<
      [params: Params],
      [
        lr: NumberOrTensor,
        betas: readonly [number, number],
        eps: number,
        weight_decay: number,
        foreach: boolean | null,
      ],
      { params: Params } & Partial<AdamaxOptions>
    >
  ) {
    const { params, ...given } = bind(args);
    const { lr, eps, weight_decay } = given;
    const betas = tupleOf('betas', given.betas, 2);
    checkRate(lr);
    checkNotNegative({ epsilon: eps });
    checkBetas(betas);
    checkNotNegative({ weight_decay });
    super(params, { ...given, betas });
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['weight_decay']);
  }

  protected override _start(param: Tensor, o: AdamaxOptions): Record<string, Tensor> {
    const step = this._scalar(param, o, 0);
    return { step, exp_avg: zerosLike(param), exp_inf: zerosLike(param) };
  }

  protected override _single(one: One<State>, o: AdamaxOptions): void {
    const [beta1, beta2] = o.betas;
    const { step } = one;
    if (o.capturable) checkCapturable([one.param], [step]);
    step.add_(1);
    const direction = decayed(signed(one.grad, o), one.param, o.weight_decay);
    const { param, grad, exp_avg, exp_inf } = asReal({ ...one, grad: direction });
    exp_avg.lerp_(grad, 1 - beta1);
    growNorm(exp_inf, grad, beta2, o);
    if (o.capturable) {
      // Minus the correction, so that the division below can go without a factor.
      const correction = ops
        .pow(beta1, step)
        .sub(1)
        .div_(either(squeezed(o.lr)));
      param.addcdiv_(exp_avg, ops.mul(exp_inf, correction));
    } else {
      const rate = over(squeezed(o.lr), 1 - pow(beta1, Number(step.item())));
      param.addcdiv_(exp_avg, exp_inf, { value: -numberOf(rate) });
    }
  }

  protected override _foreach(many: Many<State>, o: AdamaxOptions): void {
    const { param, exp_avg, exp_inf, step } = many;
    const [beta1, beta2] = o.betas;
    if (o.capturable) checkCapturable(param, step);
    const grad = directions(many.grad, param, o);
    ops._foreach_lerp_(exp_avg, grad, 1 - beta1);
    ops._foreach_mul_(exp_inf, beta2);
    const size = ops._foreach_abs(grad);
    ops._foreach_add_(size, o.eps);
    ops._foreach_maximum_(exp_inf, size);
    if (o.capturable) {
      advance(step);
      const corrections = ops._foreach_pow(beta1, step);
      ops._foreach_sub_(corrections, 1);
      ops._foreach_div_(corrections, either(squeezed(o.lr)));
      ops._foreach_addcdiv_(param, exp_avg, ops._foreach_mul(exp_inf, corrections), 1);
    } else {
      const lr = numberOf(o.lr);
      const rates = countSteps(step).map((t) => -(lr / (1 - pow(beta1, t))));
      ops._foreach_addcdiv_(param, exp_avg, exp_inf, rates);
    }
  }
}
