/** Learning rates that fall by a factor: at intervals, at milestones, at every epoch. */
import type { Call } from '../../call.js';
import { pow } from '../../libm.js';
import { signature } from '../../signature.js';
import type { NumberOrTensor, Optimizer } from '../optimizer.js';
import { times } from '../scalar.js';
import { LRScheduler } from './lr_scheduler.js';
import { reached, remainder } from './values.js';

interface Common {
  optimizer: Optimizer;
  gamma: number;
  last_epoch: number;
}

interface StepKeywords extends Common {
  step_size: number;
}
const bindStepLR = signature<StepKeywords>(
  'StepLR(any optimizer, float step_size, float gamma=0.1, int last_epoch=-1)',
);

/** lr ← γ · lr after every `step_size` epochs. */
export class StepLR extends LRScheduler {
  declare step_size: number;
  declare gamma: number;

  constructor(
    ...args: Call<
      [optimizer: Optimizer, step_size: number],
      [gamma: number, last_epoch: number],
      Pick<StepKeywords, 'optimizer' | 'step_size'> & Partial<StepKeywords>
    >
  ) {
    const { optimizer, last_epoch, step_size, gamma } = bindStepLR(args);
    super(optimizer, last_epoch, { step_size, gamma });
  }

  protected override _next_lr(): NumberOrTensor[] {
    const stays = this.last_epoch === 0 || remainder(this.last_epoch, this.step_size) !== 0;
    return this._lrs((lr) => (stays ? lr : times(lr, this.gamma)));
  }

  override _get_closed_form_lr(): NumberOrTensor[] {
    const { last_epoch, step_size } = this;
    const count = (last_epoch - remainder(last_epoch, step_size)) / step_size;
    const factor = pow(this.gamma, count);
    return this.base_lrs.map((lr) => times(lr, factor));
  }
}

interface MultiStepKeywords extends Common {
  milestones: Iterable<number>;
}
const bindMultiStep = signature<MultiStepKeywords>(
  'MultiStepLR(any optimizer, Iterable milestones, float gamma=0.1, int last_epoch=-1)',
);

/** How often each epoch is among the milestones: Python's `Counter`. */
function countOf(milestones: Iterable<number>): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const epoch of milestones) {
    if (typeof epoch !== 'number') {
      throw new TypeError("MultiStepLR(): argument 'milestones' must be numbers");
    }
    counts[epoch] = (counts[epoch] ?? 0) + 1;
  }
  return counts;
}

/** lr ← γ · lr after each of the milestones. */
export class MultiStepLR extends LRScheduler {
  /** The milestones, with how often each was given. */
  declare milestones: Record<number, number>;
  declare gamma: number;

  constructor(
    ...args: Call<
      [optimizer: Optimizer, milestones: Iterable<number>],
      [gamma: number, last_epoch: number],
      Pick<MultiStepKeywords, 'optimizer' | 'milestones'> & Partial<MultiStepKeywords>
    >
  ) {
    const { optimizer, last_epoch, milestones, gamma } = bindMultiStep(args);
    super(optimizer, last_epoch, { milestones: countOf(milestones), gamma });
  }

  protected override _next_lr(): NumberOrTensor[] {
    const count = this.milestones[this.last_epoch];
    if (count === undefined) return this._lrs();
    const factor = pow(this.gamma, count);
    return this._lrs((lr) => times(lr, factor));
  }

  override _get_closed_form_lr(): NumberOrTensor[] {
    const all = Object.entries(this.milestones).flatMap(([epoch, count]) =>
      new Array<number>(count).fill(Number(epoch)),
    );
    all.sort((a, b) => a - b);
    const factor = pow(this.gamma, reached(all, this.last_epoch));
    return this.base_lrs.map((lr) => times(lr, factor));
  }
}

const bindExponential = signature<Common>(
  'ExponentialLR(any optimizer, float gamma, int last_epoch=-1)',
);

/** lr ← γ · lr after every epoch. */
export class ExponentialLR extends LRScheduler {
  declare gamma: number;

  constructor(
    ...args: Call<
      [optimizer: Optimizer, gamma: number],
      [last_epoch: number],
      Pick<Common, 'optimizer' | 'gamma'> & Partial<Common>
    >
  ) {
    const { optimizer, last_epoch, gamma } = bindExponential(args);
    super(optimizer, last_epoch, { gamma });
  }

  protected override _next_lr(): NumberOrTensor[] {
    return this._lrs((lr) => (this._is_initial ? lr : times(lr, this.gamma)));
  }

  override _get_closed_form_lr(): NumberOrTensor[] {
    const factor = pow(this.gamma, this.last_epoch);
    return this.base_lrs.map((lr) => times(lr, factor));
  }
}
