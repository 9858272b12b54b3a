/** The README's port is a program that compiles and runs. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

test('the code in the README is that of examples/port.ts', () => {
  const code = /```ts\n(import torch[\s\S]*?)```/.exec(read('README.md'))?.[1] ?? 'no code';
  expect(read('examples/port.ts')).toContain(code);
});

test('it trains and prints', () => {
  const program = fileURLToPath(new URL('build/examples/port.js', root));
  const lines = execFileSync(process.execPath, [program], { encoding: 'utf8' }).split('\n');
  expect(lines.slice(0, 3).every((line) => Number(line) > 1 && Number(line) < 4)).toBe(true);
  expect(lines[3]).toMatch(
    /^0\.weight torch\.Size\(\[256, 784\]\) tensor\(0\.02\d+, grad_fn=<StdBackward0>\)$/,
  );
});
