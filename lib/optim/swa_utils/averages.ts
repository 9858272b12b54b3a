/** How weights are averaged: all steps alike, or later ones more. */
import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import { tidy } from '../../memory.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { numberOf } from '../optimizer.js';

/** The new average of one parameter, of which `num_averaged` values went into the old one. */
export type AvgFn = (averaged: Tensor, current: Tensor, num_averaged: Tensor | number) => Tensor;
/** Changes averages in place; all tensors of a call share device and dtype. */
export type MultiAvgFn = (
  averaged: Tensor[],
  current: Tensor[],
  num_averaged: Tensor | number,
) => void;

type DecayCall = Call<[], [decay: number], { decay?: number }>;
const bindEma = signature<{ decay: number }>('get_ema_avg_fn(float decay=0.999)');
const bindMultiEma = signature<{ decay: number }>('get_ema_multi_avg_fn(float decay=0.999)');

function checkDecay(decay: number): void {
  if (decay >= 0 && decay <= 1) return;
  throw new RangeError(`Invalid decay value ${decay} provided: it must be in the range [0, 1]`);
}

const isInexact = (tensors: readonly Tensor[]): boolean => {
  const dtype = tensors[0]?.dtype;
  return dtype !== undefined && (dtype.is_floating_point || dtype.is_complex);
};

/** 1 / (n + 1), rounded as a tensor of the count would be. */
function share(num_averaged: Tensor | number): number {
  const count = numberOf(num_averaged) + 1;
  return typeof num_averaged === 'number' ? 1 / count : Math.fround(1 / count);
}

/** An exponential average: decay · average + (1 − decay) · current. */
export function get_ema_avg_fn(...args: DecayCall): AvgFn {
  const { decay } = bindEma(args);
  checkDecay(decay);
  return (averaged, current) => no_grad(() => mixed(averaged, current, decay));
}

const mixed = (averaged: Tensor, current: Tensor, decay: number): Tensor =>
  tidy(() => ops.add(ops.mul(averaged, decay), ops.mul(current, 1 - decay)));

/** An exponential average of lists of parameters, in place. */
export function get_ema_multi_avg_fn(...args: DecayCall): MultiAvgFn {
  const { decay } = bindMultiEma(args);
  checkDecay(decay);
  return (averaged, current) =>
    no_grad(() => {
      if (isInexact(averaged)) ops._foreach_lerp_(averaged, current, 1 - decay);
      else {
        for (const [i, average] of averaged.entries()) {
          tidy(() => void average.copy_(mixed(average, current[i] as Tensor, decay)));
        }
      }
    });
}

/** The mean of all steps: average + (current − average) / (n + 1). */
export function get_swa_avg_fn(): AvgFn {
  return (averaged, current, num_averaged) =>
    no_grad(() =>
      tidy(() => {
        const count =
          typeof num_averaged === 'number' ? num_averaged + 1 : ops.add(num_averaged, 1);
        return ops.add(averaged, ops.div(ops.sub(current, averaged), count as Tensor));
      }),
    );
}

/** The mean of all steps of lists of parameters, in place. */
export function get_swa_multi_avg_fn(): MultiAvgFn {
  return (averaged, current, num_averaged) =>
    no_grad(() => {
      if (isInexact(averaged)) ops._foreach_lerp_(averaged, current, share(num_averaged));
      else tidy(() => addDifferences(averaged, current, num_averaged));
    });
}

/** Whole numbers can't be interpolated; libtorch refuses a fraction of them too. */
function addDifferences(
  averaged: Tensor[],
  current: Tensor[],
  num_averaged: Tensor | number,
): void {
  const differences = ops._foreach_sub(current, averaged);
  if (typeof num_averaged === 'number') {
    ops._foreach_add_(averaged, differences, { alpha: 1 / (num_averaged + 1) });
  } else {
    const count = ops.add(num_averaged, 1);
    ops._foreach_addcdiv_(
      averaged,
      differences,
      averaged.map(() => count),
    );
  }
}
