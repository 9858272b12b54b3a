/** RAdam: Liu, Jiang, He, Chen, Liu, Gao and Han, 2020. */
import type { Call } from '../call.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { checkBetas, checkNotNegative, checkRate, tupleOf } from './checks.js';
import { type NumberOrTensor, numberOf } from './options.js';
import type { Options, Params } from './param_group.js';
import {
  adaptAll,
  lengthAt,
  type RAdamOptions,
  rectification,
  scaleByNumbers,
  scaleByTensors,
} from './radam_moves.js';
import { either, oneMinus, over, pow, power, raised, squeezed } from './scalar.js';
import { asReal, type Many, type One, StatefulOptimizer, zerosLike } from './stateful.js';
import { checkCapturable, countSteps, decay, decayAll, signed } from './terms.js';

type State = 'exp_avg' | 'exp_avg_sq';

const bind = signature<{ params: Params } & RAdamOptions>(
  'RAdam(any params, float|Tensor lr=0.001, any betas=[0.9,0.999], float eps=1e-08, ' +
    'float weight_decay=0, bool decoupled_weight_decay=False, *, bool? foreach=None, ' +
    'bool maximize=False, bool capturable=False, bool differentiable=False)',
);

/**
 * m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; with m̂ = m / (1 − β₁ᵗ):
 * θ ← θ − lr · r · m̂ · √(1 − β₂ᵗ) / (√v + eps) once the average is longer than 5 steps, and
 * θ ← θ − lr · m̂ before.
 */
export class RAdam extends StatefulOptimizer<State, RAdamOptions> {
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
    param.add_(this._adapt(move, exp_avg_sq, step, o), { alpha: -1 });
  }

  /** The move of a parameter, scaled by the variance if that is known well enough. */
  private _adapt(move: Tensor, exp_avg_sq: Tensor, step: NumberOrTensor, o: RAdamOptions): Tensor {
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

  /** Decays, and takes the gradients into the averages; √v + eps. */
  private _average(
    { param, exp_avg, exp_avg_sq, ...rest }: Many<State>,
    o: RAdamOptions,
  ): Tensor[] {
    const [beta1, beta2] = o.betas;
    const grad = decayAll(rest.grad, param, o);
    ops._foreach_lerp_(exp_avg, grad, 1 - beta1);
    ops._foreach_mul_(exp_avg_sq, beta2);
    ops._foreach_addcmul_(exp_avg_sq, grad, grad, 1 - beta2);
    const roots = ops._foreach_sqrt(exp_avg_sq);
    ops._foreach_add_(roots, o.eps);
    return roots;
  }

  protected override _lists(many: Many<State>, o: RAdamOptions): void {
    const roots = this._average(many, o);
    const counts = countSteps(many.step);
    const moves = ops._foreach_div(
      many.exp_avg,
      counts.map((t) => 1 - pow(o.betas[0], t)),
    );
    ops._foreach_mul_(moves, numberOf(o.lr));
    adaptAll(moves, roots, counts, o.betas[1]);
    ops._foreach_add_(many.param, moves, { alpha: -1 });
  }

  protected override _foreach(many: Many<State>, o: RAdamOptions): void {
    const { param, exp_avg, step } = many;
    if (o.capturable) checkCapturable(param, step);
    const factor = this._average(many, o);
    const scale = o.capturable ? scaleByTensors : scaleByNumbers;
    scale(factor, step, o);
    ops._foreach_addcmul_(param, exp_avg, factor, 1);
  }
}
