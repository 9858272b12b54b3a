/** Pooling by the maximum of windows. */
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import {
  byReturnIndices,
  type MayIndex,
  pair,
  type Sizes,
  type WithIndicesCall,
} from './pooling_call.js';

export type { Sizes, WithIndices } from './pooling_call.js';

interface MaxPoolKeywords {
  input: Tensor;
  kernel_size: Sizes;
  stride?: Sizes | null;
  padding?: Sizes;
  dilation?: Sizes;
  ceil_mode?: boolean;
}
type Given = [input: Tensor, kernel_size: Sizes];
type Options = [stride: Sizes | null, padding: Sizes, dilation: Sizes, ceil_mode: boolean];

export type MaxPool = MayIndex<Given, Options, MaxPoolKeywords>;
type MaxPoolWithIndices = WithIndicesCall<Given, Options, MaxPoolKeywords>;
type Bound = Required<MaxPoolKeywords> & { return_indices: boolean };

type Operands = [
  input: Tensor,
  kernel_size: Sizes,
  stride: Sizes,
  padding: Sizes,
  dilation: Sizes,
  ceil_mode: boolean,
];

function maxPool(
  name: string,
  rank: number,
  plain: (...operands: Operands) => Tensor,
  indexed: (...operands: Operands) => Iterable<Tensor>,
): [MaxPool, MaxPoolWithIndices] {
  const sizes = `int[${rank}]`;
  const bind = signature<Bound>(
    `${name}(Tensor input, ${sizes} kernel_size, ${sizes}? stride=None, ${sizes} padding=0, ` +
      `${sizes} dilation=1, bool ceil_mode=False, bool return_indices=False)`,
  );
  const operands = (a: Bound): Operands => [
    a.input,
    a.kernel_size,
    a.stride ?? [],
    a.padding,
    a.dilation,
    a.ceil_mode,
  ];
  return byReturnIndices<Given, Options, MaxPoolKeywords, Bound>(
    bind,
    (a) => pair(indexed(...operands(a))),
    (a) => plain(...operands(a)),
  );
}

/** The maximum of each window over (N, C, L). */
export const [max_pool1d, max_pool1d_with_indices] = maxPool(
  'max_pool1d',
  1,
  ops.max_pool1d,
  ops.max_pool1d_with_indices,
);

/** The maximum of each window over (N, C, H, W). */
export const [max_pool2d, max_pool2d_with_indices] = maxPool(
  'max_pool2d',
  2,
  ops.max_pool2d,
  ops.max_pool2d_with_indices,
);

/** The maximum of each window over (N, C, D, H, W). */
export const [max_pool3d, max_pool3d_with_indices] = maxPool(
  'max_pool3d',
  3,
  ops.max_pool3d,
  ops.max_pool3d_with_indices,
);
