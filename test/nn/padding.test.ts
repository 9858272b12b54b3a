/** What padding refuses. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const F = nn.functional;
const line = torch.ones(1, 1, 3);

test.each<[string, () => unknown, new (...args: never[]) => Error, RegExp]>([
  [
    'pictures in CircularPad1d',
    () => new nn.CircularPad1d(1).forward(torch.ones(1, 1, 2, 2)),
    RangeError,
    /expected 2D or 3D input \(got 4D input\)/,
  ],
  ['lines in CircularPad3d', () => new nn.CircularPad3d(1).forward(line), RangeError, /4D or 5D/],
  [
    'a missing value',
    () => new nn.ConstantPad1d(1 as never),
    TypeError,
    /ConstantPad1d\(\).*'value'/,
  ],
  ['a missing padding', () => new nn.ZeroPad2d({} as never), TypeError, /ZeroPad2d\(\).*'padding'/],
  ['half a place', () => new nn.ReflectionPad1d(0.5), TypeError, /ReflectionPad1d\(\).*'padding'/],
  [
    'reflections beyond the line',
    () => F.pad(line, [3, 0], 'reflect'),
    torch.TorchError,
    /[Pp]adding/,
  ],
  ['an odd number of sizes', () => F.pad(line, [1]), torch.TorchError, /even|divisible/],
  ['an unknown mode', () => F.pad(line, [1, 1], 'mirror' as never), torch.TorchError, /mirror/],
  ['values of reflections', () => F.pad(line, [1, 1], 'reflect', 2), torch.TorchError, /value/],
])('refuses %s', (_, call, kind, message) => {
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});

test('keeps no hold on the sizes it was given', () => {
  const sizes = [1, 0];
  const layer = new nn.ZeroPad1d(sizes);
  sizes[0] = 5;
  expect(layer.forward(torch.ones(1, 2)).tolist()).toEqual([[0, 1, 1]]);
});
