/** Modules, init and optimizers on the device under test agree with the CPU. */
import { describe, expect, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';
import { device } from '../device.js';

const make = (): nn.Sequential =>
  new nn.Sequential(
    new nn.Conv2d(1, 4, 3, { padding: 1 }),
    new nn.BatchNorm2d(4),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(16, 3),
  );

type Make = (params: Iterable<torch.Tensor>) => optim.Optimizer;

const optimizers: [string, Make][] = [
  ['SGD', (params) => new optim.SGD(params, { lr: 0.1, momentum: 0.9, nesterov: true })],
  ['SGD one by one', (params) => new optim.SGD(params, { lr: 0.1, foreach: false })],
  ['SGD fused', (params) => new optim.SGD(params, { lr: 0.1, momentum: 0.9, fused: true })],
  ['Adam', (params) => new optim.Adam(params, { lr: 0.01, amsgrad: true })],
  ['Adam one by one', (params) => new optim.Adam(params, { lr: 0.01, foreach: false })],
  ['Adam fused', (params) => new optim.Adam(params, { lr: 0.01, fused: true })],
  ['AdamW', (params) => new optim.AdamW(params, { lr: 0.01 })],
];

function train(net: nn.Sequential, makeOptimizer: Make, on: string): torch.Tensor {
  net.to(on);
  const optimizer = makeOptimizer(net.parameters());
  const loss = new nn.CrossEntropyLoss();
  const x = torch
    .arange(2 * 16, { dtype: torch.float32 })
    .view(2, 1, 4, 4)
    .div(16)
    .to(on);
  const y = torch.tensor([0n, 2n]).to(on);
  for (let step = 0; step < 5; step++) {
    optimizer.zero_grad();
    loss.forward(net.forward(x), y).backward();
    optimizer.step();
  }
  return net.eval().forward(x).detach().cpu();
}

describe(`on ${device}`, () => {
  test.each(optimizers)('%s trains as on the CPU', (_, makeOptimizer) => {
    torch.manual_seed(0);
    const [net, twin] = [make(), make()];
    twin.load_state_dict(net.state_dict());
    const expected = train(twin, makeOptimizer, 'cpu');
    expect(torch.allclose(train(net, makeOptimizer, device), expected, 1e-3, 1e-3)).toBe(true);
    for (const tensor of Object.values(net.state_dict())) {
      expect(tensor.device.type).toBe(device.split(':')[0]);
    }
  });

  test('layers are made there', () => {
    const layer = new nn.Linear(2, 3, { device });
    expect(layer.weight.device.type).toBe(device.split(':')[0]);
    expect(
      layer
        .forward(torch.ones(1, 2, { device }))
        .isfinite()
        .all()
        .item(),
    ).toBeTruthy();
  });

  test.each(['uniform_', 'normal_', 'trunc_normal_', 'orthogonal_', 'xavier_normal_'] as const)(
    'init.%s with a generator of the device repeats',
    (name) => {
      const draw = () => {
        const generator = new torch.Generator({ device }).manual_seed(5);
        const fill = nn.init[name] as typeof nn.init.uniform_;
        return fill(torch.empty(6, 5, { device }), { generator });
      };
      expect(torch.equal(draw(), draw())).toBe(true);
    },
  );

  test('sparse_ and dirac_ work there', () => {
    const sparse = nn.init.sparse_(torch.empty(8, 4, { device }), 0.5);
    expect(sparse.eq(0).sum(0).tolist()).toEqual([4, 4, 4, 4]);
    expect(
      nn.init
        .dirac_(torch.empty(4, 2, 3, { device }), 2)
        .sum()
        .item(),
    ).toBe(4);
  });
});
