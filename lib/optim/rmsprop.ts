/** RMSprop: Tieleman and Hinton, lecture 6.5 of Neural Networks for Machine Learning, 2012. */
import type { Call } from '../call.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor } from '../tensor.js';
import { checkNotNegative, checkRate } from './checks.js';
import { type NumberOrTensor, numberOf } from './options.js';
import type { Options, Params } from './param_group.js';
import { either, squeezed, times } from './scalar.js';
import {
  asReal,
  type CommonOptions,
  type Many,
  type One,
  StatefulOptimizer,
  zerosLike,
} from './stateful.js';
import { advance, checkCapturable, decayed, directions, signed } from './terms.js';

interface RmspropOptions extends CommonOptions {
  alpha: number;
  eps: number;
  weight_decay: number;
  momentum: number;
  centered: boolean;
  capturable: boolean;
  differentiable: boolean;
}
type State = 'square_avg' | 'momentum_buffer' | 'grad_avg';

const bind = signature<{ params: Params } & RmspropOptions>(
  'RMSprop(any params, float|Tensor lr=0.01, float alpha=0.99, float eps=1e-08, ' +
    'float weight_decay=0, float momentum=0, bool centered=False, bool capturable=False, ' +
    'bool? foreach=None, bool maximize=False, bool differentiable=False)',
);

/**
 * g ← ∇f(θ) + weight_decay · θ; v ← αv + (1 − α)g²; centered: v − ḡ² in place of v, where
 * ḡ ← αḡ + (1 − α)g; b ← momentum · b + g / (√v + eps); θ ← θ − lr · b.
 */
export class RMSprop extends StatefulOptimizer<State, RmspropOptions> {
  constructor(
    ...args: Call<
      [params: Params],
      [
        lr: NumberOrTensor,
        alpha: number,
        eps: number,
        weight_decay: number,
        momentum: number,
        centered: boolean,
        capturable: boolean,
        foreach: boolean | null,
        maximize: boolean,
        differentiable: boolean,
      ],
      { params: Params } & Partial<RmspropOptions>
    >
  ) {
    const { params, lr, alpha, eps, weight_decay, momentum, centered, ...ways } = bind(args);
    checkRate(lr);
    checkNotNegative({ epsilon: eps, momentum, weight_decay, alpha });
    super(params, { lr, momentum, alpha, eps, centered, weight_decay, ...ways });
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['momentum', 'weight_decay']);
  }

  protected override get _added(): Options {
    return { momentum: 0, centered: false, ...super._added };
  }

  protected override _start(param: Tensor, o: RmspropOptions): Record<string, Tensor> {
    return {
      step: this._scalar(param, o, 0),
      square_avg: zerosLike(param),
      ...(o.momentum > 0 ? { momentum_buffer: zerosLike(param) } : {}),
      ...(o.centered ? { grad_avg: zerosLike(param) } : {}),
    };
  }

  protected override _single(one: One<State>, o: RmspropOptions): void {
    if (o.capturable) checkCapturable([one.param], [one.step]);
    one.step.add_(1);
    const direction = decayed(signed(one.grad, o), one.param, o.weight_decay);
    const { param, grad, square_avg, grad_avg, momentum_buffer } = asReal({
      ...one,
      grad: direction,
    });
    square_avg.mul_(o.alpha).addcmul_(grad, grad, { value: 1 - o.alpha });
    if (o.centered) grad_avg.lerp_(grad, 1 - o.alpha);
    const root = o.centered
      ? ops.addcmul(square_avg, grad_avg, grad_avg, { value: -1 }).sqrt_()
      : ops.sqrt(square_avg);
    const denominator = o.differentiable ? ops.add(root, o.eps) : root.add_(o.eps);
    const value = -numberOf(o.lr);
    if (o.momentum > 0) {
      momentum_buffer.mul_(o.momentum).addcdiv_(grad, denominator);
      param.add_(momentum_buffer, { alpha: value });
    } else param.addcdiv_(grad, denominator, { value });
  }

  protected override _foreach(many: Many<State>, o: RmspropOptions): void {
    const { param, square_avg, grad_avg, momentum_buffer, step } = many;
    if (o.capturable) checkCapturable(param, step);
    advance(step);
    const grad = directions(many.grad, param, o);
    ops._foreach_mul_(square_avg, o.alpha);
    ops._foreach_addcmul_(square_avg, grad, grad, 1 - o.alpha);
    if (o.centered) ops._foreach_lerp_(grad_avg, grad, 1 - o.alpha);
    const root = o.centered
      ? ops._foreach_addcmul(square_avg, grad_avg, grad_avg, -1)
      : ops._foreach_sqrt(square_avg);
    if (o.centered) ops._foreach_sqrt_(root);
    ops._foreach_add_(root, o.eps);
    // A number taken from the tensor would be frozen into a captured graph.
    const rate = o.capturable && isTensor(o.lr) ? times(squeezed(o.lr), -1) : -numberOf(o.lr);
    if (o.momentum > 0) {
      ops._foreach_mul_(momentum_buffer, o.momentum);
      ops._foreach_addcdiv_(momentum_buffer, grad, root, 1);
      if (!isTensor(rate)) ops._foreach_add_(param, momentum_buffer, { alpha: rate });
      else ops._foreach_add_(param, ops._foreach_mul(momentum_buffer, rate));
    } else if (isTensor(rate)) {
      ops._foreach_div_(root, either(rate));
      ops._foreach_addcdiv_(param, grad, root, 1);
    } else ops._foreach_addcdiv_(param, grad, root, rate);
  }
}
