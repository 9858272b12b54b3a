/** `torch.dtype`, layouts and memory formats. */
import { inspect } from 'node:util';
import { TorchError } from './errors.js';

/** Whether all names below are made: a program makes no others. */
let complete = false;

class Named {
  /** The number that libtorch knows it by. */
  readonly code: number;
  readonly name: string;

  constructor(name: string, code: number) {
    if (complete) throw new TypeError(`cannot create 'torch.${new.target.name}' instances`);
    this.name = name;
    this.code = code;
  }

  toString(): string {
    return `torch.${this.name}`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

type Family = 'bool' | 'int' | 'uint' | 'float' | 'complex' | 'quantized' | 'bits';

const byCode = new Map<number, dtype>();

/** The type of a tensor's elements. */
export class dtype extends Named {
  /** Bytes of one element. */
  readonly itemsize: number;
  /** The short name: `f32`, `i64`. */
  readonly abbr: string;
  readonly #family: Family;

  constructor(name: string, code: number, itemsize: number, family: Family, abbr = name) {
    super(name, code);
    this.itemsize = itemsize;
    this.abbr = abbr;
    this.#family = family;
    byCode.set(code, this);
  }

  get is_floating_point(): boolean {
    return this.#family === 'float';
  }

  get is_complex(): boolean {
    return this.#family === 'complex';
  }

  get is_signed(): boolean {
    if (this.#family === 'bits') throw new TorchError('Bits types are undefined');
    if (this.#family === 'quantized') {
      throw new TorchError('isSignedType not supported for quantized types');
    }
    // float8_e8m0fnu holds powers of two alone.
    return this.#family !== 'uint' && this.#family !== 'bool' && this !== float8_e8m0fnu;
  }

  /** The complex dtype whose parts have this dtype, or hold it; a complex dtype itself. */
  to_complex(): dtype {
    if (this.is_complex) return this;
    const found = COMPLEX.find(([parts]) => parts.includes(this));
    if (found === undefined) throw new TorchError(`Unknown Complex ScalarType for ${this.name}`);
    return found[1];
  }

  /** The dtype of a complex dtype's parts; any other dtype itself. */
  to_real(): dtype {
    return COMPLEX.find(([, complex]) => complex === this)?.[0][0] ?? this;
  }
}

export const uint8 = new dtype('uint8', 0, 1, 'uint', 'u8');
export const int8 = new dtype('int8', 1, 1, 'int', 'i8');
export const int16 = new dtype('int16', 2, 2, 'int', 'i16');
export const int32 = new dtype('int32', 3, 4, 'int', 'i32');
export const int64 = new dtype('int64', 4, 8, 'int', 'i64');
export const float16 = new dtype('float16', 5, 2, 'float', 'f16');
export const float32 = new dtype('float32', 6, 4, 'float', 'f32');
export const float64 = new dtype('float64', 7, 8, 'float', 'f64');
export const complex32 = new dtype('complex32', 8, 4, 'complex', 'c32');
export const complex64 = new dtype('complex64', 9, 8, 'complex', 'c64');
export const complex128 = new dtype('complex128', 10, 16, 'complex', 'c128');
export const bool = new dtype('bool', 11, 1, 'bool', 'b8');
export const qint8 = new dtype('qint8', 12, 1, 'quantized');
export const quint8 = new dtype('quint8', 13, 1, 'quantized');
export const qint32 = new dtype('qint32', 14, 4, 'quantized');
export const bfloat16 = new dtype('bfloat16', 15, 2, 'float', 'bf16');
export const quint4x2 = new dtype('quint4x2', 16, 1, 'quantized');
export const quint2x4 = new dtype('quint2x4', 17, 1, 'quantized');
export const bits1x8 = new dtype('bits1x8', 18, 1, 'bits', 'b1x8');
export const bits2x4 = new dtype('bits2x4', 19, 1, 'bits', 'b2x4');
export const bits4x2 = new dtype('bits4x2', 20, 1, 'bits', 'b4x2');
export const bits8 = new dtype('bits8', 21, 1, 'bits', 'b8x1');
export const bits16 = new dtype('bits16', 22, 2, 'bits', 'b16x1');
export const float8_e5m2 = new dtype('float8_e5m2', 23, 1, 'float', 'f8e5m2');
export const float8_e4m3fn = new dtype('float8_e4m3fn', 24, 1, 'float', 'f8e4m3fn');
export const float8_e5m2fnuz = new dtype('float8_e5m2fnuz', 25, 1, 'float', 'f8e5m2fnuz');
export const float8_e4m3fnuz = new dtype('float8_e4m3fnuz', 26, 1, 'float', 'f8e4m3fnuz');
export const uint16 = new dtype('uint16', 27, 2, 'uint', 'u16');
export const uint32 = new dtype('uint32', 28, 4, 'uint', 'u32');
export const uint64 = new dtype('uint64', 29, 8, 'uint', 'u64');
export const uint1 = new dtype('uint1', 30, 1, 'uint');
export const uint2 = new dtype('uint2', 31, 1, 'uint');
export const uint3 = new dtype('uint3', 32, 1, 'uint');
export const uint4 = new dtype('uint4', 33, 1, 'uint');
export const uint5 = new dtype('uint5', 34, 1, 'uint');
export const uint6 = new dtype('uint6', 35, 1, 'uint');
export const uint7 = new dtype('uint7', 36, 1, 'uint');
export const int1 = new dtype('int1', 37, 1, 'int');
export const int2 = new dtype('int2', 38, 1, 'int');
export const int3 = new dtype('int3', 39, 1, 'int');
export const int4 = new dtype('int4', 40, 1, 'int');
export const int5 = new dtype('int5', 41, 1, 'int');
export const int6 = new dtype('int6', 42, 1, 'int');
export const int7 = new dtype('int7', 43, 1, 'int');
export const float8_e8m0fnu = new dtype('float8_e8m0fnu', 44, 1, 'float', 'f8e8m0fnu');
export const float4_e2m1fn_x2 = new dtype('float4_e2m1fn_x2', 45, 1, 'float', 'f4e2m1fnx2');

export const short = int16;
export const int = int32;
export const long = int64;
export const half = float16;
export const float = float32;
export const double = float64;
export const chalf = complex32;
export const cfloat = complex64;
export const cdouble = complex128;
export const bit = uint1;

const COMPLEX: [real: dtype[], complex: dtype][] = [
  [[float16], complex32],
  [[float32, bfloat16], complex64],
  [[float64], complex128],
];

/** The dtype for a code that came from native. */
export function dtypeOf(code: number): dtype {
  const found = byCode.get(code);
  if (found === undefined) throw new TypeError(`libtorch's dtype number ${code} has no name here`);
  return found;
}

/** How the elements lie in memory. */
export class layout extends Named {
  /** Tells the compiler a layout from a dtype. */
  declare protected readonly kind: 'layout';
}

export const strided = new layout('strided', 0);
export const sparse_coo = new layout('sparse_coo', 1);
export const sparse_csr = new layout('sparse_csr', 2);
export const _mkldnn = new layout('_mkldnn', 3);
export const sparse_csc = new layout('sparse_csc', 4);
export const sparse_bsr = new layout('sparse_bsr', 5);
export const sparse_bsc = new layout('sparse_bsc', 6);

export const jagged = new layout('jagged', 7);

const layouts = [
  strided,
  sparse_coo,
  sparse_csr,
  _mkldnn,
  sparse_csc,
  sparse_bsr,
  sparse_bsc,
  jagged,
];

/** The layout for a code that came from native. */
export function layoutOf(code: number): layout {
  return layouts[code] ?? strided;
}

/** The order of dimensions in memory. */
export class memory_format extends Named {
  /** Tells the compiler a memory format from a dtype. */
  declare protected readonly kind: 'memory_format';
}

export const contiguous_format = new memory_format('contiguous_format', 0);
export const preserve_format = new memory_format('preserve_format', 1);
export const channels_last = new memory_format('channels_last', 2);
export const channels_last_3d = new memory_format('channels_last_3d', 3);
export const legacy_contiguous_format = contiguous_format;

/** How the integers of a quantised tensor stand for numbers. */
export class qscheme extends Named {
  /** Tells the compiler a scheme from a dtype. */
  declare protected readonly kind: 'qscheme';
}

export const per_tensor_affine = new qscheme('per_tensor_affine', 0);
export const per_channel_affine = new qscheme('per_channel_affine', 1);
export const per_tensor_symmetric = new qscheme('per_tensor_symmetric', 2);
export const per_channel_symmetric = new qscheme('per_channel_symmetric', 3);
export const per_channel_affine_float_qparams = new qscheme('per_channel_affine_float_qparams', 4);

const qschemes = [
  per_tensor_affine,
  per_channel_affine,
  per_tensor_symmetric,
  per_channel_symmetric,
  per_channel_affine_float_qparams,
];

/** The scheme for a code that came from native. */
export function qschemeOf(code: number): qscheme {
  const found = qschemes[code];
  if (found === undefined) throw new TypeError(`libtorch's scheme number ${code} has no name here`);
  return found;
}

complete = true;
