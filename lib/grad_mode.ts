/** The modes that switch the recording of operators off and on. */
import { native } from './native.js';
import { scoped } from './scoped.js';

const enterGrad = (value: boolean) => () => {
  const previous = native.is_grad_enabled();
  native.set_grad_enabled(value);
  return () => native.set_grad_enabled(previous);
};

/** Runs `fn`, or the rest of the block, without recording operators for `backward`. */
export function no_grad(): Disposable;
export function no_grad<T>(fn: () => T): T;
export function no_grad<T>(fn?: () => T): T | Disposable {
  return scoped('no_grad', enterGrad(false), fn);
}

/** Records again inside a `no_grad`. */
export function enable_grad(): Disposable;
export function enable_grad<T>(fn: () => T): T;
export function enable_grad<T>(fn?: () => T): T | Disposable {
  return scoped('enable_grad', enterGrad(true), fn);
}

/** Switches recording on or off: for good, for a block by `using`, or for a callback. */
export function set_grad_enabled(mode: boolean): Disposable;
export function set_grad_enabled<T>(mode: boolean, fn: () => T): T;
export function set_grad_enabled<T>(mode: boolean, fn?: () => T): T | Disposable {
  if (typeof mode !== 'boolean') throw new TypeError("set_grad_enabled(): 'mode' must be bool");
  return scoped('set_grad_enabled', enterGrad(mode), fn);
}

export function is_grad_enabled(): boolean {
  return native.is_grad_enabled();
}

const enterInference = (mode: boolean) => () => {
  native.enter_inference_mode(mode);
  return () => native.exit_inference_mode();
};

/** Like `no_grad`, and without the bookkeeping that later recording would need. */
export function inference_mode(mode?: boolean): Disposable;
export function inference_mode<T>(fn: () => T): T;
export function inference_mode<T>(mode: boolean, fn: () => T): T;
export function inference_mode<T>(mode: boolean | (() => T) = true, fn?: () => T): T | Disposable {
  if (typeof mode === 'function') return scoped('inference_mode', enterInference(true), mode);
  if (typeof mode !== 'boolean') throw new TypeError("inference_mode(): 'mode' must be bool");
  return scoped('inference_mode', enterInference(mode), fn);
}

export function is_inference_mode_enabled(): boolean {
  return native.is_inference_mode_enabled();
}
