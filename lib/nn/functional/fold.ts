/** Sliding blocks as columns, and back. */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Sizes } from './pooling.js';

interface UnfoldKeywords {
  input: Tensor;
  kernel_size: Sizes;
  dilation?: Sizes;
  padding?: Sizes;
  stride?: Sizes;
}
interface FoldKeywords extends UnfoldKeywords {
  output_size: Sizes;
}
type Steps = [dilation: Sizes, padding: Sizes, stride: Sizes];

const steps = 'int[2] kernel_size, int[2] dilation=1, int[2] padding=0, int[2] stride=1';

const bindUnfold = signature<Required<UnfoldKeywords>>(`unfold(Tensor input, ${steps})`);

/** The blocks of (N, C, H, W) as columns of (N, C · kernel elements, blocks). */
export function unfold(
  ...args: Call<[input: Tensor, kernel_size: Sizes], Steps, UnfoldKeywords>
): Tensor {
  const { input, kernel_size, dilation, padding, stride } = bindUnfold(args);
  return ops.im2col(input, kernel_size, dilation, padding, stride);
}

const bindFold = signature<Required<FoldKeywords>>(
  `fold(Tensor input, int[2] output_size, ${steps})`,
);

/** The sum of blocks, given as columns, at their places in (N, C, *output_size). */
export function fold(
  ...args: Call<[input: Tensor, output_size: Sizes, kernel_size: Sizes], Steps, FoldKeywords>
): Tensor {
  const { input, output_size, kernel_size, dilation, padding, stride } = bindFold(args);
  return ops.col2im(input, output_size, kernel_size, dilation, padding, stride);
}
