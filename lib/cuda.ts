/** `torch.cuda`: the CUDA devices, if there are any. */
import { type DeviceLike, device } from './device.js';
import { TorchError } from './errors.js';
import { defaultGenerator, seedOf } from './generator.js';
import { native } from './native.js';
import { scoped } from './scoped.js';
import { signature } from './signature.js';
import type { Tensor } from './tensor.js';

/** Whether libtorch was built with CUDA and a device answers. */
export function is_available(): boolean {
  return native.cuda_device_count() > 0;
}

export function device_count(): number {
  return native.cuda_device_count();
}

let initialised = false;

function require_cuda(): void {
  if (!native.has_cuda()) throw new TorchError('Torch not compiled with CUDA enabled');
  native.cuda_init();
  initialised = true;
}

/** libtorch sets a device up when it is first used. */
export function is_initialized(): boolean {
  return initialised;
}

export function init(): void {
  require_cuda();
}

function indexOf(which: DeviceLike | number | null | undefined): number {
  if (typeof which === 'number') return which;
  if (which === null || which === undefined) return current_device();
  const { type, index } = new device(which);
  if (type !== 'cuda') throw new RangeError(`expected a cuda device, but got ${String(which)}`);
  return index ?? current_device();
}

export function current_device(): number {
  require_cuda();
  return native.cuda_current_device();
}

export function set_device(which: DeviceLike | number): void {
  require_cuda();
  native.cuda_set_device(indexOf(which));
}

const enterDevice = (which: DeviceLike | number) => () => {
  const previous = current_device();
  set_device(which);
  return () => native.cuda_set_device(previous);
};

/** Makes a device the current one for a callback, or for the rest of the block. */
export function device_scope(which: DeviceLike | number): Disposable;
export function device_scope<T>(which: DeviceLike | number, fn: () => T): T;
export function device_scope<T>(which: DeviceLike | number, fn?: () => T): T | Disposable {
  return scoped('device_scope', enterDevice(which), fn);
}

const bindDeviceOf = signature<{ tensor: Tensor }>('device_of(Tensor tensor)');

const enterOf = (tensor: Tensor) => () => {
  const end = tensor.is_cuda ? enterDevice(tensor.get_device())() : null;
  return () => end?.();
};

/** Makes a tensor's device the current one; does nothing for a tensor on the CPU. */
export function device_of(tensor: Tensor): Disposable;
export function device_of<T>(tensor: Tensor, fn: () => T): T;
export function device_of<T>(tensor: Tensor, fn?: () => T): T | Disposable {
  return scoped('device_of', enterOf(bindDeviceOf([tensor]).tensor), fn);
}

/** Waits for all work on a device. */
export function synchronize(which?: DeviceLike | number | null): void {
  require_cuda();
  native.cuda_synchronize(indexOf(which));
}

/** Gives cached memory that no tensor holds back to the driver. */
export function empty_cache(): void {
  native.cuda_empty_cache();
}

const memory =
  (part: 0 | 1 | 2 | 3) =>
  (which?: DeviceLike | number | null): number => {
    if (!native.has_cuda()) return 0;
    return native.cuda_memory(indexOf(which))[part];
  };

/** Bytes that tensors hold on a device. */
export const memory_allocated = memory(0);
export const max_memory_allocated = memory(1);
/** Bytes that the caching allocator holds on a device. */
export const memory_reserved = memory(2);
export const max_memory_reserved = memory(3);

/** @deprecated Use `memory_reserved`. */
export const memory_cached = memory_reserved;
/** @deprecated Use `max_memory_reserved`. */
export const max_memory_cached = max_memory_reserved;

/** Bytes of a device: what is free, and all. */
export function mem_get_info(which?: DeviceLike | number | null): [number, number] {
  require_cuda();
  return native.cuda_memory_info(indexOf(which));
}

export function reset_peak_memory_stats(which?: DeviceLike | number | null): void {
  require_cuda();
  native.cuda_reset_peak(indexOf(which));
}

/** @deprecated Use `reset_peak_memory_stats`. */
export const reset_max_memory_allocated = reset_peak_memory_stats;
/** @deprecated Use `reset_peak_memory_stats`. */
export const reset_max_memory_cached = reset_peak_memory_stats;

const generators = (): ReturnType<typeof defaultGenerator>[] =>
  Array.from({ length: device_count() }, (_, index) => defaultGenerator(`cuda:${index}`));

/** Seeds the generator of the current device; does nothing without one, as in Python. */
type SeedCall = [seed: number | bigint] | [{ seed: number | bigint }];
const bindSeed = signature<{ seed: number | bigint }>('manual_seed(any seed)');
const bindSeedAll = signature<{ seed: number | bigint }>('manual_seed_all(any seed)');

export function manual_seed(...args: SeedCall): void {
  const { seed } = bindSeed(args);
  seedOf('manual_seed', seed);
  if (is_available()) defaultGenerator(`cuda:${current_device()}`).manual_seed(seed);
}

export function manual_seed_all(...args: SeedCall): void {
  const { seed } = bindSeedAll(args);
  seedOf('manual_seed_all', seed);
  for (const generator of generators()) generator.manual_seed(seed);
}

export function get_rng_state(which: DeviceLike | number = 'cuda'): Tensor {
  require_cuda();
  return defaultGenerator(`cuda:${indexOf(which)}`).get_state();
}

export function set_rng_state(new_state: Tensor, which: DeviceLike | number = 'cuda'): void {
  require_cuda();
  defaultGenerator(`cuda:${indexOf(which)}`).set_state(new_state);
}

/** The seed of the current device's generator. */
export function initial_seed(): number | bigint {
  require_cuda();
  return defaultGenerator(`cuda:${current_device()}`).initial_seed();
}

/** Seeds the current device's generator from the system's entropy. */
export function seed(): void {
  if (is_available()) defaultGenerator(`cuda:${current_device()}`).seed();
}

/** Seeds the generators of all devices alike, from the system's entropy. */
export function seed_all(): void {
  const [first, ...others] = generators();
  const chosen = first?.seed();
  if (chosen !== undefined) for (const other of others) other.manual_seed(chosen);
}

/** The states of all devices' generators. */
export function get_rng_state_all(): Tensor[] {
  return generators().map((generator) => generator.get_state());
}

const bindStates = signature<{ new_states: Iterable<Tensor> }>(
  'set_rng_state_all(Tensors new_states)',
);

export function set_rng_state_all(new_states: Iterable<Tensor>): void {
  let index = 0;
  for (const state of bindStates([new_states]).new_states) set_rng_state(state, `cuda:${index++}`);
}

/** Whether libtorch can multiply half-precision matrices. */
export const has_half = true;
export const has_magma: boolean = native.has_feature('magma');
