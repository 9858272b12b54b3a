/** What may stand between Python's square brackets, brought to a few forms. */
import { tensor } from '../creation.js';
import { bool, int64, uint8 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { typeName } from '../gate/kinds.js';
import { isWhole, MAX_DEPTH } from '../iterable.js';
import { isTensor, type Tensor } from '../tensor.js';
import { parseSlice, Slice } from './slice.js';

/** A list that stands for a tensor of indices or a mask. */
export type IndexList = readonly (number | bigint | boolean | Tensor | IndexList)[];

/** One index: a number, '1:3' or slice(), '...', null for a new dimension, a mask, a tensor, a list. */
export type Index = number | bigint | boolean | string | null | Slice | Tensor | IndexList;

export const ellipsis = Symbol('...');

/** An index after its text has been read. What is invalid stays, to be refused in its turn. */
export type Plain =
  | number
  | boolean
  | null
  | typeof ellipsis
  | Slice
  | Tensor
  | readonly unknown[]
  | { invalid: unknown };

type Element = number | bigint | boolean;
type Elements = (Element | Elements)[];

const isElement = (value: unknown): value is Element =>
  ['number', 'bigint', 'boolean'].includes(typeof value);

/** The name that Python gives the type of what stands in a list of indices. */
function strangerName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (value instanceof Slice) return 'slice';
  if (typeof value !== 'string') return typeName(value);
  return value.trim() === '...' ? 'ellipsis' : parseSlice(value) && 'slice';
}

/** Refuses a list that holds, however deep, what has no place in a tensor. */
function refuseStrangers(list: readonly unknown[], depth = 1): void {
  if (depth > MAX_DEPTH) throw new RangeError("too many dimensions 'list'");
  for (const value of list) {
    if (Array.isArray(value)) refuseStrangers(value, depth + 1);
    else if (!isElement(value) && !isTensor(value)) {
      throw new TorchError(`Could not infer dtype of ${strangerName(value)}`);
    }
  }
}

/** An element of a list: a number as it is, or that of a tensor which holds one integer. */
function elementOf(value: unknown): Element {
  if (isElement(value)) return value;
  if (!isTensor(value)) throw new TypeError("'list' object cannot be interpreted as an integer");
  const { is_floating_point, is_complex } = value.dtype;
  if (value.numel() !== 1 || is_floating_point || is_complex) {
    throw new TypeError('only integer tensors of a single element can be converted to an index');
  }
  return value.item({ bigint: true }) as Element;
}

/** The sizes of nested lists, by the first element at every depth. */
function sizesOf(list: readonly unknown[]): number[] {
  const [first] = list;
  return [list.length, ...(Array.isArray(first) ? sizesOf(first) : [])];
}

/** A list, or a tensor in the place of one. */
function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isTensor(value) && value.ndim > 0) return value.unbind();
  throw new TypeError('not a sequence');
}

function elementsOf(list: readonly unknown[], sizes: readonly number[], depth = 0): Elements {
  if (list.length !== sizes[depth]) {
    throw new RangeError(
      `expected sequence of length ${sizes[depth]} at dim ${depth} (got ${list.length})`,
    );
  }
  if (depth === sizes.length - 1) return list.map(elementOf);
  return list.map((value) => elementsOf(partsOf(value), sizes, depth + 1));
}

const flat = (list: Elements): Element[] =>
  list.flatMap((value) => (Array.isArray(value) ? flat(value) : [value]));

/** A mask, or places; numbers that are not whole lose their fraction, as in Python. */
export function listTensor(list: readonly unknown[]): Tensor {
  refuseStrangers(list);
  const elements = elementsOf(list, sizesOf(list));
  const all = flat(elements);
  const mask = all.length > 0 && all.every((element) => typeof element === 'boolean');
  return tensor(elements, { dtype: mask ? bool : int64 });
}

function plain(index: unknown): Plain {
  if (Number.isSafeInteger(index)) return index as number;
  if (index === null) return null;
  if (typeof index === 'boolean' || index instanceof Slice || isTensor(index)) return index;
  if (typeof index === 'string') {
    return index === '...' || index.trim() === '...' ? ellipsis : parseSlice(index);
  }
  if (typeof index === 'bigint') return Number(index);
  return Array.isArray(index) ? index : { invalid: index };
}

/** Refuses what can't be an index. */
export function refuse(index: unknown): never {
  throw new RangeError(
    'only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid ' +
      `indices (got ${typeName(index)})`,
  );
}

/** Python reads a short list that holds more than numbers as several indices, like a tuple. */
const isTuple = (index: unknown): index is readonly Index[] =>
  Array.isArray(index) && index.length < 32 && index.some((element) => !isElement(element));

/** The indices in plain forms. */
export function normalise(indices: readonly Index[]): Plain[] {
  const [only] = indices;
  const list = indices.length === 1 && isTuple(only) ? only : indices;
  // One with holes may be endless.
  return isWhole(list) ? list.map(plain) : refuse(undefined);
}

export const isMask = (index: Tensor): boolean => index.dtype === bool || index.dtype === uint8;

/** How many dimensions of the tensor the indices speak of. */
export function specifiedBy(indices: readonly Plain[]): number {
  let count = 0;
  for (const index of indices) {
    if (isTensor(index)) count += isMask(index) ? index.ndim : 1;
    else if (index !== null && index !== ellipsis && typeof index !== 'boolean') count += 1;
  }
  return count;
}
