/** The bytes behind tensors, and functions called for each element. */
import { expect, test } from 'vitest';
import torch from '../lib/index.js';

test('views share a storage, copies do not', () => {
  const x = torch.arange(6, { dtype: torch.float32 });
  const storage = x.untyped_storage();
  expect(x.narrow(0, 2, 2).untyped_storage().data_ptr()).toBe(storage.data_ptr());
  expect(x.clone().untyped_storage().data_ptr()).not.toBe(storage.data_ptr());
  expect(storage.nbytes()).toBe(24);
  expect(String(storage.device)).toBe('cpu');
  expect(torch.is_storage(storage)).toBe(true);
  expect(torch.is_storage(x)).toBe(false);
});

test('a storage outlives its tensor, and sees its writes', () => {
  const x = torch.zeros(2, { dtype: torch.uint8 });
  const storage = x.untyped_storage();
  x.fill_(7);
  x.dispose();
  expect(storage.tolist()).toEqual([7, 7]);
  expect(storage.clone().fill_(1).tolist()).toEqual([1, 1]);
  expect(storage.tolist()).toEqual([7, 7]);
  expect(storage.copy_(storage.clone().fill_(3)).tolist()).toEqual([3, 3]);
  expect(() => x.untyped_storage()).toThrow(/disposed/);
  expect(() => torch.eye(2).to_sparse().untyped_storage()).toThrow();
  expect(() => new torch.UntypedStorage(3 as never)).toThrow(TypeError);
});

test('apply_, map_, map2_', () => {
  const x = torch.tensor([
    [1, 2],
    [3, 4],
  ]);
  expect(x.apply_((value) => value * 10)).toBe(x);
  expect(x.tolist()).toEqual([
    [10, 20],
    [30, 40],
  ]);
  x.map_(torch.tensor([1, 2]), (own, other) => own + other);
  expect(x.tolist()).toEqual([
    [11, 22],
    [31, 42],
  ]);
  x.map2_(x, torch.tensor([1, 2]), (own, y, z) => own - y + z);
  expect(x.tolist()).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect(
    torch
      .ones(2, { dtype: torch.int32 })
      .apply_((v) => v + 1.7)
      .tolist(),
  ).toEqual([2, 2]);
});

test('apply_ and map_ refuse what Python refuses, and change nothing', () => {
  const x = torch.ones(2);
  expect(() => x.apply_(3 as never)).toThrow(TypeError);
  expect(() => x.apply_(() => 'a' as never)).toThrow(TypeError);
  expect(() => x.apply_(() => null as never)).toThrow(TypeError);
  expect(() => torch.ones(2, { requires_grad: true }).apply_((v) => v)).toThrow(torch.TorchError);
  expect(() => x.map_(torch.tensor([1n, 2n]), (a) => a)).toThrow(TypeError);
  expect(() => x.map_(torch.ones(3), (a) => a)).toThrow(torch.TorchError);
  const fail = () => {
    throw new RangeError('mine');
  };
  expect(() => x.apply_(fail)).toThrow('mine');
  expect(x.tolist()).toEqual([1, 1]);
});
