/** NAdam: Dozat, 2016. */
import type { Call } from '../call.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { checkBetas, checkNotNegative, checkRate, tupleOf } from './checks.js';
import { type NumberOrTensor, numberOf } from './options.js';
import type { Options, Params } from './param_group.js';
import { either, minus, oneMinus, over, plus, pow, raised, squeezed, times } from './scalar.js';
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
  decay,
  decayAll,
  signed,
  valuesOf,
} from './terms.js';

interface NAdamOptions extends CommonOptions {
  betas: readonly [number, number];
  eps: number;
  weight_decay: number;
  momentum_decay: number;
  decoupled_weight_decay: boolean;
  capturable: boolean;
  differentiable: boolean;
}
type State = 'mu_product' | 'exp_avg' | 'exp_avg_sq';

const bind = signature<{ params: Params } & NAdamOptions>(
  'NAdam(any params, float|Tensor lr=0.002, any betas=[0.9,0.999], float eps=1e-08, ' +
    'float weight_decay=0, float momentum_decay=0.004, bool decoupled_weight_decay=False, *, ' +
    'bool? foreach=None, bool maximize=False, bool capturable=False, bool differentiable=False)',
);

/** μₜ = β₁ (1 − ½ · 0.96^(t · momentum_decay)) */
const momentumAt = (step: NumberOrTensor, { betas, momentum_decay }: NAdamOptions) =>
  times(betas[0], minus(1, times(0.5, raised(0.96, times(step, momentum_decay)))));

/** −lr (1 − μₜ) / (1 − M) and −lr μₜ₊₁ / (1 − M · μₜ₊₁), the factors of g and m. */
function sizes(
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

type Move = (many: Many<State>, root: Tensor[], o: NAdamOptions) => void;

/** With the counts as numbers: the usual case. */
const moveByNumbers: Move = ({ param, grad, exp_avg, step, mu_product }, root, o) => {
  const counts = countSteps(step);
  const mus = counts.map((t) => numberOf(momentumAt(t, o)));
  const nexts = counts.map((t) => numberOf(momentumAt(t + 1, o)));
  ops._foreach_mul_(mu_product, mus);
  ops._foreach_div_(
    root,
    counts.map((t) => pow(1 - pow(o.betas[1], t), 0.5)),
  );
  ops._foreach_add_(root, o.eps);
  const lr = numberOf(o.lr);
  const factors = valuesOf(mu_product).map((product, i) =>
    sizes(lr, product, mus[i] as number, nexts[i] as number).map(numberOf),
  );
  const column = (i: 0 | 1): number[] => factors.map((pair) => pair[i] as number);
  ops._foreach_addcdiv_(param, grad, root, column(0));
  ops._foreach_addcdiv_(param, exp_avg, root, column(1));
};

/** μ from its exponents, all at once. */
function momenta(exponents: Tensor[], beta: number): Tensor[] {
  const all = ops._foreach_pow(0.96, exponents);
  ops._foreach_mul_(all, -0.5);
  ops._foreach_add_(all, 1);
  ops._foreach_mul_(all, beta);
  return all;
}

/** The same with the counts left on the device, so that a graph can be captured. */
const moveByTensors: Move = ({ param, grad, exp_avg, step, mu_product }, root, o) => {
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
};

/**
 * m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; M ← M · μₜ;
 * θ ← θ − lr · ((1 − μₜ) / (1 − M) · g + μₜ₊₁ / (1 − M · μₜ₊₁) · m) / (√(v / (1 − β₂ᵗ)) + eps).
 */
export class NAdam extends StatefulOptimizer<State, NAdamOptions> {
  protected override readonly _exactLists = false;
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

  protected override _single(one: One<State>, o: NAdamOptions): void {
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

  protected override _foreach(many: Many<State>, o: NAdamOptions): void {
    const { param, exp_avg, exp_avg_sq, step, mu_product } = many;
    const [beta1, beta2] = o.betas;
    if (o.capturable) checkCapturable(param, mu_product, step);
    const grad = decayAll(many.grad, param, o);
    ops._foreach_lerp_(exp_avg, grad, 1 - beta1);
    ops._foreach_mul_(exp_avg_sq, beta2);
    ops._foreach_addcmul_(exp_avg_sq, grad, grad, 1 - beta2);
    const root = ops._foreach_sqrt(exp_avg_sq);
    const move = o.capturable ? moveByTensors : moveByNumbers;
    move({ ...many, grad }, root, o);
  }
}
