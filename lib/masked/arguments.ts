/** How masked operations take their arguments. */
import type { dtype as Dtype } from '../dtype.js';
import type { Tensor } from '../tensor.js';
import type { Dims } from './mask.js';

export interface Masked {
  dtype?: Dtype | null;
  /** True where an element counts. */
  mask?: Tensor | null;
}

export interface Reducing extends Masked {
  keepdim?: boolean | null;
}

/** A reduction: over one dimension or several, over all when none is given. */
export type Reduce<D = Dims> = (
  input: Tensor,
  dim?: D | (Reducing & { dim?: D }),
  keywords?: Reducing,
) => Tensor;

/** An operation along one dimension that keeps the shape. */
export type Along = (
  input: Tensor,
  dim: number | (Masked & { dim: number }),
  keywords?: Masked,
) => Tensor;

export interface Reduced<D = Dims> {
  input: Tensor;
  dim: D;
  keepdim: boolean | null;
  dtype: Dtype | null;
  mask: Tensor | null;
}

export const MASKED = 'ScalarType? dtype=None, Tensor? mask=None';
export const REDUCING = `*, bool? keepdim=False, ${MASKED}`;
