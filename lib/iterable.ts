/** What JavaScript iterates over, as far as Python would. */

/** As many levels of lists as Python reads, which also ends those that hold themselves. */
export const MAX_DEPTH = 128;

/** Whether an array is one for Python too; one with holes may be endless. */
export function isWhole(list: readonly unknown[]): boolean {
  for (let i = 0; i < list.length; i += 1) if (!(i in list)) return false;
  return true;
}

/** Whether a value can be gone through; a typed array whose memory was transferred can't. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  if (Array.isArray(value)) return isWhole(value);
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) return false;
  if (!ArrayBuffer.isView(value)) return true;
  try {
    (value as Uint8Array).values();
    return true;
  } catch {
    return false;
  }
}
