/** The `reduction` argument of the losses, in its present and its older form. */
import { warn } from '../../errors.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';

export type Reduction = 'none' | 'mean' | 'sum';
/** The Kullback-Leibler divergence has one more: the sum by the size of the batch. */
export type KlReduction = Reduction | 'batchmean';

const codes = new Map<string, number>([
  ['none', 0],
  ['mean', 1],
  ['sum', 2],
]);

/** The number that the operators take for a reduction's name. */
export function reductionCode(reduction: string): number {
  if (reduction === 'elementwise_mean') {
    warn("reduction='elementwise_mean' is deprecated: use reduction='mean'");
    return 1;
  }
  const code = codes.get(reduction);
  if (code === undefined) throw new RangeError(`${reduction} is not a valid value for reduction`);
  return code;
}

/** The reduction meant by the deprecated `size_average` and `reduce`, if either is given. */
export function reductionOf<R extends KlReduction>(
  reduction: R,
  size_average: boolean | null,
  reduce: boolean | null,
): R | Reduction {
  if (size_average === null && reduce === null) return reduction;
  const meant = reduce === false ? 'none' : size_average === false ? 'sum' : 'mean';
  warn(`size_average and reduce are deprecated: use reduction='${meant}' instead`);
  return meant;
}

/** Refuses all but the present names. */
export function checkReduction(reduction: string): asserts reduction is Reduction {
  if (codes.has(reduction)) return;
  throw new RangeError(`${reduction} is not a valid value for reduction`);
}

/** Reduces the losses of a formula that no operator computes; the caller frees what it gave. */
export function reduce(loss: Tensor, reduction: string): Tensor {
  checkReduction(reduction);
  if (reduction === 'none') return loss;
  return reduction === 'mean' ? ops.mean(loss) : ops.sum(loss);
}
