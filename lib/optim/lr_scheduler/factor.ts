/** Learning rates scaled by a factor that reaches its end after some epochs. */
import type { Call } from '../../call.js';
import { pow } from '../../libm.js';
import { signature } from '../../signature.js';
import type { NumberOrTensor, Optimizer } from '../optimizer.js';
import { times } from '../scalar.js';
import { LRScheduler } from './lr_scheduler.js';
import { quotient } from './values.js';

interface Common {
  optimizer: Optimizer;
  total_iters: number;
  last_epoch: number;
}
type FactorCall<Optional extends readonly unknown[], Keywords> = Call<
  [optimizer: Optimizer],
  Optional,
  { optimizer: Optimizer } & Partial<Keywords>
>;

interface ConstantKeywords extends Common {
  factor: number;
}
const bindConstant = signature<ConstantKeywords>(
  `ConstantLR(any optimizer, float factor=${1 / 3}, float total_iters=5, int last_epoch=-1)`,
);

/** lr · factor until `total_iters` epochs have gone by. */
export class ConstantLR extends LRScheduler {
  declare factor: number;
  declare total_iters: number;

  constructor(
    ...args: FactorCall<[factor: number, total_iters: number, last_epoch: number], ConstantKeywords>
  ) {
    const { optimizer, last_epoch, factor, total_iters } = bindConstant(args);
    if (factor > 1 || factor < 0) {
      throw new RangeError('Constant multiplicative factor expected to be between 0 and 1.');
    }
    super(optimizer, last_epoch, { factor, total_iters });
  }

  protected override _next_lr(): NumberOrTensor[] {
    if (this.last_epoch === 0) return this._lrs((lr) => times(lr, this.factor));
    if (this.last_epoch !== this.total_iters) return this._lrs();
    const back = quotient(1, this.factor);
    return this._lrs((lr) => times(lr, back));
  }

  override _get_closed_form_lr(): NumberOrTensor[] {
    const over = this.last_epoch >= this.total_iters;
    const factor = this.factor + (over ? 1 - this.factor : 0);
    return this.base_lrs.map((lr) => times(lr, factor));
  }
}

interface LinearKeywords extends Common {
  start_factor: number;
  end_factor: number;
}
const bindLinear = signature<LinearKeywords>(
  `LinearLR(any optimizer, float start_factor=${1 / 3}, float end_factor=1.0, ` +
    'float total_iters=5, int last_epoch=-1)',
);

function checkFactors({ start_factor, end_factor }: LinearKeywords): void {
  if (start_factor > 1 || start_factor <= 0) {
    throw new RangeError(
      'Starting multiplicative factor expected to be greater than 0 and less or equal to 1.',
    );
  }
  if (end_factor > 1 || end_factor < 0) {
    throw new RangeError('Ending multiplicative factor expected to be between 0 and 1.');
  }
}

/** lr · factor, which goes in a straight line from `start_factor` to `end_factor`. */
export class LinearLR extends LRScheduler {
  declare start_factor: number;
  declare end_factor: number;
  declare total_iters: number;

  constructor(
    ...args: FactorCall<
      [start_factor: number, end_factor: number, total_iters: number, last_epoch: number],
      LinearKeywords
    >
  ) {
    const bound = bindLinear(args);
    checkFactors(bound);
    const { optimizer, last_epoch, start_factor, end_factor, total_iters } = bound;
    super(optimizer, last_epoch, { start_factor, end_factor, total_iters });
  }

  protected override _next_lr(): NumberOrTensor[] {
    const { last_epoch, start_factor, total_iters } = this;
    if (last_epoch === 0) return this._lrs((lr) => times(lr, start_factor));
    if (this._is_initial || last_epoch > total_iters) return this._lrs();
    const slope = this.end_factor - start_factor;
    const factor = 1 + quotient(slope, total_iters * start_factor + (last_epoch - 1) * slope);
    return this._lrs((lr) => times(lr, factor));
  }

  override _get_closed_form_lr(): NumberOrTensor[] {
    const { start_factor, total_iters } = this;
    const way = (this.end_factor - start_factor) * Math.min(total_iters, this.last_epoch);
    const factor = start_factor + quotient(way, total_iters);
    return this.base_lrs.map((lr) => times(lr, factor));
  }
}

interface PolynomialKeywords extends Common {
  power: number;
}
const bindPolynomial = signature<PolynomialKeywords>(
  'PolynomialLR(any optimizer, float total_iters=5, float power=1.0, int last_epoch=-1)',
);

/** lr = initial lr · (1 − epoch / total_iters) ^ power */
export class PolynomialLR extends LRScheduler {
  declare total_iters: number;
  declare power: number;

  constructor(
    ...args: FactorCall<
      [total_iters: number, power: number, last_epoch: number],
      PolynomialKeywords
    >
  ) {
    const { optimizer, last_epoch, total_iters, power } = bindPolynomial(args);
    super(optimizer, last_epoch, { total_iters, power });
  }

  protected override _next_lr(): NumberOrTensor[] {
    const { last_epoch, total_iters } = this;
    if (this._is_initial || last_epoch > total_iters) return this._lrs();
    const left = (epoch: number) => 1 - quotient(epoch, total_iters);
    const factor = pow(quotient(left(last_epoch), left(last_epoch - 1)), this.power);
    return this._lrs((lr) => times(lr, factor));
  }

  override _get_closed_form_lr(): NumberOrTensor[] {
    const { total_iters } = this;
    const left = 1 - quotient(Math.min(total_iters, this.last_epoch), total_iters);
    const factor = pow(left, this.power);
    return this.base_lrs.map((lr) => times(lr, factor));
  }
}
