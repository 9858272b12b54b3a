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

const reprSize = (shape: readonly number[]): string => `torch.Size([${shape.join(', ')}])`;

/** A single value per channel has no variance to normalise by. */
export function checkBatchSize(shape: readonly number[]): void {
  const values = shape.slice(2).reduce((product, size) => product * size, shape[0] ?? 1);
  if (values === 1) {
    throw new RangeError(
      `Expected more than 1 value per channel when training, got input size ${reprSize(shape)}`,
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
  if (a.training) checkBatchSize(a.input.shape);
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

interface InstanceNormKeywords {
  input: Tensor;
  running_mean?: Tensor | null;
  running_var?: Tensor | null;
  weight?: Tensor | null;
  bias?: Tensor | null;
  use_input_stats?: boolean;
  momentum?: number;
  eps?: number;
}
const bindInstanceNorm = signature<Required<InstanceNormKeywords>>(
  'instance_norm(Tensor input, Tensor? running_mean=None, Tensor? running_var=None, ' +
    'Tensor? weight=None, Tensor? bias=None, bool use_input_stats=True, float momentum=0.1, ' +
    'float eps=1e-05)',
);

/** A single place has no variance to normalise by. */
function checkPlaces(shape: readonly number[]): void {
  if (shape.slice(2).reduce((product, size) => product * size, 1) !== 1) return;
  throw new RangeError(
    `Expected more than 1 spatial element when training, got input size ${reprSize(shape)}`,
  );
}

/** (x − mean) / √(var + eps) · weight + bias per sample and channel. */
export function instance_norm(
  ...args: Call<
    [input: Tensor],
    [
      running_mean: Tensor | null,
      running_var: Tensor | null,
      weight: Tensor | null,
      bias: Tensor | null,
      use_input_stats: boolean,
      momentum: number,
      eps: number,
    ],
    InstanceNormKeywords
  >
): Tensor {
  const a = bindInstanceNorm(args);
  if (a.use_input_stats) checkPlaces(a.input.shape);
  return ops.instance_norm(
    a.input,
    a.weight,
    a.bias,
    a.running_mean,
    a.running_var,
    a.use_input_stats,
    a.momentum,
    a.eps,
    true,
  );
}
