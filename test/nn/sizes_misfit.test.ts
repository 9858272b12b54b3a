/** Sizes that can't fit: what doesn't compile fails. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { Head, list, Narrow, Stem, Twice, wide, x } from './sized_modules.js';

/** Layers that can't fit: they compile only because an error is expected, and fail. */
const misfits: [name: string, make: () => nn.Sequential, input: torch.Tensor][] = [
  [
    'Linear',
    // @ts-expect-error: 4 for 5
    () => new nn.Sequential(new nn.Linear(3, 5), new nn.ReLU(), new nn.Linear(4, 2)),
    x(1, 3),
  ],
  [
    'sizes by keyword',
    () =>
      new nn.Sequential(
        new nn.Linear({ in_features: 3, out_features: 5 }),
        // @ts-expect-error: 4 for 5
        new nn.Linear(4, { out_features: 2 }),
      ),
    x(1, 3),
  ],
  [
    'Linear behind BatchNorm1d',
    () =>
      new nn.Sequential(
        new nn.Linear(3, 5),
        new nn.BatchNorm1d(5),
        new nn.Dropout(),
        // @ts-expect-error: 4 for 5
        new nn.Linear(4, 2),
      ),
    x(2, 3),
  ],
  [
    'BatchNorm1d behind Flatten',
    // @ts-expect-error: 4 for 5
    () => new nn.Sequential(new nn.Flatten(), new nn.Linear(6, 5), new nn.BatchNorm1d(4)),
    x(2, 2, 3),
  ],
  [
    'BatchNorm2d',
    // @ts-expect-error: 4 for 8
    () => new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.BatchNorm2d(4)),
    x(2, 3, 8, 8),
  ],
  [
    'Conv2d',
    () =>
      new nn.Sequential(
        new nn.Conv2d(3, 8, 3),
        new nn.ReLU(),
        new nn.MaxPool2d(2),
        // @ts-expect-error: 4 for 8
        new nn.Conv2d(4, 4, 3),
      ),
    x(2, 3, 12, 12),
  ],
  [
    'Conv2d behind a norm alone',
    // @ts-expect-error: 4 for 8
    () => new nn.Sequential(new nn.BatchNorm2d(8), new nn.Conv2d(4, 4, 3)),
    x(2, 8, 12, 12),
  ],
  [
    'Conv1d',
    () =>
      // @ts-expect-error: 4 for 8
      new nn.Sequential(new nn.Conv1d(3, 8, 3), new nn.ReflectionPad1d(1), new nn.Conv1d(4, 4, 3)),
    x(2, 3, 12),
  ],
  [
    'Conv3d',
    () =>
      new nn.Sequential(
        new nn.Conv3d(3, 8, 1),
        new nn.AdaptiveAvgPool3d(1),
        // @ts-expect-error: 4 for 8
        new nn.Conv3d(4, 4, 1),
      ),
    x(2, 3, 2, 2, 2),
  ],
  [
    'ConvTranspose2d',
    () =>
      new nn.Sequential(
        new nn.ConvTranspose2d(3, 8, 3),
        new nn.Upsample({ scale_factor: 2 }),
        // @ts-expect-error: 4 for 8
        new nn.ConvTranspose2d(4, 1, 3),
      ),
    x(1, 3, 4, 4),
  ],
  [
    'GroupNorm',
    // @ts-expect-error: 4 for 8
    () => new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.GroupNorm(2, 4)),
    x(2, 3, 8, 8),
  ],
  [
    'channels behind Linear',
    // @ts-expect-error: 4 for 8
    () => new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.Linear(6, 6), new nn.Conv2d(4, 1, 3)),
    x(2, 3, 8, 8),
  ],
  // @ts-expect-error: 4 for 5
  ['LayerNorm', () => new nn.Sequential(new nn.Linear(3, 5), new nn.LayerNorm(4)), x(2, 3)],
  [
    'LayerNorm of a list',
    // @ts-expect-error: 4 for 5
    () => new nn.Sequential(new nn.Linear(3, 5), new nn.LayerNorm([2, 4])),
    x(2, 3),
  ],
  // @ts-expect-error: 4 for 5
  ['RMSNorm', () => new nn.Sequential(new nn.Linear(3, 5), new nn.RMSNorm(4)), x(2, 3)],
  [
    'Embedding',
    // @ts-expect-error: 4 for 3
    () => new nn.Sequential(new nn.Embedding(10, 3), new nn.Linear(4, 2)),
    torch.tensor([1n]),
  ],
  [
    'a transformer',
    // @ts-expect-error: 4 for 8
    () => new nn.Sequential(new nn.TransformerEncoderLayer(8, 2, 16), new nn.Linear(4, 2)),
    x(2, 2, 8),
  ],
  // @ts-expect-error: 4 for 5
  ['LazyLinear', () => new nn.Sequential(new nn.LazyLinear(5), new nn.Linear(4, 2)), x(2, 2, 8)],
  [
    'LazyConv2d',
    () =>
      // @ts-expect-error: 4 for 8
      new nn.Sequential(new nn.LazyConv2d(8, 3), new nn.LazyBatchNorm2d(), new nn.Conv2d(4, 2, 1)),
    x(2, 2, 8, 8),
  ],
  [
    'a Sequential',
    () =>
      new nn.Sequential(
        new nn.Sequential(new nn.Linear(3, 5), new nn.ReLU()),
        // @ts-expect-error: 4 for 5
        new nn.Sequential(new nn.Tanh(), new nn.Linear(4, 2)),
      ),
    x(1, 3),
  ],
  [
    'sizes of its own',
    // @ts-expect-error: 6 for 5
    () => new nn.Sequential(new nn.Linear(3, 5), new Twice(), new Head()),
    x(1, 3),
  ],
  // @ts-expect-error: 3 for 2
  ['sizes behind them', () => new nn.Sequential(new Head(), new nn.Linear(3, 1)), x(1, 6)],
  [
    'channels of its own',
    // @ts-expect-error: 4 for 8
    () => new nn.Sequential(new Stem(), new nn.BatchNorm2d(4)),
    x(1, 3, 8, 8),
  ],
  // @ts-expect-error: 6 for 5
  ['a subclass with sizes', () => new nn.Sequential(new nn.Linear(3, 5), new Narrow()), x(1, 3)],
  [
    'layers before a spread',
    // @ts-expect-error: 4 for 5, before a spread
    () => new nn.Sequential(new nn.Linear(3, 5), new nn.Linear(4, 5), ...list()),
    x(1, 3),
  ],
  [
    'one of two layers',
    () =>
      // @ts-expect-error: 4 for 5 or 6
      new nn.Sequential(wide() ? new nn.Linear(3, 5) : new nn.Linear(3, 6), new nn.Linear(4, 5)),
    x(1, 3),
  ],
];

test.each(misfits)('%s does not fit', (_, make, input) => {
  expect(() => make().forward(input)).toThrow(/size|shape|channels|input|element/i);
});
