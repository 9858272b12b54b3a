/** Types that the generated declarations share: values, and Python's ways to pass them. */
import type { Complex } from '../complex.js';
import type { DeviceLike } from '../device.js';
import type { dtype, layout } from '../dtype.js';
import type { Tensor } from '../tensor.js';

/** An integer: a safe one as a number, any of 64 bits as a bigint. */
export type Whole = number | bigint;
/** An integer, or a tensor that holds a single one. */
export type Int = Whole | Tensor;
export type Ints = readonly Int[];
export type Scalar = number | bigint | boolean | Complex;
/** Any number. A tensor without dimensions stands for its element, unless it requires a gradient. */
export type Number = Scalar | Tensor;
export type Float = number | bigint | Tensor;
/** A device, its name, or the index of a CUDA device. */
export type Device = DeviceLike | number;

/** What a function that makes a tensor takes beside its shape and values. */
export interface TensorOptions {
  dtype?: dtype | null;
  layout?: layout | null;
  device?: Device | null;
  pin_memory?: boolean | null;
  requires_grad?: boolean | null;
}

/** Keywords that a tensor could pass for, having members of these names. */
export type Keywords<K> = K & { [Symbol.dispose]?: never };

/** NumPy's names for `dim` and `keepdim`, which Python takes too. */
type Aliased<K> = 'dim' extends keyof K
  ?
      | K
      | { [P in keyof K as P extends 'dim' ? 'axis' : P]: K[P] }
      | { [P in keyof K as P extends 'dim' ? 'axis' : P extends 'keepdim' ? 'keepdims' : P]: K[P] }
  : K;

/**
 * The ways to name arguments whose types `K` lists: the first few of `Names` by position, the others
 * in an object in last place.
 */
export type Named<
  Names extends readonly string[],
  K,
  Before extends readonly unknown[] = [],
> = Names extends readonly [infer First extends keyof K, ...infer Rest extends string[]]
  ? [...Before, keywords: Aliased<K>] | Named<Rest, Omit<K, First>, [...Before, K[First]]>
  : never;

/**
 * Sizes in a list or one by one, and other arguments by name; `Name` is that of the list. No sizes
 * at all pass too, though the call fails: else no array could be spread.
 */
export type Sizes<Name extends keyof K, K> =
  | [keywords: K]
  | ([keyof K] extends [Name]
      ? never
      : [...sizes: Int[], keywords: Omit<K, Name>] | [sizes: Ints, keywords: Omit<K, Name>])
  // biome-ignore lint/complexity/noBannedTypes: the type that asks for nothing
  | ({} extends Omit<K, Name> ? [...sizes: Int[]] | [sizes: Ints] : never);
