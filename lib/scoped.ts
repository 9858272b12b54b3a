/** The two forms of Python's `with`: a callback, or `using _ = ...`. */
import { TorchError } from './errors.js';

const isThenable = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'then' in value &&
  typeof (value as { then: unknown }).then === 'function';

const AsyncFunction = (async () => {}).constructor;

/** An async callback would carry thread state over to other tasks at its first `await`. */
export function refuseAsync(name: string, fn: unknown): void {
  if (fn instanceof AsyncFunction) {
    throw new TorchError(
      `${name}() takes a synchronous function: its effect would leak past an await`,
    );
  }
}

export function refusePromise(name: string, value: unknown): void {
  if (isThenable(value)) {
    throw new TorchError(`${name}() takes a synchronous function, but this one returned a promise`);
  }
}

/** The arguments, and the callback behind them if there is one. */
export function callbackApart(
  args: readonly unknown[],
): [given: readonly unknown[], fn: (() => unknown) | undefined] {
  const last = args[args.length - 1];
  return typeof last === 'function'
    ? [args.slice(0, -1), last as () => unknown]
    : [args, undefined];
}

/** Ends once, whether by `using` or by hand. */
export class Guard implements Disposable {
  #end: (() => void) | null;

  constructor(end: () => void) {
    this.#end = end;
  }

  [Symbol.dispose](): void {
    const end = this.#end;
    this.#end = null;
    end?.();
  }
}

/** Enters, runs the callback, and leaves in any case; without a callback returns the guard. */
export function scoped<T>(name: string, enter: () => () => void, fn?: () => T): T | Guard {
  if (fn === undefined) return new Guard(enter());
  if (typeof fn !== 'function') throw new TypeError(`${name}() takes a function`);
  refuseAsync(name, fn);
  const end = enter();
  try {
    const value = fn();
    refusePromise(name, value);
    return value;
  } finally {
    end();
  }
}
