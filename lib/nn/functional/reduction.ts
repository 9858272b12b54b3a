/** The `reduction` argument of the losses, in its present and its older form. */
import { warn } from '../../errors.js';

export type Reduction = 'none' | 'mean' | 'sum';

const codes = new Map<string, number>([
  ['none', 0],
  ['mean', 1],
  ['sum', 2],
]);

/** The number that the operators take for a reduction's name. */
export function reductionCode(reduction: string): number {
  if (reduction === 'elementwise_mean') {
    warn("reduction='elementwise_mean' is deprecated: use reduction='mean'");
    return 1;
  }
  const code = codes.get(reduction);
  if (code === undefined) throw new RangeError(`${reduction} is not a valid value for reduction`);
  return code;
}

/** The reduction meant by the deprecated `size_average` and `reduce`, if either is given. */
export function reductionOf(
  reduction: string,
  size_average: boolean | null,
  reduce: boolean | null,
): string {
  if (size_average === null && reduce === null) return reduction;
  const meant = reduce === false ? 'none' : size_average === false ? 'sum' : 'mean';
  warn(`size_average and reduce are deprecated: use reduction='${meant}' instead`);
  return meant;
}
