/** How many layers a module may be made of. */
import { OutOfMemoryError } from '../../errors.js';

/** JavaScript's heap is full long before. */
const MOST = 2 ** 20;

/** Refuses a number of layers that memory could not hold, before it makes the first one. */
export function checkLayerCount(name: string, count: number): void {
  if (count <= MOST) return;
  throw new OutOfMemoryError(`${name}=${count}: so many layers don't fit into memory`);
}
