/** How `assert_close` compares two tensors. */
import * as dtypes from '../dtype.js';
import { type dtype as Dtype, strided } from '../dtype.js';
import { ops } from '../ops.js';
import { reprTuple } from '../repr.js';
import type { Tensor } from '../tensor.js';
import { scalarMessage, type Tolerances, tensorMessage } from './messages.js';
import { Mismatch } from './mismatch.js';

export interface Checks {
  check_device: boolean;
  check_dtype: boolean;
  check_layout: boolean;
  check_stride: boolean;
  equal_nan: boolean;
}

const TOLERANCES: Record<string, Tolerances> = {
  float16: { rtol: 1e-3, atol: 1e-5 },
  bfloat16: { rtol: 1.6e-2, atol: 1e-5 },
  float32: { rtol: 1.3e-6, atol: 1e-5 },
  float64: { rtol: 1e-7, atol: 1e-7 },
  complex32: { rtol: 1e-3, atol: 1e-5 },
  complex64: { rtol: 1.3e-6, atol: 1e-5 },
  complex128: { rtol: 1e-7, atol: 1e-7 },
};
for (const name of ['quint8', 'quint2x4', 'quint4x2', 'qint8', 'qint32']) {
  TOLERANCES[name] = TOLERANCES.float32 as Tolerances;
}

/** The loosest tolerances of some dtypes; all others are compared exactly. */
export function defaultTolerances(
  types: readonly Dtype[],
  table: Record<string, Tolerances> = TOLERANCES,
): Tolerances {
  const found = types.map(({ name }) => table[name] ?? { rtol: 0, atol: 0 });
  return {
    rtol: Math.max(...found.map(({ rtol }) => rtol)),
    atol: Math.max(...found.map(({ atol }) => atol)),
  };
}

function requireSame(name: string, actual: unknown, expected: unknown): void {
  if (String(actual) === String(expected)) return;
  throw new Mismatch(`The values for attribute '${name}' do not match: ${actual} != ${expected}.`);
}

function compareAttributes(actual: Tensor, expected: Tensor, checks: Checks): void {
  requireSame('shape', actual.shape, expected.shape);
  requireSame('is_quantized', actual.is_quantized, expected.is_quantized);
  if (actual.is_quantized) requireSame('qscheme()', actual.qscheme(), expected.qscheme());
  if (checks.check_layout) requireSame('layout', actual.layout, expected.layout);
  if (checks.check_stride && actual.layout === strided && expected.layout === strided) {
    requireSame('stride()', reprTuple(actual.stride()), reprTuple(expected.stride()));
  }
  if (checks.check_device) requireSame('device', actual.device, expected.device);
  if (checks.check_dtype) requireSame('dtype', actual.dtype, expected.dtype);
}

/** Unsigned integers of several bytes have no common dtype with others. */
const promotable = ({ dtype }: Tensor): Dtype =>
  [dtypes.uint16, dtypes.uint32, dtypes.uint64].includes(dtype) ? dtypes.int64 : dtype;

function equalised(a: Tensor, b: Tensor): [actual: Tensor, expected: Tensor] {
  let pair: [Tensor, Tensor] = [a, b];
  if (String(a.device) !== String(b.device)) pair = [a.cpu(), b.cpu()];
  if (a.dtype !== b.dtype) {
    const common = ops.promote_types(promotable(a), promotable(b));
    pair = [pair[0].to(common), pair[1].to(common)];
  }
  if (a.layout === b.layout) return pair;
  return pair.map((each) => (each.layout === strided ? each : each.to_dense())) as typeof pair;
}

type Compare = (actual: Tensor, expected: Tensor, name?: string, exact?: boolean) => void;

const comparer =
  (tolerances: Tolerances, equal_nan: boolean): Compare =>
  (actual, expected, name, exact = false) => {
    const { rtol, atol } = exact ? { rtol: 0, atol: 0 } : tolerances;
    const matches = ops.isclose(actual, expected, rtol, atol, equal_nan);
    if (matches.all().item()) return;
    const float = actual.dtype.is_floating_point;
    throw new Mismatch(
      actual.ndim === 0
        ? scalarMessage(actual.item(), expected.item(), { rtol, atol }, float, name)
        : tensorMessage(actual, expected, matches, { rtol, atol }, name),
    );
  };

function requireCount(what: string, actual: number, expected: number): void {
  if (actual === expected) return;
  throw new Mismatch(`The number of ${what} does not match: ${actual} != ${expected}`);
}

function compareCoo(actual: Tensor, expected: Tensor, compare: Compare): void {
  const tensors = 'in sparse COO tensors';
  requireCount(`sparse dimensions ${tensors}`, actual.sparse_dim(), expected.sparse_dim());
  requireCount(`specified values ${tensors}`, actual._nnz(), expected._nnz());
  compare(actual._indices(), expected._indices(), 'Sparse COO indices', true);
  compare(actual._values(), expected._values(), 'Sparse COO values');
}

type IndexMethod = 'crow_indices' | 'col_indices' | 'ccol_indices' | 'row_indices';

function compareCompressed(actual: Tensor, expected: Tensor, compare: Compare): void {
  const format = actual.layout.name.slice('sparse_'.length).toUpperCase();
  const tensors = `in sparse ${format} tensors`;
  requireCount(`specified values ${tensors}`, actual._nnz(), expected._nnz());
  const byRow = format.endsWith('R');
  const methods: IndexMethod[] = byRow
    ? ['crow_indices', 'col_indices']
    : ['ccol_indices', 'row_indices'];
  for (const method of methods) {
    const [own, other] = [actual[method](), expected[method]()];
    const common = ops.promote_types(own.dtype, other.dtype);
    compare(own.to(common), other.to(common), `Sparse ${format} ${method}`, true);
  }
  compare(actual.values(), expected.values(), `Sparse ${format} values`);
}

function compareValues(actual: Tensor, expected: Tensor, t: Tolerances, compare: Compare): void {
  if (actual.is_quantized) {
    compare(actual.dequantize(), expected.dequantize(), 'Quantized tensor-likes');
  } else if (actual.is_sparse) compareCoo(actual, expected, compare);
  else if (actual.layout !== strided) compareCompressed(actual, expected, compare);
  else {
    const bits = actual.dtype.is_floating_point && actual.itemsize === 1;
    if (bits && (t.rtol !== 0 || t.atol !== 0)) {
      throw new Mismatch(
        `Rtol=${t.rtol} and atol=${t.atol} are not supported for bitwise comparison of low ` +
          'dimensional floats. Please use rtol=0.0 and atol=0.0.',
      );
    }
    compare(actual, expected);
  }
}

/** Throws where two tensors are not as close as asked, or differ in what is checked. */
export function compareTensors(
  actual: Tensor,
  expected: Tensor,
  tolerances: Tolerances,
  checks: Checks,
): void {
  compareAttributes(actual, expected, checks);
  if (actual.is_meta || expected.is_meta) return;
  const [own, other] = equalised(actual.detach(), expected.detach());
  compareValues(own, other, tolerances, comparer(tolerances, checks.equal_nan));
}
