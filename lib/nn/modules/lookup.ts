/** Finding what a path names: `get_submodule('encoder.0')` and the like. */
import type { Tensor } from '../../tensor.js';
import { isParameter, type Parameter } from '../parameter.js';
import type { Module } from './module.js';

function member(owner: Module, name: string): unknown {
  const value: unknown = owner._modules.get(name) ?? Reflect.get(owner, name);
  if (value === undefined)
    throw new RangeError(`${owner._get_name()} has no attribute \`${name}\``);
  return value;
}

/** The module at a dotted path; the root itself for the empty one. */
export function getSubmodule(
  root: Module,
  path: string,
  isModule: (value: unknown) => value is Module,
): Module {
  if (path === '') return root;
  let module = root;
  for (const name of path.split('.')) {
    const value = member(module, name);
    if (!isModule(value)) throw new RangeError(`\`${name}\` is not an nn.Module`);
    module = value;
  }
  return module;
}

function owner(root: Module, path: string): [Module, string] {
  const dot = path.lastIndexOf('.');
  return [root.get_submodule(path.slice(0, Math.max(dot, 0))), path.slice(dot + 1)];
}

export function getParameter(root: Module, path: string): Parameter {
  const [module, name] = owner(root, path);
  const value = member(module, name);
  if (!isParameter(value)) throw new RangeError(`\`${name}\` is not an nn.Parameter`);
  return value;
}

export function getBuffer(root: Module, path: string): Tensor {
  const [module, name] = owner(root, path);
  member(module, name);
  const value = module._buffers.get(name);
  if (!value) throw new RangeError(`\`${name}\` is not a buffer`);
  return value;
}

type IsModule = (value: unknown) => value is Module;

/** Puts another module at a dotted path. */
export function setSubmodule(
  root: Module,
  path: string,
  module: unknown,
  strict: boolean,
  isModule: IsModule,
): void {
  if (path === '') throw new RangeError('Cannot set the submodule without a target name!');
  if (!isModule(module)) throw new RangeError('`module` is not an nn.Module');
  const [parent, name] = owner(root, path);
  const current: unknown = parent._modules.get(name) ?? Reflect.get(parent, name);
  if (strict) member(parent, name);
  if (current !== undefined && !isModule(current)) {
    throw new RangeError(`\`${name}\` is not an nn.Module`);
  }
  if (current === undefined) parent.add_module(name, module);
  else Reflect.set(parent, name, module);
}
