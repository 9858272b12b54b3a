/** The base of all optimizers: groups, state, saving, and the frame of a step. */
import { inspect } from 'node:util';
import { enable_grad, set_grad_enabled } from '../autograd.js';
import type { Call } from '../call.js';
import { TorchError } from '../errors.js';
import { keep, tidy } from '../memory.js';
import { clearGrad } from '../nn/modules/clear_grad.js';
import { reprBool, reprFloat, reprStrings, reprTuple } from '../repr.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor } from '../tensor.js';
import {
  adoptGroup,
  type GroupInput,
  groupsOf,
  type Options,
  type ParamGroup,
} from './param_group.js';
import {
  type OptimizerState,
  type OptimizerStateDict,
  type ParamState,
  pack,
  unpack,
} from './state_dict.js';

/** An option as Python prints it. */
export function reprOption(value: unknown, asInteger = false): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return reprBool(value);
  if (typeof value === 'number') {
    return asInteger && Number.isInteger(value) ? String(value) : reprFloat(value);
  }
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string')
      ? reprStrings(value)
      : reprTuple(value, (item) => (isTensor(item) ? String(item) : reprOption(item, asInteger)));
  }
  // Python formats a tensor without dimensions as its number, outside of tuples.
  if (isTensor(value) && value.ndim === 0) return reprOption(value.item(), asInteger);
  return String(value);
}

const bindStep = signature<{ closure: unknown }>('step(function? closure=None)');

/**
 * Trains parameters by their gradients. A subclass gives its options to the constructor and its
 * formula as `_update`, for one group and without recording gradients.
 */
export abstract class Optimizer {
  readonly defaults: Options;
  /** What is remembered about each parameter. */
  state: OptimizerState = new Map();
  param_groups: ParamGroup[] = [];

  constructor(params: unknown, defaults: Options) {
    this.defaults = defaults;
    for (const group of groupsOf(params)) this.add_param_group(group);
  }

  /** Changes the group's parameters by their gradients. */
  protected abstract _update(group: ParamGroup): void;

  /** Options that Python gives as integers, and prints so. */
  protected get _integers(): ReadonlySet<string> {
    return new Set();
  }

  /** Gives options to a loaded group that the version which saved it didn't know. */
  protected _complete(_group: ParamGroup): void {}

  /** One step. `closure` computes the loss anew, and its result is returned. */
  step(): null;
  step<T>(closure: (() => T) | null | undefined): T | null;
  step<T>(...args: unknown[]): T | null {
    const closure = bindStep(args).closure as (() => T) | null;
    return set_grad_enabled(this.defaults.differentiable === true, () => {
      const loss = closure ? enable_grad(closure) : null;
      tidy(() => {
        for (const group of this.param_groups) this._update(group);
      });
      return loss;
    });
  }

  /** Drops all gradients, or fills them with zeros. */
  zero_grad(...args: Call<[], [set_to_none: boolean], { set_to_none?: boolean }>): void {
    const params = this.param_groups.flatMap((group) => group.params);
    clearGrad(params, args);
  }

  /** Adds parameters with options of their own. */
  add_param_group(param_group: GroupInput): void {
    this.param_groups.push(adoptGroup(param_group, this.defaults, this.param_groups));
  }

  /** The state of a parameter; made empty when asked for first. */
  protected _stateOf(param: Tensor): ParamState {
    let state = this.state.get(param);
    if (state === undefined) {
      state = {};
      this.state.set(param, state);
    }
    return state;
  }

  /** Keeps a tensor as state: it outlives every `tidy`. */
  protected _remember(param: Tensor, name: string, tensor: Tensor): Tensor {
    this._stateOf(param)[name] = keep(tensor);
    return tensor;
  }

  state_dict(): OptimizerStateDict {
    return pack(this.param_groups, this.state);
  }

  /** Takes over the options and the state that `state_dict` gave, here or in Python. */
  load_state_dict(state_dict: OptimizerStateDict): void {
    if (typeof state_dict !== 'object' || state_dict === null || !state_dict.param_groups) {
      throw new TypeError('load_state_dict() takes what state_dict() gives');
    }
    const { groups, state } = unpack(this.param_groups, state_dict);
    this.param_groups = groups;
    this.state = state;
    for (const group of groups) this._complete(group);
  }

  toString(): string {
    const groups = this.param_groups.map((group, i) => {
      const names = Object.keys(group).filter((name) => name !== 'params');
      const lines = names
        .sort()
        .map((name) => `    ${name}: ${reprOption(group[name], this._integers.has(name))}\n`);
      return `\nParameter Group ${i}\n${lines.join('')}`;
    });
    return `${this.constructor.name} (${groups.join('')})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** A number that may have been given as a tensor of one element. */
export type NumberOrTensor = number | Tensor;

/** The number in an option. */
export const numberOf = (option: unknown): number =>
  isTensor(option) ? Number(option.item()) : (option as number);

/** Refuses a tensor of several elements as an option. */
export function checkSingle(name: string, option: unknown): void {
  if (isTensor(option) && option.numel() !== 1) {
    throw new RangeError(`Tensor ${name} must be 1-element`);
  }
}

/** Refuses the choices of implementation that exclude each other. */
export function checkFused({ fused, foreach, differentiable }: Options): void {
  if (!fused) return;
  if (differentiable) throw new TorchError('`fused` does not support `differentiable`');
  if (foreach) throw new TorchError('`fused` and `foreach` cannot be `True` together.');
}
