/** The numbers that `torch` has by name, and `newaxis`, which is None. */
export const e = Math.E;
export const pi = Math.PI;
export const inf = Infinity;
export const nan = NaN;
export const newaxis = null;
