/** The device that what makes tensors uses when none is given. */
import type { device } from '../device.js';
import { isPlainObject } from './kinds.js';

let current: device | null = null;

export const currentDevice = (): device | null => current;

/** Sets it, and returns the one before. */
export function swapDevice(next: device | null): device | null {
  const previous = current;
  current = next;
  return previous;
}

/** Operators that heed it: those that make tensors of nothing. */
export const MAKERS: ReadonlySet<string> = new Set([
  ...['empty', 'empty_permuted', 'empty_strided', 'empty_quantized', 'ones', 'zeros', 'full'],
  ...['arange', 'range', 'linspace', 'logspace', 'eye', 'scalar_tensor'],
  ...['rand', 'randn', 'randint', 'randperm', 'tril_indices', 'triu_indices'],
  ...['bartlett_window', 'blackman_window', 'hamming_window', 'hann_window', 'kaiser_window'],
  ...['fftfreq', 'rfftfreq', 'fft_fftfreq', 'fft_rfftfreq'],
  ...['sparse_coo_tensor', 'sparse_compressed_tensor', 'sparse_csr_tensor', 'sparse_csc_tensor'],
  ...['sparse_bsr_tensor', 'sparse_bsc_tensor'],
]);

/** The arguments, with the default device where they name none. */
export function withDevice(args: readonly unknown[]): readonly unknown[] {
  if (current === null) return args;
  const last = args[args.length - 1];
  if (!isPlainObject(last)) return [...args, { device: current }];
  if (last.device !== null && last.device !== undefined) return args;
  return [...args.slice(0, -1), { ...last, device: current }];
}
