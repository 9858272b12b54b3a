/** torch.autograd.forward_ad: tangents that go along. */
import { describe, expect, test } from 'vitest';
import torch from '../../lib/index.js';

type Tensor = torch.Tensor;
const { forward_ad: fw, Function: AutogradFunction } = torch.autograd;
type Ctx = InstanceType<typeof torch.autograd.function.FunctionCtx>;

const jvp = (fn: (x: Tensor) => Tensor, x: number[], t: number[]) =>
  fw.dual_level(() => {
    const dual = fw.make_dual(torch.tensor(x), torch.tensor(t));
    return fw.unpack_dual(fn(dual)).tangent?.tolist() ?? null;
  });

test('a tangent goes through operators', () => {
  expect(jvp((x) => x.mul(x), [1, 2], [1, 10])).toEqual([2, 40]);
  expect(jvp((x) => x.mul(x).sum(), [1, 2], [1, 10])).toBe(42);
  expect(jvp(() => torch.ones(1), [1], [1])).toBe(null);
});

test('parts are had by name or in order', () => {
  fw.dual_level(() => {
    const dual = fw.make_dual(torch.tensor([1, 2]), torch.tensor([3, 4]));
    const { primal, tangent } = fw.unpack_dual(dual);
    expect([primal.tolist(), tangent?.tolist()]).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const [first, second] = fw.unpack_dual(dual);
    expect([first?.tolist(), second?.tolist()]).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

test('tangents end with their level', () => {
  const dual = fw.dual_level(() => fw.make_dual(torch.ones(1), torch.ones(1)));
  expect(fw.unpack_dual(dual).tangent).toBe(null);
  fw.enter_dual_level();
  expect(fw.unpack_dual(dual).tangent).toBe(null);
  fw.exit_dual_level();
});

test('reverse mode goes over forward mode', () => {
  const x = torch.tensor([1, 2], { requires_grad: true });
  const tangent = fw.dual_level(() => {
    const dual = fw.make_dual(x, torch.ones(2));
    return fw.unpack_dual(dual.pow(3)).tangent as Tensor;
  });
  tangent.sum().backward();
  expect(x.grad?.tolist()).toEqual([6, 12]);
});

describe('refused', () => {
  test('levels in another order, or more than one', () => {
    expect(() => fw.exit_dual_level()).toThrow(torch.TorchError);
    fw.dual_level(() => {
      expect(() => fw.enter_dual_level()).toThrow(torch.TorchError);
      expect(() => fw.exit_dual_level({ level: 3 })).toThrow(torch.TorchError);
      expect(jvpWithin([1])).toEqual([1]);
    });
  });

  const jvpWithin = (x: number[]) => {
    const dual = fw.make_dual(torch.tensor(x), torch.ones(x.length));
    return fw.unpack_dual(dual).tangent?.tolist();
  };

  test('duals outside of a level, of integers, or of other shapes', () => {
    const one = torch.ones(1);
    expect(() => fw.make_dual(one, one)).toThrow(torch.TorchError);
    fw.dual_level(() => {
      expect(() => fw.make_dual(torch.tensor([1n]), one)).toThrow(RangeError);
      expect(() => fw.make_dual(one, torch.tensor([1n]))).toThrow(RangeError);
      expect(() => fw.make_dual(one, torch.ones(2))).toThrow(torch.TorchError);
      expect(() => fw.make_dual(3 as never, one)).toThrow(TypeError);
    });
    expect(() => fw.dual_level(async () => {})).toThrow(torch.TorchError);
  });
});

describe('a torch.autograd.Function', () => {
  class Product extends AutogradFunction {
    static forward(ctx: Ctx, x: Tensor, factor: number, y: Tensor): Tensor {
      ctx.save_for_forward(x, y);
      ctx.factor = factor;
      return x.mul(y).mul(factor);
    }

    static jvp(ctx: Ctx, tx: Tensor | null, tf: null, ty: Tensor | null): Tensor {
      expect(tf).toBe(null);
      const [x, y] = ctx.saved_tensors as [Tensor, Tensor];
      const parts = [tx?.mul(y), ty?.mul(x)].filter((part) => part !== undefined);
      return parts.reduce((a, b) => a.add(b)).mul(ctx.factor as number);
    }
  }

  test('has a forward mode by its jvp', () => {
    expect(jvp((x) => Product.apply(x, 3, torch.tensor([5, 7])), [1, 2], [1, 1])).toEqual([15, 21]);
    expect(jvp((x) => Product.apply(x, 3, x), [1, 2], [1, 1])).toEqual([6, 12]);
  });

  test('needs one, and tensors from it', () => {
    class Without extends AutogradFunction {
      static forward(_: Ctx, x: Tensor): Tensor {
        return x.mul(2);
      }
    }
    class Wrong extends Without {
      static jvp(): number {
        return 3;
      }
    }
    expect(() => jvp((x) => Without.apply(x), [1], [1])).toThrow(torch.NotImplementedError);
    expect(() => jvp((x) => Wrong.apply(x), [1], [1])).toThrow(TypeError);
    expect(Without.apply(torch.ones(1)).item()).toBe(2);
  });
});
