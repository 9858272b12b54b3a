/** A step crosses into libtorch as often for many parameters as for few. */
import { expect, test, vi } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';
import { native } from '../../lib/native.js';

/** How often native functions are called by `run`; those that were bound before count as one. */
function crossings(run: () => void): number {
  let count = 0;
  const names = Object.keys(native).filter(
    (name) => typeof Reflect.get(native, name) === 'function',
  ) as (keyof typeof native)[];
  const spies = names.map((name) => {
    const real = native[name] as (...args: unknown[]) => unknown;
    return vi.spyOn(native, name as 'bind').mockImplementation((...args: unknown[]) => {
      count += 1;
      return real(...args) as never;
    });
  });
  try {
    run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return count;
}

const CLASSES = ['SGD', 'Adam', 'AdamW', 'RMSprop', 'Adagrad', 'Adadelta', 'Adamax'] as const;

test.each(CLASSES)('%s', (name) => {
  // The first run makes what later ones remember: bound operators and powers.
  const [, few, many] = [3, 3, 30].map((size) => {
    const params = Array.from({ length: size }, () => new nn.Parameter(torch.ones(2)));
    const optimizer = new optim[name as 'Adam'](params, { lr: 0.1, foreach: true });
    const step = (): void => {
      optimizer.zero_grad();
      for (const param of params) param.grad = torch.ones(2);
      optimizer.step();
    };
    step();
    optimizer.zero_grad();
    for (const param of params) param.grad = torch.ones(2);
    return crossings(() => {
      optimizer.step();
      optimizer.zero_grad();
    });
  });
  expect(many).toBe(few);
  expect(few).toBeGreaterThan(0);
});
