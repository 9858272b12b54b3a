/** Terms that the formulas of optimizers share. */
import { TorchError } from '../errors.js';
import { ops } from '../ops.js';
import { disposeAll, isTensor, type Tensor } from '../tensor.js';
import { type NumberOrTensor, numberOf } from './options.js';
import { either, oneMinus, squeezed, times } from './scalar.js';

interface Direction {
  maximize: boolean;
  weight_decay: number;
}

/** g, or −g to maximize. */
export const signed = (grad: Tensor, { maximize }: { maximize: boolean }): Tensor =>
  maximize ? ops.neg(grad) : grad;

/** g + weight_decay · θ */
export const decayed = (grad: Tensor, param: Tensor, weight_decay: number): Tensor =>
  weight_decay === 0 ? grad : ops.add(grad, param, { alpha: weight_decay });

/** ±g + weight_decay · θ for lists; the gradients themselves where neither is asked for. */
export function directions(
  grads: Tensor[],
  params: Tensor[],
  { maximize, weight_decay }: Direction,
): Tensor[] {
  const ways = maximize ? ops._foreach_neg(grads) : grads;
  if (weight_decay === 0) return ways;
  const decayedOnes = ops._foreach_add(ways, params, { alpha: weight_decay });
  if (maximize) disposeAll(ways);
  return decayedOnes;
}

interface Decay {
  lr: NumberOrTensor;
  maximize: boolean;
  weight_decay: number;
  decoupled_weight_decay: boolean;
}

/** 1 − lr · weight_decay, what a parameter shrinks by if its decay is decoupled. */
export const shrinkage = ({ lr, weight_decay }: Pick<Decay, 'lr' | 'weight_decay'>): Tensor =>
  either(oneMinus(times(squeezed(lr), weight_decay)));

/** Weight decay on the parameter itself, or in the gradient that is given back. */
export function decay(grad: Tensor, param: Tensor, o: Decay): Tensor {
  if (!o.decoupled_weight_decay) return decayed(grad, param, o.weight_decay);
  if (o.weight_decay !== 0) param.mul_(shrinkage(o));
  return grad;
}

/** The same for lists, and for gradients whose sign is still to be changed. */
export function decayAll(grads: Tensor[], params: Tensor[], o: Decay): Tensor[] {
  if (!o.decoupled_weight_decay) return directions(grads, params, o);
  if (o.weight_decay !== 0) ops._foreach_mul_(params, shrinkage(o));
  return directions(grads, params, { maximize: o.maximize, weight_decay: 0 });
}

/** Adds one to every count. */
export function advance(steps: Tensor[]): void {
  if (!steps[0]?.is_cpu) {
    ops._foreach_add_(steps, 1);
    return;
  }
  const one = ops.scalar_tensor(1);
  ops._foreach_add_(steps, one, { alpha: 1 });
  one.dispose();
}

/** The numbers in tensors of no dimensions, read all at once. */
export function valuesOf(tensors: Tensor[]): number[] {
  const stacked = ops.stack(tensors);
  const values = stacked.tolist() as number[];
  stacked.dispose();
  return values;
}

/** Adds one to every count, and reads them. */
export function countSteps(steps: Tensor[]): number[] {
  advance(steps);
  return valuesOf(steps);
}

/** Factors for a list operator, which takes tensors only if all are. */
export const allOf = (factors: readonly NumberOrTensor[]): Tensor[] =>
  (factors.every(isTensor) ? factors : factors.map(numberOf)) as Tensor[];

/** Refuses to leave counts on a device where no graph can be captured. */
export function checkCapturable(params: readonly Tensor[], ...scalars: readonly Tensor[][]): void {
  if ([params, ...scalars].every((tensors) => tensors.every(({ is_cuda }) => is_cuda))) return;
  throw new TorchError(
    'If capturable=True, params and state_steps must be on supported devices: cuda.',
  );
}
