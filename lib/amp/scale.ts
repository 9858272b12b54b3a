/** The factor of a GradScaler: how it grows, and how it is saved. */
import type { device as Device } from '../device.js';
import { float32, int32 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { no_grad } from '../grad_mode.js';
import { keep } from '../memory.js';
import { ops } from '../ops.js';
import type { Tensor } from '../tensor.js';

/** What `state_dict` gives: the same keys as in Python. */
export interface GradScalerState {
  scale: number;
  growth_factor: number;
  backoff_factor: number;
  growth_interval: number;
  _growth_tracker: number;
}

const STATE_KEYS = [
  'scale',
  'growth_factor',
  'backoff_factor',
  'growth_interval',
  '_growth_tracker',
] as const;

/** Keys that another version may have added are passed over, as in Python. */
function stateOf(given: Partial<GradScalerState>): GradScalerState {
  for (const key of STATE_KEYS) {
    const value: unknown = given[key];
    if (value === undefined) throw new RangeError(`load_state_dict(): '${key}' is missing`);
    if (typeof value !== 'number') {
      throw new TypeError(`load_state_dict(): '${key}' must be a number, not ${typeof value}`);
    }
  }
  return given as GradScalerState;
}

/** A number of float32 as a tensor without dimensions. */
export const scalar = (value: number, device: Device): Tensor =>
  ops.full([], value, { dtype: float32, device });

/** A factor that grows after `growth_interval` steps without overflow, and shrinks with each. */
export class Scale {
  growth_factor: number;
  backoff_factor: number;
  growth_interval: number;
  /** What the tensors begin with, once the device is known. */
  private _start: number;
  private _startTracker = 0;
  private _scale: Tensor | null = null;
  private _tracker: Tensor | null = null;

  constructor(start: number, growth: number, backoff: number, interval: number) {
    this._start = start;
    this.growth_factor = growth;
    this.backoff_factor = backoff;
    this.growth_interval = interval;
  }

  /** The factor as a tensor, made on the device that asks first. */
  on(device: Device): Tensor {
    if (this._scale === null) {
      this._scale = keep(scalar(this._start, device));
      this._tracker = keep(ops.full([], this._startTracker, { dtype: int32, device }));
    }
    return this._scale;
  }

  /** The factor as a tensor, which must be there when `name` is called. */
  started(name: string): Tensor {
    if (this._scale !== null) return this._scale;
    throw new TorchError(
      `Attempted ${name} but _scale is None.  This may indicate your script did not use ` +
        'scaler.scale(loss or outputs) earlier in the iteration.',
    );
  }

  /** Grows, shrinks or stays by what was found in an iteration. */
  adapt(found: readonly Tensor[]): void {
    const scale = this.started('update');
    const [first, ...others] = found.map((one) => one.to(scale.device));
    if (first === undefined) throw new TorchError('No inf checks were recorded prior to update.');
    for (const other of others) first.add_(other);
    ops._amp_update_scale_(
      scale,
      this._tracker as Tensor,
      first,
      this.growth_factor,
      this.backoff_factor,
      this.growth_interval,
    );
  }

  get value(): number {
    return this._scale === null ? this._start : (this._scale.item() as number);
  }

  /** How many steps without overflow there have been since the last change. */
  get tracker(): number {
    return this._tracker === null ? this._startTracker : (this._tracker.item() as number);
  }

  save(): GradScalerState {
    const { growth_factor, backoff_factor, growth_interval, value, tracker } = this;
    return {
      scale: value,
      growth_factor,
      backoff_factor,
      growth_interval,
      _growth_tracker: tracker,
    };
  }

  load(given: Partial<GradScalerState>): void {
    const { scale, _growth_tracker, ...rest } = stateOf(given);
    this._start = scale;
    this._startTracker = _growth_tracker;
    this.growth_factor = rest.growth_factor;
    this.backoff_factor = rest.backoff_factor;
    this.growth_interval = rest.growth_interval;
    no_grad(() => {
      this._scale?.fill_(scale);
      this._tracker?.fill_(_growth_tracker);
    });
  }
}
