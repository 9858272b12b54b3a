/** Division with a number on the left. */
import { Complex } from '../complex.js';
import type { TorchFunctions } from '../generated/functions.js';
import { ops } from '../ops.js';
import { isTensor } from '../tensor.js';

type Scalar = number | bigint | boolean | Complex;

const isScalar = (value: unknown): value is Scalar =>
  ['number', 'bigint', 'boolean'].includes(typeof value) || value instanceof Complex;

/**
 * The quotient of two tensors or numbers. Python's `2 / x`, which is written `div(2, x)`, multiplies
 * by the reciprocal and rounds twice; so does this. (`true_divide(2, x)` rounds once.)
 */
function quotient(...args: Parameters<TorchFunctions['div']>): unknown {
  const [left, right] = args;
  if (args.length === 2 && isTensor(right) && isScalar(left)) {
    const reciprocal = ops.reciprocal(right);
    const result = ops.mul(reciprocal, left);
    reciprocal.dispose();
    return result;
  }
  return ops.div(...args);
}

export const div = quotient as TorchFunctions['div'];
