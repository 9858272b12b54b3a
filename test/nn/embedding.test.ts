/** What embeddings refuse, tables made elsewhere, and sparse gradients. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { warningsOf } from './support.js';

const F = nn.functional;
const table = torch.ones(5, 3);
const row = torch.tensor([0n, 4n, 1n]);
const bags = row.view(1, 3);
const starts = torch.tensor([0n]);

test.each<[string, () => unknown, new (...args: never[]) => Error, RegExp]>([
  [
    'a padding beyond the table',
    () => new nn.Embedding(5, 3, 5),
    torch.TorchError,
    /Padding_idx must be/,
  ],
  [
    'a padding before it',
    () => new nn.EmbeddingBag(5, 3, { padding_idx: -6 }),
    torch.TorchError,
    /^padding_idx/,
  ],
  [
    'a padding of none',
    () => F.embedding(row, table, 7),
    torch.TorchError,
    /within num_embeddings/,
  ],
  [
    'a table of another size',
    () => new nn.Embedding(5, 2, { _weight: table }),
    torch.TorchError,
    /Shape of weight does not match/,
  ],
  [
    'a vector as a table',
    () => nn.Embedding.from_pretrained(torch.ones(3)),
    torch.TorchError,
    /2-dim/,
  ],
  ['indices beyond the table', () => F.embedding(torch.tensor([5n]), table), RangeError, /range/],
  ['a scalar as a table', () => F.embedding(row, torch.tensor(1)), torch.TorchError, /2-D/],
  ['numbers as indices', () => F.embedding(torch.ones(2), table), torch.TorchError, /indices/],
  ['a missing size', () => new nn.Embedding(5 as never), TypeError, /Embedding\(\) missing.*dim'/],
  [
    'weights of other samples',
    () => F.embedding_bag(row, table, starts, { mode: 'sum', per_sample_weights: torch.ones(2) }),
    RangeError,
    /\[2\].*same shape.*\[3\]/,
  ],
  [
    'weights of means',
    () => F.embedding_bag(bags, table, { per_sample_weights: torch.ones(1, 3) }),
    torch.NotImplementedError,
    /mode='mean'/,
  ],
  [
    'a vector of bags',
    () => F.embedding_bag(bags, torch.ones(3)),
    RangeError,
    /2D Tensor, but got.*1/,
  ],
  ['cubes of bags', () => F.embedding_bag(bags.view(1, 1, 3), table), RangeError, /1D or 2D.*3/],
  [
    'starts of rows',
    () => F.embedding_bag(bags, table, starts),
    RangeError,
    /offsets has to be None/,
  ],
  ['no starts', () => F.embedding_bag(row, table), RangeError, /1D Tensor but got None/],
  ['a matrix of starts', () => F.embedding_bag(row, table, bags), RangeError, /1D Tensor$/],
  [
    'an unknown mode',
    () => F.embedding_bag(bags, table, { mode: 'min' as never }),
    RangeError,
    /sum, mean or max/,
  ],
  [
    'scaled maxima',
    () => F.embedding_bag(bags, table, { mode: 'max', scale_grad_by_freq: true }),
    RangeError,
    /frequency/,
  ],
  [
    'sparse maxima',
    () => F.embedding_bag(bags, table, { mode: 'max', sparse: true }),
    RangeError,
    /sparse/,
  ],
])('refuses %s', (_, call, kind, message) => {
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});

describe('from_pretrained', () => {
  test('shares the table and freezes it', () => {
    const layer = nn.Embedding.from_pretrained(table, { padding_idx: 1, max_norm: 2 });
    expect(String(layer)).toBe('Embedding(5, 3, padding_idx=1, max_norm=2.0)');
    expect(layer.weight.requires_grad).toBe(false);
    expect(layer.weight.data_ptr()).toBe(table.data_ptr());
    expect(layer.forward(row).tolist()).toEqual(table.index(':3').tolist());
  });

  test('trains it where told', () => {
    const bag = nn.EmbeddingBag.from_pretrained(table, false, { mode: 'sum' });
    expect(bag.weight.requires_grad).toBe(true);
    expect(bag.forward(bags).tolist()).toEqual([[3, 3, 3]]);
    expect(nn.EmbeddingBag.from_pretrained(table).weight.requires_grad).toBe(false);
  });

  test('makes a subclass of a subclass', () => {
    class Words extends nn.Embedding {}
    expect(Words.from_pretrained(table)).toBeInstanceOf(Words);
  });
});

test('renormalises the rows that are looked up, in place and outside of the graph', () => {
  const layer = new nn.Embedding(3, 2, { max_norm: 1 });
  torch.no_grad(() => layer.weight.fill_(3));
  const output = layer.forward(torch.tensor([[0n, 2n]]).t());
  expect(output.norm({ dim: -1 }).allclose(torch.ones(2, 1))).toBe(true);
  expect(layer.weight.index(1).tolist()).toEqual([3, 3]);
  output.sum().backward();
  expect(layer.weight.grad?.tolist()).toEqual([
    [1, 1],
    [0, 0],
    [1, 1],
  ]);
});

test.each([true, false])('gradients are sparse where told: %s', (sparse) => {
  const lookup = new nn.Embedding(5, 3, { sparse });
  lookup.forward(row).sum().backward();
  const bag = new nn.EmbeddingBag(5, 3, { sparse, mode: 'sum' });
  bag.forward(row, starts).sum().backward();
  for (const { grad } of [lookup.weight, bag.weight]) {
    expect(grad?.is_sparse).toBe(sparse);
    expect((sparse ? grad?.to_dense() : grad)?.sum(1).tolist()).toEqual([3, 3, 0, 0, 3]);
  }
});

test('the older order of arguments still counts, with a warning', async () => {
  const warnings = await warningsOf(() => {
    expect(F.embedding_bag(table, bags).tolist()).toEqual([[1, 1, 1]]);
  });
  expect(warnings.length).toBe(1);
});
