/** Every public name of Python's torch is here, or is on the page that says why not. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import torch from '../lib/index.js';
import { compareNames } from '../scripts/parity/names/compare.mjs';
import { page } from '../scripts/parity/names/page.mjs';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

type Names = Record<string, Record<string, string>>;

const names = JSON.parse(read('parity/names.json')) as Names;
const table: unknown = JSON.parse(read('../scripts/parity/absent.json'));
const compared = compareNames(torch, names, table);

test.each(compared.map((each) => [each.namespace, each] as const))('%s', (_, each) => {
  expect(each.missing, 'neither here nor in scripts/parity/absent.json').toEqual([]);
  expect(each.stale, 'rows of scripts/parity/absent.json that excuse nothing').toEqual([]);
});

test('most names are here', () => {
  const count = (list: 'present' | 'absent') =>
    compared.reduce((sum, each) => sum + each[list].length, 0);
  expect(count('present')).toBeGreaterThan(2200);
  expect(count('absent')).toBeLessThan(count('present') / 4);
});

test('a name that goes missing is noticed', () => {
  const [first] = compareNames(torch, { 'torch.nn': { Linear: 'class', NoSuch: 'class' } }, table);
  expect(first?.missing).toEqual(['NoSuch']);
  expect(first?.present).toEqual(['Linear']);
});

test('the page of absences is that of the table', () => {
  expect(read('../docs/absent.md')).toBe(page(table));
});
