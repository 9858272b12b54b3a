/** `nn.Sequential`. */
import type { Tensor } from '../../tensor.js';
import type { Chain, EFFECT } from '../effects.js';
import type { Fitting } from '../sizes.js';
import { Module } from './module.js';
import { NumberedContainer } from './module_list.js';
import type { Numbered } from './numbered.js';

/** A module from a tensor to a tensor, as most layers are. */
export interface Layer extends Module {
  forward(input: Tensor): Tensor;
}

type Named = Readonly<Record<string, Module>> | ReadonlyMap<string, Module>;
/** What a Sequential is made of: modules, or one object or Map of them. */
type Parts = readonly Module[] | readonly [Named];

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Module.isModule(value);

const nameAll = (modules: readonly unknown[]): [string, unknown][] => {
  const [first] = modules;
  if (modules.length !== 1 || !isNamed(first)) {
    return modules.map((module, index) => [String(index), module]);
  }
  return first instanceof Map ? [...first] : Object.entries(first);
};

/** What a Sequential does, whatever the types of its children. */
class Layers<L> extends NumberedContainer<Layer> {
  declare readonly [EFFECT]?: Chain<L>;

  constructor(...modules: unknown[]) {
    super();
    for (const [name, module] of nameAll(modules)) {
      this._checkModule(module);
      this.add_module(name, module);
    }
  }

  override forward(input: Tensor): Tensor {
    let output = input;
    for (const module of this._children.values()) output = module.forward(output);
    return output;
  }

  /** A Sequential of the children from `start` up to `end`, under the names they have here. */
  slice(start?: number, end?: number): Sequential {
    return new Sequential(new Map([...this._children].slice(start, end)));
  }
}

/** The children of an object under their names. */
type ByName<L> = L extends readonly [infer N]
  ? N extends Module | ReadonlyMap<string, unknown>
    ? unknown
    : { [K in keyof N as string extends K ? never : K]: N[K] }
  : unknown;

/**
 * Modules one after the other: each takes what the one before gives. They are numbered, or named by
 * an object or Map in its order.
 */
export type Sequential<L extends Parts = readonly Module[]> = Numbered<L, Layer> &
  Layers<L> &
  ByName<L>;

interface SequentialClass extends Omit<typeof Module, 'prototype'> {
  new <L extends Parts = readonly Module[]>(...modules: Fitting<L>): Sequential<L>;
  readonly prototype: Sequential;
}

export const Sequential = class Sequential<L> extends Layers<L> {} as SequentialClass;
