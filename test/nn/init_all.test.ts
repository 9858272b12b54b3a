/** nn.init.init_all: one function for all parameters, or one by the number of dimensions. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const { init } = nn;

class Net extends nn.Module {
  conv = new nn.Conv2d(2, 3, 3);
  wave = new nn.Conv1d(2, 3, 3);
  fc = new nn.Linear(4, 2);
  scale = new nn.Parameter(torch.zeros([]));
}

const isAll = (tensor: torch.Tensor, value: number): boolean =>
  Boolean(tensor.eq(value).all().item());

describe('one function', () => {
  test('takes further arguments by position and by keyword', () => {
    const net = new Net();
    expect(init.init_all(net, init.constant_, 0.5)).toBe(net);
    expect([...net.parameters()].every((p) => isAll(p, 0.5))).toBe(true);
    init.init_all(net, init.uniform_, { a: 2, b: 3 });
    expect([...net.parameters()].every((p) => (p.min().item() as number) >= 2)).toBe(true);
    init.init_all(net, (p) => p.fill_(7));
    expect([...net.parameters()].every((p) => isAll(p, 7))).toBe(true);
  });

  test('draws in the order of the parameters', () => {
    const net = new Net();
    torch.manual_seed(0);
    init.init_all(net, init.normal_, { std: 0.1 });
    torch.manual_seed(0);
    for (const p of net.parameters()) {
      expect(torch.equal(p, init.normal_(torch.empty(p.shape), 0, 0.1))).toBe(true);
    }
  });
});

describe('by dimensions', () => {
  test('each parameter gets its own', () => {
    const net = new Net();
    init.init_all(net, {
      1: init.zeros_,
      2: (p) => init.constant_(p, 2),
      4: (p) => init.constant_(p, 4),
      default: init.ones_,
    });
    for (const [name, p] of net.named_parameters()) {
      const value = { 1: 0, 2: 2, 4: 4 }[p.ndim] ?? 1;
      expect(isAll(p, value), name).toBe(true);
    }
  });

  test('a shape without a function is an error, before anything is filled', () => {
    const net = new Net();
    const before = net.fc.weight.clone();
    expect(() => init.init_all(net, { 1: init.zeros_, 2: init.ones_ })).toThrow(/no default/);
    expect(torch.equal(net.fc.weight, before)).toBe(true);
  });

  test('a key that is no number of dimensions is an error', () => {
    expect(() => init.init_all(new Net(), { defualt: init.zeros_ } as never)).toThrow(/defualt/);
  });

  test('only functions are taken', () => {
    expect(() => init.init_all(new Net(), { 1: 3 } as never)).toThrow(TypeError);
    expect(() => init.init_all(new Net(), 3 as never)).toThrow(TypeError);
  });
});
