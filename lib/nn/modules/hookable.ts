/** The registration of hooks on a module. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { RemovableHandle } from '../../utils/hooks.js';
import type { FullBackwardHook, FullBackwardPreHook } from './backward_hooks.js';
import type { Memo } from './deepcopy.js';
import type {
  After,
  Before,
  ForwardHook,
  ForwardHookWithKwargs,
  ForwardPreHook,
  ForwardPreHookWithKwargs,
} from './forward_hooks.js';
import type { Module } from './module.js';
import { copyHooks, hooksOf } from './module_hooks.js';
import { MovableTree } from './movable.js';
import {
  type BareLoadPreHook,
  type LoadPostHook,
  type LoadPreHook,
  type SaveHook,
  type SavePreHook,
  stateHooksOf,
} from './state_hooks.js';

export const bindPreHook = signature<Before & { prepend: boolean }>(
  'register_forward_pre_hook(function hook, *, bool prepend=False, bool with_kwargs=False)',
);
export const bindHook = signature<After & { prepend: boolean }>(
  'register_forward_hook(function hook, *, bool prepend=False, bool with_kwargs=False, ' +
    'bool always_call=False)',
);
const bindFull = signature<{ hook: FullBackwardHook; prepend: boolean }>(
  'register_full_backward_hook(function hook, bool prepend=False)',
);
const bindFullPre = signature<{ hook: FullBackwardPreHook; prepend: boolean }>(
  'register_full_backward_pre_hook(function hook, bool prepend=False)',
);

const bindSavePre = signature<{ hook: SavePreHook }>('register_state_dict_pre_hook(function hook)');
const bindSave = signature<{ hook: SaveHook }>('register_state_dict_post_hook(function hook)');
const bindLoadPre = signature<{ hook: LoadPreHook }>(
  'register_load_state_dict_pre_hook(function hook)',
);
const bindLoadPost = signature<{ hook: LoadPostHook }>(
  'register_load_state_dict_post_hook(function hook)',
);

interface FullKeywords<Hook> {
  hook: Hook;
  prepend?: boolean;
}

/** The part of `Module` between moving and computing. */
export class HookableTree extends MovableTree {
  override __deepcopy__(memo: Memo): unknown {
    const copy = super.__deepcopy__(memo) as Module;
    copyHooks(this._self, copy);
    return copy;
  }

  /** Runs `hook` before `forward`; an array it returns takes the arguments' place. */
  register_forward_pre_hook(
    hook: ForwardPreHook,
    keywords?: { prepend?: boolean; with_kwargs?: false },
  ): RemovableHandle;
  register_forward_pre_hook(
    hook: ForwardPreHookWithKwargs,
    keywords: { prepend?: boolean; with_kwargs: true },
  ): RemovableHandle;
  register_forward_pre_hook(...args: unknown[]): RemovableHandle {
    const { prepend, ...entry } = bindPreHook(args);
    return hooksOf(this._self).before.add(entry, prepend);
  }

  /** Runs `hook` after `forward`; what it returns, if anything, takes the output's place. */
  register_forward_hook(
    hook: ForwardHook,
    keywords?: { prepend?: boolean; with_kwargs?: false; always_call?: boolean },
  ): RemovableHandle;
  register_forward_hook(
    hook: ForwardHookWithKwargs,
    keywords: { prepend?: boolean; with_kwargs: true; always_call?: boolean },
  ): RemovableHandle;
  register_forward_hook(...args: unknown[]): RemovableHandle {
    const { prepend, ...entry } = bindHook(args);
    return hooksOf(this._self).after.add(entry, prepend);
  }

  /** Runs `hook` when the gradients of the inputs are known; what it returns replaces them. */
  register_full_backward_hook(
    ...args: Call<[hook: FullBackwardHook], [prepend: boolean], FullKeywords<FullBackwardHook>>
  ): RemovableHandle {
    const { hook, prepend } = bindFull(args);
    return hooksOf(this._self).full.add(hook, prepend);
  }

  /** Runs `hook` when the gradients of the outputs are known; what it returns replaces them. */
  register_full_backward_pre_hook(
    ...args: Call<
      [hook: FullBackwardPreHook],
      [prepend: boolean],
      FullKeywords<FullBackwardPreHook>
    >
  ): RemovableHandle {
    const { hook, prepend } = bindFullPre(args);
    return hooksOf(this._self).pre.add(hook, prepend);
  }

  /** Runs `hook` before the module's part of a state is made. */
  register_state_dict_pre_hook(
    ...args: [hook: SavePreHook] | [{ hook: SavePreHook }]
  ): RemovableHandle {
    return stateHooksOf(this._self).savePre.add(bindSavePre(args).hook);
  }

  /** Runs `hook` when the module's part of a state is made; it changes the state in place. */
  register_state_dict_post_hook(...args: [hook: SaveHook] | [{ hook: SaveHook }]): RemovableHandle {
    const { hook } = bindSave(args);
    return stateHooksOf(this._self).save.add({ hook, mayReplace: false });
  }

  /** The older form, whose hooks may return another state. */
  _register_state_dict_hook(hook: SaveHook): RemovableHandle {
    return stateHooksOf(this._self).save.add({ hook: bindSave([hook]).hook, mayReplace: true });
  }

  /** Runs `hook` before the module's own tensors are loaded. */
  register_load_state_dict_pre_hook(
    ...args: [hook: LoadPreHook] | [{ hook: LoadPreHook }]
  ): RemovableHandle {
    return stateHooksOf(this._self).loadPre.add(bindLoadPre(args).hook);
  }

  /** The older form, whose hooks get the module only when they ask for it. */
  _register_load_state_dict_pre_hook(hook: BareLoadPreHook, with_module?: false): RemovableHandle;
  _register_load_state_dict_pre_hook(hook: LoadPreHook, with_module: true): RemovableHandle;
  _register_load_state_dict_pre_hook(
    hook: BareLoadPreHook | LoadPreHook,
    with_module = false,
  ): RemovableHandle {
    if (with_module) return this.register_load_state_dict_pre_hook(hook as LoadPreHook);
    const bare = hook as BareLoadPreHook;
    return this.register_load_state_dict_pre_hook((_module, ...rest) => bare(...rest));
  }

  /** Runs `hook` when the module and all below it are loaded. */
  register_load_state_dict_post_hook(
    ...args: [hook: LoadPostHook] | [{ hook: LoadPostHook }]
  ): RemovableHandle {
    return stateHooksOf(this._self).loadPost.add(bindLoadPost(args).hook);
  }
}
