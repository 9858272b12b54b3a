/** `nn.ModuleList`. */
import type { Call } from '../../call.js';
import { Slice } from '../../indexing/slice.js';
import { indent } from '../../repr.js';
import { signature } from '../../signature.js';
import { type Bound, Container, places, position, sliceOf } from './container.js';
import type { Module } from './module.js';

const numbered = <M>(modules: Iterable<M>): [string, M][] =>
  [...modules].map((module, index) => [String(index), module]);

const bindAppend = signature<{ module: unknown }>('append(any module)');
const bindInsert = signature<{ index: number; module: unknown }>('insert(int index, any module)');
const bindExtend = signature<{ modules: Iterable<unknown> }>('extend(Iterable modules)');
const bindAdd = signature<{ other: Iterable<unknown> }>('add(Iterable other)');

/** Children by number, with Python's list operations; shared by ModuleList and Sequential. */
export abstract class NumberedContainer<M extends Module = Module> extends Container<M> {
  /** The child at a number. */
  [index: number]: M;

  *[Symbol.iterator](): IterableIterator<M> {
    yield* this._children.values();
  }

  /** The child at an index, which may count from the end. */
  at(index: number): M {
    const name = [...this._children.keys()][position(index, this.length)] as string;
    return this._children.get(name) as M;
  }

  /** Puts another module at an index. */
  set(index: number, module: M): void {
    const name = [...this._children.keys()][position(index, this.length)] as string;
    this.add_module(name, module);
  }

  append(...args: Call<[module: M], [], { module: M }>): this {
    const { module } = bindAppend(args);
    this._checkModule(module);
    this.add_module(String(this.length), module);
    return this;
  }

  extend(...args: Call<[modules: Iterable<M>], [], { modules: Iterable<M> }>): this {
    const { modules: list } = bindExtend(args);
    // All at once: the iterable may be this container.
    for (const module of this._checkAll(list)) this.append(module);
    return this;
  }

  protected _checkAll(modules: Iterable<unknown>): M[] {
    const checked: M[] = [];
    for (const module of modules) {
      this._checkModule(module);
      checked.push(module);
    }
    return checked;
  }

  insert(...args: Call<[index: number, module: M], [], { index: number; module: M }>): this {
    const { index, module } = bindInsert(args);
    this._checkModule(module);
    const at = index === this.length ? index : position(index, this.length);
    const modules = [...this];
    modules.splice(at, 0, module);
    this._replaceAll(numbered(modules));
    return this;
  }

  /** The children from `start` up to `stop`, every `step`-th, in a container of the same kind. */
  abstract slice(start?: Bound, stop?: Bound, step?: Bound): NumberedContainer<M>;

  /** Takes out the child at an index, or those of a slice as `'1:3'`; those behind them move up. */
  delete(key: number | Slice | string): void {
    const { length } = this;
    const gone = new Set(typeof key === 'number' ? [position(key, length)] : places(key, length));
    this._replaceAll(numbered([...this].filter((_, i) => !gone.has(i))));
  }

  /** The same, and returns what it takes out: of a slice in a container. */
  pop(key?: number): M;
  pop(key: Slice | string): NumberedContainer<M>;
  pop(key: number | Slice | string = -1): M | NumberedContainer<M> {
    const taken = typeof key === 'number' ? this.at(key) : this._taken(key);
    this.delete(key);
    return taken;
  }

  private _taken(key: Slice | string): NumberedContainer<M> {
    const { start, stop, step } = sliceOf(key);
    return this.slice(start, stop, step);
  }

  /** The children at the places that a slice names, with their names. */
  protected _part(start?: Bound, stop?: Bound, step?: Bound): [string, M][] {
    const children = [...this._children];
    return places(new Slice(start, stop, step), children.length).map(
      (place) => children[place] as [string, M],
    );
  }
}

const bind = signature<{ modules: Iterable<Module> | null }>('ModuleList(Iterable? modules=None)');

/** Modules in a list, which a plain array would hide from the model. */
export class ModuleList<M extends Module = Module> extends NumberedContainer<M> {
  constructor(...args: Call<[], [modules: Iterable<M> | null], { modules?: Iterable<M> | null }>) {
    super();
    const modules = bind(args).modules as Iterable<M> | null;
    if (modules !== null) this.extend(modules);
  }

  /** Python's `list + other`: a list of the children of both. */
  add(other: Iterable<M>): ModuleList<M> {
    return new ModuleList([...this, ...this._checkAll(bindAdd([other]).other)]);
  }

  override slice(start?: Bound, stop?: Bound, step?: Bound): ModuleList<M> {
    return new ModuleList(this._part(start, stop, step).map(([, module]) => module));
  }

  /** Equal neighbours are printed once, with their number. */
  override toString(): string {
    if (this.length === 0) return `${this._get_name()}()`;
    const blocks: { first: number; count: number; text: string }[] = [];
    for (const [index, module] of [...this].entries()) {
      const text = String(module);
      const last = blocks.at(-1);
      if (last?.text === text) last.count++;
      else blocks.push({ first: index, count: 1, text });
    }
    const lines = blocks.map(({ first, count, text }) =>
      indent(
        count === 1 ? `(${first}): ${text}` : `(${first}-${first + count - 1}): ${count} x ${text}`,
      ),
    );
    return `${this._get_name()}(\n  ${lines.join('\n  ')}\n)`;
  }
}
