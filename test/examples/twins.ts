/** Programs that print what their Python twins print, one test for each. */
import { readdirSync, readFileSync } from 'node:fs';
import { format } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';

const namesIn = (folder: URL, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

/** Tests the programs of a folder beside `examples/init` against what `scripts/reference` keeps. */
export function testTwins(examples: string, references: string): void {
  const folder = new URL(`../../examples/${examples}/`, import.meta.url);
  const twins = new URL(`../../scripts/reference/examples/${references}`, import.meta.url);
  const names = namesIn(folder, '.ts');

  afterEach(() => vi.restoreAllMocks());

  test('every example has a twin', () => expect(namesIn(twins, '.out')).toEqual(names));

  test.each(names)('%s', async (name) => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...args) => void printed.push(format(...args)));
    await import(new URL(`${name}.ts`, folder).href);
    expect(`${printed.join('\n')}\n`).toBe(readFileSync(new URL(`${name}.out`, twins), 'utf8'));
  });
}
