/** Elements out of tensors: `item`, `tolist`, `typed_array`, iteration. */
import { Complex } from './complex.js';
import { bool, complex64, type dtype, float4_e2m1fn_x2, float32, int64, uint64 } from './dtype.js';
import { NotImplementedError, TorchError } from './errors.js';
import { type BoundOperator, type Handle, native, sizesOf } from './native.js';
import { signature } from './signature.js';
import { handleOf, install, type Tensor, wrap } from './tensor.js';

/** One element as JavaScript has it. */
export type Item = number | bigint | boolean | Complex;
/** The elements as nested arrays; of a tensor without dimensions, one item. */
export type Nested<T = Item> = T | Nested<T>[];
/** The typed arrays that elements come in. */
export type ElementArray =
  | Uint8Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

interface ItemOptions {
  /** Whether 64-bit integers come as bigints. */
  bigint?: boolean;
}

type Maker = new (buffer: ArrayBuffer) => ElementArray;

const ARRAYS: Record<string, Maker> = {
  uint8: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  float32: Float32Array,
  float64: Float64Array,
  bool: Uint8Array,
  complex64: Float32Array,
  complex128: Float64Array,
};

const unsafe = (value: bigint): TorchError =>
  new TorchError(`${value} is outside the safe integers: pass { bigint: true } to get bigints`);

/** A 64-bit integer as a number, if that is exact. */
function toNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw unsafe(value);
  return number;
}

const bindItem = signature<{ bigint: boolean }>('item(*, bool bigint=False)');
const bindList = signature<{ bigint: boolean }>('tolist(*, bool bigint=False)');
const bindArray = signature<{ raw: boolean }>('typed_array(*, bool raw=False)');

let to: BoundOperator | undefined;

/** The tensor in another dtype, without autograd's knowledge. */
function cast(tensor: Handle, type: dtype): Handle {
  to ??= native.bind('aten::_to_copy');
  return to(native.data(tensor), type.code) as Handle;
}

function arrayOf(handle: Handle, type: dtype): ElementArray {
  const Maker = ARRAYS[type.name];
  if (Maker !== undefined) return new Maker(native.to_buffer(handle));
  if ((!type.is_floating_point && !type.is_complex) || type === float4_e2m1fn_x2) {
    throw new NotImplementedError(
      `elements of dtype ${type} have no typed array: typed_array({ raw: true }) gives their bits`,
    );
  }
  // Half types fit float32 without loss; complex32 fits complex64.
  const wider = cast(handle, type.is_complex ? complex64 : float32);
  const array = new Float32Array(native.to_buffer(wider));
  native.dispose(wider);
  return array;
}

/** The elements' bits, for dtypes that JavaScript has no array for. */
function rawArray(handle: Handle, type: dtype): ElementArray {
  const buffer = native.to_buffer(handle);
  if (type.itemsize === 1) return new Uint8Array(buffer);
  if (type.itemsize === 2) return new Uint16Array(buffer);
  return type.itemsize === 4 ? new Uint32Array(buffer) : new Uint8Array(buffer);
}

type Reader = (array: ElementArray, index: number) => Item;

function readerFor(type: dtype, bigint: boolean): Reader {
  if (type === bool) return (array, index) => array[index] !== 0;
  if (type.is_complex) {
    return (array, index) => new Complex(Number(array[2 * index]), Number(array[2 * index + 1]));
  }
  const wide = type === int64 || type === uint64;
  if (wide && !bigint) return (array, index) => toNumber(array[index] as bigint);
  return (array, index) => array[index] as number | bigint;
}

function nest(shape: readonly number[], read: (index: number) => Item): Nested {
  let next = 0;
  const level = (depth: number): Nested => {
    if (depth === shape.length) return read(next++);
    return Array.from({ length: shape[depth] as number }, () => level(depth + 1));
  };
  return level(0);
}

/** All elements as nested arrays. */
function toList(tensor: Tensor, bigint: boolean): Nested {
  const handle = handleOf(tensor);
  const { dtype: type } = tensor;
  const array = arrayOf(handle, type);
  const read = readerFor(type, bigint);
  return nest(sizesOf(handle), (index) => read(array, index));
}

function toItem(tensor: Tensor, bigint: boolean): Item {
  const value = native.item(handleOf(tensor));
  if (Array.isArray(value)) return new Complex(value[0], value[1]);
  if (typeof value === 'bigint' && !bigint) throw unsafe(value);
  const { dtype: type } = tensor;
  const wide = bigint && typeof value === 'number' && (type === int64 || type === uint64);
  return wide ? BigInt(value) : value;
}

let select: BoundOperator | undefined;

function* rows(tensor: Tensor): Generator<Tensor, void, undefined> {
  if (tensor.ndim === 0) throw new TypeError('iteration over a 0-d tensor');
  const count = native.size(handleOf(tensor), 0);
  select ??= native.bind('aten::select.int');
  for (let i = 0; i < count; i += 1) yield wrap(select(handleOf(tensor), 0, i) as Handle);
}

declare module './tensor.js' {
  interface Tensor {
    /** The one element, as a number (boolean, Complex); a 64-bit integer needs `{ bigint: true }` outside the safe range. */
    item(): number;
    item(options: ItemOptions & { bigint: true }): bigint;
    /** The elements as nested arrays. */
    tolist(): Nested<number>;
    tolist(options: ItemOptions & { bigint: true }): Nested<bigint>;
    /**
     * A copy of the elements in C order, in the dtype's own typed array: bool as Uint8Array, complex
     * as pairs, half types widened to Float32Array, or as their bits with `{ raw: true }`.
     */
    typed_array(options?: { raw?: boolean }): ElementArray;
    /** The slices along the first dimension. */
    [Symbol.iterator](): Iterator<Tensor>;
  }
}

install({
  item(this: Tensor, ...args: unknown[]): Item {
    return toItem(this, args.length > 0 && bindItem(args).bigint);
  },
  tolist(this: Tensor, ...args: unknown[]): Nested {
    return toList(this, bindList(args).bigint);
  },
  typed_array(this: Tensor, ...args: unknown[]): ElementArray {
    const { raw } = bindArray(args);
    return raw ? rawArray(handleOf(this), this.dtype) : arrayOf(handleOf(this), this.dtype);
  },
  [Symbol.iterator](this: Tensor): Iterator<Tensor> {
    return rows(this);
  },
});
