/** Sparse tensors, of tensors or of data. */
import { marked, type TensorData, type TensorOptions, tensor } from '../creation.js';
import {
  int64,
  type layout as Layout,
  sparse_bsc,
  sparse_bsr,
  sparse_csc,
  sparse_csr,
} from '../dtype.js';
import { TorchError } from '../errors.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor } from '../tensor.js';

export interface SparseOptions extends TensorOptions {
  check_invariants?: boolean | null;
}
export interface CooOptions extends SparseOptions {
  is_coalesced?: boolean | null;
}
export interface CompressedOptions extends SparseOptions {
  layout?: Layout | null;
}
type Sizes = readonly number[];
interface Given extends Required<CooOptions & CompressedOptions> {
  indices: TensorData;
  plain: TensorData;
  values: TensorData;
  size: Sizes | null;
}

const rest =
  'ScalarType? dtype=None, Device? device=None, bool pin_memory=False, ' +
  'bool requires_grad=False, bool? check_invariants=None';

/** Gradients flow to values that are a tensor. */
function valuesOf({ values, dtype, device }: Given): Tensor {
  if (!isTensor(values)) return tensor(values, { dtype, device });
  return values.to({ dtype: dtype ?? values.dtype, device: device ?? values.device });
}

/** Indices lie where the values do; of a compressed layout they may be int32. */
function indicesOf(indices: TensorData, { device }: Tensor, keep = false): Tensor {
  if (!isTensor(indices)) return tensor(indices, { dtype: int64, device });
  return indices.to(keep ? { device } : { dtype: int64, device });
}

const isData = (value: unknown): boolean =>
  typeof value === 'number' || Array.isArray(value) || isTensor(value) || ArrayBuffer.isView(value);

const bindCoo = signature<Given>(
  `sparse_coo_tensor(any indices, any values, int[]? size=None, *, ${rest}, ` +
    'bool? is_coalesced=None)',
);
const bindEmptyCoo = signature<Given & { size: Sizes }>(
  `sparse_coo_tensor(int[] size, *, ${rest})`,
);

/** A tensor of coordinates (ndim, nnz) and values (nnz, ...); of a size alone one without elements. */
export function sparse_coo_tensor(
  indices: TensorData,
  values: TensorData,
  size?: Sizes | null | (CooOptions & { size?: Sizes }),
  options?: CooOptions,
): Tensor;
export function sparse_coo_tensor(size: Sizes, options?: SparseOptions): Tensor;
export function sparse_coo_tensor(...args: unknown[]): Tensor {
  if (!isData(args[1]) && Array.isArray(args[0])) return emptyCoo(bindEmptyCoo(args));
  const a = bindCoo(args);
  const values = valuesOf(a);
  const indices = indicesOf(a.indices, values);
  const made =
    a.size === null
      ? ops.sparse_coo_tensor(indices, values, { is_coalesced: a.is_coalesced })
      : ops.sparse_coo_tensor(indices, values, a.size, { is_coalesced: a.is_coalesced });
  if (a.check_invariants) {
    ops._validate_sparse_coo_tensor_args(indices, values, [...made.shape], a.is_coalesced);
  }
  return marked(made, a.requires_grad);
}

function emptyCoo({
  size,
  dtype,
  device,
  pin_memory,
  requires_grad,
}: Given & { size: Sizes }): Tensor {
  return marked(ops.sparse_coo_tensor(size, { dtype, device, pin_memory }), requires_grad);
}

export interface CompressedFunction<Row extends string, Column extends string> {
  (
    compressed_indices: TensorData,
    plain_indices: TensorData,
    values: TensorData,
    size?: Sizes | null | (CompressedOptions & { size?: Sizes }),
    options?: CompressedOptions,
  ): Tensor;
  (
    keywords: CompressedOptions & { values: TensorData; size?: Sizes | null } & {
      [Name in Row | Column]: TensorData;
    },
  ): Tensor;
}

/** The constructor of one compressed layout, or of the one given as `layout`. */
function compressed<Row extends string, Column extends string>(
  name: string,
  rows: Row,
  columns: Column,
  layout?: Layout,
): CompressedFunction<Row, Column> {
  const bind = signature<Given & Record<string, TensorData>>(
    `${name}(any ${rows}, any ${columns}, any values, int[]? size=None, *, Layout? layout=None, ${rest})`,
  );
  const make = (...args: unknown[]): Tensor => {
    const a = bind(args);
    const given = a.layout ?? layout;
    if (given === undefined) throw new TorchError(`${name}: expected layout to be specified`);
    if (layout !== undefined && given !== layout) {
      throw new TorchError(`${name}: layout must be ${layout}, not ${given}`);
    }
    const { [rows]: indices, [columns]: plain } = a;
    return makeCompressed({ ...a, layout: given, indices, plain } as Given & { layout: Layout });
  };
  return make as CompressedFunction<Row, Column>;
}

function makeCompressed(a: Given & { layout: Layout }): Tensor {
  const values = valuesOf(a);
  const rows = indicesOf(a.indices, values, true);
  const columns = indicesOf(a.plain, values, true);
  const options = { layout: a.layout, dtype: values.dtype, device: values.device };
  const made =
    a.size === null
      ? ops.sparse_compressed_tensor(rows, columns, values, options)
      : ops.sparse_compressed_tensor(rows, columns, values, a.size, options);
  if (a.check_invariants) {
    const sizes = [...made.shape];
    ops._validate_sparse_compressed_tensor_args(rows, columns, values, sizes, a.layout);
  }
  return marked(made, a.requires_grad);
}

/** A tensor of the compressed layout that `layout` names. */
export const sparse_compressed_tensor = compressed(
  'sparse_compressed_tensor',
  'compressed_indices',
  'plain_indices',
);
/** Rows compressed: where each row begins, the columns of its values, the values. */
export const sparse_csr_tensor = compressed(
  'sparse_csr_tensor',
  'crow_indices',
  'col_indices',
  sparse_csr,
);
/** Columns compressed: where each column begins, the rows of its values, the values. */
export const sparse_csc_tensor = compressed(
  'sparse_csc_tensor',
  'ccol_indices',
  'row_indices',
  sparse_csc,
);
/** Rows of blocks compressed; values of shape (nnz, rows of a block, columns of a block). */
export const sparse_bsr_tensor = compressed(
  'sparse_bsr_tensor',
  'crow_indices',
  'col_indices',
  sparse_bsr,
);
/** Columns of blocks compressed; values of shape (nnz, rows of a block, columns of a block). */
export const sparse_bsc_tensor = compressed(
  'sparse_bsc_tensor',
  'ccol_indices',
  'row_indices',
  sparse_bsc,
);
