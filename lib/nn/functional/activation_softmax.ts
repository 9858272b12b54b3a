/** Activations that sum to one along a dimension. */
import type { Call } from '../../call.js';
import { contiguous_format, type dtype as Dtype } from '../../dtype.js';
import { warn } from '../../errors.js';

import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

interface SoftmaxKeywords {
  input: Tensor;
  dim?: number | null;
  _stacklevel?: number;
  dtype?: Dtype | null;
}
type SoftmaxCall = Call<
  [input: Tensor],
  [dim: number | null, _stacklevel: number, dtype: Dtype | null],
  SoftmaxKeywords
>;
type SoftmaxArguments = { input: Tensor; dim: number | null; dtype: Dtype | null };

const softmaxSignature = (name: string) =>
  signature<SoftmaxArguments>(
    `${name}(Tensor input, int? dim=None, int _stacklevel=3, ScalarType? dtype=None)`,
  );

/** The dimension that PyTorch chose before `dim` became an argument. */
function impliedDim(name: string, input: Tensor): number {
  warn(`${name} without dim is deprecated: pass the dimension to normalise as dim`);
  const { ndim } = input;
  return ndim === 0 || ndim === 1 || ndim === 3 ? 0 : 1;
}

const bindSoftmin = softmaxSignature('softmin');

/** exp(−xᵢ) / Σⱼ exp(−xⱼ) along `dim` */
export function softmin(...args: SoftmaxCall): Tensor {
  const { input, dim, dtype } = bindSoftmin(args);
  const negated = ops.neg(input);
  const output = ops.softmax(negated, dim ?? impliedDim('softmin', input), dtype);
  negated.dispose();
  return output;
}

const bindSoftmax = softmaxSignature('softmax');

/** exp(xᵢ) / Σⱼ exp(xⱼ) along `dim` */
export function softmax(...args: SoftmaxCall): Tensor {
  const { input, dim, dtype } = bindSoftmax(args);
  return ops.softmax(input, dim ?? impliedDim('softmax', input), dtype);
}

const bindLogSoftmax = softmaxSignature('log_softmax');

/** log softmax(x) along `dim`, without overflow. */
export function log_softmax(...args: SoftmaxCall): Tensor {
  const { input, dim, dtype } = bindLogSoftmax(args);
  return ops.log_softmax(input, dim ?? impliedDim('log_softmax', input), dtype);
}

interface GumbelKeywords {
  logits: Tensor;
  tau?: number;
  hard?: boolean;
  eps?: number;
  dim?: number;
}
const bindGumbel = signature<Required<GumbelKeywords>>(
  'gumbel_softmax(Tensor logits, float tau=1, bool hard=False, float eps=1e-10, int dim=-1)',
);

/** softmax((logits + g) / tau), where −log of exponential draws gives the Gumbel noise g. */
function relaxed(logits: Tensor, tau: number, dim: number): Tensor {
  const draws = ops.empty_like(logits, { memory_format: contiguous_format });
  draws.exponential_();
  const logarithms = ops.log(draws);
  const noise = ops.neg(logarithms);
  const noisy = ops.add(logits, noise);
  const scaled = ops.div(noisy, tau);
  const output = ops.softmax(scaled, dim);
  for (const tensor of [draws, logarithms, noise, noisy, scaled]) tensor.dispose();
  return output;
}

/** One-hot at the largest of `soft`, differentiated as `soft` itself. */
function straightThrough(logits: Tensor, soft: Tensor, dim: number): Tensor {
  const [values, index] = ops.max(soft, dim, true);
  const hot = ops.zeros_like(logits, { memory_format: contiguous_format });
  hot.scatter_(dim, index, 1);
  const constant = soft.detach();
  const difference = ops.sub(hot, constant);
  const output = ops.add(difference, soft);
  for (const tensor of [values, index, hot, constant, difference, soft]) tensor.dispose();
  return output;
}

/**
 * Draws from the Gumbel-softmax distribution (Jang et al., Maddison et al. 2016): a relaxed one-hot
 * sample of the categories that `logits` weigh along `dim`; with `hard` a one-hot one.
 */
export function gumbel_softmax(
  ...args: Call<
    [logits: Tensor],
    [tau: number, hard: boolean, eps: number, dim: number],
    GumbelKeywords
  >
): Tensor {
  const { logits, tau, hard, eps, dim } = bindGumbel(args);
  if (eps !== 1e-10) warn('`eps` parameter is deprecated and has no effect.');
  const soft = relaxed(logits, tau, dim);
  return hard ? straightThrough(logits, soft, dim) : soft;
}
