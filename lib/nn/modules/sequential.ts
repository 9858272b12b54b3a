/** `nn.Sequential`. */
import { isPlainObject, typeName } from '../../gate/kinds.js';
import type { Tensor } from '../../tensor.js';
import type { Chain, EFFECT } from '../effects.js';
import type { Fitting } from '../sizes.js';
import type { Bound } from './container.js';
import { checkLayerCount } from './layer_count.js';
import type { Module } from './module.js';
import { NumberedContainer } from './module_list.js';
import type { Numbered } from './numbered.js';

/** A module from a tensor to a tensor, as most layers are. */
export interface Layer extends Module {
  forward(input: Tensor): Tensor;
}

type Named = Readonly<Record<string, Module>> | ReadonlyMap<string, Module>;
/** What a Sequential is made of: modules, or one object or Map of them. */
type Parts = readonly Module[] | readonly [Named];

const isNamed = (value: unknown): value is Named => value instanceof Map || isPlainObject(value);

function checkOther(other: unknown): asserts other is Sequential {
  if (other instanceof Sequential) return;
  throw new RangeError(
    `add operator supports only objects of Sequential class, not ${typeName(other)}`,
  );
}

function checkTimes(times: number): void {
  if (!Number.isInteger(times)) {
    throw new TypeError(`a Sequential is multiplied by an int, not ${typeName(times)}`);
  }
  checkLayerCount('times', times);
  if (times <= 0)
    throw new RangeError(`Non-positive multiplication factor ${times} for Sequential`);
}

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

  /** The children from `start` up to `stop`, every `step`-th, under the names they have here. */
  override slice(start?: Bound, stop?: Bound, step?: Bound): Sequential {
    return new Sequential(new Map(this._part(start, stop, step)));
  }

  /** Python's `self + other`: the modules of both. */
  add(other: Sequential): Sequential {
    checkOther(other);
    return new Sequential(...this, ...other);
  }

  /** Python's `self += other`. */
  add_(other: Sequential): this {
    checkOther(other);
    return this.extend(other);
  }

  /** Python's `self * times`: the same modules several times. */
  mul(times: number): Sequential {
    checkTimes(times);
    return new Sequential(...Array.from({ length: times }, () => [...this]).flat());
  }

  /** Python's `self *= times`. */
  mul_(times: number): this {
    checkTimes(times);
    const modules = [...this];
    for (let i = 1; i < times; i += 1) this.extend(modules);
    return this;
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
