/** What all optimizers share: groups, checks, saving, the frame of a step. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';
import { warningsOf } from '../nn/support.js';

const param = (...values: number[]): nn.Parameter => new nn.Parameter(torch.tensor(values));

const tensorIn = (state: optim.ParamState | undefined, name: string): torch.Tensor =>
  state?.[name] as torch.Tensor;

/** Sets the gradient of (p²).sum(). */
function gradients(...params: torch.Tensor[]): void {
  for (const p of params) p.grad = p.detach().mul(2);
}

describe('parameters', () => {
  test('come from a generator, an array, with names, or in groups', () => {
    const net = new nn.Linear(2, 2);
    expect(new optim.SGD(net.parameters()).param_groups[0]?.params).toHaveLength(2);
    const named = new optim.SGD(net.named_parameters(), { lr: 0.1 });
    expect(named.param_groups[0]?.param_names).toEqual(['weight', 'bias']);
    const groups = new optim.SGD([{ params: net.weight, lr: 1 }, { params: [net.bias] }], 0.5);
    expect(groups.param_groups.map(({ lr }) => lr)).toEqual([1, 0.5]);
    const byName = new optim.Adam({ params: net.parameters(), lr: 0.2 });
    expect(byName.param_groups[0]?.lr).toBe(0.2);
  });

  test.each<[string, () => unknown, typeof RangeError | typeof TypeError, RegExp]>([
    ['a tensor alone', () => new optim.SGD(param(1) as unknown as []), TypeError, /iterable/],
    ['nothing', () => new optim.SGD([]), RangeError, /empty parameter list/],
    ['no tensors', () => new optim.SGD([3] as unknown as []), TypeError, /only optimize Tensors/],
    [
      'a computed tensor',
      () => new optim.SGD([param(1).mul(2)]),
      RangeError,
      /can't optimize a non-leaf/,
    ],
    [
      'a Set in a group',
      () => new optim.SGD([{ params: new Set([param(1)]) }]),
      TypeError,
      /ordered collections/,
    ],
    [
      'the same parameter in two groups',
      () => {
        const p = param(1);
        return new optim.SGD([{ params: [p] }, { params: [p] }]);
      },
      RangeError,
      /more than one parameter group/,
    ],
    [
      'names for some',
      () => new optim.SGD([{ params: [['a', param(1)], param(2)] }]),
      RangeError,
      /with\/without names/,
    ],
    [
      'names for some groups',
      () => new optim.SGD([{ params: [['a', param(1)]] }, { params: [param(1)] }]),
      RangeError,
      /with\/without names/,
    ],
  ])('%s', (_, call, kind, message) => {
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });

  test('twice in one group warns', async () => {
    const p = param(1);
    const [warning] = await warningsOf(() => new optim.SGD([p, p]));
    expect(warning?.message).toMatch(/duplicate parameters/);
  });
});

describe('options', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['lr', () => new optim.SGD([param(1)], -1), /Invalid learning rate: -1\.0/],
    ['momentum', () => new optim.SGD([param(1)], { momentum: -1 }), /Invalid momentum value/],
    ['weight_decay', () => new optim.SGD([param(1)], { weight_decay: -1 }), /weight_decay value/],
    ['nesterov', () => new optim.SGD([param(1)], { nesterov: true }), /Nesterov momentum/],
    ['Adam lr', () => new optim.Adam([param(1)], { lr: -0.5 }), /Invalid learning rate: -0.5/],
    ['eps', () => new optim.Adam([param(1)], { eps: -1 }), /Invalid epsilon value/],
    ['beta 0', () => new optim.Adam([param(1)], { betas: [1, 0.9] }), /parameter at index 0: 1\.0/],
    [
      'beta 1',
      () => new optim.Adam([param(1)], { betas: [0.9, -1] }),
      /parameter at index 1: -1\.0/,
    ],
    ['decay', () => new optim.AdamW([param(1)], { weight_decay: -1 }), /weight_decay value/],
    [
      'fused and foreach',
      () => new optim.Adam([param(1)], { fused: true, foreach: true }),
      /cannot be `True` together/,
    ],
    [
      'fused and differentiable',
      () => new optim.SGD([param(1)], { fused: true, differentiable: true }),
      /does not support `differentiable`/,
    ],
    [
      'a tensor of two rates',
      () => new optim.SGD([param(1)], { lr: torch.ones(2) }),
      /must be 1-element/,
    ],
    [
      'a tensor rate with foreach',
      () => new optim.Adam([param(1)], { lr: torch.tensor(0.1), foreach: true }),
      /not supported/,
    ],
    ['an unknown one', () => new optim.SGD([param(1)], { moment: 1 } as object), /moment/],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });

  test('capturable needs a device that captures', () => {
    const p = param(1);
    gradients(p);
    expect(() => new optim.Adam([p], { capturable: true }).step()).toThrow(/capturable/);
  });

  test('that are no numbers are refused by the step, and nothing is lost', () => {
    for (const lr of [undefined, null, 'a']) {
      for (const name of ['SGD', 'Adam', 'RMSprop', 'Adafactor', 'NAdam'] as const) {
        const p = param(1);
        const optimizer = new optim[name as 'SGD']([p], { lr: 1 });
        Object.assign(optimizer.param_groups[0] as object, { lr });
        gradients(p);
        expect(() => optimizer.step()).toThrow(TypeError);
        expect(p.item()).toBe(1);
      }
    }
  });

  test('may be changed between steps', () => {
    const p = param(1);
    const optimizer = new optim.SGD([p], { lr: 1 });
    for (const group of optimizer.param_groups) group.lr *= 0.25;
    gradients(p);
    optimizer.step();
    expect(p.item()).toBe(0.5);
  });
});

describe('step', () => {
  test('returns what the closure gives, with gradients recorded', () => {
    const p = param(2);
    const optimizer = new optim.SGD([p], { lr: 0.25 });
    const loss = torch.no_grad(() =>
      optimizer.step(() => {
        optimizer.zero_grad();
        const made = p.mul(p).sum();
        made.backward();
        return made;
      }),
    );
    expect(loss?.item()).toBe(4);
    expect(p.item()).toBe(1);
    expect(optimizer.step()).toBeNull();
  });

  test('refuses an async closure', () => {
    const optimizer = new optim.SGD([param(2)]);
    expect(() => optimizer.step(async () => 1)).toThrow(/synchronous/);
  });

  test('leaves parameters without a gradient alone', () => {
    const [a, b] = [param(1), param(1)];
    gradients(a);
    const optimizer = new optim.Adam([a, b]);
    optimizer.step();
    expect(b.item()).toBe(1);
    expect(optimizer.state.has(b)).toBe(false);
  });

  test('records no graph, unless it is to be differentiated', () => {
    const p = param(1);
    gradients(p);
    new optim.SGD([p]).step();
    expect([p.is_leaf, p.grad_fn]).toEqual([true, null]);
    const rate = torch.tensor(0.5, { requires_grad: true });
    const start = param(3);
    const q = start.clone();
    q.grad = torch.tensor([2.0]);
    new optim.SGD([q], { lr: rate, differentiable: true }).step();
    q.sum().backward();
    expect(rate.grad?.item()).toBe(-2);
    expect(start.grad?.item()).toBe(1);
  });

  test('differentiable Adam lets the gradient through', () => {
    const start = param(3);
    const q = start.clone();
    const g = torch.tensor([2.0], { requires_grad: true });
    q.grad = g.clone();
    new optim.Adam([q], { lr: 0.1, eps: 0.5, differentiable: true, amsgrad: true }).step();
    q.sum().backward();
    expect(start.grad?.item()).toBe(1);
    expect(g.grad?.item()).toBeLessThan(0);
  });

  test('state outlives tidy', () => {
    const p = param(1, 2);
    const optimizer = torch.tidy(() => {
      const made = new optim.Adam([p], { amsgrad: true });
      gradients(p);
      made.step();
      return made;
    });
    torch.tidy(() => {
      gradients(p);
      optimizer.step();
    });
    expect(tensorIn(optimizer.state.get(p), 'step').item()).toBe(2);
  });

  test('zero_grad', () => {
    const p = param(1);
    const optimizer = new optim.SGD([p]);
    gradients(p);
    const { grad } = p;
    optimizer.zero_grad({ set_to_none: false });
    expect(p.grad).toBe(grad);
    expect(p.grad?.item()).toBe(0);
    optimizer.zero_grad();
    expect(p.grad).toBeNull();
  });

  test('sparse gradients', () => {
    const p = param(1, 2, 3);
    p.grad = torch.tensor([1.0, 0.0, 1.0]).to_sparse();
    new optim.SGD([p], { lr: 1 }).step();
    expect(p.tolist()).toEqual([0, 2, 2]);
    p.grad = torch.tensor([1.0, 0.0, 1.0]).to_sparse();
    expect(() => new optim.Adam([p]).step()).toThrow(/sparse/);
  });
});

describe('saving', () => {
  const trained = (options: object) => {
    const params = [param(1, 2), param(3)];
    const optimizer = new optim.Adam(
      [{ params: params.slice(0, 1) }, { params: params.slice(1) }],
      {
        lr: 0.1,
        ...options,
      },
    );
    gradients(...params);
    optimizer.step();
    return { params, optimizer };
  };

  test('has PyTorch`s structure', () => {
    const { state, param_groups } = trained({}).optimizer.state_dict();
    expect(Object.keys(state)).toEqual(['0', '1']);
    expect(Object.keys(state[0] as object)).toEqual(['step', 'exp_avg', 'exp_avg_sq']);
    expect(param_groups.map(({ params }) => params)).toEqual([[0], [1]]);
    expect(param_groups[0]).toMatchObject({ lr: 0.1, betas: [0.9, 0.999], amsgrad: false });
  });

  test('goes on where it stopped', () => {
    const { params, optimizer } = trained({ amsgrad: true });
    const copies = params.map((p) => new nn.Parameter(p.detach().clone()));
    const other = new optim.Adam([{ params: copies.slice(0, 1) }, { params: copies.slice(1) }]);
    other.load_state_dict(optimizer.state_dict());
    expect(other.param_groups[0]?.lr).toBe(0.1);
    gradients(...params, ...copies);
    // The state is shared, as in Python; a copy of its own goes on by itself.
    const saved = structuredState(optimizer.state_dict());
    optimizer.step();
    other.load_state_dict(saved);
    other.step();
    for (const [i, p] of params.entries()) {
      expect(torch.equal(p, copies[i] as torch.Tensor)).toBe(true);
    }
  });

  const structuredState = (saved: optim.OptimizerStateDict): optim.OptimizerStateDict => ({
    param_groups: saved.param_groups,
    state: Object.fromEntries(
      Object.entries(saved.state).map(([id, entry]) => [
        id,
        Object.fromEntries(
          Object.entries(entry).map(([key, value]) => [
            key,
            torch.is_tensor(value) ? value.clone() : value,
          ]),
        ),
      ]),
    ),
  });

  test('casts to the parameters, but not the step', () => {
    const { optimizer } = trained({});
    const doubles = [param(1, 2), param(3)].map((p) => new nn.Parameter(p.detach().double()));
    const other = new optim.Adam([{ params: doubles.slice(0, 1) }, { params: doubles.slice(1) }]);
    other.load_state_dict(optimizer.state_dict());
    const state = other.state.get(doubles[0] as torch.Tensor);
    expect(tensorIn(state, 'exp_avg').dtype).toBe(torch.float64);
    expect(tensorIn(state, 'step').dtype).toBe(torch.float32);
  });

  test('completes what older versions did not write', () => {
    const { optimizer } = trained({});
    const saved = optimizer.state_dict();
    for (const group of saved.param_groups) {
      delete group.amsgrad;
      delete group.fused;
    }
    for (const entry of Object.values(saved.state)) entry.step = 1;
    const p = [param(1, 2), param(3)];
    const other = new optim.Adam([{ params: p.slice(0, 1) }, { params: p.slice(1) }]);
    other.load_state_dict(saved);
    expect(other.param_groups[0]).toMatchObject({ amsgrad: false, fused: null });
    gradients(...p);
    other.step();
    expect(tensorIn(other.state.get(p[0] as torch.Tensor), 'step').item()).toBe(2);
  });

  test('refuses what does not fit', () => {
    const { optimizer } = trained({});
    const other = new optim.Adam([param(1)]);
    expect(() => other.load_state_dict(optimizer.state_dict())).toThrow(/number of parameter/);
    const two = new optim.Adam([{ params: [param(1), param(2)] }, { params: [param(3)] }]);
    expect(() => two.load_state_dict(optimizer.state_dict())).toThrow(/doesn't match the size/);
    for (const wrong of [{}, null, 3, { param_groups: [{ params: [0] }] }, { state: {} }]) {
      expect(() => other.load_state_dict(wrong as never)).toThrow(TypeError);
    }
    const strings = { state: {}, param_groups: 'a' } as never;
    expect(() => other.load_state_dict(strings)).toThrow(/what state_dict\(\) gives/);
  });

  test('SGD`s momentum', () => {
    const p = param(1);
    const optimizer = new optim.SGD([p], { lr: 0.1, momentum: 0.9 });
    gradients(p);
    optimizer.step();
    const { state } = optimizer.state_dict();
    expect(tensorIn(state[0], 'momentum_buffer').item()).toBe(2);
  });
});

test('printing', () => {
  const optimizer = new optim.SGD([param(1)], { lr: 0.1 });
  expect(inspect(optimizer)).toBe(String(optimizer));
  expect(String(optimizer)).toBe(
    'SGD (\nParameter Group 0\n    dampening: 0\n    differentiable: False\n    foreach: None\n' +
      '    fused: None\n    lr: 0.1\n    maximize: False\n    momentum: 0\n    nesterov: False\n' +
      '    weight_decay: 0\n)',
  );
});
