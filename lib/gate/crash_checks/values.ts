/** What checks ask of encoded arguments. */
import { DeviceType } from '../../device.js';
import { type Encoded, type Handle, native, sizesOf } from '../../native.js';

/** What is wrong with arguments in the schema's order, or null. */
export type Check = (...args: Encoded[]) => string | null;
export type Checks = Readonly<Record<string, Check>>;

export const count = (list: Encoded): number => (Array.isArray(list) ? list.length : 0);
export const isNone = (value: Encoded): value is null | undefined =>
  value === null || value === undefined;
export const number = (value: Encoded, otherwise: number): number =>
  isNone(value) ? otherwise : Number(value);

export const sizes = (tensor: Encoded): number[] => [...sizesOf(tensor as Handle)];
export const ndim = (tensor: Encoded): number => native.ndim(tensor as Handle);
export const numel = (tensor: Encoded): number => native.numel(tensor as Handle);
export const layout = (tensor: Encoded): number => native.layout(tensor as Handle);
export const onCpu = (tensor: Encoded): boolean =>
  native.device_type(tensor as Handle) === DeviceType.cpu;
export const dtype = (tensor: Encoded): number => native.dtype(tensor as Handle);

/** Whether a list holds `length` numbers, each `least` or more. */
export const numbers = (list: Encoded, length: number, least = -Infinity): boolean =>
  Array.isArray(list) && list.length === length && list.every((value) => Number(value) >= least);

/** Throws what `as_strided` does where memory beyond the tensor's would be read. */
export function checkStrides(tensor: Encoded, size: Encoded, stride: Encoded): null {
  native.dispose(native.bind('aten::as_strided')(tensor, size, stride) as Handle);
  return null;
}

/** Whether all elements are numbers; true where they can't be looked at. */
export function allFinite(tensor: Encoded): boolean {
  if (!onCpu(tensor) || layout(tensor) !== 0) return true;
  const each = native.bind('aten::isfinite')(tensor) as Handle;
  const all = native.bind('aten::all')(each) as Handle;
  const finite = native.item(all) === true;
  native.dispose_all([each, all]);
  return finite;
}
