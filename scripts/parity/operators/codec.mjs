// Reads the values that `dump.py` writes, and compares results with them.
import torch from '../../../dist/index.js';

const number = (value) =>
  typeof value === 'string' ? { nan: NaN, inf: Infinity, '-inf': -Infinity }[value] : value;

/** The storages of the call at hand: its tensors may share them. */
let storages = new Map();

/** Its tensors: the same one may be passed twice. */
let tensors = new Map();

function storageOf({ tensor, dtype, storage }) {
  const known = storages.get(storage);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(Buffer.from(tensor, 'base64'));
  const made = torch.frombuffer(bytes.buffer, { dtype: torch[dtype] });
  storages.set(storage, made);
  return made;
}

function decodeTensor(given) {
  const known = tensors.get(given.id);
  if (known !== undefined) return known;
  const made = makeTensor(given);
  tensors.set(given.id, made);
  return made;
}

function makeTensor(given) {
  const { tensor, dtype, shape, strides, offset, grad } = given;
  // Without elements the offset may lie beyond the storage.
  const made =
    tensor === ''
      ? torch.empty_strided(shape, strides, { dtype: torch[dtype] })
      : storageOf(given).as_strided(shape, strides, offset);
  return grad ? made.requires_grad_() : made;
}

function forget() {
  storages = new Map();
  tensors = new Map();
}

/** The arguments of a call, each time anew. */
export function decodeCall({ args, kw }) {
  forget();
  return [decode(args), decodeObject(kw)];
}

function decodeSparse({ sparse, shape, coalesced, grad }) {
  const [indices, values] = sparse.map(decodeTensor);
  const made = torch.sparse_coo_tensor(indices, values, shape, { is_coalesced: coalesced });
  return grad ? made.requires_grad_() : made;
}

const readers = {
  tensor: decodeTensor,
  sparse: decodeSparse,
  bigint: ({ bigint }) => BigInt(bigint),
  float: ({ float }) => number(float),
  complex: ({ complex: [re, im] }) => new torch.Complex(number(re), number(im)),
  slice: ({ slice }) => torch.slice(...slice.map(decode)),
  ellipsis: () => '...',
  tuple: decodeTuple,
  dict: ({ dict }) => decodeObject(dict),
  dtype: ({ dtype }) => torch[dtype],
  device: ({ device }) => torch.device(device),
  layout: ({ layout }) => torch[layout],
  memory_format: ({ memory_format }) => torch[memory_format],
};

function decode(value) {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  return readers[Object.keys(value)[0]](value);
}

const decodeObject = (object) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, decode(value)]));

/** The tensors in a value, in order. */
export function tensorsIn(value) {
  if (torch.is_tensor(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Symbol.iterator in value) return [...value].flatMap(tensorsIn);
  return Object.getPrototypeOf(value) === Object.prototype
    ? Object.values(value).flatMap(tensorsIn)
    : [];
}

/** Arrays that are tuples in Python, where it makes a difference. */
const tuples = new WeakSet();
export const isTuple = (value) => tuples.has(value);

function decodeTuple({ tuple }) {
  const made = tuple.map(decode);
  tuples.add(made);
  return made;
}

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

/** How a tensor differs from the one that was written: null, `bits`, or what is wrong. */
function compareTensor(actual, expected) {
  if (!torch.is_tensor(actual)) return `${typeof actual} instead of a tensor`;
  if (expected.sparse !== undefined) return compareSparse(actual, expected);
  const dtype = actual.dtype.name;
  if (dtype !== expected.dtype) return `dtype ${dtype} instead of ${expected.dtype}`;
  if (String([...actual.shape]) !== String(expected.shape)) {
    return `shape ${actual.shape} instead of ${expected.shape}`;
  }
  if (actual.numel() === 0 || expected.undefined) return null;
  forget();
  const wanted = makeTensor({ ...expected, grad: false });
  if (bytesOf(actual).equals(bytesOf(wanted))) return null;
  const [rtol, atol] = TOLERANCE[dtype] ?? [1e-7, 1e-9];
  const close = torch.allclose(actual.detach(), wanted, { rtol, atol, equal_nan: true });
  return close ? 'bits' : 'values';
}

function compareSparse(actual, expected) {
  if (actual.layout !== torch.sparse_coo) return `layout ${actual.layout} instead of sparse_coo`;
  const parts = [actual._indices(), actual._values()];
  return worst(parts.map((part, i) => compareTensor(part, expected.sparse[i])));
}

/** Of several differences the one that counts. */
const worst = (found) =>
  found.find((one) => one !== null && one !== 'bits') ?? found.find(Boolean) ?? null;

function compareNumber(actual, expected) {
  if (Object.is(actual, expected) || (actual === 0 && expected === 0)) return null;
  return `${String(actual)} instead of ${expected}`;
}

function compareLists(actual, expected) {
  const isList = typeof actual === 'object' && actual !== null && Symbol.iterator in actual;
  if (!isList || torch.is_tensor(actual)) return 'not a list';
  const items = [...actual];
  if (items.length !== expected.length)
    return `${items.length} results instead of ${expected.length}`;
  return worst(items.map((item, i) => compare(item, expected[i])));
}

/** How a result differs from the one that was written: null, `bits`, or what is wrong. */
export function compare(actual, expected) {
  if (Array.isArray(expected)) return compareLists(actual, expected);
  if (typeof expected !== 'object' || expected === null)
    return compareNumber(actual ?? null, expected);
  if (expected.tuple !== undefined) return compareLists(actual, expected.tuple);
  if (expected.tensor !== undefined || expected.sparse !== undefined)
    return compareTensor(actual, expected);
  if (expected.float !== undefined) return compareNumber(actual, number(expected.float));
  const wanted = decode(expected);
  return String(actual) === String(wanted)
    ? null
    : `${String(actual)} instead of ${String(wanted)}`;
}

/** The gradient by an output: the same numbers in both languages, without drawing. */
export const cotangent = (tensor) =>
  torch
    .linspace(-1, 1, tensor.numel(), { dtype: torch.float64 })
    .to(tensor.dtype)
    .view(tensor.shape);
