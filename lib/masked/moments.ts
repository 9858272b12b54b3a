/** Masked mean, variance and standard deviation. */
import {
  complex32,
  complex128,
  type dtype as DType,
  float16,
  float32,
  float64,
  int64,
  sparse_csr,
  strided,
} from '../dtype.js';
import { TorchError } from '../errors.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';
import { REDUCING, type Reduce, type Reduced, type Reducing } from './arguments.js';
import { reduceCsr } from './csr_reduce.js';
import { canonicalDims, combine, type Dims, inputMask } from './mask.js';
import { needsMask, reduction, sum } from './reductions.js';

/** The sum and the number of the elements that the mask shows. */
function totals(
  input: Tensor,
  dim: Dims,
  keepdim: boolean,
  dtype: DType,
  mask: Tensor | null,
): { total: Tensor; count: Tensor; shown: Tensor | null } {
  const shown = mask === null ? null : inputMask(input, mask);
  const ones = shown ?? ops.ones(input.shape, { dtype: int64, device: input.device });
  const count = sum(ones, { dim, keepdim });
  return { total: sum(input, { dim, keepdim, dtype, mask: shown }), count, shown };
}

const bindMean = reduction('mean');
/** The mean of the elements that the mask shows; NaN where it shows none. */
export const mean: Reduce = (...args) => {
  const a = bindMean(args);
  const { input, dim, mask } = a;
  const dtype = a.dtype ?? input.dtype;
  if (!dtype.is_floating_point && !dtype.is_complex) {
    throw new RangeError(
      `mean(): Could not infer output dtype. ${a.dtype === null ? 'Input' : 'Optional'} dtype ` +
        `must be either a floating point or complex dtype. Got: ${dtype}`,
    );
  }
  const keepdim = a.keepdim === true;
  if (input.layout === strided) {
    const { total, count } = totals(input, dim, keepdim, dtype, mask);
    return total.div(count);
  }
  if (input.layout !== sparse_csr) {
    throw new RangeError(
      `masked mean expects strided or sparse_csr tensor (got ${input.layout} tensor)`,
    );
  }
  needsMask('mean', input, mask);
  const masked = combine('sum', input, mask);
  return reduceCsr('mean', masked, canonicalDims(dim, masked.ndim), keepdim, dtype);
};

interface Moments {
  correction?: number | null;
}
type MomentsReducing = Reducing & Moments;

type Spread = (
  input: Tensor,
  dim?: Dims | (MomentsReducing & { dim?: Dims; unbiased?: boolean | null }),
  unbiased?: boolean | null | (MomentsReducing & { unbiased?: boolean | null }),
  keywords?: MomentsReducing,
) => Tensor;

interface SpreadArguments extends Reduced, Required<Moments> {
  unbiased: boolean | null;
}

const spread = (name: string): ((args: ArrayLike<unknown>) => SpreadArguments) =>
  signature<SpreadArguments>(
    `${name}(Tensor input, int|int[]? dim=None, bool? unbiased=None, *, ` +
      `float? correction=None, ${REDUCING.slice(3)})`,
  );

function correctionOf({ unbiased, correction }: SpreadArguments): number {
  if (unbiased !== null && correction !== null) {
    throw new TorchError('Only one of unbiased and correction may be given');
  }
  return correction ?? (unbiased === false ? 0 : 1);
}

const isInexact = (dtype: DType): boolean => dtype.is_floating_point || dtype.is_complex;

/** The dtype of a complex dtype's parts. */
function realOf(dtype: DType): DType {
  if (dtype === complex32) return float16;
  if (dtype === complex128) return float64;
  return dtype.is_complex ? float32 : dtype;
}

function variance(a: SpreadArguments): Tensor {
  const { input, dim, mask } = a;
  const correction = correctionOf(a);
  const dtype = a.dtype ?? (isInexact(input.dtype) ? input.dtype : float32);
  const inner = isInexact(dtype) ? dtype : float32;
  if (input.layout !== strided) {
    throw new RangeError(`masked std/var expects strided tensor (got ${input.layout} tensor)`);
  }
  const sample = totals(input, dim, true, dtype, mask);
  const centred = input.sub(sample.total.div(sample.count));
  const keepdim = a.keepdim === true;
  const squares = centred.mul(centred.conj());
  const total = sum(squares, { dim, keepdim, dtype: inner, mask: sample.shown });
  let count = keepdim ? sample.count : sample.count.reshape(total.shape);
  if (correction !== 0) {
    count = count.to({ dtype: realOf(inner) }).sub(correction);
    count = ops.maximum(count, count.new_zeros([]));
  }
  return total.div(count).to({ dtype });
}

const bindVar = spread('var');
const varOf: Spread = (...args) => variance(bindVar(args));

const bindStd = spread('std');
/** The standard deviation of the elements that the mask shows; NaN where it shows none. */
export const std: Spread = (...args) => variance(bindStd(args)).sqrt();

/** The variance of the elements that the mask shows; NaN where it shows none. */
export { varOf as var };
