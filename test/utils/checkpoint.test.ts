/** torch.utils.checkpoint: the same numbers for less memory. */
import { afterEach, describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { native } from '../../lib/native.js';
import { settle } from '../memory/settle.js';
import { warningsOf } from '../nn/support.js';

type Tensor = torch.Tensor;
const { checkpoint, checkpoint_sequential, CheckpointError, GraphExecGroup } =
  torch.utils.checkpoint;
const plainly = { use_reentrant: false };

afterEach(() => native.set_backward_elsewhere(false));

const variable = (...shape: number[]) => torch.randn(shape, { requires_grad: true });

function network(): nn.Sequential {
  torch.manual_seed(0);
  return new nn.Sequential(
    new nn.Linear(4, 8),
    new nn.ReLU(),
    new nn.Dropout(0.5),
    new nn.Linear(8, 8),
    new nn.Tanh(),
    new nn.Linear(8, 2),
  );
}

/** The output of a network and all gradients, under a seed. */
function trace(run: (net: nn.Sequential, x: Tensor) => Tensor): unknown[] {
  const net = network();
  const x = variable(3, 4);
  torch.manual_seed(1);
  const y = run(net, x);
  y.sum().backward();
  const parameters = [...net.parameters()].map((p) => p.grad?.tolist());
  return [y.tolist(), x.grad?.tolist(), parameters, torch.rand(2).tolist()];
}

const expected = trace((net, x) => net.forward(x));

describe.each([false, true])('use_reentrant: %s', (use_reentrant) => {
  describe.each([false, true])('backward on another thread: %s', (elsewhere) => {
    test('output, gradients and random numbers are the same', () => {
      native.set_backward_elsewhere(elsewhere);
      expect(trace((net, x) => checkpoint(net, x, { use_reentrant }))).toEqual(expected);
      expect(
        trace((net, x) => checkpoint((t: Tensor) => net.forward(t), x, { use_reentrant })),
      ).toEqual(expected);
    });

    test.each([1, 2, 3, 6])('a Sequential in %i segments', (segments) => {
      native.set_backward_elsewhere(elsewhere);
      const run = (net: nn.Sequential, x: Tensor) =>
        checkpoint_sequential(net, segments, x, { use_reentrant });
      expect(trace(run)).toEqual(expected);
    });
  });

  test('autocast is the same in the second run', () => {
    const net = new nn.Linear(4, 4);
    const dtypes: string[] = [];
    const run = (x: Tensor) => {
      dtypes.push(String(net.forward(x).dtype));
      return net.forward(x);
    };
    const y = torch.autocast('cpu', () => checkpoint(run, variable(2, 4), { use_reentrant }));
    y.float().sum().backward();
    expect(dtypes).toEqual(['torch.bfloat16', 'torch.bfloat16']);
  });

  test('several outputs, and arguments that are no tensors', () => {
    const [x, y] = [variable(3), variable(3)];
    const run = (a: Tensor, factor: number, b: Tensor) =>
      [a.mul(b), 'text', b.mul(factor)] as const;
    const [p, text, q] = checkpoint(run, x, 2, y, { use_reentrant });
    expect(text).toBe('text');
    p.add(q).sum().backward();
    expect(x.grad?.tolist()).toEqual(y.tolist());
    expect(y.grad?.tolist()).toEqual(x.add(2).tolist());
  });

  test('an error of the function comes through, in either run', () => {
    let runs = 0;
    const failing = (at: number) => (x: Tensor) => {
      runs += 1;
      if (runs === at) throw new Error('mine');
      return x.exp();
    };
    expect(() => checkpoint(failing(1), variable(1), { use_reentrant })).toThrow('mine');
    runs = 0;
    const y = checkpoint(failing(2), variable(1), { use_reentrant });
    expect(() => y.backward()).toThrow('mine');
  });

  test('the random state is left alone unless it is preserved', () => {
    const drop = (x: Tensor) => nn.functional.dropout(x, 0.5);
    const masks = [true, false].map((preserve_rng_state) => {
      torch.manual_seed(3);
      const x = torch.ones(64, { requires_grad: true });
      const y = checkpoint(drop, x, { use_reentrant, preserve_rng_state });
      y.sum().backward();
      return x.grad?.equal(y.detach());
    });
    expect(masks).toEqual([true, false]);
  });
});

describe('without reentrance', () => {
  test('one in another gives the same gradients', () => {
    const w = variable(3, 3);
    const inner = (t: Tensor) => t.matmul(w).tanh();
    const x = variable(2, 3);
    const both = (wrap: (fn: (t: Tensor) => Tensor, t: Tensor) => Tensor) => {
      const outer = (t: Tensor) => wrap(inner, wrap(inner, t).sin()).cos();
      return torch.autograd.grad(wrap(outer, x).sum(), [x, w]).map((g) => g.tolist());
    };
    const wrapped = both((fn, t) => checkpoint(fn, t, plainly));
    expect(wrapped).toEqual(both((fn, t) => fn(t)));
  });

  test('gradients of gradients', () => {
    const x = variable(3);
    const y = checkpoint((t: Tensor) => t.pow(3), x, plainly);
    const [first] = torch.autograd.grad(y.sum(), x, { create_graph: true });
    const [second] = torch.autograd.grad(first.sum(), x);
    expect(torch.allclose(second, x.mul(6))).toBe(true);
  });

  test('grad, inputs, and a retained graph', () => {
    const [x, w] = [variable(2, 2), variable(2, 2)];
    let runs = 0;
    const run = (t: Tensor) => {
      runs += 1;
      return t.matmul(w).exp();
    };
    const y = checkpoint(run, x, plainly).sum();
    const once = torch.autograd.grad(y, [x], { retain_graph: true });
    const twice = torch.autograd.grad(y, [x]);
    expect(once[0].tolist()).toEqual(twice[0].tolist());
    expect(runs).toBe(3);
  });

  test('the second run stops when nothing more is needed', () => {
    const ends: boolean[] = [];
    const run = (x: Tensor) => {
      const y = x.exp();
      ends.push(true);
      return y;
    };
    checkpoint(run, variable(1), plainly).backward();
    expect(ends).toHaveLength(1);
    checkpoint(run, variable(1), { ...plainly, early_stop: false }).backward();
    expect(ends).toHaveLength(3);
    const { set_checkpoint_early_stop } = torch.utils.checkpoint;
    const y = set_checkpoint_early_stop(false, () => checkpoint(run, variable(1), plainly));
    y.backward();
    expect(ends).toHaveLength(5);
  });

  test('keywords of others go to the function', () => {
    const run = (x: Tensor, { scale }: { scale: number }) => x.mul(scale);
    const call = checkpoint as (...args: unknown[]) => Tensor;
    expect(call(run, torch.ones(1), { scale: 3, ...plainly }).item()).toBe(3);
    expect(() => call(run, torch.ones(1), { scale: 3, use_reentrant: true })).toThrow(/scale/);
  });

  test('contexts are entered around each run', () => {
    const seen: string[] = [];
    const context = (name: string) => () => {
      seen.push(`enter ${name}`);
      return { [Symbol.dispose]: () => void seen.push(`leave ${name}`) };
    };
    const context_fn = () => [context('first'), context('second')] as const;
    checkpoint((x: Tensor) => x.exp(), variable(1), { ...plainly, context_fn }).backward();
    expect(seen).toEqual(['enter first', 'leave first', 'enter second', 'leave second']);
  });

  test('a second run that does something else is told', () => {
    let runs = 0;
    const first = (a: (x: Tensor) => Tensor, b: (x: Tensor) => Tensor) => (x: Tensor) => {
      runs += 1;
      return runs % 2 === 1 ? a(x) : b(x);
    };
    const start = (fn: (x: Tensor) => Tensor, more = {}) =>
      checkpoint(fn, variable(4), { ...plainly, ...more }).sum();
    const fewer = first(
      (x) => x.exp().sin(),
      (x) => x.exp(),
    );
    expect(() => start(fewer).backward()).toThrow(/different number of tensors/);
    const more = first(
      (x) => x.exp(),
      (x) => x.exp().sin(),
    );
    expect(() => start(more, { early_stop: false }).backward()).toThrow(CheckpointError);
    const other = first(
      (x) => x.exp(),
      (x) => x.index('1:').exp(),
    );
    expect(() => start(other).backward()).toThrow(/different metadata.*torch.Size\(\[3\]\)/s);
    expect(() => start(other, { determinism_check: 'none' }).backward()).not.toThrow(
      CheckpointError,
    );
    expect(() => start((x) => x, { determinism_check: 'some' })).toThrow(RangeError);
  });

  test('an argument changed in place is told', () => {
    const x = variable(2).mul(1);
    const y = checkpoint((t: Tensor) => t.exp(), x, plainly);
    x.add_(1);
    expect(() => y.sum().backward()).toThrow(/modified by an inplace operation/);
  });

  test('backward passes of a group share the second run', () => {
    let runs = 0;
    const run = (t: Tensor) => {
      runs += 1;
      return [t.sin().exp(), t.cos().exp()] as const;
    };
    const x = variable(2);
    const [a, b] = checkpoint(run, x, { ...plainly, early_stop: false });
    GraphExecGroup(() => {
      a.sum().backward({ retain_graph: true });
      b.sum().backward({ retain_graph: true });
      expect(runs).toBe(2);
      expect(() => a.sum().backward()).toThrow(CheckpointError);
      expect(() => GraphExecGroup(() => {})).toThrow(/nested/);
    });
  });

  test('a tidy around it takes nothing away', () => {
    const x = variable(8);
    const y = torch.tidy(() => checkpoint((t: Tensor) => t.exp().sin(), x, plainly));
    torch.tidy(() => y.sum().backward());
    expect(torch.allclose(x.grad as Tensor, x.exp().cos().mul(x.exp()))).toBe(true);
  });

  test('without gradients the function just runs', () => {
    const y = torch.no_grad(() => checkpoint((t: Tensor) => t.exp(), variable(1), plainly));
    expect(y.requires_grad).toBe(false);
  });
});

describe('with reentrance', () => {
  test('grad and inputs are refused, as in Python', () => {
    const x = variable(1);
    const run = () => checkpoint((t: Tensor) => t.exp(), x, { use_reentrant: true });
    expect(() => torch.autograd.grad(run(), x)).toThrow(/use_reentrant=False/);
    expect(() => run().backward({ inputs: [x] })).toThrow(/use_reentrant=False/);
  });

  test('inputs without gradients are warned of, and so is no choice at all', async () => {
    const warnings = await warningsOf(() => {
      checkpoint((t: Tensor) => t.exp(), torch.ones(1));
    });
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/pass use_reentrant explicitly/),
      expect.stringMatching(/None of the inputs have requires_grad=True/),
    ]);
  });

  test('contexts and debug are for the other kind', () => {
    const run = (keywords: Record<string, unknown>) =>
      checkpoint((t: Tensor) => t, variable(1), keywords);
    expect(() => run({ use_reentrant: true, debug: true })).toThrow(RangeError);
    expect(() => run({ ...plainly, debug: true })).toThrow(torch.NotImplementedError);
    expect(() => run({ use_reentrant: 3 })).toThrow(TypeError);
    expect(() => checkpoint(3 as never, variable(1), plainly)).toThrow(TypeError);
    expect(() => checkpoint_sequential([], 2, variable(1), plainly)).toThrow(RangeError);
    expect(() => checkpoint_sequential([], 0, variable(1), plainly)).toThrow(RangeError);
  });
});

test('saves memory, and frees what it made', async () => {
  const x = variable(512, 512);
  const block = (t: Tensor) => t.sin().cos().sin().cos().sin().cos();
  const held = async (run: (t: Tensor) => Tensor) => {
    const before = await settle();
    const y = run(x).sum();
    const during = (await settle()) - before;
    y.backward();
    return during;
  };
  const plain = await held((t) => block(block(t)));
  const less = await held((t) => checkpoint(block, checkpoint(block, t, plainly), plainly));
  expect(plain).toBeGreaterThan(11e6); // twelve tensors of a megabyte
  expect(less).toBeLessThan(3e6);
  x.grad = null;
  const before = await settle();
  for (let i = 0; i < 20; i += 1) {
    const y = checkpoint(block, x, plainly).sum();
    if (i % 2 === 0) torch.autograd.grad(y, x);
  }
  expect((await settle()) - before).toBeLessThan(3e6);
});
