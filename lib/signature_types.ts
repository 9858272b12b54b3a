/** The types of declarations that schemas don't have, and integers and floats as JavaScript's numbers. */
import { isPlainObject } from './gate/kinds.js';
import type { Type } from './gate/schema.js';
import { isIterable } from './iterable.js';
import { isTensor } from './tensor.js';

/** What a parameter of the type gets for a value, or undefined for one that does not fit. */
export type Take = (value: unknown) => unknown;

/** An integer that a number holds exactly: TypeScript computes with numbers. */
export function wholeOf(value: number | bigint, name: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  if (BigInt.asIntN(64, BigInt(value)) !== value) {
    throw new RangeError(`${name} overflows 64 bits`);
  }
  throw new RangeError(`${name} must be an integer of at most 2 ** 53 - 1, got ${value}`);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const when =
  (test: (value: unknown) => boolean): Take =>
  (value) =>
    test(value) ? value : undefined;

/** The elements, each as `take` gives it, or undefined as soon as one does not fit. */
function elements(value: unknown, take: Take): unknown[] | undefined {
  if (isTensor(value) || !isIterable(value)) return undefined;
  const taken: unknown[] = [];
  for (const element of value) {
    const one = take(element);
    if (one === undefined) return undefined;
    taken.push(one);
  }
  return taken;
}

/** Python's `bool(value)`. */
function isTrue(value: unknown): boolean {
  if (isTensor(value)) return Boolean(value.item());
  if (value instanceof Map || value instanceof Set) return value.size > 0;
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return (value as Uint8Array).length !== 0;
  if (isPlainObject(value)) return Object.keys(value).length > 0;
  return Number.isNaN(value) || Boolean(value);
}

const isModule = (value: unknown): boolean =>
  isObject(value) && 'forward' in value && 'named_modules' in value;
const isTrained = (value: unknown): boolean =>
  isObject(value) && 'param_groups' in value && 'step' in value;

const whole: Take = (value) =>
  typeof value === 'bigint' || Number.isSafeInteger(value)
    ? wholeOf(value as number | bigint, 'an element')
    : undefined;

const big: Take = (value) =>
  typeof value === 'bigint' || Number.isSafeInteger(value)
    ? BigInt(value as number | bigint)
    : undefined;

/** Each type, by its name in declarations. */
export const OWN: Readonly<Record<string, Take>> = {
  any: (value) => value,
  /** Where Python asks of any value whether it is true. */
  truth: isTrue,
  function: when((value) => typeof value === 'function'),
  /** Where Python takes a callable. */
  Module: when((value) => typeof value === 'function' || (isObject(value) && 'forward' in value)),
  'nn.Module': when(isModule),
  Optimizer: when(isTrained),
  /** An object of JavaScript, whose fields are read and may be written. */
  dict: when(isPlainObject),
  Mapping: when((value) => value instanceof Map || isPlainObject(value)),
  GradientEdge: when((value) => isObject(value) && 'output_nr' in value),
  Iterable: when(isIterable),
  Tensors: (value) => elements(value, when(isTensor)),
  /** An integer or several, for what is computed beyond 2 ** 53. */
  'bigint[]': (value) => {
    const one = big(value);
    return one === undefined ? elements(value, big) : [one];
  },
  /** Sizes, of which null leaves one open. */
  'int?[]': (value) =>
    Array.isArray(value)
      ? elements(value, (size) => (size === null ? null : whole(size)))
      : undefined,
};

/** How the types that are no names of Python's are told in errors. */
export const SHOWN: Readonly<Record<string, string>> = {
  Tensors: 'iterable of Tensors',
  'bigint[]': 'int or tuple of ints',
  'int?[]': 'tuple of ints or None',
};

/** How a value of the types is made a number or a list of numbers, or undefined where it stays. */
export function numbersOf(types: readonly Type[], name: string): Take | undefined {
  if (types.some(({ base }) => base === 'Scalar')) return undefined;
  const isInt = types.some(({ base }) => base === 'int');
  if (!isInt && !types.some(({ base }) => base === 'float')) return undefined;
  const one = (value: unknown): unknown => {
    if (typeof value !== 'bigint') return value;
    return isInt ? wholeOf(value, name) : Number(value);
  };
  return (value) => {
    if (!Array.isArray(value)) return one(value);
    for (const element of value) if (typeof element === 'bigint') return value.map(one);
    return value;
  };
}
