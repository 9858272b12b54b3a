/** Adam: Kingma and Ba, 2015; amsgrad: Reddi, Kale and Kumar, 2018. */
import type { Call } from '../call.js';
import { TorchError } from '../errors.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor } from '../tensor.js';
import { moveForeach } from './adam_foreach.js';
import type { AdamOptions, AdamState } from './adam_options.js';
import { moveSingle } from './adam_single.js';
import { isSparse } from './implementation.js';
import { checkFused, checkSingle, type NumberOrTensor, numberOf, reprOption } from './options.js';
import type { Options, Params } from './param_group.js';
import { either, squeezed } from './scalar.js';
import { type Many, type One, StatefulOptimizer, uncount, zerosLike } from './stateful.js';

export type Betas = readonly [NumberOrTensor, NumberOrTensor];

export type AdamKeywords = { params: Params } & Partial<AdamOptions>;
export type AdamCall = Call<
  [params: Params],
  [lr: NumberOrTensor, betas: Betas, eps: number, weight_decay: number, amsgrad: boolean],
  AdamKeywords
>;

const bind = signature<{ params: Params } & AdamOptions>(
  'Adam(any params, float|Tensor lr=0.001, any betas=None, float eps=1e-08, ' +
    'float weight_decay=0, bool amsgrad=False, *, bool? foreach=None, bool maximize=False, ' +
    'bool capturable=False, bool differentiable=False, bool? fused=None, ' +
    'bool decoupled_weight_decay=False)',
);

const isProbability = (value: number): boolean => value >= 0 && value < 1;

function checkBetas(betas: unknown): asserts betas is Betas {
  if (!Array.isArray(betas) || betas.length !== 2) {
    throw new TypeError("Adam(): argument 'betas' must be two numbers");
  }
  for (const [i, beta] of betas.entries()) {
    if (!isProbability(numberOf(beta))) {
      throw new RangeError(`Invalid beta parameter at index ${i}: ${reprOption(beta)}`);
    }
  }
  if (isTensor(betas[0]) !== isTensor(betas[1])) {
    throw new RangeError('betas must be either both floats or both Tensors');
  }
}

function checkTensorOption(
  name: string,
  value: unknown,
  { foreach, capturable }: AdamOptions,
): void {
  if (!isTensor(value)) return;
  if (foreach && !capturable) {
    throw new RangeError(
      `${name} as a Tensor is not supported for capturable=False and foreach=True`,
    );
  }
  checkSingle(name, value);
}

function check(o: AdamOptions): void {
  checkTensorOption('lr', o.lr, o);
  if (!(numberOf(o.lr) >= 0)) throw new RangeError(`Invalid learning rate: ${reprOption(o.lr)}`);
  if (!(o.eps >= 0)) throw new RangeError(`Invalid epsilon value: ${reprOption(o.eps)}`);
  checkBetas(o.betas);
  if (!(o.weight_decay >= 0))
    throw new RangeError(`Invalid weight_decay value: ${reprOption(o.weight_decay)}`);
  checkTensorOption('betas[0]', o.betas[0], o);
  checkTensorOption('betas[1]', o.betas[1], o);
}

/**
 * m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g²,
 * θ ← θ − lr · m̂ / (√v̂ + eps), where m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ).
 */
export class Adam extends StatefulOptimizer<AdamState, AdamOptions> {
  protected override readonly _anyRate = false;

  constructor(...args: AdamCall) {
    const { params, ...given } = bind(args);
    const betas = (given.betas ?? [0.9, 0.999]) as Betas;
    check({ ...given, betas });
    const { lr, eps, weight_decay, amsgrad, maximize, ...others } = given;
    const first = { lr, betas: betas.map(squeezed), eps, weight_decay, amsgrad, maximize };
    super(params, { ...first, ...others, betas: first.betas });
    checkFused(this.defaults);
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['weight_decay']);
  }

  protected override get _added(): Options {
    return { amsgrad: false, ...super._added, decoupled_weight_decay: false, fused: null };
  }

  protected override _checkGradient(_param: Tensor, grad: Tensor): void {
    if (!isSparse(grad)) return;
    throw new TorchError(
      'Adam does not support sparse gradients, please consider SparseAdam instead',
    );
  }

  protected override _start(param: Tensor, o: AdamOptions): Record<string, Tensor> {
    return {
      step: this._scalar(param, o, 0),
      exp_avg: zerosLike(param),
      exp_avg_sq: zerosLike(param),
      ...(o.amsgrad ? { max_exp_avg_sq: zerosLike(param) } : {}),
    };
  }

  protected override _single(one: One<AdamState>, o: AdamOptions): void {
    moveSingle(one, o);
  }

  protected override _foreach(many: Many<AdamState>, o: AdamOptions): void {
    moveForeach(many, o);
  }

  override get _step_supports_amp_scaling(): boolean {
    return this.defaults.fused === true;
  }

  protected override _fused(many: Many<AdamState>, o: AdamOptions): void {
    if (o.differentiable) {
      throw new TorchError('Adam with fused=True does not support differentiable=True');
    }
    ops._foreach_add_(many.step, 1);
    const scaling = this._scaling(many.param[0]);
    const update = o.decoupled_weight_decay ? ops._fused_adamw_ : ops._fused_adam_;
    const largest = o.amsgrad ? many.max_exp_avg_sq : [];
    update(many.param, many.grad, many.exp_avg, many.exp_avg_sq, largest, many.step, {
      lr: either(o.lr),
      beta1: numberOf(o.betas[0]),
      beta2: numberOf(o.betas[1]),
      weight_decay: o.weight_decay,
      eps: o.eps,
      amsgrad: o.amsgrad,
      maximize: o.maximize,
      ...scaling,
    });
    uncount(many.step, scaling);
  }
}
