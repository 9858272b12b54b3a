/** Stochastic gradient descent: Sutskever, Martens, Dahl and Hinton, 2013, for the momentum. */
import type { Call } from '../call.js';
import { TorchError } from '../errors.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { disposeAll, isTensor, type Tensor } from '../tensor.js';
import {
  buckets,
  checkFusable,
  implementationOf,
  isSparse,
  pick,
  withGradients,
} from './implementation.js';
import { kindOf } from './kinds.js';
import { Optimizer, type Scaling } from './optimizer.js';
import { checkFused, checkSingle, type NumberOrTensor, numberOf, reprOption } from './options.js';
import type { ParamGroup, Params } from './param_group.js';
import { either } from './scalar.js';

interface SgdOptions {
  lr: NumberOrTensor;
  momentum: number;
  dampening: number;
  weight_decay: NumberOrTensor;
  nesterov: boolean;
  maximize: boolean;
  foreach: boolean | null;
  differentiable: boolean;
  fused: boolean | null;
}
type SgdKeywords = { params: Params } & Partial<SgdOptions>;

const bind = signature<{ params: Params } & SgdOptions>(
  'SGD(any params, float|Tensor lr=0.001, float momentum=0, float dampening=0, ' +
    'float|Tensor weight_decay=0, bool nesterov=False, *, bool maximize=False, ' +
    'bool? foreach=None, bool differentiable=False, bool? fused=None)',
);

type Buffers = (Tensor | null)[];
type Update = (
  params: Tensor[],
  grads: Tensor[],
  buffers: Buffers,
  options: SgdOptions,
  scaling: Scaling,
) => void;

function decayed(grad: Tensor, param: Tensor, decay: NumberOrTensor): Tensor {
  if (isTensor(decay) && decay.requires_grad) return grad.addcmul_(param.clone(), decay);
  return ops.add(grad, param, { alpha: numberOf(decay) });
}

/** One parameter after the other: the formula as it stands in the paper. */
const single: Update = (params, grads, buffers, o) => {
  for (const [i, param] of params.entries()) {
    let grad = o.maximize ? ops.neg(grads[i] as Tensor) : (grads[i] as Tensor);
    if (numberOf(o.weight_decay) !== 0) grad = decayed(grad, param, o.weight_decay);
    if (o.momentum !== 0) {
      const buffer = buffers[i] ?? grad.detach().clone();
      if (buffers[i]) buffer.mul_(o.momentum).add_(grad, { alpha: 1 - o.dampening });
      buffers[i] = buffer;
      grad = o.nesterov ? ops.add(grad, buffer, { alpha: o.momentum }) : buffer;
    }
    if (isTensor(o.lr) && o.lr.requires_grad) param.addcmul_(grad, o.lr, { value: -1 });
    else param.add_(grad, { alpha: -numberOf(o.lr) });
  }
};

/** Moves all momentum buffers on; those of new parameters begin as the gradient. */
function moveBuffers(buffers: Buffers, grads: Tensor[], o: SgdOptions): Tensor[] {
  const old: Tensor[] = [];
  const oldGrads: Tensor[] = [];
  for (const [i, buffer] of buffers.entries()) {
    const grad = grads[i] as Tensor;
    if (buffer === null) buffers[i] = grad.detach().clone();
    else {
      old.push(buffer);
      oldGrads.push(grad);
    }
  }
  if (old.length > 0) {
    ops._foreach_mul_(old, o.momentum);
    ops._foreach_add_(old, oldGrads, { alpha: 1 - o.dampening });
  }
  return buffers as Tensor[];
}

/** All parameters at once. */
const foreach: Update = (params, grads, buffers, o) => {
  const decay = numberOf(o.weight_decay);
  let directions = o.maximize ? ops._foreach_neg(grads) : grads;
  const replace = (next: Tensor[]): void => {
    if (directions !== grads) disposeAll(directions);
    directions = next;
  };
  if (decay !== 0) replace(ops._foreach_add(directions, params, { alpha: decay }));
  if (o.momentum !== 0) {
    const moved = moveBuffers(buffers, directions, o);
    if (o.nesterov) replace(ops._foreach_add(directions, moved, { alpha: o.momentum }));
    else {
      replace(grads);
      directions = moved;
    }
  }
  ops._foreach_add_(params, directions, { alpha: -numberOf(o.lr) });
};

/** All parameters in one operator. */
const fused: Update = (params, grads, buffers, o, scaling) => {
  if (grads.some(isSparse)) {
    throw new TorchError('`_fused_sgd` does not support sparse gradients');
  }
  const isFirst = o.momentum !== 0 && !buffers.some((buffer) => buffer !== null);
  if (isFirst) for (const [i, grad] of grads.entries()) buffers[i] = ops.empty_like(grad);
  ops._fused_sgd_(params, grads, o.momentum === 0 ? [] : (buffers as Tensor[]), {
    weight_decay: numberOf(o.weight_decay),
    momentum: o.momentum,
    lr: either(o.lr),
    dampening: o.dampening,
    nesterov: o.nesterov,
    maximize: o.maximize,
    is_first_step: isFirst,
    ...scaling,
  });
};

const updates = { single, lists: foreach, foreach, fused };

/**
 * g ← ∇f(θ) + weight_decay · θ; b ← momentum · b + (1 − dampening) · g, and b = g at first;
 * θ ← θ − lr · b, or with Nesterov's momentum θ − lr · (g + momentum · b).
 */
export class SGD extends Optimizer {
  constructor(
    ...args: Call<
      [params: Params],
      [
        lr: NumberOrTensor,
        momentum: number,
        dampening: number,
        weight_decay: NumberOrTensor,
        nesterov: boolean,
      ],
      SgdKeywords
    >
  ) {
    const { params, ...defaults } = bind(args);
    const { lr, momentum, dampening, weight_decay, nesterov } = defaults;
    checkSingle('lr', lr);
    if (numberOf(lr) < 0) throw new RangeError(`Invalid learning rate: ${reprOption(lr)}`);
    if (momentum < 0) throw new RangeError(`Invalid momentum value: ${reprOption(momentum)}`);
    if (numberOf(weight_decay) < 0) {
      throw new RangeError(`Invalid weight_decay value: ${reprOption(weight_decay)}`);
    }
    if (nesterov && (momentum <= 0 || dampening !== 0)) {
      throw new RangeError('Nesterov momentum requires a momentum and zero dampening');
    }
    super(params, defaults);
    checkFused(defaults);
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set(['momentum', 'dampening', 'weight_decay']);
  }

  protected override _complete(group: ParamGroup): void {
    const added = { nesterov: false, maximize: false, foreach: null, differentiable: false };
    for (const [name, value] of Object.entries({ ...added, fused: false })) group[name] ??= value;
  }

  override get _step_supports_amp_scaling(): boolean {
    return this.defaults.fused === true;
  }

  protected override _update(group: ParamGroup): void {
    const options = group as ParamGroup & SgdOptions;
    const { params, grads } = withGradients(group.params);
    const buffers = params.map((param) => {
      const buffer = options.momentum === 0 ? null : this._stateOf(param).momentum_buffer;
      return (buffer as Tensor | undefined) ?? null;
    });
    const implementation = implementationOf(group, params, grads);
    if (implementation === 'fused') for (const param of params) checkFusable(param);
    if (implementation === 'single') single(params, grads, buffers, options, {});
    else {
      for (const places of buckets(params, kindOf)) {
        const own = pick(buffers, places);
        const scaling = this._scaling(params[places[0] as number]);
        updates[implementation](pick(params, places), pick(grads, places), own, options, scaling);
        for (const [i, place] of places.entries()) buffers[place] = own[i] ?? null;
      }
    }
    if (options.momentum === 0) return;
    for (const [i, param] of params.entries()) {
      this._remember(param, 'momentum_buffer', buffers[i] as Tensor);
    }
  }
}
