/** What an operator gives back, as JavaScript values. */
import { Complex } from '../complex.js';
import { dtypeOf } from '../dtype.js';
import type { Encoded, Handle } from '../native.js';
import { type Tensor, wrap } from '../tensor.js';
import type { Result, Schema } from './schema.js';

/** Several named results: iterable, with a field for each. */
export class NamedResults {
  *[Symbol.iterator](): Iterator<Tensor> {
    for (const name of Object.keys(this))
      yield (this as unknown as Record<string, Tensor>)[name] as Tensor;
  }

  toString(): string {
    const fields = Object.entries(this).map(([name, value]) => `${name}=${value}`);
    return `torch.return_types.${this.constructor.name}(\n${fields.join(',\n')})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** Turns what native returned into what the caller gets; `values` are the caller's arguments. */
export type Wrapper = (raw: Encoded, values: readonly unknown[]) => unknown;

const one: Wrapper = (raw) => (raw === null ? null : wrap(raw as Handle));
const plain: Wrapper = (raw) => raw;
const nothing: Wrapper = () => undefined;
const list: Wrapper = (raw) => (raw as Handle[]).map((handle) => one(handle, []));
const scalar: Wrapper = (raw) =>
  Array.isArray(raw) ? new Complex(raw[0] as number, raw[1] as number) : raw;
const type: Wrapper = (raw) => dtypeOf(raw as number);

/** Where the caller's value of an argument is found, by the argument's place in the schema. */
export type Finder = (place: number) => (values: readonly unknown[]) => unknown;

/** The caller's own tensor, written in place. */
function argument(schema: Schema, result: Result, finder: Finder): Wrapper {
  const find = finder(schema.arguments.findIndex((a) => a.writes === result.writes));
  return (_, values) => find(values);
}

function single(schema: Schema, result: Result, finder: Finder): Wrapper {
  const { base, list: isList } = result.type;
  if (base === 'Tensor' && !isList && result.writes !== undefined) {
    return argument(schema, result, finder);
  }
  if (base === 'Tensor') return isList ? list : one;
  if (isList) return plain;
  if (base === 'Scalar') return scalar;
  return base === 'ScalarType' ? type : plain;
}

function several(wrappers: readonly Wrapper[]): Wrapper {
  return (raw, values) => wrappers.map((each, index) => each((raw as Encoded[])[index], values));
}

const classes = new Map<string, typeof NamedResults>();

function namedClass(name: string): typeof NamedResults {
  let found = classes.get(name);
  if (found === undefined) {
    found = { [name]: class extends NamedResults {} }[name] as typeof NamedResults;
    classes.set(name, found);
  }
  return found;
}

function withNames(
  name: string,
  results: readonly Result[],
  wrappers: readonly Wrapper[],
): Wrapper {
  const Class = namedClass(name);
  return (raw, values) => {
    const made = new Class() as unknown as Record<string, unknown>;
    results.forEach((result, index) => {
      const wrapper = wrappers[index] as Wrapper;
      made[result.name as string] = wrapper((raw as Encoded[])[index], values);
    });
    return made;
  };
}

/** The wrapper for the results of a schema. */
export function wrapperFor(schema: Schema, finder: Finder): Wrapper {
  const { results } = schema;
  if (results.length === 0) return nothing;
  const wrappers = results.map((result) => single(schema, result, finder));
  if (results.length === 1) return wrappers[0] as Wrapper;
  const names = results.every((result) => result.name !== undefined);
  return names ? withNames(schema.name, results, wrappers) : several(wrappers);
}
