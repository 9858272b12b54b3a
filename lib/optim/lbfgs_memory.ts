/** What L-BFGS knows of the past, and the directions that it takes from it. */
import { contiguous_format } from '../dtype.js';
import { keep } from '../memory.js';
import { ops } from '../ops.js';
import { isTensor, type Tensor } from '../tensor.js';
import { type NumberOrTensor, numberOf } from './options.js';
import { either, minus, over, times } from './scalar.js';
import type { ParamState } from './state_dict.js';

/** sᵀv · 1 / yᵀs */
const projection = (stored: Tensor, vector: Tensor, scale: Tensor): Tensor =>
  ops.mul(ops.dot(stored, vector), scale);

/** The last directions y and steps s with their 1 / yᵀs, and the step before. */
export class Memory {
  readonly #state: ParamState;
  readonly #size: number;
  #dirs: Tensor[];
  #steps: Tensor[];
  #scales: Tensor[];
  /** The first guess of the inverse Hessian. */
  #diagonal: NumberOrTensor;
  #direction: Tensor | undefined;
  #grad: Tensor | undefined;
  #loss: number | undefined;
  /** How far the last step went along its direction. */
  t: NumberOrTensor;

  /** Goes on from a state of at most `size` steps. */
  constructor(state: ParamState, size: number) {
    this.#state = state;
    this.#size = size;
    state.func_evals ??= 0;
    state.n_iter ??= 0;
    this.#dirs = (state.old_dirs ?? []) as Tensor[];
    this.#steps = (state.old_stps ?? []) as Tensor[];
    this.#scales = (state.ro ?? []) as Tensor[];
    this.#diagonal = (state.H_diag ?? 1) as NumberOrTensor;
    this.#direction = state.d as Tensor | undefined;
    this.#grad = state.prev_flat_grad as Tensor | undefined;
    this.#loss = state.prev_loss as number | undefined;
    this.t = (state.t ?? 0) as NumberOrTensor;
  }

  count(name: 'func_evals' | 'n_iter', more = 1): void {
    this.#state[name] = Number(this.#state[name]) + more;
  }

  /** Whether this is the first of all iterations. */
  get isFirst(): boolean {
    return this.#state.n_iter === 1;
  }

  /** The direction from a point, which becomes the last one known. */
  directionAt(grad: Tensor, loss: number): Tensor {
    if (this.isFirst) this.#forget();
    else this.#learn(grad);
    const direction = this.isFirst ? ops.neg(grad) : this.#twoLoops(grad);
    if (this.#grad === undefined) {
      this.#grad = ops.clone(grad, { memory_format: contiguous_format });
    } else this.#grad.copy_(grad);
    this.#loss = loss;
    this.#direction = direction;
    return direction;
  }

  #forget(): void {
    this.#dirs = [];
    this.#steps = [];
    this.#scales = [];
    this.#diagonal = 1;
  }

  /** Takes in what the last step showed. */
  #learn(grad: Tensor): void {
    const y = ops.sub(grad, this.#grad as Tensor);
    const s = ops.mul(this.#direction as Tensor, either(this.t));
    const ys = ops.dot(y, s);
    if (!ys.gt(1e-10).item()) return;
    const isFull = this.#dirs.length === this.#size;
    const store = (list: Tensor[], tensor: Tensor): void => {
      if (isFull) list.shift();
      list.push(keep(tensor));
    };
    store(this.#dirs, y);
    store(this.#steps, s);
    store(this.#scales, either(over(1, ys)));
    this.#diagonal = ops.div(ys, ops.dot(y, y));
  }

  /** −H g, with H by the two loops of the method. */
  #twoLoops(grad: Tensor): Tensor {
    this.#state.al ??= new Array<Tensor | null>(this.#size).fill(null);
    const weights = this.#state.al as (Tensor | null)[];
    const last = this.#dirs.length - 1;
    const q = ops.neg(grad);
    for (let i = last; i >= 0; i -= 1) {
      const weight = projection(this.#steps[i] as Tensor, q, this.#scales[i] as Tensor);
      weights[i] = keep(weight);
      q.add_(this.#dirs[i] as Tensor, { alpha: -numberOf(weight) });
    }
    const r = ops.mul(q, either(this.#diagonal));
    for (let i = 0; i <= last; i += 1) {
      const weight = projection(this.#dirs[i] as Tensor, r, this.#scales[i] as Tensor);
      const alpha = numberOf(minus(weights[i] as Tensor, weight));
      r.add_(this.#steps[i] as Tensor, { alpha });
    }
    return r;
  }

  /** Writes everything back, in the order of Python's. */
  save(): void {
    const saved = {
      d: this.#direction,
      t: this.t,
      old_dirs: this.#dirs,
      old_stps: this.#steps,
      ro: this.#scales,
      H_diag: this.#diagonal,
      prev_flat_grad: this.#grad,
      prev_loss: this.#loss,
    };
    for (const value of Object.values(saved)) if (isTensor(value)) keep(value);
    Object.assign(this.#state, saved);
  }
}

/** t for the first of all iterations: min(1, 1 / ‖g‖₁) · lr. */
export function firstStep(grad: Tensor, lr: NumberOrTensor): NumberOrTensor {
  const inverse = either(over(1, ops.sum(ops.abs(grad))));
  return times(inverse.lt(1).item() ? inverse : 1, lr);
}
