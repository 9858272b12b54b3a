/** `torch.range`, guarded against a step that its dtype makes zero. */
import { Complex } from '../complex.js';
import type { dtype as Dtype } from '../dtype.js';
import { TorchError } from '../errors.js';
import type { TorchFunctions } from '../generated/functions.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';

const bind = signature<{
  step: number | bigint | boolean | Complex;
  out: Tensor | null;
  dtype: Dtype | null;
}>(
  'range(Scalar start, Scalar end, Scalar step=1, *, Tensor? out=None, ScalarType? dtype=None, ' +
    'Layout? layout=None, Device? device=None, bool? pin_memory=False, bool? requires_grad=False)',
);

const isInteger = (type: Dtype | undefined): boolean =>
  type !== undefined && !type.is_floating_point && !type.is_complex;

/** libtorch divides by the step in the dtype of the result, and dies of a division by zero. */
function checked(...args: Parameters<TorchFunctions['range']>): Tensor {
  const { step, out, dtype } = bind(args);
  const vanishes = !(step instanceof Complex) && Math.trunc(Number(step)) === 0;
  if (vanishes && isInteger(dtype ?? out?.dtype)) throw new TorchError('step must be nonzero');
  return ops.range(...args);
}

export const range = checked as TorchFunctions['range'];
