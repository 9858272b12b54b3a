/** Swapping the tensors of a module by their dotted names. */
import type { Tensor } from '../../tensor.js';
import { isTensor } from '../../tensor.js';
import { removeTensor } from '../modules/fields.js';
import type { Module } from '../modules/module.js';

/** Tensors by path; undefined where the module has none of that name. */
export type NamedTensors = Map<string, Tensor | null | undefined>;

function split(path: string): [string, string] {
  const dot = path.lastIndexOf('.');
  return [path.slice(0, Math.max(dot, 0)), path.slice(dot + 1)];
}

/** Puts one tensor in the place of another, and returns that. */
function swap(
  module: Module,
  path: string,
  tensor: Tensor | null | undefined,
): Tensor | null | undefined {
  const [where, name] = split(path);
  const owner = module.get_submodule(where);
  const value: unknown = Reflect.get(owner, name);
  if (value !== undefined && value !== null && !isTensor(value)) {
    throw new TypeError(`attribute \`${name}\` is not an instance of torch.Tensor`);
  }
  if (tensor === undefined) removeTensor(owner, name);
  else Reflect.set(owner, name, tensor);
  return value;
}

/** Swaps many, or none when one of them fails; what stood there before. */
export function swapTensors(module: Module, tensors: NamedTensors): NamedTensors {
  const before: NamedTensors = new Map();
  try {
    for (const [path, tensor] of tensors) before.set(path, swap(module, path, tensor));
  } catch (error) {
    for (const [path, tensor] of before) swap(module, path, tensor);
    throw error;
  }
  return before;
}

/** All parameters and buffers by path, shared ones under each of their names. */
export function* namedTensors(module: Module): Iterable<[string, Tensor]> {
  yield* module.named_parameters({ remove_duplicate: false });
  yield* module.named_buffers({ remove_duplicate: false });
}
