// Arguments of every sort, as functions that make them anew: [how it is shown, make].
import torch, { nn } from '../../dist/index.js';

const disposed = (tensor) => {
  tensor.dispose();
  return tensor;
};
const cyclic = () => {
  const list = [1];
  list.push(list);
  return list;
};
const thrower = () => ({
  get dim() {
    throw new RangeError('a getter that throws');
  },
});
const proxy = () =>
  new Proxy(
    {},
    {
      get() {
        throw new RangeError('a proxy that throws');
      },
    },
  );

export const TENSORS = [
  ['rand(2,3)', () => torch.rand(2, 3)],
  ['rand(3,3)', () => torch.rand(3, 3)],
  ['rand(4)', () => torch.rand(4)],
  ['rand(1,2,4,4)', () => torch.rand(1, 2, 4, 4)],
  ['rand(2,3,4)', () => torch.rand(2, 3, 4)],
  ['double(3,3)', () => torch.rand(3, 3, { dtype: torch.float64 })],
  ['scalar', () => torch.tensor(2)],
  ['int scalar', () => torch.tensor(1n)],
  ['leaf', () => torch.rand(2, 2, { requires_grad: true })],
  ['ints', () => torch.tensor([0n, 1n, 2n])],
  ['negative ints', () => torch.tensor([-1n, 7n])],
  ['huge ints', () => torch.tensor([2n ** 62n, -(2n ** 62n)])],
  ['bytes', () => torch.ones(3, { dtype: torch.uint8 })],
  ['int8', () => torch.ones(2, 2, { dtype: torch.int8 })],
  ['uint16', () => torch.ones(2, { dtype: torch.uint16 })],
  ['bools', () => torch.tensor([true, false])],
  ['complex', () => torch.rand(2, 2, { dtype: torch.complex64 })],
  ['half', () => torch.rand(2, 2, { dtype: torch.float16 })],
  ['bfloat16', () => torch.rand(2, 2, { dtype: torch.bfloat16 })],
  ['empty(0)', () => torch.empty(0)],
  ['empty(0,3)', () => torch.empty(0, 3)],
  ['nan', () => torch.full([2, 2], Number.NaN)],
  ['inf', () => torch.full([3], Infinity)],
  ['transposed', () => torch.rand(2, 3).t()],
  ['expanded', () => torch.rand(1).expand(64, 64)],
  ['sparse', () => torch.eye(3).to_sparse()],
  ['csr', () => torch.eye(3).to_sparse_csr()],
  ['meta', () => torch.rand(2, 2, { device: 'meta' })],
  ['conj', () => torch.rand(2, 2, { dtype: torch.complex64 }).conj()],
  ['disposed', () => disposed(torch.rand(2, 2))],
  ['parameter', () => new nn.Parameter(torch.rand(2, 2))],
];

export const NUMBERS = [
  0,
  1,
  -1,
  2,
  3,
  5,
  -2,
  7,
  0.5,
  1.5,
  -0.5,
  -0,
  1e-9,
  1e308,
  255,
  256,
  2 ** 31,
  -(2 ** 31),
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  2 ** 62,
  Number.NaN,
  Infinity,
  -Infinity,
  1n,
  -1n,
  2n ** 40n,
  2n ** 63n - 1n,
  -(2n ** 63n),
  2n ** 63n,
  2n ** 70n,
].map((value) => [typeof value === 'bigint' ? `${value}n` : String(value), () => value]);

const text = (value) => [JSON.stringify(value) ?? 'undefined', () => value];

export const OTHERS = [
  ...['', 'x', 'mean', 'sum', 'none', 'cuda', 'cpu', 'meta', 'xyz:7', 'ij,jk->ik', ':', 'inf'].map(
    text,
  ),
  ...[true, false, null, undefined].map((value) => [String(value), () => value]),
  ['Symbol()', () => Symbol('s')],
  ['() => 3', () => () => 3],
  [
    '() => throw',
    () => () => {
      throw new RangeError('a function that throws');
    },
  ],
  ['async', () => async () => {}],
  ['Date', () => new Date(0)],
  ['/re/', () => /re/],
  ['Map', () => new Map([[1, 2]])],
  ['Set', () => new Set([1])],
  ['Promise', () => Promise.resolve(1)],
  ['Proxy', proxy],
  ['Float32Array', () => new Float32Array(3)],
  ['BigInt64Array', () => new BigInt64Array(2)],
  ['Buffer', () => Buffer.alloc(4)],
  ['ArrayBuffer', () => new ArrayBuffer(8)],
  ['Complex', () => new torch.Complex(1, 2)],
  ['float64', () => torch.float64],
  ['int64', () => torch.int64],
  ['complex64', () => torch.complex64],
  ['bool', () => torch.bool],
  ['float8', () => torch.float8_e4m3fn],
  ['device', () => torch.device('cpu')],
  ['strided', () => torch.strided],
  ['sparse_coo', () => torch.sparse_coo],
  ['channels_last', () => torch.channels_last],
  ['Generator', () => new torch.Generator()],
  ['Linear', () => new nn.Linear(2, 2)],
  ['class', () => class {}],
  ['instance', () => new (class Foreign {})()],
  ['Size', () => torch.ones(2, 3).shape],
  ['a boxed number', () => Object(3)],
];

export const LISTS = [
  ['[]', () => []],
  ['[1]', () => [1]],
  ['[2, 2]', () => [2, 2]],
  ['[0, 1]', () => [0, 1]],
  ['[-1]', () => [-1]],
  ['[1, 1, 1]', () => [1, 1, 1]],
  ['[0]', () => [0]],
  ['[2 ** 31, 2 ** 31]', () => [2 ** 31, 2 ** 31]],
  ['[2 ** 40]', () => [2 ** 40]],
  ['[-(2 ** 62)]', () => [-(2 ** 62)]],
  ['[NaN]', () => [Number.NaN]],
  ['[1.5]', () => [1.5]],
  ['["a"]', () => ['a']],
  ['[true]', () => [true]],
  ['[[1, 2], [3]]', () => [[1, 2], [3]]],
  ['[ , 1]', () => Array(2).fill(1, 1)],
  ['[null]', () => [null]],
  ['[1n, 2]', () => [1n, 2]],
  ['cyclic', cyclic],
  ['a long list', () => Array(1000).fill(1)],
  ['[tensor]', () => [torch.rand(2, 2)]],
  ['[tensor, tensor]', () => [torch.rand(2, 2), torch.rand(2, 2)]],
  ['[tensor, null]', () => [torch.rand(2, 2), null]],
  ['[tensor, 3]', () => [torch.rand(2, 2), 3]],
  ['[disposed]', () => [disposed(torch.rand(2))]],
  ['[symbol]', () => [Symbol('s')]],
];

export const KEYWORDS = [
  ['{}', () => ({})],
  ['{dim}', () => ({ dim: 0 })],
  ['{dim: 9}', () => ({ dim: 9 })],
  ['{dtype}', () => ({ dtype: torch.float64 })],
  ['{device: meta}', () => ({ device: 'meta' })],
  ['{out}', () => ({ out: torch.empty(0) })],
  ['{out: leaf}', () => ({ out: torch.rand(2, 2, { requires_grad: true }) })],
  ['{out: disposed}', () => ({ out: disposed(torch.rand(2)) })],
  ['{out: 3}', () => ({ out: 3 })],
  ['{generator: 3}', () => ({ generator: 3 })],
  ['{unknown}', () => ({ no_such_keyword: 1 })],
  ['{a getter that throws}', thrower],
  ['null prototype', () => Object.assign(Object.create(null), { dim: 0 })],
];

export const ALL = [...TENSORS, ...NUMBERS, ...OTHERS, ...LISTS, ...KEYWORDS];
