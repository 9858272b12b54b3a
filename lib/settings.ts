/** Settings of the process: threads, determinism, versions. */
import { TorchError } from './errors.js';
import { typeName } from './gate/kinds.js';
import { native } from './native.js';
import { signature } from './signature.js';

function count(name: string, value: unknown): number {
  if (!Number.isSafeInteger(value)) {
    throw new TorchError(`${name} expects an int, but got ${typeName(value)}`);
  }
  if ((value as number) <= 0) throw new TorchError(`${name} expects a positive integer`);
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

export interface Determinism {
  mode: boolean;
  warn_only?: boolean;
}
const bindDeterminism = signature<Required<Determinism>>(
  'use_deterministic_algorithms(bool mode, *, bool warn_only=False)',
);

/** Makes operators that have only a nondeterministic form throw, or warn. */
export function use_deterministic_algorithms(
  mode: boolean,
  options?: Omit<Determinism, 'mode'>,
): void;
export function use_deterministic_algorithms(keywords: Determinism): void;
export function use_deterministic_algorithms(...args: unknown[]): void {
  const { mode, warn_only } = bindDeterminism(args);
  native.use_deterministic_algorithms(mode, warn_only);
}

export function are_deterministic_algorithms_enabled(): boolean {
  return native.deterministic_algorithms();
}

/** Whether those operators warn rather than throw. */
export function is_deterministic_algorithms_warn_only_enabled(): boolean {
  return native.deterministic_algorithms_warn_only();
}

const DEBUG_MODES = ['default', 'warn', 'error'];

/** The same switch by one word: `'default'` (or 0), `'warn'` (1), `'error'` (2). */
export function set_deterministic_debug_mode(debug_mode: number | string): void {
  if (typeof debug_mode !== 'number' && typeof debug_mode !== 'string') {
    throw new TypeError(`debug_mode must be str or int, but got ${typeof debug_mode}`);
  }
  const level = typeof debug_mode === 'number' ? debug_mode : DEBUG_MODES.indexOf(debug_mode);
  if (DEBUG_MODES[level] === undefined) {
    throw typeof debug_mode === 'number'
      ? new TorchError(`invalid value of debug_mode, expected 0, 1, or 2, but got ${debug_mode}`)
      : new TorchError(
          'invalid value of debug_mode, expected one of `default`, `warn`, `error`, but got ' +
            debug_mode,
        );
  }
  native.use_deterministic_algorithms(level > 0, level === 1);
}

export function get_deterministic_debug_mode(): number {
  if (!native.deterministic_algorithms()) return 0;
  return native.deterministic_algorithms_warn_only() ? 1 : 2;
}

/** `'highest'`, `'high'` or `'medium'`: how precisely matrices of float32 are multiplied. */
export function get_float32_matmul_precision(): 'highest' | 'high' | 'medium' {
  return native.float32_matmul_precision();
}

export function set_float32_matmul_precision(precision: 'highest' | 'high' | 'medium'): void {
  if (typeof precision !== 'string') {
    throw new TorchError(
      `set_float32_matmul_precision expects a str, but got ${typeName(precision)}`,
    );
  }
  native.set_float32_matmul_precision(precision);
}

/** Has the CPU take denormal numbers for zero; false where it can't. */
export function set_flush_denormal(mode: boolean): boolean {
  if (typeof mode !== 'boolean') {
    throw new TorchError(`flush_denormal expects a bool, but got ${typeName(mode)}`);
  }
  return native.set_flush_denormal(mode);
}

/** Whether warnings that libtorch gives once are given every time. */
export function is_warn_always_enabled(): boolean {
  return native.get_switch('warn_always');
}

export function set_warn_always(b: boolean): void {
  if (typeof b !== 'boolean') {
    throw new TorchError(`set_warn_always expects a bool, but got ${typeName(b)}`);
  }
  native.set_switch('warn_always', b);
}

export const has_lapack: boolean = native.has_feature('lapack');
export const has_mkl: boolean = native.has_feature('mkl');
export const has_openmp: boolean = native.has_feature('openmp');
/** Fourier transforms are always there. */
export const has_spectral = true;

/** libtorch's wheels are built with the ABI of strings that C++11 brought. */
export function compiled_with_cxx11_abi(): boolean {
  return true;
}

/** The version of libtorch that Sconce was built for. */
export const __version__: string = native.torch_version;

/** How libtorch was built. */
export function __show_config(): string {
  return native.show_config();
}
