/** The hooks before and after `forward`: what they may be, and how each is run. */
import { TorchError } from '../../errors.js';
import type { Module } from './module.js';

export type Keywords = Record<string, unknown>;

/** Runs before `forward`; may return other arguments (an array, or the only one). */
export type ForwardPreHook = (module: Module, args: unknown[]) => unknown;

/** The same with the trailing keyword object apart; may return `[args, kwargs]`. */
export type ForwardPreHookWithKwargs = (
  module: Module,
  args: unknown[],
  kwargs: Keywords,
) => unknown;

/** Runs after `forward`; may return another output. */
export type ForwardHook = (module: Module, args: unknown[], output: unknown) => unknown;

export type ForwardHookWithKwargs = (
  module: Module,
  args: unknown[],
  kwargs: Keywords,
  output: unknown,
) => unknown;

export type Forward = (this: Module, ...args: unknown[]) => unknown;

/** A hook of `register_forward_pre_hook`. */
export interface Before {
  hook: ForwardPreHook | ForwardPreHookWithKwargs;
  with_kwargs: boolean;
}

/** A hook of `register_forward_hook`. */
export interface After {
  hook: ForwardHook | ForwardHookWithKwargs;
  with_kwargs: boolean;
  always_call: boolean;
}

const isPlain = (value: unknown): value is Keywords => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The arguments by position, and the trailing object of keywords if there is one. */
function split(args: unknown[]): [unknown[], Keywords] {
  const last = args.at(-1);
  return isPlain(last) ? [args.slice(0, -1), last] : [args, {}];
}

const join = (args: unknown[], kwargs: Keywords): unknown[] =>
  Object.keys(kwargs).length === 0 ? args : [...args, kwargs];

/** Runs one hook; the arguments that it leaves for the next. */
export function runBefore(
  module: Module,
  { hook, with_kwargs }: Before,
  args: unknown[],
): unknown[] {
  if (with_kwargs) {
    const changed = (hook as ForwardPreHookWithKwargs)(module, ...split(args)) ?? null;
    if (changed === null) return args;
    if (!Array.isArray(changed) || changed.length !== 2 || !Array.isArray(changed[0])) {
      throw new TorchError(
        'forward pre-hook must return nothing or [new_args, new_kwargs] when with_kwargs is true',
      );
    }
    return join(changed[0], changed[1]);
  }
  const changed = (hook as ForwardPreHook)(module, args) ?? null;
  if (changed === null) return args;
  return Array.isArray(changed) ? changed : [changed];
}

/** Runs one hook; the output that it leaves for the next. */
export function runAfter(module: Module, entry: After, args: unknown[], output: unknown): unknown {
  const changed = entry.with_kwargs
    ? (entry.hook as ForwardHookWithKwargs)(module, ...split(args), output)
    : (entry.hook as ForwardHook)(module, args, output);
  return changed ?? output;
}
