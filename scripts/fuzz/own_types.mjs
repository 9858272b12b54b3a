// Code for values of the types that only declarations have, not schemas.
import { tensorCode } from './tensors.mjs';

const from = (list) => (random) => random.pick(list);
const either = (random, make, list) => (random.chance(0.5) ? make(random) : random.pick(list));

const MODULES = [
  ...['layer()', 'net()', 'layer().eval()', 'cell()', 'new torch.nn.Conv2d(2, 3, 1)'],
  ...['new torch.nn.LSTM(3, 2)', 'new torch.nn.Embedding(3, 2)', 'new torch.nn.LazyLinear(2)'],
  ...[
    '(x) => x',
    'user((x) => x.sum())',
    'new torch.nn.BatchNorm1d(3)',
    'new torch.nn.ModuleList()',
  ],
];
const FUNCTIONS = [
  ...['() => 1', '(x) => x', 'user((x) => x.sum())', '(...all) => all', '() => torch.ones(2)'],
  ...['user(() => { throw new Error(); })', 'async () => 1', '(a, b) => [a, b]', '() => null'],
  ...['user((x) => x.mul(2))', '(x) => [x, x]', 'user(torch.add)', '() => Symbol()'],
];
const MAPPINGS = [
  ...['{}', '{ a: 1 }', '{ weight: torch.ones(2, 3) }', 'layer().state_dict()', 'new Map()'],
  ...["new Map([['a', torch.ones(2)]])", "{ 'a.b': torch.ones(1) }", '{ a: layer() }'],
  ...['sgd().state_dict()', '{ state: {}, param_groups: [] }', 'Object.create(null)'],
];
const ITERABLES = [
  ...['parameters()', '[]', '[1, 2]', '[null, 2]', '[2n, 3]', 'layer().parameters()', "'ab'"],
  ...['[torch.ones(2), torch.zeros(2)]', 'new Set([torch.ones(2)])', 'new Float32Array(2)'],
  ...['[layer(), (x) => x]', '(function* () { yield torch.ones(2); })()', '[[1], [2]]', '[1.5]'],
  ...[
    'torch.ones(2)',
    '[sgd()]',
    '[null]',
    '[NaN]',
    'net()',
    '[[torch.ones(2, 3), torch.ones(2)]]',
  ],
];

const TRUTHS = [
  'true',
  'false',
  '1',
  '0',
  'null',
  "'x'",
  "''",
  '[]',
  '{}',
  'NaN',
  '0n',
  'torch.ones(1)',
];
const tensors = (random) => `[${tensorCode(random)}, ${tensorCode(random)}]`;

/** By the type. */
const TYPES = {
  truth: from(TRUTHS),
  Module: from(MODULES),
  'nn.Module': from(MODULES),
  Tensors: (random) => either(random, tensors, ITERABLES),
  'int?[]': from([
    '[2, null]',
    '[null]',
    '3n',
    '[1n, 2]',
    '[null, null, 1]',
    '[]',
    '[0]',
    '[null, 1.5]',
  ]),
  function: from(FUNCTIONS),
  Mapping: from(MAPPINGS),
  dict: from(MAPPINGS),
  Iterable: (random) => either(random, tensors, ITERABLES),
  GradientEdge: from(['torch.autograd.graph.get_gradient_edge(layer().weight)', 'null']),
};

/** By the name, where the type is `any`. */
const NAMES = {
  optimizer: from([
    'sgd()',
    'new torch.optim.Adam(parameters())',
    'new torch.optim.LBFGS(parameters())',
  ]),
  params: from(['parameters()', '[{ params: parameters() }]', 'net().parameters()', '[]', '{}']),
  scheduler: from(['new torch.optim.lr_scheduler.StepLR(sgd(), 1)']),
  schedulers: from(['[new torch.optim.lr_scheduler.StepLR(sgd(), 1)]', '[]', '[sgd()]']),
  inputs: (random) => either(random, tensorCode, ITERABLES),
  betas: from([
    '[0.9, 0.99]',
    '[0.9]',
    '[NaN, 1]',
    '[0.9, torch.tensor(0.9)]',
    '3',
    '[0.5, 0.5, 1]',
  ]),
  lr_lambda: from(['(e) => 0.5 ** e', '[(e) => 1]', '() => NaN', "() => 'x'", '[1]']),
};

/** The maker of a value for an argument, or undefined where its type is a schema's. */
export const makerOf = ({ base }, name) =>
  Object.hasOwn(TYPES, base)
    ? TYPES[base]
    : base === 'any' && Object.hasOwn(NAMES, name)
      ? NAMES[name]
      : undefined;

const HUGE_INTEGER = /^\[?-?\(?2n \*\* /;

/** Whether a value that no operator takes may fit: the type is not an operator's, or a float. */
export const takesForeign = (code, { base, union, optionalElements }) =>
  optionalElements ||
  base === 'any' ||
  base === 'Device' ||
  base === 'str' ||
  base in TYPES ||
  (base === 'float' && HUGE_INTEGER.test(code)) ||
  (union?.some((type) => takesForeign(code, type)) ?? false);
