/** Deep copies of tensors, which share memory where the originals do. */
import { no_grad } from '../../autograd.js';
import { strided } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';

/** The copy of one piece of memory, as long as the tensors seen so far need it. */
interface Memory {
  length: number;
  flat: Tensor;
  readonly users: { readonly copy: Tensor; readonly source: Tensor }[];
}

const memories = new WeakMap<object, Map<string, Memory>>();

function memoriesOf(memo: object): Map<string, Memory> {
  const known = memories.get(memo) ?? new Map<string, Memory>();
  memories.set(memo, known);
  return known;
}

/** How far into its memory a tensor reaches, in elements. */
function extentOf(tensor: Tensor): number {
  return tensor
    .stride()
    .reduce((end, step, dim) => end + (tensor.size(dim) - 1) * step, tensor.storage_offset() + 1);
}

const place = (copy: Tensor, flat: Tensor, source: Tensor): void => {
  copy.set_(flat, source.storage_offset(), source.shape, source.stride());
};

/** The memory of `source`, long enough for it; those who used a shorter copy move along. */
function memoryFor(source: Tensor, memo: object): Memory {
  const start = source.data_ptr() - BigInt(source.storage_offset() * source.itemsize);
  const key = `${source.device} ${source.dtype} ${start}`;
  const length = extentOf(source);
  const known = memoriesOf(memo).get(key);
  if (known !== undefined && known.length >= length) return known;
  const flat = source.detach().as_strided([length], [1], 0).clone();
  const memory = { length, flat, users: known?.users ?? [] };
  for (const user of memory.users) place(user.copy, flat, user.source);
  memoriesOf(memo).set(key, memory);
  return memory;
}

const hasMemory = (source: Tensor): boolean =>
  source.layout === strided &&
  !source.is_meta &&
  source.numel() > 0 &&
  !source.is_conj() &&
  !source.is_neg();

function copyElements(source: Tensor, memo: object): Tensor {
  if (!hasMemory(source)) {
    if (source.layout !== strided) return source.detach().clone();
    return source.detach().resolve_conj().resolve_neg().clone();
  }
  const memory = memoryFor(source, memo);
  const copy = source.new_empty([0]);
  place(copy, memory.flat, source);
  memory.users.push({ copy, source });
  return copy;
}

/** A leaf with the elements, the gradient and `requires_grad` of another. */
export function copyTensor(source: Tensor, memo: Map<object, unknown>): Tensor {
  if (!source.is_leaf) {
    throw new TorchError(
      'Only Tensors created explicitly by the user (graph leaves) support deepcopy: detach() ' +
        'the others first',
    );
  }
  return no_grad(() => {
    const copy = copyElements(source, memo);
    if (source.requires_grad) copy.requires_grad = true;
    memo.set(source, copy);
    if (source.grad !== null) {
      copy.grad = (memo.get(source.grad) as Tensor | undefined) ?? copyTensor(source.grad, memo);
    }
    return copy;
  });
}
