/** A module as a tree: finding its parts by path, and the walks over them. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Parameter } from '../parameter.js';
import { getBuffer, getParameter, getSubmodule, setSubmodule } from './lookup.js';
import type { Module } from './module.js';
import { ModuleFields } from './registry.js';
import {
  type ModuleWalkKeywords,
  namedChildren,
  namedMembers,
  namedModules,
  type WalkKeywords,
} from './walk.js';

type Walk = Required<WalkKeywords>;
type WalkCall = Call<
  [],
  [prefix: string, recurse: boolean, remove_duplicate: boolean],
  WalkKeywords
>;
type ModuleWalkCall = Call<
  [],
  [memo: Set<Module> | null, prefix: string, remove_duplicate: boolean],
  ModuleWalkKeywords
>;

const members = "(str prefix='', bool recurse=True, bool remove_duplicate=True)";
const bindParameters = signature<Walk>(`named_parameters${members}`);
const bindBuffers = signature<Walk>(`named_buffers${members}`);
const bindModules = signature<Required<ModuleWalkKeywords>>(
  "named_modules(any memo=None, str prefix='', bool remove_duplicate=True)",
);
const bindRecurse = signature<{ recurse: boolean }>('parameters(bool recurse=True)');
const bindDuplicates = signature<{ remove_duplicate: boolean }>(
  'modules(bool remove_duplicate=True)',
);

interface SubmoduleKeywords {
  target: string;
  module: Module;
  strict?: boolean;
}
const bindSubmodule = signature<Required<SubmoduleKeywords>>(
  'set_submodule(str target, any module, bool strict=False)',
);

type TargetCall = Call<[target: string], [], { target: string }>;
const bindGet = signature<{ target: string }>('get_submodule(str target)');
const bindGetParameter = signature<{ target: string }>('get_parameter(str target)');
const bindGetBuffer = signature<{ target: string }>('get_buffer(str target)');

type RecurseCall = Call<[], [recurse: boolean], { recurse?: boolean }>;
type DuplicatesCall = Call<[], [remove_duplicate: boolean], { remove_duplicate?: boolean }>;

/** The part of `Module` over its fields. */
export class ModuleTree extends ModuleFields {
  get_submodule(...args: TargetCall): Module {
    return getSubmodule(this._self, bindGet(args).target, ModuleFields.isModule);
  }

  /** Puts another module at a dotted path; with `strict` one must stand there already. */
  set_submodule(
    ...args: Call<[target: string, module: Module], [strict: boolean], SubmoduleKeywords>
  ): void {
    const { target, module, strict } = bindSubmodule(args);
    setSubmodule(this._self, target, module, strict, ModuleFields.isModule);
  }

  get_parameter(...args: TargetCall): Parameter {
    return getParameter(this._self, bindGetParameter(args).target);
  }

  get_buffer(...args: TargetCall): Tensor {
    return getBuffer(this._self, bindGetBuffer(args).target);
  }

  *parameters(...args: RecurseCall): Generator<Parameter> {
    for (const [, parameter] of this.named_parameters(bindRecurse(args))) yield parameter;
  }

  named_parameters(...args: WalkCall): Generator<[string, Parameter]> {
    return namedMembers(this._self, (module) => module._parameters, bindParameters(args));
  }

  *buffers(...args: RecurseCall): Generator<Tensor> {
    for (const [, buffer] of this.named_buffers(bindRecurse(args))) yield buffer;
  }

  named_buffers(...args: WalkCall): Generator<[string, Tensor]> {
    return namedMembers(this._self, (module) => module._buffers, bindBuffers(args));
  }

  *children(): Generator<Module> {
    for (const [, child] of namedChildren(this._self)) yield child;
  }

  named_children(): Generator<[string, Module]> {
    return namedChildren(this._self);
  }

  *modules(...args: DuplicatesCall): Generator<Module> {
    for (const [, module] of this.named_modules(bindDuplicates(args))) yield module;
  }

  named_modules(...args: ModuleWalkCall): Generator<[string, Module]> {
    const { memo, prefix, remove_duplicate } = bindModules(args);
    return namedModules(this._self, memo ?? new Set(), prefix, remove_duplicate);
  }
}
