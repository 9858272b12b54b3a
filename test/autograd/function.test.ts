/** `torch.autograd.Function`: both passes in TypeScript. */
import { describe, expect, test } from 'vitest';
import torch from '../../lib/index.js';
import { native } from '../../lib/native.js';

type Tensor = torch.Tensor;
const { Function: AutogradFunction, grad } = torch.autograd;
const { FunctionCtx, once_differentiable } = torch.autograd.function;
type Ctx = InstanceType<typeof FunctionCtx>;

class Exp extends AutogradFunction {
  static forward(ctx: Ctx, x: Tensor): Tensor {
    const result = torch.exp(x);
    ctx.save_for_backward(result);
    return result;
  }

  static backward(ctx: Ctx, gradient: Tensor): Tensor {
    const [result] = ctx.saved_tensors as [Tensor];
    return gradient.mul(result);
  }
}

class Cube extends AutogradFunction {
  static forward(x: Tensor): Tensor {
    return x.mul(x).mul(x);
  }

  static setup_context(ctx: Ctx, [x]: [Tensor]): void {
    ctx.save_for_backward(x);
  }

  static backward(ctx: Ctx, gradient: Tensor): Tensor {
    const [x] = ctx.saved_tensors as [Tensor];
    return gradient.mul(x.mul(x).mul(3));
  }
}

class Scaled extends AutogradFunction {
  static forward(ctx: Ctx, x: Tensor, factor: number, y: Tensor): [Tensor, Tensor] {
    ctx.factor = factor;
    ctx.needed = ctx.needs_input_grad;
    return [x.mul(factor), y.add(1)];
  }

  static backward(ctx: Ctx, first: Tensor, second: Tensor): (Tensor | null)[] {
    return [first.mul(ctx.factor as number), null, second];
  }
}

const leaf = (...values: number[]): Tensor => torch.tensor(values, { requires_grad: true });

describe.each([false, true])('on another thread: %s', (elsewhere) => {
  const run = <T>(fn: () => T): T => {
    native.set_backward_elsewhere(elsewhere);
    try {
      return fn();
    } finally {
      native.set_backward_elsewhere(false);
    }
  };

  test('gives the gradient that it was written with', () => {
    const x = leaf(0, 1);
    const y = Exp.apply(x);
    expect(y.grad_fn?.name()).toBe('ExpBackward');
    expect(String(y)).toBe('tensor([1.0000, 2.7183], grad_fn=<ExpBackward>)');
    run(() => y.sum().backward());
    expect(torch.equal(x.grad as Tensor, torch.exp(x))).toBe(true);
  });

  test('takes several arguments and gives several outputs', () => {
    const [x, y] = [leaf(1, 2), leaf(3, 4)];
    const [a, b] = Scaled.apply(x, 3, y);
    run(() => a.add(b).sum().backward());
    expect([x.grad?.tolist(), y.grad?.tolist()]).toEqual([
      [3, 3],
      [1, 1],
    ]);
  });

  test('can be differentiated again, to any order', () => {
    const x = leaf(2);
    let value = Cube.apply(x);
    const derivatives = [12, 12, 6].map(() => {
      [value] = run(() => grad(value, x, { create_graph: true })) as [Tensor];
      return value.item();
    });
    expect(derivatives).toEqual([12, 12, 6]);
  });

  test('passes on what the backward pass throws', () => {
    class Fails extends AutogradFunction {
      static forward(_ctx: Ctx, x: Tensor): Tensor {
        return x.clone();
      }

      static backward(): never {
        throw new RangeError('no gradient today');
      }
    }
    const y = Fails.apply(leaf(1));
    expect(() => run(() => y.backward())).toThrow(new RangeError('no gradient today'));
  });

  test('calls hooks on tensors', () => {
    const x = leaf(1);
    const y = x.mul(2);
    y.register_hook((gradient) => gradient.mul(10));
    run(() => y.sum().backward());
    expect(x.grad?.item()).toBe(20);
  });

  test('differentiates inside a backward pass', () => {
    class Inner extends AutogradFunction {
      static forward(ctx: Ctx, x: Tensor): Tensor {
        ctx.save_for_backward(x);
        return x.pow(2);
      }

      static backward(ctx: Ctx, gradient: Tensor): Tensor {
        const [x] = ctx.saved_tensors as [Tensor];
        const again = x.detach().requires_grad_();
        const [inner] = torch.enable_grad(() => grad(Exp.apply(again).sum(), again));
        return gradient.mul(inner as Tensor);
      }
    }
    const x = leaf(0);
    run(() => Inner.apply(x).backward());
    expect(x.grad?.item()).toBe(1);
  });
});

describe('the context', () => {
  test('tells which gradients are needed', () => {
    let needed: readonly boolean[] = [];
    class Needs extends AutogradFunction {
      static forward(ctx: Ctx, _x: Tensor, _n: number, y: Tensor): Tensor {
        needed = ctx.needs_input_grad;
        return y.clone();
      }

      static backward(_ctx: Ctx, gradient: Tensor): (Tensor | null)[] {
        return [null, null, gradient];
      }
    }
    Needs.apply(torch.ones(1), 2, leaf(1));
    expect(needed).toEqual([false, false, true]);
  });

  test('keeps null too', () => {
    class Maybe extends AutogradFunction {
      static forward(ctx: Ctx, x: Tensor): Tensor {
        ctx.save_for_backward(null, x);
        return x.clone();
      }

      static backward(ctx: Ctx, gradient: Tensor): Tensor {
        const [nothing, x] = ctx.saved_tensors;
        return nothing === null ? gradient.mul(x as Tensor) : gradient;
      }
    }
    const x = leaf(7);
    Maybe.apply(x).backward();
    expect(x.grad?.item()).toBe(7);
  });

  test('notices a saved tensor that was changed', () => {
    const x = leaf(1, 2);
    const middle = x.mul(1);
    const y = Cube.apply(middle);
    middle.detach().add_(1);
    expect(() => y.sum().backward()).toThrow(/modified by an inplace operation/);
  });

  test('is freed by a backward pass, unless the graph is retained', () => {
    const x = leaf(1);
    const y = Exp.apply(x);
    y.backward({ retain_graph: true });
    y.backward();
    expect(x.grad?.item()).toBeCloseTo(2 * Math.E);
    expect(() => y.backward()).toThrow(/second time/);
  });

  test('marks inputs that are written in place', () => {
    class AddOne extends AutogradFunction {
      static forward(ctx: Ctx, x: Tensor): Tensor {
        x.add_(1);
        ctx.mark_dirty(x);
        return x;
      }

      static backward(_ctx: Ctx, gradient: Tensor): Tensor {
        return gradient.mul(5);
      }
    }
    const x = leaf(1);
    const middle = x.clone();
    const version = middle._version;
    const y = AddOne.apply(middle);
    expect(y).toBe(middle);
    expect(middle._version).toBeGreaterThan(version);
    y.backward();
    expect(x.grad?.item()).toBe(5);
    expect(() => AddOne.apply(leaf(1))).toThrow(/leaf/);
  });

  test('marks outputs without a gradient', () => {
    class Sorted extends AutogradFunction {
      static forward(ctx: Ctx, x: Tensor): [Tensor, Tensor] {
        const [values, indices] = x.sort();
        ctx.mark_non_differentiable(indices);
        ctx.save_for_backward(indices);
        return [values, indices];
      }

      static backward(ctx: Ctx, gradient: Tensor): Tensor {
        const [indices] = ctx.saved_tensors as [Tensor];
        return torch.zeros_like(gradient).index_add(0, indices, gradient);
      }
    }
    const x = leaf(3, 1, 2);
    const [values, indices] = Sorted.apply(x);
    expect([values.requires_grad, indices.requires_grad]).toEqual([true, false]);
    values
      .mul(torch.tensor([1, 2, 3]))
      .sum()
      .backward();
    expect(x.grad?.tolist()).toEqual([3, 1, 2]);
  });

  test.each([
    [true, ['tensor', 'tensor']],
    [false, ['tensor', 'null']],
  ])('fills in gradients of unused outputs: %s', (materialize, expected) => {
    let seen: string[] = [];
    class Two extends AutogradFunction {
      static forward(ctx: Ctx, x: Tensor): [Tensor, Tensor] {
        ctx.set_materialize_grads(materialize);
        return [x.mul(1), x.mul(2)];
      }

      static backward(_ctx: Ctx, ...gradients: (Tensor | null)[]): Tensor | null {
        seen = gradients.map((gradient) => (gradient === null ? 'null' : 'tensor'));
        return gradients[0] ?? null;
      }
    }
    const [first] = Two.apply(leaf(1));
    first.backward();
    expect(seen).toEqual(expected);
  });

  test('is marked as differentiable once', () => {
    class Once extends AutogradFunction {
      static forward(ctx: Ctx, x: Tensor): Tensor {
        ctx.save_for_backward(x);
        return x.mul(x);
      }

      static backward = once_differentiable((ctx: Ctx, gradient: Tensor) =>
        gradient.mul((ctx.saved_tensors[0] as Tensor).mul(2)),
      );
    }
    const x = leaf(3);
    Once.apply(x).backward();
    expect(x.grad?.item()).toBe(6);
    const options = { grad_outputs: leaf(1), create_graph: true };
    const [first] = grad(Once.apply(x), x, options);
    expect(() => first?.backward()).toThrow(/once_differentiable/);
  });
});

describe('outputs', () => {
  test('that are inputs become views of them', () => {
    class Same extends AutogradFunction {
      static forward(_ctx: Ctx, x: Tensor): Tensor {
        return x;
      }

      static backward(_ctx: Ctx, gradient: Tensor): Tensor {
        return gradient.mul(4);
      }
    }
    const x = leaf(1);
    const y = Same.apply(x);
    expect(y === x).toBe(false);
    y.backward();
    expect(x.grad?.item()).toBe(4);
  });

  test('may be no tensors', () => {
    class Counted extends AutogradFunction {
      static forward(_ctx: Ctx, x: Tensor): [Tensor, number] {
        return [x.mul(2), x.numel()];
      }

      static backward(_ctx: Ctx, gradient: Tensor, none: null): Tensor {
        expect(none).toBe(null);
        return gradient.mul(2);
      }
    }
    const x = leaf(1, 2);
    const [y, count] = Counted.apply(x);
    expect(count).toBe(2);
    y.sum().backward();
    expect(x.grad?.tolist()).toEqual([2, 2]);
  });

  test('need no graph where no gradient is asked for', () => {
    expect(Exp.apply(torch.ones(1)).requires_grad).toBe(false);
    expect(torch.no_grad(() => Exp.apply(leaf(1))).requires_grad).toBe(false);
  });
});

describe('misuse', () => {
  const returning = (gradients: unknown): Tensor => {
    class Returns extends AutogradFunction {
      static forward(_ctx: Ctx, x: Tensor, _n: number): Tensor {
        return x.clone();
      }

      static backward(): never {
        return gradients as never;
      }
    }
    return Returns.apply(leaf(1, 2), 2).sum();
  };

  test.each<[string, unknown, RegExp]>([
    ['too few gradients', [torch.ones(1)], /incorrect number of gradients/],
    ['too many gradients', [torch.ones(1), null, torch.ones(1)], /incorrect number/],
    ['a gradient for what is no tensor', [torch.ones(1), torch.ones(1)], /was not a Variable/],
    ['no tensor', [3, null], /expected Tensor or None/],
    ['a wrong shape', [torch.ones(3), null], /shape/],
  ])('%s', (_, gradients, message) => {
    expect(() => returning(gradients).backward()).toThrow(message);
  });

  test('a missing pass', () => {
    class Half extends AutogradFunction {
      static forward(_ctx: Ctx, x: Tensor): Tensor {
        return x.clone();
      }
    }
    expect(() => Half.apply(leaf(1)).backward()).toThrow(torch.NotImplementedError);
    expect(() => (AutogradFunction as never as typeof Half).apply(leaf(1))).toThrow(
      torch.NotImplementedError,
    );
  });

  test('saving what is no tensor', () => {
    const ctx = new FunctionCtx([]);
    expect(() => ctx.save_for_backward(3 as never)).toThrow(TypeError);
    expect(() => ctx.mark_dirty('x' as never)).toThrow(TypeError);
    expect(() => ctx.set_materialize_grads(1 as never)).toThrow(TypeError);
  });

  test('a disposed argument', () => {
    const x = leaf(1);
    x.dispose();
    expect(() => Exp.apply(x)).toThrow(torch.TorchError);
  });
});

test('graphs are collected with their tensors', () => {
  const before = torch.memory_stats().live_bytes;
  const x = torch.ones(25_000, { requires_grad: true });
  for (let i = 0; i < 10_000; i += 1) {
    const y = Exp.apply(x);
    if (i % 100 === 0) y.sum().backward();
  }
  expect(torch.memory_stats().live_bytes - before).toBeLessThan(600e6);
});
