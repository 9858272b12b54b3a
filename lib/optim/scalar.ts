/** Arithmetic on options that are numbers, or tensors of one element. */
import { pow as powOf } from '../libm.js';
import { ops } from '../ops.js';
import { isTensor, type Tensor } from '../tensor.js';
import type { NumberOrTensor } from './options.js';

/** Powers of late. */
const recent = new Map<string, number>();

/** base ** exponent with Python's bits; all parameters of a step ask for the same ones. */
export function pow(base: number, exponent: number): number {
  const key = `${base} ${exponent}`;
  const known = recent.get(key);
  if (known !== undefined) return known;
  if (recent.size >= 64) recent.clear();
  const value = powOf(base, exponent);
  recent.set(key, value);
  return value;
}

/** Passes to an operator what one of its overloads takes: TypeScript asks for a single one. */
export const either = (x: NumberOrTensor): Tensor => x as Tensor;

/** 1 − x */
export const oneMinus = (x: NumberOrTensor): NumberOrTensor =>
  isTensor(x) ? ops.rsub(x, 1) : 1 - x;

/** x + y */
export function plus(x: NumberOrTensor, y: NumberOrTensor): NumberOrTensor {
  if (isTensor(x)) return ops.add(x, either(y));
  return isTensor(y) ? ops.add(y, x) : x + y;
}

/** x − y */
export function minus(x: NumberOrTensor, y: NumberOrTensor): NumberOrTensor {
  if (isTensor(x)) return ops.sub(x, either(y));
  return isTensor(y) ? ops.rsub(y, x) : x - y;
}

/** x · y */
export function times(x: NumberOrTensor, y: NumberOrTensor): NumberOrTensor {
  if (isTensor(x)) return ops.mul(x, either(y));
  return isTensor(y) ? ops.mul(y, x) : x * y;
}

/** x / y; a number over a tensor is its reciprocal times the number, as in Python. */
export function over(x: NumberOrTensor, y: NumberOrTensor): NumberOrTensor {
  if (isTensor(x)) return ops.div(x, y);
  return isTensor(y) ? ops.mul(ops.reciprocal(y), x) : x / y;
}

/** |x| */
export const magnitude = (x: NumberOrTensor): NumberOrTensor =>
  isTensor(x) ? ops.abs(x) : Math.abs(x);

/** x < y, in a tensor's own precision if there is one. */
export function less(x: NumberOrTensor, y: NumberOrTensor): boolean {
  if (isTensor(x)) return Boolean(x.lt(either(y)).item());
  return isTensor(y) ? Boolean(y.gt(x).item()) : x < y;
}

/** x ≤ y, likewise. */
export function atMost(x: NumberOrTensor, y: NumberOrTensor): boolean {
  if (isTensor(x)) return Boolean(x.le(either(y)).item());
  return isTensor(y) ? Boolean(y.ge(x).item()) : x <= y;
}

/** x ** y, with Python's bits. */
export const power = (x: NumberOrTensor, y: number): NumberOrTensor =>
  isTensor(x) ? ops.pow(x, y) : pow(x, y);

/** x ** y for an exponent that may be a tensor. */
export const raised = (x: number, y: NumberOrTensor): NumberOrTensor =>
  isTensor(y) ? ops.pow(x, y) : pow(x, y);

/** A tensor of no dimensions, where one of a single element was given. */
export const squeezed = (x: NumberOrTensor): NumberOrTensor =>
  isTensor(x) && x.ndim !== 0 ? ops.squeeze(x) : x;
