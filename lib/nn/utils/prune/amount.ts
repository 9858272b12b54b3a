/** How much to prune: a number of things, or a part of all. */

/** An integer is a count, any other number a fraction in [0, 1]. */
export function checkAmount(amount: number): void {
  if (typeof amount !== 'number') {
    throw new TypeError(`Invalid type for amount: ${amount}. Must be int or float.`);
  }
  if (amount < 0 || Number.isNaN(amount) || (!Number.isInteger(amount) && amount > 1)) {
    throw new RangeError(
      `amount=${amount} should either be a float in the range [0, 1] or a non-negative integer`,
    );
  }
}

/** Python's `round`: halves go to the even side. */
function round(value: number): number {
  const low = Math.floor(value);
  if (value - low !== 0.5) return Math.round(value);
  return low % 2 === 0 ? low : low + 1;
}

/** The number of things to prune among `size`. */
export function countOf(amount: number, size: number): number {
  const count = Number.isInteger(amount) ? amount : round(amount * size);
  if (count <= size) return count;
  throw new RangeError(
    `amount=${amount} should be smaller than the number of parameters to prune=${size}`,
  );
}
