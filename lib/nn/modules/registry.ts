/** A module's fields by kind, and their registration. */
import type { Call } from '../../call.js';
import { untracked } from '../../memory.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { isParameter, type Parameter } from '../parameter.js';
import { copyFields, type Memo } from './deepcopy.js';
import {
  adoptBuffers,
  BUFFERS,
  type BufferEntry,
  checkName,
  childrenOf,
  defineBuffer,
  isBufferField,
  parametersOf,
} from './fields.js';
import { remember } from './known_classes.js';
import type { Module } from './module.js';

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

const EMPTY = Symbol('sconce.empty');

/** What `Module` inherits at first; every instance is a Module. */
export class ModuleFields {
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
    return value instanceof ModuleFields;
  }

  /** The module itself, as the subclass that it is. */
  protected get _self(): Module {
    if (!ModuleFields.isModule(this))
      throw new TypeError('ModuleFields is only the base of Module');
    return this;
  }

  get _modules(): Map<string, Module | null> {
    return childrenOf(this, ModuleFields.isModule, this[EMPTY]);
  }

  get _parameters(): Map<string, Parameter> {
    return parametersOf(this);
  }

  get _buffers(): Map<string, Tensor | null> {
    adoptBuffers(this);
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
    if (module !== null && !ModuleFields.isModule(module)) {
      throw new TypeError(`add_module(): '${name}' must be a Module or None`);
    }
    this._add(name, module);
  }

  register_module(...args: Parameters<ModuleFields['add_module']>): void {
    this.add_module(...args);
  }

  protected _add(name: string, module: Module | null): void {
    checkName(this, 'module', name, !this._modules.has(name));
    if (module === null) this[EMPTY].add(name);
    Reflect.set(this, name, module);
  }
}
