// Reads the values that `dump.py` writes.
import torch from '../../../dist/index.js';

export const number = (value) =>
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

export function makeTensor(given) {
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

export function forget() {
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

/** The gradient by an output: the same numbers in both languages, without drawing. */
export const cotangent = (tensor) =>
  torch
    .linspace(-1, 1, tensor.numel(), { dtype: torch.float64 })
    .to(tensor.dtype)
    .view(tensor.shape);
