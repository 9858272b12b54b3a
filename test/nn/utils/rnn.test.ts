/** Packed sequences: how they are made, printed, converted and undone. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../../lib/index.js';

const { rnn } = nn.utils;
const ints = (...values: number[]) => torch.tensor(values, { dtype: torch.int64 });
const padded = torch.tensor(
  [
    [1, 2, 0],
    [3, 0, 0],
    [4, 5, 6],
  ],
  { dtype: torch.int64 },
);
const lengths = [2, 1, 3];
const pack = () =>
  rnn.pack_padded_sequence(padded, lengths, { batch_first: true, enforce_sorted: false });

describe('packing', () => {
  test('puts the steps of all sequences one after the other, the longest first', () => {
    expect(String(pack())).toBe(
      'PackedSequence(data=tensor([4, 1, 3, 5, 2, 6]), batch_sizes=tensor([3, 2, 1]), ' +
        'sorted_indices=tensor([2, 0, 1]), unsorted_indices=tensor([1, 2, 0]))',
    );
    const sorted = rnn.pack_sequence([ints(1, 2, 3), ints(4, 5), ints(6)]);
    expect(String(sorted)).toBe(
      'PackedSequence(data=tensor([1, 4, 6, 2, 5, 3]), batch_sizes=tensor([3, 2, 1]), ' +
        'sorted_indices=None, unsorted_indices=None)',
    );
    const time = rnn.pack_padded_sequence(padded.t(), ints(...lengths), false, false);
    expect(String(time)).toBe(String(pack()));
  });

  test('a packed sequence is a tuple of four', () => {
    const packed = pack();
    const [data, batch_sizes, sorted, unsorted] = packed;
    expect(data).toBe(packed.data);
    expect(batch_sizes).toBe(packed.batch_sizes);
    expect(unsorted?.tolist()).toEqual(rnn.invert_permutation(sorted as torch.Tensor).tolist());
    expect(rnn.invert_permutation(null)).toBeNull();
    const same = new rnn.PackedSequence([packed.data, packed.batch_sizes], {
      sorted_indices: packed.sorted_indices,
    });
    expect(String(same)).toBe(String(packed));
  });

  test('padding is its inverse', () => {
    const [output, found] = rnn.pad_packed_sequence(pack(), true);
    expect(output.tolist()).toEqual(padded.tolist());
    expect(found.tolist()).toEqual(lengths);
    const [longer] = rnn.pad_packed_sequence(pack(), {
      batch_first: true,
      padding_value: -1,
      total_length: 4,
    });
    expect(longer.tolist()).toEqual([
      [1, 2, -1, -1],
      [3, -1, -1, -1],
      [4, 5, 6, -1],
    ]);
    const [steps] = rnn.pad_packed_sequence(pack());
    expect(steps.tolist()).toEqual(padded.t().tolist());
    const sequences = rnn.unpack_sequence(pack());
    expect(sequences.map((sequence) => sequence.tolist())).toEqual([[1, 2], [3], [4, 5, 6]]);
  });

  test('converts its data, and is itself where nothing changes', () => {
    const packed = pack();
    expect(packed.to(torch.int64)).toBe(packed);
    expect(packed.cpu()).toBe(packed);
    expect(packed.long()).toBe(packed);
    const converted: [rnn: nn.utils.rnn.PackedSequence, dtype: torch.dtype][] = [
      [packed.float(), torch.float32],
      [packed.double(), torch.float64],
      [packed.half(), torch.float16],
      [packed.int(), torch.int32],
      [packed.short(), torch.int16],
      [packed.char(), torch.int8],
      [packed.byte(), torch.uint8],
      [packed.to('cpu', torch.float64), torch.float64],
      [packed.cpu({ dtype: torch.float32 }), torch.float32],
    ];
    for (const [{ data, batch_sizes, sorted_indices }, dtype] of converted) {
      expect(data.dtype).toBe(dtype);
      expect(data.tolist()).toEqual([4, 1, 3, 5, 2, 6]);
      expect(batch_sizes).toBe(packed.batch_sizes);
      expect(sorted_indices?.dtype).toBe(torch.int64);
    }
    expect([packed.is_cuda, packed.is_pinned()]).toEqual([false, false]);
  });
});

describe('padding', () => {
  const sequences = [torch.ones(2), torch.tensor([5])];

  test.each<[string, object, unknown]>([
    [
      'steps first',
      {},
      [
        [1, 5],
        [1, 0],
      ],
    ],
    [
      'batch first',
      { batch_first: true, padding_value: 7 },
      [
        [1, 1],
        [5, 7],
      ],
    ],
    [
      'on the left',
      { padding_value: 7, padding_side: 'left' },
      [
        [1, 7],
        [1, 5],
      ],
    ],
  ])('%s', (_, keywords, expected) => {
    expect(rnn.pad_sequence(sequences, keywords).tolist()).toEqual(expected);
    expect(rnn.pad_sequence(new Set(sequences), keywords).tolist()).toEqual(expected);
  });

  test('takes the rows of a tensor', () => {
    expect(rnn.pad_sequence(padded).tolist()).toEqual(padded.t().tolist());
  });

  test('is undone, in place as in PyTorch where steps come first', () => {
    const batch = rnn.pad_sequence([torch.ones(3), torch.tensor([5])]);
    const parts = rnn.unpad_sequence(batch, ints(3, 1));
    expect(parts.map((part) => part.tolist())).toEqual([[1, 1, 1], [5]]);
    expect([...batch.shape]).toEqual([2, 3]);
    const again = rnn.unpad_sequence(batch, ints(1, 1), { batch_first: true });
    expect(again.map((part) => part.tolist())).toEqual([[1], [5]]);
  });

  test('gradients find their way back', () => {
    const long = torch.ones([3], { requires_grad: true });
    const short = torch.ones([1], { requires_grad: true });
    const packed = rnn.pack_sequence([short, long], { enforce_sorted: false });
    const [again] = rnn.unpack_sequence(packed);
    packed.data
      .mul(2)
      .sum()
      .add(again?.sum() ?? 0)
      .backward();
    expect(long.grad?.tolist()).toEqual([2, 2, 2]);
    expect(short.grad?.tolist()).toEqual([3]);
  });
});

test.each<[string, () => unknown, new (...args: never[]) => Error, RegExp]>([
  [
    'unsorted lengths',
    () => rnn.pack_padded_sequence(padded, [1, 2, 3], true),
    torch.TorchError,
    /sorted in decreasing/,
  ],
  [
    'a sequence of nothing',
    () => rnn.pack_padded_sequence(padded, [3, 2, 0], true),
    torch.TorchError,
    /greater than 0/,
  ],
  [
    'too few lengths',
    () => rnn.pack_padded_sequence(padded, [3, 2], true),
    torch.TorchError,
    /equal to batch_size/,
  ],
  [
    'a total below the longest',
    () => rnn.pad_packed_sequence(pack(), { total_length: 2 }),
    RangeError,
    /total_length=2 and max sequence length being 3/,
  ],
  ['no sequences', () => rnn.pad_sequence([]), torch.TorchError, /empty list/],
  ['none to pack', () => rnn.pack_sequence([]), torch.TorchError, /empty list/],
  [
    'an unknown side',
    () => rnn.pad_sequence([torch.ones(2)], { padding_side: 'up' as 'left' }),
    torch.TorchError,
    /padding_side/,
  ],
  ['lengths of others', () => rnn.unpad_sequence(padded, ints(1), true), RangeError, /1 lengths/],
  ['data alone', () => new rnn.PackedSequence(padded), torch.TorchError, /list of length 2/],
])('refuses %s', (_, call, kind, message) => {
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});
