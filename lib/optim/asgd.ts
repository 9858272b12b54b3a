/** Averaged stochastic gradient descent: Polyak and Juditsky, 1992. */
import type { Call } from '../call.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor } from '../tensor.js';
import { checkNotNegative, checkRate } from './checks.js';
import { buckets, pick } from './implementation.js';
import { type NumberOrTensor, numberOf } from './options.js';
import type { Params } from './param_group.js';
import { either, over, plus, power, squeezed, times } from './scalar.js';
import {
  asReal,
  type CommonOptions,
  type Many,
  type One,
  StatefulOptimizer,
  zerosLike,
} from './stateful.js';
import {
  advance,
  checkCapturable,
  countSteps,
  decayed,
  directions,
  signed,
  valuesOf,
} from './terms.js';

interface ASGDOptions extends CommonOptions {
  lambd: number;
  alpha: number;
  t0: number;
  weight_decay: number;
  differentiable: boolean;
  capturable: boolean;
}
type State = 'eta' | 'mu' | 'ax';

const bind = signature<{ params: Params } & ASGDOptions>(
  'ASGD(any params, float|Tensor lr=0.01, float lambd=0.0001, float alpha=0.75, ' +
    'float t0=1000000.0, float weight_decay=0, bool? foreach=None, bool maximize=False, ' +
    'bool differentiable=False, bool capturable=False)',
);

/** ηₜ = lr / (1 + lambd · lr · t)^alpha */
function rateAt(step: NumberOrTensor, { lr, lambd, alpha }: ASGDOptions): NumberOrTensor {
  const rate = squeezed(lr);
  return over(rate, power(plus(1, times(times(lambd, rate), step)), alpha));
}

/** μₜ = 1 / max(1, t − t0) */
const weightAt = (step: number, { t0 }: ASGDOptions): number => 1 / Math.max(1, step - t0);

/** Python's numbers go through the default dtype, even into state loaded in another. */
function putAll(targets: Tensor[], value: NumberOrTensor): void {
  const source = isTensor(value) ? value : ops.scalar_tensor(value);
  ops._foreach_copy_(targets, new Array<Tensor>(targets.length).fill(source));
}

/**
 * θ ← (1 − lambd · η) θ − η g; ā ← ā + μ (θ − ā); then η = lr / (1 + lambd · lr · t)^alpha and
 * μ = 1 / max(1, t − t0), where g = ∇f(θ) + weight_decay · θ. The average ā is the state `ax`.
 */
export class ASGD extends StatefulOptimizer<State, ASGDOptions> {
  protected override readonly _scalars = ['step', 'eta', 'mu'];

  constructor(
    ...args: Call<
      [params: Params],
      [
        lr: NumberOrTensor,
        lambd: number,
        alpha: number,
        t0: number,
        weight_decay: number,
        foreach: boolean | null,
        maximize: boolean,
        differentiable: boolean,
        capturable: boolean,
      ],
      { params: Params } & Partial<ASGDOptions>
    >
  ) {
    const { params, ...defaults } = bind(args);
    checkRate(defaults.lr);
    checkNotNegative({ weight_decay: defaults.weight_decay });
    super(params, defaults);
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['weight_decay']);
  }

  protected override _home(param: Tensor): Tensor['device'] {
    return param.device;
  }

  protected override _start(param: Tensor, o: ASGDOptions): Record<string, Tensor> {
    return {
      step: this._scalar(param, o, 0),
      eta: this._scalar(param, o, numberOf(o.lr)),
      mu: this._scalar(param, o, 1),
      ax: zerosLike(param),
    };
  }

  protected override _single(one: One<State>, o: ASGDOptions): void {
    const { param, ax, eta, mu, step, ...rest } = asReal({ ...one, grad: signed(one.grad, o) });
    if (o.capturable) checkCapturable([param], [mu, eta, step]);
    step.add_(1);
    const grad = decayed(rest.grad, param, o.weight_decay);
    if (o.capturable) {
      param.mul_(ops.rsub(ops.mul(eta, o.lambd), 1)).addcmul_(grad, eta, { value: -1 });
    } else {
      const rate = Number(eta.item());
      param.mul_(1 - o.lambd * rate).add_(grad, { alpha: -rate });
    }
    if (o.capturable || mu.item() !== 1) ax.add_(ops.sub(param, ax).mul_(mu));
    else ax.copy_(param);
    if (o.capturable) {
      eta.copy_(either(rateAt(step, o)));
      mu.copy_(ops.reciprocal(ops.maximum(ops.sub(step, o.t0), ops.ones_like(step))));
    } else {
      const count = Number(step.item());
      putAll([eta], rateAt(count, o));
      putAll([mu], weightAt(count, o));
    }
  }

  protected override _lists(many: Many<State>, o: ASGDOptions): void {
    const counts = countSteps(many.step);
    const grad = directions(many.grad, many.param, o);
    const [rates, weights] = [valuesOf(many.eta), valuesOf(many.mu)];
    // Parameters that have taken as many steps share these numbers.
    const numbers = counts.map(
      (count, i) => [count, rates[i], weights[i]] as [number, number, number],
    );
    for (const places of buckets(numbers, String)) {
      const part = (list: Tensor[]): Tensor[] => pick(list, places);
      const [count, rate, weight] = numbers[places[0] as number] as [number, number, number];
      const [params, averages] = [part(many.param), part(many.ax)];
      ops._foreach_mul_(params, 1 - o.lambd * rate);
      ops._foreach_add_(params, part(grad), { alpha: -rate });
      if (weight === 1) ops._foreach_copy_(averages, params);
      else {
        const differences = ops._foreach_sub(params, averages);
        ops._foreach_mul_(differences, part(many.mu));
        ops._foreach_add_(averages, differences);
      }
      putAll(part(many.eta), rateAt(count, o));
      putAll(part(many.mu), weightAt(count, o));
    }
  }

  protected override _foreach(many: Many<State>, o: ASGDOptions): void {
    const { param, ax, eta, mu, step } = many;
    if (o.capturable) checkCapturable(param, mu, eta, step);
    advance(step);
    const grad = directions(many.grad, param, o);
    const move = ops._foreach_add(grad, param, { alpha: o.lambd });
    ops._foreach_addcmul_(param, move, eta, -1);
    ops._foreach_addcmul_(ax, ops._foreach_sub(param, ax), mu, 1);
    if (o.capturable) refreshOnDevice(many, o);
    else refresh(many, o);
  }
}

/** η and μ of the next step; η by the counts as tensors, in their precision. */
function refresh({ eta, mu, step }: Many<State>, o: ASGDOptions): void {
  const counts = valuesOf(step);
  for (const places of buckets(counts, (count) => count)) {
    const at = places[0] as number;
    putAll(pick(eta, places), rateAt(step[at] as Tensor, o));
    putAll(pick(mu, places), weightAt(counts[at] as number, o));
  }
}

/** η and μ of the next step without reading the counts, so that a graph can be captured. */
function refreshOnDevice({ eta, mu, step }: Many<State>, o: ASGDOptions): void {
  const lr = either(squeezed(o.lr));
  const weights = ops._foreach_sub(step, o.t0);
  ops._foreach_maximum_(weights, 1);
  ops._foreach_reciprocal_(weights);
  ops._foreach_copy_(mu, weights);
  const rates = ops._foreach_mul(step, o.lambd);
  ops._foreach_mul_(rates, lr);
  ops._foreach_add_(rates, 1);
  ops._foreach_pow_(rates, o.alpha);
  ops._foreach_reciprocal_(rates);
  ops._foreach_mul_(rates, lr);
  ops._foreach_copy_(eta, rates);
}
