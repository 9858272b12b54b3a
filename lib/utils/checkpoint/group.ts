/** Several backward passes that share what they compute again. */
import { TorchError } from '../../errors.js';
import { scoped } from '../../scoped.js';

let current: symbol | null = null;

export const currentGroup = (): symbol | null => current;

/**
 * Backward passes within `fn`, or the rest of a block by `using`, run each checkpoint again once for
 * all. They may not need the same saved tensors.
 */
export function GraphExecGroup(): Disposable;
export function GraphExecGroup<T>(fn: () => T): T;
export function GraphExecGroup<T>(fn?: () => T): T | Disposable {
  const enter = () => {
    if (current !== null) throw new TorchError('GraphExecGroup contexts cannot be nested.');
    current = Symbol('graph execution group');
    return () => {
      current = null;
    };
  };
  return scoped('GraphExecGroup', enter, fn);
}
