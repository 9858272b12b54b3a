/** Spectral normalisation by a hook, the older form of `parametrizations.spectral_norm`. */
import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import { contiguous_format } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { linalg, ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { removeTensor } from '../modules/fields.js';
import type { Module } from '../modules/module.js';
import type { LocalMetadata } from '../modules/state_dict.js';
import { type LoadPreHook, type SaveHook, stateHooksOf } from '../modules/state_hooks.js';
import { Parameter } from '../parameter.js';
import {
  initialized,
  type NormHook,
  normHook,
  refuseSecond,
  takeNorm,
  tensorOf,
} from './norm_hook.js';
import { asMatrix, channelDim, normalized } from './power_iteration.js';

const VERSION = 1;

/** Recomputes w / σ(w) before each `forward`; σ by power iteration on the vectors u and v. */
export class SpectralNorm implements NormHook {
  constructor(
    readonly name: string,
    readonly n_power_iterations: number,
    readonly dim: number,
    readonly eps: number,
  ) {
    if (n_power_iterations <= 0) {
      throw new RangeError(
        `Expected n_power_iterations to be positive, but got ${n_power_iterations}`,
      );
    }
  }

  compute_weight(module: Module, do_power_iteration: boolean): Tensor {
    const weight = tensorOf(module, `${this.name}_orig`);
    const matrix = asMatrix(weight, this.dim);
    let u = tensorOf(module, `${this.name}_u`);
    let v = tensorOf(module, `${this.name}_v`);
    if (do_power_iteration) {
      no_grad(() => this._iterate(matrix, u, v));
      // The next iteration writes in place, and this one's values may be wanted for backward.
      u = u.clone({ memory_format: contiguous_format });
      v = v.clone({ memory_format: contiguous_format });
    }
    return weight.div(ops.dot(u, ops.mv(matrix, v)));
  }

  private _iterate(matrix: Tensor, u: Tensor, v: Tensor): void {
    for (let i = 0; i < this.n_power_iterations; i += 1) {
      v.copy_(normalized(ops.mv(matrix.t(), u), this.eps));
      u.copy_(normalized(ops.mv(matrix, v), this.eps));
    }
  }

  static apply(
    module: Module,
    name: string,
    n_power_iterations: number,
    dim: number,
    eps: number,
  ): SpectralNorm {
    refuseSecond(module, SpectralNorm, name, 'spectral_norm');
    const norm = new SpectralNorm(name, n_power_iterations, dim, eps);
    const weight = module._parameters.get(name);
    if (weight === undefined || weight === null) {
      throw new RangeError(`\`SpectralNorm\` cannot be applied as parameter \`${name}\` is None`);
    }
    initialized(weight, 'SpectralNorm');
    const [u, v] = no_grad(() => {
      const { shape } = asMatrix(weight, dim);
      const draw = (size = 0) => normalized(weight.new_empty([size]).normal_(0, 1), eps);
      return [draw(shape[0]), draw(shape[1])];
    });
    removeTensor(module, name);
    module.register_parameter(`${name}_orig`, weight);
    Reflect.set(module, name, weight.data);
    module.register_buffer(`${name}_u`, u);
    module.register_buffer(`${name}_v`, v);
    module.register_forward_pre_hook(normHook(norm));
    module._register_state_dict_hook(noteVersion(name));
    module.register_load_state_dict_pre_hook(loadOld(norm));
    return norm;
  }

  run(module: Module): void {
    Reflect.set(module, this.name, this.compute_weight(module, module.training));
  }

  remove(module: Module): void {
    const weight = no_grad(() => this.compute_weight(module, false));
    for (const end of ['', '_u', '_v', '_orig']) removeTensor(module, this.name + end);
    module.register_parameter(this.name, new Parameter(weight.detach()));
  }

  /** The v with u = W v / ‖W v‖ and uᵀ W v = σ. */
  _solve_v_and_rescale(matrix: Tensor, u: Tensor, sigma: Tensor): Tensor {
    const inverse = matrix.t().mm(matrix).pinverse();
    const v = linalg.multi_dot([inverse, matrix.t(), u.unsqueeze(1)]).squeeze(1);
    return v.mul_(sigma.div(ops.dot(u, ops.mv(matrix, v))));
  }
}

/** The metadata of the normalised names of one module. */
type Versions = Record<string, number>;

const versionsOf = (metadata: LocalMetadata): Versions | undefined =>
  metadata.spectral_norm as Versions | undefined;

/** Which names a state hook notes, so that it is found for removal. */
const noted = new WeakMap<SaveHook | LoadPreHook, string>();

function noteVersion(name: string): SaveHook {
  const hook: SaveHook = (_module, _state, _prefix, metadata) => {
    const key = `${name}.version`;
    const versions = versionsOf(metadata) ?? {};
    if (key in versions)
      throw new TorchError(`Unexpected key in metadata['spectral_norm']: ${key}`);
    versions[key] = VERSION;
    metadata.spectral_norm = versions;
  };
  noted.set(hook, name);
  return hook;
}

/** States from before version 1 hold the weight itself and no v. */
function loadOld(norm: SpectralNorm): LoadPreHook {
  const hook: LoadPreHook = (_module, state, prefix, metadata, strict, missing_keys) => {
    const version = versionsOf(metadata)?.[`${norm.name}.version`];
    if (version !== undefined && version >= 1) return;
    const key = prefix + norm.name;
    const has = (end: string) => Object.hasOwn(state, key + end);
    if (version === undefined && ['_orig', '_u', '_v'].every(has) && !has('')) return;
    const missing = ['_orig', '', '_u'].filter((end) => !has(end));
    if (strict) missing_keys.push(...missing.map((end) => key + end));
    if (missing.length > 0) return;
    no_grad(() => {
      const [orig, weight, u] = ['_orig', '', '_u'].map((end) => state[key + end]) as Tensor[] as [
        Tensor,
        Tensor,
        Tensor,
      ];
      delete state[key];
      const sigma = orig.div(weight).mean();
      state[`${key}_v`] = norm._solve_v_and_rescale(asMatrix(orig, norm.dim), u, sigma);
    });
  };
  noted.set(hook, norm.name);
  return hook;
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
  SpectralNorm.apply(module, name, n_power_iterations, dim ?? channelDim(module), eps);
  return module as M;
}

interface RemoveKeywords<M> {
  module: M;
  name?: string;
}
const bindRemove = signature<Required<RemoveKeywords<Module>>>(
  "remove_spectral_norm(nn.Module module, str name='weight')",
);

/** Makes the normalised weight an ordinary parameter again. */
export function remove_spectral_norm<M extends Module>(
  ...args: Call<[module: M], [name: string], RemoveKeywords<M>>
): M {
  const { module, name } = bindRemove(args);
  const norm = takeNorm(module, SpectralNorm, name);
  if (norm === null) throw new RangeError(`spectral_norm of '${name}' not found in ${module}`);
  norm.remove(module);
  stateHooksOf(module).save.take(({ hook }) => noted.get(hook) === name);
  stateHooksOf(module).loadPre.take((hook) => noted.get(hook) === name);
  return module as M;
}
