/** What the modules of losses share. */
import type { Call } from '../../call.js';
import type { Tensor } from '../../tensor.js';
import type { Legacy, ReductionKeywords } from '../functional/loss_arguments.js';
import { type KlReduction, type Reduction, reductionOf } from '../functional/reduction.js';
import { Module } from './module.js';

export type { Legacy, ReductionKeywords } from '../functional/loss_arguments.js';
export { legacy } from '../functional/loss_arguments.js';

export interface WeightedKeywords extends ReductionKeywords {
  weight?: Tensor | null;
}

export type LossCall = Call<[], Legacy, ReductionKeywords>;

/** A module from tensors to a loss. */
export abstract class Loss<R extends KlReduction = Reduction> extends Module {
  reduction: R | Reduction;

  constructor({ reduction, size_average = null, reduce = null }: ReductionKeywords<R>) {
    super();
    this.reduction = reductionOf<R | Reduction>(reduction ?? 'mean', size_average, reduce);
  }
}

/** A loss with weights, which are a buffer. */
export abstract class WeightedLoss extends Loss {
  declare weight: Tensor | null;

  constructor(a: WeightedKeywords) {
    super(a);
    this.register_buffer('weight', a.weight ?? null);
  }
}
