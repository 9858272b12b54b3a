/** An optimizer on other tensors for a while. */
import { TorchError } from '../errors.js';
import { isPlainObject } from '../gate/kinds.js';
import { scoped } from '../scoped.js';
import { isTensor, type Tensor } from '../tensor.js';
import { Optimizer } from './optimizer.js';
import type { ParamGroup } from './param_group.js';
import type { OptimizerState, OptimizerStateDict, PackedGroup, ParamState } from './state_dict.js';

const refuse = (what: string): never => {
  throw new TorchError(`swap_in_optimizer_params_and_state ${what}`);
};

function checkState(state: unknown): asserts state is Record<number, ParamState> {
  if (!isPlainObject(state)) {
    refuse("requires swapin_optim_state['state'] to map packed parameter ids to their state");
  } else if (!Object.values(state).every(isPlainObject)) {
    refuse('requires per-parameter optimizer state entries to be dictionaries');
  }
}

function checkGroup(own: ParamGroup, given: unknown, index: number): asserts given is PackedGroup {
  if (!isPlainObject(given)) return refuse('requires each param group to be a dictionary');
  const { params } = given;
  if (!Array.isArray(params) || !params.every(Number.isInteger)) {
    return refuse("requires param_groups[*]['params'] to be lists of packed parameter ids");
  }
  if (params.length !== own.params.length) {
    refuse(`requires as many params in param group ${index} as the optimizer has there`);
  }
  const missing = Object.keys(own).filter((name) => !Object.hasOwn(given, name));
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(own, name));
  if (missing.length + unknown.length > 0) {
    refuse(
      `requires the keys of param group ${index} to be the optimizer's own; only in swap-in: ` +
        `[${unknown}], only in the optimizer: [${missing}]`,
    );
  }
}

function check(optimizer: Optimizer, params: Tensor[], given: unknown): OptimizerStateDict {
  if (optimizer.state.size === 0) refuse('requires initialized optimizer state');
  if (!isPlainObject(given)) return refuse('requires what state_dict() gives');
  const { state, param_groups } = given;
  checkState(state);
  if (!Array.isArray(param_groups) || param_groups.length !== optimizer.param_groups.length) {
    return refuse('requires as many param_groups as the optimizer has');
  }
  for (const [i, group] of optimizer.param_groups.entries()) checkGroup(group, param_groups[i], i);
  const groups = param_groups as PackedGroup[];
  const ids = new Set(groups.flatMap((group) => group.params).map(String));
  const extra = Object.keys(state).filter((id) => !ids.has(id));
  if (extra.length > 0) refuse(`knows no parameters of the ids [${extra}] in the state`);
  const count = groups.reduce((sum, group) => sum + group.params.length, 0);
  if (params.length < count || !params.every(isTensor)) {
    refuse("requires a tensor for each parameter, in the order of the optimizer's groups");
  }
  return { state, param_groups: groups };
}

/** Puts the groups and the state in place; what puts the optimizer's own back. */
function swap(optimizer: Optimizer, params: Tensor[], saved: OptimizerStateDict): () => void {
  const before = { state: optimizer.state, groups: optimizer.param_groups.map((g) => ({ ...g })) };
  const state: OptimizerState = new Map();
  let start = 0;
  for (const [i, group] of optimizer.param_groups.entries()) {
    const given = saved.param_groups[i] as PackedGroup;
    const own = params.slice(start, start + given.params.length);
    start += own.length;
    Object.assign(group, given, { params: own });
    for (const [j, param] of own.entries()) {
      state.set(param, { ...saved.state[given.params[j] as number] });
    }
  }
  optimizer.state = state;
  return () => {
    for (const [i, group] of optimizer.param_groups.entries()) {
      for (const name of Object.keys(group)) delete group[name];
      Object.assign(group, before.groups[i]);
    }
    optimizer.state = before.state;
  };
}

/**
 * Has an optimizer work on the given tensors and state, which has the form of its `state_dict`,
 * while `fn` runs or to the end of a block by `using`. Tensors are changed in place; whatever else is
 * changed meanwhile is forgotten.
 */
export function swap_in_optimizer_params_and_state<T>(
  optimizer: Optimizer,
  swapin_parameters: Record<string, Tensor>,
  swapin_optim_state: OptimizerStateDict,
  fn: () => T,
): T;
export function swap_in_optimizer_params_and_state(
  optimizer: Optimizer,
  swapin_parameters: Record<string, Tensor>,
  swapin_optim_state: OptimizerStateDict,
): Disposable;
export function swap_in_optimizer_params_and_state<T>(
  optimizer: Optimizer,
  swapin_parameters: Record<string, Tensor>,
  swapin_optim_state: OptimizerStateDict,
  fn?: () => T,
): T | Disposable {
  if (!(optimizer instanceof Optimizer)) refuse('takes an optimizer');
  if (!isPlainObject(swapin_parameters)) refuse('takes an object of tensors by name');
  const params = Object.values(swapin_parameters);
  const saved = check(optimizer, params, swapin_optim_state);
  return scoped('swap_in_optimizer_params_and_state', () => swap(optimizer, params, saved), fn);
}
