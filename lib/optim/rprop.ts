/** Resilient backpropagation: Riedmiller and Braun, 1993. */
import type { Call } from '../call.js';
import { Complex } from '../complex.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { checkRate, tupleOf } from './checks.js';
import { type NumberOrTensor, numberOf, reprOption } from './options.js';
import type { Params } from './param_group.js';
import {
  asReal,
  type CommonOptions,
  type Many,
  type One,
  StatefulOptimizer,
  zerosLike,
} from './stateful.js';
import { advance, checkCapturable, signed } from './terms.js';

interface RpropOptions extends CommonOptions {
  etas: readonly [number, number];
  step_sizes: readonly [number, number];
  capturable: boolean;
  differentiable: boolean;
}
type State = 'prev' | 'step_size';

const bind = signature<{ params: Params } & RpropOptions>(
  'Rprop(any params, float|Tensor lr=0.01, any etas=[0.5,1.2], ' +
    'any step_sizes=[1e-06,50], *, bool capturable=False, bool? foreach=None, ' +
    'bool maximize=False, bool differentiable=False)',
);

/** Makes signs into factors of the step size: larger after the same sign, smaller after another. */
function asFactors(signs: Tensor, [smaller, larger]: RpropOptions['etas']): Tensor {
  signs.masked_fill_(signs.gt(0), larger);
  signs.masked_fill_(signs.lt(0), smaller);
  return signs.masked_fill_(signs.eq(0), 1);
}

/**
 * δ ← δ · η₊ where the gradient keeps its sign, δ · η₋ where it changes, within `step_sizes`;
 * θ ← θ − δ · sign(g), and g counts as zero where its sign changed.
 */
export class Rprop extends StatefulOptimizer<State, RpropOptions> {
  constructor(
    ...args: Call<
      [params: Params],
      [lr: NumberOrTensor, etas: readonly [number, number], step_sizes: readonly [number, number]],
      { params: Params } & Partial<RpropOptions>
    >
  ) {
    const { params, lr, capturable, ...given } = bind(args);
    const etas = tupleOf('etas', given.etas, 2);
    const step_sizes = tupleOf('step_sizes', given.step_sizes, 2);
    checkRate(lr);
    const [smaller, larger] = etas;
    if (!(smaller > 0 && smaller < 1 && larger > 1)) {
      throw new RangeError(`Invalid eta values: ${etas.map((eta) => reprOption(eta)).join(', ')}`);
    }
    super(params, { lr, ...given, etas, step_sizes, capturable });
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['step_sizes']);
  }

  protected override _start(param: Tensor, o: RpropOptions, grad: Tensor): Record<string, Tensor> {
    const lr = numberOf(o.lr);
    // A complex number stands for two reals, and both need a step size.
    const size = param.dtype.is_complex ? new Complex(lr, lr) : lr;
    const step = this._scalar(param, o, 0);
    return { step, prev: zerosLike(param), step_size: ops.full_like(grad, size) };
  }

  protected override _single(one: One<State>, o: RpropOptions): void {
    if (o.capturable) checkCapturable([one.param], [one.step]);
    one.step.add_(1);
    const { param, prev, step_size, ...rest } = asReal({ ...one, grad: signed(one.grad, o) });
    const product = ops.mul(rest.grad, o.differentiable ? prev.clone() : prev);
    const factors = asFactors(ops.sign(product), o.etas);
    step_size.mul_(factors).clamp_(...o.step_sizes);
    const grad = rest.grad.clone().masked_fill_(factors.eq(o.etas[0]), 0);
    param.addcmul_(ops.sign(grad), step_size, { value: -1 });
    prev.copy_(grad);
  }

  protected override _foreach(many: Many<State>, o: RpropOptions): void {
    const { param, prev, step_size, step } = many;
    if (o.capturable) checkCapturable(param, step);
    advance(step);
    const factors = ops._foreach_mul(many.grad, prev);
    if (o.maximize) ops._foreach_neg_(factors);
    ops._foreach_copy_(prev, many.grad);
    if (o.maximize) ops._foreach_neg_(prev);
    ops._foreach_sign_(factors);
    // No list operator fills by a mask: one long vector does it for all.
    const all = asFactors(ops.flatten_dense_tensors(factors), o.etas);
    ops._foreach_mul_(step_size, ops.unflatten_dense_tensors(all, factors));
    ops._foreach_clamp_min_(step_size, o.step_sizes[0]);
    ops._foreach_clamp_max_(step_size, o.step_sizes[1]);
    const grads = ops.flatten_dense_tensors(prev).masked_fill_(all.eq(o.etas[0]), 0);
    ops._foreach_copy_(prev, ops.unflatten_dense_tensors(grads, prev));
    ops._foreach_addcmul_(param, ops._foreach_sign(prev), step_size, -1);
  }
}
