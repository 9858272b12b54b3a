/** Indices of sparse tensors: libtorch reads and writes memory by them, having checked them only if told to. */
import { type Encoded, type Handle, native } from '../../native.js';
import { type Check, type Checks, layout, ndim, numel, onCpu, sizes } from './values.js';

function reduce(name: 'amin' | 'amax', tensor: Encoded, dims: number[]): number[] {
  const reduced = native.bind(`aten::${name}`)(tensor, dims) as Handle;
  const wide = native.bind('aten::_cast_Long')(reduced) as Handle;
  const values = Array.from(new BigInt64Array(native.to_buffer(wide)), Number);
  native.dispose_all([reduced, wide]);
  return values;
}

/** Whether all integers of a tensor on the CPU are from 0 to `most`. */
export function within(tensor: Encoded, most: number): boolean {
  if (!onCpu(tensor) || numel(tensor) === 0) return true;
  const [least = 0] = reduce('amin', tensor, []);
  const [greatest = 0] = reduce('amax', tensor, []);
  return least >= 0 && greatest <= most;
}

const ROWS: readonly number[] = [2, 5];
const BLOCKS: readonly number[] = [5, 6];

/** What is wrong with the indices of a tensor that was made of them. */
type MadeCheck = (made: Handle, args: readonly Encoded[]) => string | null;

const compressed: MadeCheck = (made, [compressedIndices, plainIndices, values]) => {
  const code = layout(made);
  const batch = ndim(compressedIndices) - 1;
  const alongRows = ROWS.includes(code) ? 1 : 0;
  const block = BLOCKS.includes(code) ? (sizes(values)[batch + 1 + alongRows] ?? 1) : 1;
  const places = (sizes(made)[batch + alongRows] ?? 0) / block;
  const nnz = sizes(plainIndices).at(-1) ?? 0;
  if (!within(compressedIndices, nnz)) return `compressed indices must be from 0 to ${nnz}`;
  return within(plainIndices, places - 1) ? null : `plain indices must be from 0 to ${places - 1}`;
};

const coordinates =
  (place: number): MadeCheck =>
  (made, args) => {
    const indices = args[place] as Encoded;
    if (!onCpu(indices) || numel(indices) === 0) return null;
    const all = sizes(made);
    const least = reduce('amin', indices, [1]);
    const wrong = reduce('amax', indices, [1]).findIndex(
      (most, d) => most >= (all[d] ?? 0) || (least[d] ?? 0) < 0,
    );
    return wrong < 0
      ? null
      : `indices of dimension ${wrong} must be from 0 to ${(all[wrong] ?? 0) - 1}`;
  };

const COMPRESSED = ['compressed', 'csr', 'csc', 'bsr', 'bsc'].flatMap((name) => [
  `sparse_${name}_tensor`,
  `_sparse_${name}_tensor_unsafe`,
]);

/** Checks of what an operator made, by its name. */
export const MADE: Readonly<Record<string, MadeCheck>> = {
  ...Object.fromEntries(COMPRESSED.map((name) => [name, compressed])),
  'sparse_coo_tensor.indices_size': coordinates(0),
  _sparse_coo_tensor_unsafe: coordinates(0),
  _sparse_coo_tensor_with_dims_and_tensors: coordinates(3),
};

const fromCompressed: Check = (rows, columns) =>
  within(rows, sizes(columns).at(-1) ?? 0) ? null : 'crow_indices must be places in col_indices';

export const SPARSE: Checks = {
  _convert_indices_from_csr_to_coo: fromCompressed,
  _convert_indices_from_coo_to_csr: (self, size) =>
    within(self, Number(size) - 1) ? null : `indices must be from 0 to ${Number(size) - 1}`,
};
