/** Sizes that fit, or that TypeScript can't tell: what compiles runs. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import {
  Block,
  filled,
  Head,
  list,
  Mean,
  MyLinear,
  Stem,
  Twice,
  wide,
  width,
  x,
} from './sized_modules.js';

/** Layers that fit, or whose sizes TypeScript can't tell, with an input. */
const fitting: [name: string, make: () => nn.Sequential, input: torch.Tensor][] = [
  [
    'features',
    () => new nn.Sequential(new nn.Linear(3, 5), new nn.ReLU(), new nn.Linear(5, 2)),
    x(4, 3),
  ],
  [
    'sizes by keyword',
    () =>
      new nn.Sequential(
        new nn.Linear({ in_features: 3, out_features: 5 }),
        new nn.Linear(5, { out_features: 2 }),
      ),
    x(4, 3),
  ],
  [
    'Linear over the width of an image',
    () => new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.Linear(6, 2)),
    x(1, 3, 8, 8),
  ],
  [
    'channels kept by Linear',
    () => new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.Linear(6, 3), new nn.Conv2d(8, 1, 3)),
    x(1, 3, 8, 8),
  ],
  [
    'Flatten',
    () => new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.Flatten(), new nn.Linear(8 * 36, 2)),
    x(1, 3, 8, 8),
  ],
  [
    'BatchNorm1d over the length of a sequence',
    () => new nn.Sequential(new nn.Linear(3, 5), new nn.BatchNorm1d(4), new nn.Linear(5, 1)),
    x(2, 4, 3),
  ],
  [
    'GroupNorm over the length of a sequence',
    () => new nn.Sequential(new nn.Linear(3, 5), new nn.GroupNorm(2, 4)),
    x(2, 4, 3),
  ],
  [
    'Conv1d over the length of a sequence',
    () => new nn.Sequential(new nn.Linear(3, 5), new nn.Conv1d(4, 2, 1)),
    x(2, 4, 3),
  ],
  [
    'Conv1d over an image without a batch',
    () => new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.Conv1d(6, 2, 3)),
    x(3, 8, 8),
  ],
  [
    'pooling over the channels of Conv1d',
    () => new nn.Sequential(new nn.Conv1d(1, 8, 3), new nn.MaxPool2d(2), new nn.Conv1d(4, 2, 1)),
    x(1, 1, 8),
  ],
  [
    'channels divided by PixelShuffle',
    () => new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.PixelShuffle(2), new nn.Conv2d(2, 1, 3)),
    x(1, 3, 8, 8),
  ],
  [
    'features halved by GLU',
    () => new nn.Sequential(new nn.Linear(3, 8), new nn.GLU(), new nn.Linear(4, 1)),
    x(2, 3),
  ],
  [
    'Unflatten',
    () => new nn.Sequential(new nn.Linear(3, 8), new nn.Unflatten(1, [2, 4]), new nn.Linear(4, 1)),
    x(2, 3),
  ],
  [
    'LayerNorm of an image',
    () => new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.LayerNorm([8, 6, 6])),
    x(1, 3, 8, 8),
  ],
  [
    'InstanceNorm without affine',
    () => new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.InstanceNorm2d(4)),
    x(1, 3, 8, 8),
  ],
  [
    'a plain number',
    () => new nn.Sequential(new nn.Linear(3, width()), new nn.Linear(4, 2)),
    x(1, 3),
  ],
  [
    'one of two layers',
    () =>
      new nn.Sequential(
        wide() ? new nn.Linear(3, 8) : new nn.Linear(3, 4),
        wide() ? new nn.Linear(8, 2) : new nn.Linear(4, 2),
      ),
    x(1, 3),
  ],
  [
    'a layer that is left out',
    () =>
      new nn.Sequential(
        new nn.Linear(3, 5),
        wide() ? new nn.Identity() : new nn.Linear(5, 4),
        new nn.Linear(5, 1),
      ),
    x(1, 3),
  ],
  [
    'a spread',
    () => new nn.Sequential(new nn.Linear(3, 5), ...list(), new nn.Linear(4, 2)),
    x(1, 3),
  ],
  ['nothing but a spread', () => new nn.Sequential(...list()), x(1, 5)],
  ['modules', () => new nn.Sequential(...(list() as nn.Module[])), x(1, 5)],
  [
    'an object',
    () => new nn.Sequential({ a: new nn.Linear(3, 5), b: new nn.Linear(5, 2) }),
    x(1, 3),
  ],
  ['a Map', () => new nn.Sequential(new Map([['a', new nn.Linear(3, 5)]])), x(1, 3)],
  [
    'a subclass without sizes',
    () => new nn.Sequential(new nn.Linear(3, 5), new Block(), new nn.Linear(7, 1)),
    x(1, 3),
  ],
  [
    'a subclass of Linear',
    () => new nn.Sequential(new nn.Linear(3, 5), new MyLinear(5, 4), new nn.Linear(4, 2)),
    x(1, 3),
  ],
  [
    'an empty Sequential, to be filled',
    () => new nn.Sequential(new nn.Linear(3, 5), filled(), new nn.Linear(4, 2)),
    x(1, 3),
  ],
  [
    'sizes of its own',
    () => new nn.Sequential(new nn.Linear(3, 6), new Twice(), new Head(), new nn.Linear(2, 1)),
    x(1, 3),
  ],
  [
    'channels of its own',
    () => new nn.Sequential(new Stem(), new nn.BatchNorm2d(8)),
    x(2, 3, 8, 8),
  ],
  [
    'a module without sizes',
    () => new nn.Sequential(new nn.Linear(3, 5), new Mean(), new nn.Linear(4, 1)),
    x(2, 4, 3),
  ],
  [
    'lazy layers',
    () =>
      new nn.Sequential(
        new nn.LazyConv2d(4, 3),
        new nn.LazyBatchNorm2d(),
        new nn.Flatten(),
        new nn.LazyLinear(5),
        new nn.Linear(5, 1),
      ),
    x(2, 3, 4, 4),
  ],
  [
    'recurrence',
    () => new nn.Sequential(new nn.Embedding(9, 3), new nn.GRUCell(3, 5), new nn.Linear(5, 1)),
    torch.tensor([1n, 2n]),
  ],
  [
    'transformers',
    () =>
      new nn.Sequential(
        new nn.Linear(3, 8),
        new nn.TransformerEncoderLayer(8, 2, 16),
        new nn.Linear(8, 1),
      ),
    x(2, 4, 3),
  ],
  [
    'a cast',
    () => new nn.Sequential(new nn.Linear(3, 5) as nn.Module, new nn.Linear(5, 2)),
    x(1, 3),
  ],
];

test.each(fitting)('%s', (_, make, input) => {
  expect(make().forward(input)).toBeInstanceOf(torch.Tensor);
});
