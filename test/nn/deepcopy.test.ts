/** deepcopy of tensors, parameters, modules and what holds them. */
import { describe, expect, test } from 'vitest';
import torch, { deepcopy, nn } from '../../lib/index.js';
import { build, draw, isFunction, type Row, readFamilies } from './layer_rows.js';

describe('tensors', () => {
  test('copy elements, strides, requires_grad and grad', () => {
    const x = torch.arange(6).float().view(2, 3).t().requires_grad_();
    x.mul(2).sum().backward();
    const y = deepcopy(x);
    expect([...y.stride()]).toEqual([1, 3]);
    expect([y.requires_grad, y.is_leaf]).toEqual([true, true]);
    expect(torch.equal(y.grad as torch.Tensor, x.grad as torch.Tensor)).toBe(true);
    expect(y.grad === x.grad).toBe(false);
    torch.no_grad(() => y.fill_(7));
    expect(x.detach().sum().item()).toBe(15);
  });

  test('share memory where the originals do', () => {
    const base = torch.arange(6).float();
    const copied = deepcopy({ late: base.index('2:'), base, all: [base, base.index('1:3')] });
    copied.base.fill_(9);
    expect(copied.late.tolist()).toEqual([9, 9, 9, 9]);
    expect(copied.all[1]?.tolist()).toEqual([9, 9]);
    expect(copied.all[0]).toBe(copied.base);
    expect(copied.late.storage_offset()).toBe(2);
    expect(base.tolist()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('only leaves', () => {
    const x = torch.ones(2, { requires_grad: true });
    expect(() => deepcopy(x.mul(2))).toThrow(/graph leaves/);
    expect(deepcopy(x.mul(2).detach()).tolist()).toEqual([2, 2]);
    expect([...deepcopy(torch.empty(0, 3)).shape]).toEqual([0, 3]);
    expect(deepcopy(torch.empty(2, { device: 'meta' })).is_meta).toBe(true);
    const sparse = torch.tensor([[0, 1.0]]).to_sparse();
    expect(deepcopy(sparse).to_dense().tolist()).toEqual([[0, 1]]);
  });

  test('a parameter goes without its gradient', () => {
    const p = new nn.Parameter(torch.ones(2), false);
    expect(deepcopy(p)).toBeInstanceOf(nn.Parameter);
    expect(deepcopy(p).requires_grad).toBe(false);
    const q = new nn.Parameter(torch.ones(2));
    q.sum().backward();
    expect(torch.deepcopy(q).grad).toBeNull();
  });
});

describe('plain values', () => {
  test('are copied with what they share', () => {
    const shared = { at: new Date(0) };
    const f = () => 1;
    const value = {
      list: [shared, shared],
      map: new Map([['a', shared]]),
      set: new Set([shared]),
      f,
      dtype: torch.float32,
      none: null,
    };
    const copy = deepcopy(value);
    expect(copy).toEqual(value);
    expect(copy.list[0]).not.toBe(shared);
    expect(copy.list[1]).toBe(copy.list[0]);
    expect(copy.map.get('a')).toBe(copy.list[0]);
    expect(copy.set.has(copy.list[0] as typeof shared)).toBe(true);
    expect(copy.f).toBe(f);
    expect(copy.dtype).toBe(torch.float32);
    expect(copy.list[0]?.at).not.toBe(shared.at);
  });

  test('may go round in circles, and may be typed arrays', () => {
    const round: { self?: unknown } = {};
    round.self = round;
    const copy = deepcopy(round);
    expect(copy.self).toBe(copy);
    const bytes = new Uint8Array([1, 2, 3, 4]);
    const { a, b } = deepcopy({ a: bytes, b: bytes.subarray(1, 3) });
    a[1] = 9;
    expect([...b]).toEqual([9, 3]);
    expect(bytes[1]).toBe(2);
  });

  test('classes keep their class; what has no visible state is refused', () => {
    class Point {
      constructor(public x: number) {}
    }
    expect(deepcopy(new Point(3))).toBeInstanceOf(Point);
    expect(deepcopy(new Point(3)).x).toBe(3);
    class Own {
      __deepcopy__() {
        return 'mine';
      }
    }
    expect(deepcopy([new Own()])).toEqual(['mine']);
    expect(() => deepcopy({ p: Promise.resolve() })).toThrow(/Promise/);
    expect(() => deepcopy([1, 2].values())).toThrow(TypeError);
  });
});

describe('modules', () => {
  test('are copied whole, with shared parameters still shared', () => {
    const net = new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 2), new nn.ReLU());
    (net[1] as nn.Linear).weight = (net[0] as nn.Linear).weight;
    net.train(false);
    const copy = deepcopy(net);
    expect(String(copy)).toBe(String(net));
    expect(copy.training).toBe(false);
    expect([...copy.parameters()]).toHaveLength(3);
    const [first, second] = [...copy] as nn.Linear[];
    expect(second?.weight === first?.weight).toBe(true);
    expect(first?.weight === (net[0] as nn.Linear).weight).toBe(false);
    const x = torch.randn(3, 2);
    expect(torch.equal(copy.forward(x), net.forward(x))).toBe(true);
    copy.append(new nn.Tanh());
    expect([net.length, copy.length]).toEqual([3, 4]);
    copy[0] = new nn.Identity();
    expect(net[0]).toBeInstanceOf(nn.Linear);
  });

  test('buffers belong to the copy, and outlive tidy', () => {
    const module = new nn.Module() as nn.Module & { a: torch.Tensor; b: torch.Tensor };
    module.register_buffer('a', torch.ones(2));
    module.register_buffer('b', torch.ones(2), false);
    const copy = torch.tidy(() => {
      const made = deepcopy(module);
      return { get: () => made };
    });
    const got = copy.get();
    got.a.fill_(3);
    got.b = torch.zeros(1);
    expect(module.a.tolist()).toEqual([1, 1]);
    expect(module.b.tolist()).toEqual([1, 1]);
    expect(got.get_buffer('a').tolist()).toEqual([3, 3]);
    expect(Object.keys(got.state_dict())).toEqual(['a']);
    expect(() => Reflect.set(got, 'a', 4)).toThrow(TypeError);
  });

  test('hooks are copied, handles are not', () => {
    const net = new nn.Linear(1, 1);
    const seen: unknown[] = [];
    const handle = net.register_forward_hook((module) => void seen.push(module));
    const copy = deepcopy(net);
    handle.remove();
    net.forward(torch.ones(1, 1));
    copy.forward(torch.ones(1, 1));
    expect(seen).toEqual([copy]);
  });

  test('are independent in training', () => {
    const net = new nn.Linear(2, 1);
    const copy = deepcopy(net);
    copy.forward(torch.ones(1, 2)).sum().backward();
    expect(net.weight.grad).toBeNull();
    expect(copy.weight.grad).not.toBeNull();
  });
});

function expectSameCopy(module: nn.Module, row: Row): void {
  const copy = deepcopy(module);
  expect(String(copy)).toBe(String(module));
  expect(Object.keys(copy.state_dict())).toEqual(Object.keys(module.state_dict()));
  const inputs = draw(row.inputs);
  const run = (m: nn.Module) => {
    torch.manual_seed(1);
    return (m.forward as (...inputs: unknown[]) => unknown)(...inputs);
  };
  const [a, b] = [run(module), run(copy)];
  expect(String(b)).toBe(String(a));
}

describe.each(readFamilies())('$name', ({ rows }) => {
  const modules = rows.filter((row) => !isFunction(row) && row.output !== undefined);
  test.each(modules)('$module $args $kw computes the same as its copy', (row) => {
    torch.manual_seed(0);
    expectSameCopy(build(row.module, row.args, row.kw), row);
  });
});
