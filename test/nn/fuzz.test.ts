import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('every wrong call of modules, optimizers and their tools returns or throws a proper error', () => {
  const script = fileURLToPath(new URL('../../scripts/fuzz/fuzz.mjs', import.meta.url));
  const only = String.raw`^torch\.(nn|optim|utils|autograd|amp|cuda|backends)\b`;
  const args = [script, '--seed', '11', '--calls', '3000', '--only', only];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout.trim().split('\n').slice(1)).toEqual(['3000 calls, 0 findings']);
}, 60_000);
