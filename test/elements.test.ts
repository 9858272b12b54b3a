/** Elements out of tensors, and back without losing bits. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import torch from '../lib/index.js';

describe('there and back without losing bits', () => {
  const values = [0, -0, 1, -1.5, 0.1, 65504, 1e-7, Infinity, -Infinity];

  test.each(['float16', 'bfloat16', 'float32', 'float64'] as const)('%s', (name) => {
    const made = torch.tensor(values, { dtype: torch[name] });
    const again = torch.tensor(made.typed_array() as never, { dtype: torch[name] });
    expect([...(again.typed_array({ raw: true }) as Uint8Array)]).toEqual([
      ...(made.typed_array({ raw: true }) as Uint8Array),
    ]);
    expect(torch.tensor(made.tolist() as number[], { dtype: torch[name] }).tolist()).toEqual(
      made.tolist(),
    );
  });

  test('half bits are those of the format', () => {
    const raw = (dtype: torch.dtype): number[] => [
      ...(torch.tensor([1, -2], { dtype }).typed_array({ raw: true }) as Uint16Array),
    ];
    expect(raw(torch.float16)).toEqual([0x3c00, 0xc000]);
    expect(raw(torch.bfloat16)).toEqual([0x3f80, 0xc000]);
  });

  const narrow = ['float16', 'bfloat16', 'uint16', 'int16'] as const;

  test.each(narrow)('every bit pattern of %s', (name) => {
    const patterns = Uint16Array.from({ length: 65536 }, (_, i) => i);
    const made = torch.frombuffer(patterns, { dtype: torch[name] });
    expect(made.typed_array({ raw: true })).toEqual(patterns);
    if (name.includes('int')) return;
    const numbers = torch.tensor(made.typed_array() as never, { dtype: torch[name] });
    const finite = made.isfinite();
    expect(numbers.index(finite).equal(made.index(finite))).toBe(true);
  });

  const bytes = [
    'int8',
    'uint8',
    'float8_e4m3fn',
    'float8_e5m2',
    'float8_e4m3fnuz',
    'float8_e5m2fnuz',
    'float8_e8m0fnu',
  ] as const;

  test.each(bytes)('every bit pattern of %s', (name) => {
    const patterns = Uint8Array.from({ length: 256 }, (_, i) => i);
    const made = torch.frombuffer(patterns, { dtype: torch[name] });
    const raw = made.typed_array({ raw: true });
    expect([...(raw as Uint8Array)].map((byte) => byte & 255)).toEqual([...patterns]);
    const numbers = made.tolist() as number[];
    const again = torch.tensor(numbers, { dtype: torch[name] });
    expect(again.tolist()).toEqual(numbers);
  });

  test('dtypes without arrays have bits alone', () => {
    const x = torch.tensor(Uint8Array.of(3, 200));
    for (const dtype of [torch.bits8, torch.uint4, torch.float4_e2m1fn_x2]) {
      const seen = x.view(dtype);
      expect(() => seen.tolist()).toThrow(torch.NotImplementedError);
      expect(() => seen.typed_array()).toThrow(/raw: true/);
      expect(seen.typed_array({ raw: true })).toEqual(Uint8Array.of(3, 200));
    }
  });

  test('a quantized tensor is not seen as another dtype', () => {
    const x = torch.quantize_per_tensor(torch.ones(2), 0.5, 3, torch.quint8);
    expect(() => x.view(torch.uint8)).toThrow(/int_repr/);
    expect(x.int_repr().tolist()).toEqual([5, 5]);
    expect(x.typed_array({ raw: true })).toEqual(Uint8Array.of(5, 5));
    expect([x.is_quantized, x.is_nested, x.dtype]).toEqual([true, false, torch.quint8]);
  });

  test('unsigned integers of 64 bits', () => {
    const most = 2n ** 64n - 1n;
    const x = torch.tensor([most], { dtype: torch.uint64 });
    expect(x.tolist({ bigint: true })).toEqual([most]);
    expect(x.item({ bigint: true })).toBe(most);
    expect(() => x.item()).toThrow(/bigint: true/);
    expect(() => x.tolist()).toThrow(/bigint: true/);
    expect(torch.full([1], most, { dtype: torch.uint64 }).equal(x)).toBe(true);
    expect(x.eq(most).item()).toBe(true);
    expect(torch.mul(2n ** 63n, torch.ones(1)).item()).toBe(2 ** 63);
    expect(() => torch.full([1], 2n ** 63n)).toThrow(/without overflow/);
    expect(() => torch.full([1], 2n ** 64n)).toThrow(RangeError);
  });

  test('integers of 64 bits are never rounded', () => {
    const big = 2n ** 60n + 1n;
    const x = torch.tensor([big]);
    expect(() => x.tolist()).toThrow(/bigint: true/);
    expect(() => x.index(0).item()).toThrow(/bigint: true/);
    expect(x.tolist({ bigint: true })).toEqual([big]);
    expect(x.index(0).item({ bigint: true })).toBe(big);
    expect(torch.tensor([5n]).index(0).item({ bigint: true })).toBe(5n);
    expect(torch.tensor([5n]).tolist()).toEqual([5]);
  });

  test('booleans and complex numbers', () => {
    expect(torch.tensor([true, false]).tolist()).toEqual([true, false]);
    expect(torch.tensor(true).item()).toBe(true);
    const z = torch.tensor([new torch.Complex(1, -2)]);
    expect(z.tolist()).toEqual([new torch.Complex(1, -2)]);
    expect([...(z.typed_array() as Float32Array)]).toEqual([1, -2]);
    expect(String(z.index(0).item())).toBe('(1-2j)');
    expect(inspect([new torch.Complex(0, -1.5), new torch.Complex(-0, Number.NaN)])).toBe(
      '[ -1.5j, (-0+nanj) ]',
    );
  });

  test('views come out in C order', () => {
    const x = torch.arange(6).view(2, 3).t();
    expect(x.tolist()).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
    expect([...(x.typed_array() as BigInt64Array)]).toEqual([0n, 3n, 1n, 4n, 2n, 5n]);
  });
});

test('a tensor that is zero by decree comes out as zeros', () => {
  const zeros = torch._efficientzerotensor([2, 2]);
  expect(zeros.tolist()).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect([...(zeros.typed_array() as Float32Array)]).toEqual([0, 0, 0, 0]);
});

describe('item and iteration', () => {
  test('item wants one element', () => {
    expect(torch.tensor([[7]]).item()).toBe(7);
    expect(() => torch.ones(2).item()).toThrow(torch.TorchError);
    expect(() => torch.ones(0).item()).toThrow(torch.TorchError);
    expect(() => torch.ones(1, { device: 'meta' }).item()).toThrow();
  });

  test('iteration runs over the first dimension', () => {
    const x = torch.tensor([
      [1, 2],
      [3, 4],
    ]);
    expect([...x].map((row) => row.tolist())).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(() => [...torch.tensor(1)]).toThrow(/0-d tensor/);
  });
});
