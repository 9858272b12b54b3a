/** The types that layers get from their sizes. */
import { expect, expectTypeOf, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { Head, wide, width } from './sized_modules.js';

test("types are short, and layers of other sizes may take each other's place", () => {
  let fc = new nn.Linear(512, 1000);
  expectTypeOf(fc).toEqualTypeOf<nn.Linear<512, 1000>>();
  fc = new nn.Linear(512, 2);
  const any: nn.Linear = fc;
  expectTypeOf([new nn.Linear(1, 2), new nn.Linear(2, 3)]).items.toEqualTypeOf<
    nn.Linear<1, 2> | nn.Linear<2, 3>
  >();
  let shortcut = new nn.Identity();
  expectTypeOf([shortcut, fc]).items.toEqualTypeOf<nn.Identity | nn.Linear<512, 1000>>();
  shortcut = new nn.Sequential(new nn.Conv2d(1, 2, 1), new nn.BatchNorm2d(2));
  expect(shortcut.forward(torch.ones(1, 1, 2, 2)).size(1)).toBe(2);
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
  const symbols = Object.getOwnPropertySymbols(new nn.Module());
  for (const module of [new Head(), new nn.Linear(1, 2)]) {
    expect(Object.getOwnPropertySymbols(module)).toEqual(symbols);
  }
  expect(Object.keys(new Head())).toEqual(['training', 'fc']);
  const own = ['training', 'in_features', 'out_features', 'weight', 'bias'];
  expect(Object.keys(new nn.Linear(1, 2))).toEqual(own);
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
