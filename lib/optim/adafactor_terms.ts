/** Terms of Adafactor's formula. */
import { linalg, ops } from '../ops.js';
import { isTensor, type Tensor } from '../tensor.js';
import { type NumberOrTensor, numberOf } from './options.js';
import { pow, squeezed, times } from './scalar.js';
import type { CommonOptions } from './stateful.js';

export interface AdafactorOptions extends CommonOptions {
  beta2_decay: number;
  eps: readonly [number | null, number];
  d: number;
  weight_decay: number;
}
export type AdafactorState = 'row_var' | 'col_var' | 'variance';

/** ‖x‖ */
const norm = (tensor: Tensor): number => Number(linalg.vector_norm(tensor).item());

/** ‖x‖ / √n, the root of the mean square. */
const rootMeanSquare = (tensor: Tensor): number => norm(tensor) / pow(tensor.numel(), 0.5);

/** ‖x‖ along one dimension. */
export const normAlong = (tensor: Tensor, dim: number): Tensor =>
  linalg.vector_norm(tensor, 2, [dim], true);

export const lengthAlong = (tensor: Tensor, dim: number): number => tensor.shape.at(dim) as number;

/** Python's, which takes the first where the second is no number. */
const max = (x: number, y: number): number => (Number.isNaN(y) ? x : Math.max(x, y));

/** min(lr, 1 / √t) */
function relativeRate(step: number, lr: NumberOrTensor): NumberOrTensor {
  const rate = squeezed(lr);
  const limit = 1 / pow(step, 0.5);
  if (!isTensor(rate)) return Math.min(numberOf(rate), limit);
  return rate.gt(limit).item() ? limit : rate;
}

/** max(ε₂, RMS(θ)) · min(lr, 1 / √t) */
export const sizeAt = (
  step: number,
  param: Tensor,
  { lr, eps }: AdafactorOptions,
): NumberOrTensor => times(max(eps[1], rootMeanSquare(param)), relativeRate(step, lr));

/** max(1, RMS(u) / d) */
export const clipping = (update: Tensor, { d }: AdafactorOptions): number =>
  max(1, norm(update) / (pow(update.numel(), 0.5) * d));

/** The average of g² with its new member, to be worked on. */
export const averaged = (variance: Tensor, grad: Tensor, weight: number): Tensor =>
  variance.lerp_(ops.mul(grad, grad), weight).clone();

export function averagedLists(variance: Tensor[], grad: Tensor[], weights: number[]): Tensor[] {
  ops._foreach_lerp_(variance, ops._foreach_mul(grad, grad), weights);
  return variance.map((average) => average.clone());
}
