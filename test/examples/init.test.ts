/** The programs in examples/init print what their Python twins print. */
import { readdirSync, readFileSync } from 'node:fs';
import { format } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';

const folder = new URL('../../examples/init/', import.meta.url);
const twins = new URL('../../scripts/reference/examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));

afterEach(() => vi.restoreAllMocks());

test('every example has a twin', () => {
  const outputs = readdirSync(twins).filter((file) => file.endsWith('.out'));
  expect(outputs.map((file) => file.slice(0, -4)).sort()).toEqual(examples.sort());
});

test.each(examples)('%s', async (name) => {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...args) => void printed.push(format(...args)));
  await import(new URL(`${name}.ts`, folder).href);
  expect(`${printed.join('\n')}\n`).toBe(readFileSync(new URL(`${name}.out`, twins), 'utf8'));
});
