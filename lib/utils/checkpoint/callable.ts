/** What is run again: a function or a module, with Python's keywords in a last object. */
import { isPlainObject } from '../../gate/kinds.js';

export type Run = (...args: unknown[]) => unknown;

/** A function, or a module's `forward`. */
export function runOf(given: unknown): Run {
  if (typeof given === 'function') return given as Run;
  const forward = typeof given === 'object' && given !== null && Reflect.get(given, 'forward');
  if (typeof forward === 'function') return (...args) => forward.apply(given, args);
  throw new TypeError('checkpoint takes a function or a module');
}

/** The arguments by position, and the object of keywords behind them. */
export function keywordsApart(args: readonly unknown[]): [unknown[], Record<string, unknown>] {
  const last = args[args.length - 1];
  return isPlainObject(last) ? [args.slice(0, -1), { ...last }] : [[...args], {}];
}
