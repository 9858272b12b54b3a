/** `trunc_normal_`, by rejection as PyTorch does since 2.12. */

import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import { float64 } from '../../dtype.js';
import { warn } from '../../errors.js';
import type { Generator } from '../../generator.js';
import { pow } from '../../libm.js';
import { tidy } from '../../memory.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

interface TruncNormalKeywords<T> {
  tensor: T;
  mean?: number;
  std?: number;
  a?: number;
  b?: number;
  generator?: Generator | null;
}
type Arguments = Required<TruncNormalKeywords<Tensor>>;

const bind = signature<Arguments>(
  'trunc_normal_(Tensor tensor, float mean=0.0, float std=1.0, float a=-2.0, float b=2.0, ' +
    'Generator? generator=None)',
);

/** Φ at both ends: the share of the normal distribution that lies within the bounds. */
function shareWithin({ mean, std, a, b }: Arguments): number {
  const bounds = ops.scalar_tensor(0, { dtype: float64, device: 'cpu' });
  const cdf = (x: number): number => {
    const erf = ops.erf(ops.add(bounds, x / Math.SQRT2));
    return (1 + Number(erf.item())) / 2;
  };
  return cdf((b - mean) / std) - cdf((a - mean) / std);
}

/** A bound as the tensor's dtype holds it, so that it compares with what the dtype can draw. */
const rounded = (bound: number, { dtype }: Tensor): number =>
  Number(ops.scalar_tensor(bound, { dtype, device: 'cpu' }).item());

const any = (mask: Tensor): boolean => Boolean(ops.any(mask).item());

/** Draws from the whole normal distribution, and anew wherever the draw lies outside. */
function redrawNormal({ tensor, mean, std, a, b, generator }: Arguments): void {
  const low = rounded(a, tensor);
  const high = rounded(b, tensor);
  let result = tensor.normal_(mean, std, { generator });
  for (;;) {
    const mask = ops.logical_or(ops.lt(result, low), ops.gt(result, high));
    if (!any(mask)) break;
    const fresh = ops.empty_like(result).normal_(mean, std, { generator });
    const next = ops.where(mask, fresh, result);
    for (const spent of [mask, fresh]) spent.dispose();
    if (result !== tensor) result.dispose();
    result = next;
  }
  if (result !== tensor) tensor.copy_(result);
}

/** Draws uniformly, and keeps each with the probability that its density has of the peak's. */
function thinUniform({ tensor, mean, std, a, b, generator }: Arguments): void {
  const mode = Math.max(a, Math.min(mean, b));
  const logPeak = -0.5 * pow((mode - mean) / std, 2);
  const candidates = ops.empty_like(tensor);
  const accept = ops.empty_like(tensor);
  const rejected = (): Tensor => {
    candidates.sub_(mean).div_(std).pow_(2).mul_(-0.5).sub_(logPeak);
    return ops.gt(accept.uniform_({ generator }).log_(), candidates);
  };
  tensor.uniform_(a, b, { generator });
  candidates.copy_(tensor);
  let pending = rejected();
  if (!any(pending)) return;
  let result: Tensor = tensor;
  do {
    candidates.uniform_(a, b, { generator });
    const next = ops.where(pending, candidates, result);
    if (result !== tensor) result.dispose();
    result = next;
    const still = rejected();
    const left = ops.where(pending, still, pending);
    for (const spent of [pending, still]) spent.dispose();
    pending = left;
  } while (any(pending));
  tensor.copy_(result);
}

function check({ tensor, mean, std, a, b }: Arguments): void {
  if (mean < a - 2 * std || mean > b + 2 * std) {
    warn(
      'mean is more than 2 std from [a, b] in nn.init.trunc_normal_, so nearly all of the ' +
        `distribution lies outside the bounds (mean=${mean}, std=${std}, a=${a}, b=${b})`,
    );
  }
  if (std === 0 && !tensor.is_meta) throw new RangeError('trunc_normal_(): std must not be 0');
}

/** Fills with draws from N(mean, std²) within [a, b], and returns the tensor. */
export function trunc_normal_<T extends Tensor>(
  ...args: Call<
    [tensor: T],
    [mean: number, std: number, a: number, b: number, generator: Generator | null],
    TruncNormalKeywords<T>
  >
): T {
  const given = bind(args);
  if (given.tensor.is_meta) return given.tensor as T;
  check(given);
  no_grad(() =>
    tidy(() => {
      if (shareWithin(given) > 0.3) redrawNormal(given);
      else thinUniform(given);
    }),
  );
  return given.tensor as T;
}
