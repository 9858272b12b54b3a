/** Adam: Kingma and Ba, 2015; amsgrad: Reddi, Kale and Kumar, 2018. */
import type { Call } from '../call.js';
import { float32, float64, preserve_format } from '../dtype.js';
import { TorchError } from '../errors.js';
import { native } from '../native.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor } from '../tensor.js';
import { type AdamLists, type AdamOptions, emptyLists, updateAdam } from './adam_update.js';
import { checkFusable, isSparse } from './implementation.js';
import {
  checkFused,
  checkSingle,
  type NumberOrTensor,
  numberOf,
  Optimizer,
  reprOption,
} from './optimizer.js';
import type { ParamGroup, Params } from './param_group.js';
import { squeezed } from './scalar.js';
import type { ParamState } from './state_dict.js';

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

/** Step counts are kept in the default dtype's width; the fused operators ask for float32. */
const stepDtype = (fused: unknown) =>
  !fused && native.get_default_dtype() === float64.code ? float64 : float32;

/**
 * m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g²,
 * θ ← θ − lr · m̂ / (√v̂ + eps), where m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ).
 */
export class Adam extends Optimizer {
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

  protected override _complete(group: ParamGroup): void {
    const added = {
      amsgrad: false,
      maximize: false,
      foreach: null,
      capturable: false,
      differentiable: false,
      decoupled_weight_decay: false,
      fused: null,
    };
    for (const [name, value] of Object.entries(added)) group[name] ??= value;
    for (const param of group.params) {
      const state = this.state.get(param);
      if (state && !isTensor(state.step)) this.#startStep(param, group, Number(state.step));
    }
  }

  #startStep(param: Tensor, group: ParamGroup, count: number): void {
    const device = group.capturable || group.fused ? param.device : 'cpu';
    const dtype = stepDtype(group.fused);
    this._remember(param, 'step', ops.scalar_tensor(count, { dtype, device }));
  }

  #start(param: Tensor, group: ParamGroup): ParamState {
    if (group.fused) checkFusable(param);
    this.#startStep(param, group, 0);
    const zeros = () => ops.zeros_like(param, { memory_format: preserve_format });
    this._remember(param, 'exp_avg', zeros());
    this._remember(param, 'exp_avg_sq', zeros());
    if (group.amsgrad) this._remember(param, 'max_exp_avg_sq', zeros());
    return this._stateOf(param);
  }

  #collect(group: ParamGroup): AdamLists {
    const lists = emptyLists();
    for (const param of group.params) {
      const { grad } = param;
      if (grad === null) continue;
      if (isSparse(grad)) {
        throw new TorchError(
          'Adam does not support sparse gradients, please consider SparseAdam instead',
        );
      }
      const known = this._stateOf(param);
      const state = known.step === undefined ? this.#start(param, group) : known;
      lists.params.push(param);
      lists.grads.push(grad);
      lists.exp_avgs.push(state.exp_avg as Tensor);
      lists.exp_avg_sqs.push(state.exp_avg_sq as Tensor);
      if (group.amsgrad) lists.max_exp_avg_sqs.push(state.max_exp_avg_sq as Tensor);
      lists.steps.push(state.step as Tensor);
    }
    return lists;
  }

  protected override _update(group: ParamGroup): void {
    const lists = this.#collect(group);
    if (lists.params.length > 0) updateAdam(lists, group as ParamGroup & AdamOptions);
  }
}
