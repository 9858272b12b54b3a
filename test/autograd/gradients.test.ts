/** The autograd API: backward, grad, modes, graph nodes. */
import { describe, expect, test } from 'vitest';
import torch from '../../lib/index.js';

const leaf = (...values: number[]): torch.Tensor => torch.tensor(values, { requires_grad: true });

describe('backward', () => {
  test('adds to the gradients of the leaves', () => {
    const x = leaf(1, 2, 3);
    x.mul(x).sum().backward();
    expect(x.grad?.tolist()).toEqual([2, 4, 6]);
    x.sum().backward();
    expect(x.grad?.tolist()).toEqual([3, 5, 7]);
  });

  test('takes a gradient by position or keyword', () => {
    const x = leaf(1, 2);
    x.mul(3).backward(torch.tensor([1, 10]));
    x.mul(3).backward({ gradient: torch.tensor([1, 10]) });
    expect(x.grad?.tolist()).toEqual([6, 60]);
  });

  test('needs a gradient for more than one element', () => {
    expect(() => leaf(1, 2).mul(2).backward()).toThrow(/only for scalar outputs/);
    expect(() => leaf(1, 2).mul(2).backward(torch.ones(3))).toThrow(/Mismatch in shape/);
  });

  test('needs something to differentiate', () => {
    expect(() => torch.ones(1).backward()).toThrow(/does not require grad/);
  });

  test('frees the graph unless told to retain it', () => {
    const x = leaf(2);
    const y = x.mul(x).sum();
    y.backward({ retain_graph: true });
    y.backward();
    expect(x.grad?.tolist()).toEqual([8]);
    expect(() => y.backward()).toThrow(/second time/);
  });

  test('creates a graph of the gradients', () => {
    const x = leaf(3);
    x.pow(3).sum().backward({ create_graph: true });
    const first = x.grad as torch.Tensor;
    x.grad = null;
    first.sum().backward();
    expect(x.grad).not.toBe(null);
    expect((x.grad as unknown as torch.Tensor).item()).toBe(18);
  });

  test('may be limited to some inputs', () => {
    const [x, y] = [leaf(2), leaf(5)];
    x.mul(y).backward({ inputs: [x] });
    expect([x.grad?.item(), y.grad]).toEqual([5, null]);
    expect(() => x.mul(y).backward({ inputs: [] })).toThrow(/cannot be empty/);
  });

  test('of several tensors at once', () => {
    const x = leaf(1, 2);
    torch.autograd.backward([x.sum(), x.mul(2)], [null, torch.ones(2)]);
    expect(x.grad?.tolist()).toEqual([3, 3]);
    expect(() => torch.autograd.backward([x.sum()], [])).toThrow(/gradients/);
  });

  test('says what is wrong with its arguments', () => {
    const loss = leaf(1).sum();
    expect(() => loss.backward(3 as never)).toThrow(TypeError);
    expect(() => loss.backward({ retain: true } as never)).toThrow(/retain/);
  });
});

describe('grad', () => {
  test('returns gradients and leaves the leaves alone', () => {
    const x = leaf(1, 2);
    const [dx] = torch.autograd.grad(x.pow(2).sum(), x);
    expect(dx?.tolist()).toEqual([2, 4]);
    expect(x.grad).toBe(null);
  });

  test('takes grad_outputs, create_graph and higher orders', () => {
    const x = leaf(2);
    const [first] = torch.autograd.grad(x.pow(4), [x], torch.tensor([1]), { create_graph: true });
    const [second] = torch.autograd.grad(first as torch.Tensor, [x], { create_graph: true });
    const [third] = torch.autograd.grad(second as torch.Tensor, [x]);
    expect([first, second, third].map((d) => d?.item())).toEqual([32, 48, 48]);
  });

  test('has a say about inputs that were not used', () => {
    const [x, y] = [leaf(1), leaf(1, 1)];
    expect(() => torch.autograd.grad(x.sum(), [x, y])).toThrow(/not have been used/);
    const [, none] = torch.autograd.grad(x.sum(), [x, y], { allow_unused: true });
    expect(none).toBe(null);
    const [, zeros] = torch.autograd.grad(x.sum(), [x, y], { materialize_grads: true });
    expect(zeros?.tolist()).toEqual([0, 0]);
    expect(() => torch.autograd.grad(x.sum(), [])).toThrow(torch.TorchError);
  });
});

describe('modes', () => {
  test('no_grad returns the value and ends with the callback', () => {
    const x = leaf(1);
    const y = torch.no_grad(() => {
      expect(torch.is_grad_enabled()).toBe(false);
      return x.mul(2);
    });
    expect(y.requires_grad).toBe(false);
    expect(torch.is_grad_enabled()).toBe(true);
  });

  test('enable_grad and set_grad_enabled nest', () => {
    torch.no_grad(() => {
      torch.enable_grad(() => expect(torch.is_grad_enabled()).toBe(true));
      torch.set_grad_enabled(true, () => expect(torch.is_grad_enabled()).toBe(true));
      expect(torch.is_grad_enabled()).toBe(false);
    });
    torch.set_grad_enabled(false);
    expect(torch.is_grad_enabled()).toBe(false);
    torch.set_grad_enabled(true);
  });

  test('end when the callback throws', () => {
    const fail = (): never => {
      throw new Error('stop');
    };
    for (const mode of [torch.no_grad, torch.inference_mode]) {
      expect(() => mode(fail)).toThrow('stop');
    }
    expect(torch.is_grad_enabled()).toBe(true);
    expect(torch.is_inference_mode_enabled()).toBe(false);
  });

  test('work as guards', () => {
    const guard = torch.no_grad();
    expect(torch.is_grad_enabled()).toBe(false);
    guard[Symbol.dispose]();
    guard[Symbol.dispose]();
    expect(torch.is_grad_enabled()).toBe(true);
  });

  test('inference_mode makes tensors that autograd will not know', () => {
    const x = leaf(1);
    const y = torch.inference_mode(() => {
      expect(torch.is_inference_mode_enabled()).toBe(true);
      return x.mul(2);
    });
    expect(y.requires_grad).toBe(false);
    expect(() => y.mul(x)).toThrow(/[Ii]nference tensors/);
    expect(torch.inference_mode(false, () => torch.is_inference_mode_enabled())).toBe(false);
  });

  test('refuse async callbacks', () => {
    expect(() => torch.no_grad(async () => 1)).toThrow(torch.TorchError);
    expect(() => torch.no_grad(() => Promise.resolve())).toThrow(/promise/);
    expect(torch.is_grad_enabled()).toBe(true);
    expect(() => torch.no_grad(3 as never)).toThrow(TypeError);
  });
});

describe('tensors in the graph', () => {
  test('know whether they are leaves, and what made them', () => {
    const x = leaf(1);
    const y = x.mul(2).add(1);
    expect([x.is_leaf, y.is_leaf, x.grad_fn]).toEqual([true, false, null]);
    expect(String(y.grad_fn)).toBe('<AddBackward0>');
    expect(y.grad_fn?.next_functions[0]?.[0]?.name()).toBe('MulBackward0');
  });

  test('detach, data and requires_grad_', () => {
    const x = leaf(1, 2);
    expect(x.detach().requires_grad).toBe(false);
    x.data.fill_(7);
    expect(x.tolist()).toEqual([7, 7]);
    x.data = torch.tensor([1, 2, 3]);
    expect(x.shape[0]).toBe(3);
    expect(x.requires_grad).toBe(true);
    expect(torch.ones(1).requires_grad_().requires_grad).toBe(true);
    const inner = leaf(1).mul(2);
    expect(inner.requires_grad_()).toBe(inner);
    expect(() => inner.requires_grad_(false)).toThrow(/leaf/);
    expect(() => {
      inner.requires_grad = true;
    }).toThrow(/leaf/);
    expect(() => torch.tensor([1n]).requires_grad_()).toThrow(/floating point/);
    expect(() => {
      x.mul(2).requires_grad = false;
    }).toThrow(/leaf/);
  });

  test('keep a gradient when told to', () => {
    const x = leaf(1);
    const y = x.mul(3);
    y.retain_grad();
    y.mul(2).sum().backward();
    expect(y.grad?.tolist()).toEqual([2]);
  });

  test('refuse a gradient that does not fit', () => {
    const x = leaf(1, 2);
    x.grad = torch.ones(2);
    expect(x.grad.tolist()).toEqual([1, 1]);
    expect(() => {
      x.grad = torch.ones(3);
    }).toThrow(/different size/);
    expect(() => {
      x.grad = torch.ones(2, { dtype: torch.float64 });
    }).toThrow(/different type/);
    expect(() => {
      x.grad = x;
    }).toThrow(/its own grad/);
    expect(() => {
      x.grad = 3 as never;
    }).toThrow(TypeError);
    x.grad = null;
    expect(x.grad).toBe(null);
  });

  test('a leaf may not be written in place while it is recorded', () => {
    expect(() => leaf(1).add_(1)).toThrow(/leaf Variable/);
    torch.no_grad(() => leaf(1).add_(1));
  });

  test('a write in place that backward needs is found out', () => {
    const x = leaf(2);
    const y = x.mul(1);
    const z = y.mul(y);
    y.add_(1);
    expect(() => z.sum().backward()).toThrow(/modified by an inplace operation/);
  });
});

describe('batched gradients', () => {
  test('pass as many gradients back at a time as the first dimension counts', () => {
    const x = leaf(1, 2, 3);
    const y = x.pow(2);
    const options = { grad_outputs: torch.eye(3), is_grads_batched: true };
    const [rows] = torch.autograd.grad(y, x, options) as [torch.Tensor];
    expect(rows.tolist()).toEqual([
      [2, 0, 0],
      [0, 4, 0],
      [0, 0, 6],
    ]);
  });

  test('give nothing, or zeros, for what is not used', () => {
    const [x, z] = [leaf(1, 2), leaf(3)];
    const options = { grad_outputs: torch.eye(2), is_grads_batched: true } as const;
    const run = (more: object) =>
      torch.autograd.grad(x.mul(2), [x, z], { ...options, ...more }) as (torch.Tensor | null)[];
    expect(run({ allow_unused: true })[1]).toBe(null);
    expect([...(run({ materialize_grads: true })[1] as torch.Tensor).shape]).toEqual([2, 1]);
  });

  test('must be given, with a dimension of the same size in all', () => {
    const x = leaf(1, 2);
    const run = (grad_outputs?: torch.Tensor | torch.Tensor[]) =>
      torch.autograd.grad([x.mul(2), x.mul(3)], x, { grad_outputs, is_grads_batched: true });
    expect(() => run()).toThrow(torch.TorchError);
    expect(() => run([torch.ones(2, 2), torch.ones(3, 2)])).toThrow(RangeError);
    expect(() => run([torch.ones([]), torch.ones([])])).toThrow(RangeError);
    expect(() => run([torch.ones(2, 3), torch.ones(2, 3)])).toThrow(/shape/);
    // The mode has ended all the same.
    expect(x.mul(2).sum().item()).toBe(6);
  });
});
