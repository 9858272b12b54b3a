/** What TypeScript accepts and refuses of losses, and that it is what works and fails. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const F = nn.functional;
const x = torch.ones(2, 3);

const accepted = [
  () => new nn.SmoothL1Loss(null, null, 'sum', 0.5),
  () => new nn.HuberLoss('sum', { delta: 2 }),
  () => new nn.GaussianNLLLoss({ full: true }),
  () => new nn.TripletMarginWithDistanceLoss({ distance_function: new nn.PairwiseDistance() }),
  () => new nn.TripletMarginWithDistanceLoss({ distance_function: F.l1_loss }),
  () => new nn.LinearCrossEntropyLoss(3, 2, { options: new nn.LinearCrossEntropyOptions() }),
  () => new nn.AdaptiveLogSoftmaxWithLoss(8, 4, [2], { div_value: 2 }),
  () => new nn.ConvTranspose2d(1, 2, 3, 2, { output_padding: [1, 0] }),
  () => new nn.Upsample({ scale_factor: [2, 1.5], mode: 'bilinear' }),
  () => F.gaussian_nll_loss(x, x, 0.5, { eps: 1e-3 }),
  () => F.gaussian_nll_loss({ input: x, target: x, var: x }),
  () => F.interpolate(x.unsqueeze(0), null, 2, { mode: 'linear' }),
  () => F.fold(x.view(1, 6, 1), { output_size: [2, 3], kernel_size: [2, 3] }),
];

const refused = [
  // @ts-expect-error: keywords only
  () => new nn.GaussianNLLLoss(true),
  // @ts-expect-error: keywords only
  () => new nn.LinearCrossEntropyLoss(3, 2, [1]),
  // @ts-expect-error: no size average
  () => new nn.HuberLoss({ size_average: true }),
  // @ts-expect-error: no such argument
  () => F.mse_loss(x, x, { beta: 2 }),
  // @ts-expect-error: the variance is missing
  () => F.gaussian_nll_loss(x, x),
  // @ts-expect-error: padding has no names here
  () => new nn.ConvTranspose1d(1, 1, 1, { padding: 'same' }),
  // @ts-expect-error: the cutoffs are a list
  () => new nn.AdaptiveLogSoftmaxWithLoss(8, 4, 2),
  // @ts-expect-error: the kernel is missing
  () => new nn.Fold(4),
  // @ts-expect-error: the target is missing
  () => new nn.MSELoss().forward(x),
];

test('what compiles works', () => {
  for (const call of accepted) expect(call()).toBeDefined();
});

test('what does not compile fails', () => {
  for (const call of refused) expect(call, String(call)).toThrow(TypeError);
});
