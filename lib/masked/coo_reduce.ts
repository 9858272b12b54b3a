/** Reductions of sparse tensors in coordinates, whose hidden elements are not there. */
import { sparse_coo_tensor } from '../creation/sparse.js';
import { bfloat16, type dtype as Dtype, float16, float32 } from '../dtype.js';
import { NotImplementedError } from '../errors.js';
import { unique } from '../functional/unique.js';
import { ops } from '../ops.js';
import type { Tensor } from '../tensor.js';
import { identity } from './mask.js';

export type Reduction = 'sum' | 'prod' | 'amax' | 'amin';

function reduceFirst(name: Reduction, values: Tensor): Tensor {
  // Unlike sums and products, these refuse to reduce nothing.
  if ((name === 'amax' || name === 'amin') && values.size(0) === 0) return identity(name, values);
  return ops[name](values, 0);
}

/** Elements of the same coordinates, reduced to one. */
function fold(name: Reduction, indices: Tensor, values: Tensor, dtype: Dtype): [Tensor, Tensor] {
  if (indices.numel() === 0) return [indices, values];
  const [kept, inverse] = unique(indices, { return_inverse: true, dim: 1 });
  const spread = inverse.view([-1, ...Array(values.ndim - 1).fill(1)]).expand(values.shape);
  const narrow = dtype === bfloat16 || dtype === float16;
  const wide = narrow ? values.to(float32) : values;
  const into = wide.new_empty([kept.size(1), ...values.shape.slice(1)]);
  const folded = into.scatter_reduce_(0, spread, wide, name, { include_self: false });
  return [kept, folded.to({ dtype })];
}

/** The coordinates without those of the reduced dimensions, which stay as zeros with `keepdim`. */
function remaining(indices: Tensor, reduced: readonly number[], keepdim: boolean): Tensor {
  if (keepdim) return indices.clone().index_put_([[...reduced], ':'], 0);
  const rows = indices.unbind().filter((_, d) => !reduced.includes(d));
  return reduced.length === 0 ? indices.clone() : ops.stack(rows);
}

function resultShape(input: Tensor, dims: readonly number[], keepdim: boolean): number[] {
  const { shape } = input;
  return keepdim
    ? shape.map((size, i) => (dims.includes(i) ? 1 : size))
    : shape.filter((_, i) => !dims.includes(i));
}

/** The reduction over what a mask has left of a sparse tensor. */
export function reduceCoo(
  name: Reduction,
  input: Tensor,
  dims: readonly number[],
  keepdim: boolean,
  dtype: Dtype,
): Tensor {
  const sparse = input.sparse_dim();
  const reduced = dims.filter((d) => d < sparse);
  const dense = dims.filter((d) => d >= sparse && d < input.ndim).map((d) => d + 1 - sparse);
  let values = input._values().to({ dtype });
  if (dense.length > 0) {
    if (name !== 'sum') {
      throw new NotImplementedError(`masked ${name} over dense dimensions of a sparse tensor`);
    }
    values = values.sum(dense, keepdim);
  }
  if (reduced.length === sparse) {
    let whole = reduceFirst(name, values);
    if (keepdim) for (let d = 0; d < sparse; d += 1) whole = whole.unsqueeze(0);
    return whole.to({ dtype }).to_sparse();
  }
  const left = remaining(input._indices(), reduced, keepdim);
  const [indices, folded] = fold(name, left, values, dtype);
  const { device } = input;
  return sparse_coo_tensor(indices, folded, resultShape(input, dims, keepdim), { dtype, device });
}
