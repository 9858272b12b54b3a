/** Adam in one operator. */
import { TorchError } from '../errors.js';
import { ops } from '../ops.js';
import type { AdamLists, AdamOptions } from './adam_update.js';
import { numberOf } from './optimizer.js';
import { either } from './scalar.js';

/** θ ← θ − lr · m̂ / (√v̂ + eps) for all parameters in one kernel. */
export function updateFused(lists: AdamLists, o: AdamOptions): void {
  if (o.differentiable) {
    throw new TorchError('Adam with fused=True does not support differentiable=True');
  }
  ops._foreach_add_(lists.steps, 1);
  const update = o.decoupled_weight_decay ? ops._fused_adamw_ : ops._fused_adam_;
  update(
    lists.params,
    lists.grads,
    lists.exp_avgs,
    lists.exp_avg_sqs,
    lists.max_exp_avg_sqs,
    lists.steps,
    {
      lr: either(o.lr),
      beta1: numberOf(o.betas[0]),
      beta2: numberOf(o.betas[1]),
      weight_decay: o.weight_decay,
      eps: o.eps,
      amsgrad: o.amsgrad,
      maximize: o.maximize,
    },
  );
}
