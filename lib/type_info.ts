/** The limits of numeric dtypes: `torch.finfo`, `torch.iinfo`. */
import { inspect } from 'node:util';
import * as dtypes from './dtype.js';
import { dtype, dtypeOf } from './dtype.js';
import { typeName } from './gate/kinds.js';
import { native } from './native.js';
import { exponential } from './printing/numbers.js';

/** What tells one binary floating-point format from another. */
interface Format {
  readonly bits: number;
  /** Bits of the fraction. */
  readonly digits: number;
  /** The exponent of the smallest normal number. */
  readonly least: number;
  readonly max: number;
  /** Decimal digits that surely survive, as a power of ten. */
  readonly resolution: number;
  /** The lowest value, where it is not -max. */
  readonly min?: number;
}

const FORMATS = new Map<dtype, Format>([
  [dtypes.float16, { bits: 16, digits: 10, least: -14, max: 65504, resolution: 1e-3 }],
  [dtypes.bfloat16, { bits: 16, digits: 7, least: -126, max: 255 * 2 ** 120, resolution: 1e-2 }],
  [
    dtypes.float32,
    { bits: 32, digits: 23, least: -126, max: (2 - 2 ** -23) * 2 ** 127, resolution: 1e-6 },
  ],
  [
    dtypes.float64,
    { bits: 64, digits: 52, least: -1022, max: Number.MAX_VALUE, resolution: 1e-15 },
  ],
  [dtypes.float8_e5m2, { bits: 8, digits: 2, least: -14, max: 57344, resolution: 1 }],
  [dtypes.float8_e4m3fn, { bits: 8, digits: 3, least: -6, max: 448, resolution: 1 }],
  [dtypes.float8_e5m2fnuz, { bits: 8, digits: 3, least: -15, max: 57344, resolution: 1 }],
  [dtypes.float8_e4m3fnuz, { bits: 8, digits: 3, least: -7, max: 240, resolution: 1 }],
  [
    dtypes.float8_e8m0fnu,
    { bits: 8, digits: 0, least: -127, max: 2 ** 127, resolution: 1, min: 2 ** -127 },
  ],
]);

/** As `%g` of C: six digits, an exponent where it is below -4 or from 6 on. */
function short(value: number): string {
  if (value === 0) return '0';
  const text = exponential(value, 5);
  const [mantissa = '', power = '0'] = text.split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(Number(text));
  const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  return `${digits}e${power}`;
}

function checkType(name: string, type: unknown): asserts type is dtype {
  if (type instanceof dtype) return;
  throw new TypeError(
    `${name}(): argument 'type' (position 1) must be torch.dtype, not ${typeName(type)}`,
  );
}

/** The limits of a floating-point dtype, of the default one when none is given. */
export class finfo {
  readonly bits: number;
  /** The distance from 1 to the next number. */
  readonly eps: number;
  readonly max: number;
  readonly min: number;
  readonly smallest_normal: number;
  readonly tiny: number;
  readonly resolution: number;
  readonly dtype: string;

  constructor(type: dtype = dtypeOf(native.get_default_dtype())) {
    checkType('finfo', type);
    const part = type.to_real();
    const format = FORMATS.get(part);
    if (format === undefined) {
      throw new TypeError(`finfo() requires a floating point dtype, not ${type}; see iinfo`);
    }
    this.bits = format.bits;
    this.eps = 2 ** -format.digits;
    this.max = format.max;
    this.min = format.min ?? -format.max;
    this.smallest_normal = 2 ** format.least;
    this.tiny = this.smallest_normal;
    this.resolution = format.resolution;
    this.dtype = part.name;
  }

  toString(): string {
    const { resolution, min, max, eps, smallest_normal: least } = this;
    return (
      `finfo(resolution=${short(resolution)}, min=${short(min)}, max=${short(max)}, ` +
      `eps=${short(eps)}, smallest_normal=${short(least)}, tiny=${short(least)}, dtype=${this.dtype})`
    );
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

const INTEGERS = new Set<dtype>([
  dtypes.uint8,
  dtypes.int8,
  dtypes.int16,
  dtypes.int32,
  dtypes.int64,
  dtypes.uint16,
  dtypes.uint32,
  dtypes.uint64,
]);

/** A bigint as a number where that is exact. */
const exact = (value: bigint): number | bigint =>
  Number.isSafeInteger(Number(value)) ? Number(value) : value;

/** The limits of an integer dtype; those of 64 bits are bigints. */
export class iinfo {
  readonly bits: number;
  readonly max: number | bigint;
  readonly min: number | bigint;
  readonly dtype: string;

  constructor(type: dtype) {
    checkType('iinfo', type);
    if (!INTEGERS.has(type)) {
      throw new TypeError(`iinfo() requires an integer dtype, not ${type}; see finfo`);
    }
    this.bits = 8 * type.itemsize;
    const range = 2n ** BigInt(this.bits - (type.is_signed ? 1 : 0));
    this.max = exact(range - 1n);
    this.min = exact(type.is_signed ? -range : 0n);
    this.dtype = type.name;
  }

  toString(): string {
    const { min, max, dtype: name } = this;
    return `iinfo(min=${short(Number(min))}, max=${short(Number(max))}, dtype=${name})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
