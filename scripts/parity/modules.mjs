// Runs PyTorch's module database here and in Python, and prints the score of each module; then says
// which public names of torch.nn, torch.optim and torch.amp are missing here.
// Usage: npm run parity:modules -- [--only Linear,GRU] [--dtypes float32] [--folder DIR] [--verbose]
// The Python is that of the variable PYTHON, or python3; it needs torch of the same version.
// With --folder the rows are kept there, and not written again.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import torch, { nn } from '../../dist/index.js';
import { checkRow } from './modules/check.mjs';
import { printNames } from './modules/names.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    dtypes: { type: 'string' },
    folder: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'sconce-modules-'));

function dump() {
  const script = fileURLToPath(new URL('modules.py', import.meta.url));
  const args = [script, folder, '--only', values.only];
  if (values.dtypes !== undefined) args.push('--dtypes', values.dtypes);
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  const { status, error } = spawnSync(process.env.PYTHON ?? 'python3', args, {
    stdio: 'inherit',
    env,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`the rows could not be written: ${status}`);
}

/** The outcome of a module: rows that were run, and those that differ. */
async function runEntry(name) {
  const outcome = { name, total: 0, inexact: 0, missing: nn[name] === undefined, failures: [] };
  const lines = createInterface({ input: createReadStream(join(folder, `${name}.jsonl`)) });
  for await (const line of lines) {
    const row = JSON.parse(line);
    outcome.total += 1;
    if (outcome.missing) continue;
    const difference = row.skipped ?? checkRow(name, row);
    if (difference === 'bits') outcome.inexact += 1;
    else if (difference !== null) {
      const mode = row.training ? 'train' : 'eval';
      outcome.failures.push(`${row.dtype} ${mode} ${row.index}: ${difference}`);
    }
  }
  return outcome;
}

const passes = ({ missing, failures }) => !missing && failures.length === 0;

function print({ name, total, inexact, missing, failures }) {
  const passed = missing ? 0 : total - failures.length;
  const notes = [
    missing ? 'missing' : '',
    inexact > 0 ? `${inexact} within tolerance but not in every bit` : '',
  ].filter(Boolean);
  console.log(`${name.padEnd(28)} ${passed}/${total}  ${notes.join(', ')}`.trimEnd());
  for (const text of failures.slice(0, values.verbose ? Infinity : 2)) console.log(`    ${text}`);
}

if (!existsSync(join(folder, 'entries.json'))) dump();
process.removeAllListeners('warning');
torch.set_num_threads(1);
const only = new Set(values.only.split(',').filter(Boolean));
const entries = JSON.parse(readFileSync(join(folder, 'entries.json'), 'utf8'));
const outcomes = [];
for (const name of entries) {
  if (only.size > 0 && !only.has(name)) continue;
  outcomes.push(await runEntry(name));
  print(outcomes.at(-1));
}
const names = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8'));
if (values.folder === undefined) rmSync(folder, { recursive: true });
const sum = (of) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
const rows = sum(({ total }) => total);
const failed = sum(({ missing, total, failures }) => (missing ? total : failures.length));
console.log(
  `${rows - failed} of ${rows} rows pass, ${sum(({ inexact }) => inexact)} not in every bit`,
);
console.log(`${outcomes.filter(passes).length} of ${outcomes.length} entries pass`);
if (only.size === 0) printNames(names);
process.exitCode = outcomes.every(passes) ? 0 : 1;
