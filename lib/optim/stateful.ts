/** Optimizers whose formula reads a parameter, its gradient, a step count and tensors of state. */
import { no_grad } from '../autograd.js';
import { float32, float64, preserve_format } from '../dtype.js';
import { TorchError } from '../errors.js';
import { tidy } from '../memory.js';
import { native } from '../native.js';
import { ops } from '../ops.js';
import { isTensor, type Tensor } from '../tensor.js';
import {
  buckets,
  checkFusable,
  type Implementation,
  implementationOf,
  isComplex,
  isSparse,
  withGradients,
} from './implementation.js';
import { kindOf } from './kinds.js';
import { Optimizer, type Scaling } from './optimizer.js';
import type { NumberOrTensor } from './options.js';
import type { Options, ParamGroup } from './param_group.js';

/** What a formula reads for one parameter, state by its names in `state_dict`. */
export type One<Name extends string> = Record<'param' | 'grad' | 'step' | Name, Tensor>;

/** The same for several parameters of one device and dtype. */
export type Many<Name extends string> = Record<'param' | 'grad' | 'step' | Name, Tensor[]>;

/** The options that all of these optimizers have. */
export interface CommonOptions {
  lr: NumberOrTensor;
  foreach: boolean | null;
  maximize: boolean;
}

/** A step that has changed nothing doesn't count. */
export function uncount(steps: readonly Tensor[], { found_inf }: Scaling): void {
  if (found_inf) ops._foreach_sub_(steps, new Array<Tensor>(steps.length).fill(found_inf));
}

/** A tensor of no dimensions in the dtype of counts: that of new tensors, or float32. */
export function scalarState(
  value: number,
  device: Tensor['device'] | 'cpu',
  fused = false,
): Tensor {
  const wide = !fused && native.get_default_dtype() === float64.code;
  return ops.scalar_tensor(value, { dtype: wide ? float64 : float32, device });
}

/** Zeros in the form of another tensor. */
export const zerosLike = (tensor: Tensor): Tensor =>
  ops.zeros_like(tensor, { memory_format: preserve_format });

/** Complex numbers are pairs of reals to most formulas. */
export const realView = (tensor: Tensor): Tensor =>
  isComplex(tensor) ? ops.view_as_real(tensor) : tensor;

/** A complex parameter with all that belongs to it as pairs of reals. */
export function asReal<Name extends string>(one: One<Name>): One<Name> {
  if (!isComplex(one.param)) return one;
  const views = Object.entries<Tensor>(one).map(([name, tensor]) => [name, realView(tensor)]);
  return Object.fromEntries(views) as One<Name>;
}

function gather<Name extends string>(all: One<Name>[]): Many<Name> {
  const names = Object.keys(all[0] as One<Name>) as (keyof One<Name>)[];
  return Object.fromEntries(names.map((name) => [name, all.map((one) => one[name])])) as Many<Name>;
}

/**
 * The frame of a step for one parameter after the other, for lists of them, and for all in one
 * operator. `Name` are the names of the state beside `step`.
 */
export abstract class StatefulOptimizer<
  Name extends string,
  O extends CommonOptions,
> extends Optimizer {
  /** State that is a tensor of no dimensions; older versions saved numbers. */
  protected readonly _scalars: readonly string[] = ['step'];

  /** Whether PyTorch prefers lists on a GPU even for a learning rate that is a tensor. */
  protected readonly _anyRate: boolean = true;

  /** The state before the first step, in its order. */
  protected abstract _start(param: Tensor, options: O, grad: Tensor): Record<string, Tensor>;

  protected abstract _single(one: One<Name>, options: O): void;

  protected abstract _foreach(many: Many<Name>, options: O): void;

  /** Lists of float32 or float64 on the CPU, with the bits of one parameter after the other. */
  protected _lists(many: Many<Name>, options: O): void {
    this._foreach(many, options);
  }

  protected _fused(_many: Many<Name>, _options: O): void {
    throw new TorchError(`${this.constructor.name} has no fused implementation`);
  }

  /** Options that versions before them didn't save. */
  protected get _added(): Options {
    return { foreach: null, maximize: false, differentiable: false, capturable: false };
  }

  /** Where the scalars of a parameter live: beside it only if a graph is captured. */
  protected _home(param: Tensor, { capturable, fused }: Options): Tensor['device'] | 'cpu' {
    return capturable || fused ? param.device : 'cpu';
  }

  protected _scalar(param: Tensor, options: object, value: number): Tensor {
    const group = options as Options;
    return scalarState(value, this._home(param, group), Boolean(group.fused));
  }

  protected override _complete(group: ParamGroup): void {
    for (const [name, value] of Object.entries(this._added)) {
      if (group[name] === undefined) group[name] = value;
    }
    for (const param of group.params) {
      const state = this.state.get(param);
      if (state === undefined) continue;
      for (const name of this._scalars) {
        if (isTensor(state[name])) continue;
        this._remember(param, name, this._scalar(param, group, Number(state[name])));
      }
    }
  }

  protected _checkGradient(_param: Tensor, grad: Tensor): void {
    if (!isSparse(grad)) return;
    throw new TorchError(`${this.constructor.name} does not support sparse gradients`);
  }

  /** Makes the state of a parameter. */
  protected _begin(param: Tensor, options: O, grad = param): void {
    const fresh = no_grad(() => tidy(() => this._start(param, options, grad)));
    for (const [name, tensor] of Object.entries(fresh)) this._remember(param, name, tensor);
  }

  private _collect(group: ParamGroup & O): One<Name>[] {
    const all: One<Name>[] = [];
    const { params, grads } = withGradients(group.params);
    for (const [i, param] of params.entries()) {
      const grad = grads[i] as Tensor;
      this._checkGradient(param, grad);
      if (group.fused) checkFusable(param);
      const state = this._stateOf(param);
      if (Object.keys(state).length === 0) this._begin(param, group, grad);
      all.push({ param, grad, ...(state as Record<'step' | Name, Tensor>) });
    }
    return all;
  }

  /** What parameters in one list share. */
  protected _kind({ param }: One<Name>): string | number {
    return kindOf(param);
  }

  protected _implementation(group: ParamGroup & O, all: readonly One<Name>[]): Implementation {
    const params = all.map(({ param }) => param);
    const grads = all.map(({ grad }) => grad);
    return implementationOf(group, params, grads, this._anyRate);
  }

  protected override _update(group: ParamGroup): void {
    const options = group as ParamGroup & O;
    const all = this._collect(options);
    if (all.length === 0) return;
    const implementation = this._implementation(options, all);
    if (implementation === 'single') {
      for (const one of all) tidy(() => this._single(one, options));
      return;
    }
    for (const places of buckets(all, this._kind)) {
      const part = places.map((place) => all[place] as One<Name>);
      tidy(() => {
        if (implementation === 'fused') this._fused(gather(part), options);
        else if (options.differentiable)
          throw new TorchError("_foreach ops don't support autograd");
        else if (implementation === 'lists') this._lists(gather(part), options);
        else this._foreach(gather(part.map(asReal)), options);
      });
    }
  }
}
