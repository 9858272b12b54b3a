// Arguments: code for values that fit a schema's type, and for values that fit nothing.
import { STEPS } from './known.mjs';
import { makerOf } from './own_types.mjs';
import { tensorCode } from './tensors.mjs';

/** The error that foreign objects throw when they are looked at. */
export class Thrown extends Error {}

/** Values that no operator takes: a call that returns all the same has coerced one. */
const FOREIGN = [
  ...[
    "Symbol('s')",
    '() => 1',
    'class {}',
    'new Date(0)',
    '/x/',
    'new WeakMap()',
    'new Error("e")',
  ],
  ...[
    'Promise.resolve(1)',
    'new Map([[1, 2]])',
    'new Set([1])',
    'new (class { valueOf() { return 1; } })()',
  ],
  ...[
    'new Number(2)',
    'new Boolean(true)',
    'new Proxy(T("float32", [2], 1), {})',
    'new Proxy({}, thrower)',
  ],
  ...[
    'new Proxy([], thrower)',
    'new Proxy(() => 1, thrower)',
    'getters()',
    'cyclic()',
    'cyclicObject()',
    '[, 1]',
    '[1, , 2]',
  ],
  ...[
    "[Symbol('s')]",
    '[() => 1]',
    '[new Date(0)]',
    '2n ** 70n',
    '-(2n ** 70n)',
    '[2n ** 70n]',
    '2n ** 200n',
  ],
  ...[
    "'3'",
    "['3']",
    "'NaN'",
    'new DataView(new ArrayBuffer(8))',
    'Object.create(torch.Tensor.prototype)',
  ],
  ...[
    '[[1, 2], [3]]',
    "[1, 'x']",
    '[T("float32", [2], 1), 1]',
    '[null, 3]',
    'arrayWithGetter()',
    'longArray()',
  ],
  ...[
    'detachedArray()',
    'new SharedArrayBuffer(8)',
    'Object.create(null, { dim: { get() { return 0; }, enumerable: true } })',
  ],
];

const HUGE = [
  ...[
    '1e15',
    '1e12',
    '1e10',
    '3e9',
    '2 ** 31',
    '2 ** 31 - 1',
    '2 ** 32',
    '2 ** 53 - 1',
    '2n ** 62n',
  ],
  ...[
    '2n ** 63n - 1n',
    '-(2n ** 63n)',
    '2n ** 64n - 1n',
    '-(2 ** 53 - 1)',
    '-1e12',
    '-(2 ** 31) - 1',
  ],
];
const NOT_INTEGERS = ['NaN', '1.5', 'Infinity', '-Infinity', '1e300', '-0.5', '2 ** 60', '1e20'];
const INTS = [
  '0',
  '1',
  '2',
  '3',
  '-1',
  '-2',
  '-3',
  '4',
  '-0',
  '5',
  '7',
  '1n',
  '-1n',
  '-100',
  '100',
];
const FLOATS = [
  '0',
  '1',
  '0.5',
  '-1',
  '1e-5',
  '2',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e300',
  '-0',
  '3n',
];
const STRINGS = [
  ...[
    "'mean'",
    "'sum'",
    "'none'",
    "'floor'",
    "'trunc'",
    "''",
    "'ij,jk->ik'",
    "'tanh'",
    "'constant'",
  ],
  ...[
    "'reflect'",
    "'L'",
    "'ortho'",
    "'fro'",
    "'nuc'",
    "'cpu'",
    "'\\0'",
    "'x'.repeat(9999)",
    "'ii->i'",
  ],
  ...[
    "'\\ud800'",
    "'bilinear'",
    "'complete'",
    "'cuda:99'",
    "'cpu:-1'",
    "'meta'",
    "'prod'",
    "'amax'",
  ],
];

const several = (random, make, most = 4) =>
  `[${Array.from({ length: random.below(most + 1) }, () => make(random)).join(', ')}]`;
const from = (list) => (random) => random.pick(list);

const int = (random) => (random.chance(0.06) ? random.pick(HUGE) : random.pick(INTS));
const float = from(FLOATS);
const bool = from(['true', 'false']);
const dtypes = ['float32', 'int64', 'bool', 'complex64', 'float16', 'float8_e5m2', 'uint64'];

const FITTING = {
  Tensor: tensorCode,
  int,
  float,
  bool,
  str: from(STRINGS),
  Scalar: from([...FLOATS, ...INTS, 'true', 'new torch.Complex(1, 2)', '2n ** 63n - 1n']),
  ScalarType: (random) => `torch.${random.pick(dtypes)}`,
  Layout: from(['torch.strided', 'torch.sparse_coo', 'torch.sparse_csr']),
  MemoryFormat: from(['torch.contiguous_format', 'torch.channels_last', 'torch.preserve_format']),
  Device: from(["'cpu'", "'meta'", "'cuda'", "new torch.device('cpu')", "'cpu:7'", "'nonsense'"]),
  Generator: from(['new torch.Generator()', "new torch.Generator('cpu')"]),
};

/** Code for a value of a parsed type, for the argument of that name. */
export function fitting(random, type, name) {
  if (type.union) return fitting(random, random.pick(type.union), name);
  if (type.optional && random.chance(0.4)) return random.pick(['null', 'undefined']);
  if (STEPS.has(name) && type.base === 'int') return random.pick(INTS);
  const make = makerOf(type, name) ?? FITTING[type.base] ?? anything;
  if (!type.list) return make(random);
  return random.chance(0.15) ? make(random) : several(random, make);
}

const sorts = [
  ...[tensorCode, int, float, bool, from(STRINGS), from(HUGE), from(NOT_INTEGERS), from(FOREIGN)],
  ...[
    (random) => several(random, int),
    (random) => several(random, tensorCode),
    FITTING.ScalarType,
  ],
  ...[
    from(['null', 'undefined', '{}', '{ dim: 0 }', '{ out: T("float32", [2], 1) }', '[]', '[[]]']),
  ],
  ...[
    (random) => `new ${random.pick(['Float32', 'Int32', 'BigInt64', 'Uint8', 'Float64'])}Array(3)`,
  ],
];

export const anything = (random) => random.pick(sorts)(random);
export const foreign = from(FOREIGN);
export const notInteger = from(NOT_INTEGERS);
export const huge = from(HUGE);

/** What the code of foreign values uses. */
export function foreignHelpers() {
  const fail = () => {
    throw new Thrown('looked at');
  };
  const cyclic = () => {
    const list = [];
    list.push(list);
    return list;
  };
  return {
    thrower: {
      get: fail,
      has: fail,
      ownKeys: fail,
      getPrototypeOf: fail,
      getOwnPropertyDescriptor: fail,
    },
    getters: () => ({
      get dim() {
        return fail();
      },
      get size() {
        return fail();
      },
    }),
    /** A function of the caller's: what it throws is its own affair. */
    user:
      (fn) =>
      (...args) => {
        try {
          return fn(...args);
        } catch (error) {
          throw new Thrown('in a callback', { cause: error });
        }
      },
    cyclic,
    cyclicObject: () => {
      const object = {};
      object.self = object;
      return object;
    },
    arrayWithGetter: () => Object.defineProperty([1, 2], 0, { get: fail }),
    longArray: () => new Array(2 ** 32 - 1),
    detachedArray: () => {
      const array = new Float32Array(4);
      structuredClone(array.buffer, { transfer: [array.buffer] });
      return array;
    },
  };
}
