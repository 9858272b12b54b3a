/** Activation functions. */
import type { Call } from '../../call.js';
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

interface InplaceKeywords {
  input: Tensor;
  inplace?: boolean;
}
type Inplace = Required<InplaceKeywords>;
type InplaceCall = Call<[input: Tensor], [inplace: boolean], InplaceKeywords>;
type Operator = (input: Tensor) => Tensor;

/** A function of the input alone, which may write over it. */
function elementwise(name: string, plain: Operator, inPlace: Operator) {
  const bind = signature<Inplace>(`${name}(Tensor input, bool|truth inplace=False)`);
  return (...args: InplaceCall): Tensor => {
    const { input, inplace } = bind(args);
    return inplace ? inPlace(input) : plain(input);
  };
}

/** max(0, x) */
export const relu = elementwise('relu', ops.relu, ops.relu_);
export const relu_ = ops.relu_;

/** min(max(0, x), 6) */
export const relu6 = elementwise('relu6', ops.relu6, ops.relu6_);

/** scale · (max(0, x) + min(0, α(eˣ − 1))) with the two constants of self-normalising networks. */
export const selu = elementwise('selu', ops.selu, ops.selu_);
export const selu_ = ops.selu_;

/** x · σ(x) */
export const silu = elementwise('silu', ops.silu, ops.silu_);

/** x · tanh(softplus(x)) */
export const mish = elementwise('mish', ops.mish, ops.mish_);

/** x · relu6(x + 3) / 6 */
export const hardswish = elementwise('hardswish', ops.hardswish, ops.hardswish_);

/** relu6(x + 3) / 6 */
export const hardsigmoid = elementwise('hardsigmoid', ops.hardsigmoid, ops.hardsigmoid_);

const bindLeakyRelu = signature<Inplace & { negative_slope: number }>(
  'leaky_relu(Tensor input, float negative_slope=0.01, bool|truth inplace=False)',
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
export const leaky_relu_ = ops.leaky_relu_;

type Exponential = (input: Tensor, alpha: number) => Tensor;

/** A function with the scale `alpha` of its negative part. */
function exponential(name: string, plain: Exponential, inPlace: Exponential) {
  const bind = signature<Inplace & { alpha: number }>(
    `${name}(Tensor input, float alpha=1.0, bool|truth inplace=False)`,
  );
  return (
    ...args: Call<
      [input: Tensor],
      [alpha: number, inplace: boolean],
      InplaceKeywords & { alpha?: number }
    >
  ): Tensor => {
    const { input, alpha, inplace } = bind(args);
    return inplace ? inPlace(input, alpha) : plain(input, alpha);
  };
}

/** max(0, x) + min(0, α(eˣ − 1)) */
export const elu = exponential('elu', ops.elu, ops.elu_);
export const elu_ = ops.elu_;

/** max(0, x) + min(0, α(exp(x / α) − 1)) */
export const celu = exponential('celu', ops.celu, ops.celu_);
export const celu_ = ops.celu_;

interface ThresholdKeywords extends InplaceKeywords {
  threshold: number;
  value: number;
}
const bindThreshold = signature<Required<ThresholdKeywords>>(
  'threshold(Tensor input, Scalar threshold, Scalar value, bool|truth inplace=False)',
);

/** x where x > threshold, else value */
export function threshold(
  ...args: Call<
    [input: Tensor, threshold: number, value: number],
    [inplace: boolean],
    ThresholdKeywords
  >
): Tensor {
  const a = bindThreshold(args);
  return (a.inplace ? ops.threshold_ : ops.threshold)(a.input, a.threshold, a.value);
}
export const threshold_ = ops.threshold_;

interface HardtanhKeywords extends InplaceKeywords {
  min_val?: number;
  max_val?: number;
}
const bindHardtanh = signature<Required<HardtanhKeywords>>(
  'hardtanh(Tensor input, float min_val=-1.0, float max_val=1.0, bool|truth inplace=False)',
);

/** min(max(x, min_val), max_val) */
export function hardtanh(
  ...args: Call<
    [input: Tensor],
    [min_val: number, max_val: number, inplace: boolean],
    HardtanhKeywords
  >
): Tensor {
  const { input, min_val, max_val, inplace } = bindHardtanh(args);
  if (min_val > max_val) throw new RangeError('min_val cannot be greater than max_val');
  return (inplace ? ops.hardtanh_ : ops.hardtanh)(input, min_val, max_val);
}
export const hardtanh_ = ops.hardtanh_;

interface RReLUKeywords extends InplaceKeywords {
  lower?: number;
  upper?: number;
  training?: boolean;
}
const bindRReLU = signature<Required<RReLUKeywords>>(
  'rrelu(Tensor input, float lower=0.125, float upper=0.3333333333333333, ' +
    'bool training=False, bool|truth inplace=False)',
);

/** Leaky relu whose slopes are drawn from U(lower, upper); outside of training their mean. */
export function rrelu(
  ...args: Call<
    [input: Tensor],
    [lower: number, upper: number, training: boolean, inplace: boolean],
    RReLUKeywords
  >
): Tensor {
  const a = bindRReLU(args);
  return (a.inplace ? ops.rrelu_ : ops.rrelu)(a.input, a.lower, a.upper, a.training);
}
export const rrelu_ = ops.rrelu_;

/** max(0, x) + weight · min(0, x), with a weight for each channel or one for all */
export const prelu = ops.prelu;

/** x · Φ(x), or its tanh approximation. */
export const gelu = ops.gelu;

const bindGlu = signature<{ input: Tensor; dim: number }>('glu(Tensor input, int dim=-1)');

/** a · σ(b) for the halves a and b of the input along `dim` */
export function glu(
  ...args: Call<[input: Tensor], [dim: number], { input: Tensor; dim?: number }>
): Tensor {
  const { input, dim } = bindGlu(args);
  if (input.dim() === 0) {
    throw new TorchError('glu does not support scalars because halving size must be even');
  }
  return ops.glu(input, dim);
}
