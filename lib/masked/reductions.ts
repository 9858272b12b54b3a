/** Masked reductions: `torch.masked.sum` and its kin. */
import { type dtype as DType, float32, int64, sparse_coo, sparse_csr, strided } from '../dtype.js';
import { linalg, ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { type Masked, REDUCING, type Reduce, type Reduced, type Reducing } from './arguments.js';
import { reduceCoo } from './coo_reduce.js';
import { reduceCsr } from './csr_reduce.js';
import { canonicalDim, canonicalDims, combine, type Dims, onlyStrided } from './mask.js';

export const reduction = (name: string): ((args: ArrayLike<unknown>) => Reduced) =>
  signature<Reduced>(`${name}(Tensor input, int|int[]? dim=None, ${REDUCING})`);

const SMALL = new Set(['uint8', 'bool', 'int8', 'int16', 'int32']);

/** The dtype of a sum: small integers widen. */
const widened = ({ dtype }: Tensor): DType => (SMALL.has(dtype.name) ? int64 : dtype);

export function wrongLayout(name: string, { layout }: Tensor): RangeError {
  return new RangeError(
    `masked ${name} expects strided, sparse_coo or sparse_csr tensor (got ${layout} tensor)`,
  );
}

/** What a sparse tensor leaves out has no value, unless a mask hides it. */
export function needsMask(name: string, { layout }: Tensor, mask: Tensor | null): void {
  if (layout !== strided && mask === null) {
    throw new RangeError(`masked ${name} expects explicit mask for ${layout.name} tensor input`);
  }
}

function accumulate(name: 'sum' | 'prod', a: Reduced): Tensor {
  const dtype = a.dtype ?? widened(a.input);
  const dims = canonicalDims(a.dim, a.input.ndim);
  const keepdim = a.keepdim === true;
  const csr = a.input.layout === sparse_csr;
  // Compressed rows change their dtype only by way of coordinates.
  const wide = csr && a.dtype === null && dtype !== a.input.dtype;
  const given = wide ? a.input.to_sparse().to({ dtype }).to_sparse_csr() : a.input;
  const input = combine(name, given, a.mask);
  if (input.layout === strided) return dense(name, input, dims, keepdim, dtype);
  if (name === 'prod') needsMask(name, input, a.mask);
  if (input.layout === sparse_coo) return reduceCoo(name, input, dims, keepdim, dtype);
  if (!csr) throw wrongLayout(name, input);
  const rest = wide ? {} : { dtype };
  return name === 'sum'
    ? ops._sparse_csr_sum(input, dims, keepdim, rest)
    : ops._sparse_csr_prod(input, dims, keepdim, rest);
}

function dense(
  name: 'sum' | 'prod',
  input: Tensor,
  dims: number[],
  keepdim: boolean,
  dtype: DType,
): Tensor {
  if (name === 'sum') return ops.sum(input, dims, keepdim, { dtype });
  return dims.reduceRight((product, d) => product.prod(d, keepdim), input.to({ dtype }));
}

const bindSum = reduction('sum');
/** The sum of the elements that the mask shows. */
export const sum: Reduce = (...args) => accumulate('sum', bindSum(args));

const bindProd = reduction('prod');
/** The product of the elements that the mask shows. */
export const prod: Reduce = (...args) => accumulate('prod', bindProd(args));

function outermost(name: 'amax' | 'amin', a: Reduced): Tensor {
  const dtype = a.dtype ?? a.input.dtype;
  const input = combine(name, a.input, a.mask);
  const dims = canonicalDims(a.dim, input.ndim);
  const keepdim = a.keepdim === true;
  if (input.layout === strided) return ops[name](input, dims, keepdim).to({ dtype });
  needsMask(name, input, a.mask);
  if (input.layout === sparse_coo) return reduceCoo(name, input, dims, keepdim, dtype);
  if (input.layout === sparse_csr) return reduceCsr(name, input, dims, keepdim, dtype);
  throw wrongLayout(name, input);
}

const bindAmax = reduction('amax');
/** The largest of the elements that the mask shows. */
export const amax: Reduce = (...args) => outermost('amax', bindAmax(args));

const bindAmin = reduction('amin');
/** The smallest of the elements that the mask shows. */
export const amin: Reduce = (...args) => outermost('amin', bindAmin(args));

const place = (name: string): ((args: ArrayLike<unknown>) => Reduced<number | null>) =>
  signature<Reduced<number | null>>(`${name}(Tensor input, int? dim=None, ${REDUCING})`);

function findPlace(name: 'argmax' | 'argmin', a: Reduced<number | null>): Tensor {
  const input = combine(name === 'argmax' ? 'amax' : 'amin', a.input, a.mask);
  onlyStrided(name, input);
  return ops[name](input, a.dim, a.keepdim === true).to({ dtype: a.dtype ?? a.input.dtype });
}

const bindArgmax = place('argmax');
/** Where the largest of the elements stands that the mask shows. */
export const argmax: Reduce<number | null> = (...args) => findPlace('argmax', bindArgmax(args));

const bindArgmin = place('argmin');
/** Where the smallest of the elements stands that the mask shows. */
export const argmin: Reduce<number | null> = (...args) => findPlace('argmin', bindArgmin(args));

const bindLogsumexp = reduction('logsumexp');
/** The logarithm of the sum of the exponentials of the elements that the mask shows. */
export const logsumexp: Reduce = (...args) => {
  const { input, dim, keepdim, dtype, mask } = bindLogsumexp(args);
  const dims = canonicalDims(dim, input.ndim);
  const masked = combine('logsumexp', input, mask);
  onlyStrided('logsumexp', masked);
  return ops.logsumexp(masked, dims, keepdim === true).to({ dtype: dtype ?? input.dtype });
};

const bindMedian = signature<Reduced<number>>(`median(Tensor input, int dim=-1, ${REDUCING})`);
/** The median of the elements that the mask shows; NaN where it shows none. */
export const median: Reduce<number> = (...args) => {
  const { input, dim, keepdim, dtype, mask } = bindMedian(args);
  const along = canonicalDim(dim, input.ndim);
  const whole = !input.is_floating_point();
  const masked = combine('median', whole ? input.to(float32) : input, mask);
  onlyStrided('median', masked);
  const { values } = ops.nanmedian(masked, along, keepdim === true);
  if (!whole) return values;
  if (values.isnan().any().item()) {
    throw new RangeError(
      'masked median expects no fully masked out rows if dtype is not floating point',
    );
  }
  return values.to({ dtype: dtype ?? input.dtype });
};

interface NormArguments extends Reduced {
  ord: number | null;
}
const bindNorm = signature<NormArguments>(
  `norm(Tensor input, float? ord=2.0, int|int[]? dim=None, ${REDUCING})`,
);
/** The vector norm of the elements that the mask shows. */
export function norm(
  input: Tensor,
  ord?: number | null | (Reducing & { ord?: number | null; dim?: Dims }),
  dim?: Dims | (Reducing & { dim?: Dims }),
  keywords?: Reducing,
): Tensor;
export function norm(...args: unknown[]): Tensor {
  const { input, ord, dim, keepdim, dtype, mask } = bindNorm(args);
  const masked = combine('norm', input, mask, ord);
  onlyStrided('norm', masked);
  const dims = canonicalDims(dim, input.ndim);
  return linalg.vector_norm(masked, ord as number, dims, keepdim === true, {
    dtype: dtype ?? input.dtype,
  });
}

type AddKeywords = Pick<Masked, 'dtype'> & {
  input_mask?: Tensor | null;
  other_mask?: Tensor | null;
};
const bindLogaddexp = signature<Required<AddKeywords> & { input: Tensor; other: Tensor }>(
  'logaddexp(Tensor input, Tensor other, *, ScalarType? dtype=None, Tensor? input_mask=None, ' +
    'Tensor? other_mask=None)',
);
/** The logarithm of the sum of two exponentials; what a mask hides counts as none. */
export function logaddexp(input: Tensor, other: Tensor, keywords?: AddKeywords): Tensor;
export function logaddexp(...args: unknown[]): Tensor {
  const { input, other, dtype, input_mask, other_mask } = bindLogaddexp(args);
  if (input.layout !== strided || other.layout !== strided) {
    throw new RangeError(
      `masked logaddexp expects strided tensors (got ${input.layout} tensor for input, ` +
        `${other.layout} for other)`,
    );
  }
  const [a, b] = [combine('logaddexp', input, input_mask), combine('logaddexp', other, other_mask)];
  return ops.logaddexp(a, b).to({ dtype: dtype ?? input.dtype });
}
