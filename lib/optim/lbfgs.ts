/** L-BFGS: Liu and Nocedal, 1989; after Schmidt's minFunc. */
import { enable_grad, no_grad } from '../autograd.js';
import type { Call } from '../call.js';
import { contiguous_format } from '../dtype.js';
import { TorchError } from '../errors.js';
import { tidy, untracked } from '../memory.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { checkRate } from './checks.js';
import { isSparse } from './implementation.js';
import { firstStep, Memory } from './lbfgs_memory.js';
import { Optimizer } from './optimizer.js';
import { type NumberOrTensor, numberOf } from './options.js';
import type { ParamGroup, Params } from './param_group.js';
import { atMost, either, squeezed } from './scalar.js';
import { realView } from './stateful.js';
import { type Found, type Here, type Line, strongWolfe } from './strong_wolfe.js';

interface LbfgsOptions {
  lr: NumberOrTensor;
  max_iter: number;
  max_eval: number | null;
  tolerance_grad: number;
  tolerance_change: number;
  history_size: number;
  line_search_fn: string | null;
}

type Closure = () => NumberOrTensor;
type Options = LbfgsOptions & { max_eval: number };

const bind = signature<{ params: Params } & LbfgsOptions>(
  'LBFGS(any params, float|Tensor lr=1, int max_iter=20, int? max_eval=None, ' +
    'float tolerance_grad=1e-07, float tolerance_change=1e-09, int history_size=100, ' +
    'str? line_search_fn=None)',
);
const bindStep = signature<{ closure: Closure }>('step(function closure)');

const largest = (vector: Tensor): Tensor => ops.max(ops.abs(vector));

/**
 * Newton's method with an inverse Hessian estimated from the last `history_size` steps. `step`
 * needs a closure that clears the gradients, computes the loss anew, calls `backward`, and returns
 * the loss; it is called several times. All parameters form one group, on one device.
 */
export class LBFGS extends Optimizer {
  private readonly _params: Tensor[];

  constructor(
    ...args: Call<
      [params: Params],
      [
        lr: NumberOrTensor,
        max_iter: number,
        max_eval: number | null,
        tolerance_grad: number,
        tolerance_change: number,
        history_size: number,
        line_search_fn: string | null,
      ],
      { params: Params } & Partial<LbfgsOptions>
    >
  ) {
    const { params, ...given } = bind(args);
    checkRate(given.lr);
    super(params, { ...given, max_eval: given.max_eval ?? Math.floor((given.max_iter * 5) / 4) });
    const [group, ...others] = this.param_groups;
    if (group === undefined || others.length > 0) {
      throw new RangeError("LBFGS doesn't support per-parameter options (parameter groups)");
    }
    this._params = group.params;
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['lr', 'max_iter', 'max_eval', 'history_size']);
  }

  /** The gradients of all parameters as one vector. */
  private _gradient(): Tensor {
    const views = this._params.map((param) => {
      const { grad } = param;
      if (grad === null) return realView(param.new_zeros([param.numel()])).view(-1);
      return realView((isSparse(grad) ? grad.to_dense() : grad).view(-1)).view(-1);
    });
    return ops.cat(views, 0);
  }

  /** θ ← θ + t · d */
  private _move(t: NumberOrTensor, direction: Tensor): void {
    let offset = 0;
    for (const param of this._params.map(realView)) {
      const size = param.numel();
      const part = direction.narrow(0, offset, size).view_as(param);
      param.add_(part, { alpha: numberOf(t) });
      offset += size;
    }
  }

  /** The value and the gradient where the parameters are now. */
  private _look(closure: Closure): Here {
    // What the closure makes belongs to the caller.
    const loss = numberOf(untracked(() => enable_grad(closure)));
    return { loss, grad: this._gradient() };
  }

  protected override _update(): void {
    throw new TorchError('LBFGS takes steps only with a closure');
  }

  override step(): null;
  override step<T>(closure: (() => T) | null | undefined): T | null;
  override step<T>(...args: unknown[]): T | null {
    const { closure } = bindStep(args);
    if (this.param_groups.length !== 1) throw new TorchError('LBFGS has exactly one group');
    const o = this.param_groups[0] as ParamGroup & Options;
    return no_grad(() => {
      const memory = new Memory(this._stateOf(this._params[0] as Tensor), o.history_size);
      const loss = untracked(() => enable_grad(closure));
      tidy(() => {
        memory.count('func_evals');
        const here = { loss: numberOf(loss), grad: this._gradient() };
        if (!atMost(largest(here.grad), o.tolerance_grad)) this._descend(closure, here, memory, o);
      });
      return loss as T;
    });
  }

  /** Up to `max_iter` iterations from a point whose gradient isn't zero. */
  private _descend(closure: Closure, start: Here, memory: Memory, o: Options): void {
    let here = start;
    let evaluations = 1;
    for (let i = 1; i <= o.max_iter; i += 1) {
      memory.count('n_iter');
      const direction = memory.directionAt(here.grad, here.loss);
      const lr = squeezed(o.lr);
      memory.t = memory.isFirst ? firstStep(here.grad, lr) : lr;
      const slope = ops.dot(here.grad, direction);
      if (slope.gt(-o.tolerance_change).item()) break;
      const { loss } = here;
      const isLast = i === o.max_iter;
      if (o.line_search_fn !== null) {
        const line = { ...here, direction, slope };
        const found = this._search(closure, line, memory.t, o, o.max_eval - evaluations);
        memory.t = found.t;
        here = found;
        evaluations += found.evaluations;
        memory.count('func_evals', found.evaluations);
        this._move(memory.t, direction);
      } else {
        this._move(memory.t, direction);
        if (!isLast) {
          here = this._look(closure);
          evaluations += 1;
          memory.count('func_evals');
        }
      }
      if (isLast || evaluations >= o.max_eval) break;
      if (atMost(largest(here.grad), o.tolerance_grad)) break;
      if (atMost(largest(ops.mul(direction, either(memory.t))), o.tolerance_change)) break;
      if (Math.abs(here.loss - loss) < o.tolerance_change) break;
    }
    memory.save();
  }

  /** A step along a line by the strong Wolfe conditions; the parameters stay where they are. */
  private _search(
    closure: Closure,
    line: Line,
    t: NumberOrTensor,
    o: Options,
    most: number,
  ): Found {
    if (o.line_search_fn !== 'strong_wolfe') {
      throw new TorchError("only 'strong_wolfe' is supported");
    }
    const start = this._params.map((p) => ops.clone(p, { memory_format: contiguous_format }));
    const evaluate = (at: NumberOrTensor): Here => {
      this._move(at, line.direction);
      const there = this._look(closure);
      for (const [i, param] of this._params.entries()) param.copy_(start[i] as Tensor);
      return there;
    };
    return strongWolfe(evaluate, t, line, most);
  }
}
