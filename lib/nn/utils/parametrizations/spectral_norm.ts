/** `torch.nn.utils.parametrizations.spectral_norm`. */
import { no_grad } from '../../../autograd.js';
import type { Call } from '../../../call.js';
import { contiguous_format } from '../../../dtype.js';
import { ops } from '../../../ops.js';
import { signature } from '../../../signature.js';
import { isTensor, type Tensor } from '../../../tensor.js';
import { Module } from '../../modules/module.js';
import { register_parametrization } from '../parametrize.js';
import { asMatrix, channelDim, normalized } from '../power_iteration.js';

const clone = (vector: Tensor): Tensor => vector.clone({ memory_format: contiguous_format });

/** w / σ(w), with σ by power iteration on the vectors u and v. */
export class _SpectralNorm extends Module {
  dim: number;
  eps: number;
  n_power_iterations = 0;
  declare _u: Tensor;
  declare _v: Tensor;

  constructor(weight: Tensor, n_power_iterations = 1, dim = 0, eps = 1e-12) {
    super();
    const { ndim } = weight;
    if (dim >= ndim || dim < -ndim) {
      throw new RangeError(
        `Dimension out of range (expected to be in range of [-${ndim}, ${ndim - 1}] but got ${dim})`,
      );
    }
    if (n_power_iterations <= 0) {
      throw new RangeError(
        `Expected n_power_iterations to be positive, but got ${n_power_iterations}`,
      );
    }
    this.dim = dim >= 0 ? dim : dim + ndim;
    this.eps = eps;
    if (ndim > 1) this._start(weight, n_power_iterations);
  }

  private _start(weight: Tensor, n_power_iterations: number): void {
    this.n_power_iterations = n_power_iterations;
    const matrix = asMatrix(weight.detach(), this.dim);
    const u = matrix.new_empty([matrix.size(0)]).normal_(0, 1);
    const v = matrix.new_empty([matrix.size(1)]).normal_(0, 1);
    this.register_buffer('_u', normalized(u, this.eps));
    this.register_buffer('_v', normalized(v, this.eps));
    this._power_method(matrix, 15);
  }

  _power_method(matrix: Tensor, n_power_iterations: number): void {
    no_grad(() => {
      for (let i = 0; i < n_power_iterations; i += 1) {
        this._u.copy_(normalized(ops.mv(matrix, this._v), this.eps));
        this._v.copy_(normalized(ops.mv(matrix.mH, this._u), this.eps));
      }
    });
  }

  override forward(weight: Tensor): Tensor {
    if (weight.ndim === 1) return normalized(weight, this.eps);
    const matrix = asMatrix(weight, this.dim);
    if (this.training) this._power_method(matrix, this.n_power_iterations);
    // The next iteration writes in place, and this one's values may be wanted for backward.
    const [u, v] = [clone(this._u), clone(this._v)];
    return weight.div(ops.vdot(u, ops.mv(matrix, v)));
  }

  right_inverse(value: Tensor): Tensor {
    return value;
  }
}

interface Keywords<M> {
  module: M;
  name?: string;
  n_power_iterations?: number;
  eps?: number;
  dim?: number | null;
}
const bind = signature<Required<Keywords<Module>>>(
  "spectral_norm(nn.Module module, str name='weight', int n_power_iterations=1, float eps=1e-12, " +
    'int? dim=None)',
);

/** Has a weight divided by its largest singular value. Source: arXiv 1802.05957. */
export function spectral_norm<M extends Module>(
  ...args: Call<
    [module: M],
    [name: string, n_power_iterations: number, eps: number, dim: number | null],
    Keywords<M>
  >
): M {
  const { module, name, n_power_iterations, eps, dim } = bind(args);
  const weight: unknown = Reflect.get(module, name);
  if (!isTensor(weight)) {
    throw new RangeError(`Module '${module}' has no parameter or buffer with name '${name}'`);
  }
  const norm = new _SpectralNorm(weight, n_power_iterations, dim ?? channelDim(module), eps);
  register_parametrization(module, name, norm);
  return module as M;
}
