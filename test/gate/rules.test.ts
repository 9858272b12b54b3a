/** What JavaScript adds to Python's calls: its own numbers, objects, null and undefined; errors. */
import { describe, expect, test, vi } from 'vitest';
import torch from '../../lib/index.js';

const message = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
};

/** Calls that the types forbid. */
const loosely = (target: object, name: string, ...args: unknown[]): unknown =>
  (Reflect.get(target, name) as (...args: unknown[]) => unknown).call(target, ...args);

const ints = () => torch.arange(4);
const floats = () => torch.arange(4, { dtype: torch.float32 });

describe('numbers', () => {
  test.each<[unknown, string]>([
    [2, 'torch.int64'],
    [-3, 'torch.int64'],
    [2 ** 53 - 1, 'torch.int64'],
    [2 ** 53, 'torch.float32'],
    [-0, 'torch.float32'],
    [0.5, 'torch.float32'],
    [Infinity, 'torch.float32'],
    [NaN, 'torch.float32'],
    [5n, 'torch.int64'],
    [true, 'torch.int64'],
    [new torch.Complex(1, 2), 'torch.complex64'],
  ])('an int64 tensor times %s', (value, dtype) => {
    expect(String((loosely(ints(), 'mul', value) as torch.Tensor).dtype)).toBe(dtype);
  });

  test('a bigint keeps all its bits', () => {
    const big = 2n ** 62n + 1n;
    expect(torch.zeros([], { dtype: torch.int64 }).add(big).item({ bigint: true })).toBe(big);
    expect(() => ints().add(2n ** 64n)).toThrow(RangeError);
  });

  test('-0 is an index like 0', () => {
    expect(floats().select(-0, 1).item()).toBe(1);
    expect(floats().sum(-0).item()).toBe(6);
  });

  test('a fraction is no index, and no number beyond the safe ones is', () => {
    expect(message(() => floats().select(0.5, 1))).toContain('must be int, not float');
    expect(message(() => torch.zeros(2 ** 60))).toContain('must be tuple of ints, not float');
  });

  test('a boolean is no integer and no float', () => {
    expect(message(() => loosely(floats(), 'select', true, 0))).toContain('must be int, not bool');
    expect(message(() => loosely(torch, 'dropout', floats(), true, true))).toContain(
      'must be float, not bool',
    );
  });

  test('a tensor without dimensions stands for its number, unless it requires a gradient', () => {
    const one = torch.tensor(1n);
    const at = (index: unknown) => loosely(floats(), 'select', 0, index) as torch.Tensor;
    expect(at(one).item()).toBe(1);
    expect(
      floats()
        .add(floats(), { alpha: torch.tensor(2) })
        .tolist(),
    ).toEqual([0, 3, 6, 9]);
    const wanted = torch.tensor(2, { requires_grad: true });
    expect(message(() => floats().add(1, { alpha: wanted }))).toContain("argument 'alpha'");
    expect(message(() => at(floats()))).toContain("argument 'index'");
    // The same kinds of values, so the same key: what fits is decided anew.
    expect(at(one.add(1)).item()).toBe(2);
  });
});

describe('keywords', () => {
  test('undefined means the default, null means None', () => {
    expect((loosely(floats(), 'sum', { dim: undefined }) as torch.Tensor).item()).toBe(6);
    expect((loosely(floats(), 'sum', undefined) as torch.Tensor).item()).toBe(6);
    expect(floats().sum(0, { keepdim: undefined }).item()).toBe(6);
    expect(message(() => loosely(floats(), 'sum', { foo: undefined }))).toContain('foo=NoneType');
    expect(floats().sum(null, true).shape).toEqual([1]);
    expect(floats().clamp(null, 2).tolist()).toEqual([0, 1, 2, 2]);
    expect(message(() => loosely(floats(), 'sum', 0, null))).toContain(
      "argument 'keepdim' (position 2) must be bool, not NoneType",
    );
    expect(message(() => loosely(floats(), 'add', null))).toContain('must be Tensor, not NoneType');
  });

  test('their order does not matter, nor where they begin', () => {
    const x = floats().view(2, 2);
    const all = [
      x.sum(1, true, { dtype: torch.float64 }),
      x.sum(1, { keepdim: true, dtype: torch.float64 }),
      x.sum({ dtype: torch.float64, dim: 1, keepdim: true }),
      x.sum({ keepdim: true, dim: 1, dtype: torch.float64 }),
    ];
    for (const sum of all) expect([sum.tolist(), sum.dtype]).toEqual([[[1], [5]], torch.float64]);
  });

  test('an object without a prototype is one, an instance is none', () => {
    const keywords = Object.assign(Object.create(null), { dim: 0 });
    expect(floats().sum(keywords).item()).toBe(6);
    class Options {
      dim = 0;
    }
    expect(message(() => loosely(floats(), 'sum', new Options()))).toContain('got (Options)');
    expect(message(() => loosely(floats(), 'sum', new Map([['dim', 0]])))).toContain('got (Map)');
  });

  test('an empty object is no argument', () => {
    expect(floats().sum({}).item()).toBe(6);
    expect(torch.zeros(2, {}).tolist()).toEqual([0, 0]);
  });

  test('names that every object inherits are unknown, too', () => {
    const text = message(() => loosely(floats(), 'abs', { constructor: 1 }));
    expect(text).toContain("abs() got an unexpected keyword argument 'constructor'");
  });
});

describe('results', () => {
  test('what is written in place is the same object', () => {
    const x = floats();
    expect(x.add_(1)).toBe(x);
    expect(x.clamp_({ min: 2 })).toBe(x);
    expect(torch.relu_(x)).toBe(x);
    expect(x.requires_grad_()).toBe(x);
  });

  test('out is given back, several in their order', () => {
    const out = torch.empty(0);
    expect(torch.add(floats(), 1, { out })).toBe(out);
    expect(out.tolist()).toEqual([1, 2, 3, 4]);
    const values = torch.empty(0);
    const indices = torch.empty(0, { dtype: torch.int64 });
    const result = torch.max(floats(), 0, { out: [values, indices] });
    expect(result.values).toBe(values);
    expect(result.indices).toBe(indices);
    expect(() => torch.max(floats(), 0, { out: [values] })).toThrow(TypeError);
    expect(() => torch.zeros(2, { out, dtype: torch.int64 })).toThrow(
      'dtype torch.int64 does not match dtype of out parameter (torch.float32)',
    );
  });

  test('named results are listed, counted, found by number and printed', () => {
    const result = floats().view(2, 2).max(1);
    const [values, indices] = result;
    expect(values).toBe(result.values);
    expect(indices).toBe(result.indices);
    expect(Array.isArray(result)).toBe(false);
    expect(result.length).toBe(2);
    expect(result[1]).toBe(result.indices);
    expect(String(result)).toBe(
      'torch.return_types.max(\nvalues=tensor([1., 3.]),\nindices=tensor([1, 1]))',
    );
  });

  test('several without names are an array, lists of tensors too', () => {
    expect(Array.isArray(torch.std_mean(floats()))).toBe(true);
    expect(Array.isArray(floats().chunk(2))).toBe(true);
  });

  test('dtypes, numbers and booleans come as themselves', () => {
    expect(torch.result_type(ints(), 1.5)).toBe(torch.float32);
    expect(torch.equal(ints(), ints())).toBe(true);
    expect(torch._cufft_get_plan_cache_size).toBeTypeOf('function');
  });

  test('requires_grad makes a leaf', () => {
    const made = torch.ones(2, { requires_grad: true });
    expect([made.requires_grad, made.is_leaf]).toEqual([true, true]);
    expect(torch.zeros_like(made, { requires_grad: true }).requires_grad).toBe(true);
    expect(torch.rand(2, { requires_grad: false }).requires_grad).toBe(false);
  });
});

describe('errors', () => {
  test('with one signature: function, argument, expected, received, signature', () => {
    expect(message(() => loosely(floats(), 'softmax', 'a'))).toContain(
      "softmax(): argument 'dim' (position 1) must be int, not str\n  softmax(int dim",
    );
    expect(message(() => loosely(torch, 'cat', [floats(), 'a']))).toContain(
      "cat(): argument 'tensors' (position 1) must be tuple of Tensors, " +
        'but found element of type str at pos 1\n  cat(tuple of Tensors tensors, int dim, *, Tensor out)',
    );
    expect(message(() => loosely(floats(), 'abs', 1))).toContain(
      'abs() takes 0 positional arguments but 1 was given',
    );
    expect(message(() => loosely(torch, 'relu'))).toContain(
      "relu() missing required argument 'input'",
    );
    expect(message(() => loosely(torch, 'relu', floats(), { input: floats() }))).toContain(
      "relu() got multiple values for argument 'input'",
    );
  });

  test('with several signatures: what was received, and all of them', () => {
    expect(message(() => loosely(torch, 'max', floats(), 'a', { out: 1 }))).toBe(
      'max() received an invalid combination of arguments - got (Tensor, str, out=int), ' +
        'but expected one of:\n' +
        ' * (Tensor input, *, Tensor out)\n' +
        ' * (Tensor input, Tensor other, *, Tensor out)\n' +
        ' * (Tensor input, int dim, bool keepdim, *, tuple of Tensors out)',
    );
  });

  test.each<[string, unknown]>([
    ['an object', {}],
    ['a lookalike', { shape: [2], dtype: torch.float32 }],
    ['an heir of the prototype', Object.create(torch.Tensor.prototype)],
    ['a map', new Map()],
    ['a symbol', Symbol('x')],
    ['a function', () => 1],
    ['a typed array', new Float32Array(4)],
    ['a proxy of a tensor', new Proxy(floats(), {})],
    ['a dtype', torch.float32],
    ['a string', 'tensor'],
  ])('%s is no tensor', (_, foreign) => {
    expect(() => loosely(torch, 'add', floats(), foreign)).toThrow(TypeError);
    expect(() => loosely(torch, 'add', foreign, floats())).toThrow(TypeError);
    expect(() => loosely(torch, 'cat', [floats(), foreign])).toThrow(TypeError);
    expect(() => Reflect.apply(torch.Tensor.prototype.add, foreign, [1])).toThrow(TypeError);
  });

  test('a disposed tensor throws wherever it stands', () => {
    const gone = floats();
    gone.dispose();
    for (const run of [
      () => gone.add(1),
      () => floats().add(gone),
      () => torch.cat([floats(), gone]),
      () => torch.add(floats(), 1, { out: gone }),
      () => floats().add(1, { alpha: gone }),
    ]) {
      expect(run).toThrow('this tensor has been disposed');
    }
  });

  test('an order of arguments of old warns once and works', async () => {
    const emit = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const run = (): unknown => loosely(torch, 'addcdiv', floats(), 2, floats(), floats().add(1));
    expect(String(run())).toBe(
      String(torch.addcdiv(floats(), floats(), floats().add(1), { value: 2 })),
    );
    run();
    expect(emit).toHaveBeenCalledTimes(1);
    expect(emit.mock.calls[0]?.[0]).toContain('This overload of addcdiv is deprecated');
    emit.mockRestore();
  });
});
