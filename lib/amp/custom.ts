/** Autocast in a `torch.autograd.Function`: in its backward pass as in its forward pass. */
import { FunctionCtx } from '../autograd/function.js';
import { type dtype as Dtype, float64 } from '../dtype.js';
import { isPlainObject } from '../gate/kinds.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor } from '../tensor.js';
import { autocast } from './autocast.js';
import { get_autocast_dtype, is_autocast_enabled } from './state.js';

/** A static `forward` or `backward`, whose first argument is the context. */
export type Pass = (ctx: FunctionCtx, ...args: never[]) => unknown;

export interface BackwardKeywords {
  device_type: string;
}
export interface ForwardKeywords extends BackwardKeywords {
  /** What floating-point arguments become where autocast is on; `forward` then runs without it. */
  cast_inputs?: Dtype | null;
}

const bindForward = signature<{ fwd: Pass | null } & Required<ForwardKeywords>>(
  'custom_fwd(function? fwd=None, *, str device_type, ScalarType? cast_inputs=None)',
);
const bindBackward = signature<{ bwd: Pass | null } & BackwardKeywords>(
  'custom_bwd(function? bwd=None, *, str device_type)',
);

const isEligible = (tensor: Tensor, device_type: string): boolean =>
  tensor.is_floating_point() && tensor.device.type === device_type && tensor.dtype !== float64;

/** The tensors of a device in a value, its arrays, Maps and objects, in another dtype. */
function cast(value: unknown, device_type: string, dtype: Dtype): unknown {
  const go = (item: unknown): unknown => cast(item, device_type, dtype);
  if (isTensor(value)) return isEligible(value, device_type) ? value.to(dtype) : value;
  if (Array.isArray(value)) return value.map(go);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [go(key), go(item)]));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, go(item)]));
}

function checkContext(name: string, ctx: unknown): asserts ctx is FunctionCtx {
  if (ctx instanceof FunctionCtx) return;
  throw new TypeError(`${name}() wraps a static method whose first argument is the context`);
}

function wrapForward(fwd: Pass, { device_type, cast_inputs }: Required<ForwardKeywords>): Pass {
  return function (this: unknown, ctx, ...args) {
    checkContext('custom_fwd', ctx);
    const enabled = is_autocast_enabled(device_type);
    ctx._dtype = get_autocast_dtype(device_type);
    ctx._fwd_used_autocast = enabled && cast_inputs === null;
    if (!enabled || cast_inputs === null) return fwd.call(this, ctx, ...args);
    const given = args.map((arg) => cast(arg, device_type, cast_inputs));
    return autocast(device_type, { enabled: false }, () =>
      fwd.call(this, ctx, ...(given as never[])),
    );
  };
}

function wrapBackward(bwd: Pass, { device_type }: BackwardKeywords): Pass {
  return function (this: unknown, ctx, ...gradients) {
    checkContext('custom_bwd', ctx);
    if (typeof ctx._fwd_used_autocast !== 'boolean') {
      throw new TypeError('custom_bwd() needs a forward that custom_fwd() wraps');
    }
    const mode = { enabled: ctx._fwd_used_autocast, dtype: ctx._dtype as Dtype };
    return autocast(device_type, mode, () => bwd.call(this, ctx, ...gradients));
  };
}

/** What wraps a method that is still to come, as a decorator does. */
type Wrapper = <F extends Pass>(fn: F, context?: unknown) => F;

/**
 * Wraps the static `forward(ctx, ...)` of a `torch.autograd.Function`, so that `backward`, wrapped
 * by `custom_bwd`, runs under the same autocast. With `cast_inputs`, where autocast is on, tensors of
 * floating point on the device (float64 apart) are cast, and `forward` runs with autocast off.
 * Without a function it gives the decorator.
 */
export function custom_fwd<F extends Pass>(fwd: F, keywords: ForwardKeywords): F;
export function custom_fwd(keywords: ForwardKeywords): Wrapper;
export function custom_fwd(...args: unknown[]): unknown {
  const { fwd, ...keywords } = bindForward(args);
  return fwd === null ? (fn: Pass) => wrapForward(fn, keywords) : wrapForward(fwd, keywords);
}

/** Wraps the static `backward(ctx, ...)` that belongs to a `forward` wrapped by `custom_fwd`. */
export function custom_bwd<F extends Pass>(bwd: F, keywords: BackwardKeywords): F;
export function custom_bwd(keywords: BackwardKeywords): Wrapper;
export function custom_bwd(...args: unknown[]): unknown {
  const { bwd, ...keywords } = bindBackward(args);
  return bwd === null ? (fn: Pass) => wrapBackward(fn, keywords) : wrapBackward(bwd, keywords);
}
