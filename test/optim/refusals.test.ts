/** What optimizers refuse, and states of older versions that they take. */
import { describe, expect, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';

const param = (...values: number[]): nn.Parameter => new nn.Parameter(torch.tensor(values));
const matrix = (): nn.Parameter => new nn.Parameter(torch.ones(2, 3));

type Make = new (params: object, options?: object) => optim.Optimizer;
const classes = optim as unknown as Record<string, Make>;
const make = (name: string, params: object, options: object = {}): optim.Optimizer =>
  new (classes[name] as Make)(params, options);

describe('a constructor refuses', () => {
  test.each<[string, object, RegExp]>([
    ['RMSprop', { lr: -1 }, /Invalid learning rate: -1\.0/],
    ['RMSprop', { lr: torch.tensor([1, 2]) }, /Tensor lr must be 1-element/],
    ['RMSprop', { eps: -1 }, /Invalid epsilon value: -1\.0/],
    ['RMSprop', { momentum: -1 }, /Invalid momentum value/],
    ['RMSprop', { weight_decay: Number.NaN }, /Invalid weight_decay value: nan/],
    ['RMSprop', { alpha: -0.1 }, /Invalid alpha value: -0\.1/],
    ['Adagrad', { lr_decay: -1 }, /Invalid lr_decay value/],
    ['Adagrad', { initial_accumulator_value: -1 }, /Invalid initial_accumulator_value value/],
    ['Adadelta', { rho: 1.5 }, /Invalid rho value: 1\.5/],
    ['Adadelta', { eps: -1 }, /Invalid epsilon value/],
    ['Adamax', { betas: [1, 0.9] }, /Invalid beta parameter at index 0: 1\.0/],
    ['NAdam', { betas: [0.9, -0.5] }, /Invalid beta parameter at index 1: -0\.5/],
    ['NAdam', { momentum_decay: -1 }, /Invalid momentum_decay value/],
    ['RAdam', { weight_decay: -1 }, /Invalid weight_decay value/],
    ['ASGD', { weight_decay: -1 }, /Invalid weight_decay value/],
    ['ASGD', { lr: -1 }, /Invalid learning rate/],
    ['Rprop', { etas: [0.5, 0.9] }, /Invalid eta values: 0\.5, 0\.9/],
    ['Rprop', { etas: [0, 1.2] }, /Invalid eta values: 0\.0, 1\.2/],
    ['Adafactor', { lr: -1 }, /Learning rate should be >= 0 but is: -1\.0/],
    ['Adafactor', { beta2_decay: 0.5 }, /beta2_decay should be <= 0 but is: 0\.5/],
    ['Adafactor', { eps: [-1, 1] }, /epsilon1 should be >= 0/],
    ['Adafactor', { eps: [null, -1] }, /epsilon2 should be >= 0/],
    ['Adafactor', { d: 0.5 }, /Clipping threshold d should be >= 1 but is: 0\.5/],
    ['Adafactor', { weight_decay: -1 }, /weight_decay should be >= 0/],
    ['LBFGS', { lr: -1 }, /Invalid learning rate: -1/],
    ['SparseAdam', { lr: 0 }, /Invalid learning rate: 0\.0/],
    ['SparseAdam', { eps: 0 }, /Invalid epsilon value: 0\.0/],
    ['Muon', { lr: -1 }, /Learning rate should be >= 0/],
    ['Muon', { momentum: -1 }, /momentum should be >= 0/],
    ['Muon', { weight_decay: -1 }, /weight decay should be >= 0/],
    ['Muon', { adjust_lr_fn: 'mine' }, /mine is not supported/],
  ])('%s %o', (name, options, message) => {
    const call = () => make(name, [matrix()], options);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });

  test('fused with foreach or differentiable', () => {
    for (const other of ['foreach', 'differentiable']) {
      const options = { fused: true, [other]: true };
      expect(() => make('Adagrad', [matrix()], options)).toThrow(torch.TorchError);
    }
  });

  test('an unknown or a misplaced option', () => {
    expect(() => make('RMSprop', [matrix()], { rho: 1 })).toThrow(/unexpected keyword/);
    expect(() => make('Rprop', [matrix()], { weight_decay: 1 })).toThrow(TypeError);
    expect(() => make('NAdam', [matrix()], { betas: [0.9] })).toThrow(TypeError);
    expect(() => make('RAdam', [matrix()], { betas: 0.9 })).toThrow(TypeError);
    expect(() => make('Rprop', [matrix()], { etas: ['0.5', 1.2] })).toThrow(TypeError);
    expect(() => make('Muon', [matrix()], { ns_coefficients: [1, 2] })).toThrow(TypeError);
  });

  test('parameters that a formula has no use for', () => {
    expect(() => make('Muon', [param(1)])).toThrow(/2D parameters.*\[1\]/);
    expect(() => make('LBFGS', [{ params: [param(1)] }, { params: [param(2)] }])).toThrow(
      RangeError,
    );
    const complex = torch.ones(2, { dtype: torch.complex64 });
    expect(() => make('SparseAdam', [param(1), complex])).toThrow(/\[\[0, 1\]\].*complex/);
    expect(() => make('SparseAdam', [torch.eye(2).to_sparse()])).toThrow(/\[\[0, 0\]\].*dense/);
  });
});

describe('a step refuses', () => {
  test.each([
    'RMSprop',
    'Adadelta',
    'Adamax',
    'NAdam',
    'RAdam',
    'ASGD',
    'Rprop',
    'Adafactor',
    'Muon',
  ])('sparse gradients: %s', (name) => {
    const p = matrix();
    p.grad = torch.ones(2, 3).to_sparse();
    const optimizer = make(name, [p]);
    expect(() => optimizer.step()).toThrow(torch.TorchError);
    expect(() => optimizer.step()).toThrow(`${name} does not support sparse gradients`);
  });

  test('dense gradients: SparseAdam', () => {
    const p = param(1);
    p.grad = torch.ones(1);
    expect(() => make('SparseAdam', [p]).step()).toThrow(/dense gradients/);
  });

  test('complex parameters: Adafactor, Muon', () => {
    for (const name of ['Adafactor', 'Muon']) {
      const p = torch.ones(2, 3, { dtype: torch.complex64 });
      p.grad = torch.ones_like(p);
      expect(() => make(name, [p]).step()).toThrow(/complex parameters/);
    }
  });

  test('many Newton-Schulz steps: Muon', () => {
    const p = matrix();
    p.grad = torch.ones(2, 3);
    expect(() => make('Muon', [p], { ns_steps: 100 }).step()).toThrow(RangeError);
  });

  test('no closure, or a line search by another name: LBFGS', () => {
    const p = param(1);
    expect(() => new optim.LBFGS([p]).step()).toThrow(TypeError);
    const optimizer = new optim.LBFGS([p], { line_search_fn: 'armijo' });
    const closure = () => {
      optimizer.zero_grad();
      const loss = p.pow(2).sum();
      loss.backward();
      return loss;
    };
    expect(() => optimizer.step(closure)).toThrow(/strong_wolfe/);
  });
});

describe('a state saved by an older version', () => {
  test.each([
    'Adam',
    'RMSprop',
    'Adadelta',
    'Adamax',
    'NAdam',
    'RAdam',
    'ASGD',
    'Rprop',
    'Adafactor',
    'Adagrad',
  ])('has numbers for scalars, and fewer options: %s', (name) => {
    const run = (old: boolean): number[] => {
      const p = param(1, -2);
      const steps = (optimizer: optim.Optimizer): void => {
        for (let i = 0; i < 3; i++) {
          p.grad = p.detach().mul(2);
          optimizer.step();
        }
      };
      const first = make(name, [p]);
      steps(first);
      const saved = first.state_dict();
      if (old) {
        for (const entry of Object.values(saved.state)) {
          for (const scalar of ['step', 'mu_product', 'eta', 'mu']) {
            const tensor = entry[scalar];
            if (torch.is_tensor(tensor)) entry[scalar] = tensor.item();
          }
        }
        for (const group of saved.param_groups) {
          for (const option of ['foreach', 'maximize', 'differentiable', 'capturable']) {
            delete group[option];
          }
        }
      }
      const second = make(name, [p]);
      second.load_state_dict(saved);
      steps(second);
      expect(torch.is_tensor(second.state.get(p)?.step)).toBe(true);
      expect(second.param_groups[0]).toHaveProperty('foreach', null);
      return p.detach().tolist() as number[];
    };
    expect(run(true)).toEqual(run(false));
  });
});

test('Adagrad has its state from the start', () => {
  const p = param(1, 2);
  const optimizer = new optim.Adagrad([p], { initial_accumulator_value: 0.5 });
  expect(Object.keys(optimizer.state.get(p) ?? {})).toEqual(['step', 'sum']);
  const { sum } = optimizer.state.get(p) ?? {};
  expect(torch.is_tensor(sum) && sum.tolist()).toEqual([0.5, 0.5]);
});

test('a step without gradients changes nothing', () => {
  for (const name of ['RMSprop', 'Adadelta', 'Adamax', 'NAdam', 'RAdam', 'ASGD', 'Rprop']) {
    const p = param(1, 2);
    const optimizer = make(name, [p], { foreach: true });
    expect(optimizer.step()).toBeNull();
    expect(p.tolist()).toEqual([1, 2]);
    expect(optimizer.state.size).toBe(0);
  }
});
