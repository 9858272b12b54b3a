/** When attention and transformers may take one kernel for a whole layer, as PyTorch decides. */
import { is_autocast_enabled } from '../../amp/state.js';
import { is_grad_enabled } from '../../autograd.js';
import { mha } from '../../backends.js';
import type { Tensor } from '../../tensor.js';
import type { Module } from './module.js';
import { ownHooks } from './module_hooks.js';

type Tensors = readonly (Tensor | null)[];

/** What forbids the fast path in any layer: the switch, or autocasting on the GPU. */
export function whyNotNow(): string {
  if (!mha.get_fastpath_enabled()) return 'torch.backends.mha.get_fastpath_enabled() was not True';
  return is_autocast_enabled() ? 'autocast is enabled' : '';
}

/** What forbids it for these inputs and weights: another device, or gradients. */
export function whyNotFor(tensors: Tensors, devices: readonly string[]): string {
  const other = tensors.find((tensor) => tensor && !devices.includes(tensor.device.type));
  if (other) return `a tensor is on ${other.device}, not on one of ${devices.join(', ')}`;
  if (is_grad_enabled() && tensors.some((tensor) => tensor?.requires_grad)) {
    return 'grad is enabled and at least one of the inputs or weights requires_grad';
  }
  return '';
}

/** Whether `forward` of a module or of one below it has hooks. */
export function hasForwardHooks(module: Module): boolean {
  for (const part of module.modules()) {
    const hooks = ownHooks(part);
    if (hooks !== undefined && hooks.before.size + hooks.after.size > 0) return true;
  }
  return false;
}
