/** `tidy`, `keep`, `dispose` and `using`. */
import { describe, expect, test } from 'vitest';
import torch, { memory_stats } from '../../lib/index.js';

const living = (): number => memory_stats().live_bytes;
const MB = 2 ** 20;

describe('tidy', () => {
  test('frees what was made inside and gives back what is returned', () => {
    let inner: torch.Tensor | undefined;
    const kept = torch.tidy(() => {
      inner = torch.ones(4);
      return inner.add(1);
    });
    expect(kept.tolist()).toEqual([2, 2, 2, 2]);
    expect(inner?.is_disposed).toBe(true);
  });

  test('finds results in arrays, objects, maps and named results', () => {
    const x = torch.tensor([3, 1, 2]);
    const out = torch.tidy(() => ({
      list: [x.add(1)],
      map: new Map([['a', x.add(2)]]),
      sorted: x.sort(),
      nothing: null,
    }));
    expect(out.list[0]?.tolist()).toEqual([4, 2, 3]);
    expect(out.map.get('a')?.tolist()).toEqual([5, 3, 4]);
    expect(out.sorted.values.tolist()).toEqual([1, 2, 3]);
    expect(out.sorted.indices.tolist()).toEqual([1, 2, 0]);
  });

  test('leaves an iterator that is returned unused', () => {
    const layer = new torch.nn.Linear(2, 2);
    const parameters = torch.tidy(() => layer.parameters());
    expect([...parameters].length).toBe(2);
  });

  test('hands what is returned to the tidy around it', () => {
    let middle: torch.Tensor | undefined;
    torch.tidy(() => {
      middle = torch.tidy(() => torch.ones(2));
      expect(middle.is_disposed).toBe(false);
    });
    expect(middle?.is_disposed).toBe(true);
  });

  test('frees at once', () => {
    const before = living();
    torch.tidy(() => {
      for (let i = 0; i < 8; i += 1) torch.ones(MB / 4);
    });
    expect(living() - before).toBeLessThan(MB / 2);
  });

  test('leaves parameters and gradients alone', () => {
    const layer = torch.tidy(() => {
      const made = new torch.nn.Linear(3, 2);
      made.forward(torch.ones(1, 3)).sum().backward();
      return made;
    });
    expect(layer.weight.is_disposed).toBe(false);
    expect(layer.weight.grad?.tolist()).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  test('leaves the state of an optimizer and the buffers of a module alone', () => {
    const layer = new torch.nn.Linear(2, 2);
    const norm = new torch.nn.BatchNorm1d(2);
    const adam = new torch.optim.Adam([...layer.parameters(), ...norm.parameters()]);
    for (let i = 0; i < 3; i += 1) {
      torch.tidy(() => {
        adam.zero_grad();
        norm
          .forward(layer.forward(torch.randn(4, 2)))
          .pow(2)
          .sum()
          .backward();
        adam.step();
      });
    }
    expect(norm.running_mean?.is_disposed).toBe(false);
    expect(norm.num_batches_tracked?.item()).toBe(3);
  });

  test('keep exempts a tensor', () => {
    const kept: torch.Tensor[] = [];
    torch.tidy(() => {
      kept.push(torch.keep(torch.ones(2)), torch.ones(2));
    });
    expect(kept.map((tensor) => tensor.is_disposed)).toEqual([false, true]);
  });

  test('frees everything when the function throws', () => {
    let inner: torch.Tensor | undefined;
    const fail = (): void => {
      inner = torch.ones(2);
      throw new Error('stop');
    };
    expect(() => torch.tidy(fail)).toThrow('stop');
    expect(inner?.is_disposed).toBe(true);
    const after = torch.ones(2);
    expect(after.is_disposed).toBe(false);
  });

  test('refuses async functions before it runs them', () => {
    let ran = false;
    const later = async (): Promise<void> => {
      ran = true;
    };
    expect(() => torch.tidy(later)).toThrow(torch.TorchError);
    expect(ran).toBe(false);
    expect(() => torch.tidy(() => Promise.resolve(1))).toThrow(/promise/);
    expect(() => torch.tidy(3 as never)).toThrow(TypeError);
  });
});

describe('dispose', () => {
  test('frees now, twice is once, and later use throws', () => {
    const before = living();
    const x = torch.zeros(MB);
    expect(living() - before).toBeGreaterThan(3 * MB);
    x.dispose();
    x.dispose();
    expect(living() - before).toBeLessThan(MB);
    expect(() => x.add(1)).toThrow(/disposed/);
    expect(() => x.shape).toThrow(/disposed/);
    expect(() => torch.ones(1).add(x)).toThrow(/disposed/);
    expect(() => torch.cat([torch.ones(1), x])).toThrow(/disposed/);
  });

  test('leaves a view and a graph that share the memory intact', () => {
    const x = torch.tensor([1, 2, 3], { requires_grad: true });
    const squared = x.mul(x);
    const view = squared.view(3, 1);
    const sum = view.sum();
    squared.dispose();
    view.dispose();
    sum.backward();
    expect(x.grad?.tolist()).toEqual([2, 4, 6]);
  });

  test('may come inside a tidy, and before or after a collection', () => {
    torch.tidy(() => {
      for (let i = 0; i < 100; i += 1) {
        const x = torch.ones(MB);
        if (i % 2 === 0) x.dispose();
      }
    });
    expect(torch.ones(2).sum().item()).toBe(2);
  });

  test('happens by itself at the end of a using block', () => {
    const x = torch.ones(2);
    x[Symbol.dispose]();
    expect(x.is_disposed).toBe(true);
  });

  test('of a gradient leaves the parameter its own', () => {
    const w = torch.ones(2, { requires_grad: true });
    w.sum().backward();
    w.grad?.dispose();
    expect(w.grad?.tolist()).toEqual([1, 1]);
  });
});

test('memory that can not be had is an error, and work goes on', () => {
  expect(() => torch.empty(2 ** 46)).toThrow(torch.OutOfMemoryError);
  expect(torch.ones(3).sum().item()).toBe(3);
});

test('a gradient is the same object as long as it is the same tensor', () => {
  const w = torch.ones(2, { requires_grad: true });
  expect(w.grad).toBe(null);
  w.sum().backward();
  const first = w.grad;
  expect(w.grad).toBe(first);
  w.sum().backward();
  expect(w.grad).toBe(first);
  expect(first?.tolist()).toEqual([2, 2]);
});
