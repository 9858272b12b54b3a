/** Activation functions. */
import type { Call } from '../../call.js';
import type { dtype as Dtype } from '../../dtype.js';
import { warn } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

interface InplaceKeywords {
  input: Tensor;
  inplace?: boolean;
}
type InplaceCall = Call<[input: Tensor], [inplace: boolean], InplaceKeywords>;
type Inplace = { input: Tensor; inplace: boolean };

const bindRelu = signature<Inplace>('relu(Tensor input, bool inplace=False)');

/** max(0, x) */
export function relu(...args: InplaceCall): Tensor {
  const { input, inplace } = bindRelu(args);
  return inplace ? ops.relu_(input) : ops.relu(input);
}

const bindSelu = signature<Inplace>('selu(Tensor input, bool inplace=False)');

/** scale · (max(0, x) + min(0, α(eˣ − 1))) with the two constants of self-normalising networks. */
export function selu(...args: InplaceCall): Tensor {
  const { input, inplace } = bindSelu(args);
  return inplace ? ops.selu_(input) : ops.selu(input);
}

const bindLeakyRelu = signature<Inplace & { negative_slope: number }>(
  'leaky_relu(Tensor input, float negative_slope=0.01, bool inplace=False)',
);

/** max(0, x) + negative_slope · min(0, x) */
export function leaky_relu(
  ...args: Call<
    [input: Tensor],
    [negative_slope: number, inplace: boolean],
    InplaceKeywords & { negative_slope?: number }
  >
): Tensor {
  const { input, negative_slope, inplace } = bindLeakyRelu(args);
  return inplace ? ops.leaky_relu_(input, negative_slope) : ops.leaky_relu(input, negative_slope);
}

const bindElu = signature<Inplace & { alpha: number }>(
  'elu(Tensor input, float alpha=1.0, bool inplace=False)',
);

/** max(0, x) + min(0, α(eˣ − 1)) */
export function elu(
  ...args: Call<
    [input: Tensor],
    [alpha: number, inplace: boolean],
    InplaceKeywords & { alpha?: number }
  >
): Tensor {
  const { input, alpha, inplace } = bindElu(args);
  return inplace ? ops.elu_(input, alpha) : ops.elu(input, alpha);
}

/** x · Φ(x), or its tanh approximation. */
export const gelu = ops.gelu;

export const tanh = ops.tanh;
export const sigmoid = ops.sigmoid;

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
