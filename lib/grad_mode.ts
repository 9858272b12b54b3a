/** The modes that switch the recording of operators off and on. */
import { native } from './native.js';
import { scoped } from './scoped.js';
import { signature } from './signature.js';

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

/** Given by position or by name. */
type Mode = boolean | { mode: boolean };
const bindGrad = signature<{ mode: boolean }>('set_grad_enabled(bool mode)');
const bindInference = signature<{ mode: boolean }>('inference_mode(bool mode=True)');

/** Switches recording on or off: for good, for a block by `using`, or for a callback. */
export function set_grad_enabled(mode: Mode): Disposable;
export function set_grad_enabled<T>(mode: Mode, fn: () => T): T;
export function set_grad_enabled<T>(mode: Mode, fn?: () => T): T | Disposable {
  const isOn = typeof mode === 'boolean' ? mode : bindGrad([mode]).mode;
  return scoped('set_grad_enabled', enterGrad(isOn), fn);
}

export function is_grad_enabled(): boolean {
  return native.is_grad_enabled();
}

const enterInference = (mode: boolean) => () => {
  native.enter_inference_mode(mode);
  return () => native.exit_inference_mode();
};

/** Like `no_grad`, and without the bookkeeping that later recording would need. */
export function inference_mode(mode?: Mode): Disposable;
export function inference_mode<T>(fn: () => T): T;
export function inference_mode<T>(mode: Mode, fn: () => T): T;
export function inference_mode<T>(mode: Mode | (() => T) = true, fn?: () => T): T | Disposable {
  if (typeof mode === 'function') return scoped('inference_mode', enterInference(true), mode);
  return scoped('inference_mode', enterInference(bindInference([mode]).mode), fn);
}

export function is_inference_mode_enabled(): boolean {
  return native.is_inference_mode_enabled();
}
