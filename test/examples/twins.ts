/** The programs in a folder of examples print what their Python twins print. */
import { readdirSync, readFileSync } from 'node:fs';
import { format } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';

const namesIn = (folder: URL, extension: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort();

/** Tests of the examples in one folder, with their twins in another. */
export function testTwins(examples: string, twins: string): void {
  const [programs, outputs] = [examples, twins].map((path) => new URL(path, import.meta.url)) as [
    URL,
    URL,
  ];
  const names = namesIn(programs, '.ts');

  afterEach(() => vi.restoreAllMocks());

  test('every example has a twin', () => {
    expect(namesIn(outputs, '.out')).toEqual(names);
  });

  test.each(names)('%s', async (name) => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...args) => void printed.push(format(...args)));
    await import(new URL(`${name}.ts`, programs).href);
    expect(`${printed.join('\n')}\n`).toBe(readFileSync(new URL(`${name}.out`, outputs), 'utf8'));
  });
}
