/** The namespaces of the types of devices: `torch.cuda`, `torch.cpu`. */
import { cudaAmp } from './amp/legacy.js';
import * as cpuRuntime from './cpu.js';
import * as cudaRuntime from './cuda.js';
import { device as Device, type DeviceLike, isDevice } from './device.js';
import { OutOfMemoryError, TorchError } from './errors.js';
import { typeName } from './gate/kinds.js';
import { native } from './native.js';

const { device_scope } = cudaRuntime;

export const cuda = { ...cudaRuntime, amp: cudaAmp, device: device_scope, OutOfMemoryError };
export const cpu = { ...cpuRuntime };

/** The namespace of a device's type; without one, of the accelerator's, or the CPU's. */
export function get_device_module(device?: DeviceLike | null): typeof cuda | typeof cpu {
  if (device === undefined || device === null) return native.has_cuda() ? cuda : cpu;
  if (typeof device !== 'string' && !isDevice(device)) {
    throw new TorchError(
      `Invalid value of device (${typeName(device)}), expect torch.device, str, or None`,
    );
  }
  const { type } = new Device(device);
  if (type === 'cuda') return cuda;
  if (type === 'cpu') return cpu;
  throw new TorchError(`Device '${type}' does not have a corresponding module in torch`);
}
