/** `nn.Sequential`. */
import type { Tensor } from '../../tensor.js';
import { Module } from './module.js';
import { NumberedContainer } from './module_list.js';

/** A module from a tensor to a tensor, as most layers are. */
export interface Layer extends Module {
  forward(input: Tensor): Tensor;
}

const isNamed = (value: unknown): value is Record<string, Module> =>
  typeof value === 'object' && value !== null && !Module.isModule(value);

/**
 * Modules one after the other: each takes what the one before gives. They are numbered, or named by
 * an object or Map in its order.
 */
export class Sequential extends NumberedContainer<Layer> {
  constructor(...modules: Module[] | [Record<string, Module> | ReadonlyMap<string, Module>]) {
    super();
    const [first] = modules;
    const entries =
      modules.length === 1 && isNamed(first)
        ? first instanceof Map
          ? [...first]
          : Object.entries(first)
        : modules.map((module, index) => [String(index), module] as const);
    for (const [name, module] of entries) {
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
