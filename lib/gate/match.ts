/** Matches given arguments against a signature, as Python's argument parser does. */
import { Kind, kindOf } from './kinds.js';
import type { Parameter, Signature } from './signatures.js';

/** Where each parameter's value comes from: an index, 'rest' for sizes one by one, or nothing. */
export interface Match {
  readonly signature: Signature;
  /** For each parameter an index into the values, or -1. */
  readonly sources: readonly number[];
  /** The parameter that takes all values from its source on, or -1. */
  readonly rest: number;
}

/** Arguments: the positional values, then those of the keywords. */
export interface Given {
  readonly values: readonly unknown[];
  readonly kinds: readonly Kind[];
  readonly positional: number;
  readonly keywords: readonly string[];
}

export function given(
  positional: readonly unknown[],
  keywords: Record<string, unknown> | null,
): Given {
  const values = [...positional];
  const names: string[] = [];
  for (const name in keywords) {
    names.push(name);
    values.push(keywords[name]);
  }
  return { values, kinds: values.map(kindOf), positional: positional.length, keywords: names };
}

export const accepts = (parameter: Parameter, kind: Kind): boolean =>
  (parameter.accepts & (1 << kind)) !== 0 ||
  // undefined or null where there is a default means the default
  (kind === Kind.None && parameter.default !== undefined);

const isInt = (kind: Kind | undefined): boolean =>
  kind === Kind.Int || kind === Kind.BigInt || kind === Kind.MinusZero;

/** The parameter whose sizes are given one by one, or -1. */
function restFor(signature: Signature, { kinds, positional }: Given): number {
  if (!signature.varargs) return -1;
  const own = signature.parameters.findIndex(
    ({ name, keywordOnly }) => name !== 'input' && !keywordOnly,
  );
  const start = signature.parameters.slice(0, own).length;
  if (positional <= start) return -1;
  if (positional === start + 1 && !isInt(kinds[start])) return -1;
  for (let i = start; i < positional; i += 1) if (!isInt(kinds[i])) return -1;
  return own;
}

const named = (parameters: readonly Parameter[], name: string): number =>
  parameters.findIndex((parameter) => parameter.name === name || parameter.aliases.includes(name));

/** Tries one signature; null when it does not fit. */
export function match(signature: Signature, args: Given): Match | null {
  const { parameters } = signature;
  const rest = restFor(signature, args);
  if (rest < 0 && args.positional > signature.positional) return null;
  const sources = parameters.map(() => -1);
  const count = rest < 0 ? args.positional : rest + 1;
  for (let i = 0; i < count; i += 1) {
    if (i !== rest && !accepts(parameters[i] as Parameter, args.kinds[i] as Kind)) return null;
    sources[i] = i;
  }
  for (let k = 0; k < args.keywords.length; k += 1) {
    const index = named(parameters, args.keywords[k] as string);
    const source = args.positional + k;
    if (index < 0 || sources[index] !== -1) return null;
    if (!accepts(parameters[index] as Parameter, args.kinds[source] as Kind)) return null;
    sources[index] = source;
  }
  const missing = parameters.some((p, i) => sources[i] === -1 && p.default === undefined);
  return missing ? null : { signature, sources, rest };
}

/** What keeps the one signature of a function from fitting, in words. */
export function explain(
  signature: Signature,
  args: Given,
  typeName: (v: unknown) => string,
  method: boolean,
): string {
  const { parameters } = signature;
  const shift = method ? 1 : 0;
  const count = Math.min(args.positional, signature.positional);
  const type = (p: Parameter): string =>
    p.type.list ? `${p.type.base}[]` : p.type.base === 'Scalar' ? 'Number' : p.type.base;
  for (let i = 0; i < count; i += 1) {
    const p = parameters[i] as Parameter;
    if (!accepts(p, args.kinds[i] as Kind)) {
      return `argument '${p.name}' (position ${i + 1 - shift}) must be ${type(p)}, not ${typeName(args.values[i])}`;
    }
  }
  if (args.positional > signature.positional) {
    const takes = signature.positional - shift;
    return `takes ${takes} positional argument${takes === 1 ? '' : 's'} but ${args.positional - shift} were given`;
  }
  const bound = new Set(parameters.slice(0, count));
  for (const [k, name] of args.keywords.entries()) {
    const p = parameters[named(parameters, name)];
    if (p === undefined || (method && p.name === 'input'))
      return `got an unexpected keyword argument '${name}'`;
    if (bound.has(p)) return `got multiple values for argument '${name}'`;
    if (!accepts(p, args.kinds[args.positional + k] as Kind)) {
      return `argument '${name}' must be ${type(p)}, not ${typeName(args.values[args.positional + k])}`;
    }
    bound.add(p);
  }
  const missing = parameters.find((p) => !bound.has(p) && p.default === undefined);
  return `missing required argument '${missing?.name ?? '?'}'`;
}
