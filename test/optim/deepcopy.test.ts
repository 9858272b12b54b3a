/** Deep copies of optimizers, schedulers and scalers go on by themselves, as the originals do. */
import { describe, expect, test } from 'vitest';
import torch, { deepcopy, nn, optim } from '../../lib/index.js';
import { checksum } from '../nn/support.js';
import { drive, make, rows, stepsOf } from './schedules.js';

const classes = Object.entries(optim)
  .filter(([, value]) => typeof value === 'function' && value.prototype instanceof optim.Optimizer)
  .map(([name]) => name) as 'Adam'[];

function step(optimizer: optim.Optimizer, seed: number): void {
  torch.manual_seed(seed);
  const params = optimizer.param_groups.flatMap((group) => group.params);
  const isSparse = optimizer.constructor.name === 'SparseAdam';
  const rows = torch.tensor([[0n, 2n]]);
  optimizer.step(() => {
    for (const param of params) {
      param.grad = isSparse
        ? torch.sparse_coo_tensor(rows, torch.randn(2, 2), [3, 2])
        : torch.randn(param.shape);
    }
    return torch.ones([]);
  });
}

const sumOf = (optimizer: optim.Optimizer): string =>
  checksum(...optimizer.param_groups.flatMap((group) => group.params));

test.each(classes)('%s', (name) => {
  torch.manual_seed(0);
  const params = [torch.randn(3, 2), torch.randn(3, 2)].map((data) => new nn.Parameter(data));
  const optimizer = new optim[name](params, { lr: 0.1 });
  step(optimizer, 1);
  const before = sumOf(optimizer);
  const [copies, copy] = torch.tidy(() => deepcopy([params, optimizer] as const));
  expect(copy).toBeInstanceOf(optim[name]);
  expect(copy.param_groups[0]?.params[0] === copies[0]).toBe(true);
  expect(copies[0] === params[0]).toBe(false);
  expect(String(copy)).toBe(String(optimizer));
  step(copy, 2);
  expect(sumOf(optimizer)).toBe(before);
  expect(sumOf(copy)).not.toBe(before);
  step(optimizer, 2);
  expect(sumOf(optimizer)).toBe(sumOf(copy));
});

test('hooks stay with the original', () => {
  const optimizer = new optim.SGD([new nn.Parameter(torch.ones(1))]);
  let count = 0;
  optimizer.register_step_pre_hook(() => void count++);
  deepcopy(optimizer).step();
  expect(count).toBe(0);
});

const first = new Map(rows.map((row) => [row.scheduler[0], row]));
describe('schedulers', () => {
  test.each([...first])('%s', (_, row) => {
    const pair = make(row);
    const middle = Math.floor(stepsOf(row).length / 2);
    drive(row, pair, 0, middle);
    const copies = deepcopy(pair);
    const marks = drive(row, copies, middle, stepsOf(row).length);
    expect(drive(row, pair, middle, stepsOf(row).length)).toBe(marks);
    expect(marks).not.toBe('');
  });
});

test('GradScaler', () => {
  const scaler = new torch.amp.GradScaler('cpu', { init_scale: 8 });
  scaler.scale(torch.ones(1));
  const copy = deepcopy(scaler);
  copy.update(2);
  expect([scaler.get_scale(), copy.get_scale()]).toEqual([8, 2]);
});
