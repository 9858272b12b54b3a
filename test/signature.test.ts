/** Binding of Python-style arguments for what is written in TypeScript. */
import { describe, expect, test } from 'vitest';
import { Complex } from '../lib/complex.js';
import { tensor } from '../lib/creation.js';
import { device } from '../lib/device.js';
import { float32, float64 } from '../lib/dtype.js';
import { Tanh } from '../lib/nn/modules/index.js';
import { ops } from '../lib/ops.js';
import { signature } from '../lib/signature.js';
import { Tensor } from '../lib/tensor.js';

type Bound = Record<string, unknown>;

const bindWith = (declaration: string) => {
  const bind = signature<Bound>(declaration);
  return (...args: unknown[]): Bound => bind(args);
};

const failure = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
};

const LINEAR =
  'Linear(int in_features, int out_features, bool bias=True, Device? device=None, *, ScalarType? dtype=None)';
const linear = bindWith(LINEAR);

describe('where arguments come from', () => {
  const all = { in_features: 3, out_features: 4, bias: false, device: null, dtype: null };

  test.each([
    ['positional', [3, 4, false]],
    ['keywords last', [3, 4, { bias: false }]],
    ['all by keyword', [{ out_features: 4, bias: false, in_features: 3 }]],
    ['null and undefined', [3, 4, false, null, { dtype: undefined }]],
    [
      'undefined leaves the place open',
      [3, undefined, undefined, { out_features: 4, bias: false }],
    ],
    ['keywords without a prototype', [3, 4, Object.assign(Object.create(null), { bias: false })]],
  ])('%s', (_, args) => expect(linear(...args)).toEqual(all));

  test('instances are no keywords', () => {
    expect(linear(3, 4, true, new device('cpu')).device).toBeInstanceOf(device);
    const bind = bindWith('f(Scalar a=1, ScalarType? dtype=None)');
    expect(bind(new Complex(1, 2)).a).toEqual(new Complex(1, 2));
    expect(bind(1, float64).dtype).toBe(float64);
    expect(bindWith('f(Tensor x)')(ops.ones(2)).x).toBeInstanceOf(Tensor);
  });

  test('a mapping in its own place is a value', () => {
    const bind = bindWith('ModuleDict(Mapping modules, *, bool strict=True)');
    expect(bind({ strict: 1 })).toEqual({ modules: { strict: 1 }, strict: true });
    expect(bind({ a: 1 }, { strict: false })).toEqual({ modules: { a: 1 }, strict: false });
    expect(bind(new Map([['a', 1]])).modules).toBeInstanceOf(Map);
  });

  test('the order of the result is that of the declaration', () => {
    expect(Object.keys(linear({ out_features: 1, in_features: 2 }))).toEqual(Object.keys(all));
  });
});

describe('types', () => {
  const accepted: [type: string, value: unknown][] = [
    ['int', 3],
    ['int', -0],
    ['float', 3],
    ['float', 0.5],
    ['float', Number.NaN],
    ['bool', false],
    ['str', 'reflect'],
    ['Scalar', 1.5],
    ['Scalar', true],
    ['int[]', [1, 2]],
    ['int[]', []],
    ['float[]', [1, 0.5]],
    ['str|function', 'relu'],
    ['str|function', Math.tanh],
    ['int|int[]', [1]],
    ['Device', 'cpu'],
    ['Device', 0],
    ['any', Symbol.iterator],
    ['Iterable', new Set()],
    ['Module', { __proto__: { forward() {} } }],
  ];
  test.each(accepted)('%s takes %o', (type, value) => {
    expect(bindWith(`f(${type} x)`)(value)).toEqual({ x: value });
  });

  const refused: [type: string, value: unknown, expected: string, received: string][] = [
    ['int', 1.5, 'int', 'float'],
    ['int', true, 'int', 'bool'],
    ['int', '3', 'int', 'str'],
    ['int', null, 'int', 'NoneType'],
    ['float', false, 'float', 'bool'],
    ['bool', 1, 'bool', 'int'],
    ['str', 1n, 'str', 'int'],
    ['Tensor', [1], 'Tensor', 'list'],
    ['Tensor?', 1, 'Tensor', 'int'],
    ['int[]', [1, 'a'], 'tuple of ints', 'list'],
    ['int[]', 1, 'tuple of ints', 'int'],
    ['int|int[]', 0.5, 'int or tuple of ints', 'float'],
    ['ScalarType', 'float32', 'torch.dtype', 'str'],
    ['Generator?', 3, 'torch.Generator', 'int'],
    ['function', new Map(), 'function', 'Map'],
    ['Iterable', () => 1, 'Iterable', 'function'],
  ];
  test.each(refused)('%s refuses %o', (type, value, expected, received) => {
    expect(failure(() => bindWith(`f(${type} x)`)(value))).toBe(
      `f(): argument 'x' must be ${expected}, not ${received}\n  f(${type} x)`,
    );
  });

  test('bigints and tensors of one whole number become numbers', () => {
    const bind = bindWith('f(int a, float b=0, int[2] c=0, int|float d=0, Scalar e=0)');
    expect(bind(3n, 2n, [1n, 2], 5n, 7n)).toEqual({ a: 3, b: 2, c: [1, 2], d: 5, e: 7n });
    expect(bind(tensor(4n)).a).toBe(4);
    expect(bind(1, 2n ** 70n).b).toBe(2 ** 70);
    expect(bind(1, 0, 3n).c).toEqual([3, 3]);
    expect(() => bind(2n ** 63n)).toThrow(new RangeError("argument 'a' overflows 64 bits"));
    expect(() => bind(2n ** 60n)).toThrow(/argument 'a' must be an integer of at most 2 \*\* 53/);
    expect(() => bind(tensor(1.5))).toThrow('must be int, not Tensor');
    expect(() => bind(tensor([1n, 2n]))).toThrow('must be int, not Tensor');
  });

  test('iterables of tensors become arrays', () => {
    const bind = bindWith('f(Tensor|Tensors x)');
    const x = ops.ones([1]);
    expect(bind(new Set([x])).x).toEqual([x]);
    expect(bind(x).x).toBe(x);
    expect(() => bind([x, 1])).toThrow('must be Tensor or iterable of Tensors, not list');
    expect(() => bind(new Array(2 ** 32 - 1))).toThrow(TypeError);
    const array = new Float32Array(1);
    structuredClone(array.buffer, { transfer: [array.buffer] });
    expect(() => bind(array)).toThrow(TypeError);
  });

  test('integers beyond 2 ** 53 where bigints compute with them', () => {
    const bind = bindWith('f(bigint[] x)');
    expect(bind(3).x).toEqual([3n]);
    expect(bind([3, 2n ** 63n - 1n]).x).toEqual([3n, 2n ** 63n - 1n]);
    for (const wrong of [1.5, 'a', [1.5], [null], new Array(2 ** 32 - 1)]) {
      expect(() => bind(wrong)).toThrow('must be int or tuple of ints');
    }
  });

  test('modules, objects and sizes that may be open', () => {
    const bind = bindWith('f(nn.Module? m=None, *, dict? d=None, int?[] s=[])');
    const module = new Tanh();
    expect(bind(module, { d: { a: 1 }, s: [null, 2n] })).toEqual({
      ...{ m: module, d: { a: 1 }, s: [null, 2] },
    });
    expect(() => bind(() => 1)).toThrow('must be nn.Module, not function');
    expect(() => bind({ d: new Map() })).toThrow('must be dict, not Map');
    expect(() => bind({ s: [1.5] })).toThrow('must be tuple of ints or None, not list');
  });

  test('a number is repeated where the length is fixed', () => {
    const bind = bindWith('f(int[2] size, int[3] stride=1, int|int[2] dilation=1)');
    expect(bind(3)).toEqual({ size: [3, 3], stride: [1, 1, 1], dilation: 1 });
    expect(bind([3, 4]).size).toEqual([3, 4]);
  });

  test('defaults', () => {
    const bind = bindWith(
      "f(float a=1e-05, float b=-inf, str c='x, y', int[] d=[1, 2], float? p=0.5, bool e=False)",
    );
    const all = { a: 1e-5, b: -Infinity, c: 'x, y', d: [1, 2], p: 0.5, e: false };
    expect(bind()).toEqual(all);
    expect(bind({ p: null, e: null })).toEqual({ ...all, p: null });
  });
});

describe('errors', () => {
  test.each([
    [[3, 4, 'yes'], "Linear(): argument 'bias' must be bool, not str"],
    [[3, 4, { foo: 1 }], "Linear() got an unexpected keyword argument 'foo'"],
    [[3, 4, { toString: 1 }], "Linear() got an unexpected keyword argument 'toString'"],
    [[3, 4, { in_features: 1 }], "Linear() got multiple values for argument 'in_features'"],
    [[], "Linear() missing required argument 'in_features'"],
    [[{ in_features: 1 }], "Linear() missing required argument 'out_features'"],
    [[1, 2, true, 'cpu', float32], 'Linear() takes 4 positional arguments but 5 were given'],
    [[1, { a: 1 }, true], "Linear(): argument 'out_features' must be int, not dict"],
  ])('%j', (args, message) => {
    expect(failure(() => linear(...args))).toBe(`${message}\n  ${LINEAR}`);
  });
});
