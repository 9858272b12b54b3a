/** Muon: Jordan and others, 2024. https://kellerjordan.github.io/posts/muon/ */
import type { Call } from '../call.js';
import { bfloat16 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { tidy } from '../memory.js';
import { linalg, ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { tupleOf } from './checks.js';
import { isSparse, withGradients } from './implementation.js';
import { Optimizer } from './optimizer.js';
import { checkSingle, type NumberOrTensor, numberOf, reprOption } from './options.js';
import type { ParamGroup, Params } from './param_group.js';
import { squeezed, times } from './scalar.js';
import { zerosLike } from './stateful.js';
import { shrinkage } from './terms.js';

interface MuonOptions {
  lr: NumberOrTensor;
  weight_decay: number;
  momentum: number;
  nesterov: boolean;
  ns_coefficients: readonly [number, number, number];
  eps: number;
  ns_steps: number;
  adjust_lr_fn: string | null;
}

const bind = signature<{ params: Params } & MuonOptions>(
  'Muon(any params, float|Tensor lr=0.001, float weight_decay=0.1, float momentum=0.95, ' +
    'bool nesterov=True, any ns_coefficients=[3.4445,-4.775,2.0315], float eps=1e-07, ' +
    'int ns_steps=5, str? adjust_lr_fn=None)',
);

/**
 * A matrix with the singular vectors of `matrix` and singular values near 1, by Newton and
 * Schulz's iteration X ← aX + (bA + cA²)X, A = XXᵀ, whose coefficients trade exactness for speed.
 */
function orthogonalized(matrix: Tensor, o: MuonOptions): Tensor {
  if (o.ns_steps >= 100) {
    throw new RangeError('Number of steps must be less than 100 for computational efficiency');
  }
  const [a, b, c] = o.ns_coefficients;
  const [rows = 0, columns = 0] = matrix.shape;
  const isTall = rows > columns;
  const half = matrix.to({ dtype: bfloat16 });
  let x = isTall ? ops.t(half) : half;
  x.div_(linalg.vector_norm(x).clamp(o.eps));
  for (let i = 0; i < o.ns_steps; i += 1) {
    const gram = ops.matmul(x, ops.t(x));
    const polynomial = ops.addmm(gram, gram, gram, { beta: b, alpha: c });
    x = ops.addmm(x, polynomial, x, { beta: a });
  }
  return isTall ? ops.t(x) : x;
}

/** The learning rate for a matrix: by default as in the source above, or in the size of AdamW's. */
function rateFor({ shape }: Tensor, { lr, adjust_lr_fn }: MuonOptions): NumberOrTensor {
  const [rows = 1, columns = 1] = shape;
  const ratio =
    adjust_lr_fn === 'match_rms_adamw'
      ? 0.2 * Math.sqrt(Math.max(rows, columns))
      : Math.sqrt(Math.max(1, rows / columns));
  return times(squeezed(lr), ratio);
}

function check(o: MuonOptions): void {
  checkSingle('lr', o.lr);
  const { lr, momentum, weight_decay, adjust_lr_fn } = o;
  const named = { 'Learning rate': lr, momentum, 'weight decay': weight_decay };
  for (const [name, value] of Object.entries(named)) {
    if (numberOf(value) >= 0) continue;
    throw new RangeError(`${name} should be >= 0 but is: ${reprOption(value)}`);
  }
  if (adjust_lr_fn === null || ['original', 'match_rms_adamw'].includes(adjust_lr_fn)) return;
  throw new RangeError(`Adjust learning rate function ${adjust_lr_fn} is not supported`);
}

/**
 * b ← momentum · b + (1 − momentum) · g; θ ← (1 − lr · weight_decay) θ − lr · r · O, where O is b, or
 * with Nesterov's momentum g moved towards b, made orthogonal, and r depends on the matrix's shape.
 */
export class Muon extends Optimizer {
  constructor(
    ...args: Call<
      [params: Params],
      [
        lr: NumberOrTensor,
        weight_decay: number,
        momentum: number,
        nesterov: boolean,
        ns_coefficients: readonly [number, number, number],
        eps: number,
        ns_steps: number,
        adjust_lr_fn: string | null,
      ],
      { params: Params } & Partial<MuonOptions>
    >
  ) {
    const { params, ...given } = bind(args);
    check(given);
    const ns_coefficients = tupleOf('ns_coefficients', given.ns_coefficients, 3);
    super(params, { ...given, ns_coefficients });
    const other = this.param_groups.flatMap((group) => group.params).find(({ ndim }) => ndim !== 2);
    if (other === undefined) return;
    throw new RangeError(
      `Muon only supports 2D parameters whereas we found a parameter with size: ${other.shape}`,
    );
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['ns_steps']);
  }

  protected override _update(group: ParamGroup): void {
    const { params, grads } = withGradients(group.params);
    for (const [i, param] of params.entries()) {
      const grad = grads[i] as Tensor;
      if (param.dtype.is_complex) throw new TorchError('Muon does not support complex parameters');
      if (isSparse(grad)) throw new TorchError('Muon does not support sparse gradients');
      const buffer =
        (this._stateOf(param).momentum_buffer as Tensor | undefined) ??
        this._remember(param, 'momentum_buffer', zerosLike(grad));
      tidy(() => this._updateOne(param, grad, buffer, group as ParamGroup & MuonOptions));
    }
  }

  private _updateOne(param: Tensor, grad: Tensor, buffer: Tensor, o: MuonOptions): void {
    if (grad.ndim !== 2) throw new RangeError('Param gradient must be a 2D matrix');
    buffer.lerp_(grad, 1 - o.momentum);
    const direction = o.nesterov ? ops.lerp(grad, buffer, o.momentum) : buffer;
    const update = orthogonalized(direction, o);
    param.mul_(shrinkage(o));
    param.add_(update, { alpha: -numberOf(rateFor(param, o)) });
  }
}
