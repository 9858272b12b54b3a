/** Whether second runs end when they have given all that is needed. */
import { scoped } from '../../scoped.js';

let forced: boolean | null = null;

export const earlyStop = (asked: boolean): boolean => forced ?? asked;

/** Decides for the checkpoints made within `fn`, or the rest of a block by `using`. */
export function set_checkpoint_early_stop(enable: boolean): Disposable;
export function set_checkpoint_early_stop<T>(enable: boolean, fn: () => T): T;
export function set_checkpoint_early_stop<T>(enable: boolean, fn?: () => T): T | Disposable {
  if (typeof enable !== 'boolean') {
    throw new TypeError("set_checkpoint_early_stop(): 'enable' must be bool");
  }
  const enter = () => {
    const before = forced;
    forced = enable;
    return () => {
      forced = before;
    };
  };
  return scoped('set_checkpoint_early_stop', enter, fn);
}
