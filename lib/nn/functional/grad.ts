/** `torch.nn.grad`: the gradients of convolutions with respect to their inputs and weights. */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Sizes } from './pooling.js';

interface StepKeywords {
  grad_output: Tensor;
  stride?: Sizes;
  padding?: Sizes;
  dilation?: Sizes;
  groups?: number;
}
interface InputKeywords extends StepKeywords {
  input_size: readonly number[];
  weight: Tensor;
}
interface WeightKeywords extends StepKeywords {
  input: Tensor;
  weight_size: readonly number[];
}
type Steps = [stride: Sizes, padding: Sizes, dilation: Sizes, groups: number];
type InputCall = Call<
  [input_size: readonly number[], weight: Tensor, grad_output: Tensor],
  Steps,
  InputKeywords
>;
type WeightCall = Call<
  [input: Tensor, weight_size: readonly number[], grad_output: Tensor],
  Steps,
  WeightKeywords
>;

const steps = (rank: number): string =>
  `Tensor grad_output, int[${rank}] stride=1, int[${rank}] padding=0, int[${rank}] dilation=1, ` +
  'int groups=1';

type Mask = readonly [input: boolean, weight: boolean, bias: boolean];
type Backward = (
  grad_output: Tensor,
  input: Tensor,
  weight: Tensor,
  bias_sizes: readonly number[] | null,
  stride: Sizes,
  padding: Sizes,
  dilation: Sizes,
  transposed: boolean,
  output_padding: readonly number[],
  groups: number,
  output_mask: Mask,
) => readonly [input: Tensor, weight: Tensor, bias: Tensor];

/** An operator that Python has under `torch.ops.aten` only, so that it isn't among the types. */
const backward = Reflect.get(ops, 'convolution_backward') as Backward;

function gradients(a: Required<StepKeywords>, input: Tensor, weight: Tensor, mask: Mask) {
  const { grad_output, stride, padding, dilation, groups } = a;
  const rest = [stride, padding, dilation, false, [0], groups, mask] as const;
  return backward(grad_output, input, weight, null, ...rest);
}

/** A tensor of which only the size counts. */
const sized = (like: Tensor, size: readonly number[]): Tensor => like.new_empty([1]).expand(size);

function inputGradient(name: string, rank: number): (...args: InputCall) => Tensor {
  const bind = signature<Required<InputKeywords>>(
    `${name}(int[] input_size, Tensor weight, ${steps(rank)})`,
  );
  return (...args) => {
    const a = bind(args);
    const input = sized(a.grad_output, a.input_size);
    return gradients(a, input, a.weight, [true, false, false])[0];
  };
}

function weightGradient(name: string, rank: number): (...args: WeightCall) => Tensor {
  const bind = signature<Required<WeightKeywords>>(
    `${name}(Tensor input, int[] weight_size, ${steps(rank)})`,
  );
  return (...args) => {
    const a = bind(args);
    const weight = sized(a.grad_output, a.weight_size);
    return gradients(a, a.input, weight, [false, true, false])[1];
  };
}

/** The gradient of `conv1d` with respect to its input. */
export const conv1d_input = inputGradient('conv1d_input', 1);
/** The gradient of `conv1d` with respect to its weight. */
export const conv1d_weight = weightGradient('conv1d_weight', 1);
/** The gradient of `conv2d` with respect to its input. */
export const conv2d_input = inputGradient('conv2d_input', 2);
/** The gradient of `conv2d` with respect to its weight. */
export const conv2d_weight = weightGradient('conv2d_weight', 2);
/** The gradient of `conv3d` with respect to its input. */
export const conv3d_input = inputGradient('conv3d_input', 3);
/** The gradient of `conv3d` with respect to its weight. */
export const conv3d_weight = weightGradient('conv3d_weight', 3);
