/** Hooks on tensors, called from the autograd engine. */
import { describe, expect, test } from 'vitest';
import torch from '../lib/index.js';

const leaf = (...values: number[]): torch.Tensor => torch.tensor(values, { requires_grad: true });

describe('register_hook', () => {
  test('sees the gradient, and may replace it', () => {
    const x = leaf(1, 2);
    const y = x.mul(3);
    const seen: unknown[] = [];
    y.register_hook((grad) => {
      seen.push(grad.tolist());
    });
    y.register_hook((grad) => grad.mul(10));
    y.register_hook((grad) => {
      seen.push(grad.tolist());
      return null;
    });
    y.sum().backward();
    expect(seen).toEqual([
      [1, 1],
      [10, 10],
    ]);
    expect(x.grad?.tolist()).toEqual([30, 30]);
  });

  test('is taken away by remove, once or twice', () => {
    const x = leaf(1);
    let calls = 0;
    const handle = x.register_hook(() => {
      calls += 1;
    });
    x.mul(2).sum().backward();
    handle.remove();
    handle.remove();
    x.mul(2).sum().backward();
    expect(calls).toBe(1);
  });

  test("passes the hook's error on, and the tensors stay usable", () => {
    const x = leaf(1);
    const handle = x.register_hook(() => {
      throw new RangeError('from the hook');
    });
    expect(() => x.mul(2).sum().backward()).toThrow(new RangeError('from the hook'));
    handle.remove();
    x.mul(2).sum().backward();
    expect(x.grad?.tolist()).toEqual([2]);
  });

  test('refuses what does not fit', () => {
    expect(() => torch.ones(1).register_hook(() => null)).toThrow(/doesn't require gradient/);
    expect(() => leaf(1).register_hook(3 as never)).toThrow(TypeError);
    const x = leaf(1, 2);
    x.register_hook(() => 3 as never);
    expect(() => x.sum().backward()).toThrow(TypeError);
    const y = leaf(1, 2);
    y.register_hook(() => torch.ones(3));
    expect(() => y.sum().backward()).toThrow();
  });

  test('may run operators and build a graph of the gradient', () => {
    const x = leaf(2);
    x.register_hook((grad) => grad.mul(grad));
    const [dx] = torch.autograd.grad(x.pow(2).sum(), x, { create_graph: true });
    expect(dx?.item()).toBe(16);
    const [ddx] = torch.autograd.grad(dx as torch.Tensor, x);
    expect(ddx?.item()).toBe(256);
  });

  test('does not keep a dropped graph alive', () => {
    const before = torch.memory_stats().live_bytes;
    for (let i = 0; i < 400; i += 1) {
      const x = torch.ones(256, 256, { requires_grad: true });
      x.register_hook(() => null);
      x.mul(2).sum().backward();
    }
    for (let i = 0; i < 40; i += 1) torch.ones(1024, 1024);
    expect(torch.memory_stats().live_bytes - before).toBeLessThan(150 * 2 ** 20);
  });
});

describe('register_post_accumulate_grad_hook', () => {
  test('sees the leaf with its gradient, in order, until removed', () => {
    const x = leaf(1, 2);
    const seen: unknown[] = [];
    const first = x.register_post_accumulate_grad_hook((tensor) => {
      seen.push(tensor === x, tensor.grad?.tolist());
    });
    x.register_post_accumulate_grad_hook(() => seen.push('second'));
    x.sum().backward();
    first.remove();
    x.sum().backward();
    expect(seen).toEqual([true, [1, 1], 'second', 'second']);
  });

  test('lets an optimizer step inside backward', () => {
    const x = leaf(1);
    const sgd = new torch.optim.SGD([x], { lr: 0.5 });
    x.register_post_accumulate_grad_hook(() => {
      sgd.step();
      sgd.zero_grad();
    });
    x.mul(1).sum().backward();
    expect([x.item(), x.grad]).toEqual([0.5, null]);
  });

  test('is for leaves that require a gradient', () => {
    const hook = (): void => {};
    expect(() => leaf(1).mul(2).register_post_accumulate_grad_hook(hook)).toThrow(/non-leaf/);
    expect(() => torch.ones(1).register_post_accumulate_grad_hook(hook)).toThrow(/require/);
  });
});
