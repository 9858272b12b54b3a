/** Settings of libtorch's context as members of objects, and the two ways to change them for a while. */
import { TorchError } from '../errors.js';
import { isPlainObject, typeName } from '../gate/kinds.js';
import { native } from '../native.js';
import { scoped } from '../scoped.js';
import { signature } from '../signature.js';

/** How float32 is computed with: exactly, in a narrower type, or as the setting above says. */
export type Precision = 'none' | 'ieee' | 'tf32' | 'bf16';

export function checked(name: string, value: unknown): boolean {
  if (typeof value !== 'boolean')
    throw new TypeError(`${name} expects a bool, not ${typeName(value)}`);
  return value;
}

let frozen = false;
let bracketed = false;

/** Has assigning to any of the settings fail from now on; `flags()` still changes them. */
export function disable_global_flags(): void {
  frozen = true;
}

export function flags_frozen(): boolean {
  return frozen && !bracketed;
}

function refuseFrozen(name: string): void {
  if (!flags_frozen()) return;
  throw new TorchError(
    `not allowed to set ${name} flags after disable_global_flags; use flags() instead`,
  );
}

type Member = { get(): unknown; set(value: unknown): void };

function define(made: object, name: string, full: string, { get, set }: Member): void {
  Object.defineProperty(made, name, {
    enumerable: true,
    get,
    set(value: unknown) {
      refuseFrozen(full);
      set(value);
    },
  });
}

/** An object whose members are switches of libtorch's context. */
export function switches<T extends object>(
  prefix: string,
  names: readonly (keyof T & string)[],
): T {
  const made = {};
  for (const name of names) {
    const full = `${prefix}.${name}`;
    define(made, name, `torch.backends.${full}`, {
      get: () => native.get_switch(full),
      set: (value) => native.set_switch(full, checked(`torch.backends.${full}`, value)),
    });
  }
  return made as T;
}

/** Adds `fp32_precision`, of a library and of one sort of operator. */
export function withPrecision<T extends object>(
  made: T,
  library: string,
  op: string,
  written = library,
): T & { fp32_precision: Precision } {
  define(made, 'fp32_precision', `torch.backends.${library}`, {
    get: () => native.float32_precision(library, op),
    set(value) {
      if (typeof value !== 'string') {
        throw new TypeError(`fp32_precision expects a str, not ${typeName(value)}`);
      }
      native.set_float32_precision(written, op, value);
    },
  });
  return made as T & { fp32_precision: Precision };
}

/** Copies with the members, which stay settings. */
export function together<A extends object, B extends object>(settings: A, others: B): A & B {
  const members = Object.getOwnPropertyDescriptors(settings);
  return Object.defineProperties({ ...others }, members) as A & B;
}

export const flag = (name: string) => (): boolean => native.get_switch(name);
export function setter(name: string, fn: string) {
  const bind = signature<{ enabled: boolean }>(`${fn}(bool enabled)`);
  return (enabled: boolean | { enabled: boolean }): void =>
    native.set_switch(name, bind([enabled]).enabled);
}

export interface Flags<T> {
  (values?: Partial<T>): Disposable;
  <R>(values: Partial<T>, fn: () => R): R;
}

/** Sets some of the settings, and returns them as they were. */
export function setterOf<T extends object>(settings: T): (values?: Partial<T>) => T {
  return (values = {}) => {
    const before = { ...settings };
    if (!isPlainObject(values)) {
      throw new TypeError(`set_flags() takes keywords in an object, not ${typeName(values)}`);
    }
    const unknown = Object.keys(values).find((name) => !(name in settings));
    if (unknown !== undefined) {
      throw new TypeError(`set_flags() got an unexpected keyword argument '${unknown}'`);
    }
    bracketed = true;
    try {
      for (const [name, value] of Object.entries(values)) {
        if (value !== null && value !== undefined) Reflect.set(settings, name, value);
      }
    } finally {
      bracketed = false;
    }
    return before;
  };
}

/** Settings for a callback or the rest of the block; those not named get Python's defaults. */
export function flagsOf<T extends object>(settings: T, defaults: Partial<T>): Flags<T> {
  const set = setterOf(settings);
  function flags<R>(values: Partial<T> = {}, fn?: () => R): R | Disposable {
    const enter = (): (() => void) => {
      const before = set({ ...defaults, ...values });
      return () => {
        set(before);
      };
    };
    return scoped('flags', enter, fn);
  }
  return flags as Flags<T>;
}
