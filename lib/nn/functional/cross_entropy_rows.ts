/** What each row counts in a chunked cross entropy. */

import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import type { Reduction } from './reduction.js';

/** What a loss in chunks is computed from; the rows of `input` are a batch. */
export interface Problem {
  input: Tensor;
  linear_weight: Tensor;
  target: Tensor;
  linear_bias: Tensor | null;
  weight: Tensor | null;
  reduction: Reduction;
  ignore_index: number;
}

/** The targets with classes of their own in the place of the ignored ones, and those. */
export function targetsOf({ target, ignore_index, linear_weight }: Problem): [Tensor, Tensor] {
  const ignored = target.eq(ignore_index);
  const outside = ignore_index < 0 || ignore_index >= linear_weight.size(0);
  return [outside ? ops.where(ignored, 0, target) : target, ignored];
}

/**
 * The weight of each row in the loss, negated: that of its class, over their sum for a mean. For no
 * reduction it is negated only with the gradient of the loss, which it then takes in.
 */
export function rowWeights(a: Problem, rows: Tensor['dtype'], lossGrad: Tensor | null): Tensor {
  const [target, ignored] = targetsOf(a);
  const { weight, reduction } = a;
  let weights: Tensor;
  if (weight === null) weights = ignored.logical_not().to(rows);
  else if (target.numel() > weight.numel()) {
    weights = ops.where(ignored, 0, weight.to(rows).index_select(0, target));
  } else weights = ops.where(ignored, 0, weight.index_select(0, target).to(rows));
  if (reduction === 'sum') return weights.neg_();
  if (reduction === 'mean') {
    const sum = weights.sum();
    return weights.div_(ops.where(sum.eq(0), NaN, sum.neg()));
  }
  return lossGrad === null ? weights : weights.neg_().mul_(lossGrad.to(weights.dtype));
}
