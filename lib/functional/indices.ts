/** Coordinates of flat indices. */
import type { Int, Ints } from '../gate/arguments.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';

interface UnravelKeywords {
  indices: Tensor;
  shape: Int | Ints;
}
const bindUnravel = signature<UnravelKeywords>('unravel_index(Tensor indices, int|int[] shape)');

/** For each dimension of `shape` a tensor of coordinates, of the shape of `indices`. */
export function unravel_index(indices: Tensor, shape: Int | Ints): Tensor[];
export function unravel_index(keywords: UnravelKeywords): Tensor[];
export function unravel_index(...args: unknown[]): Tensor[] {
  const { indices, shape } = bindUnravel(args);
  const { dtype } = indices;
  if (dtype.is_complex || dtype.is_floating_point || dtype.name === 'bool') {
    throw new TypeError(`expected 'indices' to be integer dtype, but got ${dtype}`);
  }
  const sizes = (typeof shape === 'object' ? [...shape] : [shape]).map(BigInt);
  if (sizes.some((size) => size < 0)) {
    throw new RangeError(`'shape' cannot have negative values, but got (${sizes.join(', ')})`);
  }
  const steps = sizes.map((_, i) => sizes.slice(i + 1).reduce((a, b) => a * b, 1n));
  return sizes.map((size, i) => {
    const quotient = ops.floor_divide(indices, steps[i] as bigint);
    const coordinate = ops.remainder(quotient, size);
    quotient.dispose();
    return coordinate;
  });
}
