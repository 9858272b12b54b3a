/** What TypeScript accepts and refuses, and that it is what works and fails. */
import { expect, expectTypeOf, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';

const net = () => new nn.Linear(3, 4);

/** Positional, by keyword, and mixed. */
const accepted = [
  () => new nn.Linear(3, 4, false),
  () => new nn.Linear(3, 4, { bias: false, dtype: torch.float64 }),
  () => new nn.Linear(3, { out_features: 4 }),
  () => new nn.Linear({ in_features: 3, out_features: 4 }),
  () => new nn.Conv2d(3, 64, 3, 1, { padding: 1 }),
  () => new nn.Conv2d({ in_channels: 1, out_channels: 2, kernel_size: [3, 3], padding: 'same' }),
  () => new nn.Dropout({ p: 0.3 }),
  () => new nn.CrossEntropyLoss({ label_smoothing: 0.1 }),
  () => new nn.Sequential(net(), new nn.Sequential(new nn.ReLU()), new nn.MaxPool2d(2)),
  () => nn.init.init_all(net(), nn.init.normal_, { std: 0.1 }),
  () => nn.init.init_all(net(), { 1: nn.init.zeros_, default: (p) => nn.init.constant_(p, 2) }),
  () => new optim.Adam(net().parameters(), 0.1, { betas: [0.5, 0.9] }),
  () => new optim.SGD([{ params: net().parameters(), lr: 1 }], { momentum: 0.9 }),
  () => new optim.SGD({ params: net().named_parameters() }),
];

const refused = [
  // @ts-expect-error: a string for a size
  () => new nn.Linear('3', 4),
  // @ts-expect-error: a size is missing
  () => new nn.Linear(3),
  // @ts-expect-error: a size is missing
  () => new nn.Linear({ in_features: 3 }),
  // @ts-expect-error: no such keyword
  () => new nn.Linear(3, 4, { biass: false }),
  // @ts-expect-error: no such padding
  () => new nn.Conv2d(1, 2, 3, { padding: 'sam' }),
  // @ts-expect-error: no such keyword
  () => nn.init.normal_(torch.ones(2), { sd: 1 }),
  // @ts-expect-error: no such keyword of the function that is passed on
  () => nn.init.init_all(net(), nn.init.normal_, { sd: 0.1 }),
  // @ts-expect-error: no parameters
  () => new optim.SGD({ lr: 1 }),
];

test('what compiles works', () => {
  for (const call of accepted) expect(call()).toBeDefined();
});

test('what does not compile fails', () => {
  for (const call of refused) expect(call, String(call)).toThrow();
});

test('init returns what it is given', () => {
  expectTypeOf(() => nn.init.zeros_(net().weight)).returns.toEqualTypeOf<nn.Parameter>();
  expectTypeOf(() => nn.init.zeros_(torch.ones(2))).returns.toEqualTypeOf<torch.Tensor>();
});

test('a module may have any forward', () => {
  class Pair extends nn.Module {
    override forward(x: number, y: string): [number, string] {
      return [x, y];
    }
  }
  expectTypeOf(new Pair().forward).parameters.toEqualTypeOf<[number, string]>();
  expectTypeOf(new nn.Sequential(new Pair()).forward).returns.toEqualTypeOf<torch.Tensor>();
});
