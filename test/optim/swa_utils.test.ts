/** Averages of weights: the same bits as in Python. */
import { describe, expect, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';
import { checksum, readTable, sameCpu } from '../nn/support.js';

const { swa_utils } = optim;

const AVERAGES: Record<string, () => unknown> = {
  swa: () => swa_utils.get_swa_avg_fn(),
  swa_multi: () => swa_utils.get_swa_multi_avg_fn(),
  ema: () => swa_utils.get_ema_avg_fn(0.9),
  ema_multi: () => swa_utils.get_ema_multi_avg_fn({ decay: 0.9 }),
};

interface Row {
  options: Record<string, string | boolean>;
  keys: string[];
  repr: string;
  sums: string[];
  statistics: string;
}

const table = readTable<Row>('swa_utils');
const exact = sameCpu(table);

const network = (): nn.Sequential =>
  new nn.Sequential(new nn.Linear(4, 8), new nn.BatchNorm1d(8), new nn.ReLU(), new nn.Linear(8, 2));

const average = (value: unknown): unknown =>
  typeof value === 'string' ? AVERAGES[value]?.() : value;

const sumOf = (module: nn.Module): string =>
  checksum(...Object.values(module.state_dict())).slice(0, 8);

describe.runIf(exact)('AveragedModel', () => {
  test.each(table.rows)('$options', (row) => {
    torch.set_num_threads(1);
    torch.manual_seed(0);
    const model = network();
    const options = Object.entries(row.options).map(([name, value]) => [name, average(value)]);
    const averaged = new swa_utils.AveragedModel(model, Object.fromEntries(options));
    const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
    expect(Object.keys(averaged.state_dict())).toEqual(row.keys);
    expect(String(averaged)).toBe(row.repr);
    const sums = row.sums.map(() => {
      optimizer.zero_grad();
      const output = model.forward(torch.randn(5, 4));
      nn.functional.mse_loss(output, torch.randn(5, 2)).backward();
      optimizer.step();
      averaged.update_parameters(model);
      return sumOf(averaged);
    });
    expect(sums).toEqual(row.sums);
    const batches = [0, 1, 2].map(() => torch.randn(5, 4));
    swa_utils.update_bn(batches, averaged);
    expect(sumOf(averaged)).toBe(row.statistics);
  });
});

describe('averages', () => {
  test('copy the model', () => {
    const model = network();
    const averaged = new swa_utils.AveragedModel(model);
    expect(averaged.module === model).toBe(false);
    const input = torch.ones(2, 4);
    model.eval();
    averaged.eval();
    expect(torch.equal(averaged.forward(input), model.forward(input))).toBe(true);
  });

  test('outlive a tidy', () => {
    const model = network();
    const averaged = new swa_utils.AveragedModel(model);
    for (let i = 0; i < 3; i += 1) torch.tidy(() => averaged.update_parameters(model));
    expect(averaged.n_averaged.item()).toBe(3);
  });

  test('move whole numbers too', () => {
    const [a, b] = [torch.tensor([10n]), torch.tensor([20n])];
    swa_utils.get_ema_multi_avg_fn(0.5)([a], [b], 1);
    expect(a.item()).toBe(15);
  });

  test('refuse misuse', () => {
    const model = network();
    const both = {
      avg_fn: swa_utils.get_swa_avg_fn(),
      multi_avg_fn: swa_utils.get_swa_multi_avg_fn(),
    };
    expect(() => new swa_utils.AveragedModel(model, both)).toThrow(torch.TorchError);
    expect(() => new swa_utils.AveragedModel(3 as never)).toThrow(TypeError);
    expect(() => swa_utils.get_ema_avg_fn(1.5)).toThrow(RangeError);
    expect(() => swa_utils.get_ema_multi_avg_fn(-1)).toThrow(RangeError);
    expect(() => swa_utils.update_bn(3 as never, model)).toThrow(TypeError);
  });
});
