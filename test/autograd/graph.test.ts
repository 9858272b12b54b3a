/** Hooks on saved tensors, on nodes, and on several gradients. */
import { afterEach, describe, expect, test } from 'vitest';
import torch from '../../lib/index.js';
import { native } from '../../lib/native.js';
import { settle } from '../memory/settle.js';

type Tensor = torch.Tensor;
const { graph, grad } = torch.autograd;

const leaf = (...values: number[]): Tensor => torch.tensor(values, { requires_grad: true });

afterEach(() => native.set_backward_elsewhere(false));

describe.each([false, true])('saved_tensors_hooks, backward on another thread: %s', (elsewhere) => {
  test('pack what is saved, and unpack it when it is needed', () => {
    const [a, b] = [leaf(1, 2), leaf(3, 4)];
    const seen: string[] = [];
    const pack = (x: Tensor) => {
      seen.push(`pack ${x.tolist()}`);
      return { kept: x.detach() };
    };
    const unpack = ({ kept }: { kept: Tensor }) => {
      seen.push(`unpack ${kept.tolist()}`);
      return kept;
    };
    const y = graph.saved_tensors_hooks(pack, unpack, () => a.mul(b));
    expect(seen.toSorted()).toEqual(['pack 1,2', 'pack 3,4']);
    native.set_backward_elsewhere(elsewhere);
    y.sum().backward();
    expect(seen.slice(2).toSorted()).toEqual(['unpack 1,2', 'unpack 3,4']);
    expect(a.grad?.tolist()).toEqual([3, 4]);
  });

  test('may change what the backward pass sees', () => {
    const a = leaf(2);
    const y = graph.saved_tensors_hooks(
      (x) => x.mul(10).detach(),
      (x) => x,
      () => a.pow(2),
    );
    native.set_backward_elsewhere(elsewhere);
    y.backward();
    expect(a.grad?.item()).toBe(40);
  });

  test('errors of either come through', () => {
    const a = leaf(2);
    const fail = () => {
      throw new Error('mine');
    };
    expect(() =>
      graph.saved_tensors_hooks(
        fail,
        (x: Tensor) => x,
        () => a.exp(),
      ),
    ).toThrow('mine');
    const y = graph.saved_tensors_hooks(
      (x) => x.detach(),
      fail,
      () => a.exp(),
    );
    native.set_backward_elsewhere(elsewhere);
    expect(() => y.backward()).toThrow('mine');
    const z = graph.saved_tensors_hooks(
      () => 3,
      (x) => x as never,
      () => a.exp(),
    );
    expect(() => z.backward()).toThrow(TypeError);
  });
});

describe('saved_tensors_hooks', () => {
  test('only the innermost are called, till the end of their block', () => {
    const calls: string[] = [];
    const hooks = (name: string) =>
      graph.saved_tensors_hooks(
        (x) => {
          calls.push(name);
          return x.detach();
        },
        (x) => x,
      );
    {
      using _outer = hooks('outer');
      {
        using _inner = hooks('inner');
        leaf(1).exp();
      }
      leaf(1).exp();
    }
    leaf(1).exp();
    expect(calls).toEqual(['inner', 'outer']);
  });

  test('are for what save_for_backward keeps, too', () => {
    class Square extends torch.autograd.Function {
      static forward(ctx: { save_for_backward(x: Tensor): void }, x: Tensor): Tensor {
        ctx.save_for_backward(x);
        return x.mul(x);
      }

      static backward(ctx: { saved_tensors: Tensor[] }, g: Tensor): Tensor {
        return g.mul(ctx.saved_tensors[0] as Tensor).mul(2);
      }
    }
    const x = leaf(3);
    const y = graph.saved_tensors_hooks(
      (t) => t.add(1).detach(),
      (t) => t,
      () => Square.apply(x),
    );
    y.backward();
    expect(x.grad?.item()).toBe(8);
  });

  test('what is packed outlives a tidy', () => {
    const x = leaf(3);
    const y = torch.tidy(() =>
      graph.saved_tensors_hooks(
        (t) => t.detach().clone(),
        (t) => t,
        () => x.exp(),
      ),
    );
    y.backward();
    expect(x.grad?.item()).toBeCloseTo(Math.exp(3), 4);
  });

  test('refuse what is no function', () => {
    expect(() => graph.saved_tensors_hooks(3 as never, (x: Tensor) => x)).toThrow(TypeError);
    // @ts-expect-error: one function is missing
    expect(() => graph.saved_tensors_hooks((x) => x)).toThrow(TypeError);
  });

  test('their graphs are collected', async () => {
    const x = torch.randn([512, 512], { requires_grad: true });
    const before = await settle();
    for (let i = 0; i < 30; i += 1) {
      graph.saved_tensors_hooks(
        (t) => t.detach(),
        (t) => t,
        () => x.exp().sin(),
      );
    }
    // One iteration saves two megabytes.
    expect((await settle()) - before).toBeLessThan(8e6);
  });
});

describe('save_on_cpu', () => {
  test('gives the same gradients', () => {
    const [a, b] = [leaf(1, 2), leaf(3, 4)];
    const y = graph.save_on_cpu(() => a.mul(b));
    y.sum().backward();
    expect([a.grad?.tolist(), b.grad?.tolist()]).toEqual([
      [3, 4],
      [1, 2],
    ]);
    graph
      .save_on_cpu({ pin_memory: true }, () => a.mul(b))
      .sum()
      .backward();
    expect(a.grad?.tolist()).toEqual([6, 8]);
  });

  test('may be forbidden, with a message', () => {
    graph.disable_saved_tensors_hooks('not here', () => {
      expect(() => graph.save_on_cpu(() => {})).toThrow('not here');
    });
    expect(graph.save_on_cpu(() => 1)).toBe(1);
    using _ = graph.save_on_cpu();
    expect(() => graph.disable_saved_tensors_hooks('not now', () => {})).toThrow('not now');
  });
});

describe.each([false, true])('hooks on nodes, on another thread: %s', (elsewhere) => {
  test('see gradients on both sides, and may change them', () => {
    const [p, q] = [leaf(1, 1), leaf(2, 2)];
    const y = p.mul(q);
    const seen: unknown[] = [];
    const hook = y.grad_fn?.register_hook((inputs, outputs) => {
      seen.push(
        inputs.map((g) => g?.tolist()),
        outputs.map((g) => g?.tolist()),
      );
      return inputs.map((g) => g?.mul(10) ?? null);
    });
    const pre = y.grad_fn?.register_prehook(([g]) => [g?.mul(3) ?? null]);
    native.set_backward_elsewhere(elsewhere);
    const run = () => grad(y.sum(), [p, q], { retain_graph: true }).map((g) => g.tolist());
    expect(run()).toEqual([
      [60, 60],
      [30, 30],
    ]);
    expect(seen).toEqual([
      [
        [6, 6],
        [3, 3],
      ],
      [[3, 3]],
    ]);
    hook?.remove();
    pre?.remove();
    expect(run()).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  test('must return as many', () => {
    const y = leaf(1).mul(2);
    y.grad_fn?.register_hook(() => []);
    native.set_backward_elsewhere(elsewhere);
    expect(() => y.backward()).toThrow(/incorrect number of values/);
    const z = leaf(1).mul(2);
    z.grad_fn?.register_prehook(() => 3 as never);
    expect(() => z.backward()).toThrow(TypeError);
    expect(() => z.grad_fn?.register_hook(3 as never)).toThrow(TypeError);
  });

  test('register_multi_grad_hook waits for all gradients of a backward pass', () => {
    const [a, b] = [leaf(1, 1), leaf(2, 2)];
    const [c, d] = [a.mul(b), a.mul(b)];
    const seen: boolean[][] = [];
    const handle = graph.register_multi_grad_hook([a, b, c, d], (grads) => {
      seen.push(grads.map((g) => g !== null));
    });
    native.set_backward_elsewhere(elsewhere);
    c.sum().backward({ retain_graph: true });
    c.sum().backward({ inputs: [a], retain_graph: true });
    c.add(d).sum().backward({ retain_graph: true });
    expect(seen).toEqual([
      [true, true, true, false],
      [true, false, true, false],
      [true, true, true, true],
    ]);
    handle.remove();
    c.sum().backward();
    expect(seen).toHaveLength(3);
  });

  test('or takes the first, once in each pass', () => {
    const [a, b] = [leaf(1, 1), leaf(2, 2)];
    let calls = 0;
    graph.register_multi_grad_hook(
      [a, b, torch.ones(1)],
      () => {
        calls += 1;
      },
      { mode: 'any' },
    );
    native.set_backward_elsewhere(elsewhere);
    a.mul(b).sum().backward();
    expect(calls).toBe(1);
    a.mul(b).sum().backward();
    expect(calls).toBe(2);
    expect(() => graph.register_multi_grad_hook([a], () => {}, { mode: 'some' as never })).toThrow(
      RangeError,
    );
  });
});

test('increment_version tells the graph of a change', () => {
  const x = leaf(1, 2);
  const y = x.mul(1);
  const z = y.exp();
  graph.increment_version(z);
  expect(z._version).toBe(1);
  expect(() => z.sum().backward()).toThrow(/modified by an inplace operation/);
  graph.increment_version([x, y]);
  expect([x._version, y._version]).toEqual([1, 1]);
  expect(() => graph.increment_version(3 as never)).toThrow(TypeError);
  const inference = torch.inference_mode(() => torch.ones(1));
  graph.increment_version(inference);
});

test('hooks on another thread run with the gradient mode of the backward pass', () => {
  const x = leaf(1, 2);
  const y = x.exp();
  const recorded: boolean[] = [];
  y.register_hook(() => void recorded.push(torch.is_grad_enabled()));
  native.set_backward_elsewhere(true);
  y.sum().backward({ retain_graph: true });
  y.sum().backward({ create_graph: true });
  expect(recorded).toEqual([false, true]);
});

describe('edges', () => {
  const { get_gradient_edge, GradientEdge } = graph;

  test('stand for tensors, which may be gone', () => {
    const x = leaf(1, 2);
    const edges = (() => {
      const y = x.mul(3);
      return { inner: get_gradient_edge(y), outer: get_gradient_edge(y.pow(2).sum()) };
    })();
    const options = { retain_graph: true };
    expect(grad(edges.outer, edges.inner, options)[0].tolist()).toEqual([6, 12]);
    expect(grad([edges.outer], [x, edges.inner], options).map((g) => g.tolist())).toEqual([
      [18, 36],
      [6, 12],
    ]);
    torch.autograd.backward(edges.outer, { inputs: get_gradient_edge(x) });
    expect(x.grad?.tolist()).toEqual([18, 36]);
  });

  test('take gradients, and need them unless they are of one number', () => {
    const x = leaf(1, 2);
    const edge = get_gradient_edge(x.mul(3));
    expect(() => grad(edge, x)).toThrow(/only for scalar outputs/);
    expect(grad(edge, x, torch.tensor([1, 10]))[0].tolist()).toEqual([3, 30]);
  });

  test('refuse what has no edge, and shapes that do not fit', () => {
    const x = leaf(1, 2);
    const edge = () => get_gradient_edge(x.mul(3));
    expect(() => get_gradient_edge(torch.ones(1))).toThrow(torch.TorchError);
    expect(() => grad(edge(), x, torch.ones(3))).toThrow(torch.TorchError);
    expect(() => new GradientEdge(3 as never, 0)).toThrow(TypeError);
    expect(() => new GradientEdge(edge().node, -1)).toThrow(RangeError);
    expect(() => grad(new GradientEdge(edge().node, 7), x, torch.ones(2))).toThrow(/no edge 7/);
    expect(() => grad(x.sum(), edge(), { materialize_grads: true })).toThrow(torch.TorchError);
    expect(() => grad([x.sum(), 3 as never], x)).toThrow(TypeError);
    expect(() => grad('x' as never, x)).toThrow(TypeError);
  });
});
