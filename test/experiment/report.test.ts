/** The table, the report and the command line. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../examples/experiment/options.js';
import { page } from '../../examples/experiment/report/page.js';
import { rollingMean } from '../../examples/experiment/report/plots.js';
import { table } from '../../examples/experiment/table.js';
import type { Result } from '../../examples/experiment/train.js';

const result = (accuracy: number, losses: number[]): Result => ({
  accuracy,
  losses,
  loss: losses.at(-1) ?? Number.NaN,
  seconds: 1.25,
  weights: '',
  spreads: [
    { layer: 'fc1', activation: 0.5, gradient: 0.1 },
    { layer: 'fc2', activation: 0, gradient: 1e-9 },
  ],
});

const results = { zeros: result(9.9, [2.3, 2.3, 2.3]), rule: result(94.123456, [2, 1, 0.25]) };

test('the table has a line for each mode', () => {
  const [head, , ...rows] = table(results).split('\n');
  expect(head).toMatch(/^Initialisation +Accuracy +Loss +Time +Published$/);
  expect(rows[0]).toMatch(/^All zeros +9\.900% +2\.300 +1\.3 s +9\.625%, 2\.304$/);
  expect(rows[1]).toMatch(/^Uniform rule ±1\/√n +94\.123% +0\.250 +1\.3 s +85\.208%, 0\.469$/);
  expect(rows.length).toBe(2);
});

describe('the report', () => {
  const html = page(results, 'some <data> & more', { seed: 1, epochs: 2, device: 'cpu' });

  test('holds four plots and all text', () => {
    expect(html.match(/<svg/g)?.length).toBe(4);
    for (const text of ['Uniform rule ±1/√n', 'Validation accuracy', '94.123%', 'seed 1']) {
      expect(html).toContain(text);
    }
    expect(html).toContain('some &lt;data&gt; &amp; more');
  });

  test('needs nothing from elsewhere', () => {
    const links = html.match(/https?:\/\/[^"'\s<]+/g) ?? [];
    expect(links.filter((link) => !link.startsWith('http://www.w3.org/'))).toEqual([]);
    expect(html).not.toMatch(/<script|<link|@import|src=/);
  });
});

test('a rolling mean reaches back as far as the window', () => {
  expect(rollingMean([1, 2, 3, 4], 2)).toEqual([1, 1.5, 2.5, 3.5]);
  expect(rollingMean([], 3)).toEqual([]);
});

describe('the command line', () => {
  test('has defaults', () => {
    const options = parseOptions([]);
    expect(options).toMatchObject({ seed: 0, epochs: 2, device: 'cpu', threads: 1 });
    expect(options.modes.length).toBe(10);
  });

  test.each([
    [['--epochs', '0'], /--epochs must be a whole number from 1 on/],
    [['--epochs', 'two'], /--epochs/],
    [['--seed', '-1'], /--seed|ambiguous/],
    [['--seed', ''], /--seed/],
    [['--modes', 'zeros,foo'], /'foo' is none of zeros/],
    [['--device', 'tpu'], /tpu/],
    [['--speed', '3'], /--speed/],
    [['extra'], /extra/],
  ])('%j is refused', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });

  const job = fileURLToPath(new URL('../../build/examples/experiment/main.js', import.meta.url));
  const digits = fileURLToPath(new URL('../../../shared/data/mnist', import.meta.url));

  test('ends with code 2 and one line on bad input', () => {
    const { status, stderr } = spawnSync(process.execPath, [job, '--data', '/nowhere'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe('/nowhere: no such folder');
  });

  test.runIf(existsSync(digits))('writes the report and the numbers', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sconce-job-'));
    const [report, json] = [join(folder, 'a', 'report.html'), join(folder, 'run.json')];
    const args = ['--data', digits, '--epochs', '1', '--modes', 'zeros,rule'];
    const out = execFileSync(process.execPath, [job, ...args, '--report', report, '--json', json], {
      encoding: 'utf8',
    });
    expect(out).toContain('Uniform rule ±1/√n');
    expect(readFileSync(report, 'utf8')).toContain('</html>');
    const written = JSON.parse(readFileSync(json, 'utf8')) as { results: Record<string, Result> };
    expect(Object.keys(written.results)).toEqual(['zeros', 'rule']);
    expect(written.results.rule?.losses.length).toBe(450);
  });
});
