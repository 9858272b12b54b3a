/** Plain loops run at bounded memory: no dispose, no tidy, no await. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const run = promisify(execFile);
const child = (name: string): string =>
  fileURLToPath(new URL(`children/${name}.mjs`, import.meta.url));

async function peakOf(name: string): Promise<{ last: number; peak: number }> {
  const { stdout } = await run(process.execPath, [child(name)]);
  return JSON.parse(stdout) as { last: number; peak: number };
}

const LIMIT = 600 * 1024; // KiB of resident memory, as resourceUsage counts

describe('a synchronous loop', () => {
  test('of 20,000 results of 4 MB stays under 600 MB', async () => {
    const { last, peak } = await peakOf('plain');
    expect(last).toBe(2);
    expect(peak).toBeLessThan(LIMIT);
  });

  test('of autograd graphs built and dropped stays under 600 MB', async () => {
    const { last, peak } = await peakOf('graphs');
    expect(last).toBe(2);
    expect(peak).toBeLessThan(LIMIT);
  });

  test('of results that live for a while stays under 600 MB', async () => {
    const { last, peak } = await peakOf('window');
    expect(last).toBe(6000);
    expect(peak).toBeLessThan(LIMIT);
  });

  test('of two million small results stays under 600 MB', async () => {
    const { last, peak } = await peakOf('small');
    expect(last).toBe(2);
    expect(peak).toBeLessThan(LIMIT);
  });

  test('of backward passes through modules stays under 600 MB', async () => {
    const { last, peak } = await peakOf('modules');
    expect(last).toBe(1);
    expect(peak).toBeLessThan(LIMIT);
  });

  test('of graphs that call functions stays under 600 MB', async () => {
    const { last, peak } = await peakOf('checkpoints');
    expect(last).toBe(1);
    expect(peak).toBeLessThan(LIMIT);
  });
});
