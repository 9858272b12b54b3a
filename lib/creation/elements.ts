/** Reads nested JavaScript data into a typed array, with the shape and the dtype that Python infers. */
import { Complex } from '../complex.js';
import type { dtype } from '../dtype.js';
import * as types from '../dtype.js';
import { TorchError } from '../errors.js';
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

/** Elements in C order, their shape, and the dtype that they ask for. */
export interface Elements {
  readonly data: ArrayBufferView;
  readonly shape: readonly number[];
  /** The dtype of `data`. */
  readonly dtype: dtype;
}

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

export const isTypedArray = (value: unknown): value is ArrayBufferView & { length: number } =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);

/** bool < bigint < number < complex, as the values of a list promote. */
const Rank = { Bool: 0, Int: 1, Number: 2, Complex: 3 } as const;

interface Reading {
  readonly shape: readonly number[];
  readonly values: (number | bigint | boolean | Complex)[];
  rank: number;
}

function rankOf(value: unknown): number {
  switch (typeof value) {
    case 'number':
      return Rank.Number;
    case 'boolean':
      return Rank.Bool;
    case 'bigint':
      return Rank.Int;
    default:
      if (value instanceof Complex) return Rank.Complex;
      if (typeof value === 'string') {
        throw new TypeError("tensor(): can't make an element of a string");
      }
      throw new TorchError(`Could not infer dtype of ${describe(value)}`);
  }
}

const describe = (value: unknown): string => {
  if (value === null) return 'null';
  if (typeof value === 'object') return `a ${value.constructor?.name ?? 'null-prototype object'}`;
  return typeof value === 'string' ? `the string '${value}'` : String(value);
};

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) || isTypedArray(value);

/** A tensor inside a list stands for its elements. */
const unwrap = (value: unknown): unknown => (isTensor(value) ? value.tolist() : value);

/** As in Python; a list that holds itself has more. */
const MOST_DIMENSIONS = 128;

function shapeOf(data: unknown): number[] {
  const shape: number[] = [];
  let level = unwrap(data);
  while (isList(level)) {
    if (shape.length === MOST_DIMENSIONS) throw new RangeError("too many dimensions 'list'");
    shape.push(level.length);
    level = unwrap(level[0]);
  }
  return shape;
}

function readLevel(data: unknown, depth: number, into: Reading): void {
  const { shape, values } = into;
  const size = shape[depth];
  if (size === undefined) {
    if (isList(data)) throw new TypeError('too many dimensions: the nested lists differ in depth');
    into.rank = Math.max(into.rank, rankOf(data));
    values.push(data as number);
    return;
  }
  if (!isList(data))
    throw new TypeError(`expected a list of ${size} elements, not ${describe(data)}`);
  if (data.length !== size) {
    throw new RangeError(
      `expected sequence of length ${size} at dim ${depth} (got ${data.length})`,
    );
  }
  for (let i = 0; i < size; i += 1) readLevel(unwrap(data[i]), depth + 1, into);
}

const ELEMENT: Record<number, dtype> = {
  [Rank.Bool]: types.bool,
  [Rank.Int]: types.int64,
  [Rank.Number]: types.float64,
  [Rank.Complex]: types.complex128,
};

function int64(value: number | bigint | boolean): bigint {
  const big = BigInt(value);
  if (BigInt.asIntN(64, big) !== big) throw new RangeError(`tensor(): ${big} overflows 64 bits`);
  return big;
}

function pack({ values, rank }: Reading): ArrayBufferView {
  if (rank === Rank.Bool) return Uint8Array.from(values as boolean[], Number);
  if (rank === Rank.Int) return BigInt64Array.from(values as bigint[], int64);
  if (rank === Rank.Number) return Float64Array.from(values as number[], Number);
  const pairs = new Float64Array(2 * values.length);
  values.forEach((value, index) => {
    const complex = value instanceof Complex ? value : new Complex(Number(value));
    pairs[2 * index] = complex.re;
    pairs[2 * index + 1] = complex.im;
  });
  return pairs;
}

/** Reads data; the dtype is that of typed arrays, or the widest of the values. */
export function readElements(data: unknown): Elements {
  if (isTypedArray(data)) return { data, shape: [data.length], dtype: dtypeOfArray(data) };
  const shape = shapeOf(data);
  // Without any element a list is one of numbers.
  const empty = shape.includes(0);
  const reading: Reading = { shape, values: [], rank: empty ? Rank.Number : Rank.Bool };
  readLevel(unwrap(data), 0, reading);
  return { data: pack(reading), shape, dtype: ELEMENT[reading.rank] as dtype };
}

const INTEGER_RANGE: Record<string, [bigint, bigint]> = {
  uint8: [0n, 255n],
  int8: [-128n, 127n],
  int16: [-32768n, 32767n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint16: [0n, 65535n],
  uint32: [0n, 2n ** 32n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

const wholeOf = (value: number | bigint): bigint =>
  BigInt(typeof value === 'number' ? Math.trunc(value) : value);

function checkValue(value: number | bigint, to: dtype, [low, high]: [bigint, bigint]): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TorchError(`value cannot be converted to type ${to.name} without overflow: ${value}`);
  }
  const whole = wholeOf(value);
  // Python lets negative numbers wrap around in unsigned dtypes.
  if (whole > high || whole < (low === 0n ? -high : low)) {
    throw new TorchError(`value cannot be converted to type ${to.name} without overflow: ${value}`);
  }
}

/** Refuses values that an integer dtype can't hold, and wraps negative ones in unsigned dtypes. */
export function fitRange(elements: Elements, to: dtype): Elements {
  const range = INTEGER_RANGE[to.name];
  const { data, dtype: from, shape } = elements;
  if (range === undefined || from === to || from === types.bool) return elements;
  const values = Array.from(data as unknown as Iterable<number | bigint>);
  for (const value of values) checkValue(value, to, range);
  if (range[0] !== 0n || !values.some((value) => value < 0)) return elements;
  const wrapped = values.map((value) => BigInt.asUintN(8 * to.itemsize, wholeOf(value)));
  return { data: BigUint64Array.from(wrapped), shape, dtype: types.uint64 };
}
