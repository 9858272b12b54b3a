/** Adam for one parameter after the other, with options that may be tensors. */
import { ops } from '../ops.js';
import { isTensor, type Tensor } from '../tensor.js';
import type { AdamOptions, AdamState } from './adam_options.js';
import { type NumberOrTensor, numberOf } from './options.js';
import { either, oneMinus, over, power, squeezed } from './scalar.js';
import { asReal, type One } from './stateful.js';
import { checkCapturable, decay, signed } from './terms.js';

interface Scalars {
  lr: NumberOrTensor;
  beta1: NumberOrTensor;
  beta2: NumberOrTensor;
}

const needsGrad = (x: NumberOrTensor): x is Tensor => isTensor(x) && x.requires_grad;

/** In place, by a number or by a tensor of one element. */
const scale = (tensor: Tensor, factor: NumberOrTensor): Tensor => tensor.mul_(either(factor));

type Move = (one: One<AdamState>, scalars: Scalars, o: AdamOptions) => void;

const moveMoments: Move = ({ param, grad, exp_avg, exp_avg_sq }, { beta1, beta2 }) => {
  const { device, dtype } = param;
  const own = isTensor(beta1) ? beta1.to({ device, dtype }) : beta1;
  exp_avg.lerp_(grad, either(oneMinus(own)));
  if (needsGrad(beta2)) exp_avg_sq.lerp_(ops.square(grad), either(oneMinus(beta2)));
  else scale(exp_avg_sq, beta2).addcmul_(grad, grad, { value: numberOf(oneMinus(beta2)) });
};

/** v, or the largest v so far. */
function variance({ exp_avg_sq, max_exp_avg_sq: max }: One<AdamState>, o: AdamOptions): Tensor {
  if (!o.amsgrad) return exp_avg_sq;
  return max.copy_(ops.maximum(o.differentiable ? max.clone() : max, exp_avg_sq));
}

/** The step count as a number: the usual case. */
const moveByNumber: Move = (one, { lr, beta1, beta2 }, o) => {
  const step = Number(one.step.item());
  const size = over(lr, oneMinus(power(beta1, step)));
  const correction = power(oneMinus(power(beta2, step)), 0.5);
  const denominator = ops.div(ops.sqrt(variance(one, o)), either(correction)).add_(o.eps);
  one.param.addcdiv_(one.exp_avg, denominator, { value: -numberOf(size) });
};

/** The step count as a tensor, so that a graph can be captured or differentiated. */
const moveByTensor: Move = (one, { lr, beta1, beta2 }, o) => {
  const step = (beta: NumberOrTensor): Tensor => (needsGrad(beta) ? one.step.clone() : one.step);
  const correction1 = ops.rsub(ops.pow(either(beta1), step(beta1)), 1);
  const correction2 = ops.rsub(ops.pow(either(beta2), step(beta2)), 1);
  const size = ops.neg(either(over(lr, correction1)));
  const denominator = ops
    .div(ops.sqrt(variance(one, o)), ops.mul(ops.sqrt(correction2), size))
    .add_(either(over(o.eps, size)));
  one.param.addcdiv_(o.differentiable ? one.exp_avg.clone() : one.exp_avg, denominator);
};

/** θ ← θ − lr · m̂ / (√v̂ + eps) for one parameter. */
export function moveSingle(given: One<AdamState>, o: AdamOptions): void {
  const { param, step } = given;
  const [beta1, beta2] = o.betas;
  const scalars = { lr: squeezed(o.lr), beta1: squeezed(beta1), beta2: squeezed(beta2) };
  if (o.capturable) checkCapturable([param], [step]);
  step.add_(1);
  const one = asReal({ ...given, grad: decay(signed(given.grad, o), param, o) });
  moveMoments(one, scalars, o);
  if (o.capturable || o.differentiable) moveByTensor(one, scalars, o);
  else moveByNumber(one, scalars, o);
}
