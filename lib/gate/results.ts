/** What an operator gives back, as JavaScript values. */
import { Complex } from '../complex.js';
import { dtypeOf, layoutOf, qschemeOf } from '../dtype.js';
import type { Encoded, Handle } from '../native.js';
import { type Tensor, wrap } from '../tensor.js';
import { resultsClass } from './named_results.js';
import type { Result, Schema } from './schema.js';
import type { Values } from './slots.js';

/** Turns what native returned into what the caller gets. */
export type Finisher = (raw: Encoded, self: Tensor | null, values: Values) => unknown;

const one: Finisher = (raw) => (raw === null ? null : wrap(raw as Handle));
const plain: Finisher = (raw) => raw;
const nothing: Finisher = () => undefined;
const list: Finisher = (raw) =>
  (raw as (Handle | null)[]).map((handle) => (handle === null ? null : wrap(handle)));
const scalar: Finisher = (raw) =>
  Array.isArray(raw) ? new Complex(raw[0] as number, raw[1] as number) : raw;

const FINISHERS: Record<string, Finisher> = {
  Scalar: scalar,
  ScalarType: (raw) => (raw === null ? null : dtypeOf(raw as number)),
  QScheme: (raw) => qschemeOf(raw as number),
  Layout: (raw) => (raw === null ? null : layoutOf(raw as number)),
};

/** How the caller's own value is found by the place of its argument in the schema. */
export type Finder = (place: number) => (self: Tensor | null, values: Values) => unknown;

function single(schema: Schema, { type, writes }: Result, finder: Finder): Finisher {
  if (type.base !== 'Tensor') return type.list ? plain : (FINISHERS[type.base] ?? plain);
  if (type.list) return list;
  if (writes === undefined) return one;
  // The caller's own tensor, written in place.
  const find = finder(schema.arguments.findIndex((argument) => argument.writes === writes));
  return (_, self, values) => find(self, values);
}

/** What to do with the results of a schema. */
export function finisher(schema: Schema, finder: Finder): Finisher {
  const { results, name } = schema;
  const finishers = results.map((result) => single(schema, result, finder));
  const [only = nothing] = finishers;
  if (finishers.length < 2) return only;
  const all: Finisher = (raw, self, values) =>
    finishers.map((finish, i) => finish((raw as Encoded[])[i], self, values));
  const fields = results.flatMap((result) => result.name ?? []);
  if (fields.length < results.length) return all;
  const Results = resultsClass(name, fields);
  return (raw, self, values) => new Results(all(raw, self, values) as unknown[]);
}
