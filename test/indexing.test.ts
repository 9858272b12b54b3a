/** `index` and `index_put_` against Python's x[...] and x[...] = v: values, gradients, errors. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import torch, { type Index, slice } from '../lib/index.js';

type Outcome = { error: string } | { shape?: number[]; data: number[]; grad?: number[] };

const table = JSON.parse(
  readFileSync(new URL('parity/indexing.json', import.meta.url), 'utf8'),
) as { reads: [string, Outcome][]; writes: [string, string, Outcome][] };

const int = (data: unknown): torch.Tensor => torch.tensor(data as number[], { dtype: torch.int64 });

/** The tensors that the words of an index name, as in the reference script. */
const TENSORS: Record<string, (x: torch.Tensor) => torch.Tensor> = {
  m: (x) => x.gt(10),
  rows: () => torch.tensor([true, false]),
  cols: () => torch.tensor([true, false, true]),
  i: () => int([1, 0, 1]),
  j: () =>
    int([
      [0, 2],
      [1, 1],
    ]),
  k: () => int([3]),
  z: () => int(1),
  t: () => torch.tensor(true),
  f: () => torch.tensor(false),
  u: () => int([1, 0]).int(),
  float: () => torch.tensor([0.5]),
  empty: () => int([]),
  far: () => int([5]),
};

function parse(word: string, x: torch.Tensor): Index {
  if (word in TENSORS) return (TENSORS[word] as (t: torch.Tensor) => torch.Tensor)(x);
  if (word.includes(':') || word === '...') return word;
  const json = word
    .replaceAll('None', 'null')
    .replaceAll('True', 'true')
    .replaceAll('False', 'false');
  return JSON.parse(json) as Index;
}

const parseAll = (words: string, x: torch.Tensor): Index[] =>
  (words.match(/\[.*?\](?=\s|$)|\S+/g) ?? []).map((word) => parse(word, x));

const ERRORS: Record<string, new (message?: string) => Error> = {
  IndexError: RangeError,
  ValueError: RangeError,
  TypeError,
  RuntimeError: torch.TorchError,
};

const start = (): torch.Tensor => torch.arange(24, { dtype: torch.float32 }).view(2, 3, 4);

/** Whatever the sizes and the storage order, C order. */
const flat = (tensor: torch.Tensor): unknown => tensor.flatten().tolist();

describe('reading', () => {
  test.each(table.reads)('x[%s]', (words, outcome) => {
    const x = start().requires_grad_();
    const read = (): torch.Tensor => {
      const y = x.index(...parseAll(words, x));
      y.sum().backward();
      return y;
    };
    if ('error' in outcome) {
      expect(read).toThrow(ERRORS[outcome.error]);
      return;
    }
    const y = read();
    expect([...y.shape]).toEqual(outcome.shape);
    expect(flat(y)).toEqual(outcome.data);
    expect(flat(x.grad as torch.Tensor)).toEqual(outcome.grad);
  });
});

const VALUES: Record<string, () => torch.Tensor | number | boolean> = {
  '7': () => 7,
  '2.5': () => 2.5,
  True: () => true,
  row: () => torch.arange(4, { dtype: torch.float32 }),
  ones: () => torch.ones(1),
  wide: () => torch.full([1, 1, 1, 4], 9),
};

describe('writing', () => {
  test.each(table.writes)('x[%s] = %s', (words, word, outcome) => {
    const x = start();
    const value = (VALUES[word] as () => torch.Tensor)();
    const write = (): torch.Tensor => x.index_put_(parseAll(words, x), value);
    if ('error' in outcome) {
      expect(write).toThrow(ERRORS[outcome.error]);
      return;
    }
    expect(write()).toBe(x);
    expect(flat(x)).toEqual(outcome.data);
  });

  test('reaches the gradient of what is written', () => {
    const x = start().requires_grad_();
    const v = torch.ones(4, { requires_grad: true });
    const y = x.mul(2).index_put_([0, 1], v);
    y.sum().backward();
    expect(v.grad?.tolist()).toEqual([1, 1, 1, 1]);
    expect(x.grad?.index(0, 1).tolist()).toEqual([0, 0, 0, 0]);
  });

  test('converts the value before it looks at the indices', () => {
    const x = torch.zeros(2, { dtype: torch.int8 });
    expect(() => x.index_put_([false], 300)).toThrow(torch.TorchError);
    expect(() => x.index_put_([5], 300)).toThrow(torch.TorchError);
    expect(x.tolist()).toEqual([0, 0]);
  });

  test('accumulates', () => {
    const x = torch.zeros(3);
    x.index_put_([int([0, 0, 2])], torch.tensor([1, 2, 3]), true);
    x.index_put_(['1:'], 10, { accumulate: true });
    expect(x.tolist()).toEqual([3, 10, 13]);
  });
});

describe('lists of indices', () => {
  test('hold tensors of one integer', () => {
    const x = start();
    expect(flat(x.index(0, [int(0), 2]))).toEqual(flat(x.index(0, [0, 2])));
    expect(() => x.index(0, [int([0, 1])])).toThrow(/single element/);
    expect(() => x.index(0, [torch.tensor(0.5)])).toThrow(TypeError);
  });

  test('refuse what is no number, as Python does', () => {
    const x = start();
    expect(() => x.index(0, [slice(1)] as never)).toThrow(torch.TorchError);
    expect(() => x.index(0, [null] as never)).toThrow(/Could not infer dtype of None/);
    expect(() => x.index(0, ['1:'] as never)).toThrow('Could not infer dtype of slice');
  });
});

describe('slice', () => {
  test('is the text in another form', () => {
    const x = start();
    expect(flat(x.index(slice(1)))).toEqual(flat(x.index(':1')));
    expect(flat(x.index(slice(1, null)))).toEqual(flat(x.index('1:')));
    expect(flat(x.index(':', slice(0, 3, 2)))).toEqual(flat(x.index(':', '0:3:2')));
    expect(String(slice(1, null, 2))).toBe('slice(1, None, 2)');
  });

  test('refuses what is no integer', () => {
    expect(() => slice(0.5)).toThrow(TypeError);
    expect(() => slice('1' as never)).toThrow(TypeError);
    expect(() => start().index('1;3')).toThrow(TypeError);
    expect(() => start().index({} as never)).toThrow(RangeError);
    expect(() => start().index(undefined as never)).toThrow(RangeError);
  });

  test('takes bigints, beyond the safe integers too', () => {
    const x = start();
    expect(flat(x.index(slice(1n, null)))).toEqual(flat(x.index('1:')));
    expect(flat(x.index(slice(-(2n ** 70n), 2n ** 70n)))).toEqual(flat(x));
  });

  test('makes the nodes that Python makes', () => {
    const x = start().requires_grad_();
    const node = (...indices: Index[]): string | undefined => x.index(...indices).grad_fn?.name();
    expect(node(':')).toBe('SliceBackward0');
    expect(node(':', ':')).toBe('AliasBackward0');
    expect(node(0, '0:9')).toBe('SelectBackward0');
    expect(node(0, '0:2')).toBe('SliceBackward0');
    const one = torch.ones([], { requires_grad: true });
    expect(x.mul(1).index_put_(['...'], one).grad_fn?.name()).toBe('FillBackward3');
    expect(x.mul(1).index_put_(['1:'], one).grad_fn?.name()).toMatch(/CopySlices$/);
  });

  test('gives views: writing through them shows', () => {
    const x = start();
    x.index(0, '1:', '::2').fill_(-1);
    expect(flat(x.index(0))).toEqual([0, 1, 2, 3, -1, 5, -1, 7, -1, 9, -1, 11]);
  });
});
