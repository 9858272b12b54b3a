/** Every operator of libtorch as a function and a method; each reads its schemas when first called. */

import { LinAlgError } from './errors.js';
import { functionOf, methodOf } from './gate/call.js';
import type {
  FftFunctions,
  LinalgFunctions,
  NnFunctions,
  SparseFunctions,
  SpecialFunctions,
  TorchFunctions,
} from './generated/functions.js';
import { native } from './native.js';
import { Tensor } from './tensor.js';
import { TORCH_OPERATORS } from './torch_operators.js';

const ATEN = 'aten::';

/** The schemas of each public name, such as `add` or `linalg_det`. */
function byName(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const schema of native.schemas()) {
    if (!schema.startsWith(ATEN)) continue;
    const open = schema.indexOf('(');
    const dot = schema.lastIndexOf('.', open);
    const name = schema.slice(ATEN.length, dot < 0 ? open : dot);
    const list = found.get(name);
    if (list === undefined) found.set(name, [schema]);
    else list.push(schema);
  }
  return found;
}

const schemas = byName();

/** The operators whose names begin with a prefix, without it. */
function namespace<T>(prefix: RegExp): T {
  const functions: Record<string, unknown> = {};
  for (const [operator, list] of schemas) {
    if (!prefix.test(operator)) continue;
    const name = operator.replace(prefix, '');
    functions[name] = functionOf(name, list);
  }
  return functions as T;
}

/** Whether an overload takes the tensor itself: `Tensor self`, `Tensor(a!) self`. */
function hasSelf(schema: string): boolean {
  const end = schema.indexOf(' self');
  return end > 0 && (schema.endsWith('Tensor', end) || schema[end - 1] === ')');
}

/**
 * Methods stand on a prototype of their own under Tensor's: those written by hand win, and defining
 * hundreds of properties on an object that is a prototype already takes V8 forty milliseconds.
 */
function operatorMethods(): object {
  const methods: PropertyDescriptorMap = {};
  for (const [name, list] of schemas) {
    if (!list.some(hasSelf)) continue;
    methods[name] = { value: methodOf(name, list), configurable: true, writable: true };
  }
  return Object.defineProperties({}, methods);
}

Object.setPrototypeOf(Tensor.prototype, operatorMethods());

/** Every operator: those of `torch`, and those behind `torch.nn.functional`. */
export interface Operators extends TorchFunctions, NnFunctions {}

/** `torch.ops.aten.*`: every operator. */
export const ops: Operators = namespace(/^/);
/** `torch.*`: the functions that are operators in Python, too. */
export const torchOperators = Object.fromEntries(
  TORCH_OPERATORS.map((name) => [name, Reflect.get(ops, name)]),
) as { readonly [name: string]: unknown };
/** `torch.linalg.*` */
export const linalg: LinalgFunctions & { LinAlgError: typeof LinAlgError } = Object.assign(
  namespace<LinalgFunctions>(/^linalg_/),
  { LinAlgError },
);
/** `torch.fft.*` */
export const fft: FftFunctions = namespace(/^fft_/);
/** `torch.special.*` */
export const special: SpecialFunctions = namespace(/^special_/);
/** The operators of `torch.sparse`. */
export const sparseOps: SparseFunctions = namespace(/^_?sparse_|^_(?=spdiags|spsolve)/);
