/** `torch.nn.utils.prune`. */
import type { Call } from '../../../call.js';
import { signature } from '../../../signature.js';
import type { Tensor } from '../../../tensor.js';
import type { Module } from '../../modules/module.js';
import { isNormed, takeNorm } from '../norm_hook.js';
import type { NormOrder } from './arguments.js';
import { BasePruningMethod } from './method.js';
import {
  CustomFromMask,
  Identity,
  L1Unstructured,
  LnStructured,
  RandomStructured,
  RandomUnstructured,
} from './methods.js';

export type { NormOrder } from './arguments.js';
export { global_unstructured } from './everywhere.js';
export { BasePruningMethod, PruningContainer } from './method.js';
export * from './methods.js';

interface Target<M> {
  module: M;
  name: string;
}
type TargetCall<M, Required extends unknown[], Optional extends unknown[], Keywords> = Call<
  [module: M, name: string, ...Required],
  Optional,
  Target<M> & Keywords
>;

const target = 'nn.Module module, str name';
const bindIdentity = signature<Target<Module>>(`identity(${target})`);
const bindRandom = signature<Target<Module> & { amount: number }>(
  `random_unstructured(${target}, int|float amount)`,
);

interface Scored {
  amount: number;
  importance_scores?: Tensor | null;
}
const bindL1 = signature<Target<Module> & Required<Scored>>(
  `l1_unstructured(${target}, int|float amount, Tensor? importance_scores=None)`,
);

interface Slices {
  amount: number;
  dim: number;
}
const bindSlices = signature<Target<Module> & Slices>(
  `random_structured(${target}, int|float amount, int dim)`,
);

interface NormSlices extends Slices {
  n: NormOrder;
  importance_scores?: Tensor | null;
}
const bindLn = signature<Target<Module> & Required<NormSlices>>(
  `ln_structured(${target}, int|float amount, float|str n, int dim, ` +
    'Tensor? importance_scores=None)',
);
const bindMask = signature<Target<Module> & { mask: Tensor }>(
  `custom_from_mask(${target}, Tensor mask)`,
);
const bindRemove = signature<Target<Module>>(`remove(${target})`);

/** Gives a parameter a mask of ones. */
export function identity<M extends Module>(...args: TargetCall<M, [], [], object>): M {
  const { module, name } = bindIdentity(args);
  Identity.apply(module, name);
  return module as M;
}

/** Prunes elements of a parameter at random. */
export function random_unstructured<M extends Module>(
  ...args: TargetCall<M, [amount: number], [], { amount: number }>
): M {
  const { module, name, amount } = bindRandom(args);
  RandomUnstructured.apply(module, name, amount);
  return module as M;
}

/** Prunes the elements of a parameter with the least absolute value, or the least score. */
export function l1_unstructured<M extends Module>(
  ...args: TargetCall<M, [amount: number], [importance_scores: Tensor | null], Scored>
): M {
  const { module, name, amount, importance_scores } = bindL1(args);
  L1Unstructured.apply(module, name, amount, importance_scores);
  return module as M;
}

/** Prunes slices of a parameter along `dim` at random. */
export function random_structured<M extends Module>(
  ...args: TargetCall<M, [amount: number, dim: number], [], Slices>
): M {
  const { module, name, amount, dim } = bindSlices(args);
  RandomStructured.apply(module, name, amount, dim);
  return module as M;
}

/** Prunes the slices of a parameter along `dim` with the least norm of order `n`. */
export function ln_structured<M extends Module>(
  ...args: TargetCall<
    M,
    [amount: number, n: NormOrder, dim: number],
    [importance_scores: Tensor | null],
    NormSlices
  >
): M {
  const { module, name, amount, n, dim, importance_scores } = bindLn(args);
  LnStructured.apply(module, name, amount, n, dim, importance_scores);
  return module as M;
}

/** Prunes a parameter by a mask of ones and zeros. */
export function custom_from_mask<M extends Module>(
  ...args: TargetCall<M, [mask: Tensor], [], { mask: Tensor }>
): M {
  const { module, name, mask } = bindMask(args);
  CustomFromMask.apply(module, name, mask);
  return module as M;
}

/** Makes pruning permanent: the parameter keeps its zeros, the mask goes. */
export function remove<M extends Module>(...args: TargetCall<M, [], [], object>): M {
  const { module, name } = bindRemove(args);
  const method = takeNorm(module, BasePruningMethod, name);
  if (method === null) {
    throw new RangeError(
      `Parameter '${name}' of module ${module} has to be pruned before pruning can be removed`,
    );
  }
  method.remove(module);
  return module as M;
}

const bindIsPruned = signature<{ module: Module }>('is_pruned(nn.Module module)');

/** Whether anything in a module is pruned. */
export function is_pruned(...args: Call<[module: Module], [], { module: Module }>): boolean {
  const { module } = bindIsPruned(args);
  return [...module.modules()].some((one) => isNormed(one, BasePruningMethod));
}
