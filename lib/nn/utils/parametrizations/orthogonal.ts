/** `torch.nn.utils.parametrizations.orthogonal`. */
import { no_grad } from '../../../autograd.js';
import type { Call } from '../../../call.js';
import { int32 } from '../../../dtype.js';
import { NotImplementedError } from '../../../errors.js';
import { linalg, ops } from '../../../ops.js';
import { signature } from '../../../signature.js';
import { isTensor, type Tensor } from '../../../tensor.js';
import { finfo } from '../../../type_info.js';
import { Module } from '../../modules/module.js';
import { register_parametrization } from '../parametrize.js';

/** How a matrix becomes an orthogonal one. */
export type OrthogonalMap = 'matrix_exp' | 'cayley' | 'householder';
const MAPS: readonly string[] = ['matrix_exp', 'cayley', 'householder'];

function isOrthogonal(q: Tensor): boolean {
  const [n, k] = [q.size(-2), q.size(-1)];
  const identity = ops.eye(k, { dtype: q.dtype, device: q.device });
  return ops.allclose(q.mH.matmul(q), identity, { atol: 10 * n * new finfo(q.dtype).eps });
}

const diagonal = (x: Tensor): Tensor => x.diagonal({ dim1: -2, dim2: -1 });

/** The Q of A = QR with a real, non-negative diagonal in R, for a tall A. */
function makeOrthogonal(a: Tensor): Tensor {
  const [x, tau] = ops.geqrf(a);
  const q = linalg.householder_product(x, tau);
  return q.mul_(diagonal(x).sgn().unsqueeze(-2));
}

const bindForward = signature<{ x: Tensor }>('forward(Tensor x)');
const bindInverse = signature<{ q: Tensor }>('right_inverse(Tensor q)');

/** Q = exp(A), the Cayley map of A, or a product of reflections; times a base if there is one. */
export class _Orthogonal extends Module {
  shape: number[];
  orthogonal_map: OrthogonalMap;
  use_trivialization: boolean;
  declare base: Tensor;

  constructor(weight: Tensor, orthogonal_map: OrthogonalMap, use_trivialization = true) {
    super();
    if (weight.is_complex() && orthogonal_map === 'householder') {
      throw new RangeError('The householder parametrization does not support complex tensors.');
    }
    this.shape = [...weight.shape];
    this.orthogonal_map = orthogonal_map;
    this.use_trivialization = use_trivialization;
    if (use_trivialization) this.register_buffer('base', null);
  }

  override forward(...args: Call<[x: Tensor], [], { x: Tensor }>): Tensor {
    const { x } = bindForward(args);
    const transposed = x.size(-2) < x.size(-1);
    const tall = transposed ? x.mT : x;
    let q = this.orthogonal_map === 'householder' ? this._reflect(tall) : this._exponential(tall);
    if (this.use_trivialization) q = this.base.matmul(q);
    return transposed ? q.mT : q;
  }

  /** The map of the skew-symmetric matrix that the lower triangle makes. */
  private _exponential(tall: Tensor): Tensor {
    const [n, k] = [tall.size(-2), tall.size(-1)];
    let x = tall.tril();
    if (n !== k) {
      const zeros = x.new_zeros([n, n - k]).expand([...x.shape.slice(0, -2), -1, -1]);
      x = ops.cat([x, zeros], -1);
    }
    const a = x.sub(x.mH);
    const q = this.orthogonal_map === 'matrix_exp' ? ops.matrix_exp(a) : this._cayley(a, n);
    return n === k ? q : q.narrow(-1, 0, k);
  }

  /** (I + A/2)(I − A/2)⁻¹ */
  private _cayley(a: Tensor, n: number): Tensor {
    const identity = ops.eye(n, { dtype: a.dtype, device: a.device });
    return linalg.solve(identity.add(a, { alpha: -0.5 }), identity.add(a, { alpha: 0.5 }));
  }

  /** The signs on the diagonal are neither trained nor differentiated through. */
  private _reflect(tall: Tensor): Tensor {
    const a = tall.tril({ diagonal: -1 });
    const tau = ops.mul(a.mul(a).sum({ dim: -2 }).add(1).reciprocal(), 2);
    const q = linalg.householder_product(a, tau);
    return q.mul(diagonal(tall).to(int32).unsqueeze(-2));
  }

  right_inverse(...args: Call<[q: Tensor], [], { q: Tensor }>): Tensor {
    const { q } = bindInverse(args);
    return no_grad(() => {
      if (String([...q.shape]) !== String(this.shape)) {
        throw new RangeError(
          `Expected a matrix or batch of matrices of shape (${this.shape}), not ${q.shape}`,
        );
      }
      const transposed = q.size(-2) < q.size(-1);
      const tall = transposed ? q.mT : q;
      if (!this.use_trivialization) return this._reflectors(tall, transposed);
      this.base = this._complete(tall);
      // With minus one on the diagonal, Householder's map of the rest is the identity.
      const start = ops.zeros_like(q);
      diagonal(start).fill_(-1);
      return start;
    });
  }

  /** The reflections whose product is orthogonal and nearest to `tall`. */
  private _reflectors(tall: Tensor, transposed: boolean): Tensor {
    if (this.orthogonal_map !== 'householder') {
      throw new NotImplementedError(
        'It is not possible to assign to the matrix exponential or the Cayley parametrizations ' +
          'when use_trivialization=False.',
      );
    }
    const [a, tau] = ops.geqrf(tall);
    diagonal(a).sign_();
    diagonal(a).mul_(tau.eq(0).to(a.dtype).mul(-2).add(1));
    return transposed ? a.mT : a;
  }

  /** A square orthogonal matrix that begins with `tall`. */
  private _complete(tall: Tensor): Tensor {
    const [n, k] = [tall.size(-2), tall.size(-1)];
    if (n === k) return isOrthogonal(tall) ? tall.clone() : makeOrthogonal(tall);
    const sizes = [...tall.shape.slice(0, -2), n, n - k];
    const rest = ops.randn(sizes, { dtype: tall.dtype, device: tall.device });
    return makeOrthogonal(ops.cat([tall, rest], -1));
  }
}

interface Keywords<M> {
  module: M;
  name?: string;
  orthogonal_map?: OrthogonalMap | null;
  use_trivialization?: boolean;
}
const bind = signature<Required<Keywords<Module>>>(
  "orthogonal(nn.Module module, str name='weight', str? orthogonal_map=None, *, " +
    'bool use_trivialization=True)',
);

/** Has a matrix, or a batch of them, computed so that it is orthogonal (or unitary). */
export function orthogonal<M extends Module>(
  ...args:
    | Call<[module: M], [name: string, orthogonal_map: OrthogonalMap | null], Keywords<M>>
    | [
        module: M,
        name: string,
        orthogonal_map: OrthogonalMap | null,
        keywords: { use_trivialization?: boolean },
      ]
): M {
  const { module, name, orthogonal_map, use_trivialization } = bind(args);
  const weight: unknown = Reflect.get(module, name);
  if (!isTensor(weight)) {
    throw new RangeError(`Module '${module}' has no parameter or buffer with name '${name}'`);
  }
  if (weight.ndim < 2) {
    throw new RangeError(
      `Expected a matrix or batch of matrices. Got a tensor of ${weight.ndim} dimensions.`,
    );
  }
  const square = weight.size(-2) === weight.size(-1) || weight.is_complex();
  const map = orthogonal_map ?? (square ? 'matrix_exp' : 'householder');
  if (!MAPS.includes(map)) {
    throw new RangeError(`orthogonal_map has to be one of ${MAPS.join(', ')}. Got: ${map}`);
  }
  const unsafe = { unsafe: true };
  register_parametrization(module, name, new _Orthogonal(weight, map, use_trivialization), unsafe);
  return module as M;
}
