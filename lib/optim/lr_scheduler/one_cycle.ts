/** The 1cycle policy: Smith and Topin, 2017. */
import type { Call } from '../../call.js';
import { cos } from '../../libm.js';
import { keep } from '../../memory.js';
import { signature } from '../../signature.js';
import { isTensor } from '../../tensor.js';
import type { NumberOrTensor, Optimizer } from '../optimizer.js';
import type { ParamGroup } from '../param_group.js';
import { minus, over, plus, times } from '../scalar.js';
import { checkOptimizer, LRScheduler, type SchedulerState } from './lr_scheduler.js';
import { momentumBounds, setMomentum } from './momentum.js';
import { forGroups, optionOf, quotient } from './values.js';

export type AnnealStrategy = 'cos' | 'linear';
type ForGroups = NumberOrTensor | readonly NumberOrTensor[];

interface Keywords {
  optimizer: Optimizer;
  max_lr: ForGroups;
  total_steps: number | null;
  epochs: number | null;
  steps_per_epoch: number | null;
  pct_start: number;
  anneal_strategy: AnnealStrategy;
  cycle_momentum: boolean;
  base_momentum: ForGroups;
  max_momentum: ForGroups;
  div_factor: number;
  final_div_factor: number;
  three_phase: boolean;
  last_epoch: number;
}
type OneCycleCall = Call<
  [optimizer: Optimizer, max_lr: ForGroups],
  [
    total_steps: number | null,
    epochs: number | null,
    steps_per_epoch: number | null,
    pct_start: number,
    anneal_strategy: AnnealStrategy,
    cycle_momentum: boolean,
    base_momentum: ForGroups,
    max_momentum: ForGroups,
    div_factor: number,
    final_div_factor: number,
    three_phase: boolean,
    last_epoch: number,
  ],
  Pick<Keywords, 'optimizer' | 'max_lr'> & Partial<Keywords>
>;

const bind = signature<Keywords>(
  'OneCycleLR(any optimizer, any max_lr, float? total_steps=None, float? epochs=None, ' +
    "float? steps_per_epoch=None, float pct_start=0.3, str anneal_strategy='cos', " +
    'bool cycle_momentum=True, any base_momentum=0.85, any max_momentum=0.95, ' +
    'float div_factor=25.0, float final_div_factor=10000.0, bool three_phase=False, ' +
    'int last_epoch=-1)',
);

/** A part of the schedule: its last step, and the names of the options between which it leads. */
interface Phase {
  end_step: number;
  start_lr: string;
  end_lr: string;
  start_momentum: string;
  end_momentum: string;
}

const phase = (end_step: number, lr: [string, string], momentum: [string, string]): Phase => ({
  end_step,
  start_lr: `${lr[0]}_lr`,
  end_lr: `${lr[1]}_lr`,
  start_momentum: `${momentum[0]}_momentum`,
  end_momentum: `${momentum[1]}_momentum`,
});

function phasesOf(total: number, { pct_start, three_phase }: Keywords): Phase[] {
  const up = phase(pct_start * total - 1, ['initial', 'max'], ['max', 'base']);
  if (!three_phase) return [up, phase(total - 1, ['max', 'min'], ['base', 'max'])];
  const down = phase(2 * pct_start * total - 2, ['max', 'initial'], ['base', 'max']);
  return [up, down, phase(total - 1, ['initial', 'min'], ['max', 'max'])];
}

function positive(name: string, value: number): number {
  if (value > 0 && Number.isInteger(value)) return value;
  throw new RangeError(`Expected positive integer ${name}, but got ${value}`);
}

function totalSteps({ total_steps, epochs, steps_per_epoch }: Keywords): number {
  if (total_steps !== null) return positive('total_steps', total_steps);
  if (epochs === null || steps_per_epoch === null) {
    throw new RangeError('You must define either total_steps OR (epochs AND steps_per_epoch)');
  }
  return positive('epochs', epochs) * positive('steps_per_epoch', steps_per_epoch);
}

/** Refuses the names of strategies that don't exist. */
export function checkStrategy(name: string): asserts name is AnnealStrategy {
  if (name === 'cos' || name === 'linear') return;
  throw new RangeError(`anneal_strategy must be one of 'cos' or 'linear', instead got ${name}`);
}

/** Notes in each group the learning rates between which the phases lead. */
function noteRates({ optimizer, max_lr, div_factor, final_div_factor }: Keywords): void {
  const own = (value: NumberOrTensor) => (isTensor(value) ? keep(value) : value);
  const max = forGroups('max_lr', optimizer, max_lr);
  for (const [i, group] of optimizer.param_groups.entries()) {
    const initial = quotient(max[i] as NumberOrTensor, div_factor);
    group.initial_lr = own(initial);
    group.max_lr = max[i];
    group.min_lr = own(quotient(initial, final_div_factor));
  }
}

/** The fields that the arguments make, in Python's order. */
function fieldsFor(given: Keywords): SchedulerState {
  const { optimizer, pct_start, anneal_strategy, cycle_momentum, last_epoch } = given;
  const total_steps = totalSteps(given);
  if (!(pct_start >= 0 && pct_start <= 1)) {
    throw new RangeError(`Expected float between 0 and 1 pct_start, but got ${pct_start}`);
  }
  checkStrategy(anneal_strategy);
  if (last_epoch === -1) noteRates(given);
  const fields = { _anneal_func_type: anneal_strategy, cycle_momentum };
  const _schedule_phases = phasesOf(total_steps, given);
  const state = { total_steps, _schedule_phases, ...fields };
  if (!cycle_momentum) return state;
  const { base_momentum, max_momentum } = given;
  const { use_beta1 } = momentumBounds(optimizer, base_momentum, max_momentum, last_epoch);
  return { ...state, use_beta1 };
}

type Anneal = (start: NumberOrTensor, end: NumberOrTensor, part: number) => NumberOrTensor;
const ANNEAL: Record<AnnealStrategy, Anneal> = {
  cos: (start, end, part) => plus(end, times(over(minus(start, end), 2), cos(Math.PI * part) + 1)),
  linear: (start, end, part) => plus(times(minus(end, start), part), start),
};

/**
 * Leads the learning rate from `max_lr / div_factor` up to `max_lr`, and from there down to
 * `final_div_factor` times less than at the beginning; the momentum goes the other way round. To be
 * stepped after each batch.
 */
export class OneCycleLR extends LRScheduler {
  declare total_steps: number;
  declare _schedule_phases: Phase[];
  declare _anneal_func_type: AnnealStrategy;
  declare cycle_momentum: boolean;
  declare use_beta1: boolean;

  constructor(...args: OneCycleCall) {
    const given = bind(args);
    checkOptimizer(given.optimizer);
    super(given.optimizer, given.last_epoch, fieldsFor(given));
  }

  protected override _next_lr(): NumberOrTensor[] {
    const { last_epoch, total_steps } = this;
    if (last_epoch > total_steps) {
      throw new RangeError(
        `Tried to step ${last_epoch} times. The specified number of total steps is ${total_steps}`,
      );
    }
    const { index, part } = this._position();
    const at = this._schedule_phases[index] as Phase;
    return this.optimizer.param_groups.map((group) => {
      const lr = this._between(group, at.start_lr, at.end_lr, part);
      if (this.cycle_momentum) {
        const momentum = this._between(group, at.start_momentum, at.end_momentum, part);
        setMomentum(group, momentum, this.use_beta1);
      }
      return lr;
    });
  }

  /** The present phase, and which part of it has gone by. */
  protected _position(): { index: number; part: number } {
    const phases = this._schedule_phases;
    const found = phases.findIndex(({ end_step }) => this.last_epoch <= end_step);
    const index = found < 0 ? phases.length - 1 : found;
    const start = phases[index - 1]?.end_step ?? 0;
    const length = (phases[index] as Phase).end_step - start;
    return { index, part: quotient(this.last_epoch - start, length) };
  }

  protected _between(group: ParamGroup, from: string, to: string, part: number): NumberOrTensor {
    const anneal = ANNEAL[this._anneal_func_type];
    return anneal(optionOf(group, from), optionOf(group, to), part);
  }
}
