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

/** Whether every dtype holds the value, so that its conversion can't fail. */
const fitsAnywhere = (value: Value): value is number =>
  typeof value === 'number' && value >= 0 && value <= 127;

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
  // The value is converted before the indices are looked at.
  const source = fitsAnywhere(value) ? null : valueTensor(tensor, value);
  if (indices.length === 1 && indices[0] === false) return;
  const simple = indices.length === 1 && indices[0] === true;
  const walk = walkThrough(tensor, simple ? [null] : indices, false);
  // No tensor is needed for such a number; but a graph would show which way was taken.
  const plain = source === null && !accumulate && !tensor.requires_grad;
  if (plain && walk.tensors.length === 0) {
    bound.fill_number_(handleOf(walk.result), value as number);
    return;
  }
  const written = source ?? valueTensor(tensor, value);
  if (walk.tensors.length === 0) {
    assign(walk.result, written, accumulate);
    return;
  }
  const values = handleOf(trimmed(written));
  bound.index_put_(handleOf(walk.result), encoded(walk), values, accumulate);
}
