/** `torch.testing.assert_close`: values that should agree, and how they don't. */
import { AssertionError } from 'node:assert';
import { Complex } from '../complex.js';
import type { Item } from '../conversion.js';
import { isTypedArray } from '../creation/elements.js';
import { as_tensor } from '../creation/sharing.js';
import { tensor } from '../creation.js';
import { complex128, float64, int64 } from '../dtype.js';
import { warn_once } from '../errors.js';
import { isPlainObject, typeName } from '../gate/kinds.js';
import { tidy } from '../memory.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor } from '../tensor.js';
import { distance, repr, scalarMessage, size, type Tolerances } from './messages.js';
import { Mismatch } from './mismatch.js';
import { type Checks, compareTensors, defaultTolerances } from './tensors.js';

type Message = string | ((message: string) => string) | null;

interface Arguments extends Checks {
  actual: unknown;
  expected: unknown;
  allow_subclasses: boolean;
  rtol: number | null;
  atol: number | null;
  msg: Message;
}

export type CloseOptions = Partial<Omit<Arguments, 'actual' | 'expected'>>;

const bind = signature<Arguments>(
  'assert_close(any|Mapping actual, any|Mapping expected, *, bool allow_subclasses=True, float? rtol=None, ' +
    'float? atol=None, bool equal_nan=False, bool check_device=True, bool check_dtype=True, ' +
    'bool check_layout=True, bool check_stride=False, str|function? msg=None)',
);

type Path = readonly (string | number)[];

interface Pair {
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
  Array.isArray(value) ||
  (typeof value === 'object' &&
    value !== null &&
    'length' in value &&
    Symbol.iterator in value &&
    !isTensor(value) &&
    !ArrayBuffer.isView(value));

/** A mismatch of shapes, known before any value is compared. */
class Structure extends Mismatch {
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
function pairsOf(actual: unknown, expected: unknown, a: Arguments, path: Path = []): Pair[] {
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

function errorOf(error: unknown, path: Path, msg: Message): unknown {
  if (!(error instanceof Mismatch)) return error;
  const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `['${key}']`)).join('');
  const where = path.length === 0 ? '' : `\n\nThe failure occurred for item ${keys}`;
  const made = `${error.message}${where}`;
  const message = typeof msg === 'function' ? msg(made) : (msg ?? made);
  return new AssertionError({ message });
}

function check(a: Arguments): void {
  let pairs: Pair[];
  try {
    pairs = pairsOf(a.actual, a.expected, a);
  } catch (error) {
    throw errorOf(error, error instanceof Structure ? error.path : [], null);
  }
  for (const { path, compare } of pairs) {
    try {
      compare();
    } catch (error) {
      throw errorOf(error, path, a.msg);
    }
  }
}

/**
 * Throws an AssertionError unless tensors, numbers, or lists and mappings of them agree:
 * |actual − expected| ≤ atol + rtol · |expected|, and the same shape, dtype, layout and device.
 */
export function assert_close(actual: unknown, expected: unknown, options?: CloseOptions): void;
export function assert_close(...args: unknown[]): void {
  tidy(() => check(bind(args)));
}

const OLD_TOLERANCES = {
  float16: { rtol: 1e-3, atol: 1e-3 },
  float32: { rtol: 1e-4, atol: 1e-5 },
  float64: { rtol: 1e-5, atol: 1e-8 },
};

interface OldArguments {
  actual: unknown;
  expected: unknown;
  rtol: number | null;
  atol: number | null;
  equal_nan: boolean;
  msg: string;
}

const bindOld = signature<OldArguments>(
  'assert_allclose(any actual, any expected, float? rtol=None, float? atol=None, ' +
    "bool equal_nan=True, str msg='')",
);

/** @deprecated Use `assert_close`. */
export function assert_allclose(
  actual: unknown,
  expected: unknown,
  rtol?: number | null | Partial<OldArguments>,
  atol?: number | null | Partial<OldArguments>,
  equal_nan?: boolean | Partial<OldArguments>,
  msg?: string,
): void;
export function assert_allclose(...args: unknown[]): void {
  warn_once('torch.testing.assert_allclose() is deprecated: use torch.testing.assert_close()');
  const a = bindOld(args);
  const own = isTensor(a.actual) ? a.actual : tensor(a.actual as number[]);
  const other = isTensor(a.expected)
    ? a.expected
    : tensor(a.expected as number[], { dtype: own.dtype });
  const free = a.rtol === null && a.atol === null;
  const given = free ? defaultTolerances([own.dtype, other.dtype], OLD_TOLERANCES) : a;
  assert_close(own, other, {
    rtol: given.rtol,
    atol: given.atol,
    equal_nan: a.equal_nan,
    check_dtype: false,
    msg: a.msg === '' ? null : a.msg,
  });
}
