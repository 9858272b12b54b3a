/** `torch.nn.utils.rnn`: batches of sequences of different lengths. */
import type { Call } from '../../call.js';
import { as_tensor } from '../../creation/sharing.js';
import { int64 } from '../../dtype.js';
import { typeName } from '../../gate/kinds.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { PackedSequence } from './packed_sequence.js';

export { invert_permutation, PackedSequence } from './packed_sequence.js';
export type { PackedToCall } from './packed_to.js';

/** The dimension of the sequences. */
const batchDim = (batch_first: boolean): number => (batch_first ? 0 : 1);

type Lengths = Tensor | readonly number[];
interface PackKeywords {
  input: Tensor;
  lengths: Lengths;
  batch_first?: boolean;
  enforce_sorted?: boolean;
}
const bindPack = signature<Required<PackKeywords>>(
  'pack_padded_sequence(Tensor input, Tensor|int[] lengths, bool batch_first=False, ' +
    'bool enforce_sorted=True)',
);

const lengthsOf = (lengths: Lengths): Tensor =>
  isTensor(lengths) ? lengths.to(int64) : as_tensor([...lengths], { dtype: int64, device: 'cpu' });

/** Packs padded sequences, T × B × * or B × T × *, by their lengths. */
export function pack_padded_sequence(
  ...args: Call<
    [input: Tensor, lengths: Lengths],
    [batch_first: boolean, enforce_sorted: boolean],
    PackKeywords
  >
): PackedSequence {
  const { input, lengths: given, batch_first, enforce_sorted } = bindPack(args);
  const lengths = lengthsOf(given);
  if (enforce_sorted) {
    return new PackedSequence(...ops._pack_padded_sequence(input, lengths, batch_first));
  }
  const [descending, order] = lengths.sort({ descending: true });
  const sorted_indices = order.to(input.device);
  const sorted = input.index_select(batchDim(batch_first), sorted_indices);
  const [data, batch_sizes] = ops._pack_padded_sequence(sorted, descending, batch_first);
  for (const tensor of [descending, sorted]) tensor.dispose();
  return new PackedSequence(data, batch_sizes, sorted_indices);
}

function checkPacked(sequence: unknown): void {
  if (sequence instanceof PackedSequence) return;
  throw new TypeError(`a PackedSequence was expected, not ${typeName(sequence)}`);
}

interface PadPackedKeywords {
  sequence: PackedSequence;
  batch_first?: boolean;
  padding_value?: number;
  total_length?: number | null;
}
const bindPadPacked = signature<Required<PadPackedKeywords>>(
  'pad_packed_sequence(Iterable sequence, bool batch_first=False, float padding_value=0.0, ' +
    'int? total_length=None)',
);

/** Padded sequences, T × B × * or B × T × *, in their order before packing, and their lengths. */
export function pad_packed_sequence(
  ...args: Call<
    [sequence: PackedSequence],
    [batch_first: boolean, padding_value: number, total_length: number | null],
    PadPackedKeywords
  >
): [Tensor, Tensor] {
  const { sequence, batch_first, padding_value, total_length } = bindPadPacked(args);
  checkPacked(sequence);
  const { data, batch_sizes, unsorted_indices } = sequence;
  const longest = batch_sizes.size(0);
  if (total_length !== null && total_length < longest) {
    throw new RangeError(
      'Expected total_length to be at least the length of the longest sequence in input, but got ' +
        `total_length=${total_length} and max sequence length being ${longest}`,
    );
  }
  const [padded, lengths] = ops._pad_packed_sequence(
    ...([data, batch_sizes, batch_first, padding_value, total_length ?? longest] as const),
  );
  if (unsorted_indices === null) return [padded, lengths];
  const output = padded.index_select(batchDim(batch_first), unsorted_indices);
  const unsorted = lengths.index(unsorted_indices.cpu());
  for (const tensor of [padded, lengths]) tensor.dispose();
  return [output, unsorted];
}

interface PadKeywords {
  sequences: Tensor | Iterable<Tensor>;
  batch_first?: boolean;
  padding_value?: number;
  padding_side?: 'left' | 'right';
}
const bindPad = signature<Required<PadKeywords>>(
  'pad_sequence(Tensor|Tensors sequences, bool batch_first=False, float padding_value=0.0, ' +
    "str padding_side='right')",
);

/** Stacks sequences, L × * each, padded to the longest: T × B × *, or B × T × *. */
export function pad_sequence(
  ...args: Call<
    [sequences: Tensor | Iterable<Tensor>],
    [batch_first: boolean, padding_value: number, padding_side: 'left' | 'right'],
    PadKeywords
  >
): Tensor {
  const { sequences, batch_first, padding_value, padding_side } = bindPad(args);
  const list = isTensor(sequences) ? sequences.unbind(0) : [...sequences];
  return ops.pad_sequence(list, batch_first, padding_value, padding_side);
}

interface UnpadKeywords {
  padded_sequences: Tensor;
  lengths: Tensor;
  batch_first?: boolean;
}
const bindUnpad = signature<Required<UnpadKeywords>>(
  'unpad_sequence(Tensor padded_sequences, Tensor lengths, bool batch_first=False)',
);

/**
 * The sequences of a padded tensor without their padding. T × B × * becomes B × T × * in place, as
 * in PyTorch.
 */
export function unpad_sequence(
  ...args: Call<[padded_sequences: Tensor, lengths: Tensor], [batch_first: boolean], UnpadKeywords>
): Tensor[] {
  const { padded_sequences: padded, lengths, batch_first } = bindUnpad(args);
  if (!batch_first) padded.transpose_(0, 1);
  const { device } = lengths;
  const places = ops.arange(padded.size(1), { device });
  const rows = padded.unbind(0);
  const ends = lengths.unbind(0);
  if (rows.length !== ends.length) {
    throw new RangeError(`unpad_sequence(): ${rows.length} sequences, but ${ends.length} lengths`);
  }
  const sequences = rows.map((row, i) => {
    const mask = places.lt(ends[i] as Tensor);
    const sequence = row.index(mask);
    mask.dispose();
    return sequence;
  });
  for (const tensor of [places, ...rows, ...ends]) tensor.dispose();
  return sequences;
}

interface PackSequenceKeywords {
  sequences: readonly Tensor[];
  enforce_sorted?: boolean;
}
const bindPackSequence = signature<Required<PackSequenceKeywords>>(
  'pack_sequence(Tensor[] sequences, bool enforce_sorted=True)',
);

/** Packs sequences, L × * each; unless `enforce_sorted` is false the longest must come first. */
export function pack_sequence(
  ...args: Call<[sequences: readonly Tensor[]], [enforce_sorted: boolean], PackSequenceKeywords>
): PackedSequence {
  const { sequences, enforce_sorted } = bindPackSequence(args);
  const lengths = sequences.map((sequence) => sequence.size(0));
  const padded = pad_sequence(sequences);
  const packed = pack_padded_sequence(padded, lengths, { enforce_sorted });
  padded.dispose();
  return packed;
}

const bindUnpack = signature<{ packed_sequences: PackedSequence }>(
  'unpack_sequence(Iterable packed_sequences)',
);

/** The sequences of a packed one, in their order before packing. */
export function unpack_sequence(
  packed_sequences: PackedSequence | { packed_sequences: PackedSequence },
): Tensor[] {
  const { packed_sequences: packed } = bindUnpack([packed_sequences]);
  const [padded, lengths] = pad_packed_sequence(packed, { batch_first: true });
  const sequences = unpad_sequence(padded, lengths, { batch_first: true });
  for (const tensor of [padded, lengths]) tensor.dispose();
  return sequences;
}
