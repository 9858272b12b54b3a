// The call number i of a seed, as code.
import { SCOPES, STEPS } from './known.mjs';
import { takesForeign } from './own_types.mjs';
import { Random } from './random.mjs';
import { tensorCode } from './tensors.mjs';
import { anything, fitting, foreign, huge, notInteger } from './values.mjs';

/** How a call goes wrong. */
const WAYS = [
  'fitting',
  'fitting',
  'foreign',
  'foreign',
  'notInteger',
  'huge',
  'anything',
  'count',
];

const isInt = (argument) => {
  const type = argument?.type;
  return type?.base === 'int' || (type?.union?.every(({ base }) => base === 'int') ?? false);
};

/** Whether all overloads have an int, or a list of ints, in the place where the chosen one has it. */
function alwaysInt(target, chosen, argument) {
  const place = chosen.arguments.indexOf(argument);
  return target.schemas.every((schema) => {
    const named = schema.arguments.find(({ name }) => name === argument.name);
    return isInt(schema.arguments[place]) && (named === undefined || isInt(named));
  });
}

/** One argument of those that the schema lists, made wrong. */
function spoil(random, way, target, chosen, listed, codes) {
  if (listed.length === 0) return null;
  if (way === 'foreign') {
    const at = random.below(listed.length);
    codes[at] = foreign(random);
    if (at === listed.length - 1 && SCOPES.has(target.name)) return null;
    // A plain object in last place is read as keywords, whatever its prototype.
    if (at === listed.length - 1 && codes[at].startsWith('Object.create(null')) return null;
    return takesForeign(codes[at], listed[at].type) ? null : { at, why: 'a foreign value' };
  }
  const places = listed.flatMap((argument, i) =>
    isInt(argument) && !STEPS.has(argument.name) ? [i] : [],
  );
  if (places.length === 0) return null;
  const at = random.pick(places);
  const value = way === 'huge' ? huge(random) : notInteger(random);
  codes[at] = listed[at].type.list && random.chance(0.8) ? `[${value}]` : value;
  if (way === 'huge' || !alwaysInt(target, chosen, listed[at])) return null;
  return { at, why: 'a number that is not an integer' };
}

function listed(random, codes, shown) {
  const keywordsFrom = shown.findIndex(
    (argument, i) => argument.keywordOnly || (i > 0 && random.chance(0.15)),
  );
  if (keywordsFrom < 0) return codes;
  const named = shown
    .slice(keywordsFrom)
    .map(({ name }, i) => `${name}: ${codes[keywordsFrom + i]}`);
  return [...codes.slice(0, keywordsFrom), `{ ${named.join(', ')} }`];
}

/** The arguments that a call gives: those required, and some others. */
function given(random, chosen, self) {
  const all = chosen.arguments.filter(({ name }) => !(self && name === 'self'));
  return all.filter((argument) => argument.default === undefined || random.chance(0.35));
}

/** Arguments by a schema; those after one left out go by name. */
function bySchema(random, target, way) {
  const chosen = random.pick(target.schemas);
  const all = chosen.arguments.filter(({ name }) => !(target.self && name === 'self'));
  const shown = given(random, chosen, target.self);
  const codes = shown.map(({ type, name }) => fitting(random, type, name));
  const spoilt = spoil(random, way, target, chosen, shown, codes);
  const gap = shown.findIndex((argument, i) => argument !== all[i]);
  const marked = shown.map((argument, i) =>
    gap >= 0 && i >= gap ? { ...argument, keywordOnly: true } : argument,
  );
  return { args: listed(random, codes, marked), spoilt };
}

function byChance(random, way) {
  const count = way === 'count' ? random.below(9) : random.below(4);
  const args = Array.from({ length: count }, () => anything(random));
  if (way !== 'foreign' || count === 0) return { args, spoilt: null };
  args[random.below(count)] = foreign(random);
  return { args, spoilt: null };
}

/** `{ target, code, spoilt }`: `spoilt` says why the call may not return. */
export function makeCall(all, seed, number) {
  const random = new Random(seed, number);
  const target = random.pick(all);
  const way = random.pick(WAYS);
  const schematic = target.schemas.length > 0 && way !== 'anything' && way !== 'count';
  const { args, spoilt } = schematic ? bySchema(random, target, way) : byChance(random, way);
  const receiver = target.self ? `${tensorCode(random)}.` : '';
  const call = `${receiver}${target.call}(${args.join(', ')})`;
  const used = target.use !== undefined && random.chance(0.6);
  return { target, code: used ? target.use(random, call) : call, spoilt };
}
