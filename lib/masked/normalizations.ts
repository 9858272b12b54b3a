/** Masked operations along a dimension that keep the shape. */
import type { dtype as Dtype } from '../dtype.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { type Along, MASKED, type Masked } from './arguments.js';
import { canonicalDim, combine, type Neutral, onlyStrided } from './mask.js';
import { norm } from './reductions.js';

interface AlongArguments {
  input: Tensor;
  dim: number;
  dtype: Dtype | null;
  mask: Tensor | null;
}

/** An operation on the input whose hidden elements have become those that change nothing. */
function along(
  name: string,
  neutral: Neutral,
  run: (input: Tensor, dim: number, dtype: Dtype) => Tensor,
): Along {
  const bind = signature<AlongArguments>(`${name}(Tensor input, int dim, *, ${MASKED})`);
  return (...args) => {
    const { input, dim, dtype, mask } = bind(args);
    const place = canonicalDim(dim, input.ndim);
    const masked = combine(neutral, input, mask);
    onlyStrided(name, masked);
    return run(masked, place, dtype ?? input.dtype);
  };
}

/** The running sum of the elements that the mask shows. */
export const cumsum = along('cumsum', 'sum', (x, dim, dtype) => ops.cumsum(x, dim, { dtype }));

/** The running product of the elements that the mask shows. */
export const cumprod = along('cumprod', 'prod', (x, dim, dtype) => ops.cumprod(x, dim, { dtype }));

/** The softmax of the elements that the mask shows; the others are 0. */
export const softmax = along('softmax', 'amax', (x, dim, dtype) => ops.softmax(x, dim, dtype));

/** The logarithm of the softmax of the elements that the mask shows; the others are -inf. */
export const log_softmax = along('log_softmax', 'amax', (x, dim, dtype) =>
  ops.log_softmax(x, dim, dtype),
);

/** The softmax of the negatives of the elements that the mask shows; the others are 0. */
export const softmin = along('softmin', 'amin', (x, dim, dtype) =>
  ops.softmax(x.neg(), dim, dtype),
);

type NormalizeKeywords = Masked & { eps?: number };

const bindNormalize = signature<AlongArguments & { ord: number; eps: number }>(
  `normalize(Tensor input, float ord, int dim, *, float eps=1e-12, ${MASKED})`,
);

/** The elements that the mask shows, by their norm, or by `eps` where it is less. */
export function normalize(
  input: Tensor,
  ord: number,
  dim: number | (NormalizeKeywords & { dim: number }),
  keywords?: NormalizeKeywords,
): Tensor;
export function normalize(...args: unknown[]): Tensor {
  const { input, ord, dim, eps, dtype, mask } = bindNormalize(args);
  const masked = combine('sum', input, mask);
  onlyStrided('normalize', masked);
  const length = norm(input, ord, dim, { keepdim: true, dtype: dtype ?? input.dtype, mask });
  return masked.div(ops.maximum(length, length.new_full([], eps)));
}
