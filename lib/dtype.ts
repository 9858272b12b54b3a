/** `torch.dtype`, layouts and memory formats. */
import { inspect } from 'node:util';

class Named {
  /** The number that libtorch knows it by. */
  readonly code: number;
  readonly name: string;

  constructor(name: string, code: number) {
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

type Family = 'bool' | 'int' | 'uint' | 'float' | 'complex';

const byCode = new Map<number, dtype>();

/** The type of a tensor's elements. */
export class dtype extends Named {
  /** Bytes of one element. */
  readonly itemsize: number;
  readonly #family: Family;

  constructor(name: string, code: number, itemsize: number, family: Family) {
    super(name, code);
    this.itemsize = itemsize;
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
    return this.#family !== 'uint' && this.#family !== 'bool';
  }
}

export const uint8 = new dtype('uint8', 0, 1, 'uint');
export const int8 = new dtype('int8', 1, 1, 'int');
export const int16 = new dtype('int16', 2, 2, 'int');
export const int32 = new dtype('int32', 3, 4, 'int');
export const int64 = new dtype('int64', 4, 8, 'int');
export const float16 = new dtype('float16', 5, 2, 'float');
export const float32 = new dtype('float32', 6, 4, 'float');
export const float64 = new dtype('float64', 7, 8, 'float');
export const complex32 = new dtype('complex32', 8, 4, 'complex');
export const complex64 = new dtype('complex64', 9, 8, 'complex');
export const complex128 = new dtype('complex128', 10, 16, 'complex');
export const bool = new dtype('bool', 11, 1, 'bool');
export const bfloat16 = new dtype('bfloat16', 15, 2, 'float');
export const float8_e5m2 = new dtype('float8_e5m2', 23, 1, 'float');
export const float8_e4m3fn = new dtype('float8_e4m3fn', 24, 1, 'float');
export const float8_e5m2fnuz = new dtype('float8_e5m2fnuz', 25, 1, 'float');
export const float8_e4m3fnuz = new dtype('float8_e4m3fnuz', 26, 1, 'float');
export const uint16 = new dtype('uint16', 27, 2, 'uint');
export const uint32 = new dtype('uint32', 28, 4, 'uint');
export const uint64 = new dtype('uint64', 29, 8, 'uint');
export const float8_e8m0fnu = new dtype('float8_e8m0fnu', 44, 1, 'float');

export const short = int16;
export const int = int32;
export const long = int64;
export const half = float16;
export const float = float32;
export const double = float64;
export const chalf = complex32;
export const cfloat = complex64;
export const cdouble = complex128;

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

const layouts = [strided, sparse_coo, sparse_csr, _mkldnn, sparse_csc, sparse_bsr, sparse_bsc];

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
