/** Methods about a tensor's type: its name of old, another type, new tensors of the same one. */

import { as_tensor } from '../creation/sharing.js';
import { set_default_dtype, type TensorData } from '../creation.js';
import { set_default_device } from '../default_device.js';
import type { DeviceLike } from '../device.js';
import * as dtypes from '../dtype.js';
import { dtype } from '../dtype.js';
import { typeName } from '../gate/kinds.js';
import { signature } from '../signature.js';
import { install, isTensor, type Tensor } from '../tensor.js';

const NAMES: Record<string, string> = {
  float32: 'FloatTensor',
  float64: 'DoubleTensor',
  float16: 'HalfTensor',
  bfloat16: 'BFloat16Tensor',
  int64: 'LongTensor',
  int32: 'IntTensor',
  int16: 'ShortTensor',
  int8: 'CharTensor',
  uint8: 'ByteTensor',
  bool: 'BoolTensor',
  complex64: 'ComplexFloatTensor',
  complex128: 'ComplexDoubleTensor',
};

const bindType = signature<{ dtype: dtype | string | null; non_blocking: boolean }>(
  'type(ScalarType|str? dtype=None, bool non_blocking=False)',
);

/** `torch.FloatTensor`, `torch.cuda.FloatTensor`: what Python calls the type of a tensor. */
function nameOf(tensor: Tensor): string {
  const device = tensor.device.type === 'cpu' ? '' : `${tensor.device.type}.`;
  return `torch.${device}${NAMES[tensor.dtype.name] ?? `${tensor.dtype.name}Tensor`}`;
}

function readName(name: string): { dtype: dtype; device: string } | null {
  const [, device = 'cpu', type = ''] = /^torch\.(?:(\w+)\.)?(\w+)$/.exec(name) ?? [];
  const found = Object.keys(NAMES).find((key) => NAMES[key] === type);
  const made = found === undefined ? undefined : Reflect.get(dtypes, found);
  if (!(made instanceof dtype)) return null;
  return { dtype: made, device };
}

/** The dtype and the device of new tensors at once, by a name such as `torch.cuda.FloatTensor`. */
export function set_default_tensor_type(t: string): void {
  if (typeof t !== 'string') throw new TypeError('invalid type object: expected its name');
  const named = readName(t);
  if (named === null) throw new TypeError(`torch has no type ${t}`);
  const { dtype: wanted, device } = named;
  set_default_dtype(wanted);
  set_default_device(device === 'cpu' ? null : device);
}

/** The name of a value's type: for a tensor such as `torch.FloatTensor`. */
export function typename(obj: unknown): string {
  if (isTensor(obj)) return obj.type();
  return typeof obj === 'function' ? obj.name : typeName(obj);
}

interface NewOptions {
  dtype: dtype | null;
  device: DeviceLike | null;
  requires_grad: boolean;
}

const bindNew = signature<NewOptions & { data: TensorData }>(
  'new_tensor(any data, *, ScalarType? dtype=None, Device? device=None, bool requires_grad=False)',
);

declare module '../tensor.js' {
  interface Tensor {
    /** The name of the tensor's type, such as `torch.FloatTensor`; or the tensor in another type. */
    type(): string;
    type(dtype: dtype | string, non_blocking?: boolean): Tensor;
    /** A copy of data in the dtype and on the device of this tensor. */
    new_tensor(data: TensorData, options?: Partial<NewOptions>): Tensor;
  }
}

install({
  type(this: Tensor, ...args: unknown[]): string | Tensor {
    const { dtype: wanted, non_blocking } = bindType(args);
    if (wanted === null) return nameOf(this);
    if (typeof wanted !== 'string') return this.to(wanted, { non_blocking });
    const named = readName(wanted);
    if (named === null) throw new RangeError(`invalid type: '${wanted}'`);
    const { dtype, device } = named;
    return this.to(device, dtype, { non_blocking });
  },
  new_tensor(this: Tensor, ...args: unknown[]): Tensor {
    const { data, dtype, device, requires_grad } = bindNew(args);
    const options = { dtype: dtype ?? this.dtype, device: device ?? this.device };
    const made = as_tensor(data, options).detach().clone();
    return requires_grad ? made.requires_grad_() : made;
  },
});
