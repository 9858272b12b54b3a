/** Products of groups of matrices, and of matrices in narrow floats with scales. */
import type { Call } from '../../call.js';
import { bfloat16, type dtype as Dtype } from '../../dtype.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';

/** What shares a scale: the tensor, each row, or each block. */
export const ScalingType = Object.freeze({
  TensorWise: 0,
  RowWise: 1,
  BlockWise1x16: 2,
  BlockWise1x32: 3,
  BlockWise1x128: 4,
  BlockWise128x128: 5,
});
export type ScalingType = (typeof ScalingType)[keyof typeof ScalingType];

/** How the scales lie in memory. */
export const SwizzleType = Object.freeze({ NO_SWIZZLE: 0, SWIZZLE_32_4_4: 1 });
export type SwizzleType = (typeof SwizzleType)[keyof typeof SwizzleType];

interface GroupedKeywords {
  mat_a: Tensor;
  mat_b: Tensor;
  offs?: Tensor | null;
  bias?: Tensor | null;
  out_dtype?: Dtype | null;
}
const bindGrouped = signature<Required<GroupedKeywords>>(
  'grouped_mm(Tensor mat_a, Tensor mat_b, *, Tensor? offs=None, Tensor? bias=None, ' +
    'ScalarType? out_dtype=None)',
);

/** The product of each group; `offs` holds where the groups of a two-dimensional side end. */
export function grouped_mm(
  ...args:
    | Call<[mat_a: Tensor, mat_b: Tensor], [], GroupedKeywords>
    | [mat_a: Tensor, mat_b: Tensor, keywords: Partial<GroupedKeywords>]
): Tensor {
  const { mat_a, mat_b, offs, bias, out_dtype } = bindGrouped(args);
  return ops._grouped_mm(mat_a, mat_b, offs, bias, out_dtype);
}

type Several<T> = T | readonly T[];

interface ScaledKeywords {
  mat_a: Tensor;
  mat_b: Tensor;
  scale_a: Several<Tensor>;
  scale_recipe_a: Several<ScalingType>;
  scale_b: Several<Tensor>;
  scale_recipe_b: Several<ScalingType>;
  swizzle_a?: Several<SwizzleType> | null;
  swizzle_b?: Several<SwizzleType> | null;
  bias?: Tensor | null;
  output_dtype?: Dtype | null;
  contraction_dim?: readonly number[];
  use_fast_accum?: boolean;
}
interface ScaledGroupedKeywords extends ScaledKeywords {
  offs?: Tensor | null;
}
type ScaledRequired = [
  mat_a: Tensor,
  mat_b: Tensor,
  scale_a: Several<Tensor>,
  scale_recipe_a: Several<ScalingType>,
  scale_b: Several<Tensor>,
  scale_recipe_b: Several<ScalingType>,
];
type Swizzles = [
  swizzle_a: Several<SwizzleType> | null,
  swizzle_b: Several<SwizzleType> | null,
  bias: Tensor | null,
];
type Rest = [
  output_dtype: Dtype | null,
  contraction_dim: readonly number[],
  use_fast_accum: boolean,
];

/** The default type has a name here, since None means the operator's own. */
const scaled = (name: string, offs: string): string =>
  `${name}(Tensor mat_a, Tensor mat_b, Tensor|Tensor[] scale_a, int|int[] scale_recipe_a, ` +
  'Tensor|Tensor[] scale_b, int|int[] scale_recipe_b, int|int[]? swizzle_a=None, ' +
  `int|int[]? swizzle_b=None, Tensor? bias=None, ${offs}` +
  "ScalarType|str? output_dtype='bfloat16', int[] contraction_dim=[], bool use_fast_accum=False)";

/** The arguments as lists, in the order of the operators up to where they differ. */
function scales({ scale_a, scale_b, swizzle_a, swizzle_b, ...a }: Required<ScaledKeywords>) {
  const tensors = (value: Several<Tensor>): readonly Tensor[] =>
    isTensor(value) ? [value] : value;
  const numbers = (value: Several<number> | null): readonly number[] =>
    value === null ? [] : typeof value === 'number' ? [value] : value;
  return [
    a.mat_a,
    a.mat_b,
    tensors(scale_a),
    numbers(a.scale_recipe_a),
    numbers(swizzle_a),
    tensors(scale_b),
    numbers(a.scale_recipe_b),
    numbers(swizzle_b),
  ] as const;
}

function rest({ output_dtype, contraction_dim, use_fast_accum }: Required<ScaledKeywords>) {
  const named: unknown = output_dtype;
  const type = named === 'bfloat16' ? bfloat16 : output_dtype;
  return [type, contraction_dim, use_fast_accum] as const;
}

const bindScaled = signature<Required<ScaledKeywords>>(scaled('scaled_mm', ''));

/** (scale_a · A) (scale_b · B) for matrices of narrow floats. */
export function scaled_mm(
  ...args: Call<ScaledRequired, [...Swizzles, ...Rest], ScaledKeywords>
): Tensor {
  const a = bindScaled(args);
  return ops._scaled_mm_v2(...scales(a), a.bias, ...rest(a));
}

const bindScaledGrouped = signature<Required<ScaledGroupedKeywords>>(
  scaled('scaled_grouped_mm', 'Tensor? offs=None, '),
);

/** The same for each group, as in `grouped_mm`. */
export function scaled_grouped_mm(
  ...args: Call<ScaledRequired, [...Swizzles, offs: Tensor | null, ...Rest], ScaledGroupedKeywords>
): Tensor {
  const a = bindScaledGrouped(args);
  return ops._scaled_grouped_mm_v2(...scales(a), a.offs, a.bias, ...rest(a));
}
