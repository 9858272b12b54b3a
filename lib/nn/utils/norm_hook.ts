/** What the normalisations by a hook share. */
import { TorchError } from '../../errors.js';
import { isTensor, type Tensor } from '../../tensor.js';
import type { Module } from '../modules/module.js';
import { ownHooks } from '../modules/module_hooks.js';
import type { Parameter } from '../parameter.js';
import { is_lazy } from '../uninitialized.js';

/** Computes a tensor of a module anew before each `forward`. */
export interface NormHook {
  readonly name: string;
  run(module: Module): void;
}

type Hook = (module: Module, args: unknown[]) => void;

/** Hooks are functions; this tells what a function runs. */
const norms = new WeakMap<object, NormHook>();

export function normHook(norm: NormHook): Hook {
  const hook: Hook = (module) => norm.run(module);
  norms.set(hook, norm);
  return hook;
}

type Kind<N extends NormHook> = abstract new (...args: never[]) => N;

/** What a hook runs, if it is of that class and for that name. */
function normOf<N extends NormHook>(hook: object, kind: Kind<N>, name: string): N | null {
  const norm = norms.get(hook);
  return norm instanceof kind && norm.name === name ? norm : null;
}

/** One tensor is normalised in one way once. */
export function refuseSecond(
  module: Module,
  kind: Kind<NormHook>,
  name: string,
  what: string,
): void {
  for (const { hook } of ownHooks(module)?.before ?? []) {
    if (normOf(hook, kind, name) === null) continue;
    throw new TorchError(`Cannot register two ${what} hooks on the same parameter ${name}`);
  }
}

/** Takes a normalisation's hook off a module. */
export function takeNorm<N extends NormHook>(
  module: Module,
  kind: Kind<N>,
  name: string,
): N | null {
  const taken = ownHooks(module)?.before.take(({ hook }) => normOf(hook, kind, name) !== null);
  return taken === undefined ? null : normOf(taken.hook, kind, name);
}

/** Whether any tensor of a module is computed in one way. */
export const isNormed = (module: Module, kind: Kind<NormHook>): boolean =>
  [...(ownHooks(module)?.before ?? [])].some(({ hook }) => norms.get(hook) instanceof kind);

/** A lazy module's parameter has nothing to normalise yet. */
export function initialized(parameter: Parameter, what: string): Parameter {
  if (!is_lazy(parameter)) return parameter;
  throw new RangeError(
    `The module passed to \`${what}\` can't have uninitialized parameters: run forward once first`,
  );
}

/** The tensor that a module has under a name. */
export function tensorOf(module: Module, name: string): Tensor {
  const tensor: unknown = Reflect.get(module, name);
  if (isTensor(tensor)) return tensor;
  throw new TypeError(`'${module._get_name()}' object has no tensor '${name}'`);
}
