/** Matches given arguments against a signature, as Python's argument parser does. */
import { isTensor, type Tensor } from '../tensor.js';
import { Kind, kindOf } from './kinds.js';
import type { Parameter, Signature } from './signatures.js';
import { INTEGRAL, isInt, standsForInt, standsForInts, takesInts } from './sizes.js';

/** Arguments: the positional values, then those of the keywords. */
export interface Given {
  readonly values: readonly unknown[];
  readonly kinds: readonly Kind[];
  readonly positional: number;
  /** Null for one that is undefined: as good as not given. */
  readonly keywords: readonly (string | null)[];
  /** Set when what fits hangs on more than the kinds: a tensor may stand for a number. */
  byValue: boolean;
}

/** Where each parameter's value comes from. */
export interface Match {
  readonly signature: Signature;
  /** For each parameter an index into the values, or -1. */
  readonly sources: readonly number[];
  /** Whether the first parameter takes all positional values, sizes one by one. */
  readonly rest: boolean;
}

/** `known` are the keywords that some overload takes. */
export function given(
  positional: readonly unknown[],
  keywords: Record<string, unknown> | null,
  known?: { has(name: string): boolean },
): Given {
  const names = keywords === null ? [] : Object.keys(keywords);
  const values = keywords === null ? positional : [...positional, ...Object.values(keywords)];
  const kinds = values.map(kindOf);
  const left = (name: string, i: number): boolean =>
    kinds[positional.length + i] === Kind.Absent && known?.has(name) === true;
  return {
    values,
    kinds,
    positional: positional.length,
    keywords: names.map((name, i) => (left(name, i) ? null : name)),
    byValue: false,
  };
}

/** Whether a tensor may stand where the parameter wants a number. */
function standsForNumber({ type }: Parameter, tensor: Tensor): boolean {
  if (tensor.ndim !== 0 || tensor.requires_grad) return false;
  return type.base !== 'int' || INTEGRAL.has(tensor.dtype.name);
}

export const takesNumber = ({ type }: Parameter): boolean =>
  !type.list && (type.base === 'int' || type.base === 'float' || type.base === 'Scalar');

/** Whether a parameter takes the value at an index. */
export function accepts(parameter: Parameter, args: Given, index: number): boolean {
  const kind = args.kinds[index] as Kind;
  if ((parameter.accepts & (1 << kind)) !== 0) return true;
  if (kind === Kind.Absent) return parameter.default !== undefined || parameter.type.optional;
  // None stands for a default that is None.
  if (kind === Kind.None) return parameter.default === 'None';
  if (takesInts(parameter.type, kind)) {
    args.byValue = true;
    return standsForInts(parameter.type, args.values[index]);
  }
  if (kind !== Kind.Tensor || !takesNumber(parameter)) return false;
  args.byValue = true;
  const value = args.values[index];
  return isTensor(value) && standsForNumber(parameter, value);
}

/** Whether sizes are given one by one. */
function givesSizes(signature: Signature, args: Given): boolean {
  const { kinds, positional, values } = args;
  if (!signature.varargs || positional === 0) return false;
  for (let i = 0; i < positional; i += 1) {
    if (isInt(kinds[i])) continue;
    if (!standsForInt(values[i])) return false;
    args.byValue = true;
  }
  return true;
}

/** The index of the parameter with that name, NumPy's names included. */
export const named = (parameters: readonly Parameter[], name: string): number =>
  parameters.findIndex((parameter) => parameter.name === name || parameter.aliases.includes(name));

/** Tries one signature; null when it does not fit. */
export function match(signature: Signature, args: Given): Match | null {
  const { parameters } = signature;
  const rest = givesSizes(signature, args);
  if (!rest && args.positional > signature.positional) return null;
  const sources = new Array<number>(parameters.length).fill(-1);
  const count = rest ? 0 : args.positional;
  for (let i = 0; i < count; i += 1) {
    if (!accepts(parameters[i] as Parameter, args, i)) return null;
    if (args.kinds[i] !== Kind.Absent) sources[i] = i;
  }
  if (rest) sources[0] = 0;
  for (let k = 0; k < args.keywords.length; k += 1) {
    const name = args.keywords[k] as string | null;
    if (name === null) continue;
    const index = named(parameters, name);
    const source = args.positional + k;
    if (index < 0 || sources[index] !== -1) return null;
    if (!accepts(parameters[index] as Parameter, args, source)) return null;
    sources[index] = source;
  }
  const missing = parameters.some(
    (p, i) => sources[i] === -1 && p.default === undefined && !wasAbsent(p, i, args),
  );
  return missing ? null : { signature, sources, rest };
}

/** Whether undefined was given in so many words where None is allowed. */
const wasAbsent = ({ type }: Parameter, index: number, args: Given): boolean =>
  type.optional && index < args.positional && args.kinds[index] === Kind.Absent;
