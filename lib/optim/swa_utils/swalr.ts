/** The learning rate for averaging weights: Izmailov and others, 2018. */
import type { Call } from '../../call.js';
import { cos } from '../../libm.js';
import { signature } from '../../signature.js';
import { checkOptimizer, LRScheduler } from '../lr_scheduler/lr_scheduler.js';
import { type AnnealStrategy, checkStrategy } from '../lr_scheduler/one_cycle.js';
import { forGroups, optionOf, quotient } from '../lr_scheduler/values.js';
import type { NumberOrTensor, Optimizer } from '../optimizer.js';
import type { ParamGroup } from '../param_group.js';
import { minus, plus, times } from '../scalar.js';

interface Keywords {
  optimizer: Optimizer;
  swa_lr: NumberOrTensor | readonly NumberOrTensor[];
  anneal_epochs: number;
  anneal_strategy: AnnealStrategy;
  last_epoch: number;
}
const bind = signature<Keywords>(
  "SWALR(any optimizer, any swa_lr, float anneal_epochs=10, str anneal_strategy='cos', " +
    'int last_epoch=-1)',
);

const ANNEAL: Record<AnnealStrategy, (part: number) => number> = {
  cos: (part) => (1 - cos(Math.PI * part)) / 2,
  linear: (part) => part,
};

/** The rate from which the schedule started, for a group that is now at `alpha` of its way. */
function startOf(group: ParamGroup, alpha: number): NumberOrTensor {
  const swa = optionOf(group, 'swa_lr');
  if (alpha === 1) return swa;
  return quotient(minus(group.lr, times(swa, alpha)), 1 - alpha);
}

/** Leads the learning rate of each group to a constant one, in `anneal_epochs` epochs. */
export class SWALR extends LRScheduler {
  declare _anneal_strategy: AnnealStrategy;
  declare anneal_epochs: number;

  constructor(
    ...args: Call<
      [optimizer: Optimizer, swa_lr: NumberOrTensor | readonly NumberOrTensor[]],
      [anneal_epochs: number, anneal_strategy: AnnealStrategy, last_epoch: number],
      Pick<Keywords, 'optimizer' | 'swa_lr'> & Partial<Keywords>
    >
  ) {
    const { optimizer, last_epoch, swa_lr, anneal_epochs, anneal_strategy } = bind(args);
    checkOptimizer(optimizer);
    const rates = forGroups('swa_lr', optimizer, swa_lr);
    for (const [i, group] of optimizer.param_groups.entries()) group.swa_lr = rates[i];
    checkStrategy(anneal_strategy);
    if (!(anneal_epochs >= 0) || !Number.isInteger(anneal_epochs)) {
      throw new RangeError(`anneal_epochs must be equal or greater than 0, got ${anneal_epochs}`);
    }
    super(optimizer, last_epoch, { _anneal_strategy: anneal_strategy, anneal_epochs });
  }

  /** Which part of the way is gone at a step: 0 at the beginning, 1 at the end. */
  protected _alpha(step: number): number {
    const part = step / Math.max(1, this.anneal_epochs);
    return ANNEAL[this._anneal_strategy](Math.max(0, Math.min(1, part)));
  }

  protected override _next_lr(): NumberOrTensor[] {
    const count = this._step_count - 1;
    const step = this.anneal_epochs === 0 ? Math.max(1, count) : count;
    const before = this._alpha(step - 1);
    const alpha = this._alpha(step);
    return this.optimizer.param_groups.map((group) =>
      plus(times(optionOf(group, 'swa_lr'), alpha), times(startOf(group, before), 1 - alpha)),
    );
  }
}
