/** Hooks that run for every module, as `torch.nn.modules.module` registers them. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { RemovableHandle } from '../../utils/hooks.js';
import type { FullBackwardHook, FullBackwardPreHook } from './backward_hooks.js';
import type { ForwardHook, ForwardHookWithKwargs, ForwardPreHook } from './forward_hooks.js';
import { globalHooks } from './module_hooks.js';

const bindBefore = signature<{ hook: ForwardPreHook }>(
  'register_module_forward_pre_hook(function hook)',
);

/** Runs `hook` before the `forward` of every module, ahead of the module's own. */
export function register_module_forward_pre_hook(
  ...args: Call<[hook: ForwardPreHook], [], { hook: ForwardPreHook }>
): RemovableHandle {
  return globalHooks().before.add({ hook: bindBefore(args).hook, with_kwargs: false });
}

export interface AfterKeywords {
  with_kwargs?: boolean;
  always_call?: boolean;
}
const bindAfter = signature<Required<AfterKeywords> & { hook: ForwardHook }>(
  'register_module_forward_hook(function hook, *, bool with_kwargs=False, bool always_call=False)',
);

/** Runs `hook` after the `forward` of every module, ahead of the module's own. */
export function register_module_forward_hook(
  hook: ForwardHook,
  keywords?: AfterKeywords & { with_kwargs?: false },
): RemovableHandle;
export function register_module_forward_hook(
  hook: ForwardHookWithKwargs,
  keywords: AfterKeywords & { with_kwargs: true },
): RemovableHandle;
export function register_module_forward_hook(...args: unknown[]): RemovableHandle {
  return globalHooks().after.add(bindAfter(args));
}

const bindFull = signature<{ hook: FullBackwardHook }>(
  'register_module_full_backward_hook(function hook)',
);

/** Runs `hook` on the gradients of every module, ahead of the module's own. */
export function register_module_full_backward_hook(
  ...args: Call<[hook: FullBackwardHook], [], { hook: FullBackwardHook }>
): RemovableHandle {
  return globalHooks().full.add(bindFull(args).hook);
}

const bindPre = signature<{ hook: FullBackwardPreHook }>(
  'register_module_full_backward_pre_hook(function hook)',
);

/** Runs `hook` on the gradients of every module's outputs, ahead of the module's own. */
export function register_module_full_backward_pre_hook(
  ...args: Call<[hook: FullBackwardPreHook], [], { hook: FullBackwardPreHook }>
): RemovableHandle {
  return globalHooks().pre.add(bindPre(args).hook);
}
