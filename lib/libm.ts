/**
 * Powers, cosines and logarithms to the last bit as Python computes them, with the C library's own
 * functions. V8's `Math.pow` differs in one result of twelve, its `Math.cos` and `Math.log` in one of
 * thirty, which shows in the bits of an optimizer's parameters.
 */
import { no_grad } from './autograd.js';
import type { Complex } from './complex.js';
import { float64 } from './dtype.js';
import { ops } from './ops.js';
import type { Tensor } from './tensor.js';

const double = (x: number): Tensor => ops.scalar_tensor(x, { dtype: float64, device: 'cpu' });

/** The item of an operator's result, with all tensors freed. */
function itemOf(operator: (...inputs: Tensor[]) => Tensor, ...inputs: number[]): unknown {
  return no_grad(() => {
    const tensors = inputs.map(double);
    const result = operator(...tensors);
    const item: unknown = result.item();
    for (const tensor of [...tensors, result]) tensor.dispose();
    return item;
  });
}

/** base ** exponent */
export function pow(base: number, exponent: number): number {
  // An operator on a single double calls `pow` itself; on eight or more it is vectorised, with
  // other roundings.
  return Number(itemOf((power) => ops.pow(base, power as Tensor), exponent));
}

/** cos x */
export function cos(x: number): number {
  // The operator `cos` is a vectorised one even on a single double; `polar` calls the C library.
  const point = itemOf((length, angle) => ops.polar(length as Tensor, angle as Tensor), 1, x);
  return (point as Complex).re;
}

/** ln x */
export function log(x: number): number {
  // As with `cos`: only x · log y is computed by the C library.
  return Number(itemOf((one, y) => ops.xlogy(one as Tensor, y as Tensor), 1, x));
}
