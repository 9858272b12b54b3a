/** Schedulers made of schedulers: one after the other, or all at once. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Optimizer } from '../optimizer.js';
import { checkOptimizer, checkState, LRScheduler, type SchedulerState } from './lr_scheduler.js';
import { ReduceLROnPlateau } from './plateau.js';
import { optionOf, reached, setValue, valuesOf } from './values.js';

const isHolder = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'optimizer' in value;

function checkSchedulers(
  name: string,
  schedulers: readonly LRScheduler[],
  optimizer?: Optimizer | null,
): void {
  if (schedulers.length === 0) {
    throw new RangeError(`${name} expects at least one scheduler, but got no scheduler.`);
  }
  const owner = optimizer ?? schedulers[0]?.optimizer;
  for (const [i, scheduler] of schedulers.entries()) {
    if (!isHolder(scheduler)) {
      throw new TypeError(`${name}: the scheduler at index ${i} has no \`optimizer\``);
    }
    const type = scheduler.constructor.name;
    if (scheduler instanceof ReduceLROnPlateau) {
      throw new RangeError(
        `${name} does not support \`${type}\` (at index ${i}): its step() needs a metric`,
      );
    }
    if (scheduler.optimizer !== owner) {
      throw new RangeError(
        `${name} expects all schedulers to belong to the same optimizer, but ${type} at index ${i} ` +
          'has another one',
      );
    }
  }
}

const bindStep = signature<object>('step()');

/** Its state holds that of each scheduler. */
abstract class CompositeScheduler extends LRScheduler<[]> {
  declare _schedulers: LRScheduler[];

  override state_dict(): SchedulerState {
    const { _schedulers: _, ...state } = super.state_dict();
    return { ...state, _schedulers: this._schedulers.map((scheduler) => scheduler.state_dict()) };
  }

  override load_state_dict(state_dict: SchedulerState): void {
    checkState(state_dict);
    const { _schedulers, ...state } = state_dict;
    if (!Array.isArray(_schedulers)) throw new RangeError("the state has no '_schedulers'");
    super.load_state_dict(state);
    for (const [i, saved] of _schedulers.entries()) this._schedulers[i]?.load_state_dict(saved);
  }
}

interface SequentialKeywords {
  optimizer: Optimizer;
  schedulers: readonly LRScheduler[];
  milestones: readonly number[];
  last_epoch?: number;
}
const bindSequential = signature<Required<SequentialKeywords>>(
  'SequentialLR(any optimizer, Iterable schedulers, float[] milestones, int last_epoch=-1)',
);

/** One scheduler after the other; each begins at its milestone. */
export class SequentialLR extends CompositeScheduler {
  declare _milestones: number[];

  constructor(
    ...args: Call<
      [optimizer: Optimizer, schedulers: readonly LRScheduler[], milestones: readonly number[]],
      [last_epoch: number],
      SequentialKeywords
    >
  ) {
    const { optimizer, schedulers, milestones, last_epoch } = bindSequential(args);
    const _schedulers = [...schedulers];
    checkOptimizer(optimizer);
    checkSchedulers('SequentialLR', _schedulers, optimizer);
    if (milestones.length !== _schedulers.length - 1) {
      throw new RangeError(
        'Sequential Schedulers expects number of schedulers provided to be one more than the ' +
          `number of milestone points, but got number of schedulers ${_schedulers.length} and the ` +
          `number of milestones to be equal to ${milestones.length}`,
      );
    }
    super(optimizer, last_epoch, { _schedulers, _milestones: [...milestones] });
  }

  protected override _start(last_epoch: number): void {
    this.last_epoch = last_epoch + 1;
    for (const group of this.optimizer.param_groups) {
      setValue(group, 'lr', optionOf(group, 'initial_lr'));
    }
    this.recursive_undo();
    const first = this._at(0);
    first._initial_step();
    this._last_lr = first.get_last_lr();
  }

  // Not private by #: the base runs this before such methods are there.
  protected _at(epoch: number): LRScheduler {
    return this._schedulers[reached(this._milestones, epoch)] as LRScheduler;
  }

  /** Takes back the steps that the schedulers took when they were made. */
  recursive_undo(sched: unknown = null): void {
    const scheduler = sched ?? this;
    if (scheduler instanceof CompositeScheduler) {
      for (const inner of scheduler._schedulers) this.recursive_undo(inner);
    } else if (scheduler instanceof LRScheduler) scheduler.last_epoch -= 1;
  }

  /** Goes on by an epoch. */
  override step(...args: []): void {
    bindStep(args);
    this.last_epoch += 1;
    const index = reached(this._milestones, this.last_epoch);
    const scheduler = this._at(this.last_epoch);
    if (index > 0 && this._milestones[index - 1] === this.last_epoch) scheduler._update_lr(0);
    else scheduler.step();
    this._last_lr = scheduler.get_last_lr();
  }
}

interface ChainedKeywords {
  schedulers: readonly LRScheduler[];
  optimizer?: Optimizer | null;
}
const bindChained = signature<Required<ChainedKeywords>>(
  'ChainedScheduler(Iterable schedulers, any optimizer=None)',
);

/** All schedulers at once: each changes what those before it have left. */
export class ChainedScheduler extends CompositeScheduler {
  constructor(
    ...args: Call<
      [schedulers: readonly LRScheduler[]],
      [optimizer: Optimizer | null],
      ChainedKeywords
    >
  ) {
    const { schedulers, optimizer } = bindChained(args);
    const _schedulers = [...schedulers];
    checkSchedulers('ChainedScheduler', _schedulers, optimizer);
    super(optimizer ?? (_schedulers[0] as LRScheduler).optimizer, -1, { _schedulers });
  }

  protected override _start(_last_epoch: number): void {
    this._last_lr = valuesOf(this.optimizer, 'lr');
  }

  /** Goes on by an epoch. */
  override step(...args: []): void {
    bindStep(args);
    for (const scheduler of this._schedulers) scheduler.step();
    this._last_lr = valuesOf(this.optimizer, 'lr');
  }
}
