/** Adam for lists of parameters: a handful of operators, however many there are. */
import { TorchError } from '../errors.js';
import { pow } from '../libm.js';
import { ops } from '../ops.js';
import type { Tensor } from '../tensor.js';
import type { AdamLists, AdamOptions } from './adam_update.js';
import { release } from './implementation.js';
import { numberOf } from './optimizer.js';

interface Numbers {
  lr: number;
  beta1: number;
  beta2: number;
}

/** Adds one to every count, and reads them all at once. */
function countSteps(steps: Tensor[]): number[] {
  const one = ops.scalar_tensor(1);
  ops._foreach_add_(steps, one, { alpha: 1 });
  const stacked = ops.stack(steps);
  const counts = stacked.tolist() as number[];
  release([one, stacked]);
  return counts;
}

/** Complex numbers are pairs of reals to the formula. */
function viewReal(lists: AdamLists): AdamLists {
  if (!lists.params[0]?.dtype.is_complex) return lists;
  const view = (tensors: Tensor[]) => tensors.map((tensor) => ops.view_as_real(tensor));
  return {
    params: view(lists.params),
    grads: view(lists.grads),
    exp_avgs: view(lists.exp_avgs),
    exp_avg_sqs: view(lists.exp_avg_sqs),
    max_exp_avg_sqs: view(lists.max_exp_avg_sqs),
    steps: lists.steps,
  };
}

/** The gradients with their sign and the weight decay. */
function directions({ params, grads }: AdamLists, { lr }: Numbers, o: AdamOptions): Tensor[] {
  const signed = o.maximize ? ops._foreach_neg(grads) : grads;
  if (o.weight_decay === 0) return signed;
  if (o.decoupled_weight_decay) {
    ops._foreach_mul_(params, 1 - lr * o.weight_decay);
    return signed;
  }
  const decayed = ops._foreach_add(signed, params, { alpha: o.weight_decay });
  if (signed !== grads) release(signed);
  return decayed;
}

/** √v, or √ of the largest v so far. */
function rootsOf({ exp_avg_sqs, max_exp_avg_sqs }: AdamLists, o: AdamOptions): Tensor[] {
  if (!o.amsgrad) return ops._foreach_sqrt(exp_avg_sqs);
  ops._foreach_maximum_(max_exp_avg_sqs, exp_avg_sqs);
  return ops._foreach_sqrt(max_exp_avg_sqs);
}

function moveByNumbers(lists: AdamLists, { lr, beta1, beta2 }: Numbers, o: AdamOptions): void {
  const corrections = new Map<number, { size: number; root: number }>();
  const counts = countSteps(lists.steps);
  for (const count of new Set(counts)) {
    const size = (lr / (1 - pow(beta1, count))) * -1;
    corrections.set(count, { size, root: pow(1 - pow(beta2, count), 0.5) });
  }
  const each = counts.map((count) => corrections.get(count) as { size: number; root: number });
  const denominators = rootsOf(lists, o);
  ops._foreach_div_(
    denominators,
    each.map(({ root }) => root),
  );
  ops._foreach_add_(denominators, o.eps);
  ops._foreach_addcdiv_(
    lists.params,
    lists.exp_avgs,
    denominators,
    each.map(({ size }) => size),
  );
  release(denominators);
}

/** The same with the counts left on the device, so that a graph can be captured. */
function moveByTensors(lists: AdamLists, { lr, beta1, beta2 }: Numbers, o: AdamOptions): void {
  if (!lists.params.every((param, i) => param.is_cuda && lists.steps[i]?.is_cuda)) {
    throw new TorchError(
      'If capturable=True, params and state_steps must be on supported devices: cuda.',
    );
  }
  ops._foreach_add_(lists.steps, 1);
  const sizes = ops._foreach_pow(beta1, lists.steps);
  const corrections = ops._foreach_pow(beta2, lists.steps);
  ops._foreach_sub_(sizes, 1);
  ops._foreach_sub_(corrections, 1);
  ops._foreach_neg_(corrections);
  ops._foreach_div_(sizes, lr);
  ops._foreach_reciprocal_(sizes);
  ops._foreach_sqrt_(corrections);
  const denominators = rootsOf(lists, o);
  ops._foreach_div_(denominators, corrections);
  ops._foreach_add_(denominators, o.eps);
  ops._foreach_div_(denominators, sizes);
  ops._foreach_addcdiv_(lists.params, lists.exp_avgs, denominators);
  for (const spent of [sizes, corrections, denominators]) release(spent);
}

/** θ ← θ − lr · m̂ / (√v̂ + eps) for all parameters at once. */
export function updateForeach(given: AdamLists, o: AdamOptions): void {
  if (o.differentiable) throw new TorchError("_foreach ops don't support autograd");
  const numbers: Numbers = {
    lr: numberOf(o.lr),
    beta1: numberOf(o.betas[0]),
    beta2: numberOf(o.betas[1]),
  };
  const lists = viewReal(given);
  const grads = directions(lists, numbers, o);
  ops._foreach_lerp_(lists.exp_avgs, grads, 1 - numbers.beta1);
  ops._foreach_mul_(lists.exp_avg_sqs, numbers.beta2);
  ops._foreach_addcmul_(lists.exp_avg_sqs, grads, grads, 1 - numbers.beta2);
  if (grads !== lists.grads) release(grads);
  if (o.capturable) moveByTensors(lists, numbers, o);
  else moveByNumbers(lists, numbers, o);
}
