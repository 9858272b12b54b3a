/** Calls whose result depends on `return_indices`. */
import type { Call } from '../../call.js';
import type { Tensor } from '../../tensor.js';

/** One number for all spatial dimensions, or one for each. */
export type Sizes = number | readonly number[];

/** What `return_indices: true` gives: the maxima and where they were. */
export type WithIndices = [output: Tensor, indices: Tensor];

interface Switch {
  return_indices?: boolean;
}

/** A function that gives the maxima, or with `return_indices` the pair of maxima and indices. */
export interface MayIndex<
  Required extends readonly unknown[],
  Optional extends readonly unknown[],
  Keywords extends object,
> {
  (...args: [...Required, keywords: Partial<Keywords> & { return_indices: true }]): WithIndices;
  (...args: Call<Required, Optional, Keywords & { return_indices?: false }>): Tensor;
  (
    ...args: Call<Required, [...Optional, return_indices: boolean], Keywords & Switch>
  ): Tensor | WithIndices;
}

/** Its twin that always gives both. */
export type WithIndicesCall<
  Required extends readonly unknown[],
  Optional extends readonly unknown[],
  Keywords extends object,
> = (
  ...args: Call<Required, [...Optional, return_indices: boolean], Keywords & Switch>
) => WithIndices;

/** The two results of an operator, as a pair. */
export function pair(results: Iterable<Tensor>): WithIndices {
  const [output, indices] = results;
  return [output as Tensor, indices as Tensor];
}

/** The first of two results, for operators that always compute both. */
export function first([output, indices]: WithIndices): Tensor {
  indices.dispose();
  return output;
}

/** The function and its `_with_indices` twin from how to bind and compute them. */
export function byReturnIndices<
  Required extends readonly unknown[],
  Optional extends readonly unknown[],
  Keywords extends object,
  Bound extends { return_indices: boolean },
>(
  bind: (args: ArrayLike<unknown>) => Bound,
  indexed: (bound: Bound) => WithIndices,
  plain: (bound: Bound) => Tensor = (bound) => first(indexed(bound)),
): [MayIndex<Required, Optional, Keywords>, WithIndicesCall<Required, Optional, Keywords>] {
  const either = (...args: unknown[]): Tensor | WithIndices => {
    const bound = bind(args);
    return bound.return_indices ? indexed(bound) : plain(bound);
  };
  return [
    either as MayIndex<Required, Optional, Keywords>,
    (...args: unknown[]) => indexed(bind(args)),
  ];
}
