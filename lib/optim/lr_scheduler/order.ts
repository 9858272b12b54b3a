/** Knows whether an optimizer has taken a step since it got a scheduler. */
import type { Optimizer } from '../optimizer.js';

/** Optimizers whose step was called. */
const called = new WeakSet<Optimizer>();
/** The functions that report calls. */
const watchers = new WeakSet<object>();

/** Whether a call of the optimizer's present `step` is noticed. */
export const stepIsWatched = (optimizer: Optimizer): boolean => watchers.has(optimizer.step);

/** Whether the optimizer has taken a step. */
export const stepCalled = (optimizer: Optimizer): boolean => called.has(optimizer);

/** Has the optimizer's calls of `step` noticed from now on. */
export function watchStep(optimizer: Optimizer): void {
  if (stepIsWatched(optimizer)) return;
  const { step } = optimizer;
  function watched(this: Optimizer, ...args: unknown[]): unknown {
    called.add(this);
    return Reflect.apply(step, this, args);
  }
  watchers.add(watched);
  // Not a field of the optimizer: it is neither printed nor copied.
  Object.defineProperty(optimizer, 'step', { value: watched, configurable: true, writable: true });
}
