/** Learning rates by functions of the epoch that the user gives. */
import type { Call } from '../../call.js';
import { typeName } from '../../gate/kinds.js';
import { untracked } from '../../memory.js';
import { signature } from '../../signature.js';
import { isTensor } from '../../tensor.js';
import type { NumberOrTensor, Optimizer } from '../optimizer.js';
import { times } from '../scalar.js';
import { checkOptimizer, checkState, LRScheduler, type SchedulerState } from './lr_scheduler.js';

/** A factor for the epoch given. */
export type LrLambda = (epoch: number) => NumberOrTensor;

interface Keywords {
  optimizer: Optimizer;
  lr_lambda: LrLambda | readonly LrLambda[];
  last_epoch: number;
}
type LambdaCall = Call<
  [optimizer: Optimizer, lr_lambda: LrLambda | readonly LrLambda[]],
  [last_epoch: number],
  Pick<Keywords, 'optimizer' | 'lr_lambda'> & Partial<Keywords>
>;

/** A user's function, called so that what it makes stays; its result is a number. */
export function callLambda<T>(fn: (x: T) => NumberOrTensor, x: T): NumberOrTensor {
  const value: unknown = untracked(() => fn(x));
  if (typeof value === 'number' || isTensor(value)) return value;
  throw new TypeError(`a function of a scheduler must return a number, not ${typeName(value)}`);
}

/** The fields of a function that carries some: the state of a callable object in Python. */
export const fieldsOf = (fn: object): SchedulerState | null =>
  Object.keys(fn).length > 0 ? { ...fn } : null;

function lambdasFor({ optimizer, lr_lambda }: Keywords): LrLambda[] {
  checkOptimizer(optimizer);
  const count = optimizer.param_groups.length;
  const lambdas: readonly LrLambda[] = Array.isArray(lr_lambda)
    ? lr_lambda
    : new Array(count).fill(lr_lambda);
  if (lambdas.length !== count) {
    throw new RangeError(`Expected ${count} lr_lambdas, but got ${lambdas.length}`);
  }
  for (const lambda of lambdas) {
    if (typeof lambda === 'function') continue;
    throw new TypeError(`lr_lambda should be a function, but got ${typeName(lambda)}`);
  }
  return [...lambdas];
}

/**
 * A function for each group. Functions aren't saved, but the fields of a function that has some
 * are, as Python saves those of callable objects.
 */
abstract class LambdaScheduler extends LRScheduler {
  declare lr_lambdas: LrLambda[];

  constructor(keywords: Keywords) {
    super(keywords.optimizer, keywords.last_epoch, { lr_lambdas: lambdasFor(keywords) });
  }

  protected _factor(group: number): NumberOrTensor {
    return callLambda(this.lr_lambdas[group] as LrLambda, this.last_epoch);
  }

  override state_dict(): SchedulerState {
    const { lr_lambdas, ...state } = super.state_dict();
    return { ...state, lr_lambdas: (lr_lambdas as LrLambda[]).map(fieldsOf) };
  }

  override load_state_dict(state_dict: SchedulerState): void {
    checkState(state_dict);
    const { lr_lambdas, ...state } = state_dict;
    if (!Array.isArray(lr_lambdas)) throw new RangeError("the state has no 'lr_lambdas'");
    super.load_state_dict(state);
    for (const [i, fields] of lr_lambdas.entries()) {
      if (fields !== null) Object.assign(this.lr_lambdas[i] as LrLambda, fields);
    }
  }
}

const bindLambda = signature<Keywords>('LambdaLR(any optimizer, any lr_lambda, int last_epoch=-1)');

/** lr = initial lr · λ(epoch) */
export class LambdaLR extends LambdaScheduler {
  constructor(...args: LambdaCall) {
    super(bindLambda(args));
  }

  protected override _next_lr(): NumberOrTensor[] {
    return this.base_lrs.map((lr, i) => times(lr, this._factor(i)));
  }
}

const bindMultiplicative = signature<Keywords>(
  'MultiplicativeLR(any optimizer, any lr_lambda, int last_epoch=-1)',
);

/** lr ← lr · λ(epoch) */
export class MultiplicativeLR extends LambdaScheduler {
  constructor(...args: LambdaCall) {
    super(bindMultiplicative(args));
  }

  protected override _next_lr(): NumberOrTensor[] {
    return this._lrs((lr, i) => (this._is_initial ? lr : times(lr, this._factor(i))));
  }
}
