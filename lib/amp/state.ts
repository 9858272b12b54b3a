/** The thread's autocast modes, one for each type of device. */
import { device as Device } from '../device.js';
import { type dtype as Dtype, dtypeOf } from '../dtype.js';
import { native } from '../native.js';
import { signature } from '../signature.js';

const checked = (device_type: string): string => new Device(device_type).type;

const bindEnabled = signature<{ device_type: string; enabled: boolean }>(
  'set_autocast_enabled(str device_type, bool enabled)',
);
const bindDtype = signature<{ device_type: string; dtype: Dtype }>(
  'set_autocast_dtype(str device_type, ScalarType dtype)',
);
const bindType = (name: string, fallback = '') =>
  signature<{ device_type: string }>(`${name}(str device_type${fallback})`);
const bindIsEnabled = bindType('is_autocast_enabled', "='cuda'");
const bindGetDtype = bindType('get_autocast_dtype');
const bindAvailable = bindType('is_autocast_available');

/** Whether a type of device has an autocast. */
export function is_autocast_available(device_type: string): boolean {
  return native.is_autocast_available(checked(bindAvailable([device_type]).device_type));
}

/** Whether autocast is on for a type of device. */
export function is_autocast_enabled(device_type?: string): boolean {
  const args = device_type === undefined ? [] : [device_type];
  return native.is_autocast_enabled(checked(bindIsEnabled(args).device_type));
}

export function set_autocast_enabled(device_type: string, enabled: boolean): void;
export function set_autocast_enabled(enabled: boolean): void;
export function set_autocast_enabled(...args: unknown[]): void {
  const given = typeof args[0] === 'boolean' ? ['cuda', ...args] : args;
  const { device_type, enabled } = bindEnabled(given);
  native.set_autocast_enabled(checked(device_type), enabled);
}

/** The dtype that operators run in under autocast. */
export function get_autocast_dtype(device_type: string): Dtype {
  return dtypeOf(native.get_autocast_dtype(checked(bindGetDtype([device_type]).device_type)));
}

export function set_autocast_dtype(device_type: string, dtype: Dtype): void {
  const a = bindDtype([device_type, dtype]);
  native.set_autocast_dtype(checked(a.device_type), a.dtype.code);
}

/** @deprecated Use `is_autocast_enabled('cpu')`. */
export const is_autocast_cpu_enabled = (): boolean => is_autocast_enabled('cpu');
/** @deprecated Use `set_autocast_enabled('cpu', enabled)`. */
export const set_autocast_cpu_enabled = (enabled: boolean): void =>
  set_autocast_enabled('cpu', enabled);
/** @deprecated Use `get_autocast_dtype('cpu')`. */
export const get_autocast_cpu_dtype = (): Dtype => get_autocast_dtype('cpu');
/** @deprecated Use `set_autocast_dtype('cpu', dtype)`. */
export const set_autocast_cpu_dtype = (dtype: Dtype): void => set_autocast_dtype('cpu', dtype);
/** @deprecated Use `get_autocast_dtype('cuda')`. */
export const get_autocast_gpu_dtype = (): Dtype => get_autocast_dtype('cuda');
/** @deprecated Use `set_autocast_dtype('cuda', dtype)`. */
export const set_autocast_gpu_dtype = (dtype: Dtype): void => set_autocast_dtype('cuda', dtype);

/** Whether the narrow copy of a parameter is kept for its next use. */
export function is_autocast_cache_enabled(): boolean {
  return native.is_autocast_cache_enabled();
}

export function set_autocast_cache_enabled(enabled: boolean): void {
  if (typeof enabled !== 'boolean') throw new TypeError('enabled must be a bool');
  native.set_autocast_cache_enabled(enabled);
}

export function autocast_increment_nesting(): number {
  return native.autocast_increment_nesting();
}

export function autocast_decrement_nesting(): number {
  return native.autocast_decrement_nesting();
}

export function clear_autocast_cache(): void {
  native.clear_autocast_cache();
}
