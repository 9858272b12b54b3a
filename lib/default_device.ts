/** `torch.set_default_device`: where tensors are made when no device is given. */
import { device as Device, type DeviceLike } from './device.js';
import { currentDevice, swapDevice } from './gate/default_device.js';
import { ops } from './ops.js';
import { scoped } from './scoped.js';

/** The device of new tensors, `cpu` unless another was set; with its index, if its type has several. */
export function get_default_device(): Device {
  const device = currentDevice();
  if (device === null) return new Device('cpu');
  if (device.index !== null) return device;
  const probe = ops.empty(0);
  const { device: found } = probe;
  probe.dispose();
  return found;
}

/** Sets the device of new tensors for this thread; null for the CPU. */
export function set_default_device(device: DeviceLike | number | null): void {
  swapDevice(device === null || device === undefined ? null : new Device(device));
}

const enter = (device: DeviceLike | number) => () => {
  const previous = swapDevice(new Device(device));
  return () => {
    swapDevice(previous);
  };
};

/** Python's `with torch.device(...)`: makes tensors there in a callback, or the rest of the block. */
export function device_scope(device: DeviceLike | number): Disposable;
export function device_scope<T>(device: DeviceLike | number, fn: () => T): T;
export function device_scope<T>(device: DeviceLike | number, fn?: () => T): T | Disposable {
  return scoped('device_scope', enter(device), fn);
}
