/** `state_dict`: tensors by the path of their names. */
import type { Tensor } from '../../tensor.js';
import { is_lazy } from '../uninitialized.js';
import type { Module } from './module.js';
import { runSave, runSavePre } from './state_hooks.js';

/** Tensors by name, in the order of the modules. */
export type StateDict = Record<string, Tensor>;

/** What `load_state_dict` reads: a plain object or a Map. */
export type StateSource = StateDict | ReadonlyMap<string, Tensor>;

/** What a module's class notes about its part of a state, as `{ version: 2 }`. */
export interface LocalMetadata {
  version?: number;
  assign_to_params_buffers?: boolean;
  /** What hooks add. */
  [name: string]: unknown;
}

/** The metadata of all modules by their path. */
export type Metadata = Record<string, LocalMetadata>;

export const EXTRA = '_extra_state';

/** The metadata of a state, which travels beside the tensors as `_metadata`. */
export function metadataOf(state: object): Metadata | undefined {
  return Object.getOwnPropertyDescriptor(state, '_metadata')?.value as Metadata | undefined;
}

function emptyState(): StateDict {
  return Object.defineProperty({}, '_metadata', { value: {}, writable: true, configurable: true });
}

/** Adds the state of a module and of all below it to `destination`. */
export function saveState(
  module: Module,
  destination: StateDict | null,
  prefix: string,
  keep_vars: boolean,
): StateDict {
  const state = destination ?? emptyState();
  const metadata = metadataOf(state);
  const local: LocalMetadata = { version: module._version };
  if (metadata) metadata[prefix.slice(0, -1)] = local;
  runSavePre(module, prefix, keep_vars);
  module._save_to_state_dict(state, prefix, keep_vars);
  for (const [name, child] of module._modules) {
    child?.state_dict({ destination: state, prefix: `${prefix}${name}.`, keep_vars });
  }
  return runSave(module, state, prefix, local);
}

/** The part of `saveState` that concerns the module's own tensors. */
export function saveOwn(
  module: Module,
  state: StateDict,
  prefix: string,
  keep_vars: boolean,
): void {
  for (const [name, tensor] of persistent(module)) {
    state[prefix + name] = keep_vars || is_lazy(tensor) ? tensor : tensor.detach();
  }
  if (module.get_extra_state) state[prefix + EXTRA] = module.get_extra_state() as Tensor;
}

/** Parameters and persistent buffers: what a module's own state holds. */
export function* persistent(module: Module): Iterable<[string, Tensor]> {
  yield* module._parameters;
  for (const [name, buffer] of module._buffers) {
    if (buffer !== null && module._is_persistent(name)) yield [name, buffer];
  }
}
