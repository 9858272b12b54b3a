/** Python's `x[...]` and `x[...] = v`: `index` and `index_put_`. */
import { applyIndices, type Index, normalise } from './indexing/apply.js';
import { writeIndices } from './indexing/write.js';
import { signature } from './signature.js';
import { install, type Tensor } from './tensor.js';

export type { Index } from './indexing/apply.js';
export { Slice, slice } from './indexing/slice.js';

/** What may be assigned: a tensor, or a number for all elements. */
export type IndexValue = Tensor | number | bigint | boolean;

declare module './tensor.js' {
  interface Tensor {
    /** `x[...]`: numbers, '1:3' or slice(), '...', null, booleans, tensors and lists. */
    index(...indices: readonly Index[]): Tensor;
    /** The raw operator's form: a list of index tensors. */
    index(indices: readonly (Tensor | null)[]): Tensor;
    /** `x[indices] = values`, or `+=` with `accumulate`. */
    index_put_(
      indices: readonly Index[],
      values: IndexValue,
      accumulate?: boolean | { accumulate?: boolean },
    ): this;
  }
}

interface PutArguments {
  indices: readonly Index[];
  values: IndexValue;
  accumulate: boolean;
}

const bindPut = signature<PutArguments>(
  'index_put_(any indices, Tensor|Scalar values, bool accumulate=False)',
);

install({
  index(this: Tensor, ...indices: Index[]): Tensor {
    return applyIndices(this, normalise(indices));
  },

  index_put_(this: Tensor, ...args: unknown[]): Tensor {
    const { indices, values, accumulate } = bindPut(args);
    if (!Array.isArray(indices)) {
      throw new TypeError("index_put_(): argument 'indices' must be a list of indices");
    }
    writeIndices(this, normalise(indices as Index[]), values, accumulate);
    return this;
  },
});
