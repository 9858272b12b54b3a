/** Python's calling convention at the gate: overloads, keywords, numbers, out=, results, errors. */
import { describe, expect, test } from 'vitest';
import torch from '../../lib/index.js';

const x = torch.tensor([
  [1, 2],
  [3, 4],
]);
const list = (tensor: torch.Tensor): unknown => tensor.tolist();
/** Calls that the compiler would refuse. */
const untyped = (fn: unknown) => fn as (...args: unknown[]) => unknown;

describe('arguments', () => {
  test('by position and by keyword are the same', () => {
    expect(list(x.sum(1, true))).toEqual([[3], [7]]);
    expect(list(x.sum({ dim: 1, keepdim: true }))).toEqual([[3], [7]]);
    expect(list(x.sum(1, { keepdim: true }))).toEqual([[3], [7]]);
    expect(list(torch.sum(x, { dim: [0, 1] }))).toBe(10);
    expect(list(torch.add(x, x, { alpha: 2 }))).toEqual([
      [3, 6],
      [9, 12],
    ]);
    expect(list(torch.add({ input: x, other: x }))).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  test('may have NumPy names', () => {
    expect(list(x.sum({ axis: 0 } as never))).toEqual([4, 6]);
    expect(list(torch.mean(x, { axis: 0, keepdims: true } as never))).toEqual([[2, 3]]);
  });

  test('sizes come as a list or one by one', () => {
    expect(torch.zeros(2, 3).shape).toEqual(torch.zeros([2, 3]).shape);
    expect(torch.zeros(2, 3, { dtype: torch.int64 }).dtype).toBe(torch.int64);
    expect([...torch.empty([]).shape]).toEqual([]);
    expect([...x.view(-1).shape]).toEqual([4]);
    expect([...x.reshape(4, 1).shape]).toEqual([4, 1]);
    expect([...x.permute(1, 0).shape]).toEqual([2, 2]);
    expect([...x.expand(3, 2, 2).shape]).toEqual([3, 2, 2]);
    expect([...torch.ones(1, 2, 3, 1, 2, 3, 1).shape]).toEqual([1, 2, 3, 1, 2, 3, 1]);
  });

  test('undefined and null are None', () => {
    expect(list(x.sum(undefined as never))).toBe(10);
    expect(list(torch.nn.functional.linear(x, x, null))).toEqual([
      [5, 11],
      [11, 25],
    ]);
    expect(list(x.clamp(2, null as never))).toEqual([
      [2, 2],
      [3, 4],
    ]);
    expect(list(x.clamp({ max: 3 }))).toEqual([
      [1, 2],
      [3, 3],
    ]);
  });

  test('a number stands for a list of a fixed length', () => {
    const image = torch.ones(1, 1, 4, 4);
    const kernel = torch.ones(1, 1, 2, 2);
    expect([...torch.conv2d(image, kernel, { stride: 2 }).shape]).toEqual([1, 1, 2, 2]);
    expect([...torch.conv2d(image, kernel, null, [2, 1]).shape]).toEqual([1, 1, 2, 3]);
  });

  test('numbers stand on either side', () => {
    expect(list(torch.sub(2, x))).toEqual([
      [1, 0],
      [-1, -2],
    ]);
    expect(list(torch.pow(2, x))).toEqual([
      [2, 4],
      [8, 16],
    ]);
    expect(list(torch.div(12, x))).toEqual([
      [12, 6],
      [4, 3],
    ]);
  });

  test('a tensor without dimensions stands for a number', () => {
    expect(list(x.clamp(torch.tensor(2), torch.tensor(3)))).toEqual([
      [2, 2],
      [3, 3],
    ]);
    expect(list(torch.full([2], 1).fill_(torch.tensor(7)))).toEqual([7, 7]);
    expect(list(torch.pow(torch.tensor([4]), torch.tensor(0.5)))).toEqual([2]);
  });
});

describe('numbers', () => {
  const ints = torch.tensor([1n, 2n]);

  test('whole ones keep integer tensors, others make them float', () => {
    expect(ints.add(2).dtype).toBe(torch.int64);
    expect(ints.add(2.5).dtype).toBe(torch.float32);
    expect(ints.add(-0).dtype).toBe(torch.float32);
    expect(ints.add(torch.tensor(2)).dtype).toBe(torch.float32);
    expect(ints.mul(true).dtype).toBe(torch.int64);
    expect(torch.tensor([true]).add(true).dtype).toBe(torch.bool);
    expect(x.add(2n ** 40n).dtype).toBe(torch.float32);
    expect(ints.add(new torch.Complex(0, 1)).dtype).toBe(torch.complex64);
  });

  test('wrapped numbers do not widen a tensor', () => {
    expect(x.mul(0.1).dtype).toBe(torch.float32);
    expect(torch.tensor([1], { dtype: torch.float16 }).mul(0.1).dtype).toBe(torch.float16);
    expect(String(torch.ones(1, { requires_grad: true }).add(1).grad_fn)).toBe('<AddBackward0>');
    expect(String(torch.ones(1, { requires_grad: true }).mul(2).grad_fn)).toBe('<MulBackward0>');
  });

  test('arange and friends follow the integer rules', () => {
    expect(torch.arange(3).dtype).toBe(torch.int64);
    expect(torch.arange(0, 1, 0.5).dtype).toBe(torch.float32);
    expect(list(torch.arange(1, 6, 2))).toEqual([1, 3, 5]);
    expect(torch.randint(5, [2]).dtype).toBe(torch.int64);
    expect(list(torch.linspace(0, 1, 3))).toEqual([0, 0.5, 1]);
    expect(torch.scalar_tensor(3).dtype).toBe(torch.float32);
  });

  test('full follows the kind of the value', () => {
    expect(torch.full([1], 3).dtype).toBe(torch.float32);
    expect(torch.full([1], 3n).dtype).toBe(torch.int64);
    expect(torch.full([1], true).dtype).toBe(torch.bool);
    expect(torch.full([1], 3, { dtype: torch.int32 }).dtype).toBe(torch.int32);
  });
});

describe('results', () => {
  test('named ones are iterable and have fields', () => {
    const result = x.max(1);
    expect(list(result.values)).toEqual([2, 4]);
    const [values, indices] = result;
    expect(list(values as torch.Tensor)).toEqual([2, 4]);
    expect(list(indices as torch.Tensor)).toEqual([1, 1]);
    expect(String(result)).toBe(
      'torch.return_types.max(\nvalues=tensor([2., 4.]),\nindices=tensor([1, 1]))',
    );
  });

  test('in place and out= give the same object back', () => {
    const y = torch.ones(2, 2);
    expect(y.add_(x)).toBe(y);
    expect(y.mul_(2).sub_(1)).toBe(y);
    const out = torch.empty(2, 2);
    expect(torch.add(x, x, { out })).toBe(out);
    expect(list(out)).toEqual([
      [2, 4],
      [6, 8],
    ]);
    const both = [torch.empty(2), torch.empty(2, { dtype: torch.int64 })];
    const result = torch.max(x, 1, { out: both });
    expect(result.values).toBe(both[0]);
    expect(list(both[1] as torch.Tensor)).toEqual([1, 1]);
    expect(torch.zeros([2, 2], { out })).toBe(out);
    expect(list(out)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('lists of tensors, numbers and booleans are those of JavaScript', () => {
    expect(torch.unbind(x).map(list)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(torch.equal(x, x)).toBe(true);
    expect(x.size(0)).toBe(2);
    expect(torch.result_type(x, x)).toBe(torch.float32);
    expect(torch.promote_types(torch.int32, torch.float16)).toBe(torch.float16);
  });

  test('requires_grad marks what was made', () => {
    expect(torch.zeros(2, { requires_grad: true }).requires_grad).toBe(true);
    expect(torch.randn([2], { requires_grad: false }).requires_grad).toBe(false);
  });
});

describe('namespaces', () => {
  test('linalg, fft and special', () => {
    expect(torch.linalg.det(x).item()).toBeCloseTo(-2, 5);
    expect(torch.fft.fft(torch.ones(2)).dtype).toBe(torch.complex64);
    expect(torch.special.erf(torch.zeros(1)).item()).toBe(0);
  });
});

describe('errors', () => {
  const bad: [string, () => unknown, string][] = [
    [
      'a wrong type',
      () => x.add('a' as never),
      "add(): argument 'other' (position 1) must be Tensor, not str",
    ],
    [
      'an unknown keyword',
      () => untyped(torch.relu)(x, { foo: 1 }),
      "relu() got an unexpected keyword argument 'foo'",
    ],
    [
      'a doubled argument',
      () => untyped(torch.relu)(x, { input: x }),
      "relu() got multiple values for argument 'input'",
    ],
    ['a missing argument', () => torch.zeros(), "zeros() missing required argument 'size'"],
    [
      'too many arguments',
      () => untyped(torch.relu)(x, x),
      'relu() takes 1 positional argument but 2 were given',
    ],
    [
      'no fitting overload',
      () => x.sum({ foo: 1 } as never),
      'sum() received an invalid combination of arguments - got (foo=int)',
    ],
    ['a float for an int', () => torch.zeros(2.5), "zeros(): argument 'size'"],
    ['a bool for an int', () => x.unsqueeze(true as never), "unsqueeze(): argument 'dim'"],
  ];

  test.each(bad)('%s', (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  test('a keyword-only argument is not taken by position', () => {
    expect(() => torch.add(x, x, 2 as never)).toThrow(TypeError);
  });

  const foreign: [string, unknown][] = [
    ['a plain object', { shape: [1] }],
    ['an array', [1]],
    ['a typed array', new Float32Array(1)],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a forged tensor', Object.create(torch.Tensor.prototype)],
    ['a proxy', new Proxy(x, {})],
    ['null', null],
    ['a generator', new torch.Generator()],
    ['a dtype', torch.float32],
    ['a date', new Date()],
  ];

  test.each(foreign)('%s in place of a tensor is a TypeError', (_, value) => {
    expect(() => torch.matmul(x, value as never)).toThrow(TypeError);
    expect(() => torch.relu(value as never)).toThrow(TypeError);
    expect(() => torch.cat([x, value] as never)).toThrow(TypeError);
  });

  test('a tensor can not be constructed or borrowed', () => {
    expect(() => new (torch.Tensor as never as new () => unknown)()).toThrow(TypeError);
    const { add } = torch.Tensor.prototype;
    expect(() => add.call({} as never, x as never)).toThrow();
  });

  test("libtorch's own come with the operator's name", () => {
    expect(() => x.matmul(torch.ones(3))).toThrow(torch.TorchError);
    expect(() => x.matmul(torch.ones(3))).toThrow(/size mismatch[\s\S]*aten::matmul/);
    expect(() => x.sum(5)).toThrow(RangeError);
    expect(() =>
      torch.ones(2, { dtype: torch.bool }).sub(torch.ones(2, { dtype: torch.bool })),
    ).toThrow(torch.TorchError);
    expect(() => torch.linalg.inv(torch.zeros(2, 2))).toThrow(torch.LinAlgError);
    expect(() => torch.zeros(-1)).toThrow(torch.TorchError);
  });

  test('warnings go to process.emitWarning', async () => {
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
    const out = torch.empty(3);
    torch.add(torch.ones(2), 1, { out });
    const warning = await warned;
    expect(warning.name).toBe('UserWarning');
    expect(warning.message).toMatch(/resized/);
  });
});

test('a tensor stands for a size or a dimension, in other places at each call', () => {
  const counted = (n: number) => torch.tensor(BigInt(n));
  const x = torch.ones(2, 3);
  for (const n of [1, 2, 3]) {
    expect([...torch.zeros(counted(n), 3).shape]).toEqual([n, 3]);
    expect([...torch.zeros([3, counted(n)]).shape]).toEqual([3, n]);
    expect([...x.repeat(counted(n), 1).shape]).toEqual([2 * n, 3]);
  }
  expect([...x.sum(counted(1)).shape]).toEqual([2]);
  expect(() => torch.zeros(torch.tensor(2), 3)).toThrow(TypeError);
  expect(() => torch.zeros([2, torch.ones(2).to(torch.int64)])).toThrow(TypeError);
});
