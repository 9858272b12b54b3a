/** The two methods of `lobpcg`: Knyazev's own, and with an orthonormal basis, which is more stable. */
import { linalg, ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { columns, eigenpairs, form, product, rayleighRitz, width } from './matrices.js';
import { orthogonalTo } from './orthogonal.js';
import type { Problem } from './problem.js';

/** Puts the pairs that have not converged in their places. */
function replace(p: Problem, vectors: Tensor, values: Tensor): void {
  const open = p.n - p.converged;
  p.X.narrow(-1, p.converged, open).copy_(vectors);
  p.E.narrow(0, p.converged, open).copy_(values.narrow(0, 0, open));
}

function startBasic(p: Problem): void {
  const Ri = rayleighRitz(p.B, p.X);
  const [E, Z] = eigenpairs(form(form(p.A, p.X), Ri), p.options.largest);
  p.X = ops.matmul(p.X, ops.matmul(Ri, Z));
  p.E = E;
  p.measure();
  p.extend(null, product(p.iK, p.R));
}

function stepBasic(p: Problem): void {
  const before = p.converged;
  const S = columns(p.S, before, p.end);
  const Ri = rayleighRitz(p.B, S);
  const [E, Z] = eigenpairs(form(form(p.A, S), Ri), p.options.largest);
  const combined = (part: Tensor): Tensor => ops.matmul(S, ops.matmul(Ri, part));
  const open = p.n - before;
  replace(p, combined(columns(Z, 0, open)), E);
  const steps = combined(columns(Z, p.n, Math.min(width(Z), p.n + open)));
  p.measure();
  p.extend(steps, product(p.iK, columns(p.R, p.converged, p.n)));
}

function startOrtho(p: Problem): void {
  const Ri = rayleighRitz(p.B, p.X);
  const [, Z] = eigenpairs(form(form(p.A, p.X), Ri), p.options.largest);
  p.X = ops.matmul(p.X, ops.matmul(Ri, Z));
  p.measure();
  p.extend(null, orthogonalTo(p, p.R, p.X));
}

function stepOrtho(p: Problem): void {
  const open = p.n - p.converged;
  const S = columns(p.S, p.converged, p.end);
  const [E, Z] = eigenpairs(form(p.A, S), p.options.largest);
  replace(p, ops.matmul(S, columns(Z, 0, open)), E);
  const basis = linalg.qr(columns(Z, open, width(Z)).narrow(0, 0, open).mT).Q;
  const steps = ops.matmul(S, ops.matmul(columns(Z, open, width(Z)), basis));
  p.measure();
  const found = ops.cat([p.X, steps], 1);
  p.extend(steps, orthogonalTo(p, columns(p.R, p.converged, p.n), found));
}

/** Improves the approximation once. */
export function iterate(p: Problem): void {
  const basic = p.options.method === 'basic';
  if (p.step === 0) (basic ? startBasic : startOrtho)(p);
  else (basic ? stepBasic : stepOrtho)(p);
  p.step += 1;
}
