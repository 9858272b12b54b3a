/** What one run of `lobpcg` is given, and where it stands. */
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { length, product } from './matrices.js';

export interface OrthoOptions {
  ortho_i_max: number;
  ortho_j_max: number;
  ortho_tol: number;
  ortho_tol_drop: number;
  ortho_tol_replace: number;
  ortho_use_drop: boolean;
}

export interface Options extends OrthoOptions {
  niter: number;
  tol: number;
  largest: boolean;
  method: 'basic' | 'ortho';
}

export type Tracker = (problem: Problem) => void;

/** A symmetric eigenvalue problem A X = B X diag(E), and its approximate solution. */
export class Problem {
  readonly A: Tensor;
  readonly B: Tensor | null;
  /** Near the inverse of A; null for the identity. */
  readonly iK: Tensor | null;
  readonly k: number;
  readonly m: number;
  readonly n: number;
  readonly options: Options;
  X: Tensor;
  E: Tensor;
  /** A X − B X diag(E) */
  R: Tensor;
  /** The basis that the next approximation is looked for in: X, the last steps, the residuals. */
  S: Tensor;
  converged = 0;
  end = 0;
  /** How often the approximation was improved. */
  step = 0;
  /** A tracker may set it. */
  force_stop = false;
  readonly #sizeA: number;
  readonly #sizeB: number;

  constructor(matrices: Pick<Problem, 'A' | 'B' | 'iK'>, X: Tensor, k: number, options: Options) {
    this.A = matrices.A;
    this.B = matrices.B;
    this.iK = matrices.iK;
    this.k = k;
    this.options = options;
    [this.m = 0, this.n = 0] = X.shape;
    const own = { dtype: X.dtype, device: X.device };
    // The approximation is written in place, but X is the caller's.
    this.X = X.clone();
    this.E = ops.zeros([this.n], own);
    this.R = ops.zeros([this.m, this.n], own);
    this.S = ops.zeros([this.m, 3 * this.n], own);
    const inverse = 1 / length(X);
    this.#sizeA = length(product(this.A, X)) * inverse;
    this.#sizeB = length(product(this.B, X)) * inverse;
  }

  get done(): boolean {
    return this.force_stop || this.step > this.options.niter - 1 || this.converged >= this.k;
  }

  /** Renews the residuals, and counts the pairs from the first on whose own is small enough. */
  measure(): void {
    const { A, B, X, E } = this;
    this.R = ops.sub(product(A, X), ops.mul(product(B, X), E));
    const sizes = ops.add(ops.mul(E.abs(), this.#sizeB), this.#sizeA);
    const errors = ops.div(ops.norm(this.R, 2, [0]), ops.mul(ops.norm(X, 2, [0]), sizes));
    const good: unknown[] = [...errors.lt(this.options.tol)].map((each) => each.item());
    const first = good.indexOf(false);
    this.converged = first < 0 ? good.length : first;
  }

  /** Writes X, the last steps and the preconditioned residuals into the basis. */
  extend(steps: Tensor | null, residuals: Tensor): void {
    const parts = [this.X, ...(steps === null ? [] : [steps]), residuals];
    this.end = 0;
    for (const part of parts) {
      const count = part.size(-1);
      this.S.narrow(-1, this.end, count).copy_(part);
      this.end += count;
    }
  }
}
