/** Functions of any number of tensors: given one by one, or as a list. */

import { TorchError } from '../errors.js';
import { isPlainObject, typeName } from '../gate/kinds.js';
import type { TorchFunctions } from '../generated/functions.js';
import { isWhole } from '../iterable.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { wholeOf } from '../signature_types.js';
import { Size } from '../size.js';
import { isTensor, type Tensor } from '../tensor.js';

type Tensors = readonly Tensor[];

/** The arguments, all of which are tensors. */
function oneByOne(name: string, args: readonly unknown[]): Tensor[] {
  for (const [i, value] of args.entries()) {
    if (isTensor(value)) continue;
    throw new TypeError(`${name}(): argument ${i + 1} must be Tensor, not ${typeName(value)}`);
  }
  return args as Tensor[];
}

/** The tensors among the arguments; a list in first place stands for all of them. */
function tensorsOf(name: string, args: readonly unknown[]): Tensor[] {
  const [first] = args;
  return oneByOne(name, args.length === 1 && Array.isArray(first) ? first : args);
}

/** Takes the object of keywords from the end of the arguments. */
function splitKeywords(args: readonly unknown[]): [unknown[], object[]] {
  const last = args[args.length - 1];
  return isPlainObject(last) ? [args.slice(0, -1), [last]] : [[...args], []];
}

/** The tensors, each expanded to the shape that they have in common. */
export function broadcast_tensors(...tensors: Tensors): Tensor[] {
  return ops.broadcast_tensors(oneByOne('broadcast_tensors', tensors));
}

/** All combinations of the elements of 1-D tensors, one a row. */
export function cartesian_prod(...tensors: Tensors): Tensor {
  return ops.cartesian_prod(oneByOne('cartesian_prod', tensors));
}

/** A matrix with the tensors along its diagonal. */
export function block_diag(...tensors: Tensors): Tensor {
  return ops.block_diag(oneByOne('block_diag', tensors));
}

type Meshgrid = { indexing?: 'ij' | 'xy' | null };
const bindMeshgrid = signature<{ indexing: 'ij' | 'xy' | null }>('meshgrid(*, str? indexing=None)');

/** Grids of coordinates: one tensor for each dimension. */
export function meshgrid(...tensors: [...Tensors] | [...Tensors, Meshgrid]): Tensor[];
export function meshgrid(tensors: Tensors, keywords?: Meshgrid): Tensor[];
export function meshgrid(...args: unknown[]): Tensor[] {
  const [values, keywords] = splitKeywords(args);
  const { indexing } = bindMeshgrid(keywords);
  const tensors = tensorsOf('meshgrid', values);
  return indexing === null ? ops.meshgrid(tensors) : ops.meshgrid(tensors, { indexing });
}

/** The product of matrices, in the order that takes the fewest multiplications. */
export function chain_matmul(
  ...args: [...Tensors] | [...Tensors, { out?: Tensor | null }]
): Tensor {
  const [values, keywords] = splitKeywords(args);
  const { out } = signature<{ out: Tensor | null }>('chain_matmul(*, Tensor? out=None)')(keywords);
  return ops.chain_matmul(oneByOne('chain_matmul', values), { out });
}

type AtLeast = 'atleast_1d' | 'atleast_2d' | 'atleast_3d';

export interface AtLeastFunction {
  (tensor: Tensor): Tensor;
  (tensors: Tensors): Tensor[];
  (...tensors: Tensors): Tensor[];
}

/** One tensor gives a tensor, several or a list give a list. */
function atLeast(name: AtLeast): AtLeastFunction {
  const run: TorchFunctions[AtLeast] = ops[name];
  function call(tensor: Tensor): Tensor;
  function call(tensors: Tensors): Tensor[];
  function call(...tensors: Tensors): Tensor[];
  function call(...args: unknown[]): Tensor | Tensor[] {
    const tensors = tensorsOf(name, args);
    const [only] = tensors;
    return args.length === 1 && only === args[0] && only !== undefined ? run(only) : run(tensors);
  }
  return call;
}

export const atleast_1d = atLeast('atleast_1d');
export const atleast_2d = atLeast('atleast_2d');
export const atleast_3d = atLeast('atleast_3d');

/** A letter for a number from 0 to 51, as subscripts are written in an equation. */
function letter(subscript: unknown): string {
  if (subscript === '...') return subscript;
  const n = subscript as number;
  if (Number.isInteger(n) && n >= 0 && n < 26) return String.fromCharCode(65 + n);
  if (Number.isInteger(n) && n >= 26 && n < 52) return String.fromCharCode(97 + n - 26);
  throw new RangeError(
    'einsum(): subscript in subscript list is not within the valid range [0, 52)',
  );
}

type Subscripts = readonly (number | '...')[];

/** The equation that tensors followed by lists of subscripts stand for. */
function equationOf(args: readonly unknown[]): [equation: string, operands: unknown[]] {
  const pairs = Math.floor(args.length / 2);
  const text = (list: unknown): string => {
    if (!Array.isArray(list)) {
      throw new TypeError(`einsum(): a subscript list must be a list, not ${typeName(list)}`);
    }
    return Array.from(list, letter).join('');
  };
  const inputs = Array.from({ length: pairs }, (_, i) => text(args[2 * i + 1]));
  const operands = Array.from({ length: pairs }, (_, i) => args[2 * i]);
  const output = args.length % 2 === 1 ? `->${text(args[args.length - 1])}` : '';
  return [inputs.join() + output, operands];
}

/** Sums of products of elements by Einstein's convention: `einsum('ij,jk->ik', a, b)`. */
export function einsum(equation: string, ...operands: Tensors | [Tensors]): Tensor;
export function einsum(...operandsAndSubscripts: (Tensor | Subscripts)[]): Tensor;
export function einsum(...args: unknown[]): Tensor {
  if (args.length < 2) {
    throw new RangeError(
      'einsum(): must specify the equation string and at least one operand, or at least one ' +
        'operand and its subscripts list',
    );
  }
  const [first, ...rest] = args;
  if (typeof first === 'string') return ops.einsum(first, tensorsOf('einsum', rest));
  const [equation, operands] = equationOf(args);
  return ops.einsum(equation, tensorsOf('einsum', operands));
}

const isWholeNumber = (value: unknown): value is number | bigint =>
  typeof value === 'bigint' || Number.isSafeInteger(value);

/** The sizes of a shape; one number is a shape of one dimension. */
function sizesIn(shape: unknown): readonly number[] {
  const list: unknown = isWholeNumber(shape) ? [shape] : shape;
  if (Array.isArray(list) && isWhole(list) && list.every(isWholeNumber)) {
    return list.map((size) => wholeOf(size, 'broadcast_shapes(): a size'));
  }
  throw new TypeError(
    `broadcast_shapes(): a shape must be an int or a list of ints, not ${typeName(shape)}`,
  );
}

/** The shape that shapes broadcast to. */
export function broadcast_shapes(...shapes: (number | readonly number[])[]): Size {
  const lists = shapes.map(sizesIn);
  const common = new Array<number>(Math.max(0, ...lists.map((list) => list.length))).fill(1);
  for (const [n, list] of lists.entries()) {
    const offset = common.length - list.length;
    for (const [i, size] of list.entries()) {
      if (size < 0) {
        throw new RangeError('Attempting to broadcast a dimension with negative length!');
      }
      if (common[offset + i] === 1) common[offset + i] = size;
      if (size === 1 || common[offset + i] === size) continue;
      throw new TorchError(
        `broadcast_shapes(): argument ${n + 1} is [${list}], which does not broadcast to [${common}]`,
      );
    }
  }
  return Size.from(common) as Size;
}
