/** Modules that learn the shapes of their parameters from the first input. */
import { no_grad } from '../../autograd.js';
import { NotImplementedError, TorchError } from '../../errors.js';
import { isTensor } from '../../tensor.js';
import { is_lazy } from '../uninitialized.js';
import type { Keywords } from './forward_hooks.js';
import { Module } from './module.js';
import { hooksOf } from './module_hooks.js';
import { type LoadPreHook, stateHooksOf } from './state_hooks.js';

/** A module with parameters whose shapes `initialize_parameters` finds from the first input. */
export interface LazyModule extends Module {
  initialize_parameters(...args: unknown[]): void;
  has_uninitialized_params(): boolean;
}

/** The class that a lazy module changes to; undefined for one that stays what it is. */
const nextClass = (module: Module): { prototype: object } | undefined =>
  Reflect.get(module.constructor, 'cls_to_become') as { prototype: object } | undefined;

export function hasUninitialized(module: Module): boolean {
  return [...module._parameters.values(), ...module._buffers.values()].some(is_lazy);
}

/** Runs before the first `forward`, and never again. */
const infer = (given: Module, args: unknown[], kwargs: Keywords): undefined => {
  const module = given as LazyModule;
  const keywords = Object.keys(kwargs).length === 0 ? [] : [kwargs];
  module.initialize_parameters(...args, ...keywords);
  if (module.has_uninitialized_params()) {
    throw new TorchError(`module ${module._get_name()} has not been fully initialized`);
  }
  hooksOf(module).before.take(({ hook }) => hook === infer);
  stateHooksOf(module).loadPre.take((hook) => hook === load);
  const next = nextClass(module);
  if (next !== undefined) Object.setPrototypeOf(module, next.prototype);
};

/** A state tells the shapes too. */
const load: LoadPreHook = (module, state, prefix) => {
  for (const [name, own] of [...module._parameters, ...module._buffers]) {
    const given: unknown = state[prefix + name];
    if (!is_lazy(own) || !isTensor(given) || is_lazy(given)) continue;
    no_grad(() => own.materialize(given.shape));
  }
};

/** Has a module initialized by its first `forward`, or by the state that it loads. */
export function startLazy(module: Module): void {
  module.register_load_state_dict_pre_hook(load);
  hooksOf(module).before.add({ hook: infer, with_kwargs: true });
}

/**
 * The base of lazy modules of one's own: the constructor makes an `UninitializedParameter` for
 * each unknown shape, and `initialize_parameters`, called with the arguments of the first
 * `forward`, materializes them. A static `cls_to_become` names the class to change to then.
 */
export class LazyModuleMixin extends Module implements LazyModule {
  static readonly cls_to_become: { prototype: object } | undefined;

  constructor() {
    super();
    startLazy(this);
  }

  initialize_parameters(..._args: unknown[]): void {
    throw new NotImplementedError(
      `initialize_parameters is not implemented for ${this._get_name()}`,
    );
  }

  has_uninitialized_params(): boolean {
    return hasUninitialized(this);
  }
}
