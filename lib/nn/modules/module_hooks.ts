/** The hooks of a module, and the `forward` that runs them. */
import { warn } from '../../errors.js';
import { HookList } from '../../utils/hooks.js';
import {
  BackwardHooks,
  type FullBackwardHook,
  type FullBackwardPreHook,
} from './backward_hooks.js';
import { type After, type Before, type Forward, runAfter, runBefore } from './forward_hooks.js';
import { watchClasses } from './known_classes.js';
import type { Module } from './module.js';

/** Under a symbol, so that walks over fields pass them by and deep copies take them along. */
export const HOOKS = Symbol('sconce.hooks');

interface Hooked {
  [HOOKS]?: HookLists;
}

/** Hooks of each kind, in the order in which they run. */
export class HookLists {
  readonly before: HookList<Before>;
  readonly after: HookList<After>;
  readonly full: HookList<FullBackwardHook>;
  readonly pre: HookList<FullBackwardPreHook>;

  /** `own` is the `forward` that the instance itself has below the wrapper, if any. */
  constructor(
    whenEmpty: () => void,
    readonly own?: PropertyDescriptor,
  ) {
    const check = () => {
      const { before, after, full, pre } = this;
      if (before.size + after.size + full.size + pre.size === 0) whenEmpty();
    };
    this.before = new HookList(check);
    this.after = new HookList(check);
    this.full = new HookList(check);
    this.pre = new HookList(check);
  }

  /** Adds the hooks of others; handles of the others don't remove them here. */
  extend(other: HookLists): this {
    for (const hook of other.before) this.before.add(hook);
    for (const hook of other.after) this.after.add(hook);
    for (const hook of other.full) this.full.add(hook);
    for (const hook of other.pre) this.pre.add(hook);
    return this;
  }

  /** Deep copies of modules are wrapped anew. */
  __deepcopy__(): this {
    return this;
  }
}

/** What each prototype's and each instance's wrapper stands before. */
const wrapped = new WeakMap<Forward, Forward>();
const unwrap = (forward: Forward): Forward => wrapped.get(forward) ?? forward;

const forwardOf = (module: object): Forward => Reflect.get(module, 'forward') as Forward;

/** Wraps `forward` on one instance, and takes the wrapper off again with the last hook. */
function wrapInstance(module: Module & Hooked): HookLists {
  const own = Object.getOwnPropertyDescriptor(module, 'forward');
  const hooks = new HookLists(() => {
    if (own) Object.defineProperty(module, 'forward', own);
    else Reflect.deleteProperty(module, 'forward');
    Reflect.deleteProperty(module, HOOKS);
  }, own);
  function forward(this: Module & Hooked, ...args: unknown[]): unknown {
    const inner = own ? (own.value as Forward) : forwardOf(Object.getPrototypeOf(this) as object);
    return call(this, this[HOOKS] ?? hooks, args, unwrap(inner));
  }
  Object.defineProperty(module, 'forward', { configurable: true, writable: true, value: forward });
  // Of no interest to who prints or compares modules.
  Object.defineProperty(module, HOOKS, { configurable: true, writable: true, value: hooks });
  return hooks;
}

/** The hooks of a module, which wrap its `forward` as long as there are any. */
export const hooksOf = (module: Module & Hooked): HookLists =>
  module[HOOKS] ?? wrapInstance(module);

/** The hooks of a module if it has any. */
export const ownHooks = (module: Module & Hooked): HookLists | undefined => module[HOOKS];

/** Gives a deep copy the hooks that its original has. */
export function copyHooks(source: Module & Hooked, copy: Module & Hooked): void {
  const hooks = source[HOOKS];
  if (hooks === undefined) return;
  Reflect.deleteProperty(copy, HOOKS);
  Reflect.deleteProperty(copy, 'forward');
  if (hooks.own) Object.defineProperty(copy, 'forward', hooks.own);
  wrapInstance(copy).extend(hooks);
}

const undo: (() => void)[] = [];

/** Wraps the `forward` of one prototype, where it has its own. */
function wrapPrototype(prototype: object): void {
  const own = Object.getOwnPropertyDescriptor(prototype, 'forward');
  if (own === undefined || typeof own.value !== 'function' || wrapped.has(own.value)) return;
  const inner = own.value as Forward;
  function forward(this: Module, ...args: unknown[]): unknown {
    // A call by `super.forward` from a subclass is none of the module.
    return forwardOf(this) === forward ? call(this, null, args, inner) : inner.apply(this, args);
  }
  wrapped.set(forward, inner);
  Object.defineProperty(prototype, 'forward', { ...own, value: forward });
  undo.push(() => Object.defineProperty(prototype, 'forward', own));
}

function wrapChain(prototype: object): void {
  for (let at: object | null = prototype; at !== null; at = Object.getPrototypeOf(at)) {
    wrapPrototype(at);
  }
}

/** The hooks of all modules, made with the first of them. */
let everywhere: HookLists | null = null;

/** The hooks that run for every module: as long as there are any, every class is wrapped. */
export function globalHooks(): HookLists {
  if (everywhere !== null) return everywhere;
  everywhere = new HookLists(() => {
    everywhere = null;
    watchClasses(null);
    for (const restore of undo.splice(0)) restore();
  });
  watchClasses(wrapChain);
  return everywhere;
}

const both = <Hook>(all?: Iterable<Hook>, own?: Iterable<Hook>): Hook[] => [
  ...(all ?? []),
  ...(own ?? []),
];

/** `forward` between its hooks; those of all modules come first. */
function call(module: Module, own: HookLists | null, given: unknown[], forward: Forward): unknown {
  const backward = new BackwardHooks(
    module,
    both(everywhere?.full, own?.full),
    both(everywhere?.pre, own?.pre),
  );
  const done = new Set<After>();
  const after = () => both(everywhere?.after, own?.after);
  let args = given;
  let output: unknown;
  try {
    for (const hook of both(everywhere?.before, own?.before)) args = runBefore(module, hook, args);
    args = backward.onInput(args);
    output = forward.apply(module, args);
    for (const hook of after()) {
      done.add(hook);
      output = runAfter(module, hook, args, output);
    }
    return backward.onOutput(output);
  } catch (error) {
    runAlways(module, after(), args, output, done);
    throw error;
  }
}

/** After an error the hooks registered with `always_call` still run, and their errors are told. */
function runAlways(
  module: Module,
  after: After[],
  args: unknown[],
  output: unknown,
  done: Set<After>,
): void {
  for (const hook of after) {
    if (!hook.always_call || done.has(hook)) continue;
    try {
      runAfter(module, hook, args, output ?? null);
    } catch (error) {
      warn(`a forward hook with always_call failed after forward had failed: ${error}`);
    }
  }
}
