/** Learning rates that fall when a metric no longer improves. */
import type { Call } from '../../call.js';
import { TorchError } from '../../errors.js';
import { signature } from '../../signature.js';
import { type NumberOrTensor, numberOf, type Optimizer } from '../optimizer.js';
import { LRScheduler, type SchedulerState, warnEpoch } from './lr_scheduler.js';
import { forGroups, setValue, valuesOf } from './values.js';

type Mode = 'min' | 'max';
type ThresholdMode = 'rel' | 'abs';

interface Keywords {
  optimizer: Optimizer;
  mode: Mode;
  factor: number;
  patience: number;
  threshold: number;
  threshold_mode: ThresholdMode;
  cooldown: number;
  min_lr: number | readonly number[];
  eps: number;
}
const bind = signature<Keywords>(
  "ReduceLROnPlateau(any optimizer, str mode='min', float factor=0.1, float patience=10, " +
    "float threshold=0.0001, str threshold_mode='rel', float cooldown=0, any min_lr=0, " +
    'float eps=1e-08)',
);

interface StepKeywords {
  metrics: NumberOrTensor;
  epoch?: number | null;
}
const bindStep = signature<Required<StepKeywords>>('step(float|Tensor metrics, float? epoch=None)');

/**
 * lr ← max(factor · lr, min_lr) when the metric hasn't improved for more than `patience` epochs.
 * After a change `cooldown` epochs go by before bad ones are counted again.
 */
export class ReduceLROnPlateau extends LRScheduler<
  Call<[metrics: NumberOrTensor], [epoch: number | null], StepKeywords>
> {
  declare factor: number;
  declare default_min_lr: number | null;
  declare min_lrs: number[];
  declare patience: number;
  declare cooldown: number;
  declare eps: number;
  declare mode_worse: number;
  declare mode: Mode;
  declare threshold: number;
  declare threshold_mode: ThresholdMode;
  declare best: number;
  declare cooldown_counter: number;
  declare num_bad_epochs: number;

  constructor(
    ...args: Call<
      [optimizer: Optimizer],
      [
        mode: Mode,
        factor: number,
        patience: number,
        threshold: number,
        threshold_mode: ThresholdMode,
        cooldown: number,
        min_lr: number | readonly number[],
        eps: number,
      ],
      Pick<Keywords, 'optimizer'> & Partial<Keywords>
    >
  ) {
    const { optimizer, factor, min_lr, patience, cooldown, eps, ...how } = bind(args);
    if (factor >= 1) throw new RangeError('Factor should be < 1.0.');
    const default_min_lr = Array.isArray(min_lr) ? null : min_lr;
    super(optimizer, 0, { factor, default_min_lr, min_lrs: min_lr, patience, cooldown, eps });
    this._compareBy(how.mode, how.threshold, how.threshold_mode);
    this._reset();
  }

  protected override _start(last_epoch: number): void {
    this.min_lrs = forGroups('min_lr', this.optimizer, this.min_lrs).map(numberOf);
    this.last_epoch = last_epoch;
    this._last_lr = valuesOf(this.optimizer, 'lr');
  }

  private _compareBy(mode: Mode, threshold: number, threshold_mode: ThresholdMode): void {
    if (mode !== 'min' && mode !== 'max') throw new RangeError(`mode ${mode} is unknown!`);
    if (threshold_mode !== 'rel' && threshold_mode !== 'abs') {
      throw new RangeError(`threshold mode ${threshold_mode} is unknown!`);
    }
    this.mode_worse = mode === 'min' ? Infinity : -Infinity;
    this.mode = mode;
    this.threshold = threshold;
    this.threshold_mode = threshold_mode;
  }

  /** Forgets the best metric and the counts. */
  _reset(): void {
    this.best = this.mode_worse;
    this.cooldown_counter = 0;
    this.num_bad_epochs = 0;
  }

  /** Takes note of the epoch's metric. */
  override step(
    ...args: Call<[metrics: NumberOrTensor], [epoch: number | null], StepKeywords>
  ): void {
    const { metrics, epoch } = bindStep(args);
    const current = numberOf(metrics);
    if (epoch !== null) warnEpoch();
    this.last_epoch = epoch ?? this.last_epoch + 1;
    if (this._is_better(current, this.best)) {
      this.best = current;
      this.num_bad_epochs = 0;
    } else this.num_bad_epochs += 1;
    if (this.in_cooldown) {
      this.cooldown_counter -= 1;
      this.num_bad_epochs = 0;
    }
    if (this.num_bad_epochs > this.patience) {
      this._reduce_lr();
      this.cooldown_counter = this.cooldown;
      this.num_bad_epochs = 0;
    }
    this._last_lr = valuesOf(this.optimizer, 'lr');
  }

  /** Lowers the learning rates, unless the change would be no more than `eps`. */
  _reduce_lr(): void {
    const groups = this.optimizer.param_groups;
    this._fitGroups(groups.length);
    for (const [i, group] of groups.entries()) {
      const old = numberOf(group.lr);
      const lr = Math.max(old * this.factor, this.min_lrs[i] as number);
      if (old - lr > this.eps) setValue(group, 'lr', lr);
    }
  }

  /** Groups that were added later have the common lower bound. */
  private _fitGroups(count: number): void {
    const known = this.min_lrs.length;
    if (count === known) return;
    if (this.default_min_lr === null) {
      throw new TorchError(
        `the optimizer has ${count} param groups, but had ${known} when ReduceLROnPlateau was made: ` +
          'set min_lrs to one value for each group',
      );
    }
    this.min_lrs = new Array<number>(count).fill(this.default_min_lr);
  }

  /** Whether bad epochs are not counted at present. */
  get in_cooldown(): boolean {
    return this.cooldown_counter > 0;
  }

  _is_better(a: number, best: number): boolean {
    const { mode, threshold } = this;
    if (this.threshold_mode === 'rel') {
      return mode === 'min' ? a < best * (1 - threshold) : a > best * (threshold + 1);
    }
    return mode === 'min' ? a < best - threshold : a > best + threshold;
  }

  override load_state_dict(state_dict: SchedulerState): void {
    super.load_state_dict(state_dict);
    this._compareBy(this.mode, this.threshold, this.threshold_mode);
  }
}
