/** Dropout. */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

interface DropoutKeywords {
  input: Tensor;
  p?: number;
  training?: boolean;
  inplace?: boolean;
}

const bindDropout = signature<Required<DropoutKeywords>>(
  'dropout(Tensor input, float p=0.5, bool training=True, bool inplace=False)',
);

/** Refuses what isn't a probability. */
export function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) {
    throw new RangeError(`dropout probability has to be between 0 and 1, but got ${reprFloat(p)}`);
  }
}

/** Zeroes each element with probability `p` and divides the rest by 1 − p. */
export function dropout(
  ...args: Call<[input: Tensor], [p: number, training: boolean, inplace: boolean], DropoutKeywords>
): Tensor {
  const { input, p, training, inplace } = bindDropout(args);
  checkProbability(p);
  return inplace ? ops.dropout_(input, p, training) : ops.dropout(input, p, training);
}
