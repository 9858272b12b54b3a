// Runs PyTorch's operator database here and in Python, and prints the score of each family.
// Usage: npm run parity:operators -- [--only add,mul] [--dtypes float32,int64] [--folder DIR] [--verbose]
// The Python is that of the variable PYTHON, or python3; it needs torch of the same version.
// With --folder the calls are kept there, and not written again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import torch from '../../dist/index.js';
import { report } from './operators/report.mjs';
import { runEntry } from './operators/run.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    dtypes: { type: 'string' },
    folder: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'sconce-operators-'));

function dump() {
  const script = fileURLToPath(new URL('operators/dump.py', import.meta.url));
  const args = [script, folder, '--only', values.only];
  if (values.dtypes !== undefined) args.push('--dtypes', values.dtypes);
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  const { status, error } = spawnSync(process.env.PYTHON ?? 'python3', args, {
    stdio: 'inherit',
    env,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`the calls could not be written: ${status}`);
}

if (!existsSync(join(folder, 'entries.json'))) dump();
process.removeAllListeners('warning');
torch.set_num_threads(1);
const only = new Set(values.only.split(',').filter(Boolean));
const entries = JSON.parse(readFileSync(join(folder, 'entries.json'), 'utf8'));
const outcomes = [];
for (const entry of entries) {
  if (only.size > 0 && !only.has(entry.name)) continue;
  outcomes.push({ ...entry, ...(await runEntry(folder, entry)) });
}
report(outcomes, values.verbose);
if (values.folder === undefined) rmSync(folder, { recursive: true });
