/** Calling a module with other tensors in the place of its parameters and buffers. */
import { TorchError } from '../../errors.js';
import { isPlainObject, typeName } from '../../gate/kinds.js';
import { isWhole } from '../../iterable.js';
import { reprString } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Module } from '../modules/module.js';
import { namedTensors, swapTensors } from './named_members.js';

/** Tensors by their path in a module. */
export type TensorDict = Record<string, Tensor>;

/** How a call treats tensors that the module shares, and names that it doesn't have. */
export interface FunctionalOptions {
  tie_weights?: boolean;
  strict?: boolean;
}

interface Arguments extends Required<FunctionalOptions> {
  module: Module;
  parameter_and_buffer_dicts: TensorDict | readonly TensorDict[];
  args: unknown;
  kwargs: Record<string, unknown> | null;
}
type Keywords = Partial<Omit<Arguments, 'module' | 'parameter_and_buffer_dicts'>>;

export type FunctionalCall =
  | [
      module: Module,
      parameter_and_buffer_dicts: TensorDict | readonly TensorDict[],
      args?: unknown,
      kwargs?: Record<string, unknown> | null,
      options?: FunctionalOptions,
    ]
  | [
      module: Module,
      parameter_and_buffer_dicts: TensorDict | readonly TensorDict[],
      keywords: Keywords,
    ];

const bind = signature<Arguments>(
  'functional_call(nn.Module module, Mapping|Iterable parameter_and_buffer_dicts, any args=None, ' +
    'Mapping? kwargs=None, *, bool tie_weights=True, bool strict=False)',
);

/** One object of all given tensors; a name may come only once. */
function merged(given: TensorDict | readonly TensorDict[]): [TensorDict, readonly TensorDict[]] {
  const dicts = isPlainObject(given) ? [given as TensorDict] : [...(given as TensorDict[])];
  const wrong = dicts.find((dict) => !isPlainObject(dict));
  if (wrong !== undefined) {
    throw new TypeError(
      'functional_call(): expected parameter_and_buffer_dicts to be a dict or a list of dicts, ' +
        `not with ${typeName(wrong)}`,
    );
  }
  const names = dicts.flatMap((dict) => Object.keys(dict));
  const repeated = names.filter((name, i) => names.indexOf(name) !== i);
  if (repeated.length > 0) {
    throw new RangeError(`${repeated.join(', ')} appeared in multiple dictionaries`);
  }
  return [Object.assign({}, ...dicts) as TensorDict, dicts];
}

/** The names of each tensor that a module holds under several. */
function tiedNames(module: Module): string[][] {
  const names = new Map<Tensor, string[]>();
  for (const [name, tensor] of namedTensors(module)) {
    const known = names.get(tensor);
    if (known) known.push(name);
    else names.set(tensor, [name]);
  }
  return [...names.values()].filter(({ length }) => length > 1);
}

/** What is given under one name of a shared tensor goes under all of them. */
function untied(module: Module, tensors: TensorDict): TensorDict {
  const all = { ...tensors };
  for (const names of tiedNames(module)) {
    const given = names.filter((name) => Object.hasOwn(tensors, name));
    const values = new Set(given.map((name) => tensors[name]));
    if (values.size > 1) {
      throw new RangeError(
        `functional_call got multiple values for keys ${names.sort().join(', ')}, which are ` +
          'tied. Consider using tie_weights=False',
      );
    }
    for (const value of values) for (const name of names) all[name] = value as Tensor;
  }
  return all;
}

function checkKeys(module: Module, tensors: TensorDict): void {
  const valid = new Set([...namedTensors(module)].map(([name]) => name));
  const list = (names: string[]) => names.sort().map(reprString).join(', ');
  const unexpected = Object.keys(tensors).filter((name) => !valid.has(name));
  const missing = [...valid].filter((name) => !Object.hasOwn(tensors, name));
  const problems: string[] = [];
  if (unexpected.length > 0) problems.push(`Unexpected key(s): ${list(unexpected)}.`);
  if (missing.length > 0) problems.push(`Missing key(s): ${list(missing)}.`);
  if (problems.length === 0) return;
  throw new TorchError(
    `Error(s) in reparametrizing for ${module._get_name()}:\n\t${problems.join('\n\t')}`,
  );
}

type Forward = (...args: unknown[]) => unknown;

/**
 * Calls `module` with the given tensors as its parameters and buffers. `args` is one argument, or
 * an array of them. What `forward` assigns to a buffer goes back into the given object.
 */
export function functional_call(...given: FunctionalCall): unknown {
  const { module, parameter_and_buffer_dicts, args, kwargs, tie_weights, strict } = bind(given);
  const [tensors, dicts] = merged(parameter_and_buffer_dicts);
  const all = tie_weights ? untied(module, tensors) : tensors;
  if (strict) checkKeys(module, all);
  const list = args === null ? [] : Array.isArray(args) ? args : [args];
  if (!isWhole(list)) throw new TypeError("functional_call(): argument 'args' has holes");
  const before = swapTensors(module, new Map(Object.entries(all)));
  try {
    const forward = module.forward.bind(module) as Forward;
    return forward(...list, ...(kwargs === null ? [] : [kwargs]));
  } finally {
    for (const [name, tensor] of swapTensors(module, before)) {
      const home = dicts.find((dict) => Object.hasOwn(dict, name));
      if (home && tensor) home[name] = tensor;
    }
  }
}
