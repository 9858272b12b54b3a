/** `forward` takes its arguments by place and by name. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const x = torch.tensor([
  [0.5, 0.25],
  [0.125, 0.75],
]);
const y = torch.tensor([
  [1.0, 0.5],
  [0.25, 1.0],
]);
const z = torch.tensor([
  [0.25, 1.0],
  [0.5, 0.5],
]);
const signs = torch.tensor([1, -1]);
const numbers = torch.tensor([0n, 1n]);
const picture = torch.ones(1, 4, 2, 2);

type Named = Record<string, torch.Tensor | number | number[]>;

test.each<[string, nn.Module, Named]>([
  ['Linear', new nn.Linear(2, 3), { input: x }],
  ['Bilinear', new nn.Bilinear(2, 2, 3), { input1: x, input2: y }],
  ['Conv2d', new nn.Conv2d(4, 1, 1), { input: picture }],
  ['ConvTranspose2d', new nn.ConvTranspose2d(4, 1, 2), { input: picture, output_size: [3, 3] }],
  ['Unfold', new nn.Unfold(1), { input: picture }],
  ['Fold', new nn.Fold([1, 2], 1), { input: x }],
  ['Upsample', new nn.Upsample(3), { input: picture }],
  ['PixelShuffle', new nn.PixelShuffle(2), { input: picture }],
  ['ChannelShuffle', new nn.ChannelShuffle(2), { input: picture }],
  ['PairwiseDistance', new nn.PairwiseDistance(), { x1: x, x2: y }],
  ['CosineSimilarity', new nn.CosineSimilarity(), { x1: x, x2: y }],
  ['MSELoss', new nn.MSELoss(), { input: x, target: y }],
  ['BCELoss', new nn.BCELoss(), { input: x, target: y }],
  ['CrossEntropyLoss', new nn.CrossEntropyLoss(), { input: x, target: numbers }],
  ['PoissonNLLLoss', new nn.PoissonNLLLoss(), { log_input: x, target: y }],
  ['GaussianNLLLoss', new nn.GaussianNLLLoss(), { input: x, target: y, var: z }],
  ['MarginRankingLoss', new nn.MarginRankingLoss(), { input1: x, input2: y, target: z }],
  ['CosineEmbeddingLoss', new nn.CosineEmbeddingLoss(), { input1: x, input2: y, target: signs }],
  ['TripletMarginLoss', new nn.TripletMarginLoss(), { anchor: x, positive: y, negative: z }],
  [
    'CTCLoss',
    new nn.CTCLoss(),
    { log_probs: x, targets: torch.tensor([1n]), input_lengths: [2], target_lengths: [1] },
  ],
  ['LinearCrossEntropyLoss', new nn.LinearCrossEntropyLoss(2, 2), { input: x, target: numbers }],
])('%s', (_, module, named) => {
  const forward = module.forward.bind(module) as (...args: unknown[]) => torch.Tensor;
  const values = Object.values(named);
  const expected = forward(...values);
  expect(torch.equal(forward(named), expected)).toBe(true);
  const reversed = Object.fromEntries(Object.entries(named).reverse());
  expect(torch.equal(forward(reversed), expected)).toBe(true);
  const [[name = '']] = Object.entries(named) as [[string, unknown]];
  const { [name]: first, ...rest } = named;
  expect(torch.equal(forward(first, rest), expected)).toBe(true);
  expect(() => forward(first, { ...rest, unknown: 1 })).toThrow(TypeError);
});
