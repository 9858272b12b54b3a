/** Normalisations. */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

interface BatchNormKeywords {
  input: Tensor;
  running_mean: Tensor | null;
  running_var: Tensor | null;
  weight?: Tensor | null;
  bias?: Tensor | null;
  training?: boolean;
  momentum?: number;
  eps?: number;
}

const bindBatchNorm = signature<Required<BatchNormKeywords>>(
  'batch_norm(Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight=None, ' +
    'Tensor? bias=None, bool training=False, float momentum=0.1, float eps=1e-05)',
);

/** A single value per channel has no variance to normalise by. */
function checkBatchSize(input: Tensor): void {
  const { shape } = input;
  const values = shape.slice(2).reduce((product, size) => product * size, shape[0] ?? 1);
  if (values === 1) {
    throw new RangeError(
      `Expected more than 1 value per channel when training, got input size ${shape}`,
    );
  }
}

function checkEps(eps: number, training: boolean): void {
  if (training && eps <= 0) {
    throw new RangeError(
      `batch_norm eps must be positive during training, but got ${reprFloat(eps)}`,
    );
  }
  if (eps < 0)
    throw new RangeError(`batch_norm eps must be non-negative, but got ${reprFloat(eps)}`);
}

/** (x − mean) / √(var + eps) · weight + bias per channel, over the batch or the running figures. */
export function batch_norm(
  ...args: Call<
    [input: Tensor, running_mean: Tensor | null, running_var: Tensor | null],
    [weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number],
    BatchNormKeywords
  >
): Tensor {
  const a = bindBatchNorm(args);
  if (a.training) checkBatchSize(a.input);
  checkEps(a.eps, a.training);
  return ops.batch_norm(
    a.input,
    a.weight,
    a.bias,
    a.running_mean,
    a.running_var,
    a.training,
    a.momentum,
    a.eps,
    true,
  );
}
