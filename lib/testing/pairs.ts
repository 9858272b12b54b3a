/** What `assert_close` compares: the tensors, numbers and so on of two values of one structure. */
import { Complex } from '../complex.js';
import type { Item } from '../conversion.js';
import { isTypedArray } from '../creation/elements.js';
import { as_tensor } from '../creation/sharing.js';
import { complex128, float64, int64 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { isPlainObject, typeName } from '../gate/kinds.js';
import { isIterable } from '../iterable.js';
import { isTensor, type Tensor } from '../tensor.js';
import { distance, repr, scalarMessage, size, type Tolerances } from './messages.js';
import { Mismatch } from './mismatch.js';
import { type Checks, compareTensors, defaultTolerances } from './tensors.js';

export type Message = string | ((message: string) => string) | null;

export interface Arguments extends Checks {
  actual: unknown;
  expected: unknown;
  allow_subclasses: boolean;
  rtol: number | null;
  atol: number | null;
  msg: Message;
}

export type Path = readonly (string | number)[];

export interface Pair {
  readonly path: Path;
  compare(): void;
}

const isNumber = (value: unknown): value is number | bigint | Complex =>
  typeof value === 'number' || typeof value === 'bigint' || value instanceof Complex;

/** A number is a float here, as one can't tell; integers are bigints. */
const dtypeOf = (value: Item): typeof int64 => {
  if (value instanceof Complex) return complex128;
  return typeof value === 'bigint' ? int64 : float64;
};

function compareNumbers(actual: Item, expected: Item, a: Arguments, t: Tolerances): void {
  if (a.check_dtype && dtypeOf(actual) !== dtypeOf(expected)) {
    throw new Mismatch(`The (d)types do not match: ${typeName(actual)} != ${typeName(expected)}.`);
  }
  const difference = distance(actual, expected);
  if (difference === 0 || actual === expected) return;
  if (a.equal_nan && Number.isNaN(size(actual)) && Number.isNaN(size(expected))) return;
  if (Number.isFinite(difference) && difference <= t.atol + t.rtol * size(expected)) return;
  const isFloat = (value: Item): boolean => typeof value === 'number' && !Number.isInteger(value);
  throw new Mismatch(scalarMessage(actual, expected, t, isFloat(actual) || isFloat(expected)));
}

function tolerancesOf(a: Arguments, types: Parameters<typeof defaultTolerances>[0]): Tolerances {
  const { rtol, atol } = a;
  if ((rtol === null) !== (atol === null)) {
    throw new RangeError(
      "Both 'rtol' and 'atol' must be either specified or omitted, but got no " +
        `${rtol === null ? 'rtol' : 'atol'}.`,
    );
  }
  return rtol !== null && atol !== null ? { rtol, atol } : defaultTolerances(types);
}

/** Of two of a kind; a subclass is of the kind of its base class. */
function related(actual: object, expected: object, allow_subclasses: boolean): boolean {
  const [own, other] = [actual.constructor, expected.constructor];
  if (!allow_subclasses) return own === other;
  return actual instanceof other || expected instanceof own;
}

const asTensor = (value: unknown): Tensor | null => {
  if (isTensor(value)) return value;
  return isTypedArray(value) ? as_tensor(value) : null;
};

function leafOf(actual: unknown, expected: unknown, a: Arguments): () => void {
  if (actual === null || expected === null || actual === undefined || expected === undefined) {
    return () => {
      if ((actual ?? null) === (expected ?? null)) return;
      throw new Mismatch(`None mismatch: ${actual ?? 'None'} is not ${expected ?? 'None'}`);
    };
  }
  if (typeof actual === 'boolean' && typeof expected === 'boolean') {
    return () => {
      if (actual === expected) return;
      throw new Mismatch(`Booleans mismatch: ${repr(actual)} is not ${repr(expected)}`);
    };
  }
  if (isNumber(actual) && isNumber(expected)) {
    const tolerances = tolerancesOf(a, [dtypeOf(actual), dtypeOf(expected)]);
    return () => compareNumbers(actual, expected, a, tolerances);
  }
  const [own, other] = [asTensor(actual), asTensor(expected)];
  if (
    own !== null &&
    other !== null &&
    related(Object(actual), Object(expected), a.allow_subclasses)
  ) {
    const tolerances = tolerancesOf(a, [own.dtype, other.dtype]);
    return () => compareTensors(own, other, tolerances, a);
  }
  throw new TypeError(
    `No comparison pair was able to handle inputs of type ${typeName(actual)} and ${typeName(expected)}.`,
  );
}

const isMapping = (value: unknown): value is Map<string, unknown> | Record<string, unknown> =>
  value instanceof Map || isPlainObject(value);

const entriesOf = (value: Map<string, unknown> | Record<string, unknown>): Map<string, unknown> =>
  value instanceof Map ? value : new Map(Object.entries(value));

const isSequence = (value: unknown): value is ArrayLike<unknown> & Iterable<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'length' in value &&
  isIterable(value) &&
  !isTensor(value) &&
  !ArrayBuffer.isView(value);

/** What holds itself has no end; Python gives up at about as many levels. */
const MAX_DEPTH = 1000;

/** A mismatch of shapes, known before any value is compared. */
export class Structure extends Mismatch {
  readonly path: Path;

  constructor(message: string, path: Path) {
    super(message);
    this.path = path;
  }
}

function mappingPairs(
  actual: Map<string, unknown>,
  expected: Map<string, unknown>,
  a: Arguments,
  path: Path,
): Pair[] {
  const missing = [...expected.keys()].filter((key) => !actual.has(key)).sort();
  const additional = [...actual.keys()].filter((key) => !expected.has(key)).sort();
  if (missing.length + additional.length > 0) {
    const list = (keys: string[]): string => `[${keys.map((key) => `'${key}'`).join(', ')}]`;
    throw new Structure(
      'The keys of the mappings do not match:\n' +
        `Missing keys in the actual mapping: ${list(missing)}\n` +
        `Additional keys in the actual mapping: ${list(additional)}`,
      path,
    );
  }
  const keys = [...actual.keys()].sort();
  return keys.flatMap((key) => pairsOf(actual.get(key), expected.get(key), a, [...path, key]));
}

/** Everything to be compared in two values of the same structure. */
export function pairsOf(actual: unknown, expected: unknown, a: Arguments, path: Path = []): Pair[] {
  if (path.length > MAX_DEPTH) throw new TorchError('maximum recursion depth exceeded');
  if (isSequence(actual) && isSequence(expected)) {
    if (actual.length !== expected.length) {
      throw new Structure(
        `The length of the sequences mismatch: ${actual.length} != ${expected.length}`,
        path,
      );
    }
    const others = [...expected];
    return [...actual].flatMap((each, i) => pairsOf(each, others[i], a, [...path, i]));
  }
  if (isMapping(actual) && isMapping(expected)) {
    return mappingPairs(entriesOf(actual), entriesOf(expected), a, path);
  }
  return [{ path, compare: leafOf(actual, expected, a) }];
}
