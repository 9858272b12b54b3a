/** Pooling. */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

/** One number for all spatial dimensions, or one for each. */
export type Sizes = number | readonly number[];

interface MaxPoolKeywords {
  input: Tensor;
  kernel_size: Sizes;
  stride?: Sizes | null;
  padding?: Sizes;
  dilation?: Sizes;
  ceil_mode?: boolean;
  return_indices?: boolean;
}

/** What `return_indices: true` gives: the maxima and where they were. */
export type WithIndices = [output: Tensor, indices: Tensor];

/** The forms of a call whose result depends on `return_indices`. */
export interface MaxPool {
  (
    input: Tensor,
    kernel_size: Sizes,
    options: Partial<MaxPoolKeywords> & { return_indices: true },
  ): WithIndices;
  (
    ...args: Call<
      [input: Tensor, kernel_size: Sizes],
      [stride: Sizes | null, padding: Sizes, dilation: Sizes, ceil_mode: boolean],
      MaxPoolKeywords & { return_indices?: false }
    >
  ): Tensor;
  (
    ...args: Call<
      [input: Tensor, kernel_size: Sizes],
      [
        stride: Sizes | null,
        padding: Sizes,
        dilation: Sizes,
        ceil_mode: boolean,
        return_indices: boolean,
      ],
      MaxPoolKeywords
    >
  ): Tensor | WithIndices;
}

type Operator = (
  input: Tensor,
  kernel_size: Sizes,
  stride: Sizes,
  padding: Sizes,
  dilation: Sizes,
  ceil_mode: boolean,
) => Tensor;
type IndexOperator = (...args: Parameters<Operator>) => Iterable<Tensor>;

function maxPool(name: string, rank: number, plain: Operator, indexed: IndexOperator): MaxPool {
  const sizes = `int[${rank}]`;
  const bind = signature<Required<MaxPoolKeywords>>(
    `${name}(Tensor input, ${sizes} kernel_size, ${sizes}? stride=None, ${sizes} padding=0, ` +
      `${sizes} dilation=1, bool ceil_mode=False, bool return_indices=False)`,
  );
  const call = (...args: unknown[]): Tensor | WithIndices => {
    const a = bind(args);
    const rest = [a.stride ?? [], a.padding, a.dilation, a.ceil_mode] as const;
    if (!a.return_indices) return plain(a.input, a.kernel_size, ...rest);
    const [output, indices] = indexed(a.input, a.kernel_size, ...rest);
    return [output as Tensor, indices as Tensor];
  };
  return call as MaxPool;
}

/** The maximum of each window. `return_indices: true` gives `[output, indices]`. */
export const max_pool1d = maxPool(
  'max_pool1d',
  1,
  (...args) => ops.max_pool1d(...args),
  (...args) => ops.max_pool1d_with_indices(...args),
);

/** The maximum of each window. `return_indices: true` gives `[output, indices]`. */
export const max_pool2d = maxPool(
  'max_pool2d',
  2,
  (...args) => ops.max_pool2d(...args),
  (...args) => ops.max_pool2d_with_indices(...args),
);

/** The maximum of each window. `return_indices: true` gives `[output, indices]`. */
export const max_pool3d = maxPool(
  'max_pool3d',
  3,
  (...args) => ops.max_pool3d(...args),
  (...args) => ops.max_pool3d_with_indices(...args),
);
