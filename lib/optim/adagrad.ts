/** Adagrad: Duchi, Hazan and Singer, 2011. */
import type { Call } from '../call.js';
import { Complex } from '../complex.js';
import { preserve_format } from '../dtype.js';
import { TorchError } from '../errors.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { checkNotNegative, checkRate } from './checks.js';
import { type Implementation, isSparse } from './implementation.js';
import { checkFused, type NumberOrTensor, numberOf } from './options.js';
import type { Options, ParamGroup, Params } from './param_group.js';
import { either, over, squeezed, times } from './scalar.js';
import {
  asReal,
  type CommonOptions,
  type Many,
  type One,
  StatefulOptimizer,
  uncount,
} from './stateful.js';
import { allOf, countSteps, decayed, directions, signed } from './terms.js';

interface AdagradOptions extends CommonOptions {
  lr_decay: number;
  weight_decay: number;
  initial_accumulator_value: number;
  eps: number;
  differentiable: boolean;
  fused: boolean | null;
}
type State = 'sum';

const bind = signature<{ params: Params } & AdagradOptions>(
  'Adagrad(any params, float|Tensor lr=0.01, float lr_decay=0, float weight_decay=0, ' +
    'float initial_accumulator_value=0, float eps=1e-10, bool? foreach=None, *, ' +
    'bool maximize=False, bool differentiable=False, bool? fused=None)',
);

/** Only the rows that changed, each once: the formula is not linear. */
function updateSparse(param: Tensor, given: Tensor, sum: Tensor, rate: number, eps: number): void {
  const grad = given.coalesce();
  const indices = grad._indices();
  const values = grad._values();
  const inPlace = (rows: Tensor): Tensor => ops.sparse_coo_tensor(indices, rows, grad.shape);
  sum.add_(inPlace(ops.pow(values, 2)));
  const deviation = sum.sparse_mask(grad)._values().sqrt_().add_(eps);
  param.add_(inPlace(ops.div(values, deviation)), { alpha: -rate });
}

/**
 * s ← s + g²; θ ← θ − lr / (1 + (t − 1) · lr_decay) · g / (√s + eps),
 * where g = ∇f(θ) + weight_decay · θ.
 */
export class Adagrad extends StatefulOptimizer<State, AdagradOptions> {
  constructor(
    ...args: Call<
      [params: Params],
      [
        lr: NumberOrTensor,
        lr_decay: number,
        weight_decay: number,
        initial_accumulator_value: number,
        eps: number,
        foreach: boolean | null,
      ],
      { params: Params } & Partial<AdagradOptions>
    >
  ) {
    const { params, lr, lr_decay, weight_decay, initial_accumulator_value, eps, ...ways } =
      bind(args);
    checkRate(lr);
    checkNotNegative({ lr_decay, weight_decay, initial_accumulator_value, epsilon: eps });
    super(params, { lr, lr_decay, eps, weight_decay, initial_accumulator_value, ...ways });
    checkFused(this.defaults);
    for (const group of this.param_groups) {
      for (const param of group.params) this._begin(param, group as ParamGroup & AdagradOptions);
    }
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['lr_decay', 'weight_decay', 'initial_accumulator_value']);
  }

  protected override get _added(): Options {
    return { foreach: null, maximize: false, differentiable: false, fused: null };
  }

  protected override _checkGradient(): void {}

  protected override _start(param: Tensor, o: AdagradOptions): Record<string, Tensor> {
    const start = Number(this.defaults.initial_accumulator_value);
    const value = param.dtype.is_complex ? new Complex(start, start) : start;
    const sum = ops.full_like(param, value, { memory_format: preserve_format });
    return { step: this._scalar(param, o, 0), sum: sum.detach() };
  }

  /** Rows that changed are not for lists. */
  protected override _implementation(
    group: ParamGroup & AdagradOptions,
    all: readonly One<State>[],
  ): Implementation {
    const usual = super._implementation(group, all);
    return usual === 'foreach' && all.some(({ grad }) => isSparse(grad)) ? 'single' : usual;
  }

  private _rate(o: AdagradOptions, step: number): NumberOrTensor {
    return over(squeezed(o.lr), 1 + (step - 1) * o.lr_decay);
  }

  protected override _single(one: One<State>, o: AdagradOptions): void {
    one.step.add_(1);
    const rate = this._rate(o, Number(one.step.item()));
    if (isSparse(one.grad) && o.weight_decay !== 0) {
      throw new TorchError('weight_decay option is not compatible with sparse gradients');
    }
    const direction = decayed(signed(one.grad, o), one.param, o.weight_decay);
    if (isSparse(direction)) {
      updateSparse(one.param, direction, one.sum, numberOf(rate), o.eps);
      return;
    }
    const { param, grad, sum } = asReal({ ...one, grad: direction });
    sum.addcmul_(grad, grad, { value: 1 });
    const root = ops.sqrt(sum);
    const deviation = o.differentiable ? ops.add(root, o.eps) : root.add_(o.eps);
    param.addcdiv_(grad, deviation, { value: -numberOf(rate) });
  }

  /** √s + eps with the new gradients in s. */
  private _deviations(sum: Tensor[], grad: Tensor[], { eps }: AdagradOptions): Tensor[] {
    ops._foreach_addcmul_(sum, grad, grad, 1);
    const deviations = ops._foreach_sqrt(sum);
    ops._foreach_add_(deviations, eps);
    return deviations;
  }

  /** −lr / (1 + (t − 1) · lr_decay) for each parameter. */
  private _moves(step: Tensor[], o: AdagradOptions): NumberOrTensor[] {
    return countSteps(step).map((t) => times(this._rate(o, t), -1));
  }

  protected override _lists({ param, step, sum, ...rest }: Many<State>, o: AdagradOptions): void {
    const grad = directions(rest.grad, param, o);
    const rates = this._moves(step, o).map(numberOf);
    ops._foreach_addcdiv_(param, grad, this._deviations(sum, grad, o), rates);
  }

  protected override _foreach(many: Many<State>, o: AdagradOptions): void {
    const { param, sum, step } = many;
    const grad = directions(many.grad, param, o);
    const rates = this._moves(step, o);
    const deviation = this._deviations(sum, grad, o);
    const factors = allOf(rates);
    // In place where it can be: short floats are rounded otherwise than in a copy.
    if (grad !== many.grad) ops._foreach_mul_(grad, factors);
    const numerator = grad === many.grad ? ops._foreach_mul(grad, factors) : grad;
    ops._foreach_addcdiv_(param, numerator, deviation, 1);
  }

  override get _step_supports_amp_scaling(): boolean {
    return this.defaults.fused === true;
  }

  protected override _fused(many: Many<State>, o: AdagradOptions): void {
    if (many.grad.some(isSparse) || many.param[0]?.dtype.is_complex) {
      throw new TorchError('`fused` does not support sparse grad or complex param');
    }
    ops._foreach_add_(many.step, 1);
    const scaling = this._scaling(many.param[0]);
    ops._fused_adagrad_(many.param, many.grad, many.sum, many.step, {
      lr: either(o.lr),
      lr_decay: o.lr_decay,
      weight_decay: o.weight_decay,
      eps: o.eps,
      maximize: o.maximize,
      ...scaling,
    });
    uncount(many.step, scaling);
  }
}
