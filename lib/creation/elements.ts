/** Reads nested JavaScript data: its elements, their shape, the dtype that Python infers. */
import { Complex } from '../complex.js';
import type { dtype } from '../dtype.js';
import * as types from '../dtype.js';
import { TorchError } from '../errors.js';
import { MAX_DEPTH } from '../iterable.js';
import { native } from '../native.js';
import { ops } from '../ops.js';
import { isTensor, type Tensor } from '../tensor.js';

/** Data that `torch.tensor` takes. */
export type TensorData =
  | number
  | bigint
  | boolean
  | Complex
  | Tensor
  | ArrayBufferView
  | readonly TensorData[];

/** One element, as JavaScript has it. */
export type Element = number | bigint | boolean | Complex;

/** What was read of nested lists. */
export interface Reading {
  readonly shape: readonly number[];
  /** The elements in C order. */
  readonly values: Element[];
  /** The kinds of the elements; those of tensors and typed arrays have a dtype of their own. */
  readonly kinds: Set<Kind>;
}

type Kind = 'number' | 'bigint' | 'boolean' | 'complex' | dtype;

const FAMILIES: [new (...args: never[]) => ArrayBufferView, dtype][] = [
  [Float32Array, types.float32],
  [Float64Array, types.float64],
  [Int32Array, types.int32],
  [Uint8Array, types.uint8],
  [Uint8ClampedArray, types.uint8],
  [Int8Array, types.int8],
  [Int16Array, types.int16],
  [Uint16Array, types.uint16],
  [Uint32Array, types.uint32],
  [BigInt64Array, types.int64],
  [BigUint64Array, types.uint64],
];

/** The dtype of a typed array. */
export function dtypeOfArray(array: ArrayBufferView): dtype {
  for (const [Family, type] of FAMILIES) if (array instanceof Family) return type;
  // Node 24 and later
  if (array.constructor.name === 'Float16Array') return types.float16;
  throw new TypeError(`tensor(): can't tell the dtype of a ${array.constructor.name}`);
}

/** The bytes of a buffer, or of a part of it, which must not have been transferred to another thread. */
export function bytesIn(buffer: ArrayBufferLike, offset?: number, length?: number): Uint8Array {
  try {
    return new Uint8Array(buffer, offset, length);
  } catch {
    throw new TypeError('the memory of this buffer was transferred: it holds nothing here');
  }
}

/** The memory of a typed array as bytes, of a kind that Node-API knows; a copy where it is other threads' too. */
export function bytesOf(array: ArrayBufferView): Uint8Array {
  const bytes = bytesIn(array.buffer, array.byteOffset, array.byteLength);
  return array.buffer instanceof ArrayBuffer ? bytes : bytes.slice();
}

export const isTypedArray = (value: unknown): value is ArrayBufferView & { length: number } =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);

function kindOf(value: unknown): Kind {
  const kind = typeof value;
  if (kind === 'number' || kind === 'bigint' || kind === 'boolean') return kind;
  if (value instanceof Complex) return 'complex';
  if (typeof value === 'string') {
    throw new TypeError(`tensor(): can't make an element of ${describe(value)}`);
  }
  throw new TorchError(`Could not infer dtype of ${describe(value)}`);
}

const describe = (value: unknown): string => {
  if (value === null) return 'null';
  if (typeof value === 'object') return `a ${value.constructor?.name ?? 'null-prototype object'}`;
  return typeof value === 'string' ? `the string '${value}'` : String(value);
};

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) || isTypedArray(value);

function shapeOf(data: unknown): number[] {
  const shape: number[] = [];
  let level = data;
  while (isList(level)) {
    if (shape.push(level.length) > MAX_DEPTH) throw new RangeError('too many dimensions');
    level = level[0];
  }
  return isTensor(level) ? [...shape, ...level.shape] : shape;
}

/** A tensor inside a list stands for its elements, which keep their dtype. */
function readTensor(data: Tensor, depth: number, into: Reading): void {
  const expected = into.shape.slice(depth);
  if (String(expected) !== String([...data.shape])) {
    throw new RangeError(`expected a tensor of shape [${expected}], got [${[...data.shape]}]`);
  }
  into.kinds.add(data.dtype);
  const nested: unknown[] = [data.tolist({ bigint: true })];
  for (const value of nested.flat(data.ndim)) into.values.push(value as Element);
}

function readLevel(data: unknown, depth: number, into: Reading): void {
  if (isTensor(data)) {
    readTensor(data, depth, into);
    return;
  }
  const { shape, values, kinds } = into;
  const size = shape[depth];
  if (size === undefined) {
    if (isList(data)) throw new TypeError('too many dimensions: the nested lists differ in depth');
    kinds.add(kindOf(data));
    values.push(data as Element);
    return;
  }
  if (!isList(data))
    throw new TypeError(`expected a list of ${size} elements, not ${describe(data)}`);
  if (data.length !== size) {
    throw new RangeError(
      `expected sequence of length ${size} at dim ${depth} (got ${data.length})`,
    );
  }
  if (isTypedArray(data) && depth === shape.length - 1) {
    kinds.add(dtypeOfArray(data));
    bytesIn(data.buffer);
    for (const value of data) values.push(value as Element);
  } else for (let i = 0; i < size; i += 1) readLevel(data[i], depth + 1, into);
}

/** Reads nested lists. */
export function readElements(data: unknown): Reading {
  const reading: Reading = { shape: shapeOf(data), values: [], kinds: new Set() };
  readLevel(data, 0, reading);
  return reading;
}

/** The complex dtype whose parts have the default dtype. */
function complexDefault(): dtype {
  const code = native.get_default_dtype();
  if (code === types.bfloat16.code) throw new TorchError('invalid default scalar type for complex');
  return types.dtypeOf(code + 3);
}

function dtypeOfKind(kind: Kind): dtype {
  if (kind === 'number') return types.dtypeOf(native.get_default_dtype());
  if (kind === 'bigint') return types.int64;
  if (kind === 'boolean') return types.bool;
  return kind === 'complex' ? complexDefault() : kind;
}

/** The dtype that all elements promote to; without any element a list is one of numbers. */
export function inferDtype({ kinds }: Reading): dtype {
  if (kinds.size === 0) return dtypeOfKind('number');
  return [...kinds].map(dtypeOfKind).reduce((a, b) => (a === b ? a : ops.promote_types(a, b)));
}
