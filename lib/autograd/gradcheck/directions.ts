/** Random directions for the fast checks, and comparing derivatives along them. */
import { sparse_compressed_tensor, sparse_coo_tensor } from '../../creation/sparse.js';
import { complex64, complex128, type dtype as Dtype, float32, float64 } from '../../dtype.js';
import { Generator } from '../../generator.js';
import { ops } from '../../ops.js';
import { isTensor, type Tensor } from '../../tensor.js';
import type { Direction } from './numerical.js';
import { isByRows, isCompressed, isCoo, storedOf } from './values.js';

const REAL = new Map<Dtype, Dtype>([
  [complex64, float32],
  [complex128, float64],
]);

/** A random vector of length one for the elements of a tensor that are stored. */
function vector(tensor: Tensor, generator: Generator, dtype: Dtype): Tensor {
  const { device } = tensor;
  const flat = ops.rand(tensor.numel(), { generator }).to(device, dtype);
  return flat.div_(flat.norm());
}

/** A direction in the layout of a tensor. */
function likeLayout(x: Tensor, generator: Generator, real: boolean): Tensor {
  const dtype = (real && REAL.get(x.dtype)) || x.dtype;
  const stored = storedOf(x);
  const values = vector(stored, generator, dtype);
  if (isCoo(x)) return sparse_coo_tensor(x._indices(), values.view(stored.shape), x.shape);
  if (!isCompressed(x)) return values;
  const [compressed, plain] = isByRows(x)
    ? [x.crow_indices(), x.col_indices()]
    : [x.ccol_indices(), x.row_indices()];
  const { layout } = x;
  return sparse_compressed_tensor(compressed, plain, values.view(stored.shape), x.shape, {
    layout,
  });
}

/** A direction of each input. */
export function directionsOf(inputs: readonly Tensor[], generator: Generator): Direction[] {
  return inputs.map((input) => {
    const real = likeLayout(input, generator, true);
    return input.is_complex() ? ([real, likeLayout(input, generator, true)] as const) : real;
  });
}

/** A direction of each output. */
export const vectorsOf = (outputs: readonly Tensor[], generator: Generator): Tensor[] =>
  outputs.map((output) => likeLayout(output, generator, false));

export const newGenerator = (): Generator => new Generator();

/** The same change of every part of a direction. */
export const mapped = (u: Direction, change: (part: Tensor) => Tensor): Direction =>
  isTensor(u) ? change(u) : [change(u[0]), change(u[1])];

const total = (tensor: Tensor): number => Number(ops.real(tensor.sum()).item());

/** The tolerance for sums of errors along directions. */
export function adjusted(atol: number, u: Direction, v: Tensor | null): number {
  const us = isTensor(u) ? total(u) : total(u[0]) + total(u[1]);
  return atol * us * (v === null ? 1 : total(v));
}
