/** Adam for one parameter after the other, with options that may be tensors. */
import { TorchError } from '../errors.js';
import { ops } from '../ops.js';
import { isTensor, type Tensor } from '../tensor.js';
import type { AdamLists, AdamOptions } from './adam_update.js';
import { type NumberOrTensor, numberOf } from './optimizer.js';
import { either, oneMinus, over, power, squeezed, times } from './scalar.js';

/** One parameter with its gradient and state. */
interface One {
  param: Tensor;
  grad: Tensor;
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
  max_exp_avg_sq: Tensor | undefined;
  step: Tensor;
}

interface Scalars {
  lr: NumberOrTensor;
  beta1: NumberOrTensor;
  beta2: NumberOrTensor;
}

const needsGrad = (x: NumberOrTensor): x is Tensor => isTensor(x) && x.requires_grad;

/** In place, by a number or by a tensor of one element. */
const scale = (tensor: Tensor, factor: NumberOrTensor): Tensor => tensor.mul_(either(factor));

/** Weight decay: on the parameter itself, or in the gradient. */
function decay(one: One, { lr }: Scalars, o: AdamOptions): void {
  if (o.weight_decay === 0) return;
  if (o.decoupled_weight_decay) scale(one.param, oneMinus(times(lr, o.weight_decay)));
  else one.grad = ops.add(one.grad, one.param, { alpha: o.weight_decay });
}

/** Complex numbers are pairs of reals to the moments. */
function viewReal(one: One): void {
  if (!one.param.dtype.is_complex) return;
  one.param = ops.view_as_real(one.param);
  one.grad = ops.view_as_real(one.grad);
  one.exp_avg = ops.view_as_real(one.exp_avg);
  one.exp_avg_sq = ops.view_as_real(one.exp_avg_sq);
  if (one.max_exp_avg_sq) one.max_exp_avg_sq = ops.view_as_real(one.max_exp_avg_sq);
}

function moveMoments({ param, grad, exp_avg, exp_avg_sq }: One, { beta1, beta2 }: Scalars): void {
  const { device, dtype } = param;
  const own = isTensor(beta1) ? beta1.to({ device, dtype }) : beta1;
  exp_avg.lerp_(grad, either(oneMinus(own)));
  if (needsGrad(beta2)) exp_avg_sq.lerp_(ops.square(grad), either(oneMinus(beta2)));
  else scale(exp_avg_sq, beta2).addcmul_(grad, grad, { value: numberOf(oneMinus(beta2)) });
}

/** The step count as a number: the usual case. */
function moveByNumber(one: One, { lr, beta1, beta2 }: Scalars, o: AdamOptions): void {
  const step = Number(one.step.item());
  const size = over(lr, oneMinus(power(beta1, step)));
  const correction = power(oneMinus(power(beta2, step)), 0.5);
  const { max_exp_avg_sq: max, exp_avg_sq } = one;
  if (max) max.copy_(ops.maximum(max, exp_avg_sq));
  const denominator = ops.div(ops.sqrt(max ?? exp_avg_sq), either(correction)).add_(o.eps);
  one.param.addcdiv_(one.exp_avg, denominator, { value: -numberOf(size) });
}

/** The step count as a tensor, so that a graph can be captured or differentiated. */
function moveByTensor(one: One, { lr, beta1, beta2 }: Scalars, o: AdamOptions): void {
  const step = (beta: NumberOrTensor): Tensor => (needsGrad(beta) ? one.step.clone() : one.step);
  const correction1 = ops.rsub(ops.pow(either(beta1), step(beta1)), 1);
  const correction2 = ops.rsub(ops.pow(either(beta2), step(beta2)), 1);
  const size = ops.neg(either(over(lr, correction1)));
  const { max_exp_avg_sq: max, exp_avg_sq } = one;
  if (max) max.copy_(ops.maximum(o.differentiable ? max.clone() : max, exp_avg_sq));
  const denominator = ops
    .div(ops.sqrt(max ?? exp_avg_sq), ops.mul(ops.sqrt(correction2), size))
    .add_(either(over(o.eps, size)));
  one.param.addcdiv_(o.differentiable ? one.exp_avg.clone() : one.exp_avg, denominator);
}

function checkCapturable({ param, step }: One): void {
  if (param.is_cuda && step.is_cuda) return;
  throw new TorchError(
    'If capturable=True, params and state_steps must be on supported devices: cuda.',
  );
}

/** θ ← θ − lr · m̂ / (√v̂ + eps) for each parameter. */
export function updateSingle(lists: AdamLists, o: AdamOptions): void {
  const [beta1, beta2] = o.betas;
  const scalars: Scalars = {
    lr: squeezed(o.lr),
    beta1: squeezed(beta1),
    beta2: squeezed(beta2),
  };
  for (const [i, param] of lists.params.entries()) {
    const grad = lists.grads[i] as Tensor;
    const one: One = {
      param,
      grad: o.maximize ? ops.neg(grad) : grad,
      exp_avg: lists.exp_avgs[i] as Tensor,
      exp_avg_sq: lists.exp_avg_sqs[i] as Tensor,
      max_exp_avg_sq: lists.max_exp_avg_sqs[i],
      step: lists.steps[i] as Tensor,
    };
    if (o.capturable) checkCapturable(one);
    one.step.add_(1);
    decay(one, scalars, o);
    viewReal(one);
    moveMoments(one, scalars);
    if (o.capturable || o.differentiable) moveByTensor(one, scalars, o);
    else moveByNumber(one, scalars, o);
  }
}
