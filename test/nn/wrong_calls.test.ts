import torch, { nn } from 'sconce';
import { expect, test } from 'vitest';

const { functional: F, utils } = nn;
const x = torch.ones(2, 3);
const layer = () => new nn.Linear(3, 2);

/** A call whose arguments TypeScript would refuse. */
const call = (fn: unknown, ...args: unknown[]): unknown => {
  const made = fn as (...args: unknown[]) => unknown;
  return made.prototype instanceof nn.Module ? Reflect.construct(made, args) : made(...args);
};
const method = (object: object, name: string, ...args: unknown[]): unknown =>
  Reflect.apply(Reflect.get(object, name), object, args);

test.each<[string, () => unknown, RegExp]>([
  ['no tensor', () => method(new nn.BatchNorm2d(2), 'forward', 5), /forward\(\): argument 'input'/],
  ['too many inputs', () => method(new nn.Tanh(), 'forward', x, x), /takes 1 positional argument/],
  [
    'nothing',
    () => method(new nn.LazyLinear(2), 'initialize_parameters'),
    /initialize_parameters\(\) miss/,
  ],
  [
    'a number as target',
    () => method(layer(), 'get_submodule', 1),
    /argument 'target' must be str/,
  ],
  [
    'a function as module',
    () => call(utils.weight_norm, () => 1),
    /must be nn.Module, not function/,
  ],
  ['no module', () => call(utils.prune.is_pruned, []), /must be nn.Module, not list/],
  [
    'no parameters',
    () => call(utils.clip_grad_norm_, [null], 1),
    /must be Tensor or iterable of Tensors/,
  ],
  ['no packed sequence', () => call(utils.rnn.unpack_sequence, [1]), /PackedSequence was expected/],
  ['no dictionary', () => call(utils.stateless.functional_call, layer(), [1]), /list of dicts/],
  ['a symbol as class', () => call(nn.ModuleDict, { a: Symbol('s') }), /takes modules/],
  ['sizes with holes', () => call(F.adaptive_avg_pool2d, x, new Array(2)), /tuple of ints or None/],
  ['a set of sizes', () => call(nn.AdaptiveMaxPool2d, new Set([1])), /tuple of ints or None/],
  ['no keys', () => method(new nn.ParameterDict(), 'fromkeys'), /fromkeys\(\) missing/],
  ['a string as flags', () => call(torch.backends.set_flags, 'x'), /set_flags\(\) takes keywords/],
  ['no defaults', () => Reflect.construct(torch.optim.Optimizer, [[x]]), /must be a dict/],
  [
    'one ratio for two',
    () => call(F.fractional_max_pool2d, x, 2, { output_ratio: 0.5 }),
    /tuple of floats/,
  ],
])('%s is a TypeError that tells what was expected', (_, run, message) => {
  expect(run).toThrow(TypeError);
  expect(run).toThrow(message);
});

test('an array that is all holes is refused at once', () => {
  const endless = new Array(2 ** 32 - 1);
  expect(() => call(nn.ModuleList, endless)).toThrow(TypeError);
  expect(() => call(torch.autograd.backward, endless)).toThrow(TypeError);
  expect(() => call(utils.parameters_to_vector, endless)).toThrow(TypeError);
  expect(() => method(new nn.ParameterList(), 'extend', endless)).toThrow(TypeError);
});

test('more layers than memory holds are refused before the first', () => {
  const encoder = new nn.TransformerEncoderLayer(4, 2, 3);
  expect(() => new nn.TransformerEncoder(encoder, 1e15)).toThrow(torch.OutOfMemoryError);
  expect(() => new nn.LSTM(1, 1, 2 ** 31)).toThrow(torch.OutOfMemoryError);
  expect(() => new nn.Sequential(layer()).mul(1e12)).toThrow(torch.OutOfMemoryError);
});

test('a bigint is an int, a tensor of one whole number too', () => {
  expect(String(call(nn.Conv2d, 2n, 4n, [1n, 3n]))).toBe(String(new nn.Conv2d(2, 4, [1, 3])));
  expect(String(call(nn.RMSNorm, 3n))).toBe(String(new nn.RMSNorm(3)));
  expect(String(call(nn.Linear, torch.tensor(3n), 2))).toBe(String(layer()));
  expect(call(F.group_norm, x, 3n)).toHaveProperty('shape', x.shape);
  expect(String(call(nn.init.constant_, torch.empty(1), 3n))).toBe('tensor([3.])');
  expect(() => call(nn.Linear, 2n ** 70n, 2)).toThrow("argument 'in_features' overflows 64 bits");
  expect(() => call(nn.Linear, 2n ** 60n, 2)).toThrow('at most 2 ** 53 - 1');
});

test('inplace is true as Python takes it', () => {
  for (const [value, isTrue] of [
    ...([
      [3, true],
      ['x', true],
      [[0], true],
      [torch.ones(1), true],
      [NaN, true],
    ] as const),
    ...([
      [0, false],
      ['', false],
      [[], false],
      [torch.zeros(1), false],
      [null, false],
    ] as const),
  ]) {
    const given = torch.tensor([-1, 1]);
    call(F.relu, given, value);
    expect(given.tolist()).toEqual(isTrue ? [0, 1] : [-1, 1]);
  }
});
