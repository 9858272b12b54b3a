/** `torch.accelerator`: the devices that libtorch was built for; here those of CUDA. */
import * as cuda from './cuda.js';
import { device as Device, type DeviceLike } from './device.js';
import { TorchError } from './errors.js';
import { native } from './native.js';

export function is_available(): boolean {
  return cuda.is_available();
}

export function device_count(): number {
  return cuda.device_count();
}

/** The type of device that libtorch was built for, or null; with the check, only if one is there. */
export function current_accelerator(check_available = false): Device | null {
  if (typeof check_available !== 'boolean') {
    throw new TypeError("current_accelerator(): 'check_available' must be bool");
  }
  return native.has_cuda() && (!check_available || is_available()) ? new Device('cuda') : null;
}

function require_accelerator(): void {
  if (!native.has_cuda()) {
    throw new TorchError('Cannot access accelerator device when none is available.');
  }
}

export function current_device_index(): number {
  require_accelerator();
  return cuda.current_device();
}

/** @deprecated Use `current_device_index`. */
export const current_device_idx = current_device_index;

export function set_device_index(device: DeviceLike | number): void {
  require_accelerator();
  cuda.set_device(device);
}

/** @deprecated Use `set_device_index`. */
export const set_device_idx = set_device_index;

/** Waits for all work on a device. */
export function synchronize(device?: DeviceLike | number | null): void {
  require_accelerator();
  cuda.synchronize(device);
}

/** Makes a device the current one for a callback, or for the rest of the block; null leaves it. */
export function device_index(device: number | null): Disposable;
export function device_index<T>(device: number | null, fn: () => T): T;
export function device_index<T>(device: number | null, fn?: () => T): T | Disposable {
  const index = device ?? current_device_index();
  return fn === undefined ? cuda.device_scope(index) : cuda.device_scope(index, fn);
}

type Reader = (device?: DeviceLike | number | null) => number;

const guarded =
  (read: Reader): Reader =>
  (device) => {
    require_accelerator();
    return read(device);
  };

/** Gives cached memory that no tensor holds back to the driver. */
export function empty_cache(): void {
  require_accelerator();
  cuda.empty_cache();
}

export const memory_allocated = guarded(cuda.memory_allocated);
export const max_memory_allocated = guarded(cuda.max_memory_allocated);
export const memory_reserved = guarded(cuda.memory_reserved);
export const max_memory_reserved = guarded(cuda.max_memory_reserved);

/** Bytes of a device: what is free, and all. */
export function get_memory_info(device?: DeviceLike | number | null): [number, number] {
  require_accelerator();
  return cuda.mem_get_info(device);
}

export function reset_peak_memory_stats(device?: DeviceLike | number | null): void {
  require_accelerator();
  cuda.reset_peak_memory_stats(device);
}
