/** Settings of the process: threads, determinism, versions. */
import { native } from './native.js';

function count(name: string, value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${name}() expects an int`);
  if ((value as number) <= 0) throw new RangeError(`${name}() expects a positive integer`);
  return value as number;
}

/** The number of threads that one operator may use on the CPU. */
export function get_num_threads(): number {
  return native.get_num_threads();
}

export function set_num_threads(threads: number): void {
  native.set_num_threads(count('set_num_threads', threads));
}

export function get_num_interop_threads(): number {
  return native.get_num_interop_threads();
}

export function set_num_interop_threads(threads: number): void {
  native.set_num_interop_threads(count('set_num_interop_threads', threads));
}

/** Makes operators that have only a nondeterministic form throw, or warn. */
export function use_deterministic_algorithms(
  mode: boolean,
  { warn_only = false }: { warn_only?: boolean } = {},
): void {
  if (typeof mode !== 'boolean')
    throw new TypeError("use_deterministic_algorithms(): 'mode' must be bool");
  native.use_deterministic_algorithms(mode, warn_only);
}

export function are_deterministic_algorithms_enabled(): boolean {
  return native.deterministic_algorithms();
}

/** The version of libtorch that Sconce was built for. */
export const __version__: string = native.torch_version;

/** How libtorch was built. */
export function __show_config(): string {
  return native.show_config();
}

/** `torch.backends.cpu`. */
export const backends = {
  cpu: {
    /** 'DEFAULT', 'AVX2', 'AVX512', ...: random bits differ between them in places. */
    get_cpu_capability: (): string => native.cpu_capability(),
  },
};
