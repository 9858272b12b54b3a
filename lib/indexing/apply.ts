/** Applies indices as PyTorch does: views first, then one gather for all tensor indices. */
import { tensor as makeTensor } from '../creation.js';
import { int64 } from '../dtype.js';
import { type BoundOperator, type Encoded, type Handle, native, sizeAt } from '../native.js';
import { handleOf, isTensor, type Tensor, wrap } from '../tensor.js';
import { ellipsis, isMask, listTensor, type Plain, refuse, specifiedBy } from './normalise.js';
import { Slice } from './slice.js';

export { type Index, normalise } from './normalise.js';

export const bound = {
  add_: native.bind('aten::add_.Tensor'),
  alias: native.bind('aten::alias'),
  copy_: native.bind('aten::copy_'),
  fill_: native.bind('aten::fill_.Tensor'),
  fill_number_: native.bind('aten::fill_.Scalar'),
  index: native.bind('aten::index.Tensor'),
  index_put_: native.bind('aten::index_put_'),
  select: native.bind('aten::select.int'),
  slice: native.bind('aten::slice.Tensor'),
  unsqueeze: native.bind('aten::unsqueeze'),
  view: native.bind('aten::view'),
};

export const view = (operator: BoundOperator, tensor: Tensor, ...args: Encoded[]): Tensor =>
  wrap(operator(handleOf(tensor), ...args) as Handle);

/** The state of walking through the indices. */
interface Walk {
  result: Tensor;
  dim: number;
  readonly specified: number;
  readonly ndim: number;
  /** Whether a slice is all that is read: PyTorch then makes a view even of the whole. */
  readonly lone: boolean;
  /** The tensor indices, from the first dimension on that has one; a mask stands for all of its. */
  readonly tensors: (Tensor | undefined)[];
}

function select(walk: Walk, index: number, place: number): void {
  const size = sizeAt(handleOf(walk.result), walk.dim);
  if (size === undefined && index === 0) {
    throw new RangeError(
      'invalid index of a 0-dim tensor. Use `tensor.item()` to convert a 0-dim tensor to a number',
    );
  }
  if (size === undefined || index < -size || index >= size) {
    throw new RangeError(
      `index ${index} is out of bounds for dimension ${place} with size ${size ?? 0}`,
    );
  }
  walk.result = view(bound.select, walk.result, walk.dim, index);
}

/** Leaves dimensions whole. */
function pass(walk: Walk, count: number): void {
  walk.dim += count;
  if (walk.tensors.length > 0) walk.tensors.length += count;
}

function cut(walk: Walk, { start, stop, step }: Slice): void {
  if (step === 0) throw new RangeError('slice step cannot be zero');
  if (step !== null && step < 0) throw new RangeError('step must be greater than zero');
  const end = stop ?? Number.POSITIVE_INFINITY;
  const whole =
    !start && end >= (sizeAt(handleOf(walk.result), walk.dim) ?? 0) && (step ?? 1) === 1;
  if (walk.lone || !whole) {
    walk.result = view(bound.slice, walk.result, walk.dim, start, stop, step ?? 1);
  }
  pass(walk, 1);
}

function addDimension(walk: Walk): void {
  walk.result = view(bound.unsqueeze, walk.result, walk.dim);
}

function record(walk: Walk, index: Tensor): void {
  if (walk.tensors.length === 0) walk.tensors.length = walk.dim;
  walk.tensors.push(index);
  walk.dim += isMask(index) ? index.ndim : 1;
}

/** True keeps a new dimension of one, false empties it. */
function recordBoolean(walk: Walk, value: boolean): void {
  addDimension(walk);
  record(walk, makeTensor(value ? [0] : [], { dtype: int64 }));
}

function applyTensor(walk: Walk, index: Tensor, place: number): void {
  if (index.ndim > 0 || index.dtype.is_floating_point || index.dtype.is_complex) {
    record(walk, index);
  } else if (isMask(index)) {
    recordBoolean(walk, Boolean(index.item()));
  } else {
    select(walk, index.item(), place);
  }
}

function step(walk: Walk, index: Plain, place: number): void {
  if (typeof index === 'number') select(walk, index, place);
  else if (index instanceof Slice) cut(walk, index);
  else if (index === ellipsis) pass(walk, walk.ndim - walk.specified);
  else if (index === null) {
    addDimension(walk);
    pass(walk, 1);
  } else if (typeof index === 'boolean') recordBoolean(walk, index);
  else if (isTensor(index)) applyTensor(walk, index, place);
  else if ('invalid' in index) refuse(index.invalid);
  else applyTensor(walk, listTensor(index), place);
}

export function walkThrough(tensor: Tensor, indices: readonly Plain[], reading: boolean): Walk {
  const { ndim } = tensor;
  const specified = specifiedBy(indices);
  const [first] = indices;
  if (ndim === 0 && indices.length === 1 && first instanceof Slice && (first.step ?? 1) > 0) {
    throw new RangeError('slice() cannot be applied to a 0-dim tensor.');
  }
  const single = indices.length === 1 && typeof indices[0] === 'number';
  if (specified > ndim && !(single && ndim === 0)) {
    throw new RangeError(`too many indices for tensor of dimension ${ndim}`);
  }
  const lone = reading && indices.length === 1;
  const walk: Walk = { result: tensor, dim: 0, specified, ndim, lone, tensors: [] };
  for (let place = 0; place < indices.length; place += 1) {
    step(walk, indices[place] as Plain, place);
  }
  return walk;
}

/** The tensor indices without trailing whole dimensions, which a second ellipsis may overcount. */
export function encoded(walk: Walk): (Handle | null)[] {
  const found: (Handle | null)[] = [];
  for (let i = 0; i < walk.tensors.length; i += 1) {
    const index = walk.tensors[i];
    if (index === undefined) continue;
    while (found.length < i) found.push(null);
    found.push(handleOf(onDevice(index, walk.result)));
  }
  return found;
}

/** Indices from the host serve a tensor on a device. */
const onDevice = (index: Tensor, tensor: Tensor): Tensor =>
  !tensor.is_cpu && index.is_cpu ? index.to(tensor.device) : index;

/** The commonest indices, without a walk; null for others, and for what the walk has to refuse. */
function applyOne(tensor: Tensor, index: Plain): Tensor | null {
  if (typeof index === 'number') {
    try {
      return view(bound.select, tensor, 0, index);
    } catch {
      return null;
    }
  }
  if (!isTensor(index) || index.ndim === 0) return null;
  return view(bound.index, tensor, [handleOf(onDevice(index, tensor))]);
}

/** `tensor[indices]`: a view where there are only numbers and slices, a copy otherwise. */
export function applyIndices(tensor: Tensor, indices: readonly Plain[]): Tensor {
  const [first = null] = indices;
  const quick = indices.length === 1 ? applyOne(tensor, first) : null;
  if (quick !== null) return quick;
  const walk = walkThrough(tensor, indices, true);
  if (walk.tensors.length > 0) return view(bound.index, walk.result, encoded(walk));
  return walk.result === tensor ? view(bound.alias, tensor) : walk.result;
}
