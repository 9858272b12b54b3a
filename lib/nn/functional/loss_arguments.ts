/** The arguments that losses share. */
import type { Tensor } from '../../tensor.js';
import { type KlReduction, type Reduction, reductionCode, reductionOf } from './reduction.js';

/** How losses are reduced, in the present and the older form. */
export interface ReductionKeywords<R extends KlReduction = Reduction> {
  size_average?: boolean | null;
  reduce?: boolean | null;
  reduction?: R;
}
export interface LossKeywords<R extends KlReduction = Reduction> extends ReductionKeywords<R> {
  input: Tensor;
  target: Tensor;
}
export interface WeightedKeywords extends LossKeywords {
  weight?: Tensor | null;
}

export type Pair = [input: Tensor, target: Tensor];
export type Legacy<R extends KlReduction = Reduction> = [
  size_average: boolean | null,
  reduce: boolean | null,
  reduction: R,
];

export const pair = 'Tensor input, Tensor target';
export const legacy = "bool? size_average=None, bool? reduce=None, str reduction='mean'";

/** The name of the reduction that the arguments mean. */
export const reductionIn = <R extends KlReduction>(
  a: Required<ReductionKeywords<R>>,
): R | Reduction => reductionOf(a.reduction, a.size_average, a.reduce);

/** Its number. */
export const codeIn = <R extends KlReduction>(a: Required<ReductionKeywords<R>>): number =>
  reductionCode(reductionIn(a));
