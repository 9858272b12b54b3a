/** Rows of a table, chosen by index. */
import type { Call } from '../../call.js';
import { int64 } from '../../dtype.js';
import { NotImplementedError, TorchError, warn } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

interface LookupKeywords {
  input: Tensor;
  weight: Tensor;
  max_norm?: number | null;
  norm_type?: number;
  scale_grad_by_freq?: boolean;
  sparse?: boolean;
  padding_idx?: number | null;
}

const bindEmbedding = signature<Required<LookupKeywords>>(
  'embedding(Tensor input, Tensor weight, int? padding_idx=None, float? max_norm=None, ' +
    'float norm_type=2.0, bool scale_grad_by_freq=False, bool sparse=False)',
);

/** The row whose gradient stays zero, counted from the front. */
export function paddingRow(padding_idx: number, rows: number, name: string): number {
  if (padding_idx >= rows || padding_idx < -rows) {
    throw new TorchError(`${name} must be within num_embeddings`);
  }
  return padding_idx < 0 ? rows + padding_idx : padding_idx;
}

/** Scales the rows that are looked up down to `max_norm`, in place and outside of the graph. */
function renormalise(weight: Tensor, input: Tensor, max_norm: number, norm_type: number): void {
  const data = weight.detach();
  ops.embedding_renorm_(data, input, max_norm, norm_type);
  data.dispose();
}

/** The rows of `weight` at `input`: of any shape, with one more dimension. */
export function embedding(
  ...args: Call<
    [input: Tensor, weight: Tensor],
    [
      padding_idx: number | null,
      max_norm: number | null,
      norm_type: number,
      scale_grad_by_freq: boolean,
      sparse: boolean,
    ],
    LookupKeywords
  >
): Tensor {
  const a = bindEmbedding(args);
  const { input, weight } = a;
  const padding =
    a.padding_idx === null ? -1 : paddingRow(a.padding_idx, weight.size(0), 'Padding_idx');
  if (a.max_norm === null) {
    return ops.embedding(weight, input, padding, a.scale_grad_by_freq, a.sparse);
  }
  const indices = input.contiguous();
  renormalise(weight, indices, a.max_norm, a.norm_type);
  const output = ops.embedding(weight, indices, padding, a.scale_grad_by_freq, a.sparse);
  if (indices !== input) indices.dispose();
  return output;
}

interface BagKeywords extends LookupKeywords {
  offsets?: Tensor | null;
  mode?: 'sum' | 'mean' | 'max';
  per_sample_weights?: Tensor | null;
  include_last_offset?: boolean;
}
type Bags = Required<BagKeywords>;
const bindBag = signature<Bags>(
  'embedding_bag(Tensor input, Tensor weight, Tensor? offsets=None, float? max_norm=None, ' +
    "float norm_type=2, bool scale_grad_by_freq=False, str mode='mean', bool sparse=False, " +
    'Tensor? per_sample_weights=None, bool include_last_offset=False, int? padding_idx=None)',
);

/** Before 0.4.1 the table came first. */
function inOrder(a: Bags): Bags {
  if (a.weight.dtype !== int64 || !a.input.is_floating_point()) return a;
  warn('embedding_bag(weight, input, ...) is deprecated: use embedding_bag(input, weight, ...)');
  return { ...a, weight: a.input, input: a.weight };
}

function checkShapes({ input, weight, offsets, per_sample_weights: samples }: Bags): void {
  const [shape, dim] = [String(input.shape), input.dim()];
  if (samples !== null && String(samples.shape) !== shape) {
    throw new RangeError(
      `embedding_bag: per_sample_weights (${samples.shape}) must have the same shape as the ` +
        `input (${shape})`,
    );
  }
  if (weight.dim() !== 2) {
    throw new RangeError(
      `weight has to be a 2D Tensor, but got Tensor of dimension ${weight.dim()}`,
    );
  }
  if (dim !== 1 && dim !== 2) {
    throw new RangeError(`input has to be 1D or 2D Tensor, but got Tensor of dimension ${dim}`);
  }
  if (dim === 2 && offsets !== null) {
    throw new RangeError(
      'if input is 2D, then offsets has to be None: its rows are the bags, all of one length',
    );
  }
  if (dim === 1 && offsets?.dim() !== 1) {
    const but = offsets === null ? ' but got None' : '';
    throw new RangeError(`offsets has to be a 1D Tensor${but}`);
  }
}

const modes = ['sum', 'mean', 'max'];

function checkMode({ mode, scale_grad_by_freq, sparse, per_sample_weights }: Bags): void {
  if (!modes.includes(mode)) throw new RangeError('mode has to be one of sum, mean or max');
  if (mode === 'max' && scale_grad_by_freq) {
    throw new RangeError('max mode does not support scaling the gradient by the frequency');
  }
  if (mode === 'max' && sparse) throw new RangeError('max mode does not support sparse weights');
  if (per_sample_weights !== null && mode !== 'sum') {
    throw new NotImplementedError(
      `embedding_bag: per_sample_weights is only supported for mode='sum' (got mode='${mode}')`,
    );
  }
}

/** The bags as one row of indices; those of a matrix are its rows. */
function flattened(a: Bags): Bags & { offsets: Tensor } {
  const { input, offsets, per_sample_weights: samples } = a;
  if (offsets !== null) return { ...a, offsets };
  const { dtype, device } = input;
  return {
    ...a,
    offsets: ops.arange(0, input.numel(), input.size(1), { dtype, device }),
    include_last_offset: false,
    input: input.reshape(-1),
    per_sample_weights: samples === null ? null : samples.reshape(-1),
  };
}

/** The sum, mean or maximum of the rows of `weight` in each bag of indices. */
export function embedding_bag(
  ...args: Call<
    [input: Tensor, weight: Tensor],
    [
      offsets: Tensor | null,
      max_norm: number | null,
      norm_type: number,
      scale_grad_by_freq: boolean,
      mode: 'sum' | 'mean' | 'max',
      sparse: boolean,
      per_sample_weights: Tensor | null,
      include_last_offset: boolean,
      padding_idx: number | null,
    ],
    BagKeywords
  >
): Tensor {
  const given = inOrder(bindBag(args));
  checkShapes(given);
  checkMode(given);
  const a = flattened(given);
  if (a.max_norm !== null) renormalise(a.weight, a.input, a.max_norm, a.norm_type);
  const [output, ...rest] = ops.embedding_bag(
    a.weight,
    a.input,
    a.offsets,
    a.scale_grad_by_freq,
    modes.indexOf(a.mode),
    a.sparse,
    a.per_sample_weights,
    a.include_last_offset,
    a.padding_idx,
  );
  for (const tensor of rest) tensor.dispose();
  for (const name of ['input', 'offsets', 'per_sample_weights'] as const) {
    if (a[name] !== given[name]) a[name]?.dispose();
  }
  return output;
}
