import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const { float64, float16 } = torch;

test.each<[object | null, object]>([
  [null, {}],
  [{}, {}],
  [{ dtype: float64 }, { dtype: float64 }],
  [
    { device: 'cpu', factory_kwargs: { dtype: float16 } },
    { device: 'cpu', dtype: float16 },
  ],
])('factory_kwargs(%s)', (given, expected) => {
  expect(nn.factory_kwargs(given)).toEqual(expected);
});

test.each<[object, RegExp]>([
  [{ dtype: float64, bias: true }, /unexpected kwargs bias/],
  [{ dtype: float64, factory_kwargs: { dtype: float16 } }, /dtype specified twice/],
])('factory_kwargs refuses %s', (given, message) => {
  expect(() => nn.factory_kwargs(given)).toThrow(TypeError);
  expect(() => nn.factory_kwargs(given)).toThrow(message);
});
