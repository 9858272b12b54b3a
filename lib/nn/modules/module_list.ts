/** `nn.ModuleList`. */
import type { Call } from '../../call.js';
import { indent } from '../../repr.js';
import { signature } from '../../signature.js';
import { Container, position } from './container.js';
import type { Module } from './module.js';

const numbered = <M>(modules: Iterable<M>): [string, M][] =>
  [...modules].map((module, index) => [String(index), module]);

/** Children by number, with Python's list operations; shared by ModuleList and Sequential. */
export class NumberedContainer<M extends Module = Module> extends Container<M> {
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

  append(module: M): this {
    this._checkModule(module);
    this.add_module(String(this.length), module);
    return this;
  }

  extend(modules: Iterable<M>): this {
    if (typeof modules !== 'object' || modules === null || !(Symbol.iterator in modules)) {
      throw new TypeError(`${this._get_name()}.extend should be called with an iterable`);
    }
    for (const module of [...modules]) this.append(module);
    return this;
  }

  insert(index: number, module: M): this {
    this._checkModule(module);
    const at = index === this.length ? index : position(index, this.length);
    const modules = [...this];
    modules.splice(at, 0, module);
    this._replaceAll(numbered(modules));
    return this;
  }

  /** Takes a child out and returns it; those behind it move up. */
  pop(index = -1): M {
    const at = position(index, this.length);
    const modules = [...this];
    const [taken] = modules.splice(at, 1);
    this._replaceAll(numbered(modules));
    return taken as M;
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
    return new ModuleList([...this, ...other]);
  }

  /** A list of the children from `start` up to `end`. */
  slice(start?: number, end?: number): ModuleList<M> {
    return new ModuleList([...this].slice(start, end));
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
