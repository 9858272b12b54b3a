/** What activations refuse, warn of and write over. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { warningsOf } from './support.js';

const F = nn.functional;

test.each<[string, () => unknown, new (...args: never[]) => Error, RegExp]>([
  [
    'equal bounds',
    () => new nn.Hardtanh(1, 1),
    torch.TorchError,
    /max_val \(1.0\) must be greater/,
  ],
  ['turned bounds', () => F.hardtanh(torch.ones(1), 1, 0), RangeError, /min_val cannot be greater/],
  ['half a scalar', () => F.glu(torch.tensor(1)), torch.TorchError, /does not support scalars/],
  ['half of three', () => new nn.GLU().forward(torch.ones(3)), torch.TorchError, /even/],
  ['rows in Softmax2d', () => new nn.Softmax2d().forward(torch.ones(2, 3)), RangeError, /got 2D/],
  [
    'a missing value',
    () => new nn.Threshold(1 as never),
    TypeError,
    /Threshold\(\) missing.*'value'/,
  ],
  ['a wrong type', () => new nn.LeakyReLU('1' as never), TypeError, /argument 'negative_slope'/],
  ['an unknown keyword', () => F.relu6(torch.ones(1), { p: 1 } as object), TypeError, /relu6\(\)/],
  ['a negative width', () => F.softshrink(torch.ones(1), -1), torch.TorchError, /lambda/],
])('refuses %s', (_, call, kind, message) => {
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});

test.each([
  ['celu', 'celu_'],
  ['elu', 'elu_'],
  ['hardtanh', 'hardtanh_'],
  ['leaky_relu', 'leaky_relu_'],
  ['relu', 'relu_'],
  ['rrelu', 'rrelu_'],
  ['selu', 'selu_'],
] as const)('%s in place and %s write over their input', (name, twin) => {
  const values = [-2, 0.5];
  const call = F[name] as (input: torch.Tensor, keywords?: { inplace: true }) => torch.Tensor;
  const expected = call(torch.tensor(values)).tolist();
  const first = torch.tensor(values);
  expect(call(first, { inplace: true })).toBe(first);
  expect(first.tolist()).toEqual(expected);
  const second = torch.tensor(values);
  expect(F[twin](second)).toBe(second);
  expect(second.tolist()).toEqual(expected);
});

test('the old names of bounds still count, with a warning', async () => {
  let layer = new nn.Hardtanh();
  const warnings = await warningsOf(() => {
    layer = new nn.Hardtanh({ min_value: -2, max_value: 3 });
  });
  expect(String(layer)).toBe('Hardtanh(min_val=-2.0, max_val=3.0)');
  expect(warnings.map(({ name }) => name)).toEqual(['FutureWarning', 'FutureWarning']);
});

test.each<[string, () => unknown]>([
  ['a dimension left open', () => F.softmin(torch.ones(2, 2))],
  ['an eps without effect', () => F.gumbel_softmax(torch.ones(2), { eps: 1e-5 })],
])('warns of %s', async (_, call) => {
  expect((await warningsOf(call)).length).toBe(1);
});

test('hard samples are one-hot and pass the gradient of soft ones', () => {
  const logits = torch.randn([5, 3], { requires_grad: true });
  const sample = F.gumbel_softmax(logits, { hard: true });
  expect(sample.round().sum(1).tolist()).toEqual([1, 1, 1, 1, 1]);
  sample.pow(2).sum().backward();
  expect(logits.grad?.abs().sum().item()).toBeGreaterThan(0);
});
