/** What Adam's formula works on, and the choice among its three forms. */
import type { Tensor } from '../tensor.js';
import { updateForeach } from './adam_foreach.js';
import { updateFused } from './adam_fused.js';
import { updateSingle } from './adam_single.js';
import { buckets, implementationOf, kindOf, pick } from './implementation.js';
import type { NumberOrTensor } from './optimizer.js';
import type { Options } from './param_group.js';

export interface AdamOptions {
  lr: NumberOrTensor;
  betas: readonly [NumberOrTensor, NumberOrTensor];
  eps: number;
  weight_decay: number;
  amsgrad: boolean;
  foreach: boolean | null;
  maximize: boolean;
  capturable: boolean;
  differentiable: boolean;
  fused: boolean | null;
  decoupled_weight_decay: boolean;
}

/** Parameters, gradients and state, in step with each other. */
export interface AdamLists {
  params: Tensor[];
  grads: Tensor[];
  exp_avgs: Tensor[];
  exp_avg_sqs: Tensor[];
  max_exp_avg_sqs: Tensor[];
  steps: Tensor[];
}

export const emptyLists = (): AdamLists => ({
  params: [],
  grads: [],
  exp_avgs: [],
  exp_avg_sqs: [],
  max_exp_avg_sqs: [],
  steps: [],
});

const part = (lists: AdamLists, places: readonly number[], amsgrad: boolean): AdamLists => ({
  params: pick(lists.params, places),
  grads: pick(lists.grads, places),
  exp_avgs: pick(lists.exp_avgs, places),
  exp_avg_sqs: pick(lists.exp_avg_sqs, places),
  max_exp_avg_sqs: amsgrad ? pick(lists.max_exp_avg_sqs, places) : [],
  steps: pick(lists.steps, places),
});

/** Moves parameters and state by one step. */
export function updateAdam(lists: AdamLists, options: AdamOptions & Options): void {
  const implementation = implementationOf(options, lists.params, lists.grads, { anyRate: false });
  if (implementation === 'single') {
    updateSingle(lists, options);
    return;
  }
  const update = implementation === 'fused' ? updateFused : updateForeach;
  for (const places of buckets(lists.params, kindOf)) {
    update(part(lists, places, options.amsgrad), options);
  }
}
