/** Cyclical learning rates: Smith, 2017. */
import type { Call } from '../../call.js';
import { pow } from '../../libm.js';
import { signature } from '../../signature.js';
import type { NumberOrTensor, Optimizer } from '../optimizer.js';
import { minus, plus, times } from '../scalar.js';
import { callLambda, fieldsOf } from './lambda.js';
import { checkOptimizer, checkState, LRScheduler, type SchedulerState } from './lr_scheduler.js';
import { type MomentumBounds, momentumBounds, setMomentum } from './momentum.js';
import { forGroups, quotient, setValue } from './values.js';

type CyclicMode = 'triangular' | 'triangular2' | 'exp_range';
type ScaleMode = 'cycle' | 'iterations';
type ScaleFn = (x: number) => NumberOrTensor;
type ForGroups = NumberOrTensor | readonly NumberOrTensor[];

interface Keywords {
  optimizer: Optimizer;
  base_lr: ForGroups;
  max_lr: ForGroups;
  step_size_up: number;
  step_size_down: number | null;
  mode: CyclicMode;
  gamma: number;
  scale_fn: ScaleFn | null;
  scale_mode: ScaleMode;
  cycle_momentum: boolean;
  base_momentum: ForGroups;
  max_momentum: ForGroups;
  last_epoch: number;
}
type CyclicCall = Call<
  [optimizer: Optimizer, base_lr: ForGroups, max_lr: ForGroups],
  [
    step_size_up: number,
    step_size_down: number | null,
    mode: CyclicMode,
    gamma: number,
    scale_fn: ScaleFn | null,
    scale_mode: ScaleMode,
    cycle_momentum: boolean,
    base_momentum: ForGroups,
    max_momentum: ForGroups,
    last_epoch: number,
  ],
  Pick<Keywords, 'optimizer' | 'base_lr' | 'max_lr'> & Partial<Keywords>
>;

const bind = signature<Keywords>(
  'CyclicLR(any optimizer, any base_lr, any max_lr, float step_size_up=2000, ' +
    "float? step_size_down=None, str mode='triangular', float gamma=1.0, function? scale_fn=None, " +
    "str scale_mode='cycle', bool cycle_momentum=True, any base_momentum=0.8, " +
    'any max_momentum=0.9, int last_epoch=-1)',
);

/** The heights of the cycles, by number x of the cycle or, in `exp_range`, of the iteration. */
const SCALES: Record<CyclicMode, (x: number, gamma: number) => number> = {
  triangular: () => 1,
  triangular2: (x) => 1 / pow(2, x - 1),
  exp_range: (x, gamma) => pow(gamma, x),
};

/** A mode of this library has its own way to count; one's own function counts as told. */
const scaleMode = (mode: CyclicMode, fn: unknown, given: ScaleMode): ScaleMode => {
  if (fn !== null) return given;
  return mode === 'exp_range' ? 'iterations' : 'cycle';
};

/** The fields that the arguments make, in Python's order. */
function fieldsFor(given: Keywords): SchedulerState {
  const { optimizer, mode, gamma, scale_fn, scale_mode, cycle_momentum, last_epoch } = given;
  const max_lrs = forGroups('max_lr', optimizer, given.max_lr);
  const up = given.step_size_up;
  const total_size = up + (given.step_size_down ?? up);
  const step_ratio = quotient(up, total_size);
  if (!Object.hasOwn(SCALES, mode) && scale_fn === null) {
    throw new RangeError('mode is invalid and scale_fn is None');
  }
  const bounds = cycle_momentum
    ? momentumBounds(optimizer, given.base_momentum, given.max_momentum, last_epoch)
    : {};
  return {
    ...{ max_lrs, total_size, step_ratio, mode, gamma, _scale_fn_custom: scale_fn },
    scale_mode: scaleMode(mode, scale_fn, scale_mode),
    cycle_momentum,
    ...bounds,
  };
}

/**
 * Leads the learning rate from `base_lr` up to `max_lr` in `step_size_up` batches and down again in
 * `step_size_down`, and the momentum the other way round. To be stepped after each batch.
 */
export class CyclicLR extends LRScheduler implements Partial<MomentumBounds> {
  declare max_lrs: NumberOrTensor[];
  declare total_size: number;
  declare step_ratio: number;
  declare mode: CyclicMode;
  declare gamma: number;
  declare _scale_fn_custom: ScaleFn | null;
  declare scale_mode: ScaleMode;
  declare cycle_momentum: boolean;
  declare use_beta1: boolean;
  declare base_momentums: NumberOrTensor[];
  declare max_momentums: NumberOrTensor[];

  constructor(...args: CyclicCall) {
    const given = bind(args);
    const { optimizer, last_epoch } = given;
    checkOptimizer(optimizer);
    const base_lrs = forGroups('base_lr', optimizer, given.base_lr);
    if (last_epoch === -1) {
      for (const [i, group] of optimizer.param_groups.entries()) {
        setValue(group, 'lr', base_lrs[i] as NumberOrTensor);
      }
    }
    super(optimizer, last_epoch, fieldsFor(given));
    this.base_lrs = base_lrs;
  }

  /** The height of a cycle, as a part of the whole range. */
  scale_fn(x: number): NumberOrTensor {
    if (this._scale_fn_custom !== null) return callLambda(this._scale_fn_custom, x);
    return SCALES[this.mode](x, this.gamma);
  }

  protected override _next_lr(): NumberOrTensor[] {
    const position = quotient(this.last_epoch, this.total_size);
    const cycle = Math.floor(1 + position);
    const x = 1 + position - cycle;
    const height =
      x <= this.step_ratio ? quotient(x, this.step_ratio) : (x - 1) / (this.step_ratio - 1);
    const count = this.scale_mode === 'cycle' ? cycle : this.last_epoch;
    const part = (low: NumberOrTensor, high: NumberOrTensor) =>
      times(times(minus(high, low), height), this.scale_fn(count));
    const lrs = this.base_lrs.map((lr, i) => plus(lr, part(lr, this.max_lrs[i] ?? lr)));
    if (this.cycle_momentum) {
      for (const [i, group] of this.optimizer.param_groups.entries()) {
        const max = this.max_momentums[i] as NumberOrTensor;
        const momentum = minus(max, part(this.base_momentums[i] ?? max, max));
        setMomentum(group, momentum, this.use_beta1);
      }
    }
    return lrs;
  }

  override state_dict(): SchedulerState {
    const { _scale_fn_custom: fn, ...state } = super.state_dict();
    return { ...state, _scale_fn_custom: typeof fn === 'function' ? fieldsOf(fn) : null };
  }

  override load_state_dict(state_dict: SchedulerState): void {
    checkState(state_dict);
    const { _scale_fn_custom: fields, ...state } = state_dict;
    super.load_state_dict(state);
    if (fields) Object.assign(this._scale_fn_custom ?? {}, fields);
    this.scale_mode = scaleMode(this.mode, this._scale_fn_custom, this.scale_mode);
  }
}
