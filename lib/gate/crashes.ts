/** Arguments on which libtorch itself ends the process (most of them end Python's too): refused here. */
import { NotImplementedError, TorchError } from '../errors.js';
import { type BoundOperator, type Encoded, type Handle, native, sizesOf } from '../native.js';

/** What is wrong with arguments in the schema's order, or null. */
type Check = (...args: Encoded[]) => string | null;

const count = (list: Encoded): number => (Array.isArray(list) ? list.length : 0);
const isNone = (value: Encoded): boolean => value === null || value === undefined;
const pairOf = (list: Encoded, least: number): boolean =>
  Array.isArray(list) && list.length === 2 && list.every((value) => Number(value) >= least);

/** These two backward kernels read two numbers a dimension unseen; the other kinds of padding check. */
const paddingOf =
  (dimensions: number): Check =>
  (_grad, _self, padding) =>
    count(padding) === 2 * dimensions
      ? null
      : `padding must hold ${2 * dimensions} numbers, got ${count(padding)}`;

/** libtorch's numbers of the layouts of compressed sparse tensors, and of mkldnn's. */
const WITHOUT_STORAGE: readonly number[] = [2, 3, 4, 5, 6];

const emptyIn: Check = (v, _g, dim) =>
  sizesOf(v as Handle).at(Number(dim ?? 0)) === 0 ? `v must not be empty in dim ${dim ?? 0}` : null;

const CHECKS: Record<string, Check> = {
  /** Asks the storage of `self` for its bytes, which these layouts don't have. */
  copy: (self) =>
    WITHOUT_STORAGE.includes(native.layout(self as Handle))
      ? 'self must have the layout strided or sparse_coo'
      : null,
  /** Divides by the first size or the last; an empty tensor of other sizes is fine. */
  _weight_norm: emptyIn,
  _weight_norm_interface: emptyIn,
  /** Takes the first tensor of the list without looking whether there is one. */
  _stack: (tensors) => (count(tensors) === 0 ? 'expects a non-empty list of tensors' : null),
  /** Walks both lists by the length of one. */
  _foreach_copy: (self, src) =>
    count(self) === count(src) ? null : 'the lists of tensors must have the same length',
  /** Inserts a dimension at a place that it does not check. */
  _remove_batch_dim: (self, _level, _size, place) => {
    const most = native.ndim(self as Handle);
    return Math.abs(Number(place)) <= most ? null : `out_dim ${place} is out of range`;
  },
  /** Reads sizes at dimensions that it does not check. */
  _fft_r2c: (self, dims) => {
    const count = native.ndim(self as Handle);
    const fits = (dim: Encoded): boolean => Number(dim) >= -count && Number(dim) < count;
    return Array.isArray(dims) && dims.every(fits) ? null : `dim ${dims} is out of range`;
  },
  /** Reads two sizes of a list that may be empty. */
  fractional_max_pool2d_backward: (_grad, _self, _kernel, output) =>
    pairOf(output, 0) ? null : 'output_size must be a pair of sizes',
  /** Reads hx[1] unseen. */
  quantized_lstm_cell: (_input, hx) => (count(hx) === 2 ? null : 'hx must hold two tensors'),
  reflection_pad1d_backward: paddingOf(1),
  reflection_pad2d_backward: paddingOf(2),
  /** Divides by the stride, and reads two numbers of each list. */
  _nnpack_spatial_convolution: (_input, _weight, _bias, padding, stride) =>
    pairOf(padding, 0) && (isNone(stride) || pairOf(stride, 1))
      ? null
      : 'padding and stride must be pairs, the stride of positive numbers',
};

/**
 * Operators of libtorch's own that read their arguments unseen, in too many ways to be checked here:
 * steps of other operators and of their backward passes, which call them with what they have checked.
 */
const UNCHECKED = new Set([
  '_linalg_eigvals',
  '_pdist_backward',
  '_weight_norm_interface_backward',
  '_thnn_differentiable_gru_cell_backward',
  '_thnn_differentiable_lstm_cell_backward',
  'mkldnn_rnn_layer',
  'mkldnn_rnn_layer_backward',
]);

function refused(name: string): BoundOperator {
  return () => {
    throw new NotImplementedError(
      `${name}() is a step of libtorch's own that does not check its arguments: call the operator ` +
        'that it is a part of',
    );
  };
}

/** The operator, behind its check where it has one. */
export function guarded(qualified: string, operator: BoundOperator): BoundOperator {
  const name = qualified.replace(/^aten::|\..*$/g, '');
  if (UNCHECKED.has(name)) return refused(name);
  const check = Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
  if (check === undefined) return operator;
  return (...args) => {
    const problem = check(...args);
    if (problem !== null) throw new TorchError(`${name}(): ${problem}`);
    return operator(...args);
  };
}
