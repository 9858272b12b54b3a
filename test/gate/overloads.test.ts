/** The overloads of each name stand in the order in which Python's bindings try them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSchema, type Schema } from '../../lib/gate/schema.js';
import { signaturesOf } from '../../lib/gate/signatures.js';
import { native } from '../../lib/native.js';

type Names = Record<string, string[]>;

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const table = read('../parity/overloads.json') as Record<string, Names>;
const { hidden, functions_only } = read('../../scripts/generate/names.json') as Names;
const left_out = new Set([...(hidden ?? []), ...(functions_only ?? [])]);

const schemas = new Map<string, Schema[]>();
for (const text of native.schemas()) {
  if (!text.startsWith('aten::')) continue;
  const schema = parseSchema(text);
  schemas.set(schema.name, [...(schemas.get(schema.name) ?? []), schema]);
}

/** The overload names of what is tried for a public name. */
function order(name: string, method: boolean): string[] {
  const exposed = (schemas.get(name) ?? []).filter(
    ({ qualified }) => !left_out.has(qualified.slice('aten::'.length)) || !method,
  );
  return signaturesOf(exposed, method)
    .filter(({ deprecated }) => !deprecated)
    .map(({ schema }) => schema.overload);
}

// The writer that libtorch generates for one of them comes between two names in the alphabet.
const KNOWN = new Set(['torch._sparse_sum']);

describe.each(Object.entries(table))('%s', (place, names) => {
  const rows = Object.entries(names).filter(([name]) => !KNOWN.has(`${place}.${name}`));
  test.each(rows)('%s', (name, expected) => {
    const made = order(name, place === 'methods').filter((overload) => expected.includes(overload));
    expect(made).toEqual(expected);
  });
});

test('every schema can be read', () => {
  for (const text of native.schemas()) expect(parseSchema(text).qualified).toBe(text.split('(')[0]);
});
