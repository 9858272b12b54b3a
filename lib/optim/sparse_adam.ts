/** Adam for sparse gradients. */
import type { Call } from '../call.js';
import { TorchError } from '../errors.js';
import { tidy } from '../memory.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { check, checkBetas, tupleOf } from './checks.js';
import { isSparse } from './implementation.js';
import { Optimizer } from './optimizer.js';
import { checkSingle, type NumberOrTensor, numberOf } from './options.js';
import type { ParamGroup, Params } from './param_group.js';
import { either, over, pow, squeezed, times } from './scalar.js';
import type { ParamState } from './state_dict.js';
import { zerosLike } from './stateful.js';
import { signed } from './terms.js';

interface SparseAdamOptions {
  lr: NumberOrTensor;
  betas: readonly [number, number];
  eps: number;
  maximize: boolean;
}

const bind = signature<{ params: Params } & SparseAdamOptions>(
  'SparseAdam(any params, float|Tensor lr=0.001, any betas=[0.9,0.999], float eps=1e-08, ' +
    'bool maximize=False)',
);

/** Moves an average by its rows at the indices of `grad`; gives those rows after the move. */
function moveAverage(average: Tensor, grad: Tensor, values: Tensor, weight: number): Tensor {
  const old = average.sparse_mask(grad)._values();
  const change = ops.sub(values, old).mul_(weight);
  average.add_(ops.sparse_coo_tensor(grad._indices(), change, grad.shape));
  return change.add_(old);
}

/** Adam's formula where a gradient has values; averages and parameters rest elsewhere. */
export class SparseAdam extends Optimizer {
  constructor(
    ...args: Call<
      [params: Params],
      [lr: NumberOrTensor, betas: readonly [number, number], eps: number, maximize: boolean],
      { params: Params } & Partial<SparseAdamOptions>
    >
  ) {
    const { params, ...given } = bind(args);
    const { lr, eps } = given;
    const betas = tupleOf('betas', given.betas, 2);
    checkSingle('lr', lr);
    check('learning rate', lr, numberOf(lr) > 0);
    check('epsilon value', eps, eps > 0);
    checkBetas(betas);
    super(params, { ...given, betas });
    this._refuse('Sparse', isSparse, 'requires dense parameter tensors');
    this._refuse('Complex', (p) => p.dtype.is_complex, 'does not support complex parameters');
  }

  private _refuse(kind: string, isSo: (param: Tensor) => boolean, why: string): void {
    const places = this.param_groups.flatMap(({ params }, i) =>
      params.flatMap((param, j) => (isSo(param) ? [`[${i}, ${j}]`] : [])),
    );
    if (places.length === 0) return;
    throw new RangeError(`${kind} params at indices [${places.join(', ')}]: SparseAdam ${why}`);
  }

  private _start(param: Tensor): ParamState {
    this._stateOf(param).step = 0;
    this._remember(param, 'exp_avg', zerosLike(param));
    this._remember(param, 'exp_avg_sq', zerosLike(param));
    return this._stateOf(param);
  }

  protected override _update(group: ParamGroup): void {
    const withGrads = group.params.filter(({ grad }) => grad !== null);
    if (!withGrads.every(({ grad }) => isSparse(grad as Tensor))) {
      throw new TorchError(
        'SparseAdam does not support dense gradients, please consider Adam instead',
      );
    }
    for (const param of withGrads) {
      const known = this._stateOf(param);
      const state = known.step === undefined ? this._start(param) : known;
      state.step = Number(state.step) + 1;
      tidy(() => this._updateOne(param, state, group as ParamGroup & SparseAdamOptions));
    }
  }

  private _updateOne(param: Tensor, state: ParamState, o: SparseAdamOptions): void {
    // The formula is not linear, so each row may occur only once.
    const grad = signed(param.grad as Tensor, o).coalesce();
    const values = grad._values();
    if (values.numel() === 0) return;
    const [beta1, beta2] = o.betas;
    const average = moveAverage(state.exp_avg as Tensor, grad, values, 1 - beta1);
    const square = ops.pow(values, 2);
    const variance = moveAverage(state.exp_avg_sq as Tensor, grad, square, 1 - beta2);
    const denominator = variance.sqrt_().add_(o.eps);
    const step = Number(state.step);
    const root = Math.sqrt(1 - pow(beta2, step));
    const size = over(times(squeezed(o.lr), root), 1 - pow(beta1, step));
    const move = either(times(times(size, -1), average.div_(denominator)));
    param.add_(ops.sparse_coo_tensor(grad._indices(), move, grad.shape));
  }
}
