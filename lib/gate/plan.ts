/** A matched call, prepared: which native function, and what becomes of its result. */
import { type BoundOperator, native } from '../native.js';
import { handleOf, type Tensor } from '../tensor.js';
import { guarded } from './crashes.js';
import { tensor } from './fits.js';
import { Kind } from './kinds.js';
import type { Given, Match } from './match.js';
import { checkOptions, writtenAt } from './out.js';
import { finisher } from './results.js';
import type { Argument, Schema } from './schema.js';
import { outputsOf } from './signatures.js';
import { absent, caller, SELF, type Slot, slot, slotFor, type Values } from './slots.js';

/** Runs a call with values of the same kinds as those that it was made for. */
export type Plan = (self: Tensor | null, values: Values) => unknown;

const operators = new Map<string, BoundOperator>();

function bind(qualified: string): BoundOperator {
  let found = operators.get(qualified);
  if (found === undefined) {
    found = guarded(qualified, native.bind(qualified));
    operators.set(qualified, found);
  }
  return found;
}

/** The index of the value given for a parameter that only Python has, or -1. */
function sourceOf(found: Match, args: Given, name: string): number {
  const index = found.signature.parameters.findIndex((parameter) => parameter.name === name);
  const source = found.sources[index] ?? -1;
  return source >= 0 && args.kinds[source] !== Kind.None ? source : -1;
}

/** The slots of the schema's arguments, in its order. */
function slotsFor(found: Match, args: Given): Slot[] {
  const { schema, parameters, self } = found.signature;
  const slots = schema.arguments.map(() => absent);
  if (self >= 0) slots[self] = slot(SELF, tensor);
  parameters.forEach(({ place }, index) => {
    if (place >= 0) slots[place] = slotFor(found, args, index);
  });
  return slots;
}

function planPlain(found: Match, args: Given): Plan {
  const { schema, parameters, self } = found.signature;
  const call = caller(bind(schema.qualified), slotsFor(found, args));
  const finish = finisher(schema, (place) => {
    if (place === self) return (own) => own;
    const source = found.sources[parameters.findIndex((p) => p.place === place)] ?? -1;
    return (_, values) => values[source];
  });
  return (own, values) => finish(call(own, values), own, values);
}

/** The twin writes into the caller's tensors, and gives those back. */
function planOut(found: Match, args: Given, out: Schema, source: number): Plan {
  const { schema } = found.signature;
  const plain = slotsFor(found, args);
  const written = outputsOf(out);
  const outputs = out.arguments.map((argument) => {
    const n = written.indexOf(argument);
    if (n < 0)
      return plain[schema.arguments.findIndex(({ name }) => name === argument.name)] ?? absent;
    if (argument.type.list) return slot(source, (list) => (list as Tensor[]).map(handleOf));
    const at = writtenAt(n, written.length);
    return slot(source, (given) => handleOf(at(given)));
  });
  const call = caller(bind(out.qualified), outputs);
  const finish = finisher({ ...out, name: schema.name }, (place) => {
    const n = written.indexOf(out.arguments[place] as Argument);
    const at = writtenAt(n, written.length);
    return (_, values) => at(values[source]);
  });
  const check = checkOptions(found, source);
  return (own, values) => {
    check(values);
    return finish(call(own, values), own, values);
  };
}

/** Python sets `requires_grad` on what a factory has made. */
function withGrad(plan: Plan, source: number): Plan {
  return (own, values) => {
    const made = plan(own, values) as Tensor;
    if (values[source] === true) made.requires_grad = true;
    return made;
  };
}

/** Prepares a matched call. */
export function planFor(found: Match, args: Given): Plan {
  const { out, schema, parameters } = found.signature;
  const source =
    out === undefined ? -1 : sourceOf(found, args, parameters.find((p) => p.place < 0)?.name ?? '');
  const plan =
    source >= 0 && out !== undefined ? planOut(found, args, out, source) : planPlain(found, args);
  const grad = sourceOf(found, args, 'requires_grad');
  const own = schema.arguments.some(({ name }) => name === 'requires_grad');
  return grad < 0 || own ? plan : withGrad(plan, grad);
}
