/** Whether second runs end when they have given all that is needed. */

import { scoped } from '../../scoped.js';
import { signature } from '../../signature.js';

let forced: boolean | null = null;

export const earlyStop = (asked: boolean): boolean => forced ?? asked;

const bind = signature<{ enable: boolean }>('set_checkpoint_early_stop(bool enable)');

/** Decides for the checkpoints made within `fn`, or the rest of a block by `using`. */
export function set_checkpoint_early_stop(enable: boolean | { enable: boolean }): Disposable;
export function set_checkpoint_early_stop<T>(enable: boolean | { enable: boolean }, fn: () => T): T;
export function set_checkpoint_early_stop<T>(
  given: boolean | { enable: boolean },
  fn?: () => T,
): T | Disposable {
  const { enable } = bind([given]);
  const enter = () => {
    const before = forced;
    forced = enable;
    return () => {
      forced = before;
    };
  };
  return scoped('set_checkpoint_early_stop', enter, fn);
}
