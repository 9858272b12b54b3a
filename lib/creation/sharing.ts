/** Tensors over memory that JavaScript owns. */
import { markAsUntransferable } from 'node:worker_threads';
import { marked, type TensorOptions, tensor } from '../creation.js';
import type { DeviceLike } from '../device.js';
import type { dtype } from '../dtype.js';
import { currentDevice } from '../gate/default_device.js';
import { native } from '../native.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor, wrap } from '../tensor.js';
import { bytesIn, bytesOf, dtypeOfArray, isTypedArray, type TensorData } from './elements.js';

const bindAsTensor = signature<{
  data: TensorData;
  dtype: dtype | null;
  device: DeviceLike | null;
}>('as_tensor(any data, ScalarType? dtype=None, Device? device=None)');

/** Memory that may shrink under a tensor, or belongs to other threads too, can't be shared. */
const isShareable = ({ buffer }: ArrayBufferView): boolean =>
  buffer instanceof ArrayBuffer && (buffer as { resizable?: boolean }).resizable !== true;

/** A tensor over memory, which must then stay where it is: it can no longer be transferred. */
function share(bytes: Uint8Array, length: number, type: dtype): Tensor {
  markAsUntransferable(bytes.buffer);
  return wrap(native.from_data(bytes, [length], type.code, true));
}

/**
 * A tensor over the data: a tensor itself where dtype and device already fit, a typed array's own
 * memory where they do (then both see each other's writes), a copy in all other cases.
 */
export function as_tensor(
  data: TensorData,
  dtype?: dtype | null,
  device?: DeviceLike | null,
): Tensor;
export function as_tensor(
  data: TensorData,
  options?: Pick<TensorOptions, 'dtype' | 'device'>,
): Tensor;
export function as_tensor(...args: unknown[]): Tensor {
  const a = bindAsTensor(args);
  const { data, dtype: type } = a;
  const device = a.device ?? currentDevice();
  if (isTensor(data)) {
    return data.to({ ...(type && { dtype: type }), ...(device && { device }) });
  }
  const onCpu = device === null || String(device) === 'cpu';
  const fits = isTypedArray(data) && onCpu && (type === null || type === dtypeOfArray(data));
  if (fits && isShareable(data)) return share(bytesOf(data), data.length, dtypeOfArray(data));
  return tensor(data, { dtype: type, device });
}

export interface AsArrayArguments {
  obj: TensorData;
  dtype: dtype | null;
  device: DeviceLike | null;
  copy: boolean | null;
  requires_grad: boolean;
}

const bindAsArray = signature<AsArrayArguments>(
  'asarray(any obj, *, ScalarType? dtype=None, Device? device=None, bool? copy=None, ' +
    'bool requires_grad=False)',
);

/** A tensor over the data where `copy` is false (or an error), over a copy where it is true. */
export function asarray(obj: TensorData, options?: Partial<Omit<AsArrayArguments, 'obj'>>): Tensor;
export function asarray(...args: unknown[]): Tensor {
  const { obj, dtype: type, device, copy, requires_grad } = bindAsArray(args);
  const made = as_tensor(obj, type, device);
  const shared = isTensor(obj)
    ? made === obj
    : isTypedArray(obj) && made.dtype === dtypeOfArray(obj);
  if (copy === false && !shared) {
    throw new RangeError("asarray(): can't alias the data without copying it");
  }
  const own = copy === true && shared ? made.clone() : made;
  const detached = isTensor(obj) && !requires_grad ? own.detach() : own;
  return marked(detached, requires_grad);
}

interface BufferArguments {
  buffer: unknown;
  dtype: dtype;
  count: number;
  offset: number;
  requires_grad: boolean;
}

const bindBuffer = signature<BufferArguments>(
  'frombuffer(any buffer, *, ScalarType dtype, int count=-1, int offset=0, bool requires_grad=False)',
);

function memoryOf(buffer: unknown): Uint8Array {
  if (buffer instanceof ArrayBuffer) return bytesIn(buffer);
  if (ArrayBuffer.isView(buffer) && buffer.buffer instanceof ArrayBuffer) return bytesOf(buffer);
  throw new TypeError('frombuffer(): expected a Buffer, a typed array or an ArrayBuffer');
}

/** The elements that a buffer holds from the offset on, checked as Python does. */
function elementsIn({ count, offset, dtype: type }: BufferArguments, length: number): number {
  const left = length - offset;
  if (length <= 0 || count === 0) {
    throw new RangeError(`both buffer length (${length}) and count (${count}) must not be 0`);
  }
  if (offset < 0 || offset >= length) {
    throw new RangeError(
      `offset (${offset} bytes) must be non-negative and no greater than buffer length (${length} bytes) minus 1`,
    );
  }
  if (count < 0 && left % type.itemsize !== 0) {
    throw new RangeError(
      `buffer length (${left} bytes) after offset (${offset} bytes) must be a multiple of element size (${type.itemsize})`,
    );
  }
  const elements = count < 0 ? left / type.itemsize : count;
  if (elements * type.itemsize > left) {
    throw new RangeError(
      `requested buffer length (${count} * ${type.itemsize} bytes) after offset (${offset} bytes) must not be greater than actual buffer length (${length} bytes)`,
    );
  }
  return elements;
}

/** A 1-D tensor that shares the memory of a buffer: both see each other's writes. */
export function frombuffer(
  buffer: ArrayBuffer | ArrayBufferView,
  options: { dtype: dtype; count?: number; offset?: number; requires_grad?: boolean },
): Tensor;
export function frombuffer(...args: unknown[]): Tensor {
  const a = bindBuffer(args);
  const bytes = memoryOf(a.buffer);
  if (!isShareable(bytes)) {
    throw new TypeError('frombuffer(): the memory of a resizable ArrayBuffer can not be shared');
  }
  const length = elementsIn(a, bytes.byteLength);
  return marked(share(bytes.subarray(a.offset), length, a.dtype), a.requires_grad);
}
