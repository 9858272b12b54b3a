/** Which kernels `scaled_dot_product_attention` may take. */
import type { Call } from '../../call.js';
import { NotImplementedError } from '../../errors.js';
import { native } from '../../native.js';
import { callbackApart, scoped } from '../../scoped.js';
import { signature } from '../../signature.js';

/** The kernels of attention; the numbers are PyTorch's. */
export const SDPBackend = Object.freeze({
  ERROR: -1,
  MATH: 0,
  FLASH_ATTENTION: 1,
  EFFICIENT_ATTENTION: 2,
  CUDNN_ATTENTION: 3,
  OVERRIDEABLE: 4,
});
export type SDPBackend = (typeof SDPBackend)[keyof typeof SDPBackend];

/** The switch of each. */
const SWITCHES: readonly (readonly [backend: SDPBackend, name: string])[] = [
  [SDPBackend.CUDNN_ATTENTION, 'sdp.cudnn'],
  [SDPBackend.FLASH_ATTENTION, 'sdp.flash'],
  [SDPBackend.EFFICIENT_ATTENTION, 'sdp.mem_efficient'],
  [SDPBackend.MATH, 'sdp.math'],
  [SDPBackend.OVERRIDEABLE, 'sdp.overrideable'],
];

type Backends = SDPBackend | readonly SDPBackend[];
interface Keywords {
  backends: Backends;
  set_priority?: boolean;
}
const bind = signature<Required<Keywords>>(
  'sdpa_kernel(int|int[] backends, bool set_priority=False)',
);

function chosen(args: readonly unknown[]): ReadonlySet<SDPBackend> {
  const { backends, set_priority } = bind(args);
  if (set_priority) {
    throw new NotImplementedError(
      'sdpa_kernel: the order in which kernels are tried cannot be set; leave out set_priority',
    );
  }
  const set = new Set(typeof backends === 'number' ? [backends] : backends);
  const known: readonly number[] = Object.values(SDPBackend);
  for (const backend of set) {
    if (!known.includes(backend)) throw new TypeError(`${backend} is not a value of SDPBackend`);
  }
  return set;
}

/** Allows only some kernels; the way back. */
function enter(allowed: ReadonlySet<SDPBackend>): () => void {
  const before = SWITCHES.map(([, name]) => [name, native.get_switch(name)] as const);
  for (const [backend, name] of SWITCHES) native.set_switch(name, allowed.has(backend));
  return () => {
    for (const [name, enabled] of before) native.set_switch(name, enabled);
  };
}

type Callback<T> = () => T;

/**
 * Runs `fn`, or the rest of a block by `using`, where `scaled_dot_product_attention` may take only
 * the kernels named, each a value of `SDPBackend`.
 */
export function sdpa_kernel<T>(
  ...args:
    | [backends: Backends, fn: Callback<T>]
    | [backends: Backends, set_priority: boolean | { set_priority?: boolean }, fn: Callback<T>]
    | [keywords: Keywords, fn: Callback<T>]
): T;
export function sdpa_kernel(
  ...args: Call<[backends: Backends], [set_priority: boolean], Keywords>
): Disposable;
export function sdpa_kernel(...args: unknown[]): unknown {
  const [given, fn] = callbackApart(args);
  const allowed = chosen(given);
  return scoped('sdpa_kernel', () => enter(allowed), fn);
}
