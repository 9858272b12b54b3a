/** Momentum that moves against the learning rate; Adam's first beta stands for it. */
import { keep } from '../../memory.js';
import { isTensor } from '../../tensor.js';
import type { NumberOrTensor, Optimizer } from '../optimizer.js';
import type { ParamGroup } from '../param_group.js';
import { forGroups } from './values.js';

/** The bounds of the momentum, one for each group. */
export interface MomentumBounds {
  use_beta1: boolean;
  base_momentums: NumberOrTensor[];
  max_momentums: NumberOrTensor[];
}

/** Sets the momentum of a group, or the first of its betas. */
export function setMomentum(group: ParamGroup, value: NumberOrTensor, useBeta1: boolean): void {
  const own = isTensor(value) ? keep(value) : value;
  if (useBeta1) group.betas = [own, ...(group.betas as unknown[]).slice(1)];
  else group.momentum = own;
}

/** The bounds as given; a new schedule begins at the upper one, and notes both in the groups. */
export function momentumBounds(
  optimizer: Optimizer,
  base: unknown,
  max: unknown,
  last_epoch: number,
): MomentumBounds {
  const use_beta1 = 'betas' in optimizer.defaults;
  if (!use_beta1 && !('momentum' in optimizer.defaults)) {
    throw new RangeError(
      'optimizer must support momentum or beta1 with `cycle_momentum` option enabled',
    );
  }
  const base_momentums = forGroups('base_momentum', optimizer, base);
  const max_momentums = forGroups('max_momentum', optimizer, max);
  if (last_epoch === -1) {
    for (const [i, group] of optimizer.param_groups.entries()) {
      setMomentum(group, max_momentums[i] as NumberOrTensor, use_beta1);
      group.max_momentum = max_momentums[i];
      group.base_momentum = base_momentums[i];
    }
  }
  return { use_beta1, base_momentums, max_momentums };
}
