/** What the constructors of optimizers refuse. */
import { checkSingle, type NumberOrTensor, numberOf, reprOption } from './options.js';

/** Refuses a value that lacks a property; NaN lacks all. */
export function check(name: string, value: unknown, isFine: boolean): void {
  if (!isFine) throw new RangeError(`Invalid ${name}: ${reprOption(value)}`);
}

/** Refuses a learning rate below zero, or of several elements. */
export function checkRate(lr: NumberOrTensor): void {
  checkSingle('lr', lr);
  check('learning rate', lr, numberOf(lr) >= 0);
}

/** Refuses options below zero, given under the names that messages use. */
export function checkNotNegative(options: Record<string, number>): void {
  for (const [name, value] of Object.entries(options)) check(`${name} value`, value, value >= 0);
}

/** A copy of an option that is a tuple of numbers in Python; null stands for a default. */
export function tupleOf<T extends readonly (number | null)[]>(
  name: string,
  value: T,
  length: T['length'],
): T {
  const items: unknown[] = Array.isArray(value) && value.length === length ? [...value] : [];
  const numbers = items.map((item) => (typeof item === 'bigint' ? Number(item) : item));
  const isNumber = (item: unknown): boolean => item === null || typeof item === 'number';
  if (numbers.length === length && numbers.every(isNumber)) {
    return numbers as readonly (number | null)[] as T;
  }
  throw new TypeError(`${name} must be ${length} numbers`);
}

/** Refuses all but numbers in [0, 1). */
export function checkBetas(betas: readonly number[]): void {
  for (const [i, beta] of betas.entries()) {
    check(`beta parameter at index ${i}`, beta, beta >= 0 && beta < 1);
  }
}
