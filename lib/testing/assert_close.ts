/** `torch.testing.assert_close`: values that should agree, and how they don't. */
import { AssertionError } from 'node:assert';
import { tensor } from '../creation.js';
import { warn_once } from '../errors.js';
import { tidy } from '../memory.js';
import { signature } from '../signature.js';
import { isTensor } from '../tensor.js';
import { Mismatch } from './mismatch.js';
import { type Arguments, type Message, type Pair, type Path, pairsOf, Structure } from './pairs.js';
import { defaultTolerances } from './tensors.js';

export type CloseOptions = Partial<Omit<Arguments, 'actual' | 'expected'>>;

const bind = signature<Arguments>(
  'assert_close(any|Mapping actual, any|Mapping expected, *, bool allow_subclasses=True, float? rtol=None, ' +
    'float? atol=None, bool equal_nan=False, bool check_device=True, bool check_dtype=True, ' +
    'bool check_layout=True, bool check_stride=False, str|function? msg=None)',
);

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
