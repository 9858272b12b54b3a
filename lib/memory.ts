/** Freeing tensors early: `tidy`, `keep`, and what is alive now. */
import { native } from './native.js';
import { refuseAsync, refusePromise } from './scoped.js';
import { disposeAll, isTensor, swapScope, type Tensor } from './tensor.js';

const kept = new WeakSet<Tensor>();

/** Exempts a tensor from every open `tidy`: state that outlives the block it was made in. */
export function keep<T extends Tensor>(tensor: T): T {
  if (!isTensor(tensor)) throw new TypeError("keep(): argument 'tensor' must be Tensor");
  kept.add(tensor);
  return tensor;
}

/** Runs `fn` outside of any open `tidy`: what it makes lives as long as it is reachable. */
export function untracked<T>(fn: () => T): T {
  const outer = swapScope(null);
  try {
    return fn();
  } finally {
    swapScope(outer);
  }
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

function* children(value: object): Iterable<unknown> {
  if (value instanceof Map) {
    yield* value.keys();
    yield* value.values();
  } else if (Symbol.iterator in value) {
    // An iterator would be used up by looking at it.
    if (!('next' in value)) yield* value as Iterable<unknown>;
  } else if (isPlain(value)) {
    yield* Object.values(value);
  }
}

/** Every tensor in a value made of arrays, plain objects, maps, sets and named results. */
function tensorsIn(
  value: unknown,
  found = new Set<Tensor>(),
  seen = new Set<object>(),
): Set<Tensor> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return found;
  if (isTensor(value)) return found.add(value);
  if (ArrayBuffer.isView(value)) return found;
  seen.add(value);
  for (const child of children(value)) tensorsIn(child, found, seen);
  return found;
}

function close(made: Tensor[], outer: Tensor[] | null, result: unknown): void {
  const returned = tensorsIn(result);
  const free: Tensor[] = [];
  for (const tensor of made) {
    if (kept.has(tensor)) continue;
    if (returned.has(tensor)) outer?.push(tensor);
    else free.push(tensor);
  }
  disposeAll(free);
}

/**
 * Runs `fn` and frees every tensor made inside except those it returns. Parameters, buffers,
 * gradients and the state of optimizers stay by themselves. When `fn` throws, all are freed.
 */
export function tidy<T>(fn: () => T): T {
  if (typeof fn !== 'function') throw new TypeError('tidy() takes a function');
  refuseAsync('tidy', fn);
  const made: Tensor[] = [];
  const outer = swapScope(made);
  let result: T | undefined;
  try {
    result = fn();
    refusePromise('tidy', result);
  } catch (error) {
    result = undefined;
    throw error;
  } finally {
    swapScope(outer);
    close(made, outer, result);
  }
  return result;
}

/** Bytes of CPU memory that libtorch holds now, and at most so far, in the whole process. */
export function memory_stats(): { live_bytes: number; peak_bytes: number } {
  return { live_bytes: native.live_memory(), peak_bytes: native.peak_memory() };
}
