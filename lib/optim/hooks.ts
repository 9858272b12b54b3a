/** Hooks around an optimizer's `step`, `state_dict` and `load_state_dict`. */
import { TorchError } from '../errors.js';
import { signature } from '../signature.js';
import { HookList, type RemovableHandle } from '../utils/hooks.js';
import type { Optimizer } from './optimizer.js';
import type { OptimizerStateDict } from './state_dict.js';

type Keywords = Record<string, unknown>;

/**
 * Runs before a step. As in Python `args` begins with the optimizer itself; `[args, kwargs]`
 * returned take the place of those given.
 */
export type StepPreHook =
  | ((
      optimizer: Optimizer,
      args: unknown[],
      kwargs: Keywords,
    ) => [unknown[], Keywords] | null | undefined)
  | ((optimizer: Optimizer, args: unknown[], kwargs: Keywords) => void);

/** Runs after a step, with what it was called with. */
export type StepPostHook = (optimizer: Optimizer, args: unknown[], kwargs: Keywords) => void;

/** Sees the optimizer before its state is packed, or after it is loaded. */
export type StateHook = (optimizer: Optimizer) => void;

/** Sees a packed state; another one returned takes its place. */
export type StateDictHook =
  | ((
      optimizer: Optimizer,
      state_dict: OptimizerStateDict,
    ) => OptimizerStateDict | null | undefined)
  | ((optimizer: Optimizer, state_dict: OptimizerStateDict) => void);

const bindHook = signature<{ hook: unknown }>('register_hook(function hook)');

const everyPre = new HookList<StepPreHook>();
const everyPost = new HookList<StepPostHook>();

/** Adds a hook that runs before each step of every optimizer. */
export const register_optimizer_step_pre_hook = (...args: [hook: StepPreHook]): RemovableHandle =>
  everyPre.add(bindHook(args).hook as StepPreHook);

/** Adds a hook that runs after each step of every optimizer. */
export const register_optimizer_step_post_hook = (...args: [hook: StepPostHook]): RemovableHandle =>
  everyPost.add(bindHook(args).hook as StepPostHook);

/** The hooks of one optimizer. */
export class OptimizerHooks {
  readonly preStep = new HookList<StepPreHook>();
  readonly postStep = new HookList<StepPostHook>();
  readonly preSave = new HookList<StateHook>();
  readonly postSave = new HookList<StateDictHook>();
  readonly preLoad = new HookList<StateDictHook>();
  readonly postLoad = new HookList<StateHook>();
}

const known = new WeakMap<Optimizer, OptimizerHooks>();

/** The optimizer's own hooks; not a field of it, so they are neither printed nor copied. */
export function hooksOf(optimizer: Optimizer): OptimizerHooks {
  const own = known.get(optimizer) ?? new OptimizerHooks();
  known.set(optimizer, own);
  return own;
}

/** Lets each hook see a packed state, or change it. */
export function passThrough(
  hooks: Iterable<StateDictHook>,
  optimizer: Optimizer,
  given: OptimizerStateDict,
): OptimizerStateDict {
  let passed = given;
  for (const hook of hooks) passed = hook(optimizer, passed) ?? passed;
  return passed;
}

const isKeywords = (value: unknown): value is Keywords =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

type Step = (this: Optimizer, ...args: unknown[]) => unknown;

function stepWithHooks(optimizer: Optimizer, step: Step, given: unknown[]): unknown {
  const own = known.get(optimizer);
  const last = given.at(-1);
  let kwargs = isKeywords(last) ? last : {};
  let args = [optimizer, ...(isKeywords(last) ? given.slice(0, -1) : given)];
  for (const hook of [...everyPre, ...(own?.preStep ?? [])]) {
    const changed: unknown = hook(optimizer, args, kwargs) ?? null;
    if (changed === null) continue;
    if (!Array.isArray(changed) || changed.length !== 2 || !Array.isArray(changed[0])) {
      throw new TorchError('a step pre-hook must return nothing or [new_args, new_kwargs]');
    }
    [args, kwargs] = changed as [Optimizer[], Keywords];
  }
  const [self = optimizer, ...rest] = args as [Optimizer?, ...unknown[]];
  const hasKeywords = Object.keys(kwargs).length > 0;
  const result = Reflect.apply(step, self, hasKeywords ? [...rest, kwargs] : rest);
  for (const hook of [...(own?.postStep ?? []), ...everyPost]) hook(optimizer, args, kwargs);
  return result;
}

/** Steps that run hooks. */
const hooked = new WeakSet<object>();

/**
 * Has the `step` of an optimizer's class run hooks, whatever class overrides it. Done when the first
 * of the class is made, as in Python.
 */
export function hookStep(optimizer: Optimizer): void {
  const prototype: { step: Step } = Object.getPrototypeOf(optimizer);
  const { step } = prototype;
  if (hooked.has(step)) return;
  function withHooks(this: Optimizer, ...args: unknown[]): unknown {
    const isPlain = everyPre.size === 0 && everyPost.size === 0 && !known.has(this);
    return isPlain ? Reflect.apply(step, this, args) : stepWithHooks(this, step, args);
  }
  hooked.add(withHooks);
  Object.defineProperty(prototype, 'step', {
    value: withHooks,
    configurable: true,
    writable: true,
  });
}
