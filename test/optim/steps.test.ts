/** Twenty steps of each optimizer, bit for bit as in Python. */
import { describe, expect, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';
import { checksum, readTable, sameCpu } from '../nn/support.js';

interface Row {
  optimizer: 'SGD' | 'Adam' | 'AdamW';
  options: Record<string, unknown>;
  dtype: 'float32';
  repr: string;
  sums: string;
  state: string;
  keys: string[];
  group: string[];
}
interface GroupRow {
  groups: true;
  repr: string;
  sums: string;
}

const table = readTable<Row | GroupRow>('optim');
const exact = sameCpu(table);
const rows = table.rows.filter((row): row is Row => 'optimizer' in row);
const grouped = table.rows.find((row): row is GroupRow => 'groups' in row);

const SHAPES = [[3], [5, 7], [40, 33], [2, 3, 4], []];
const STEPS = 20;

const option = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'tensor' in value
    ? torch.tensor(value.tensor as number)
    : value;

type Make = new (params: nn.Parameter[], options: object) => optim.Optimizer;

function make({ optimizer, options }: Row, params: nn.Parameter[]): optim.Optimizer {
  const given = Object.entries(options).map(([name, value]) => [name, option(value)]);
  return new (optim[optimizer] as unknown as Make)(params, Object.fromEntries(given));
}

const parameters = (dtype: Row['dtype']): nn.Parameter[] =>
  SHAPES.map((shape) => new nn.Parameter(torch.randn(shape).to(torch[dtype])));

function drawGradients(params: nn.Parameter[], dtype: Row['dtype'], step: number): void {
  for (const [i, param] of params.entries()) {
    const grad = torch.randn(param.shape).mul(10 ** ((step % 4) - 2));
    param.grad = step % 7 === 3 && i === 1 ? null : grad.to(torch[dtype]);
  }
}

const stateTensors = (optimizer: optim.Optimizer): torch.Tensor[] =>
  Object.values(optimizer.state_dict().state)
    .flatMap((entry) => Object.values(entry))
    .filter((value) => torch.is_tensor(value));

function run(optimizer: optim.Optimizer, params: nn.Parameter[], dtype: Row['dtype']): string {
  let sums = '';
  for (let step = 0; step < STEPS; step++) {
    drawGradients(params, dtype, step);
    optimizer.step();
    sums += checksum(...params).slice(0, 6);
  }
  return sums;
}

describe.runIf(exact).each(rows)('$optimizer $options $dtype', (row) => {
  test('takes the same steps', () => {
    torch.set_num_threads(1);
    torch.manual_seed(0);
    const params = parameters(row.dtype);
    const optimizer = make(row, params);
    expect(run(optimizer, params, row.dtype)).toBe(row.sums);
    const saved = optimizer.state_dict();
    expect(checksum(...stateTensors(optimizer))).toBe(row.state);
    expect(Object.keys(saved.state[0] ?? {})).toEqual(row.keys);
    expect(Object.keys(saved.param_groups[0] ?? {})).toEqual(row.group);
  });
});

test.each(rows)('$optimizer $options prints as in Python', (row) => {
  const optimizer = make(row, parameters('float32'));
  expect(String(optimizer)).toBe(row.repr);
});

test.runIf(exact)('groups have options of their own', () => {
  torch.set_num_threads(1);
  torch.manual_seed(0);
  const params = parameters('float32');
  const optimizer = new optim.Adam(
    [{ params: params.slice(0, 2) }, { params: params.slice(2, 3), lr: 0.1 }],
    { lr: 0.01 },
  );
  let sums = '';
  for (let step = 0; step < STEPS; step++) {
    if (step === 5) {
      optimizer.add_param_group({ params: params.slice(3), betas: [0.5, 0.9], amsgrad: true });
    }
    drawGradients(params, 'float32', step);
    optimizer.step();
    sums += checksum(...params).slice(0, 6);
  }
  expect(sums).toBe(grouped?.sums);
  expect(String(optimizer)).toBe(grouped?.repr);
});
