/** The base of all optimizers: groups, state, saving, and the frame of a step. */
import { inspect } from 'node:util';
import { enable_grad, set_grad_enabled } from '../autograd.js';
import type { Call } from '../call.js';
import { NotImplementedError } from '../errors.js';
import { isPlainObject, typeName } from '../gate/kinds.js';
import { keep, tidy, untracked } from '../memory.js';
import { clearGrad } from '../nn/modules/clear_grad.js';
import { copyFields, type Memo } from '../nn/modules/deepcopy.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import type { HookList, RemovableHandle } from '../utils/hooks.js';
import {
  hookStep,
  hooksOf,
  passThrough,
  type StateDictHook,
  type StateHook,
  type StepPostHook,
  type StepPreHook,
} from './hooks.js';
import { forgetKinds } from './kinds.js';
import { reprOption } from './options.js';
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

export { checkSingle, type NumberOrTensor, numberOf } from './options.js';

/** The two tensors by which a fused operator undoes the scaling of gradients. */
export interface Scaling {
  grad_scale?: Tensor | null;
  found_inf?: Tensor | null;
}

const bindStep = signature<{ closure: unknown }>('step(function? closure=None)');

const bindHook = signature<{ hook: unknown }>('register_hook(function hook)');
const bindStateHook = signature<{ hook: unknown; prepend: boolean }>(
  'register_state_hook(function hook, bool prepend=False)',
);

/** A hook on the state, with its place among the others. */
type StateHookCall<Hook> = Call<
  [hook: Hook],
  [prepend: boolean],
  { hook: Hook; prepend?: boolean }
>;

function addStateHook<Hook>(hooks: HookList<Hook>, args: StateHookCall<Hook>): RemovableHandle {
  const { hook, prepend } = bindStateHook(args);
  return hooks.add(hook as Hook, prepend);
}

/**
 * Trains parameters by their gradients. A subclass gives its options to the constructor and either
 * its formula as `_update`, for one group and without recording gradients, or a `step` of its own.
 */
export class Optimizer {
  readonly defaults: Options;
  /** What is remembered about each parameter. */
  state: OptimizerState = new Map();
  param_groups: ParamGroup[] = [];

  /** What gradients were multiplied by: set by a GradScaler for one step of a fused optimizer. */
  grad_scale: Tensor | null = null;
  /** Above zero where a gradient overflowed, and the step must change nothing. */
  found_inf: Tensor | null = null;

  constructor(params: unknown, defaults: Options) {
    if (!isPlainObject(defaults)) {
      throw new TypeError(`defaults of an optimizer must be a dict, not ${typeName(defaults)}`);
    }
    hookStep(this);
    this.defaults = defaults;
    for (const group of groupsOf(params)) this.add_param_group(group);
  }

  /** Changes the group's parameters by their gradients. */
  protected _update(_group: ParamGroup): void {
    throw new NotImplementedError(`${this.constructor.name} has no step`);
  }

  /** Options that Python gives as integers, and prints so. */
  protected get _integers(): ReadonlySet<string> {
    return new Set();
  }

  /** Whether `step` divides by `grad_scale` and heeds `found_inf` itself. */
  get _step_supports_amp_scaling(): boolean {
    return false;
  }

  /** What the fused operators take of a GradScaler, on the parameters' device. */
  protected _scaling(param: Tensor | undefined): Scaling {
    const { grad_scale, found_inf } = this;
    if (param === undefined || found_inf === null) return {};
    const { device } = param;
    return { grad_scale: grad_scale?.to(device) ?? null, found_inf: found_inf.to(device) };
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
      try {
        tidy(() => {
          for (const group of this.param_groups) this._update(group);
        });
      } finally {
        forgetKinds();
      }
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

  /** A copy with parameters and state of its own, and without hooks, as in Python. */
  __deepcopy__(memo: Memo): unknown {
    return untracked(() => copyFields(this, memo));
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

  /** The state and the options, with numbers for the parameters. */
  state_dict(): OptimizerStateDict {
    const { preSave, postSave } = hooksOf(this);
    for (const hook of preSave) hook(this);
    return passThrough(postSave, this, pack(this.param_groups, this.state));
  }

  /** Takes over the options and the state that `state_dict` gave, here or in Python. */
  load_state_dict(state_dict: OptimizerStateDict): void {
    const { preLoad, postLoad } = hooksOf(this);
    const given = passThrough(preLoad, this, { ...state_dict });
    const isSaved = typeof given.state === 'object' && Array.isArray(given.param_groups);
    if (typeof state_dict !== 'object' || given.state === null || !isSaved) {
      throw new TypeError('load_state_dict() takes what state_dict() gives');
    }
    const { groups, state } = unpack(this.param_groups, given);
    this.param_groups = groups;
    this.state = state;
    for (const group of groups) this._complete(group);
    for (const hook of postLoad) hook(this);
  }

  /** Calls `hook(optimizer, args, kwargs)` before each step; it may return other arguments. */
  register_step_pre_hook(...args: [hook: StepPreHook]): RemovableHandle {
    return hooksOf(this).preStep.add(bindHook(args).hook as StepPreHook);
  }

  /** Calls `hook(optimizer, args, kwargs)` after each step. */
  register_step_post_hook(...args: [hook: StepPostHook]): RemovableHandle {
    return hooksOf(this).postStep.add(bindHook(args).hook as StepPostHook);
  }

  /** Calls `hook(optimizer)` before `state_dict` packs the state. */
  register_state_dict_pre_hook(...args: StateHookCall<StateHook>): RemovableHandle {
    return addStateHook(hooksOf(this).preSave, args);
  }

  /** Calls `hook(optimizer, state_dict)` on what `state_dict` gives; it may return another. */
  register_state_dict_post_hook(...args: StateHookCall<StateDictHook>): RemovableHandle {
    return addStateHook(hooksOf(this).postSave, args);
  }

  /** Calls `hook(optimizer, state_dict)` on a copy of what is loaded; it may return another. */
  register_load_state_dict_pre_hook(...args: StateHookCall<StateDictHook>): RemovableHandle {
    return addStateHook(hooksOf(this).preLoad, args);
  }

  /** Calls `hook(optimizer)` after a state is loaded. */
  register_load_state_dict_post_hook(...args: StateHookCall<StateHook>): RemovableHandle {
    return addStateHook(hooksOf(this).postLoad, args);
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
