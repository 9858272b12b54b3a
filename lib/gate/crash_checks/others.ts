/** Lists of tensors, transforms, random numbers and other steps. */
import type { Encoded } from '../../native.js';
import {
  allFinite,
  type Check,
  type Checks,
  checkStrides,
  count,
  dtype,
  isNone,
  layout,
  ndim,
  number,
  numel,
  sizes,
} from './values.js';

/** libtorch's numbers of layouts: coordinates, compressed rows and columns and blocks, and mkldnn's. */
const COO = 1;
const COMPRESSED: readonly number[] = [2, 4, 5, 6];
const MKLDNN = 3;

/** Asks the storage of a tensor for its bytes, which only strided ones have. */
const copied: Check = (self, src) => {
  const own = layout(self);
  if (own === MKLDNN || COMPRESSED.includes(own)) {
    return 'self must have the layout strided or sparse_coo';
  }
  const fits = own !== COO || !COMPRESSED.includes(layout(src));
  return fits ? null : 'src must not be compressed where self is sparse_coo';
};

/** Walks both lists by the length of `src`, and copies each as `copy` does. */
const foreachCopy: Check = (self, src) => {
  if (count(self) < count(src)) return 'the lists of tensors must have the same length';
  for (let i = 0; i < count(src); i += 1) {
    const problem = copied((self as Encoded[])[i], (src as Encoded[])[i]);
    if (problem !== null) return problem;
  }
  return null;
};

/** libtorch's numbers of the floating-point dtypes. */
const FLOATING: readonly number[] = [5, 6, 7, 15, 23, 24, 25, 26, 44];
const INT64 = 4;

const LEAST = -(2n ** 63n);
const MOST = 2n ** 63n - 1n;

/** The largest dimension that libtorch has numbers for, and how many bits each has. */
const SOBOL_DIMENSIONS = 21201;
const SOBOL_BITS = 30;

/** Reads sizes at dimensions that it does not check, and writes past their list where they repeat. */
const transform: Check = (self, dims) => {
  const most = ndim(self);
  const list = Array.isArray(dims) ? dims.map(Number) : [];
  const wrong = list.find((dim) => !(dim >= 0 && dim < most));
  if (wrong !== undefined) return `dim ${wrong} is out of range`;
  return new Set(list).size === list.length ? null : 'dims must be unique';
};

/** The absolute value of the least exponent is itself: squaring would never end. */
const power: Check = (_self, n) =>
  typeof n === 'bigint' && n === LEAST ? `the exponent ${n} has no absolute value` : null;

/** MKL reports what it can't read, and ends in memory that is not its own; `eig` refuses it. */
const eigenvalues: Check = (self) =>
  allFinite(self) ? null : 'input tensor should not contain infs or NaNs.';

/** The loop that rounds `from` to the dtype never ends at the largest integer, having added 1. */
const randomFrom: Check = (self, from, to) => {
  const endless = typeof from === 'bigint' && from === MOST && isNone(to);
  return endless && FLOATING.includes(dtype(self))
    ? `expects 'from' to be less than ${from} for this dtype`
    : null;
};

/** Read and written at as many places as `dimension` says. */
const sobol =
  (state: number, others: (dimension: number) => Record<number, number>): Check =>
  (...args) => {
    const dimension = Number(args[state + 1]);
    const table = sizes(args[state]);
    if (table[0] === undefined || table[0] < dimension || table[1] !== SOBOL_BITS) {
      return `sobolstate must have the sizes [${dimension}, ${SOBOL_BITS}]`;
    }
    for (const [place, least] of Object.entries(others(dimension))) {
      if (numel(args[Number(place)]) < least)
        return `argument ${place} must hold ${least} elements`;
    }
    return null;
  };

const sobolStart: Check = (state, dimension) => {
  const least = Math.max(1, Number(dimension));
  if (least > SOBOL_DIMENSIONS) return `dimension must be at most ${SOBOL_DIMENSIONS}`;
  const [rows = 0, bits] = sizes(state);
  return ndim(state) !== 2 || (rows >= least && bits === SOBOL_BITS)
    ? null
    : `sobolstate must have the sizes [${dimension}, ${SOBOL_BITS}]`;
};

export const OTHERS: Checks = {
  /** Views any memory by any strides: `reshape` calls it with those that it has worked out. */
  _reshape_alias: checkStrides,
  _reshape_alias_copy: checkStrides,
  copy: copied,
  /** Takes the first tensor of the list without looking whether there is one. */
  _stack: (tensors) => (count(tensors) === 0 ? 'expects a non-empty list of tensors' : null),
  _foreach_copy: foreachCopy,
  '_foreach_copy.out': (self, src, _blocking, out) =>
    count(self) === count(src) && count(self) === count(out)
      ? null
      : 'the lists of tensors must have the same length',
  /** Inserts a dimension at a place that it does not check. */
  _remove_batch_dim: (self, _level, _size, place) =>
    Number(place) >= 0 && Number(place) <= ndim(self) ? null : `out_dim ${place} is out of range`,
  _fft_r2c: transform,
  _fft_c2r: transform,
  _fft_c2c: transform,
  matrix_power: power,
  linalg_matrix_power: power,
  /** Divide by the size of a block; the product reads rows of `in_features` unseen. */
  _dyn_quant_pack_4bit_weight: (_weights, _scales, _bias, block) =>
    Number(block) === 0 ? 'block_size must not be 0' : null,
  _dyn_quant_matmul_4bit: (input, _weights, block, features) => {
    if (Number(block) === 0) return 'block_size must not be 0';
    const [rows = 0] = sizes(input);
    return numel(input) >= rows * Number(features)
      ? null
      : `inp must hold ${features} numbers a row`;
  },
  /** Reads both matrices by the sizes of `self`. */
  _cholesky_solve_helper: (self, A) => {
    const [b, a] = [sizes(self), sizes(A)];
    const n = b.at(-2);
    const fits = b.length >= 2 && String(a) === String([...b.slice(0, -2), n, n]);
    return fits ? null : `A must have the sizes [${[...b.slice(0, -2), n, n]}]`;
  },
  linalg_eigvals: eigenvalues,
  _linalg_eigvals: eigenvalues,
  'random_.from': randomFrom,
  'random.from': randomFrom,
  'random.from_out': randomFrom,
  /** Walks all pairs of rows, and reads a gradient and a distance of each unseen. */
  _pdist_backward: (grad, self, _p, distances) => {
    const [rows = 0] = sizes(self);
    const pairs = (rows * (rows - 1)) / 2;
    const fits =
      ndim(self) === 2 && [grad, distances].every((t) => String(sizes(t)) === `${pairs}`);
    return fits ? null : `grad and pdist must have the size [${pairs}]`;
  },
  /** Reads the first row of the sizes, which may not be there. */
  _nested_compute_contiguous_strides_offsets: (sizesOfAll) =>
    ndim(sizesOfAll) === 2 && sizes(sizesOfAll)[0] === 0 ? 'nested_size must not be empty' : null,
  _sobol_engine_initialize_state_: sobolStart,
  _sobol_engine_draw: (...args) =>
    dtype(args[2]) === INT64 ? sobol(2, (n) => ({ 0: n }))(...args) : null,
  _sobol_engine_ff_: (...args) =>
    number(args[1], 0) > 2 ** 40
      ? `n must be at most 2 ** 40, since each number is passed by one`
      : sobol(2, (n) => ({ 0: n }))(...args),
  _sobol_engine_scramble_: (...args) =>
    sobol(0, () => ({}))(args[0], args[2]) ??
    (numel(args[1]) >= Number(args[2]) * SOBOL_BITS ** 2 ? null : 'ltm is too small'),
};
