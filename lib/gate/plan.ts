/** A matched call, prepared: which native function, and how each of its arguments is made. */
import { type BoundOperator, type Encoded, type Handle, native } from '../native.js';
import { handleOf, isTensor, type Tensor, wrap } from '../tensor.js';
import { type Encoder, encoderFor } from './fits.js';
import type { Kind } from './kinds.js';
import type { Given, Match } from './match.js';
import { wrapperFor } from './results.js';
import type { Argument, Schema } from './schema.js';
import type { Parameter } from './signatures.js';

type Values = readonly unknown[];

/** Makes one argument of the native call from the caller's values. */
type Step = (values: Values) => Encoded;

/** Runs a call with values of the same kinds as the one that it was made for. */
export interface Plan {
  run(values: Values): unknown;
  /** The same for one, two and three values, without an array of them. */
  one(a: unknown): unknown;
  two(a: unknown, b: unknown): unknown;
  three(a: unknown, b: unknown, c: unknown): unknown;
}

const general = (run: Plan['run']): Plan => ({
  run,
  one: (a) => run([a]),
  two: (a, b) => run([a, b]),
  three: (a, b, c) => run([a, b, c]),
});

const operators = new Map<string, BoundOperator>();

function bind(qualified: string): BoundOperator {
  let found = operators.get(qualified);
  if (found === undefined) {
    found = native.bind(qualified);
    operators.set(qualified, found);
  }
  return found;
}

const absent: Step = () => undefined;

function trimmed(steps: readonly Step[]): Step[] {
  let length = steps.length;
  while (length > 0 && steps[length - 1] === absent) length -= 1;
  return steps.slice(0, length);
}

/** The native call. The usual numbers of arguments need no array of them. */
function caller(fn: BoundOperator, all: readonly Step[]): Step {
  const steps = trimmed(all);
  const [a = absent, b = absent, c = absent, d = absent] = steps;
  switch (steps.length) {
    case 0:
      return () => fn();
    case 1:
      return (v) => fn(a(v));
    case 2:
      return (v) => fn(a(v), b(v));
    case 3:
      return (v) => fn(a(v), b(v), c(v));
    case 4:
      return (v) => fn(a(v), b(v), c(v), d(v));
    default:
      return (v) => fn(...steps.map((step) => step(v)));
  }
}

/** The step for a parameter: one value encoded, or all sizes from its place on. */
function stepFor(found: Match, args: Given, index: number): Step {
  const source = found.sources[index] ?? -1;
  if (source < 0) return absent;
  if (index === found.rest) return (v) => v.slice(source, args.positional) as Encoded;
  const { type } = found.signature.parameters[index] as Parameter;
  const encode = encoderFor(type, args.kinds[source] as Kind);
  return (v) => encode(v[source]);
}

const stepsFor = (found: Match, args: Given): Step[] =>
  found.signature.schema.arguments.map((_, place) =>
    stepFor(found, args, found.signature.places.indexOf(place)),
  );

/** What a keyword that only Python has was given, if anything. */
function sourceOf(found: Match, args: Given, name: string): number {
  const index = found.signature.parameters.findIndex((parameter) => parameter.name === name);
  const source = found.sources[index] ?? -1;
  return source >= 0 && args.kinds[source] !== 0 ? source : -1;
}

/** Whether the values are the schema's first arguments, one by one and in order. */
function isStraight(found: Match, args: Given): boolean {
  const { places } = found.signature;
  if (found.rest >= 0 || args.keywords.length > 0) return false;
  return args.values.every((_, i) => found.sources[i] === i && places[i] === i);
}

function encodersFor(found: Match, args: Given): Encoder[] {
  return args.values.map((_, i) =>
    encoderFor((found.signature.parameters[i] as Parameter).type, args.kinds[i] as Kind),
  );
}

const unused: Encoder = () => undefined;

/** The hot path: an operator of a few tensors and numbers that gives one tensor. */
function straightTensor(fn: BoundOperator, encoders: readonly Encoder[], run: Plan['run']): Plan {
  const [a = unused, b = unused, c = unused] = encoders;
  return {
    run,
    one: (x) => wrap(fn(a(x)) as Handle),
    two: (x, y) => wrap(fn(a(x), b(y)) as Handle),
    three: (x, y, z) => wrap(fn(a(x), b(y), c(z)) as Handle),
  };
}

/** The same for an operator that writes its first argument. */
function straightInPlace(fn: BoundOperator, encoders: readonly Encoder[], run: Plan['run']): Plan {
  const [a = unused, b = unused, c = unused] = encoders;
  return {
    run,
    one(x) {
      fn(a(x));
      return x;
    },
    two(x, y) {
      fn(a(x), b(y));
      return x;
    },
    three(x, y, z) {
      fn(a(x), b(y), c(z));
      return x;
    },
  };
}

function planPlain(found: Match, args: Given): Plan {
  const { schema, places } = found.signature;
  const fn = bind(schema.qualified);
  const call = caller(fn, stepsFor(found, args));
  const wrapper = wrapperFor(schema, (place) => {
    const source = found.sources[places.indexOf(place)] ?? 0;
    return (v) => v[source];
  });
  const run: Plan['run'] = (v) => wrapper(call(v), v);
  const [result] = schema.results;
  const single = schema.results.length === 1 && result?.type.base === 'Tensor' && !result.type.list;
  if (!single || result.type.optional || !isStraight(found, args)) return general(run);
  const encoders = encodersFor(found, args);
  if (result.writes === undefined) return straightTensor(fn, encoders, run);
  const first = schema.arguments[0]?.writes === result.writes;
  return first ? straightInPlace(fn, encoders, run) : general(run);
}

const isWritten = (argument: Argument): boolean =>
  argument.writes !== undefined && argument.keywordOnly;

/** The tensor that the caller gave for the n-th result: `out` is one tensor, or a list of them. */
const writtenAt =
  (source: number, n: number) =>
  (values: Values): Tensor => {
    const out = values[source] as Tensor | Tensor[];
    if (isTensor(out)) return out;
    const tensor = out[n];
    if (tensor === undefined)
      throw new TypeError(`argument 'out' holds ${out.length} tensors, too few`);
    return tensor;
  };

function planOut(found: Match, args: Given, out: Schema, source: number): Plan {
  const { schema } = found.signature;
  const plain = stepsFor(found, args);
  const written = out.arguments.filter(isWritten);
  const steps = out.arguments.map((argument): Step => {
    const place = schema.arguments.findIndex((other) => other.name === argument.name);
    if (!isWritten(argument)) return plain[place] ?? absent;
    if (argument.type.list) return (v) => (v[source] as Tensor[]).map(handleOf);
    const tensor = writtenAt(source, written.indexOf(argument));
    return (v) => handleOf(tensor(v));
  });
  const call = caller(bind(out.qualified), steps);
  const wrapper = wrapperFor({ ...out, name: schema.name }, (place) =>
    writtenAt(source, written.indexOf(out.arguments[place] as Argument)),
  );
  return general((v) => wrapper(call(v), v));
}

/** Prepares a matched call. */
export function planFor(found: Match, args: Given): Plan {
  const out = sourceOf(found, args, 'out');
  if (out >= 0 && found.signature.out !== undefined) {
    return planOut(found, args, found.signature.out, out);
  }
  const plan = planPlain(found, args);
  const requires = sourceOf(found, args, 'requires_grad');
  const ownPlace = found.signature.schema.arguments.some(({ name }) => name === 'requires_grad');
  if (requires < 0 || ownPlace) return plan;
  return general((v) => {
    const made = plan.run(v) as Tensor;
    if (v[requires] === true) made.requires_grad = true;
    return made;
  });
}
