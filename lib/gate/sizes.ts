/** Tensors that stand for integers among sizes and dimensions. */
import { type Encoded, native } from '../native.js';
import { handleOf, isTensor, type Tensor } from '../tensor.js';
import { Kind, kindOf } from './kinds.js';
import type { Type } from './schema.js';

export const INTEGRAL = new Set([
  'uint8',
  'int8',
  'int16',
  'int32',
  'int64',
  'uint16',
  'uint32',
  'uint64',
]);

export const isInt = (kind: Kind | undefined): boolean =>
  kind === Kind.Int || kind === Kind.MinusZero || kind === Kind.BigInt;

/** Whether a tensor is an integer in Python's eyes. */
export const standsForInt = (value: unknown): boolean =>
  isTensor(value) && value.numel() === 1 && INTEGRAL.has(value.dtype.name);

const hasDims = (value: unknown): boolean => isTensor(value) && value.ndim > 0;

/** Whether a list of integers is given with tensors for some of them, or for all. */
export function standsForInts(type: Type, value: unknown): boolean {
  // A tensor with dimensions is a sequence, too; one without stands only where a number may.
  if (!Array.isArray(value)) return standsForInt(value) && (type.length > 0 || hasDims(value));
  // Unlike `every`, this stops at the first hole of a list of billions.
  for (const element of value) if (!isInt(kindOf(element)) && !standsForInt(element)) return false;
  return true;
}

const WITH_TENSORS = new Set<Kind>([Kind.Tensor, Kind.TensorList, Kind.MixedList]);

/** Whether a list of integers must be looked at: there are tensors among them. */
export const takesInts = ({ list, base }: Type, kind: Kind): boolean =>
  list && base === 'int' && WITH_TENSORS.has(kind);

/** The element of a tensor that stands for a number. */
export const item = (value: unknown): Encoded => native.item(handleOf(value as Tensor)) as Encoded;

/** The integers of a list, or those that one tensor stands for. */
export function intsOf(type: Type, value: unknown): Encoded {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : new Array(type.length || 1).fill(value);
  return list.map((element) => (isTensor(element) ? item(element) : element)) as Encoded;
}
