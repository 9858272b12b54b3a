/** Coordinates of flat indices. */
import { tensor } from '../creation.js';
import { int64 } from '../dtype.js';
import type { Whole } from '../gate/arguments.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';

type Two = [Tensor, Tensor];

interface UnravelKeywords {
  indices: Tensor;
  shape: Whole | readonly Whole[];
}
const bindUnravel = signature<{ indices: Tensor; shape: bigint[] }>(
  'unravel_index(Tensor indices, bigint[] shape)',
);

/** For each dimension of `shape` a tensor of coordinates, of the shape of `indices`. */
export function unravel_index(indices: Tensor, shape: Whole | readonly Whole[]): Tensor[];
export function unravel_index(keywords: UnravelKeywords): Tensor[];
export function unravel_index(...args: unknown[]): Tensor[] {
  const { indices, shape: sizes } = bindUnravel(args);
  const { dtype } = indices;
  if (dtype.is_complex || dtype.is_floating_point || dtype.name === 'bool') {
    throw new TypeError(`expected 'indices' to be integer dtype, but got ${dtype}`);
  }
  if (sizes.some((size) => size < 0)) {
    throw new RangeError(`'shape' cannot have negative values, but got (${sizes.join(', ')})`);
  }
  const steps = sizes.map((_, i) => sizes.slice(i + 1).reduce((a, b) => a * b, 1n));
  const { device } = indices;
  const [by, of] = [steps, sizes].map((list) => tensor(list, { dtype: int64, device })) as Two;
  return indices.unsqueeze(-1).floor_divide(by).remainder(of).unbind(-1);
}
