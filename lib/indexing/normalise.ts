/** What may stand between Python's square brackets, brought to a few forms. */
import { tensor } from '../creation.js';
import { bool, int64 } from '../dtype.js';
import { isTensor, type Tensor } from '../tensor.js';
import { parseSlice, Slice } from './slice.js';

/** A list that stands for a tensor of indices or a mask. */
export type IndexList = readonly (number | bigint | boolean | IndexList)[];

/** One index: a number, '1:3' or slice(), '...', null for a new dimension, a mask, a tensor, a list. */
export type Index = number | bigint | boolean | string | null | Slice | Tensor | IndexList;

export const ellipsis = Symbol('...');

/** An index after its text has been read and its lists have become tensors. */
export type Plain = number | boolean | null | typeof ellipsis | Slice | Tensor;

function flat(list: IndexList): (number | bigint | boolean)[] {
  return list.flatMap((element) => (Array.isArray(element) ? flat(element) : [element as number]));
}

function listTensor(list: IndexList): Tensor {
  const elements = flat(list);
  const mask = elements.length > 0 && elements.every((element) => typeof element === 'boolean');
  const whole = (element: unknown): boolean =>
    typeof element === 'boolean' || typeof element === 'bigint' || Number.isSafeInteger(element);
  if (!elements.every(whole)) {
    throw new RangeError('tensors used as indices must be long, int, byte or bool tensors');
  }
  return tensor(list as number[], { dtype: mask ? bool : int64 });
}

function plain(index: unknown): Plain {
  if (index === null) return null;
  if (typeof index === 'boolean' || index instanceof Slice || isTensor(index)) return index;
  if (typeof index === 'string') return index.trim() === '...' ? ellipsis : parseSlice(index);
  if (typeof index === 'bigint') return Number(index);
  if (Number.isSafeInteger(index)) return index as number;
  if (Array.isArray(index)) return listTensor(index);
  throw new RangeError(
    'only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid ' +
      `indices (got ${typeof index === 'number' ? 'float' : typeof index})`,
  );
}

/** Python reads a short list that holds more than numbers as several indices, like a tuple. */
const isTuple = (index: unknown): index is readonly Index[] =>
  Array.isArray(index) &&
  index.length < 32 &&
  index.some((element) => !['number', 'bigint', 'boolean'].includes(typeof element));

/** The indices in plain forms. */
export function normalise(indices: readonly Index[]): Plain[] {
  const [only] = indices;
  const list = indices.length === 1 && isTuple(only) ? only : indices;
  return list.map(plain);
}
