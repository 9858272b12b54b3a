/** Adafactor: Shazeer and Stern, 2018. */
import type { Call } from '../call.js';
import { TorchError } from '../errors.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { finfo } from '../type_info.js';
import {
  type AdafactorOptions,
  type AdafactorState,
  averaged,
  averagedLists,
  clipping,
  lengthAlong,
  normAlong,
  sizeAt,
} from './adafactor_terms.js';
import { tupleOf } from './checks.js';
import { kindOf } from './kinds.js';
import { checkSingle, type NumberOrTensor, numberOf, reprOption } from './options.js';
import type { Options, ParamGroup, Params } from './param_group.js';
import { over, pow, times } from './scalar.js';
import { type Many, type One, StatefulOptimizer, zerosLike } from './stateful.js';
import { allOf, countSteps, shrinkage, signed } from './terms.js';

const bind = signature<{ params: Params } & AdafactorOptions>(
  'Adafactor(any params, float|Tensor lr=0.01, float beta2_decay=-0.8, any eps=[None,0.001], ' +
    'float d=1.0, float weight_decay=0.0, *, bool? foreach=None, bool maximize=False)',
);

function checkBound(name: string, bound: string, value: NumberOrTensor, isFine: boolean): void {
  if (!isFine) throw new RangeError(`${name} should be ${bound} but is: ${reprOption(value)}`);
}

/**
 * R ← mean over columns of g², C ← mean over rows of g², each averaged over time with weight
 * t^beta2_decay; v = R C / mean(R); u = g / √v; θ ← θ − α u / max(1, RMS(u) / d), where
 * α = max(ε₂, RMS(θ)) · min(lr, 1 / √t). Vectors average g² itself.
 */
export class Adafactor extends StatefulOptimizer<AdafactorState, AdafactorOptions> {
  /** ε₁; where none is given, that of the first parameter's dtype. */
  private _floor = 0;

  constructor(
    ...args: Call<
      [params: Params],
      [
        lr: NumberOrTensor,
        beta2_decay: number,
        eps: readonly [number | null, number],
        d: number,
        weight_decay: number,
      ],
      { params: Params } & Partial<AdafactorOptions>
    >
  ) {
    const { params, ...given } = bind(args);
    const eps = tupleOf('eps', given.eps, 2);
    const { lr, beta2_decay, d, weight_decay } = given;
    checkSingle('lr', lr);
    checkBound('Learning rate', '>= 0', lr, numberOf(lr) >= 0);
    checkBound('beta2_decay', '<= 0', beta2_decay, beta2_decay <= 0);
    if (eps[0] !== null) checkBound('epsilon1', '>= 0', eps[0], eps[0] >= 0);
    checkBound('epsilon2', '>= 0', eps[1], eps[1] >= 0);
    checkBound('Clipping threshold d', '>= 1', d, d >= 1);
    checkBound('weight_decay', '>= 0', weight_decay, weight_decay >= 0);
    super(params, { ...given, eps });
  }

  protected override get _added(): Options {
    return { foreach: null };
  }

  protected override _checkGradient(param: Tensor, grad: Tensor): void {
    if (param.dtype.is_complex) {
      throw new TorchError('Adafactor does not support complex parameters');
    }
    super._checkGradient(param, grad);
  }

  protected override _start(
    param: Tensor,
    o: AdafactorOptions,
    grad: Tensor,
  ): Record<string, Tensor> {
    const step = this._scalar(param, o, 0);
    if (grad.ndim < 2) return { step, variance: zerosLike(grad) };
    const [rows, columns] = [[...grad.shape], [...grad.shape]];
    rows[grad.ndim - 1] = 1;
    columns[grad.ndim - 2] = 1;
    return { step, row_var: grad.new_zeros(rows), col_var: grad.new_zeros(columns) };
  }

  /** To save memory it never works on lists unless told to. */
  protected override _implementation({ foreach }: Options): 'foreach' | 'single' {
    return foreach ? 'foreach' : 'single';
  }

  /** Matrices and vectors keep different state. */
  protected override _kind({ param, grad }: One<AdafactorState>): string {
    return `${kindOf(param)} ${grad.ndim > 1}`;
  }

  protected override _update(group: ParamGroup): void {
    const first = group.params.find(({ grad }) => grad !== null);
    const [floor] = group.eps as AdafactorOptions['eps'];
    if (first?.dtype.is_floating_point) this._floor = floor ?? new finfo(first.dtype).eps;
    super._update(group);
  }

  protected override _single(one: One<AdafactorState>, o: AdafactorOptions): void {
    const { param, step } = one;
    const grad = signed(one.grad, o);
    const count = Number(step.add_(1).item());
    const weight = pow(count, o.beta2_decay);
    const size = sizeAt(count, param, o);
    if (o.weight_decay !== 0) param.mul_(shrinkage(o));
    const estimate =
      grad.ndim > 1 ? this._factored(one, grad, weight) : averaged(one.variance, grad, weight);
    const update = estimate
      .clamp_(this._floor * this._floor)
      .rsqrt_()
      .mul_(grad);
    const denominator = clipping(update, o);
    param.add_(update, { alpha: -numberOf(over(size, denominator)) });
  }

  /** The mean squares of rows and columns, and what they say about each element. */
  private _factored(
    { row_var, col_var }: One<AdafactorState>,
    grad: Tensor,
    weight: number,
  ): Tensor {
    const meanSquare = (dim: number): Tensor =>
      normAlong(grad, dim).square_().div_(lengthAlong(grad, dim));
    row_var.lerp_(meanSquare(-1), weight);
    col_var.lerp_(meanSquare(-2), weight);
    const mean = ops.mean(row_var, { dim: -2, keepdim: true }).clamp_(this._floor);
    return ops.matmul(row_var, col_var).div_(mean);
  }

  protected override _foreach(many: Many<AdafactorState>, o: AdafactorOptions): void {
    const { param, step } = many;
    const grad = o.maximize ? ops._foreach_neg(many.grad) : many.grad;
    const counts = countSteps(step);
    const weights = counts.map((t) => pow(t, o.beta2_decay));
    const sizes = param.map((p, i) => sizeAt(counts[i] as number, p, o));
    if (o.weight_decay !== 0) ops._foreach_mul_(param, shrinkage(o));
    const isMatrix = (grad[0] as Tensor).ndim > 1;
    const update = isMatrix
      ? this._factoredLists(many, grad, weights)
      : averagedLists(many.variance, grad, weights);
    ops._foreach_clamp_min_(update, this._floor * this._floor);
    ops._foreach_rsqrt_(update);
    ops._foreach_mul_(update, grad);
    const factors = update.map((u, i) =>
      times(over(sizes[i] as NumberOrTensor, clipping(u, o)), -1),
    );
    ops._foreach_mul_(update, allOf(factors));
    ops._foreach_add_(param, update);
  }

  private _factoredLists(
    { row_var, col_var }: Many<AdafactorState>,
    grad: Tensor[],
    weights: number[],
  ): Tensor[] {
    for (const [averages, dim] of [
      [row_var, -1],
      [col_var, -2],
    ] as const) {
      const means = grad.map((g) => normAlong(g, dim));
      ops._foreach_mul_(means, means);
      ops._foreach_div_(
        means,
        grad.map((g) => lengthAlong(g, dim)),
      );
      ops._foreach_lerp_(averages, means, weights);
    }
    const estimates = row_var.map((row, i) => ops.matmul(row, col_var[i] as Tensor));
    const means = row_var.map((row) => ops.mean(row, { dim: -2, keepdim: true }));
    ops._foreach_clamp_min_(means, this._floor);
    ops._foreach_div_(estimates, means);
    return estimates;
  }
}
