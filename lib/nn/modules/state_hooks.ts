/** Hooks around `state_dict` and `load_state_dict`. */
import { TorchError } from '../../errors.js';
import { HookList } from '../../utils/hooks.js';
import type { IncompatibleKeys, LoadReport } from './load_state_dict.js';
import type { Module } from './module.js';
import type { LocalMetadata, StateDict } from './state_dict.js';

/** Runs before a module's part of a state is made. */
export type SavePreHook = (module: Module, prefix: string, keep_vars: boolean) => void;

/** Runs when a module's part of a state is made; a private one may return another state. */
export type SaveHook = (
  module: Module,
  state_dict: StateDict,
  prefix: string,
  local_metadata: LocalMetadata,
) => unknown;

/** Runs before a module's own tensors are loaded, and may change what is loaded. */
export type LoadPreHook = (
  module: Module,
  state_dict: StateDict,
  prefix: string,
  local_metadata: LocalMetadata,
  strict: boolean,
  missing_keys: string[],
  unexpected_keys: string[],
  error_msgs: string[],
) => void;

/** The same without the module. */
export type BareLoadPreHook =
  Parameters<LoadPreHook> extends [Module, ...infer Rest] ? (...args: Rest) => void : never;

/** Runs when a module and all below it are loaded, and may change the keys found at fault. */
export type LoadPostHook = (module: Module, incompatible_keys: IncompatibleKeys) => void;

/** A hook of `state_dict`, and whether it may return another state. */
interface Save {
  readonly hook: SaveHook;
  readonly mayReplace: boolean;
}

/** The hooks of each kind of one module. */
class StateHooks {
  readonly savePre = new HookList<SavePreHook>();
  readonly save = new HookList<Save>();
  readonly loadPre = new HookList<LoadPreHook>();
  readonly loadPost = new HookList<LoadPostHook>();

  __deepcopy__(): StateHooks {
    const copy = new StateHooks();
    for (const hook of this.savePre) copy.savePre.add(hook);
    for (const hook of this.save) copy.save.add(hook);
    for (const hook of this.loadPre) copy.loadPre.add(hook);
    for (const hook of this.loadPost) copy.loadPost.add(hook);
    return copy;
  }
}

const STATE_HOOKS = Symbol('sconce.state_hooks');

interface Hooked {
  [STATE_HOOKS]?: StateHooks;
}

/** The hooks of a module, made when they are first asked for. */
export function stateHooksOf(module: Module & Hooked): StateHooks {
  const known = module[STATE_HOOKS];
  if (known !== undefined) return known;
  const value = new StateHooks();
  Object.defineProperty(module, STATE_HOOKS, { configurable: true, writable: true, value });
  return value;
}

export function runSavePre(
  module: Module & Hooked,
  ...rest: [prefix: string, keep_vars: boolean]
): void {
  for (const hook of module[STATE_HOOKS]?.savePre ?? []) hook(module, ...rest);
}

/** Runs the hooks of `state_dict`; the state that they leave. */
export function runSave(
  module: Module & Hooked,
  state: StateDict,
  prefix: string,
  metadata: LocalMetadata,
): StateDict {
  let result = state;
  for (const { hook, mayReplace } of module[STATE_HOOKS]?.save ?? []) {
    const value = hook(module, result, prefix, metadata) ?? null;
    if (value === null) continue;
    if (!mayReplace) throw new TorchError('state_dict post-hook must return None');
    result = value as StateDict;
  }
  return result;
}

export function runLoadPre(
  module: Module & Hooked,
  state: StateDict,
  prefix: string,
  metadata: LocalMetadata,
  { strict, missing_keys, unexpected_keys, error_msgs }: LoadReport,
): void {
  for (const hook of module[STATE_HOOKS]?.loadPre ?? []) {
    hook(module, state, prefix, metadata, strict, missing_keys, unexpected_keys, error_msgs);
  }
}

export function runLoadPost(module: Module & Hooked, keys: IncompatibleKeys): void {
  for (const hook of module[STATE_HOOKS]?.loadPost ?? []) {
    if ((hook(module, keys) ?? null) !== null) {
      throw new TorchError(
        'hooks of register_load_state_dict_post_hook must return nothing; change ' +
          'incompatible_keys in place instead',
      );
    }
  }
}
