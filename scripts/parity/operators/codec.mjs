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
  const { tensor, dtype, shape, strides, offset, grad, differentiable } = given;
  // Without elements the offset may lie beyond the storage.
  const made =
    tensor === ''
      ? torch.empty_strided(shape, strides, { dtype: torch[dtype] })
      : storageOf(given).as_strided(shape, strides, offset);
  if (grad) inputs.add(made);
  return differentiable ? made.requires_grad_() : made;
}

/** The tensors by which gradients are compared; others are results of calls in Python. */
const inputs = new WeakSet();
export const isInput = (tensor) => inputs.has(tensor);

function forget() {
  storages = new Map();
  tensors = new Map();
}

/** The arguments of a call, each time anew. */
export function decodeCall({ args, kw }) {
  forget();
  return [decode(args), decodeObject(kw)];
}

function decodeSparse({ sparse, layout, shape, coalesced, grad }) {
  const parts = sparse.map(decodeTensor);
  const made =
    layout === 'sparse_coo'
      ? torch.sparse_coo_tensor(...parts, shape, { is_coalesced: coalesced })
      : torch.sparse_compressed_tensor(...parts, shape, { layout: torch[layout] });
  if (grad) inputs.add(made);
  return grad ? made.requires_grad_() : made;
}

/** An object of a class of `torch.nn`, from its keywords. */
const decodeMade = ({ object, made }) => new torch.nn[object](decodeObject(made));

const readers = {
  tensor: decodeTensor,
  meta: ({ meta, shape, strides }) =>
    torch.empty_strided(shape, strides, { dtype: torch[meta], device: 'meta' }),
  sparse: decodeSparse,
  bigint: ({ bigint }) => BigInt(bigint),
  float: ({ float }) => number(float),
  complex: ({ complex: [re, im] }) => new torch.Complex(number(re), number(im)),
  slice: ({ slice }) => torch.slice(...slice.map(decode)),
  ellipsis: () => '...',
  tuple: decodeTuple,
  enum: ({ enum: [name, member] }) => torch.nn.functional[name][member],
  object: decodeMade,
  dict: ({ dict }) => decodeObject(dict),
  dtype: ({ dtype }) => torch[dtype],
  device: ({ device }) => torch.device(device),
  layout: ({ layout }) => torch[layout],
  memory_format: ({ memory_format }) => torch[memory_format],
};

export function decode(value) {
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

/** The gradient by an output: the same numbers in both languages, without drawing. */
export const cotangent = (tensor) =>
  torch
    .linspace(-1, 1, tensor.numel(), { dtype: torch.float64 })
    .to(tensor.dtype)
    .view(tensor.shape);
