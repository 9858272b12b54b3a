/** Lays elements out in memory as their dtype, or as one that converts to it without a further check. */
import { Complex } from '../complex.js';
import type { dtype } from '../dtype.js';
import * as types from '../dtype.js';
import { TorchError } from '../errors.js';
import type { Element } from './elements.js';

/** Memory, and the dtype of what lies there. */
export interface Packed {
  readonly data: ArrayBufferView;
  readonly dtype: dtype;
}

interface Integers {
  readonly type: dtype;
  readonly low: bigint;
  readonly high: bigint;
  make(length: number): { [index: number]: number | bigint } & ArrayBufferView;
}

const INTEGERS = new Map<dtype, Integers>(
  (
    [
      [types.uint8, Uint8Array],
      [types.int8, Int8Array],
      [types.int16, Int16Array],
      [types.int32, Int32Array],
      [types.int64, BigInt64Array],
      [types.uint16, Uint16Array],
      [types.uint32, Uint32Array],
      [types.uint64, BigUint64Array],
    ] as const
  ).map(([type, Family]) => {
    const range = 2n ** BigInt(8 * type.itemsize - (type.is_signed ? 1 : 0));
    const low = type.is_signed ? -range : 0n;
    const make = (length: number): InstanceType<typeof Family> => new Family(length);
    return [type, { type, low, high: range - 1n, make }];
  }),
);

const overflow = (value: number | bigint, { type }: Integers): TorchError =>
  new TorchError(`value cannot be converted to type ${type.name} without overflow: ${value}`);

/** A number that is no exact integer loses its fraction, as C casts it. */
function fromFloat(value: number, into: Integers): bigint {
  const { low, high, type } = into;
  if (type === types.uint64) throw new TypeError(`an integer is required, got ${value}`);
  if (!(value >= Number(low) && value <= Number(high))) throw overflow(value, into);
  const whole = BigInt(Math.trunc(value));
  if (whole > high) throw overflow(value, into);
  return whole;
}

function checkWhole(value: bigint, into: Integers): void {
  const { low, high, type } = into;
  if (type === types.uint64) {
    if (value < 0n) throw new RangeError(`can't convert negative int to unsigned: ${value}`);
    if (value > high) throw new RangeError(`int too big to convert: ${value}`);
    return;
  }
  if (BigInt.asIntN(64, value) !== value) {
    throw new RangeError(`Overflow when unpacking long long: ${value}`);
  }
  // Python lets negative numbers wrap around in unsigned dtypes.
  if (value > high || value < (low === 0n ? -high : low)) throw overflow(value, into);
}

function toWhole(value: Element, into: Integers): bigint {
  if (value instanceof Complex) {
    if (into.type === types.uint64) throw new TypeError('an integer is required, got complex');
    throw new TypeError("'complex' object cannot be interpreted as an integer");
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return fromFloat(value, into);
  const whole = BigInt(value);
  checkWhole(whole, into);
  return whole;
}

function packIntegers(values: readonly Element[], into: Integers): ArrayBufferView {
  const data = into.make(values.length);
  const wide = into.type.itemsize === 8;
  const [low, high] = [Number(into.low), Number(into.high)];
  values.forEach((value, i) => {
    if (wide) data[i] = toWhole(value, into);
    // The array drops the fraction of a number in range.
    else if (typeof value === 'number' && value >= low && value <= high) data[i] = value;
    else data[i] = Number(toWhole(value, into));
  });
  return data;
}

function packFloats<Data extends Float32Array | Float64Array>(
  values: readonly Element[],
  data: Data,
): Data {
  values.forEach((value, i) => {
    if (value instanceof Complex) throw new TypeError('must be real number, not complex');
    data[i] = Number(value);
  });
  return data;
}

function packComplex(values: readonly Element[]): Float64Array {
  const pairs = new Float64Array(2 * values.length);
  values.forEach((value, i) => {
    const isComplex = value instanceof Complex;
    pairs[2 * i] = isComplex ? value.re : Number(value);
    pairs[2 * i + 1] = isComplex ? value.im : 0;
  });
  return pairs;
}

/** As Python's `bool()`, for which nan is true. */
const isTrue = (value: Element): boolean =>
  value instanceof Complex ? value.re !== 0 || value.im !== 0 : Number(value) !== 0;

/** Lays elements out for a dtype; those that do not fit it are an error, as in Python. */
export function pack(values: readonly Element[], to: dtype): Packed {
  const into = INTEGERS.get(to);
  if (into !== undefined) return { data: packIntegers(values, into), dtype: to };
  if (to === types.bool)
    return { data: Uint8Array.from(values, (v) => Number(isTrue(v))), dtype: to };
  if (to.is_complex) return { data: packComplex(values), dtype: types.complex128 };
  if (to === types.float32)
    return { data: packFloats(values, new Float32Array(values.length)), dtype: to };
  return { data: packFloats(values, new Float64Array(values.length)), dtype: types.float64 };
}
