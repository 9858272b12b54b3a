/** Why arguments fit no signature, in words. */
import { describeType } from './fits.js';
import { Kind, kindOf, typeName } from './kinds.js';
import { accepts, type Given, named } from './match.js';
import type { Parameter, Signature } from './signatures.js';

/** `(Tensor input, *, Number alpha, Tensor out)` */
export function showSignature({ parameters }: Signature): string {
  const shown: string[] = [];
  for (const { type, name, keywordOnly } of parameters) {
    if (keywordOnly && !shown.includes('*')) shown.push('*');
    shown.push(`${describeType(type)} ${name}`);
  }
  return `(${shown.join(', ')})`;
}

/** The arguments as received: `(Tensor, str, alpha=int)`. */
function showGiven({ values, positional, keywords }: Given): string {
  const shown = values.flatMap((value, i) => {
    if (i < positional) return typeName(value);
    const name = keywords[i - positional];
    return typeof name === 'string' ? `${name}=${typeName(value)}` : [];
  });
  return `(${shown.join(', ')})`;
}

/** What is wrong with a value: its type, or that of an element of a list. */
function wrongType({ type }: Parameter, value: unknown): string {
  const expected = `must be ${describeType(type)}`;
  if (type.list && Array.isArray(value)) {
    const one = { ...type, list: false };
    const fits = (element: unknown): boolean => {
      const kind = kindOf(element);
      if (one.base === 'Tensor') return kind === Kind.Tensor;
      return (
        kind === Kind.Int || kind === Kind.BigInt || (one.base === 'float' && kind === Kind.Float)
      );
    };
    const place = value.findIndex((element) => !fits(element));
    if (place >= 0) {
      return `${expected}, but found element of type ${typeName(value[place])} at pos ${place}`;
    }
  }
  return `${expected}, not ${typeName(value)}`;
}

function tooMany(signature: Signature, count: number): string {
  const least = signature.parameters.filter(
    (p) => p.default === undefined && !p.keywordOnly,
  ).length;
  const most = signature.positional;
  const takes = least === most ? `${most}` : `from ${least} to ${most}`;
  const were = count === 1 ? 'was' : 'were';
  return ` takes ${takes} positional argument${most === 1 ? '' : 's'} but ${count} ${were} given`;
}

/** What keeps one signature from fitting. */
function explainOne(signature: Signature, args: Given): string {
  const { parameters } = signature;
  if (args.positional > signature.positional && !signature.varargs) {
    return tooMany(signature, args.positional);
  }
  const bound = new Set<Parameter>();
  const count = Math.min(args.positional, signature.positional);
  for (let i = 0; i < count; i += 1) {
    const p = parameters[i] as Parameter;
    if (!accepts(p, args, i)) {
      return `: argument '${p.name}' (position ${i + 1}) ${wrongType(p, args.values[i])}`;
    }
    if (args.kinds[i] !== Kind.Absent) bound.add(p);
  }
  if (args.positional > count) return tooMany(signature, args.positional);
  for (const [k, name] of args.keywords.entries()) {
    if (name === null) continue;
    const p = parameters[named(parameters, name)];
    if (p === undefined) return ` got an unexpected keyword argument '${name}'`;
    if (bound.has(p)) return ` got multiple values for argument '${name}'`;
    const place = args.positional + k;
    if (!accepts(p, args, place)) return `: argument '${name}' ${wrongType(p, args.values[place])}`;
    bound.add(p);
  }
  const missing = parameters.find((p) => !bound.has(p) && p.default === undefined);
  return ` missing required argument '${missing?.name ?? '?'}'`;
}

/** Whether as many arguments were given as the signature could take. */
function isPlausible({ parameters }: Signature, { values }: Given): boolean {
  const least = parameters.filter((p) => p.default === undefined).length;
  return values.length >= least && values.length <= parameters.length;
}

/** The error for arguments that fit none of the signatures. */
export function mismatch(name: string, all: readonly Signature[], args: Given): TypeError {
  const signatures = all.filter(({ deprecated }) => !deprecated);
  const plausible =
    signatures.length === 1 ? signatures : signatures.filter((s) => isPlausible(s, args));
  const [only] = plausible;
  if (plausible.length === 1 && only !== undefined) {
    return new TypeError(`${name}()${explainOne(only, args)}\n  ${name}${showSignature(only)}`);
  }
  const shown = signatures.map((signature) => ` * ${showSignature(signature)}`);
  return new TypeError(
    `${name}() received an invalid combination of arguments - got ${showGiven(args)}, ` +
      `but expected one of:\n${shown.join('\n')}`,
  );
}

/** The warning for an order of arguments of old. */
export function deprecation(name: string, used: Signature, all: readonly Signature[]): string {
  const others = all.filter(({ deprecated }) => !deprecated);
  const shown = others.map((signature) => `\n\t${name}${showSignature(signature)}`).join('');
  return (
    `This overload of ${name} is deprecated:\n\t${name}${showSignature(used)}\n` +
    `Consider using one of the following signatures instead:${shown}`
  );
}
