/** An optimizer on other tensors for a while, and what is refused as such. */
import { describe, expect, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';

const { swap_in_optimizer_params_and_state: swapIn } = optim;

function trained(lr = 0.1): { optimizer: optim.SGD; params: nn.Parameter[] } {
  const params = [1, 2, 3].map((value) => new nn.Parameter(torch.tensor([value])));
  const optimizer = new optim.SGD(
    [{ params: params.slice(0, 2) }, { params: params.slice(2), lr: 0.5 }],
    { lr, momentum: 0.9 },
  );
  for (const param of params) param.grad = torch.ones(1);
  optimizer.step();
  return { optimizer, params };
}

const valuesOf = (tensors: torch.Tensor[]): number[] =>
  tensors.map((tensor) => Number(tensor.item()));

const bufferOf = (state: optim.ParamState | undefined): number =>
  Number((state as { momentum_buffer: torch.Tensor }).momentum_buffer.item());

const copyOf = (saved: optim.OptimizerStateDict): optim.OptimizerStateDict => ({
  param_groups: saved.param_groups.map((group) => ({ ...group, lr: 1 })),
  state: Object.fromEntries(
    Object.entries(saved.state).map(([id, { momentum_buffer }]) => [
      id,
      { momentum_buffer: (momentum_buffer as torch.Tensor).clone() },
    ]),
  ),
});

test('a step changes the other tensors and their state, and nothing of its own', () => {
  const { optimizer, params } = trained();
  const before = valuesOf(params);
  const own = optimizer.param_groups.map((group) => ({ ...group }));
  const others = { a: torch.tensor([10]), b: torch.tensor([20]), c: torch.tensor([30]) };
  for (const other of Object.values(others)) other.grad = torch.ones(1);
  const saved = copyOf(optimizer.state_dict());
  const given = swapIn(optimizer, others, saved, () => {
    expect(optimizer.param_groups[0]?.lr).toBe(1);
    optimizer.step();
    const first = optimizer.param_groups[0] as optim.ParamGroup;
    first.lr = 7;
    first.added = true;
    return 'given';
  });
  expect(given).toBe('given');
  // b ← 0.9 · 1 + 1
  expect(valuesOf(Object.values(others)).map((value) => value.toFixed(3))).toEqual([
    '8.100',
    '18.100',
    '28.100',
  ]);
  expect(bufferOf(saved.state[2])).toBeCloseTo(1.9);
  expect(valuesOf(params)).toEqual(before);
  expect(optimizer.param_groups).toEqual(own);
  expect(optimizer.param_groups[0]?.params[0]).toBe(params[0]);
  expect(bufferOf(optimizer.state.get(params[2] as torch.Tensor))).toBe(1);
});

test('it ends with a block, and where the callback throws', () => {
  const { optimizer, params } = trained();
  const others = { a: torch.ones(1), b: torch.ones(1), c: torch.ones(1) };
  const saved = copyOf(optimizer.state_dict());
  {
    using _ = swapIn(optimizer, others, saved);
    expect(optimizer.param_groups[1]?.params[0]).toBe(others.c);
  }
  const boom = (): never => {
    throw new Error('boom');
  };
  expect(() => swapIn(optimizer, others, saved, boom)).toThrow('boom');
  expect(optimizer.param_groups[1]?.params[0]).toBe(params[2]);
});

describe('refused', () => {
  const others = { a: torch.ones(1), b: torch.ones(1), c: torch.ones(1) };
  const attempt = (change: (saved: optim.OptimizerStateDict) => unknown, params = others) => {
    const { optimizer } = trained();
    const saved = copyOf(optimizer.state_dict());
    return () => swapIn(optimizer, params, (change(saved) ?? saved) as typeof saved, () => null);
  };

  test.each<[string, (saved: optim.OptimizerStateDict) => unknown, RegExp]>([
    ['no state dict', () => [], /state_dict\(\)/],
    ['no state', (saved) => ({ ...saved, state: null }), /'state'/],
    ['entries', (saved) => ({ ...saved, state: { 0: 1 } }), /per-parameter/],
    ['groups', (saved) => ({ ...saved, param_groups: saved.param_groups.slice(1) }), /as many/],
    ['ids', (saved) => void Object.assign(saved.state, { 9: {} }), /\[9\]/],
    ['keys', (saved) => void delete saved.param_groups[0]?.nesterov, /\[nesterov\]/],
    ['counts', (saved) => void saved.param_groups[0]?.params.pop(), /param group 0/],
  ])('%s', (_, change, message) => {
    expect(attempt(change)).toThrow(torch.TorchError);
    expect(attempt(change)).toThrow(message);
  });

  test('too few tensors, or an optimizer that has not stepped', () => {
    expect(attempt(() => undefined, { a: torch.ones(1) } as never)).toThrow(/a tensor for each/);
    const fresh = new optim.SGD([new nn.Parameter(torch.ones(1))]);
    expect(() => swapIn(fresh, others, fresh.state_dict(), () => null)).toThrow(/initialized/);
  });
});
