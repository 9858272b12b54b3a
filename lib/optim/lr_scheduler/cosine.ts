/** Learning rates along half a cosine: SGDR, Loshchilov and Hutter, 2017. */
import type { Call } from '../../call.js';
import { cos, log, pow } from '../../libm.js';
import { tidy } from '../../memory.js';
import { signature } from '../../signature.js';
import type { NumberOrTensor, Optimizer } from '../optimizer.js';
import { minus, over, plus, times } from '../scalar.js';
import { LRScheduler, type StepCall } from './lr_scheduler.js';
import { quotient, remainder, valuesOf } from './values.js';

interface AnnealingKeywords {
  optimizer: Optimizer;
  T_max: number;
  eta_min: number;
  last_epoch: number;
}
const bindAnnealing = signature<AnnealingKeywords>(
  'CosineAnnealingLR(any optimizer, float T_max, float eta_min=0.0, int last_epoch=-1)',
);

/** η_min + (lr − η_min) · (1 + cosine) / 2 */
const between = (eta_min: number, lr: NumberOrTensor, cosine: number): NumberOrTensor =>
  plus(over(times(minus(lr, eta_min), 1 + cosine), 2), eta_min);

/** lr = η_min + (initial lr − η_min) · (1 + cos(π · epoch / T_max)) / 2 */
export class CosineAnnealingLR extends LRScheduler {
  declare T_max: number;
  declare eta_min: number;

  constructor(
    ...args: Call<
      [optimizer: Optimizer, T_max: number],
      [eta_min: number, last_epoch: number],
      Pick<AnnealingKeywords, 'optimizer' | 'T_max'> & Partial<AnnealingKeywords>
    >
  ) {
    const { optimizer, last_epoch, T_max, eta_min } = bindAnnealing(args);
    super(optimizer, last_epoch, { T_max, eta_min });
  }

  protected override _next_lr(): NumberOrTensor[] {
    const { last_epoch, T_max, eta_min } = this;
    if (this._is_initial) return this._lrs();
    if (this._step_count === 1 && last_epoch > 0) {
      const cosine = cos(quotient(last_epoch * Math.PI, T_max));
      return this.base_lrs.map((lr) => between(eta_min, lr, cosine));
    }
    // Away from the turning point, where the chainable form would divide by zero.
    if (remainder(last_epoch - 1 - T_max, 2 * T_max) === 0) {
      const cosine = cos(Math.PI / T_max);
      return this._lrs((lr, i) => {
        const base = this.base_lrs[i] as NumberOrTensor;
        return plus(lr, over(times(minus(base, eta_min), 1 - cosine), 2));
      });
    }
    const height = (epoch: number) => 1 + cos((Math.PI * epoch) / T_max);
    const factor = quotient(height(last_epoch), height(last_epoch - 1));
    return this._lrs((lr) => plus(times(minus(lr, eta_min), factor), eta_min));
  }

  override _get_closed_form_lr(): NumberOrTensor[] {
    const cosine = cos(quotient(Math.PI * this.last_epoch, this.T_max));
    return this.base_lrs.map((lr) => between(this.eta_min, lr, cosine));
  }
}

interface RestartKeywords {
  optimizer: Optimizer;
  T_0: number;
  T_mult: number;
  eta_min: number;
  last_epoch: number;
}
const bindRestarts = signature<RestartKeywords>(
  'CosineAnnealingWarmRestarts(any optimizer, float T_0, float T_mult=1, float eta_min=0.0, ' +
    'int last_epoch=-1)',
);
const bindStep = signature<{ epoch: number | null }>('step(float? epoch=None)');

/**
 * lr = η_min + (initial lr − η_min) · (1 + cos(π · T_cur / T_i)) / 2, where T_cur counts the epochs
 * since the last restart. The first cycle has T_0 epochs, each other T_mult times those before it.
 */
export class CosineAnnealingWarmRestarts extends LRScheduler {
  declare T_0: number;
  declare T_i: number;
  declare T_mult: number;
  declare eta_min: number;
  declare T_cur: number;

  constructor(
    ...args: Call<
      [optimizer: Optimizer, T_0: number],
      [T_mult: number, eta_min: number, last_epoch: number],
      Pick<RestartKeywords, 'optimizer' | 'T_0'> & Partial<RestartKeywords>
    >
  ) {
    const { optimizer, last_epoch, T_0, T_mult, eta_min } = bindRestarts(args);
    if (!(T_0 > 0) || !Number.isInteger(T_0)) {
      throw new RangeError(`Expected positive integer T_0, but got ${T_0}`);
    }
    if (!(T_mult >= 1) || !Number.isInteger(T_mult)) {
      throw new RangeError(`Expected integer T_mult >= 1, but got ${T_mult}`);
    }
    super(optimizer, last_epoch, { T_0, T_i: T_0, T_mult, eta_min, T_cur: last_epoch });
  }

  protected override _next_lr(): NumberOrTensor[] {
    const cosine = cos((Math.PI * this.T_cur) / this.T_i);
    return this.base_lrs.map((lr) => between(this.eta_min, lr, cosine));
  }

  /** Goes on by an epoch, or to any point, such as `epoch + batch / batches`. */
  override step(...args: StepCall): void {
    const given = bindStep(args).epoch;
    const epoch = given ?? (this.last_epoch < 0 ? 0 : null);
    if (epoch === null) this._advance();
    else this._jump(epoch);
    this.last_epoch = epoch === null ? this.last_epoch + 1 : Math.floor(epoch);
    tidy(() => this._set(this._within(() => this.get_lr())));
    this._last_lr = valuesOf(this.optimizer, 'lr');
  }

  // These are not private by #: the base runs them before such methods are there.
  protected _advance(): void {
    this.T_cur += 1;
    if (this.T_cur < this.T_i) return;
    this.T_cur %= this.T_i;
    this.T_i *= this.T_mult;
  }

  protected _jump(epoch: number): void {
    const { T_0, T_mult } = this;
    if (epoch < 0) throw new RangeError(`Expected non-negative epoch, but got ${epoch}`);
    if (epoch < T_0) {
      this.T_i = T_0;
      this.T_cur = epoch;
    } else if (T_mult === 1) this.T_cur = epoch % T_0;
    else {
      const n = Math.trunc(log((epoch / T_0) * (T_mult - 1) + 1) / log(T_mult));
      const growth = pow(T_mult, n);
      this.T_cur = epoch - (T_0 * (growth - 1)) / (T_mult - 1);
      this.T_i = T_0 * growth;
    }
  }
}
