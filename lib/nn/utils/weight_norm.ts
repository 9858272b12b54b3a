/** Weight normalisation by a hook, the older form of `parametrizations.weight_norm`. */
import type { Call } from '../../call.js';
import { warn_once } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { removeTensor } from '../modules/fields.js';
import type { Module } from '../modules/module.js';
import { Parameter } from '../parameter.js';
import {
  initialized,
  type NormHook,
  normHook,
  refuseSecond,
  takeNorm,
  tensorOf,
} from './norm_hook.js';

/** Recomputes w = g v / ‖v‖ before each `forward`. */
export class WeightNorm implements NormHook {
  constructor(
    readonly name: string,
    readonly dim: number,
  ) {}

  compute_weight(module: Module): Tensor {
    const [g, v] = ['_g', '_v'].map((end) => tensorOf(module, this.name + end)) as [Tensor, Tensor];
    return ops._weight_norm(v, g, this.dim);
  }

  static apply(module: Module, name: string, dim: number | null): WeightNorm {
    refuseSecond(module, WeightNorm, name, 'weight_norm');
    const norm = new WeightNorm(name, dim ?? -1);
    const weight = initialized(module.get_parameter(name), 'WeightNorm');
    removeTensor(module, name);
    const length = ops.norm_except_dim(weight.detach(), 2, norm.dim);
    module.register_parameter(`${name}_g`, new Parameter(length));
    module.register_parameter(`${name}_v`, new Parameter(weight.detach()));
    norm.run(module);
    module.register_forward_pre_hook(normHook(norm));
    return norm;
  }

  run(module: Module): void {
    Reflect.set(module, this.name, this.compute_weight(module));
  }

  remove(module: Module): void {
    const weight = this.compute_weight(module);
    for (const end of ['', '_g', '_v']) removeTensor(module, this.name + end);
    Reflect.set(module, this.name, new Parameter(weight.detach()));
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
  warn_once(
    '`torch.nn.utils.weight_norm` is deprecated in favor of ' +
      '`torch.nn.utils.parametrizations.weight_norm`.',
    'FutureWarning',
  );
  WeightNorm.apply(module, name, dim);
  return module as M;
}

const bindRemove = signature<Required<Omit<Keywords<Module>, 'dim'>>>(
  "remove_weight_norm(nn.Module module, str name='weight')",
);

/** Makes the normalised weight an ordinary parameter again. */
export function remove_weight_norm<M extends Module>(
  ...args: Call<[module: M], [name: string], Omit<Keywords<M>, 'dim'>>
): M {
  const { module, name } = bindRemove(args);
  const norm = takeNorm(module, WeightNorm, name);
  if (norm === null) throw new RangeError(`weight_norm of '${name}' not found in ${module}`);
  norm.remove(module);
  return module as M;
}
