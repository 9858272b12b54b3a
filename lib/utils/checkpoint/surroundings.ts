/** What a second run must find as the first did: random numbers and autocast. */
import { autocast } from '../../amp/autocast.js';
import {
  get_autocast_dtype,
  is_autocast_available,
  is_autocast_cache_enabled,
  is_autocast_enabled,
} from '../../amp/state.js';
import * as cuda from '../../cuda.js';
import { untracked } from '../../memory.js';
import { get_rng_state, set_rng_state } from '../../random.js';
import { disposeAll, isTensor, type Tensor } from '../../tensor.js';

interface RandomState {
  cpu: Tensor;
  devices: readonly [index: number, state: Tensor][];
}

/** The devices of the tensors among the arguments, the CPU aside. */
function devicesOf(args: readonly unknown[]): number[] {
  const found = new Set<number>();
  for (const arg of args) if (isTensor(arg) && arg.is_cuda) found.add(arg.device.index ?? 0);
  return [...found];
}

const randomState = (devices: readonly number[]): RandomState =>
  untracked(() => ({
    cpu: get_rng_state(),
    devices: devices.map((index) => [index, cuda.get_rng_state(index)] as const),
  })) as RandomState;

function setRandomState({ cpu, devices }: RandomState): void {
  set_rng_state(cpu);
  for (const [index, state] of devices) cuda.set_rng_state(state, index);
}

/** Autocast as it is now, to be had again. */
function autocasts(): ((fn: () => unknown) => unknown)[] {
  const types = ['cpu', 'cuda'].filter(
    (type) => is_autocast_available(type) && (type === 'cpu' || cuda.is_available()),
  );
  const cache_enabled = is_autocast_cache_enabled();
  return types.map((type) => {
    const keywords = {
      dtype: get_autocast_dtype(type),
      enabled: is_autocast_enabled(type),
      cache_enabled,
    };
    return (fn) => autocast(type, keywords, fn);
  });
}

/** Notes how things stand; what is returned runs a function with them so again. */
export function surroundings(args: readonly unknown[], preserve_rng_state: boolean) {
  const devices = devicesOf(args);
  const random = preserve_rng_state ? randomState(devices) : null;
  const contexts = autocasts();
  return (fn: () => unknown): unknown => {
    const before = random && randomState(devices);
    try {
      if (random) setRandomState(random);
      return contexts.reduce<() => unknown>((run, context) => () => context(run), fn)();
    } finally {
      if (before) {
        setRandomState(before);
        disposeAll([before.cpu, ...before.devices.map(([, state]) => state)]);
      }
    }
  };
}
