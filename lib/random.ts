/** Seeding, and the state of the default generator: `torch.random`. */
import { device as Device, type DeviceLike } from './device.js';
import { defaultGenerator, type Generator, seedOf } from './generator.js';
import { untracked } from './memory.js';
import { native } from './native.js';
import { callbackApart, scoped } from './scoped.js';
import { signature } from './signature.js';
import type { Tensor } from './tensor.js';

/** The default generator of the CPU. */
export const default_generator: Generator = defaultGenerator('cpu');

const bindSeed = signature<{ seed: number | bigint }>('manual_seed(any seed)');

/** Seeds the default generators of all devices, and returns the CPU's. */
export function manual_seed(
  ...args: [seed: number | bigint] | [keywords: { seed: number | bigint }]
): Generator {
  const { seed } = bindSeed(args);
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

export interface ForkOptions {
  /** CUDA devices whose generators are forked as well; all of them if none are named. */
  devices?: Iterable<DeviceLike | number> | null;
  /** Whether anything is forked at all. */
  enabled?: boolean;
  device_type?: string | null;
}

const bindFork = signature<Required<ForkOptions>>(
  'fork_rng(Iterable? devices=None, bool enabled=True, *, str? device_type=None)',
);

/** The generators of the CPU and of the devices, with their states. */
function statesOf({ devices, device_type }: Required<ForkOptions>): [Generator, Tensor][] {
  const type = new Device(device_type ?? 'cuda').type;
  const all = Array.from({ length: native.cuda_device_count() }, (_, index) => index);
  const named = type === 'cuda' ? [...(devices ?? all)].map((each) => new Device(each)) : [];
  const generators = named.map((each) => defaultGenerator(String(each)));
  return [default_generator, ...generators].map((each) => [each, each.get_state()]);
}

const enterFork = (options: Required<ForkOptions>) => (): (() => void) => {
  if (!options.enabled) return () => {};
  const states = untracked(() => statesOf(options));
  return () => {
    for (const [generator, state] of states) {
      generator.set_state(state);
      state.dispose();
    }
  };
};

/** Runs `fn`, or the rest of the block, and then puts the generators' states back. */
export function fork_rng(options?: ForkOptions): Disposable;
export function fork_rng<T>(fn: () => T): T;
export function fork_rng<T>(options: ForkOptions, fn: () => T): T;
export function fork_rng(...args: unknown[]): unknown {
  const [given, fn] = callbackApart(args);
  const options = bindFork(given);
  return scoped('fork_rng', enterFork(options), fn);
}
