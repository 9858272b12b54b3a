/** Layer sizes in types: what compiles runs, and what does not compile fails. */
import { expect, expectTypeOf, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const x = (...shape: number[]): torch.Tensor => torch.ones(shape);
const wide = (): boolean => true;
const width = (): number => 4;

/** A module that says what it takes and gives. */
class Head extends nn.Module {
  declare readonly sizes: nn.Sizes<6, 2>;
  fc = new nn.Linear(6, 2);

  override forward(input: torch.Tensor): torch.Tensor {
    return this.fc.forward(input);
  }
}

class Stem extends nn.Module {
  declare readonly sizes: nn.ChannelSizes<3, 8>;
  conv = new nn.Conv2d(3, 8, 3);

  override forward(input: torch.Tensor): torch.Tensor {
    return this.conv.forward(input);
  }
}

class Twice extends nn.Module {
  declare readonly sizes: nn.SameSizes;

  override forward(input: torch.Tensor): torch.Tensor {
    return input.mul(2);
  }
}

/** A module that says nothing, and has a field of that name for itself. */
class Mean extends nn.Module {
  sizes = [1, 2];

  override forward(input: torch.Tensor): torch.Tensor {
    return input.mean(-1);
  }
}

class MyLinear extends nn.Linear {}
class Narrow extends nn.Linear<6, 2> {
  constructor() {
    super(6, 2);
  }
}
class Block extends nn.Sequential {
  constructor() {
    super(new nn.Linear(5, 7), new nn.ReLU());
  }
}

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

function list(): nn.Linear[] {
  return [new nn.Linear(5, 3), new nn.Linear(3, 4)];
}
function filled() {
  const empty = new nn.Sequential();
  empty.append(new nn.Linear(5, 4));
  return empty;
}

test.each(fitting)('%s', (_, make, input) => {
  expect(make().forward(input)).toBeInstanceOf(torch.Tensor);
});

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

test("types are short, and layers of other sizes may take each other's place", () => {
  let fc = new nn.Linear(512, 1000);
  expectTypeOf(fc).toEqualTypeOf<nn.Linear<512, 1000>>();
  fc = new nn.Linear(512, 2);
  const any: nn.Linear = fc;
  expectTypeOf([new nn.Linear(1, 2), new nn.Linear(2, 3)]).items.toEqualTypeOf<
    nn.Linear<1, 2> | nn.Linear<2, 3>
  >();
  let net = new nn.Sequential();
  net = new nn.Sequential(any, new nn.ReLU());
  const nets: nn.Sequential[] = [
    net,
    new nn.Sequential({ fc }),
    new nn.Sequential(new nn.LSTM(1, 2)),
  ];
  expect(nets.map((each) => each.length)).toEqual([2, 1, 1]);
});

test('children have their own types, and any module may replace them', () => {
  const net = new nn.Sequential(new nn.Linear(3, 5), new nn.ReLU(), new nn.Linear(5, 2));
  expectTypeOf(net[0]).toEqualTypeOf<nn.Linear<3, 5>>();
  expectTypeOf(net[1]).toEqualTypeOf<nn.ReLU>();
  expectTypeOf(net.at(-1)).toEqualTypeOf(net[2]);
  expect(net[2].weight.shape).toEqual(net.at(-1).weight.shape);
  net[1] = new nn.Identity();
  expect(net[1]).toBeInstanceOf(nn.Identity);
  const named = new nn.Sequential({ fc: new nn.Linear(3, 5), act: new nn.ReLU() });
  expectTypeOf(named.fc).toEqualTypeOf<nn.Linear<3, 5>>();
  expect(named.act).toBeInstanceOf(nn.ReLU);
});

test('instanceof tells the layer', () => {
  const init = (m: nn.Module): number => {
    if (m instanceof nn.Linear || m instanceof nn.Conv2d) m.weight.data.fill_(1);
    return m instanceof nn.Sequential ? m.length : 0;
  };
  const net = new nn.Sequential(new nn.Linear(1, 1), new nn.Conv2d(1, 1, 1));
  expect([...net.modules()].map(init)).toEqual([2, 0, 0]);
  expect(net[0].weight.item()).toBe(1);
});

test('nothing of it exists at run time', () => {
  const fields = (m: nn.Module) => Reflect.ownKeys(m).map(String);
  expect(fields(new Head())).toEqual([...fields(new nn.Module()), 'fc']);
  const own = ['in_features', 'out_features', 'weight', 'bias'];
  expect(fields(new nn.Linear(1, 2))).toEqual([...fields(new nn.Module()), ...own]);
});

test('classes are values', () => {
  const Recurrent = { lstm: nn.LSTM, gru: nn.GRU }[wide() ? 'lstm' : 'gru'];
  expect(new Recurrent(3, 4, { batch_first: true }).batch_first).toBe(true);
  const Norm = wide() ? nn.BatchNorm2d : nn.InstanceNorm2d;
  expect(new Norm(width()).num_features).toBe(4);
  const norms: (new (n: number) => nn.Module)[] = [nn.BatchNorm2d, nn.LayerNorm, nn.SyncBatchNorm];
  expect(norms.map((Class) => new Class(3).constructor.name)).toEqual(norms.map((c) => c.name));
  type Arguments = ConstructorParameters<typeof nn.Conv2d>;
  const convs: (new (...args: Arguments) => nn.Module)[] = [nn.Conv1d, nn.Conv2d, nn.Conv3d];
  for (const Conv of convs) expect(new Conv(3, 4, 3, { padding: 1 })).toBeInstanceOf(Conv);
  const of = (...layers: ConstructorParameters<typeof nn.Sequential>) =>
    new nn.Sequential(...layers);
  expect(of(new nn.ReLU(), new nn.Tanh())).toHaveLength(2);
});
