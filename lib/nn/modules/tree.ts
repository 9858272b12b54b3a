/** A module as a tree: its fields by kind, their registration, and the walks over them. */
import type { Call } from '../../call.js';
import { untracked } from '../../memory.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { isParameter, type Parameter } from '../parameter.js';
import { copyFields, type Memo } from './deepcopy.js';
import {
  BUFFERS,
  type BufferEntry,
  checkName,
  childrenOf,
  defineBuffer,
  isBufferField,
  parametersOf,
} from './fields.js';
import { remember } from './known_classes.js';
import { getBuffer, getParameter, getSubmodule } from './lookup.js';
import type { Module } from './module.js';
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

interface BufferKeywords {
  name: string;
  tensor: Tensor | null;
  persistent?: boolean;
}
const bindBuffer = signature<Required<BufferKeywords>>(
  'register_buffer(str name, Tensor? tensor, bool persistent=True)',
);

const bindParameter = signature<{ name: string; param: unknown }>(
  'register_parameter(str name, any param)',
);
const bindModule = signature<{ name: string; module: unknown }>('add_module(str name, any module)');

type RecurseCall = Call<[], [recurse: boolean], { recurse?: boolean }>;
type DuplicatesCall = Call<[], [remove_duplicate: boolean], { remove_duplicate?: boolean }>;

const EMPTY = Symbol('sconce.empty');

/** What `Module` inherits; every instance is a Module. */
export class ModuleTree {
  // Under symbols and not `#private`, which a deep copy could not give to the copy.
  readonly [BUFFERS] = new Map<string, BufferEntry>();
  /** Names registered without a module. */
  readonly [EMPTY] = new Set<string>();

  constructor() {
    remember(new.target);
  }

  /** The copy that `deepcopy` makes; what it holds lives outside any open `tidy`. */
  __deepcopy__(memo: Memo): unknown {
    return untracked(() => copyFields(this, memo));
  }

  static isModule(value: unknown): value is Module {
    return value instanceof ModuleTree;
  }

  /** The module itself, as the subclass that it is. */
  protected get _self(): Module {
    if (!ModuleTree.isModule(this)) throw new TypeError('ModuleTree is only the base of Module');
    return this;
  }

  get _modules(): Map<string, Module | null> {
    return childrenOf(this, ModuleTree.isModule, this[EMPTY]);
  }

  get _parameters(): Map<string, Parameter> {
    return parametersOf(this);
  }

  get _buffers(): Map<string, Tensor | null> {
    const buffers = new Map<string, Tensor | null>();
    for (const [name, { tensor }] of this[BUFFERS]) {
      if (isBufferField(this, name) && !isParameter(tensor)) buffers.set(name, tensor);
    }
    return buffers;
  }

  _is_persistent(name: string): boolean {
    return this[BUFFERS].get(name)?.persistent ?? false;
  }

  /** Makes a tensor part of the module that isn't trained; a non-persistent one isn't saved. */
  register_buffer(
    ...args: Call<[name: string, tensor: Tensor | null], [persistent: boolean], BufferKeywords>
  ): void {
    const { name, tensor, persistent } = bindBuffer(args);
    checkName(this, 'buffer', name, !this._buffers.has(name));
    defineBuffer(this, name, { tensor, persistent });
  }

  /** The same as assigning the field. */
  register_parameter(
    ...args: Call<
      [name: string, param: Parameter | null],
      [],
      { name: string; param: Parameter | null }
    >
  ): void {
    const { name, param } = bindParameter(args);
    checkName(this, 'parameter', name, !isParameter(Reflect.get(this, name)));
    if (param !== null && !isParameter(param)) {
      throw new TypeError(`cannot register parameter '${name}': nn.Parameter or None required`);
    }
    Reflect.set(this, name, param);
  }

  /** The same as assigning the field. */
  add_module(
    ...args: Call<
      [name: string, module: Module | null],
      [],
      { name: string; module: Module | null }
    >
  ): void {
    const { name, module } = bindModule(args);
    if (module !== null && !ModuleTree.isModule(module)) {
      throw new TypeError(`add_module(): '${name}' must be a Module or None`);
    }
    this._add(name, module);
  }

  register_module(...args: Parameters<ModuleTree['add_module']>): void {
    this.add_module(...args);
  }

  protected _add(name: string, module: Module | null): void {
    checkName(this, 'module', name, !this._modules.has(name));
    if (module === null) this[EMPTY].add(name);
    Reflect.set(this, name, module);
  }

  get_submodule(target: string): Module {
    return getSubmodule(this._self, target, ModuleTree.isModule);
  }

  get_parameter(target: string): Parameter {
    return getParameter(this._self, target);
  }

  get_buffer(target: string): Tensor {
    return getBuffer(this._self, target);
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
