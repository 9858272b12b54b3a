// One call of the database in all its forms, each compared with what Python gave.
import torch from '../../../dist/index.js';
import { hasMethod, path } from './calls.mjs';
import { cotangent, decode, decodeCall, isInput, tensorsIn } from './codec.mjs';
import { compare } from './compare.mjs';

const CLASSES = {
  RuntimeError: torch.TorchError,
  AssertionError: torch.TorchError,
  LinAlgError: torch.LinAlgError,
  NotImplementedError: torch.NotImplementedError,
  OutOfMemoryError: torch.OutOfMemoryError,
  TypeError,
  ValueError: RangeError,
  IndexError: RangeError,
  KeyError: RangeError,
};

/** As in `calls.py`. */
const SEED = 42;

/** What these give is memory as it was: only its form compares. */
const UNDEFINED = new Set([
  'empty',
  'empty_like',
  'empty_strided',
  'empty_permuted',
  'new_empty',
  'new_empty_strided',
]);

const trailing = (keywords) => (Object.keys(keywords).length === 0 ? [] : [keywords]);

const describe = (error) =>
  `throws ${error.constructor.name}: ${String(error.message).split('\n').slice(0, 2).join(' ')}`;

function compareError(error, expected) {
  const wanted = CLASSES[expected];
  if (wanted === undefined) return `no class stands for ${expected}`;
  const exact = wanted !== torch.TorchError || error.constructor === torch.TorchError;
  if (error instanceof wanted && exact) return null;
  return `${describe(error)}, instead of ${expected}`;
}

/** Of two outcomes the graver. */
const graver = (a, b) => (b === null || b === 'bits' ? (a ?? b) : b);

function compareGradients(result, leaves, { grads, grad_error }) {
  const inputs = leaves.filter(isInput);
  const roots = tensorsIn(result).filter((tensor) => tensor.requires_grad);
  if (inputs.length === 0 || roots.length === 0) {
    return grads == null && grad_error === undefined ? null : 'no gradients';
  }
  if (grads === null) return null;
  let found;
  try {
    found = torch.autograd.grad(roots, inputs, roots.map(cotangent), { allow_unused: true });
  } catch (error) {
    if (grad_error === undefined) return `gradient: ${describe(error)}`;
    const wrong = compareError(error, grad_error);
    return wrong === null ? null : `gradient: ${wrong}`;
  }
  if (grad_error !== undefined) return `no error, but ${grad_error} by the gradient`;
  const difference = compare(found, grads);
  return difference === null || difference === 'bits' ? difference : `gradient: ${difference}`;
}

/** How a call differs from what it did in Python. */
function compareCall(run, leaves, expected) {
  torch.manual_seed(SEED);
  let result;
  try {
    result = run();
  } catch (error) {
    return expected.error === undefined ? describe(error) : compareError(error, expected.error);
  }
  if (expected.error !== undefined) return `no error, but ${expected.error}: ${expected.message}`;
  const values = compare(result, expected.result, expected.precision);
  if (values !== null && values !== 'bits') return values;
  return graver(values, compareGradients(result, leaves, expected));
}

function checkFunction(call, row) {
  const [args, kw] = decodeCall(row);
  return compareCall(() => call(...args, ...trailing(kw)), tensorsIn([args, kw]), row);
}

function checkMethod(name, row) {
  const [args, kw] = decodeCall(row);
  const [self, ...rest] = args;
  if (!hasMethod(name)) return 'missing';
  return compareCall(() => self[name](...rest, ...trailing(kw)), tensorsIn([args, kw]), row);
}

/** In place: as a method, or by the keyword of that name. */
function checkInPlace(name, call, row) {
  const [args, kw] = decodeCall(row);
  const [self, ...rest] = args;
  const graph = row.inplace_graph;
  const copy = graph ? self.clone() : self.clone().detach();
  const run = () =>
    row.inplace_method
      ? copy[`${name}_`](...rest, ...trailing(kw))
      : call(copy, ...rest, { ...kw, inplace: true });
  const same = () => {
    const result = run();
    if (result !== copy) throw new Error('another tensor is given back');
    return result;
  };
  return compareCall(same, graph ? tensorsIn([args, kw]) : [], row.inplace);
}

/** Written into tensors: they hold the result, and are what is given back. */
function checkOut(call, row, expected) {
  const [args, kw] = decodeCall(row);
  const out = decode(expected.out);
  const run = () => {
    const result = torch.no_grad(() => call(...args, { ...kw, out }));
    const [given, back] = [tensorsIn(out), tensorsIn(result)];
    const same = back.length > 0 && given.every((tensor, i) => tensor === back[i]);
    if (same !== expected.given_back) throw new Error(`out ${same ? 'is' : 'is not'} given back`);
    return out;
  };
  return compareCall(run, [], { ...expected, precision: row.dtype });
}

function* checksOfAlias({ name, is_function, is_method, is_inplace }, row) {
  const own = row.others[name];
  if (is_function) {
    const call = path(name);
    const expected = own === undefined ? row : { ...row, ...own };
    yield [name, call === undefined ? 'missing' : checkFunction(call, expected)];
  }
  if (own !== undefined) return;
  if (is_method && row.method && row.error === undefined) {
    yield [`method ${name}`, checkMethod(name, row)];
  }
  if (is_inplace && row.inplace_method) yield [`${name}_`, checkInPlace(name, undefined, row)];
}

export function* checksOf({ name, aliases }, call, row) {
  if (UNDEFINED.has(name)) forget(row);
  yield ['', checkFunction(call, row)];
  if (row.method && row.error === undefined) yield ['method', checkMethod(name, row)];
  if (row.inplace !== undefined) yield ['in place', checkInPlace(name, call, row)];
  for (const out of row.outs ?? []) yield [`out (${out.way})`, checkOut(call, row, out)];
  for (const alias of aliases) yield* checksOfAlias(alias, row);
}

/** Keeps the form of what is memory as it was, and lets go of its elements. */
function forget(row) {
  for (const { result } of [row, ...(row.outs ?? [])]) {
    if (result !== undefined) result.undefined = true;
  }
}
