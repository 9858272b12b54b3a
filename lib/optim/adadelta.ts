/** Adadelta: Zeiler, 2012. */
import type { Call } from '../call.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor } from '../tensor.js';
import { check, checkNotNegative, checkRate } from './checks.js';
import { type NumberOrTensor, numberOf } from './options.js';
import type { Params } from './param_group.js';
import { either, squeezed, times } from './scalar.js';
import {
  type CommonOptions,
  type Many,
  type One,
  realView,
  StatefulOptimizer,
  zerosLike,
} from './stateful.js';
import { advance, checkCapturable, decayed, directions, signed } from './terms.js';

interface AdadeltaOptions extends CommonOptions {
  rho: number;
  eps: number;
  weight_decay: number;
  capturable: boolean;
  differentiable: boolean;
}
type State = 'square_avg' | 'acc_delta';

const bind = signature<{ params: Params } & AdadeltaOptions>(
  'Adadelta(any params, float|Tensor lr=1.0, float rho=0.9, float eps=1e-06, ' +
    'float weight_decay=0, bool? foreach=None, *, bool capturable=False, bool maximize=False, ' +
    'bool differentiable=False)',
);

/**
 * v ← ρv + (1 − ρ)g²; Δ = g · √(u + eps) / √(v + eps); u ← ρu + (1 − ρ)Δ²; θ ← θ − lr · Δ,
 * where g = ∇f(θ) + weight_decay · θ.
 */
export class Adadelta extends StatefulOptimizer<State, AdadeltaOptions> {
  constructor(
    ...args: Call<
      [params: Params],
      [lr: NumberOrTensor, rho: number, eps: number, weight_decay: number, foreach: boolean | null],
      { params: Params } & Partial<AdadeltaOptions>
    >
  ) {
    const { params, lr, rho, eps, weight_decay, foreach, capturable, ...others } = bind(args);
    const { maximize, differentiable } = others;
    checkRate(lr);
    check('rho value', rho, rho >= 0 && rho <= 1);
    checkNotNegative({ epsilon: eps, weight_decay });
    const ways = { maximize, capturable, foreach, differentiable };
    super(params, { lr, rho, eps, weight_decay, ...ways });
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['weight_decay']);
  }

  protected override _start(param: Tensor, o: AdadeltaOptions): Record<string, Tensor> {
    const step = this._scalar(param, o, 0);
    return { step, square_avg: zerosLike(param), acc_delta: zerosLike(param) };
  }

  protected override _single(one: One<State>, o: AdadeltaOptions): void {
    const { param } = one;
    if (o.capturable) checkCapturable([param], [one.step]);
    one.step.add_(1);
    const grad = realView(decayed(signed(one.grad, o), param, o.weight_decay));
    const square_avg = realView(one.square_avg);
    const acc_delta = realView(one.acc_delta);
    square_avg.mul_(o.rho).addcmul_(grad, grad, { value: 1 - o.rho });
    const deviation = ops.add(square_avg, o.eps).sqrt_();
    const root = ops.add(acc_delta, o.eps).sqrt_();
    // The square root's own gradient needs its result as it was.
    const delta = o.differentiable ? root.clone() : root;
    delta.div_(deviation).mul_(grad);
    acc_delta.mul_(o.rho).addcmul_(delta, delta, { value: 1 - o.rho });
    const move = param.dtype.is_complex ? ops.view_as_complex(delta) : delta;
    param.add_(move, { alpha: -numberOf(o.lr) });
  }

  protected override _foreach(many: Many<State>, o: AdadeltaOptions): void {
    const { param, square_avg, acc_delta, step } = many;
    if (o.capturable) checkCapturable(param, step);
    advance(step);
    const grad = directions(many.grad, param, o);
    ops._foreach_mul_(square_avg, o.rho);
    ops._foreach_addcmul_(square_avg, grad, grad, 1 - o.rho);
    const deviation = ops._foreach_add(square_avg, o.eps);
    ops._foreach_sqrt_(deviation);
    const delta = ops._foreach_add(acc_delta, o.eps);
    ops._foreach_sqrt_(delta);
    ops._foreach_div_(delta, deviation);
    ops._foreach_mul_(delta, grad);
    ops._foreach_mul_(acc_delta, o.rho);
    ops._foreach_addcmul_(acc_delta, delta, delta, 1 - o.rho);
    if (o.capturable && isTensor(o.lr)) {
      ops._foreach_mul_(delta, either(times(squeezed(o.lr), -1)));
      ops._foreach_add_(param, delta);
    } else ops._foreach_add_(param, delta, { alpha: -numberOf(o.lr) });
  }
}
