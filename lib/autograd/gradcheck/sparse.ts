/** Sparse inputs: each element stored, and where it stands in the dense tensor. */

import { sparse_coo_tensor } from '../../creation/sparse.js';
import { int8 } from '../../dtype.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { isBlocked, isByRows, isCompressed, isCoo } from './values.js';

const numbers = (tensor: Tensor): number[] => tensor.tolist() as number[];

/** Where each stored value of a compressed tensor stands, as rows of coordinates. */
function coordinates(x: Tensor): number[][] {
  const rows = isByRows(x);
  const compressed = numbers(rows ? x.crow_indices() : x.ccol_indices());
  const plain = numbers(rows ? x.col_indices() : x.row_indices());
  const found: number[][] = [];
  for (let line = 0; line + 1 < compressed.length; line += 1) {
    for (let k = compressed[line] as number; k < (compressed[line + 1] as number); k += 1) {
      found.push(rows ? [line, plain[k] as number] : [plain[k] as number, line]);
    }
  }
  return found;
}

const flatIndex = (index: readonly number[], shape: readonly number[]): number =>
  shape.reduce((flat, size, dim) => flat * size + (index[dim] as number), 0);

/** All indices of a shape, the last dimension first. */
export function* indices(shape: readonly number[]): Iterable<number[]> {
  const index = shape.map(() => 0);
  const total = shape.reduce((product, size) => product * size, 1);
  for (let n = 0; n < total; n += 1) {
    yield [...index];
    for (let dim = shape.length - 1; dim >= 0; dim -= 1) {
      index[dim] = (index[dim] as number) + 1;
      if ((index[dim] as number) < (shape[dim] as number)) break;
      index[dim] = 0;
    }
  }
}

/** Where the element `inner` of a stored value stands: it may be a block, or have dense dimensions. */
function placeOf(x: Tensor, at: readonly number[], inner: readonly number[]): number[] {
  if (!isBlocked(x)) return [...at, ...inner];
  const [, height = 1, width = 1] = x.values().shape;
  const [row = 0, column = 0, ...rest] = inner;
  return [(at[0] as number) * height + row, (at[1] as number) * width + column, ...rest];
}

/** Each element stored, to be written to, and its number in the dense tensor. */
export function* storedElements(x: Tensor): Iterable<[element: Tensor, flat: number]> {
  const at = isCoo(x) ? (x._indices().t().tolist() as number[][]) : coordinates(x);
  const values = (isCoo(x) ? x._values() : x.values()).data;
  for (const [i, place] of at.entries()) {
    for (const inner of indices(values.shape.slice(1))) {
      const element = values.index(i, ...inner);
      yield [element, flatIndex(placeOf(x, place, inner), x.shape)];
    }
  }
}

/** A sparse tensor that stores all its elements. */
export function densified(x: Tensor): Tensor {
  if (isCoo(x)) return allStored(x);
  if (!isCompressed(x)) return x;
  const blocks = isBlocked(x) ? [...x.values().shape].slice(1, 3) : null;
  const full = allStored(x.detach().to_sparse());
  const made = full.to_sparse({ layout: x.layout, blocksize: blocks });
  return made.requires_grad_(x.requires_grad);
}

function allStored(x: Tensor): Tensor {
  const { device, dtype } = x;
  const sparse = [...x.shape].slice(0, x.sparse_dim());
  const places = ops.ones(sparse, { dtype: int8, device }).nonzero().t();
  const rest = [...x.shape].slice(x.sparse_dim());
  const full = x
    .detach()
    .to_dense()
    .reshape([places.size(1), ...rest])
    .to(dtype);
  const made = sparse_coo_tensor(places, full, x.shape, { is_coalesced: true });
  return made.requires_grad_(x.requires_grad);
}
