/** What losses refuse and warn of. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { warningsOf } from './support.js';

const F = nn.functional;
const ones = (...shape: number[]) => torch.ones(shape);

test.each<[string, () => unknown, RegExp]>([
  [
    'an unknown reduction',
    () => F.huber_loss(ones(2), ones(2), 'max' as never),
    /max is not a valid value/,
  ],
  [
    'weights of another size',
    () => F.huber_loss(ones(2), ones(2), { weight: ones(3) }),
    /same size/,
  ],
  [
    'a weighted loss with an unknown reduction',
    () => F.mse_loss(ones(2), ones(2), { weight: ones(2), reduction: 'batchmean' as never }),
    /batchmean is not a valid value/,
  ],
  [
    'an old reduction where only the present ones count',
    () => F.poisson_nll_loss(ones(2), ones(2), { reduction: 'elementwise_mean' as never }),
    /elementwise_mean is not a valid value/,
  ],
  ['a negative variance', () => F.gaussian_nll_loss(ones(2), ones(2), -1), /negative entry/],
  [
    'negative variances',
    () => F.gaussian_nll_loss(ones(2), ones(2), torch.tensor([1, -1])),
    /negative entry/,
  ],
  [
    'variances of another size',
    () => F.gaussian_nll_loss(ones(2, 3), ones(2, 3), ones(3)),
    /var is of incorrect size/,
  ],
  ['a power above two', () => new nn.MultiMarginLoss(3), /only p == 1 and p == 2/],
  [
    'a matrix of class weights',
    () => new nn.MultiMarginLoss({ weight: ones(2, 2) }),
    /None or 1D tensor, got 2D/,
  ],
  [
    'a matrix of class weights given to the function',
    () => F.multi_margin_loss(ones(2, 2), torch.tensor([0n, 1n]), { weight: ones(2, 2) }),
    /one-dimensional/,
  ],
  ['a margin that is none', () => new nn.TripletMarginLoss(0), /greater than 0, got 0.0/],
  [
    'a negative margin',
    () => new nn.TripletMarginWithDistanceLoss({ margin: -1 }),
    /TripletMarginWithDistanceLoss: expected margin to be greater than 0/,
  ],
])('refuses %s', (_, call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

test.each<[string, () => unknown, RegExp]>([
  [
    'rankings of different dimensions',
    () => F.margin_ranking_loss(ones(2), ones(2, 1), ones(2)),
    /same dimension/,
  ],
  [
    'triplets of different dimensions',
    () => F.triplet_margin_with_distance_loss(ones(1, 2), ones(2), ones(1, 2)),
    /anchor 2D, positive 1D, and negative 2D/,
  ],
  [
    'sequences longer than their log-probabilities',
    () => F.ctc_loss(ones(3, 1, 2), torch.tensor([[1n]]), [4], [1]),
    /value at most 3/,
  ],
])('refuses %s', (_, call, message) => {
  expect(call).toThrow(torch.TorchError);
  expect(call).toThrow(message);
});

describe('warnings', () => {
  test.each<[string, () => unknown, RegExp[]]>([
    [
      'of the older arguments',
      () => new nn.HingeEmbeddingLoss({ reduce: false }),
      [/reduction='none'/],
    ],
    [
      'of sizes that are broadcast',
      () => F.smooth_l1_loss(ones(2, 3), ones(3)),
      [/target size \(torch.Size\(\[3\]\)\)/],
    ],
    ['of an older name', () => new nn.NLLLoss2d(), [/NLLLoss2d is deprecated/]],
    ['of an older name only once', () => new nn.NLLLoss2d(), []],
    ['of a mean that is none', () => F.kl_div(ones(2), ones(2)), [/batchmean/]],
    ['not of the batch mean', () => F.kl_div(ones(2), ones(2), { reduction: 'batchmean' }), []],
  ])('%s', async (_, call, messages) => {
    const warnings = await warningsOf(call);
    expect(warnings.length).toBe(messages.length);
    for (const [i, message] of messages.entries()) expect(warnings[i]?.message).toMatch(message);
  });
});

test('the distance is part of the module where it is one', () => {
  const module = new nn.TripletMarginWithDistanceLoss();
  expect(String(module)).toBe(
    'TripletMarginWithDistanceLoss(\n  (distance_function): PairwiseDistance()\n)',
  );
  const own = new nn.TripletMarginWithDistanceLoss({ distance_function: (a, b) => a.sub(b).abs() });
  expect([...own.children()]).toEqual([]);
  expect(own.forward(ones(2), ones(2), ones(2)).item()).toBe(1);
});

test('the bound of the variance does not stop its gradient', () => {
  const variance = torch.tensor([1e-9], { requires_grad: true });
  F.gaussian_nll_loss(ones(1), torch.zeros(1), variance, { eps: 0.5 }).backward();
  expect(variance.grad?.item()).toBe(-1);
});

test('a module measures the distance of a triplet', () => {
  const [a, p, n] = [torch.eye(3), torch.ones(3, 3), torch.zeros(3, 3)];
  const keywords = { margin: 2.5, swap: true };
  const distance_function = new nn.PairwiseDistance({ p: 1 });
  const made = F.triplet_margin_with_distance_loss(a, p, n, { ...keywords, distance_function });
  const plain = F.triplet_margin_loss(a, p, n, { ...keywords, p: 1 });
  expect(made.item()).toBe(plain.item());
});
