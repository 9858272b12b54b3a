/** `torch.nn.utils.skip_init`. */
import type { DeviceLike } from '../../device.js';
import { TorchError } from '../../errors.js';
import { isPlainObject, typeName } from '../../gate/kinds.js';
import { Module } from '../modules/module.js';

/** A module's class with the arguments of its constructor. */
type ModuleClass<Args extends unknown[], M extends Module> = new (...args: Args) => M;

/**
 * Makes a module whose parameters and buffers hold whatever the memory does. Its constructor must
 * take `device` as a keyword.
 */
export function skip_init<Args extends unknown[], M extends Module>(
  module_cls: ModuleClass<Args, M>,
  ...args: Args
): M {
  if (typeof module_cls !== 'function' || !(module_cls.prototype instanceof Module)) {
    throw new TorchError(`Expected a Module; got ${typeName(module_cls)}`);
  }
  const last = args.at(-1);
  const keywords = isPlainObject(last) ? last : {};
  const positional = isPlainObject(last) ? args.slice(0, -1) : args;
  const device = (keywords.device ?? 'cpu') as DeviceLike;
  const all = [...positional, { ...keywords, device: 'meta' }] as Args;
  return new module_cls(...all).to_empty({ device });
}
