/** Hooks around `forward`: kept apart, so that a module without hooks pays nothing. */
import { TorchError, warn } from '../../errors.js';
import { HookList } from '../../utils/hooks.js';
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

type Forward = (this: Module, ...args: unknown[]) => unknown;

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

function runBefore(module: Module, { hook, with_kwargs }: Before, args: unknown[]): unknown[] {
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

function runAfter(module: Module, entry: After, args: unknown[], output: unknown): unknown {
  const changed = entry.with_kwargs
    ? (entry.hook as ForwardHookWithKwargs)(module, ...split(args), output)
    : (entry.hook as ForwardHook)(module, args, output);
  return changed ?? output;
}

/** The hooks of one module, and the `forward` that runs them. */
export class ForwardHooks {
  readonly before: HookList<Before>;
  readonly after: HookList<After>;
  readonly #forward: Forward;

  private constructor(forward: Forward, whenEmpty: () => void) {
    const check = () => {
      if (this.before.size === 0 && this.after.size === 0) whenEmpty();
    };
    this.#forward = forward;
    this.before = new HookList(check);
    this.after = new HookList(check);
  }

  /** Puts a wrapper over the instance's `forward`, and takes it off again with the last hook. */
  static wrap(module: Module, whenEmpty: () => void): ForwardHooks {
    const own = Object.getOwnPropertyDescriptor(module, 'forward');
    const hooks = new ForwardHooks(module.forward as Forward, () => {
      if (own) Object.defineProperty(module, 'forward', own);
      else Reflect.deleteProperty(module, 'forward');
      whenEmpty();
    });
    Object.defineProperty(module, 'forward', {
      configurable: true,
      writable: true,
      value: (...args: unknown[]) => hooks.call(module, args),
    });
    return hooks;
  }

  call(module: Module, given: unknown[]): unknown {
    const done = new Set<After>();
    let args = given;
    let output: unknown;
    try {
      for (const entry of this.before) args = runBefore(module, entry, args);
      output = this.#forward.apply(module, args);
      for (const entry of this.after) {
        done.add(entry);
        output = runAfter(module, entry, args, output);
      }
      return output;
    } catch (error) {
      this.#runAlways(module, args, output, done);
      throw error;
    }
  }

  /** After an error the hooks registered with `always_call` still run, and their errors are told. */
  #runAlways(module: Module, args: unknown[], output: unknown, done: Set<After>): void {
    for (const entry of this.after) {
      if (!entry.always_call || done.has(entry)) continue;
      try {
        runAfter(module, entry, args, output ?? null);
      } catch (error) {
        warn(`a forward hook with always_call failed after forward had failed: ${error}`);
      }
    }
  }
}
