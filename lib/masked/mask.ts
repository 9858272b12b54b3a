/** Masks in their canonical form, and inputs without what they hide. */
import { tensor } from '../creation.js';
import { bool, sparse_coo, sparse_csr, strided } from '../dtype.js';
import { NotImplementedError, TorchError } from '../errors.js';
import { ops } from '../ops.js';
import type { Tensor } from '../tensor.js';
import { iinfo } from '../type_info.js';
import { cooWhere } from './coo_where.js';

/** One dimension or several; none, as null, stands for all. */
export type Dims = number | readonly number[] | null;

/** The operators whose neutral element a masked element takes. */
export type Neutral =
  | 'sum'
  | 'prod'
  | 'amax'
  | 'amin'
  | 'logsumexp'
  | 'logaddexp'
  | 'norm'
  | 'median';

/** Dimensions from zero on, in order. */
export function canonicalDims(dim: Dims, ndim: number): number[] {
  if (dim === null || (typeof dim !== 'number' && dim.length === 0)) {
    return Array.from({ length: ndim }, (_, i) => i);
  }
  const most = Math.max(ndim, 1);
  const given = typeof dim === 'number' ? [dim] : dim;
  given.forEach((d, i) => {
    if (given.indexOf(d) < i) {
      throw new TorchError(`dim=${d} appears multiple times in the list of dims`);
    }
    if (d >= most || d < -most) {
      throw new RangeError(
        `Dimension out of range (expected to be in range of [${-most}, ${most - 1}], but got ${d})`,
      );
    }
  });
  return given.map((d) => (d + most) % most).sort((a, b) => a - b);
}

export const canonicalDim = (dim: number, ndim: number): number =>
  canonicalDims(dim, ndim)[0] as number;

/** The lowest or highest value of a dtype: infinite where there is infinity. */
function extreme(name: Neutral, input: Tensor, side: 'min' | 'max'): number | bigint {
  const { dtype } = input;
  if (dtype.is_floating_point) return side === 'min' ? -Infinity : Infinity;
  if (dtype.is_complex && name === 'logsumexp') return -Infinity;
  // Of the unsigned ones Python knows only bytes here.
  if (!dtype.is_signed && dtype.name !== 'uint8') {
    throw new NotImplementedError(`identity of ${name} on ${dtype} input`);
  }
  return new iinfo(dtype)[side];
}

/** The value that changes nothing in a reduction, as a tensor without dimensions. */
export function identity(name: Neutral, input: Tensor, order: number | null = 2): Tensor {
  const { dtype, device } = input;
  const of = (value: number | bigint): Tensor => tensor(value, { dtype, device });
  switch (name) {
    case 'sum':
      return of(0);
    case 'prod':
      return of(1);
    case 'amin':
      return of(extreme(name, input, 'max'));
    case 'norm':
      return of(order === -Infinity ? Infinity : 0);
    case 'median':
      return of(NaN);
    default:
      return of(extreme(name, input, 'min'));
  }
}

function broadcast(mask: Tensor, input: Tensor): Tensor {
  if (mask.ndim > input.ndim) {
    throw new RangeError(
      '_input_mask expected broadcastable mask (got mask dimensionality higher than of the input)',
    );
  }
  if (mask.layout === strided) return mask.clone().expand(input.shape).to({ dtype: bool });
  if (mask.layout === sparse_coo) return ops._sparse_broadcast_to(mask, input.shape);
  return ops._sparse_broadcast_to(mask.to_sparse(), input.shape).to_sparse_csr();
}

function inLayoutOf(mask: Tensor, input: Tensor): Tensor {
  if (mask.layout === input.layout) return mask;
  if (input.layout === strided) return mask.to_dense();
  if (input.layout === sparse_csr) return mask.to_sparse_csr();
  return mask.layout === strided ? mask.to_sparse(input.sparse_dim()) : mask.to_sparse();
}

/** A mask of booleans with the shape and the layout of the input. */
export function inputMask(input: Tensor, mask: Tensor): Tensor {
  const { layout } = input;
  if (layout !== strided && layout !== sparse_coo && layout !== sparse_csr) {
    throw new RangeError(
      `_input_mask expects strided or sparse COO or sparse CSR tensor but got ${layout}`,
    );
  }
  const alike = String(mask.shape) === String(input.shape);
  const placed = inLayoutOf(alike ? mask : broadcast(mask, input), input);
  return (placed.layout === sparse_coo ? placed.coalesce() : placed).to({ dtype: bool });
}

function where(mask: Tensor, input: Tensor, fill: Tensor): Tensor {
  if (mask.layout === strided) return ops.where(mask, input, fill);
  if (mask.layout === sparse_coo) return cooWhere(mask, input, fill);
  return cooWhere(mask.to_sparse(), input.to_sparse(), fill).to_sparse_csr();
}

/** The input with the neutral element of an operator in place of what the mask hides. */
export function combine(
  name: Neutral,
  input: Tensor,
  mask: Tensor | null,
  order?: number | null,
): Tensor {
  if (mask === null) return input;
  return where(inputMask(input, mask), input, identity(name, input, order));
}

/** Refuses the layouts that an operation has no masked form for. */
export function onlyStrided(name: string, input: Tensor): void {
  if (input.layout !== strided) {
    throw new RangeError(`masked ${name} expects strided tensor (got ${input.layout} tensor)`);
  }
}
