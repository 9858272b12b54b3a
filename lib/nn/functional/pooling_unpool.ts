/** Putting maxima back where max pooling took them from. */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Sizes } from './pooling_call.js';

interface UnpoolKeywords {
  input: Tensor;
  indices: Tensor;
  kernel_size: Sizes;
  stride?: Sizes | null;
  padding?: Sizes;
  output_size?: readonly number[] | null;
}
type UnpoolCall = Call<
  [input: Tensor, indices: Tensor, kernel_size: Sizes],
  [stride: Sizes | null, padding: Sizes, output_size: readonly number[] | null],
  UnpoolKeywords
>;
interface Bound {
  input: Tensor;
  indices: Tensor;
  kernel_size: readonly number[];
  stride: readonly number[] | null;
  padding: readonly number[];
  output_size: readonly number[] | null;
}
/** Where each of `bound`'s tensors goes in an output of these spatial sizes. */
type Scatter = (bound: Bound, stride: readonly number[], sizes: number[]) => Tensor;

/** The spatial sizes asked for, which pooling must be able to have come from. */
function checked(output_size: readonly number[], defaults: number[], stride: readonly number[]) {
  const rank = defaults.length;
  const sizes = output_size.length === rank + 2 ? output_size.slice(2) : [...output_size];
  if (sizes.length !== rank) {
    throw new RangeError(
      `output_size should be a sequence containing ${rank} or ${rank + 2} elements, ` +
        `but it has a length of '${sizes.length}'`,
    );
  }
  for (const [d, size] of sizes.entries()) {
    const min = (defaults[d] as number) - (stride[d] as number);
    const max = (defaults[d] as number) + (stride[d] as number);
    if (size > min && size < max) continue;
    throw new RangeError(
      `invalid output_size "[${sizes.join(', ')}]" (dim ${d} must be between ${min} and ${max})`,
    );
  }
  return sizes;
}

function outputSizes(bound: Bound, stride: readonly number[]): number[] {
  const { input, kernel_size, padding, output_size } = bound;
  const rank = kernel_size.length;
  const defaults = kernel_size.map(
    (size, d) =>
      (input.size(d - rank) - 1) * (stride[d] as number) + size - 2 * (padding[d] as number),
  );
  const sizes = output_size === null ? defaults : checked(output_size, defaults, stride);
  const negative = sizes.findIndex((size) => size < 0);
  if (negative < 0) return sizes;
  throw new RangeError(
    'max_unpooling: output_size must contain non-negative spatial dimensions, ' +
      `but got output_size[${negative}]=${sizes[negative]}`,
  );
}

function unpool(name: string, rank: number, scatter: Scatter): (...args: UnpoolCall) => Tensor {
  const sizes = `int[${rank}]`;
  const bind = signature<Bound>(
    `${name}(Tensor input, Tensor indices, ${sizes} kernel_size, ${sizes}? stride=None, ` +
      `${sizes} padding=0, ${sizes}? output_size=None)`,
  );
  return (...args) => {
    const bound = bind(args);
    const stride = bound.stride ?? bound.kernel_size;
    return scatter(bound, stride, outputSizes(bound, stride));
  };
}

/** The inverse of max pooling over (N, C, L), with zeros elsewhere. */
export const max_unpool1d = unpool('max_unpool1d', 1, ({ input, indices }, _, sizes) => {
  const flat = input.unsqueeze(-1);
  const places = indices.unsqueeze(-1);
  const unpooled = ops.max_unpool2d(flat, places, [...sizes, 1]);
  const output = unpooled.squeeze(-1);
  for (const tensor of [flat, places, unpooled]) tensor.dispose();
  return output;
});

/** The inverse of max pooling over (N, C, H, W), with zeros elsewhere. */
export const max_unpool2d = unpool('max_unpool2d', 2, ({ input, indices }, _, sizes) =>
  ops.max_unpool2d(input, indices, sizes),
);

/** The inverse of max pooling over (N, C, D, H, W), with zeros elsewhere. */
export const max_unpool3d = unpool('max_unpool3d', 3, (bound, stride, sizes) =>
  ops.max_unpool3d(bound.input, bound.indices, sizes, stride, bound.padding),
);
