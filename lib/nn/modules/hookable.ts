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
}
