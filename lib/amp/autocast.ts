/** Autocast: operators that gain from a narrower dtype run in it. */
import type { Call } from '../call.js';
import { is_available } from '../cuda.js';
import { bfloat16, type dtype as Dtype, float16 } from '../dtype.js';
import { TorchError, warn } from '../errors.js';
import { callbackApart, scoped } from '../scoped.js';
import { signature } from '../signature.js';
import {
  autocast_decrement_nesting,
  autocast_increment_nesting,
  clear_autocast_cache,
  get_autocast_dtype,
  is_autocast_available,
  is_autocast_cache_enabled,
  is_autocast_enabled,
  set_autocast_cache_enabled,
  set_autocast_dtype,
  set_autocast_enabled,
} from './state.js';

export interface AutocastKeywords {
  device_type: string;
  dtype?: Dtype | null;
  enabled?: boolean;
  cache_enabled?: boolean | null;
}
export type AutocastCall = Call<
  [device_type: string],
  [dtype: Dtype | null, enabled: boolean, cache_enabled: boolean | null],
  AutocastKeywords
>;

interface Mode {
  device_type: string;
  dtype: Dtype;
  enabled: boolean;
  cache_enabled: boolean;
}

const bind = signature<Required<AutocastKeywords>>(
  'autocast(str device_type, ScalarType? dtype=None, bool enabled=True, bool? cache_enabled=None)',
);

/** Whether it can be enabled: where it can't, Python warns and goes on without. */
function canEnable(device: string, dtype: Dtype): boolean {
  if (device === 'cuda') {
    if (is_available()) return true;
    warn('CUDA is not available. Disabling autocast.');
    return false;
  }
  if (dtype === bfloat16 || dtype === float16) return true;
  warn(
    `In ${device.toUpperCase()} autocast, but the target dtype is not supported. Disabling ` +
      `autocast.\n${device.toUpperCase()} Autocast only supports dtypes of torch.bfloat16, ` +
      'torch.float16 currently.',
  );
  return false;
}

function modeOf(args: readonly unknown[]): Mode {
  const a = bind(args);
  if (!is_autocast_available(a.device_type)) {
    throw new TorchError(`User specified an unsupported autocast device_type '${a.device_type}'`);
  }
  const dtype = a.dtype ?? get_autocast_dtype(a.device_type);
  return {
    device_type: a.device_type,
    dtype,
    enabled: a.enabled && canEnable(a.device_type, dtype),
    cache_enabled: a.cache_enabled ?? is_autocast_cache_enabled(),
  };
}

function enter({ device_type: device, dtype, enabled, cache_enabled }: Mode): () => void {
  const before = {
    enabled: is_autocast_enabled(device),
    dtype: get_autocast_dtype(device),
    cache: is_autocast_cache_enabled(),
  };
  set_autocast_enabled(device, enabled);
  set_autocast_dtype(device, dtype);
  autocast_increment_nesting();
  set_autocast_cache_enabled(cache_enabled);
  return () => {
    // The narrow copies of parameters live as long as the outermost autocast.
    if (autocast_decrement_nesting() === 0) clear_autocast_cache();
    set_autocast_enabled(device, before.enabled);
    set_autocast_dtype(device, before.dtype);
    set_autocast_cache_enabled(before.cache);
  };
}

type Callback<T> = () => T;
type Given = Partial<AutocastKeywords>;

/** The same arguments with a callback behind them. */
export type AutocastRun<T> =
  | [keywords: AutocastKeywords, fn: Callback<T>]
  | [device_type: string, fn: Callback<T>]
  | [device_type: string, keywords: Given, fn: Callback<T>]
  | [device_type: string, dtype: Dtype | null, fn: Callback<T>]
  | [device_type: string, dtype: Dtype | null, keywords: Given, fn: Callback<T>]
  | [device_type: string, dtype: Dtype | null, enabled: boolean, fn: Callback<T>]
  | [
      device_type: string,
      dtype: Dtype | null,
      enabled: boolean,
      cache_enabled: boolean | null,
      fn: Callback<T>,
    ];

/**
 * Runs `fn`, or the rest of a block by `using`, with libtorch's choice of operators in `dtype`:
 * bfloat16 on the CPU and float16 on CUDA, unless another is given.
 */
export function autocast<T>(...args: AutocastRun<T>): T;
export function autocast(...args: AutocastCall): Disposable;
export function autocast(...args: unknown[]): unknown {
  const [given, fn] = callbackApart(args);
  const mode = modeOf(given);
  return scoped('autocast', () => enter(mode), fn);
}
