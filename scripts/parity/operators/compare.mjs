// Compares results with the values that `dump.py` has written.
import torch from '../../../dist/index.js';
import { decode, forget, makeTensor, number } from './codec.mjs';

function bytesOf(tensor) {
  const plain = tensor.detach().resolve_conj().resolve_neg();
  const packed = plain.clone({ memory_format: torch.contiguous_format });
  // A dimension of one element may keep any stride.
  const flat = packed.as_strided([packed.numel()], [1], 0);
  return Buffer.from(flat.view(torch.uint8).typed_array());
}

const TOLERANCE = {
  float32: [1e-5, 1e-6],
  complex64: [1e-5, 1e-6],
  float16: [1e-2, 1e-3],
  bfloat16: [2e-2, 1e-2],
};

/** The strides of the dimensions where they matter. */
const stridesOf = (strides, { shape }) => [...strides].filter((_, i) => shape[i] > 1).join();

/** How a tensor differs from the one that was written: null, `bits`, or what is wrong. */
function compareTensor(actual, expected, precision) {
  if (!torch.is_tensor(actual)) return `${typeof actual} instead of a tensor`;
  if (expected.sparse !== undefined) return compareSparse(actual, expected, precision);
  const dtype = actual.dtype.name;
  if (dtype !== expected.dtype) return `dtype ${dtype} instead of ${expected.dtype}`;
  if (String([...actual.shape]) !== String(expected.shape)) {
    return `shape ${actual.shape} instead of ${expected.shape}`;
  }
  if (actual.requires_grad !== expected.differentiable)
    return `requires_grad ${actual.requires_grad}`;
  if (actual.numel() === 0) return null;
  const strides = stridesOf(actual.stride(), expected);
  if (strides !== stridesOf(expected.strides, expected)) return `strides ${strides}`;
  if (expected.undefined) return null;
  forget();
  const wanted = makeTensor({ ...expected, grad: false, differentiable: false });
  if (bytesOf(actual).equals(bytesOf(wanted))) return null;
  const [rtol, atol] = TOLERANCE[precision] ?? TOLERANCE[dtype] ?? [1e-7, 1e-9];
  const close = torch.allclose(actual.detach(), wanted, { rtol, atol, equal_nan: true });
  return close ? 'bits' : 'values';
}

function partsOf(sparse) {
  switch (sparse.layout.name) {
    case 'sparse_coo':
      return [sparse._indices(), sparse._values()];
    case 'sparse_csr':
    case 'sparse_bsr':
      return [sparse.crow_indices(), sparse.col_indices(), sparse.values()];
    default:
      return [sparse.ccol_indices(), sparse.row_indices(), sparse.values()];
  }
}

function compareSparse(actual, expected, precision) {
  const { layout } = expected;
  if (actual.layout.name !== layout) return `layout ${actual.layout} instead of ${layout}`;
  const parts = partsOf(actual.detach());
  return worst(parts.map((part, i) => compareTensor(part, expected.sparse[i], precision)));
}

/** Of several differences the one that counts. */
const worst = (found) =>
  found.find((one) => one !== null && one !== 'bits') ?? found.find(Boolean) ?? null;

function compareNumber(actual, expected) {
  if (Object.is(actual, expected) || (actual === 0 && expected === 0)) return null;
  return `${String(actual)} instead of ${expected}`;
}

function compareLists(actual, expected, precision) {
  const isList = typeof actual === 'object' && actual !== null && Symbol.iterator in actual;
  if (!isList || torch.is_tensor(actual)) return 'not a list';
  const items = [...actual];
  if (items.length !== expected.length)
    return `${items.length} results instead of ${expected.length}`;
  return worst(items.map((item, i) => compare(item, expected[i], precision)));
}

/** Named results have their fields by name, too. */
function compareFields(actual, { fields = [] }) {
  if (fields.length === 0) return null;
  const items = [...actual];
  const wrong = fields.findIndex((name, i) => name !== null && actual[name] !== items[i]);
  return wrong < 0 ? null : `no field ${fields[wrong]}`;
}

/**
 * How a result differs from the one that was written: null, `bits`, or what is wrong. `precision`
 * is the dtype that it was computed in, where that is not its own.
 */
export function compare(actual, expected, precision) {
  if (Array.isArray(expected)) return compareLists(actual, expected, precision);
  if (typeof expected !== 'object' || expected === null)
    return compareNumber(actual ?? null, expected);
  if (expected.tuple !== undefined) {
    return compareFields(actual, expected) ?? compareLists(actual, expected.tuple, precision);
  }
  if (expected.tensor !== undefined || expected.sparse !== undefined)
    return compareTensor(actual, expected, precision);
  if (expected.float !== undefined) return compareNumber(actual, number(expected.float));
  const wanted = decode(expected);
  return String(actual) === String(wanted)
    ? null
    : `${String(actual)} instead of ${String(wanted)}`;
}
