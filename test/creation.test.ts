/** Tensors from JavaScript's data and back: dtypes, shapes, bits, sharing, bad input. */
import { inspect } from 'node:util';
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
    ['too deep', [1, [2]], RangeError, /depth/],
    ['too shallow', [[1], 2], TypeError, /expected a list of 1 elements/],
    ['strings', ['a'], TypeError, /string 'a'/],
    ['null', [null], TypeError, /null/],
    ['objects', [{}], TypeError, /Object/],
    ['symbols', [Symbol('x')], TypeError, /Symbol/],
    ['functions', [() => 1], TypeError, /./],
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

describe('shared memory', () => {
  test('frombuffer and as_tensor share, tensor copies', () => {
    const data = Float32Array.of(1, 2, 3);
    const shared = torch.frombuffer(data, { dtype: torch.float32 });
    const same = torch.as_tensor(data);
    const copy = torch.tensor(data);
    data[0] = 9;
    same.index_put_([1], 8);
    expect(shared.tolist()).toEqual([9, 8, 3]);
    expect(copy.tolist()).toEqual([1, 2, 3]);
    expect(data[1]).toBe(8);
  });

  test('keeps the buffer alive', () => {
    const views = Array.from({ length: 200 }, (_, i) => {
      const bytes = new ArrayBuffer(4096);
      new Float32Array(bytes).fill(i);
      return torch.frombuffer(bytes, { dtype: torch.float32 }).view(32, 32);
    });
    for (let i = 0; i < 50; i += 1) torch.ones(512, 512);
    expect(views.every((view, i) => view.mean().item() === i)).toBe(true);
  });

  test('takes an offset and a count, in Node buffers too', () => {
    const bytes = Buffer.from(Float32Array.of(1, 2, 3, 4).buffer);
    const options = { dtype: torch.float32, offset: 4, count: 2 };
    expect(torch.frombuffer(bytes, options).tolist()).toEqual([2, 3]);
    expect(torch.frombuffer(bytes.subarray(8), { dtype: torch.float32 }).tolist()).toEqual([3, 4]);
  });

  test.each([
    [{ offset: 16 }, /offset/],
    [{ offset: -1 }, /offset/],
    [{ count: 5 }, /requested buffer length/],
    [{ offset: 2 }, /multiple of element size/],
    [{ count: 0 }, /must not be 0/],
  ])('refuses %j', (options, message) => {
    const bytes = new ArrayBuffer(16);
    const read = (): unknown => torch.frombuffer(bytes, { dtype: torch.float32, ...options });
    expect(read).toThrow(RangeError);
    expect(read).toThrow(message);
  });

  test('memory that may move or shrink', () => {
    const data = Float32Array.of(1, 2);
    const shared = torch.as_tensor(data);
    try {
      structuredClone(data, { transfer: [data.buffer] });
    } catch (error) {
      expect((error as Error).name).toBe('DataCloneError');
    }
    expect(data.byteLength).toBe(8);
    expect(shared.tolist()).toEqual([1, 2]);
    const Resizable = ArrayBuffer as new (size: number, options: object) => ArrayBuffer;
    const memory = new Resizable(8, { maxByteLength: 16 });
    expect(() => torch.frombuffer(memory, { dtype: torch.float32 })).toThrow(/resizable/);
    const copied = torch.as_tensor(new Float32Array(memory));
    new Float32Array(memory)[0] = 5;
    expect(copied.tolist()).toEqual([0, 0]);
  });

  test('memory of several threads is copied', () => {
    const data = new Float32Array(new SharedArrayBuffer(8));
    const made = [torch.tensor(data), torch.as_tensor(data)];
    data[0] = 5;
    expect(made.map((tensor) => tensor.tolist())).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('quantized dtypes, which need a scale beside', () => {
    for (const dtype of [torch.qint8, torch.quint8]) {
      expect(() => torch.frombuffer(new ArrayBuffer(8), { dtype })).toThrow(/quantize/);
    }
  });

  test('refuses what is no buffer', () => {
    const { float32: dtype } = torch;
    expect(() => torch.frombuffer([1] as never, { dtype })).toThrow(TypeError);
    expect(() => torch.frombuffer(new SharedArrayBuffer(8) as never, { dtype })).toThrow(TypeError);
    expect(() => torch.frombuffer(new ArrayBuffer(8), {} as never)).toThrow(/dtype/);
  });

  test('as_tensor gives a fitting tensor back as it is', () => {
    const x = torch.ones(2);
    expect(torch.as_tensor(x)).toBe(x);
    expect(torch.as_tensor(x, { dtype: torch.float64 }).dtype).toBe(torch.float64);
    expect(torch.as_tensor([1, 2]).tolist()).toEqual([1, 2]);
  });
});

describe('dtypes, devices and moving between them', () => {
  test('to takes a dtype, a device, a tensor or keywords', () => {
    const x = torch.ones(2);
    expect(x.to(torch.float64).dtype).toBe(torch.float64);
    expect(x.to('cpu')).toBe(x);
    expect(x.to(torch.float32)).toBe(x);
    expect(x.to(torch.float32, { copy: true }) === x).toBe(false);
    expect(x.to('cpu', torch.int32).dtype).toBe(torch.int32);
    expect(x.to(torch.ones(1, { dtype: torch.int8 })).dtype).toBe(torch.int8);
    expect(x.to({ device: 'meta' }).is_meta).toBe(true);
    expect(x.half().dtype).toBe(torch.float16);
    expect(x.long().bool().tolist()).toEqual([true, true]);
    expect(() => x.to('nowhere')).toThrow(torch.TorchError);
    expect(() => x.to({} as never, 3 as never)).toThrow(TypeError);
  });

  test('devices are read and printed as in Python', () => {
    const { device } = torch;
    expect(String(new device('cuda:1'))).toBe('cuda:1');
    expect(String(new device('cuda', 1))).toBe('cuda:1');
    expect(new device('cpu').index).toBe(null);
    for (const bad of ['cuda:', 'cuda:x', 'cpu:0:1', '', 'CPU', 'cuda:-1', 'cuda:01']) {
      expect(() => new device(bad)).toThrow(torch.TorchError);
    }
    expect(() => new device({} as never)).toThrow(TypeError);
  });

  test('dtypes know themselves', () => {
    expect([torch.float16.itemsize, torch.complex128.itemsize]).toEqual([2, 16]);
    expect(torch.float).toBe(torch.float32);
    expect(torch.bfloat16.is_floating_point).toBe(true);
    expect(torch.uint8.is_signed).toBe(false);
    expect(String(torch.float8_e4m3fn)).toBe('torch.float8_e4m3fn');
  });

  test('sizes, strides and the like', () => {
    const x = torch.zeros(2, 3, { dtype: torch.float64 });
    expect([x.size(0), x.size(-1), x.dim(), x.ndim, x.numel()]).toEqual([2, 3, 2, 2, 6]);
    expect([x.stride(), x.stride(0)]).toEqual([[3, 1], 3]);
    expect([x.itemsize, x.nbytes, x.element_size()]).toEqual([8, 48, 8]);
    expect(x.t().is_contiguous()).toBe(false);
    expect(x.T.shape).toEqual(x.t().shape);
    expect(() => x.size(2)).toThrow(RangeError);
    expect(x.is(x.t())).toBe(false);
    expect(x.data_ptr()).toBe(x.view(6).data_ptr());
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
