/** Checks of inputs that layers share. */
import type { Tensor } from '../../tensor.js';

/** Refuses an input unless its number of dimensions is one of `allowed`. */
export function checkDims(input: Tensor, ...allowed: number[]): void {
  const dim = input.dim();
  if (allowed.includes(dim)) return;
  const expected = allowed.map((count) => `${count}D`).join(' or ');
  throw new RangeError(`expected ${expected} input (got ${dim}D input)`);
}
