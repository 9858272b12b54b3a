/** Writes by indices as PyTorch does: into a view, or by one scatter for all tensor indices. */
import { ops } from '../ops.js';
import { handleOf, isTensor, type Tensor } from '../tensor.js';
import { bound, encoded, view, walkThrough } from './apply.js';
import type { Plain } from './normalise.js';

/** The sizes without leading ones: what is assigned may have more dimensions than its place. */
function trimmed(tensor: Tensor): Tensor {
  const sizes = [...tensor.shape];
  const first = sizes.findIndex((size) => size !== 1);
  const kept = first < 0 ? [] : sizes.slice(first);
  return kept.length === sizes.length ? tensor : view(bound.view, tensor, kept);
}

type Value = Tensor | number | bigint | boolean;

const isPlainNumber = (value: Value): value is number | bigint | boolean =>
  typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';

function valueTensor(target: Tensor, value: Value): Tensor {
  if (isTensor(value)) return value;
  return ops.scalar_tensor(value, { dtype: target.dtype, device: target.device });
}

function assign(target: Tensor, value: Tensor, accumulate: boolean): void {
  const alike = String(value.shape) === String(target.shape);
  if (!alike && !accumulate && value.ndim === 0 && value.is_cpu) {
    bound.fill_(handleOf(target), handleOf(value));
    return;
  }
  const source = value.device.type === target.device.type ? value : value.to(target.device);
  const expanded = handleOf(alike ? source : trimmed(source).expand(target.shape));
  const write = accumulate ? bound.add_ : bound.copy_;
  write(handleOf(target), expanded);
}

/** `tensor[indices] = value`, or `+=` with `accumulate`. */
export function writeIndices(
  tensor: Tensor,
  indices: readonly Plain[],
  value: Value,
  accumulate: boolean,
): void {
  if (indices.length === 1 && indices[0] === false) {
    valueTensor(tensor, value);
    return;
  }
  const simple = indices.length === 1 && indices[0] === true;
  const walk = walkThrough(tensor, simple ? [null] : indices, false);
  // The same without a tensor for the number; but a graph would show which way was taken.
  if (isPlainNumber(value) && walk.tensors.length === 0 && !accumulate && !tensor.requires_grad) {
    bound.fill_number_(handleOf(walk.result), value);
    return;
  }
  const source = valueTensor(tensor, value);
  if (walk.tensors.length === 0) {
    assign(walk.result, source, accumulate);
    return;
  }
  const values = handleOf(trimmed(source));
  bound.index_put_(handleOf(walk.result), encoded(walk), values, accumulate);
}
