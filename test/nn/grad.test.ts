/** The gradients of convolutions by hand, against those of autograd. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const { functional: F, grad } = nn;
const options = { stride: 2, padding: 1, dilation: 2, groups: 2 };

test.each([
  ['conv1d', F.conv1d, grad.conv1d_input, grad.conv1d_weight, [9], [3]],
  ['conv2d', F.conv2d, grad.conv2d_input, grad.conv2d_weight, [9, 8], [3, 2]],
  ['conv3d', F.conv3d, grad.conv3d_input, grad.conv3d_weight, [7, 6, 5], [2, 1, 2]],
] as const)('%s', (_, convolve, toInput, toWeight, size, kernel) => {
  torch.manual_seed(0);
  const input = torch.randn([2, 4, ...size], { requires_grad: true });
  const weight = torch.randn([6, 2, ...kernel], { requires_grad: true });
  const output = convolve(input, weight, options);
  const given = torch.randn(output.shape);
  const [byInput, byWeight] = torch.autograd.grad(output, [input, weight], given);
  const found = toInput(input.shape, weight, given, options);
  expect(torch.equal(found, byInput as torch.Tensor)).toBe(true);
  const again = toWeight(input, weight.shape, given, options);
  expect(torch.equal(again, byWeight as torch.Tensor)).toBe(true);
});

test('the module is part of nn.functional too', () => {
  expect(F.grad).toBe(nn.grad);
});

test('sizes are lists', () => {
  const output = torch.ones(1, 1, 3);
  expect(() => grad.conv1d_input(4 as never, torch.ones(1, 1, 1), output)).toThrow(TypeError);
});
