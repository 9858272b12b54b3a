/** The largest or smallest eigenvalues of a symmetric matrix: Knyazev 2001, Duersch et al. 2018. */

import { AutogradFunction, type FunctionCtx } from '../autograd/function.js';
import * as dtypes from '../dtype.js';
import { sparse_coo } from '../dtype.js';
import { TorchError } from '../errors.js';
import { no_grad } from '../grad_mode.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { gradientOf } from './lobpcg/gradient.js';
import { iterate } from './lobpcg/iterate.js';
import { type Options, type OrthoOptions, Problem, type Tracker } from './lobpcg/problem.js';

type Some<K extends keyof OrthoOptions> = Partial<Pick<OrthoOptions, K>>;

interface Arguments {
  A: Tensor;
  k: number | null;
  B: Tensor | null;
  X: Tensor | null;
  n: number | null;
  iK: Tensor | null;
  niter: number | null;
  tol: number | null;
  largest: boolean | null;
  method: 'basic' | 'ortho' | null;
  tracker: Tracker | null;
  ortho_iparams: Some<'ortho_i_max' | 'ortho_j_max'> | null;
  ortho_fparams: Some<'ortho_tol' | 'ortho_tol_drop' | 'ortho_tol_replace'> | null;
  ortho_bparams: Some<'ortho_use_drop'> | null;
}

const bind = signature<Arguments>(
  'lobpcg(Tensor A, int? k=None, Tensor? B=None, Tensor? X=None, int? n=None, Tensor? iK=None, ' +
    'int? niter=None, float? tol=None, bool? largest=None, str? method=None, ' +
    'function? tracker=None, Mapping? ortho_iparams=None, Mapping? ortho_fparams=None, ' +
    'Mapping? ortho_bparams=None)',
);

function optionsOf(a: Arguments, dtype: dtypes.dtype): Options {
  const tol = a.tol ?? Math.sqrt(dtype === dtypes.float64 ? 2.23e-16 : 1.2e-7);
  return {
    niter: a.niter ?? 1000,
    tol,
    largest: a.largest ?? true,
    method: a.method === null || a.method === 'ortho' ? 'ortho' : 'basic',
    ortho_i_max: 3,
    ortho_j_max: 3,
    ortho_tol: tol,
    ortho_tol_drop: tol,
    ortho_tol_replace: tol,
    ortho_use_drop: false,
    ...a.ortho_iparams,
    ...a.ortho_fparams,
    ...a.ortho_bparams,
  };
}

function check({ A, B, X, k, n: asked }: Arguments): { m: number; n: number; k: number } {
  const m = A.size(-1);
  if (A.size(-2) !== m) throw new TorchError(`A must be square, got shape ${A.shape}`);
  if (B !== null && String(A.shape) !== String(B.shape)) {
    throw new TorchError(`A and B must have same shape, got ${A.shape} vs ${B.shape}`);
  }
  const pairs = k ?? (X === null ? 1 : X.size(-1));
  const n = X === null ? (asked ?? pairs) : X.size(-1);
  if (m < 3 * n) {
    throw new RangeError(
      `LOBPCG algorithm is not applicable when the number of A rows (=${m}) is smaller than 3 x ` +
        `the number of requested eigenpairs (=${n})`,
    );
  }
  return { m, n, k: pairs };
}

function solveOne(a: Arguments, X: Tensor, k: number, options: Options): [Tensor, Tensor] {
  const problem = new Problem(a, X, k, options);
  do {
    iterate(problem);
    a.tracker?.(problem);
  } while (!problem.done);
  return [problem.E.narrow(0, 0, k), problem.X.narrow(-1, 0, k)];
}

function solve(a: Arguments): [Tensor, Tensor] {
  const { A, B, X } = a;
  const { m, n, k } = check(a);
  const dtype = A.dtype === dtypes.float64 ? dtypes.float64 : dtypes.float32;
  const options = optionsOf(a, dtype);
  const start = (): Tensor => ops.randn([m, n], { dtype, device: A.device });
  const batch = A.shape.slice(0, -2);
  if (batch.length === 0) return solveOne(a, X ?? start(), k, options);
  const flat = (given: Tensor): Tensor => given.reshape([-1, given.size(-2), given.size(-1)]);
  const matrices = flat(A).unbind();
  const found = matrices.map((each, i) => {
    const one = { ...a, A: each, B: B === null ? null : flat(B).select(0, i) };
    return solveOne(one, X === null ? start() : flat(X).select(0, i), k, options);
  });
  const stacked = (part: 0 | 1): Tensor => ops.stack(found.map((pair) => pair[part]));
  return [stacked(0).reshape([...batch, k]), stacked(1).reshape([...batch, m, k])];
}

/** Known pairs give the gradient without going back through the iterations. */
class Eigenpairs extends AutogradFunction {
  static forward(
    ctx: FunctionCtx,
    A: Tensor,
    B: Tensor | null,
    a: Arguments,
  ): [eigenvalues: Tensor, eigenvectors: Tensor] {
    const pairs = solve({ ...a, A, B });
    ctx.save_for_backward(A, B, ...pairs);
    ctx.largest = a.largest ?? true;
    return pairs;
  }

  static backward(ctx: FunctionCtx, gradD: Tensor, gradU: Tensor): (Tensor | null)[] {
    const [A, B, D, U] = ctx.saved_tensors as [Tensor, Tensor | null, Tensor, Tensor];
    const yet = 'yet. Note that lobpcg.forward does though.';
    if (A.layout === sparse_coo) {
      throw new RangeError(`lobpcg.backward does not support sparse input ${yet}`);
    }
    if (A.is_complex()) {
      throw new RangeError(`lobpcg.backward does not support complex input ${yet}`);
    }
    if (B !== null) {
      throw new RangeError('lobpcg.backward does not support backward with B != I yet.');
    }
    return [gradientOf(gradD, gradU, A, [D, U], ctx.largest === true), null, null];
  }
}

const symmetric = (A: Tensor): Tensor => ops.div(ops.add(A, A.mT), 2);

type Keywords = Partial<Omit<Arguments, 'A'>>;

/**
 * The `k` largest eigenvalues of a symmetric matrix (the smallest, with `largest: false`), and their
 * vectors as columns; of A X = B X diag(E) where B is given. `iK` is near the inverse of A.
 */
export function lobpcg(
  A: Tensor,
  k?: number | null | Keywords,
  B?: Tensor | null | Keywords,
  X?: Tensor | null | Keywords,
  n?: number | null | Keywords,
  iK?: Tensor | null | Keywords,
  keywords?: Keywords,
): [eigenvalues: Tensor, eigenvectors: Tensor];
export function lobpcg(...args: unknown[]): [Tensor, Tensor] {
  const a = bind(args);
  if (!a.A.requires_grad && !a.B?.requires_grad) return no_grad(() => solve(a));
  const B = a.B === null ? null : symmetric(a.B);
  return Eigenpairs.apply(symmetric(a.A), B, a);
}
