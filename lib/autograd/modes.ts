/** Modes of the backward pass, and a wrapper of old. */
import { native } from '../native.js';
import { scoped } from '../scoped.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';

/** Whether the backward pass may run devices on several threads. */
export function is_multithreading_enabled(): boolean {
  return native.get_switch('autograd.multithreading');
}

const bindThreads = signature<{ mode: boolean }>('set_multithreading_enabled(bool mode)');

/** Switches that on or off: for good, for a block by `using`, or for a callback. */
export function set_multithreading_enabled(mode: boolean | { mode: boolean }): Disposable;
export function set_multithreading_enabled<T>(mode: boolean | { mode: boolean }, fn: () => T): T;
export function set_multithreading_enabled<T>(
  given: boolean | { mode: boolean },
  fn?: () => T,
): T | Disposable {
  const { mode } = bindThreads([given]);
  const enter = (): (() => void) => {
    const previous = is_multithreading_enabled();
    native.set_switch('autograd.multithreading', mode);
    return () => native.set_switch('autograd.multithreading', previous);
  };
  return scoped('set_multithreading_enabled', enter, fn);
}

/** Whether views are made anew in the backward pass, rather than by strides. */
export function is_view_replay_enabled(): boolean {
  return native.get_switch('autograd.view_replay');
}

const bindVariable = signature<{ data: Tensor; requires_grad: boolean }>(
  'Variable(Tensor data, bool requires_grad=False)',
);

/** @deprecated A tensor over the same memory: tensors have been variables since PyTorch 0.4. */
export function Variable(
  data: Tensor,
  requires_grad?: boolean | { requires_grad?: boolean },
): Tensor;
export function Variable(...args: unknown[]): Tensor {
  const { data, requires_grad } = bindVariable(args);
  return data.detach().requires_grad_(requires_grad);
}
