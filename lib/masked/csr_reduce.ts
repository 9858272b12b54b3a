/** Reductions of matrices in compressed rows, whose hidden elements are not there. */
import { sparse_csr_tensor } from '../creation/sparse.js';
import { tensor } from '../creation.js';
import { type dtype as Dtype, int64 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { unique } from '../functional/unique.js';
import { ops } from '../ops.js';
import type { Tensor } from '../tensor.js';

export type Segments = 'amax' | 'amin' | 'mean';

interface Parts {
  crow: Tensor;
  col: Tensor;
  values: Tensor;
  shape: number[];
}

const ends = (count: number): Tensor => tensor([0, count], { dtype: int64 });

function reduceColumns(name: Segments, input: Tensor, values: Tensor): Parts {
  const [col, inverse] = unique(input.col_indices(), { return_inverse: true });
  const into = values.new_empty(col.shape);
  into.scatter_reduce_(0, inverse, values, name, { include_self: false });
  return { crow: ends(col.size(0)), col, values: into, shape: [1, input.size(1)] };
}

function reduceRows(name: Segments, input: Tensor, values: Tensor): Parts {
  const offsets = input.crow_indices();
  const filled = ops.cumsum(ops.diff(offsets).ne(0), 0);
  const crow = ops.cat([offsets.new_zeros(1), filled]);
  const col = input.col_indices().new_zeros(crow.index(-1).item());

  const folded = ops.segment_reduce(values, name, { offsets });
  return { crow, col, values: folded, shape: [input.size(0), 1] };
}

function reduceAll(name: Segments, input: Tensor, values: Tensor): Parts {
  const count = Math.min(1, values.numel());
  const fold = (): Tensor =>
    name === 'mean' ? ops.mean(values, 0, true) : ops[name](values, 0, true);
  const folded = count === 1 ? fold() : values;
  const col = input.col_indices().new_zeros(count);
  return { crow: ends(count), col, values: folded, shape: [1, count] };
}

/** The reduction over what a mask has left of a matrix, both dimensions kept. */
export function reduceCsr(
  name: Segments,
  input: Tensor,
  dims: readonly number[],
  keepdim: boolean,
  dtype: Dtype,
): Tensor {
  if (!keepdim) {
    throw new TorchError('reduction operations on CSR tensors with keepdim=False is unsupported');
  }
  if (dims.length === 0) return input;
  const values = input.values().to({ dtype });
  const reduce = dims.length > 1 ? reduceAll : dims[0] === 0 ? reduceColumns : reduceRows;
  const parts = reduce(name, input, values);
  const { device } = input;
  return sparse_csr_tensor(parts.crow, parts.col, parts.values, parts.shape, { dtype, device });
}
