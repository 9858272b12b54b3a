/**
 * Powers to the last bit as Python computes them, with the C library's `pow`. V8's `Math.pow` differs
 * in one result of twelve, which shows in the bits of an optimizer's parameters.
 */
import { no_grad } from './autograd.js';
import { float64 } from './dtype.js';
import { ops } from './ops.js';

/** base ** exponent */
export function pow(base: number, exponent: number): number {
  // An operator on a single double calls `pow` itself; on eight or more it is vectorised, with
  // other roundings.
  return no_grad(() => {
    const power = ops.scalar_tensor(exponent, { dtype: float64, device: 'cpu' });
    const result = ops.pow(base, power);
    const value = Number(result.item());
    power.dispose();
    result.dispose();
    return value;
  });
}
