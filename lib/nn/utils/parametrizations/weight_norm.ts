/** `torch.nn.utils.parametrizations.weight_norm`. */
import type { Call } from '../../../call.js';
import { ops } from '../../../ops.js';
import { signature } from '../../../signature.js';
import type { Tensor } from '../../../tensor.js';
import { Module } from '../../modules/module.js';
import { register_parametrization } from '../parametrize.js';

/** w = g v / ‖v‖. */
export class _WeightNorm extends Module {
  dim: number;

  constructor(dim: number | null = 0) {
    super();
    this.dim = dim ?? -1;
  }

  override forward(weight_g: Tensor, weight_v: Tensor): Tensor {
    return ops._weight_norm(weight_v, weight_g, this.dim);
  }

  right_inverse(weight: Tensor): [Tensor, Tensor] {
    return [ops.norm_except_dim(weight, 2, this.dim), weight];
  }
}

interface Keywords<M> {
  module: M;
  name?: string;
  dim?: number | null;
}
const bind = signature<Required<Keywords<Module>>>(
  "weight_norm(nn.Module module, str name='weight', int? dim=0)",
);

/** Has a weight computed as w = g v / ‖v‖, by the slices along `dim` or as a whole (null). */
export function weight_norm<M extends Module>(
  ...args: Call<[module: M], [name: string, dim: number | null], Keywords<M>>
): M {
  const { module, name, dim } = bind(args);
  register_parametrization(module, name, new _WeightNorm(dim), { unsafe: true });
  // The older form's states have other names.
  module.register_load_state_dict_pre_hook((_module, state, prefix) => {
    const [g, v] = [`${prefix}${name}_g`, `${prefix}${name}_v`];
    if (!Object.hasOwn(state, g) || !Object.hasOwn(state, v)) return;
    for (const [i, key] of [g, v].entries()) {
      state[`${prefix}parametrizations.${name}.original${i}`] = state[key] as Tensor;
      delete state[key];
    }
  });
  return module as M;
}
