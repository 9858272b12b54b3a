/** The base of all schedulers of learning rates: the frame of a step, and saving. */
import type { Call } from '../../call.js';
import { NotImplementedError, warn, warn_once } from '../../errors.js';
import { tidy } from '../../memory.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import { isTensor } from '../../tensor.js';
import { type NumberOrTensor, Optimizer } from '../optimizer.js';
import { stepCalled, stepIsWatched, watchStep } from './order.js';
import { copyOf, setValue, valuesOf } from './values.js';

/** The fields of a scheduler but its optimizer, under Python's names. */
export type SchedulerState = Record<string, unknown>;
/** How `step` is called; the epoch is deprecated. */
export type StepCall = Call<[], [epoch: number | null], { epoch?: number | null }>;

interface Keywords {
  optimizer: Optimizer;
  last_epoch?: number;
  fields?: SchedulerState;
}

const bind = signature<Required<Keywords>>(
  'LRScheduler(any optimizer, int last_epoch=-1, Mapping? fields=None)',
);
const bindStep = signature<{ epoch: number | null }>('step(float? epoch=None)');

/** Warns that an epoch was given to `step`. */
export function warnEpoch(): void {
  warn_once(
    'The epoch parameter of scheduler.step() is deprecated: call scheduler.step() without it. As ' +
      'long as it is accepted, the closed form of the schedule is used where there is one, in ' +
      'place of the chainable one.',
  );
}

export function checkOptimizer(optimizer: unknown): asserts optimizer is Optimizer {
  if (optimizer instanceof Optimizer) return;
  const name = optimizer === null || optimizer === undefined ? optimizer : optimizer.constructor;
  const type = typeof name === 'function' ? name.name : 'None';
  throw new TypeError(`${type} is not an Optimizer`);
}

export function checkState(state_dict: unknown): asserts state_dict is SchedulerState {
  if (typeof state_dict === 'object' && state_dict !== null) return;
  throw new TypeError('load_state_dict() takes what state_dict() gives');
}

/**
 * Changes the learning rates of an optimizer's groups after each epoch. A subclass gives its formula
 * as `get_lr`, from the groups' present rates and `last_epoch`. The constructor takes the first step:
 * what `get_lr` needs is handed up to it as `fields`, and declared with `declare`.
 */
export class LRScheduler<Step extends readonly unknown[] = StepCall> {
  declare optimizer: Optimizer;
  declare base_lrs: NumberOrTensor[];
  declare last_epoch: number;
  declare _step_count: number;
  declare _is_initial: boolean;
  declare _get_lr_called_within_step: boolean;
  declare _last_lr: NumberOrTensor[];

  constructor(
    ...args: Call<
      [optimizer: Optimizer],
      [last_epoch: number, fields: SchedulerState | null],
      Keywords
    >
  ) {
    const { optimizer, last_epoch, fields } = bind(args);
    checkOptimizer(optimizer);
    this.optimizer = optimizer;
    Object.assign(this, fields);
    this._start(last_epoch);
  }

  /** Begins the schedule, or goes on with it after `last_epoch`. */
  protected _start(last_epoch: number): void {
    for (const [i, group] of this.optimizer.param_groups.entries()) {
      if (Object.hasOwn(group, 'initial_lr')) continue;
      if (last_epoch !== -1) {
        throw new RangeError(
          `param 'initial_lr' is not specified in param_groups[${i}] when resuming scheduler with ` +
            "last_epoch >= 0: load the optimizer's state first, or begin with last_epoch = -1",
        );
      }
      group.initial_lr = copyOf(group.lr);
    }
    this.base_lrs = valuesOf(this.optimizer, 'initial_lr');
    this.last_epoch = last_epoch;
    watchStep(this.optimizer);
    this._initial_step();
  }

  /** Sets the counts back and takes the first step. */
  _initial_step(): void {
    this._step_count = 0;
    this._is_initial = true;
    try {
      // What a step takes is the subclass's own; without arguments it is the same for all.
      Reflect.apply(this.step, this, []);
    } finally {
      this._is_initial = false;
    }
  }

  /** The state: every field but the optimizer. */
  state_dict(): SchedulerState {
    const { optimizer: _, ...state } = this;
    return state;
  }

  /** Takes over what `state_dict` gave, here or in Python. */
  load_state_dict(state_dict: SchedulerState): void {
    checkState(state_dict);
    Object.assign(this, state_dict);
  }

  /** The learning rates that were set last, one for each group; tensors are copies. */
  get_last_lr(): NumberOrTensor[] {
    return this._last_lr;
  }

  /** The learning rates of the present step, one for each group. */
  get_lr(): NumberOrTensor[] {
    if (!this._get_lr_called_within_step) {
      warn_once(
        'To get the last learning rate computed by the scheduler, please use `get_last_lr()`.',
      );
    }
    return this._next_lr();
  }

  /** The formula of this library's own schedulers. */
  protected _next_lr(): NumberOrTensor[] {
    throw new NotImplementedError(`${this.constructor.name} has no get_lr()`);
  }

  /** The learning rates at `last_epoch`, from the initial ones alone. */
  _get_closed_form_lr?(): NumberOrTensor[];

  /** Goes on by an epoch; to be called after the optimizer's own step. */
  step(...args: Step): void {
    const { epoch } = bindStep(args);
    if (this._step_count === 1) this._checkOrder();
    this._step_count += 1;
    if (epoch !== null) warnEpoch();
    this._update_lr(epoch);
  }

  private _checkOrder(): void {
    if (!stepIsWatched(this.optimizer)) {
      warn(
        '`optimizer.step()` seems to have been overridden after the learning rate scheduler was ' +
          'made. Call `optimizer.step()` before `lr_scheduler.step()`.',
      );
    } else if (!stepCalled(this.optimizer)) {
      warn(
        'Detected call of `lr_scheduler.step()` before `optimizer.step()`: call them in the ' +
          'opposite order, or the first value of the learning rate schedule is skipped.',
      );
    }
  }

  /** Moves to the next epoch, or to the one given, and sets the learning rates. */
  _update_lr(epoch: number | null = null): void {
    tidy(() => this._set(this._within(() => this._lrsAt(epoch))));
    this._last_lr = valuesOf(this.optimizer, 'lr');
  }

  private _lrsAt(epoch: number | null): NumberOrTensor[] {
    this.last_epoch = epoch ?? this.last_epoch + 1;
    return (epoch === null ? undefined : this._get_closed_form_lr?.()) ?? this.get_lr();
  }

  /** Lets `get_lr` be called without a warning. */
  protected _within<T>(fn: () => T): T {
    this._get_lr_called_within_step = true;
    try {
      return fn();
    } finally {
      this._get_lr_called_within_step = false;
    }
  }

  /** Gives each group its learning rate. */
  protected _set(values: readonly NumberOrTensor[]): void {
    const groups = this.optimizer.param_groups;
    if (values.length !== groups.length) {
      throw new RangeError(
        `the schedule has ${values.length} learning rates, the optimizer ${groups.length} groups`,
      );
    }
    for (const [i, group] of groups.entries()) setValue(group, 'lr', values[i] as NumberOrTensor);
  }

  /** What `change` makes of each group's learning rate. */
  protected _lrs(
    change: (lr: NumberOrTensor, i: number) => NumberOrTensor = (lr) => lr,
  ): NumberOrTensor[] {
    return this.optimizer.param_groups.map(({ lr }, i) => {
      const next = change(lr, i);
      return next === lr && isTensor(next) ? ops.clone(next) : next;
    });
  }
}
