/**
 * A step crosses into libtorch as often for many parameters as for few. Not so in LBFGS, SparseAdam,
 * Muon and Adafactor, which go from one parameter to the next in PyTorch too: no list operator takes
 * rows of sparse tensors, products of matrices, or norms along a dimension.
 */
import { expect, test, vi } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';
import { native } from '../../lib/native.js';

let count = 0;
/** A function that counts its calls. */
const counted =
  <F extends (...args: never[]) => unknown>(real: F) =>
  (...args: Parameters<F>): ReturnType<F> => {
    count += 1;
    return real(...args) as ReturnType<F>;
  };

// Before any operator is bound: each is a function of its own afterwards.
const { bind } = native;
vi.spyOn(native, 'bind').mockImplementation((name) => counted(bind(name)));

/** How often `run` calls native functions, operators among them. */
function crossings(run: () => void): number {
  const names = Object.keys(native).filter(
    (name) => name !== 'bind' && typeof Reflect.get(native, name) === 'function',
  ) as 'dispose'[];
  const spies = names.map((name) => {
    const real = native[name];
    return vi.spyOn(native, name).mockImplementation(counted(real));
  });
  count = 0;
  try {
    run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return count;
}

test('operators are counted', () => {
  const x = torch.ones(2);
  x.add(1);
  expect(crossings(() => x.add(1))).toBe(1);
});

type Make = (params: nn.Parameter[]) => optim.Optimizer;

const foreach = { lr: 0.1, foreach: true };
const fused = { lr: 0.1, fused: true };
const LISTS: Record<string, Make> = {
  'SGD by default': (params) => new optim.SGD(params, { lr: 0.1, momentum: 0.9 }),
  'SGD foreach': (params) => new optim.SGD(params, foreach),
  'SGD fused': (params) => new optim.SGD(params, fused),
};
for (const name of [
  'Adam',
  'AdamW',
  'Adamax',
  'NAdam',
  'RAdam',
  'Adagrad',
  'Adadelta',
  'ASGD',
  'RMSprop',
  'Rprop',
] as const) {
  LISTS[`${name} by default`] = (params) => new optim[name as 'Adam'](params);
  LISTS[`${name} foreach`] = (params) => new optim[name as 'Adam'](params, foreach);
}
for (const name of ['Adam', 'AdamW', 'Adagrad'] as const) {
  LISTS[`${name} fused`] = (params) => new optim[name as 'Adam'](params, fused);
}

/** The crossings of one step, and of clearing the gradients, for some number of matrices. */
function crossingsOf(make: Make, size: number): number {
  const params = Array.from({ length: size }, () => new nn.Parameter(torch.ones(2, 2)));
  const optimizer = make(params);
  const giveGradients = (): void => {
    optimizer.zero_grad();
    for (const param of params) param.grad = torch.ones(2, 2);
  };
  giveGradients();
  optimizer.step();
  giveGradients();
  return crossings(() => {
    optimizer.step();
    optimizer.zero_grad();
  });
}

test.each(Object.entries(LISTS))('%s', (_, make) => {
  // The first run makes what later ones remember: bound operators and powers.
  const [, few, many] = [3, 3, 30].map((size) => crossingsOf(make, size));
  expect(many).toBe(few);
  expect(few).toBeGreaterThan(0);
});
