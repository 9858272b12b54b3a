/** The arguments that losses share. */
import type { Tensor } from '../../tensor.js';
import { reductionCode, reductionOf } from './reduction.js';

/** How losses are reduced, in the present and the older form. */
export interface ReductionKeywords {
  size_average?: boolean | null;
  reduce?: boolean | null;
  reduction?: string;
}
export interface LossKeywords extends ReductionKeywords {
  input: Tensor;
  target: Tensor;
}
export interface WeightedKeywords extends LossKeywords {
  weight?: Tensor | null;
}

export type Pair = [input: Tensor, target: Tensor];
export type Legacy = [size_average: boolean | null, reduce: boolean | null, reduction: string];

export const pair = 'Tensor input, Tensor target';
export const legacy = "bool? size_average=None, bool? reduce=None, str reduction='mean'";

/** The name of the reduction that the arguments mean. */
export const reductionIn = (a: Required<ReductionKeywords>): string =>
  reductionOf(a.reduction, a.size_average, a.reduce);

/** Its number. */
export const codeIn = (a: Required<ReductionKeywords>): number => reductionCode(reductionIn(a));
