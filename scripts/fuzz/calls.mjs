// A call: a target and its arguments, by the seed and its number.
import { parseSchema } from '../../dist/gate/schema.js';
import { native } from '../../dist/native.js';
import { generator } from './random.mjs';
import { TARGETS } from './targets.mjs';
import { ALL, KEYWORDS, LISTS, NUMBERS, OTHERS, TENSORS } from './values.mjs';

const schemas = new Map();
for (const text of native.schemas()) {
  if (!text.startsWith('aten::')) continue;
  const schema = parseSchema(text);
  const base = schema.name.replace(/^aten::/, '');
  schemas.set(base, [...(schemas.get(base) ?? []), schema]);
}

/** The schemas of `torch.add`, `Tensor.add`, `torch.linalg.det`, ... */
function schemasOf(name) {
  const [space, last] = [name.split('.').at(-2), name.split('.').at(-1)];
  return schemas.get(`${space}_${last}`) ?? schemas.get(last) ?? [];
}

/** Arguments that may well pass come oftener than wild ones: they get further. */
function argument(random, place) {
  if (random.chance(0.15)) return random.pick(ALL);
  if (random.chance(place < 2 ? 0.6 : 0.25)) return random.pick(TENSORS);
  return random.pick(random.pick([NUMBERS, NUMBERS, LISTS, OTHERS]));
}

/** What a schema asks for, more or less. */
const BY_TYPE = {
  Tensor: TENSORS,
  int: NUMBERS,
  float: NUMBERS,
  Scalar: NUMBERS,
  number: NUMBERS,
};
const ofBase = (base) => BY_TYPE[base] ?? OTHERS;

function fitting(random, { type, default: preset }) {
  if (random.chance(0.12)) return random.pick(ALL);
  if (preset !== undefined && random.chance(0.3)) return ['undefined', () => undefined];
  if (type.list) return random.chance(0.7) ? listOf(random, type) : random.pick(LISTS);
  if (type.base === 'bool')
    return random.chance(0.5) ? ['true', () => true] : ['false', () => false];
  if (SAMPLES[type.base] !== undefined) return random.pick(SAMPLES[type.base]);
  return random.pick(ofBase(type.base));
}

/** Small numbers let a call get as far as its arithmetic. */
const small = [-2, -1, 0, 1, 2, 3, 4].map((n) => [String(n), () => n]);
const SAMPLES = {
  int: [...small, ...small, ...small, ...NUMBERS],
  str: ['mean', 'none', 'sum', 'reflect', 'ij,jk->ik', 'L', 'fro', 'x', ''].map((s) => [
    JSON.stringify(s),
    () => s,
  ]),
};

function listOf(random, { base, length }) {
  const count = length > 0 && random.chance(0.8) ? length : random.below(5);
  const pool = base === 'Tensor' ? TENSORS : (SAMPLES[base] ?? ofBase(base));
  const items = Array.from({ length: count }, () => random.pick(pool));
  return [`[${items.map(([shown]) => shown).join(', ')}]`, () => items.map(([, make]) => make())];
}

/** Arguments after one of the schemas of a name. */
function bySchema(random, schemas, method) {
  const all = random.pick(schemas).arguments.filter(({ keywordOnly }) => !keywordOnly);
  const wanted = method ? all.filter(({ name }) => name !== 'self') : all;
  return wanted.map((parameter) => fitting(random, parameter));
}

/** The call of that number, to be described and made. */
export function callOf(seed, number, only) {
  const random = generator(Math.imul(seed, 0x9e3779b1) ^ number);
  const targets = only === undefined ? TARGETS : TARGETS.filter(([name]) => name === only);
  const [name, run] = targets[only === undefined ? number % targets.length : 0];
  const schemas = schemasOf(name);
  const count = random.below(random.chance(0.1) ? 9 : 5);
  const chosen =
    schemas.length > 0 && random.chance(0.75)
      ? bySchema(random, schemas, name.startsWith('Tensor.'))
      : Array.from({ length: count }, (_, place) => argument(random, place));
  if (random.chance(0.15)) chosen.push(random.pick(KEYWORDS));
  return {
    text: `${name}(${chosen.map(([shown]) => shown).join(', ')})`,
    make: () => run(random, ...chosen.map(([, make]) => make())),
  };
}

export const COUNT = TARGETS.length;
