/** What dropout refuses and warns of. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { warningsOf } from './support.js';

const F = nn.functional;
const names = [
  'dropout',
  'dropout1d',
  'dropout2d',
  'dropout3d',
  'alpha_dropout',
  'feature_alpha_dropout',
] as const;

test.each(names)('%s refuses what is no probability', (name) => {
  const input = torch.ones(2, 3, 2, 2);
  for (const p of [-0.1, 1.5, NaN]) {
    expect(() => F[name](input, p)).toThrow(RangeError);
    expect(() => F[name](input, p)).toThrow(/has to be between 0 and 1, but got/);
  }
});

test('the layers of the family refuse by their own names', () => {
  expect(() => new nn.Dropout2d(2)).toThrow(/but got 2.0/);
  expect(() => new nn.AlphaDropout('half' as never)).toThrow(/AlphaDropout\(\): argument 'p'/);
  expect(() => new nn.Dropout1d().forward(torch.ones(3))).toThrow(torch.TorchError);
  expect(() => F.dropout1d(torch.ones(1, 1, 1, 1))).toThrow(/2D or 3D input.*4D/);
});

test.each<[string, () => unknown, number]>([
  ['2d of rows', () => F.dropout2d(torch.ones(2, 3)), 1],
  ['2d of three dimensions', () => F.dropout2d(torch.ones(2, 3, 2)), 1],
  ['2d of pictures', () => F.dropout2d(torch.ones(2, 3, 2, 2)), 0],
  ['3d of lines', () => F.dropout3d(torch.ones(2, 3, 2)), 1],
  ['3d of one body', () => F.dropout3d(torch.ones(2, 3, 2, 2)), 0],
])('warnings of dropout %s', async (_, call, count) => {
  expect((await warningsOf(call)).length).toBe(count);
});

test.each(names)('%s writes over its input if told', (name) => {
  const shape = name === 'dropout1d' ? [64, 3] : [2, 64, 2, 2];
  const input = torch.ones(shape);
  expect(F[name](input, 0.5, true, true)).toBe(input);
  expect(input.shape).toEqual(torch.ones(shape).shape);
  expect(input.eq(1).all().item()).toBe(false);
});
