/** What the containers share: children in an order of their own, by names that may be numbers. */
import { typeName } from '../../gate/kinds.js';
import { parseSlice, Slice } from '../../indexing/slice.js';
import { Module } from './module.js';

const CHILDREN = Symbol('sconce.children');

const isNumber = (name: string): boolean => /^\d+$/.test(name);

/**
 * JavaScript sorts number-like fields before all others, so a container keeps its children in a Map
 * and shows each as a field of the instance.
 */
export class Container<M extends Module = Module> extends Module {
  readonly [CHILDREN] = new Map<string, M>();

  override get _modules(): Map<string, Module | null> {
    const children = new Map<string, Module | null>(this[CHILDREN]);
    for (const [name, child] of super._modules) {
      if (children.has(name)) continue;
      if (isNumber(name)) throw new RangeError(`index ${name} is out of range`);
      children.set(name, child);
    }
    return children;
  }

  protected override _add(name: string, module: Module | null): void {
    this._checkModule(module);
    if (!this[CHILDREN].has(name)) {
      super._add(name, module);
      this._show(name);
    }
    this[CHILDREN].set(name, module);
  }

  /** Makes a child reachable, and replaceable, as a field. */
  private _show(name: string): void {
    Object.defineProperty(this, name, {
      configurable: true,
      enumerable: true,
      get(this: Container<M>) {
        return this[CHILDREN].get(name);
      },
      set(this: Container<M>, module: M) {
        this._checkModule(module);
        this[CHILDREN].set(name, module);
      },
    });
  }

  protected _checkModule(module: unknown): asserts module is M {
    if (!Module.isModule(module)) {
      throw new TypeError(`${this._get_name()} takes modules, not ${typeName(module)}`);
    }
  }

  protected get _children(): Map<string, M> {
    return this[CHILDREN];
  }

  protected _remove(name: string): void {
    this[CHILDREN].delete(name);
    Reflect.deleteProperty(this, name);
  }

  /** Puts other children in the place of all. */
  protected _replaceAll(children: Iterable<[string, M]>): void {
    const next = [...children];
    for (const name of [...this[CHILDREN].keys()]) this._remove(name);
    for (const [name, module] of next) this.add_module(name, module);
  }

  /** The number of children. */
  get length(): number {
    return this[CHILDREN].size;
  }
}

/** An end of a slice, or its step; Python's None leaves it open. */
export type Bound = number | null;

/** A key as errors show it. */
export const keyText = (key: unknown): string =>
  typeof key === 'string' ? `'${key}'` : typeName(key);

/** A slice, or the one that a text such as `'1:3'` stands for. */
export function sliceOf(key: Slice | string): Slice {
  if (key instanceof Slice) return key;
  if (typeof key === 'string') return parseSlice(key);
  throw new TypeError(`an index must be an int or a slice, not ${typeName(key)}`);
}

/** The places in 0..length that a Python slice names, as `'1:3'` or `slice(1, 3)`. */
export function places(key: Slice | string, length: number): number[] {
  const { start, stop, step } = sliceOf(key);
  const by = step ?? 1;
  if (by === 0) throw new RangeError('slice step cannot be zero');
  const [lowest, highest] = by > 0 ? [0, length] : [-1, length - 1];
  const clamp = (bound: number | null, open: number): number =>
    bound === null ? open : Math.min(Math.max(bound < 0 ? bound + length : bound, lowest), highest);
  const first = clamp(start, by > 0 ? lowest : highest);
  const end = clamp(stop, by > 0 ? highest : lowest);
  const count = Math.max(0, Math.ceil((end - first) / by));
  return Array.from({ length: count }, (_, i) => first + i * by);
}

/** The place in 0..length of a Python index, which may count from the end. */
export function position(index: number, length: number): number {
  if (!Number.isInteger(index)) {
    throw new TypeError(`an index must be an int, not ${typeName(index)}`);
  }
  if (index < -length || index >= length) throw new RangeError(`index ${index} is out of range`);
  return index < 0 ? index + length : index;
}
