/** How the arguments of a native call are made from the caller's values. */
import type { BoundOperator, Encoded } from '../native.js';
import { handleOf, type Tensor } from '../tensor.js';
import { asItIs, type Encoder, encoderFor, tensor } from './fits.js';
import { Kind } from './kinds.js';
import { type Given, type Match, takesNumber } from './match.js';
import type { Parameter } from './signatures.js';
import { intsOf, item, takesInts } from './sizes.js';

export type Values = readonly unknown[];

/** How one argument of the native call is made. */
export interface Slot {
  readonly way: typeof TENSOR | typeof PLAIN | typeof OTHER;
  /** The index of the caller's value; SELF for the method's own tensor, ALL for all values. */
  readonly source: number;
  readonly encode: Encoder;
}

// The two common ways are told apart by number, since calling an encoder costs more than it does.
const TENSOR = 0;
const PLAIN = 1;
const OTHER = 2;

export const SELF = -1;
const ALL = -2;

export function slot(source: number, encode: Encoder): Slot {
  const way = encode === tensor ? TENSOR : encode === asItIs ? PLAIN : OTHER;
  return { way, source, encode };
}

export const absent = slot(0, () => undefined);
const none = slot(0, () => null);

function take(from: Slot, self: Tensor | null, values: Values): Encoded {
  const { source } = from;
  const value = source >= 0 ? values[source] : source === SELF ? self : values;
  if (from.way === TENSOR) return handleOf(value as Tensor);
  return from.way === PLAIN ? (value as Encoded) : from.encode(value);
}

/** The native call; the usual numbers of arguments need no array of them. */
export function caller(
  fn: BoundOperator,
  all: readonly Slot[],
): (s: Tensor | null, v: Values) => Encoded {
  let { length } = all;
  while (length > 0 && all[length - 1] === absent) length -= 1;
  const [a = absent, b = absent, c = absent, d = absent, e = absent, f = absent] = all;
  switch (length) {
    case 0:
      return () => fn();
    case 1:
      return (s, v) => fn(take(a, s, v));
    case 2:
      return (s, v) => fn(take(a, s, v), take(b, s, v));
    case 3:
      return (s, v) => fn(take(a, s, v), take(b, s, v), take(c, s, v));
    case 4:
      return (s, v) => fn(take(a, s, v), take(b, s, v), take(c, s, v), take(d, s, v));
    case 5:
      return (s, v) =>
        fn(take(a, s, v), take(b, s, v), take(c, s, v), take(d, s, v), take(e, s, v));
    case 6:
      return (s, v) =>
        fn(
          take(a, s, v),
          take(b, s, v),
          take(c, s, v),
          take(d, s, v),
          take(e, s, v),
          take(f, s, v),
        );
    default: {
      const slots = all.slice(0, length);
      return (s, v) => fn(...slots.map((each) => take(each, s, v)));
    }
  }
}

const unreduced = slot(0, () => 0);

/** Python's parser can't read the default `Mean` of losses, and takes it for none. */
const defaultOf = ({ name, type }: Parameter): Slot =>
  name === 'reduction' && type.base === 'int' ? unreduced : absent;

/** The slot of a parameter: one value encoded, or all sizes given one by one. */
export function slotFor(found: Match, args: Given, index: number): Slot {
  const source = found.sources[index] ?? -1;
  const parameter = found.signature.parameters[index] as Parameter;
  if (source < 0) return parameter.default === undefined ? none : defaultOf(parameter);
  if (found.rest && index === 0) {
    const { positional } = args;
    const alone = positional === args.values.length;
    const all = (values: unknown): Values =>
      alone ? (values as Values) : (values as Values).slice(0, positional);
    const { type } = parameter;
    return slot(ALL, args.byValue ? (v) => intsOf(type, all(v)) : (v) => all(v) as Encoded);
  }
  const kind = args.kinds[source] as Kind;
  if (kind === Kind.None) return parameter.default === undefined ? none : absent;
  if (kind === Kind.Tensor && takesNumber(parameter)) return slot(source, item);
  if (takesInts(parameter.type, kind)) return slot(source, (v) => intsOf(parameter.type, v));
  return slot(source, encoderFor(parameter.type, kind));
}
