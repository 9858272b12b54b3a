/** `copy.deepcopy`: a value and all that hangs on it a second time, sharing nothing. */
import { Complex } from '../../complex.js';
import { device } from '../../device.js';
import { dtype, layout, memory_format } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { isGenerator } from '../../generator.js';
import { isTensor } from '../../tensor.js';
import { copyTensor } from './deepcopy_tensor.js';

/** What was copied so far, each original with its copy. */
export type Memo = Map<object, unknown>;

/** A class that copies itself in a way of its own, as one with `#private` members has to. */
export interface DeepCopyable {
  __deepcopy__(memo: Memo): unknown;
}

const ATOMS = [dtype, layout, memory_format, device, Complex];

const isAtom = (value: object): boolean =>
  isGenerator(value) || ATOMS.some((c) => value instanceof c);

/** What Python couldn't pickle either: their state is out of reach. */
const REFUSED = [WeakMap, WeakSet, WeakRef, Promise];

function refuse(value: object): void {
  const iterator = 'next' in value && Symbol.iterator in value;
  if (iterator || REFUSED.some((kind) => value instanceof kind)) {
    throw new TypeError(`cannot deepcopy a ${value.constructor?.name ?? 'generator'}`);
  }
}

const isCopyable = (value: object): value is DeepCopyable =>
  typeof Reflect.get(value, '__deepcopy__') === 'function';

/** An object of the same class with copies of all fields; accessors go over as they are. */
export function copyFields<T extends object>(
  source: T,
  memo: Memo,
  target: T = Object.create(Object.getPrototypeOf(source)),
): T {
  memo.set(source, target);
  for (const key of Reflect.ownKeys(source)) {
    const field = Object.getOwnPropertyDescriptor(source, key);
    if (field === undefined || (key === 'length' && Array.isArray(source))) continue;
    if ('value' in field) field.value = copyValue(field.value, memo);
    Object.defineProperty(target, key, field);
  }
  return target;
}

function copyMap(source: Map<unknown, unknown>, memo: Memo): unknown {
  const target = new Map();
  memo.set(source, target);
  for (const [key, value] of source) target.set(copyValue(key, memo), copyValue(value, memo));
  return target;
}

function copySet(source: Set<unknown>, memo: Memo): unknown {
  const target = new Set();
  memo.set(source, target);
  for (const value of source) target.add(copyValue(value, memo));
  return target;
}

/** Buffers are copied whole, so that views of one stay views of one. */
function copyBytes(source: ArrayBufferView, memo: Memo): unknown {
  const buffer = copyValue(source.buffer, memo) as ArrayBuffer;
  const kind = source.constructor as new (b: ArrayBuffer, start: number, length: number) => object;
  const width = 'BYTES_PER_ELEMENT' in source ? Number(source.BYTES_PER_ELEMENT) : 1;
  return Buffer.isBuffer(source)
    ? Buffer.from(buffer, source.byteOffset, source.byteLength)
    : new kind(buffer, source.byteOffset, source.byteLength / width);
}

function copyObject(value: object, memo: Memo): unknown {
  if (isTensor(value)) return copyTensor(value, memo);
  if (value.constructor === Map) return copyMap(value as Map<unknown, unknown>, memo);
  if (value.constructor === Set) return copySet(value as Set<unknown>, memo);
  if (value instanceof ArrayBuffer || value instanceof SharedArrayBuffer) return value.slice(0);
  if (ArrayBuffer.isView(value)) return copyBytes(value, memo);
  if (value instanceof Date) return new Date(value);
  if (value instanceof RegExp) return new RegExp(value);
  if (Array.isArray(value)) {
    return copyFields(value, memo, Reflect.construct(value.constructor as ArrayConstructor, []));
  }
  refuse(value);
  return copyFields(value, memo);
}

function copyValue(value: unknown, memo: Memo): unknown {
  // Functions are the same for all, as in Python.
  if (typeof value !== 'object' || value === null || isAtom(value)) return value;
  if (memo.has(value)) return memo.get(value);
  const copied = isCopyable(value) ? value.__deepcopy__(memo) : copyObject(value, memo);
  memo.set(value, copied);
  return copied;
}

/**
 * Copies a module, a tensor, or arrays, objects, Maps and Sets of them; what is shared inside
 * `x` is shared in the copy. Gradients of parameters and functions are not copied, hooks of
 * modules are. A class with `#private` members defines `__deepcopy__(memo)`. Source: Python's
 * `copy.deepcopy` with `torch.Tensor.__deepcopy__`.
 */
export function deepcopy<T>(x: T, memo: Memo = new Map()): T {
  if (!(memo instanceof Map)) throw new TorchError('deepcopy(): memo must be a Map');
  return copyValue(x, memo) as T;
}
