/** Seeding, and the state of the default generator: `torch.random`. */
import { defaultGenerator, type Generator, seedOf } from './generator.js';
import { untracked } from './memory.js';
import { native } from './native.js';
import { scoped } from './scoped.js';
import type { Tensor } from './tensor.js';

/** The default generator of the CPU. */
export const default_generator: Generator = defaultGenerator('cpu');

/** Seeds the default generators of all devices, and returns the CPU's. */
export function manual_seed(seed: number | bigint): Generator {
  native.manual_seed(seedOf('manual_seed', seed));
  return default_generator;
}

/** Seeds all default generators from the system's entropy, and returns the seed. */
export function seed(): number | bigint {
  const fresh = default_generator.seed();
  manual_seed(fresh);
  return fresh;
}

export function initial_seed(): number | bigint {
  return default_generator.initial_seed();
}

/** The state of the CPU's default generator as a tensor of bytes. */
export function get_rng_state(): Tensor {
  return default_generator.get_state();
}

export function set_rng_state(new_state: Tensor): void {
  default_generator.set_state(new_state);
}

function enterFork(): () => void {
  const state = untracked(get_rng_state);
  return () => {
    set_rng_state(state);
    state.dispose();
  };
}

/** Runs `fn`, or the rest of the block, and then puts the CPU generator's state back. */
export function fork_rng(): Disposable;
export function fork_rng<T>(fn: () => T): T;
export function fork_rng<T>(fn?: () => T): T | Disposable {
  return scoped('fork_rng', enterFork, fn);
}
