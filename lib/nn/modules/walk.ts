/** The generators over a tree of modules. */
import type { Module } from './module.js';

/** Where to start naming, whether to go down, and whether to name a shared member twice. */
export interface WalkKeywords {
  prefix?: string;
  recurse?: boolean;
  remove_duplicate?: boolean;
}

export interface ModuleWalkKeywords {
  memo?: Set<Module> | null;
  prefix?: string;
  remove_duplicate?: boolean;
}

const join = (prefix: string, name: string): string => (prefix ? `${prefix}.${name}` : name);

/** Every module of the tree with its path, parents first. */
export function* namedModules(
  module: Module,
  memo: Set<Module>,
  prefix: string,
  remove_duplicate: boolean,
): Generator<[string, Module]> {
  if (memo.has(module)) return;
  if (remove_duplicate) memo.add(module);
  yield [prefix, module];
  for (const [name, child] of module._modules) {
    if (child) yield* child.named_modules(memo, join(prefix, name), remove_duplicate);
  }
}

/** The direct children with their names, each once. */
export function* namedChildren(module: Module): Generator<[string, Module]> {
  const seen = new Set<Module>();
  for (const [name, child] of module._modules) {
    if (child === null || seen.has(child)) continue;
    seen.add(child);
    yield [name, child];
  }
}

/** The members of one kind of all modules, each with its path. */
export function* namedMembers<T>(
  module: Module,
  membersOf: (module: Module) => Iterable<[string, T | null]>,
  { prefix, recurse, remove_duplicate }: Required<WalkKeywords>,
): Generator<[string, T]> {
  const seen = new Set<T>();
  const modules: Iterable<[string, Module]> = recurse
    ? module.named_modules({ prefix, remove_duplicate })
    : [[prefix, module]];
  for (const [path, owner] of modules) {
    for (const [name, member] of membersOf(owner)) {
      if (member === null || seen.has(member)) continue;
      if (remove_duplicate) seen.add(member);
      yield [join(path, name), member];
    }
  }
}
