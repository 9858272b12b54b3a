/** `nn.ModuleDict`. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import { Container, keyText } from './container.js';
import type { Module } from './module.js';

/** What `update` takes: an object, a Map, a ModuleDict, or pairs. */
export type ModuleMapping<M extends Module> =
  | Readonly<Record<string, M>>
  | ReadonlyMap<string, M>
  | ModuleDict<M>
  | Iterable<readonly [string, M]>;

function* entriesOf<M extends Module>(modules: ModuleMapping<M>): Iterable<readonly [string, M]> {
  if (modules instanceof ModuleDict) yield* modules.items();
  else if (Symbol.iterator in modules) {
    for (const pair of modules as Iterable<readonly [string, M]>) {
      if (!Array.isArray(pair) || pair.length !== 2) {
        throw new RangeError('ModuleDict.update takes pairs of a name and a module');
      }
      yield pair;
    }
  } else yield* Object.entries(modules as Record<string, M>);
}

const bindPop = signature<{ key: string }>('pop(str key)');
const bindUpdate = signature<{ modules: unknown }>('update(Mapping|Iterable modules)');

/** Modules by name, in the order in which they came. */
export class ModuleDict<M extends Module = Module> extends Container<M> {
  constructor(modules: ModuleMapping<M> | null = null) {
    super();
    if (modules !== null) this.update(modules);
  }

  /** Adds or replaces modules by name. */
  update(modules: ModuleMapping<M>): void {
    bindUpdate([modules]);
    for (const [name, module] of entriesOf(modules)) this.set(name, module);
  }

  get(key: string): M {
    const module = this._children.get(key);
    if (module === undefined) throw new RangeError(`ModuleDict has no module ${keyText(key)}`);
    return module;
  }

  set(key: string, module: M): void {
    this._checkModule(module);
    this.add_module(key, module);
  }

  has(key: string): boolean {
    return this._children.has(key);
  }

  /** Removes a module and returns it. */
  pop(...args: Call<[key: string], [], { key: string }>): M {
    const { key } = bindPop(args);
    const module = this.get(key);
    this._remove(key);
    return module;
  }

  clear(): void {
    for (const key of [...this._children.keys()]) this._remove(key);
  }

  keys(): IterableIterator<string> {
    return this._children.keys();
  }

  values(): IterableIterator<M> {
    return this._children.values();
  }

  items(): IterableIterator<[string, M]> {
    return this._children.entries();
  }

  /** The names, as iterating over a Python dict. */
  [Symbol.iterator](): IterableIterator<string> {
    return this.keys();
  }
}
