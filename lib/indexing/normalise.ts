/** What may stand between Python's square brackets, brought to a few forms. */
import { tensor } from '../creation.js';
import { bool, int64 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { isTensor, type Tensor } from '../tensor.js';
import { parseSlice, Slice } from './slice.js';

/** A list that stands for a tensor of indices or a mask. */
export type IndexList = readonly (number | bigint | boolean | Tensor | IndexList)[];

/** One index: a number, '1:3' or slice(), '...', null for a new dimension, a mask, a tensor, a list. */
export type Index = number | bigint | boolean | string | null | Slice | Tensor | IndexList;

export const ellipsis = Symbol('...');

/** An index after its text has been read and its lists have become tensors. */
export type Plain = number | boolean | null | typeof ellipsis | Slice | Tensor;

type Element = number | bigint | boolean;
type Elements = (Element | Elements)[];

const isElement = (value: unknown): value is Element =>
  ['number', 'bigint', 'boolean'].includes(typeof value);

/** An element of a list: a number as it is, or that of a tensor which holds one integer. */
function elementOf(value: unknown): Element {
  if (isElement(value)) return value;
  if (isTensor(value)) {
    const { is_floating_point, is_complex } = value.dtype;
    if (value.numel() === 1 && !is_floating_point && !is_complex) {
      return value.item({ bigint: true }) as Element;
    }
    throw new TypeError('only integer tensors of a single element can be converted to an index');
  }
  if (typeof value === 'string') {
    throw new TypeError(`a list of indices holds numbers and booleans, not '${value}'`);
  }
  throw new TorchError(`Could not infer dtype of ${value === null ? 'None' : String(value)}`);
}

const elementsOf = (list: readonly unknown[]): Elements =>
  list.map((value) => (Array.isArray(value) ? elementsOf(value) : elementOf(value)));

const flat = (list: Elements): Element[] =>
  list.flatMap((value) => (Array.isArray(value) ? flat(value) : [value]));

/** A mask, or places; numbers that are not whole lose their fraction, as in Python. */
function listTensor(list: readonly unknown[]): Tensor {
  const elements = elementsOf(list);
  const all = flat(elements);
  const mask = all.length > 0 && all.every((element) => typeof element === 'boolean');
  return tensor(elements, { dtype: mask ? bool : int64 });
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
  Array.isArray(index) && index.length < 32 && index.some((element) => !isElement(element));

/** The indices in plain forms. */
export function normalise(indices: readonly Index[]): Plain[] {
  const [only] = indices;
  const list = indices.length === 1 && isTuple(only) ? only : indices;
  return list.map(plain);
}
