/** `sparse_`: Martens, 2010. */

import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import type { Generator } from '../../generator.js';
import { tidy } from '../../memory.js';
import { native } from '../../native.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import { handleOf, type Tensor } from '../../tensor.js';
import { checkMatrix } from './basic.js';
import { isPlain } from './orthogonal.js';

interface SparseKeywords<T> {
  tensor: T;
  sparsity: number;
  std?: number;
  generator?: Generator | null;
}
type Arguments = Required<SparseKeywords<Tensor>>;

const bind = signature<Arguments>(
  'sparse_(Tensor tensor, float sparsity, float std=0.01, Generator? generator=None)',
);

/** Beyond this libtorch's own function can't number the rows: it counts in the tensor's dtype. */
const EXACT_ROWS = 2 ** 24;

/** The rows to clear are drawn with the default generator, whatever `generator` is, as in Python. */
function fill({ tensor, sparsity, std, generator }: Arguments): void {
  const [rows = 0, cols = 0] = tensor.shape;
  const zeros = Math.min(Math.max(Math.ceil(sparsity * rows), 0), rows);
  tensor.normal_(0, std, { generator });
  for (let col = 0; col < cols; col++) {
    tidy(() => {
      const chosen = ops.randperm(rows).narrow(0, 0, zeros).to({ device: tensor.device });
      tensor.select(1, col).index_fill_(0, chosen, 0);
    });
  }
}

/** Fills a matrix with draws from N(0, std²), and zeroes the fraction `sparsity` of each column. */
export function sparse_<T extends Tensor>(
  ...args: Call<
    [tensor: T, sparsity: number],
    [std: number, generator: Generator | null],
    SparseKeywords<T>
  >
): T {
  const given = bind(args);
  const { tensor, sparsity, std, generator } = given;
  checkMatrix(tensor);
  if (tensor.is_meta) return tensor as T;
  // libtorch's own function can't clear more rows than there are.
  const known = (tensor.shape[0] as number) <= EXACT_ROWS && sparsity >= 0 && sparsity <= 1;
  if (isPlain(tensor, generator) && known) {
    native.init_sparse_(handleOf(tensor), sparsity, std);
  } else no_grad(() => fill(given));
  return tensor as T;
}
