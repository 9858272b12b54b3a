/** Sequences of different lengths in one tensor, step after step. */

import { inspect } from 'node:util';
import type { ToOptions } from '../../casting.js';
import * as types from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { isNonBlocking, movedTo, type PackedToCall } from './packed_to.js';

const bindInvert = signature<{ permutation: Tensor | null }>(
  'invert_permutation(Tensor? permutation)',
);

/** The permutation that undoes another. */
export function invert_permutation(permutation: Tensor | { permutation: Tensor }): Tensor;
export function invert_permutation(
  permutation: Tensor | null | { permutation: Tensor | null },
): Tensor | null;
export function invert_permutation(
  given: Tensor | null | { permutation: Tensor | null },
): Tensor | null {
  const { permutation } = bindInvert([given]);
  if (permutation === null) return null;
  const { device } = permutation;
  const places = ops.arange(permutation.numel(), { device });
  const inverse = ops.empty_like(permutation, { memory_format: types.contiguous_format });
  inverse.scatter_(0, permutation, places);
  places.dispose();
  return inverse;
}

interface PackedArguments {
  data: Tensor | readonly [data: Tensor, batch_sizes: Tensor];
  batch_sizes: Tensor | null;
  sorted_indices: Tensor | null;
  unsorted_indices: Tensor | null;
}
type Keywords = Partial<PackedArguments>;
const bindPacked = signature<PackedArguments>(
  'PackedSequence(Tensor|Tensor[] data, Tensor? batch_sizes=None, Tensor? sorted_indices=None, ' +
    'Tensor? unsorted_indices=None)',
);

/** Data and batch sizes, which may also come as a pair. */
function dataOf({ data, batch_sizes }: PackedArguments): [Tensor, Tensor] {
  if (batch_sizes === null) {
    if (isTensor(data) || data.length !== 2) {
      throw new TorchError('PackedSequence(): expected data to be a list of length 2');
    }
    return [data[0], data[1]];
  }
  if (!isTensor(data)) throw new TypeError('PackedSequence(): data must be a Tensor');
  if (batch_sizes.device.type !== 'cpu') {
    throw new RangeError(
      'batch_sizes should always be on CPU. Let pack_sequence or pack_padded_sequence of ' +
        'nn.utils.rnn make a PackedSequence.',
    );
  }
  return [data, batch_sizes];
}

/** The number of sequences, all of which have a first step. */
export function countSequences(batch_sizes: Tensor): number {
  const first = batch_sizes.select(0, 0);
  const count = Number(first.item());
  first.dispose();
  return count;
}

/**
 * A batch of sequences of different lengths: `data` holds the first elements of all, then the
 * second elements of those that have one, and so on; `batch_sizes` says how many each step has.
 * Made by `pack_padded_sequence` and `pack_sequence`; recurrent layers take it and give it back.
 */
export class PackedSequence implements Iterable<Tensor | null> {
  readonly data: Tensor;
  /** On the CPU, wherever the data is. */
  readonly batch_sizes: Tensor;
  /** The order by length, null for sequences that came sorted. */
  readonly sorted_indices: Tensor | null;
  readonly unsorted_indices: Tensor | null;

  constructor(
    ...args:
      | [
          data: PackedArguments['data'],
          batch_sizes?: Tensor | null | Keywords,
          sorted_indices?: Tensor | null | Keywords,
          unsorted_indices?: Tensor | null | Keywords,
        ]
      | [keywords: Keywords & Pick<PackedArguments, 'data'>]
  ) {
    const bound = bindPacked(args);
    [this.data, this.batch_sizes] = dataOf(bound);
    this.sorted_indices = bound.sorted_indices;
    this.unsorted_indices = bound.unsorted_indices ?? invert_permutation(bound.sorted_indices);
  }

  /** The four fields, as those of the named tuple. */
  *[Symbol.iterator](): Generator<Tensor | null, void, undefined> {
    yield this.data;
    yield this.batch_sizes;
    yield this.sorted_indices;
    yield this.unsorted_indices;
  }

  pin_memory(): PackedSequence {
    const { data, batch_sizes, sorted_indices, unsorted_indices } = this;
    const sorted = sorted_indices?.pin_memory() ?? null;
    const unsorted = unsorted_indices?.pin_memory() ?? null;
    return new PackedSequence(data.pin_memory(), batch_sizes, sorted, unsorted);
  }

  /** The sequence with its data in another dtype or elsewhere; itself where nothing changes. */
  to(...args: PackedToCall): PackedSequence {
    const data = this.data.to(...(args as [ToOptions]));
    if (data === this.data) return this;
    const { device } = data;
    const options = { device, non_blocking: isNonBlocking(args) };
    const sorted = this.sorted_indices?.to(options) ?? null;
    const unsorted = this.unsorted_indices?.to(options) ?? null;
    return new PackedSequence(data, this.batch_sizes, sorted, unsorted);
  }

  cuda(...args: [] | PackedToCall): PackedSequence {
    return this.to(...movedTo('cuda', this.data, args));
  }

  cpu(...args: [] | PackedToCall): PackedSequence {
    return this.to(...movedTo('cpu', this.data, args));
  }

  double(): PackedSequence {
    return this.to(types.float64);
  }

  float(): PackedSequence {
    return this.to(types.float32);
  }

  half(): PackedSequence {
    return this.to(types.float16);
  }

  long(): PackedSequence {
    return this.to(types.int64);
  }

  int(): PackedSequence {
    return this.to(types.int32);
  }

  short(): PackedSequence {
    return this.to(types.int16);
  }

  char(): PackedSequence {
    return this.to(types.int8);
  }

  byte(): PackedSequence {
    return this.to(types.uint8);
  }

  get is_cuda(): boolean {
    return this.data.is_cuda;
  }

  is_pinned(): boolean {
    return this.data.is_pinned();
  }

  toString(): string {
    const { data, batch_sizes, sorted_indices, unsorted_indices } = this;
    const fields = { data, batch_sizes, sorted_indices, unsorted_indices };
    const shown = Object.entries(fields).map(([name, value]) => `${name}=${value ?? 'None'}`);
    return `PackedSequence(${shown.join(', ')})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
