/** Tensors from JavaScript's data: dtypes, shapes, bad input. */
import { describe, expect, test } from 'vitest';
import torch from '../lib/index.js';

describe('the dtype follows the kind of the values', () => {
  test.each([
    ['numbers', [1, 2.5], 'float32'],
    ['whole numbers', [1, 2], 'float32'],
    ['bigints', [1n, 2n], 'int64'],
    ['booleans', [true, false], 'bool'],
    ['booleans and bigints', [true, 2n], 'int64'],
    ['bigints and numbers', [1n, 2.5], 'float32'],
    ['complex', [new torch.Complex(1, 2), 3], 'complex64'],
    ['nothing', [], 'float32'],
    ['a number', 3, 'float32'],
    ['a bigint', 3n, 'int64'],
    ['a boolean', true, 'bool'],
  ])('%s', (_, data, dtype) => {
    expect(String(torch.tensor(data as never).dtype)).toBe(`torch.${dtype}`);
  });

  test('the default dtype is that of numbers and of complex parts', () => {
    torch.set_default_dtype(torch.float64);
    try {
      expect(torch.tensor([1]).dtype).toBe(torch.float64);
      expect(torch.tensor(new torch.Complex(1)).dtype).toBe(torch.complex128);
      expect(torch.zeros(1).dtype).toBe(torch.float64);
      expect(String(torch.tensor([1, 2]))).toBe('tensor([1., 2.])');
      expect(String(torch.tensor([1], { dtype: torch.float32 }))).toBe(
        'tensor([1.], dtype=torch.float32)',
      );
    } finally {
      torch.set_default_dtype(torch.float32);
    }
    expect(torch.get_default_dtype()).toBe(torch.float32);
    expect(() => torch.set_default_dtype(torch.int64)).toThrow(TypeError);
    expect(() => torch.set_default_dtype('float32' as never)).toThrow(TypeError);
  });

  const arrays: [string, ArrayBufferView, torch.dtype][] = [
    ['Float32Array', Float32Array.of(1, -2), torch.float32],
    ['Float64Array', Float64Array.of(1, -2), torch.float64],
    ['Int8Array', Int8Array.of(1, -2), torch.int8],
    ['Int16Array', Int16Array.of(1, -2), torch.int16],
    ['Int32Array', Int32Array.of(1, -2), torch.int32],
    ['BigInt64Array', BigInt64Array.of(1n, -2n), torch.int64],
    ['Uint8Array', Uint8Array.of(1, 254), torch.uint8],
    ['Uint8ClampedArray', Uint8ClampedArray.of(1, 254), torch.uint8],
    ['Uint16Array', Uint16Array.of(1, 65534), torch.uint16],
    ['Uint32Array', Uint32Array.of(1, 2 ** 32 - 2), torch.uint32],
    ['BigUint64Array', BigUint64Array.of(1n, 2n ** 64n - 2n), torch.uint64],
  ];

  test.each(arrays)('%s keeps its own, there and back', (_, array, dtype) => {
    const made = torch.tensor(array);
    expect(made.dtype).toBe(dtype);
    expect([...(made.typed_array() as Float32Array)]).toEqual([...(array as Float32Array)]);
  });

  test.skipIf(!('Float16Array' in globalThis))('Float16Array keeps its own', () => {
    const Family = Reflect.get(globalThis, 'Float16Array') as Float32ArrayConstructor;
    const made = torch.tensor(Family.of(1, -2.5, 65504));
    expect(made.dtype).toBe(torch.float16);
    expect(made.tolist()).toEqual([1, -2.5, 65504]);
    expect(torch.as_tensor(Family.of(0.1)).item()).toBe(0.0999755859375);
  });

  test('the elements of a typed array are cast to another dtype unchecked', () => {
    const { uint8, bool } = torch;
    expect(torch.tensor(Int32Array.of(300, -1), { dtype: uint8 }).tolist()).toEqual([44, 255]);
    expect(torch.tensor(Float32Array.of(Number.NaN, 0), { dtype: bool }).tolist()).toEqual([
      true,
      false,
    ]);
  });

  test('a given dtype wins', () => {
    expect(torch.tensor([1.7, -1.7], { dtype: torch.int64 }).tolist()).toEqual([1, -1]);
    expect(torch.tensor([0, 2], { dtype: torch.bool }).tolist()).toEqual([false, true]);
    expect(torch.tensor(Float32Array.of(1), { dtype: torch.float64 }).dtype).toBe(torch.float64);
  });
});

describe('shapes', () => {
  test.each([
    [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [3, 2],
    ],
    [[[[1]]], [1, 1, 1]],
    [
      [[], []],
      [2, 0],
    ],
    [3, []],
  ])('of %j', (data, shape) => {
    expect([...torch.tensor(data as never).shape]).toEqual(shape);
  });

  test('tensors and typed arrays in lists stand for their elements', () => {
    expect(torch.tensor([torch.tensor(1), torch.tensor(2)]).tolist()).toEqual([1, 2]);
    expect(torch.tensor([Float32Array.of(1, 2), [3, 4]]).tolist()).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('tensors and typed arrays in lists keep their dtype, and integers their digits', () => {
    const big = 2n ** 60n + 1n;
    const made = torch.tensor([torch.tensor(big), 1n]);
    expect(made.dtype).toBe(torch.int64);
    expect(made.tolist({ bigint: true })).toEqual([big, 1n]);
    expect(torch.tensor([Int32Array.of(1), Int32Array.of(2)]).dtype).toBe(torch.int32);
    expect(torch.tensor([torch.ones(2), [3, 4]]).shape).toEqual(new torch.Size([2, 2]));
    expect(() => torch.tensor([torch.ones(2), torch.ones(3)])).toThrow(RangeError);
  });

  test('are made of a list', () => {
    expect(String(new torch.Size([2]))).toBe('torch.Size([2])');
    expect(new torch.Size([2, 3, 2]).count(2)).toBe(2);
    expect(new torch.Size([2, 3]).index(3)).toBe(1);
    expect(() => new torch.Size([2, 3]).index(4)).toThrow(RangeError);
    expect(() => new torch.Size([1.5])).toThrow(TypeError);
    expect(torch.ones(new torch.Size([2, 3])).shape).toEqual(new torch.Size([2, 3]));
  });

  test('are sizes that print', () => {
    const { shape } = torch.zeros(2, 3);
    expect(String(shape)).toBe('torch.Size([2, 3])');
    expect(shape.numel()).toBe(6);
    expect(shape.map((size) => size * 2)).toEqual([4, 6]);
  });
});

describe('bad data', () => {
  test.each([
    ['ragged lists', [[1, 2], [3]], RangeError, /expected sequence of length 2 at dim 1 \(got 1\)/],
    ['too deep', [1, [2]], TypeError, /depth/],
    ['too shallow', [[1], 2], TypeError, /expected a list of 1 elements/],
    ['strings', ['a'], TypeError, /string 'a'/],
    ['null', [null], torch.TorchError, /null/],
    ['objects', [{}], torch.TorchError, /Object/],
    ['symbols', [Symbol('x')], torch.TorchError, /Symbol/],
    ['functions', [() => 1], torch.TorchError, /./],
    ['huge bigints', [2n ** 70n], RangeError, /Overflow when unpacking/],
  ])('%s', (_, data, Class, message) => {
    expect(() => torch.tensor(data as never)).toThrow(Class);
    expect(() => torch.tensor(data as never)).toThrow(message);
  });

  test('that does not fit the dtype', () => {
    const { uint8, int64, int8 } = torch;
    expect(() => torch.tensor([300], { dtype: uint8 })).toThrow(/without overflow/);
    expect(() => torch.tensor([-256], { dtype: uint8 })).toThrow(torch.TorchError);
    expect(torch.tensor([-1, 2], { dtype: uint8 }).tolist()).toEqual([255, 2]);
    expect(torch.tensor([-1n], { dtype: torch.uint16 }).tolist()).toEqual([65535]);
    expect(() => torch.tensor([Number.NaN], { dtype: int64 })).toThrow(/without overflow/);
    expect(() => torch.tensor([Infinity], { dtype: int8 })).toThrow(/without overflow/);
    expect(() => torch.tensor([2 ** 63], { dtype: int64 })).toThrow(/without overflow/);
    expect(() => torch.tensor([1], { dtype: 'float32' as never })).toThrow(TypeError);
    expect(() => torch.tensor([1], { typo: 1 } as never)).toThrow(/typo/);
    expect(() => (torch.tensor as () => unknown)()).toThrow(/data/);
  });

  test('lists that hold themselves', () => {
    const list: unknown[] = [];
    list.push(list);
    expect(() => torch.tensor(list as never)).toThrow(/too many dimensions/);
  });

  test('complex numbers without a default dtype for them', () => {
    torch.set_default_dtype(torch.bfloat16);
    try {
      const z = new torch.Complex(1, 2);
      expect(() => torch.tensor([z])).toThrow(/invalid default scalar type for complex/);
      expect(torch.tensor([z], { dtype: torch.complex64 }).tolist()).toEqual([z]);
    } finally {
      torch.set_default_dtype(torch.float32);
    }
  });

  test('copying a tensor warns and works', () => {
    const x = torch.ones(2);
    const y = torch.tensor(x);
    expect(y === x).toBe(false);
    y.fill_(3);
    expect(x.tolist()).toEqual([1, 1]);
  });
});

describe('range', () => {
  test('counts its end', () => {
    expect(torch.range(1, 2, 0.5).tolist()).toEqual([1, 1.5, 2]);
    expect(torch.range(0, 4, { dtype: torch.int16, step: 2 }).tolist()).toEqual([0, 2, 4]);
  });

  test('refuses a step that an integer dtype makes zero', () => {
    const { int16: dtype } = torch;
    expect(() => torch.range(0, 2.5, 0.5, { dtype })).toThrow(/step must be nonzero/);
    expect(() => torch.range(0, 2, 0.5, { out: torch.zeros(3, { dtype }) })).toThrow(/nonzero/);
    expect(() => torch.range(0, 2, 0)).toThrow(/nonzero/);
  });
});

test('everything on a disposed tensor throws', () => {
  const x = torch.ones(2);
  x.dispose();
  for (const use of [
    () => x.tolist(),
    () => x.item(),
    () => x.typed_array(),
    () => x.dtype,
    () => x.to(torch.float64),
    () => x.index(0),
    () => x.grad,
    () => x.backward(),
    () => torch.tensor([x]),
    () => [...x],
  ]) {
    expect(use).toThrow(/disposed/);
  }
});
