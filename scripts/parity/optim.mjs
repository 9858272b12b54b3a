// Runs PyTorch's optimizer database here and in Python, and prints the score of each optimizer, and
// of what: steps with gradients of some kind or with a closure, gradients through the steps, and the
// configurations that are errors.
// Usage: npm run parity:optim -- [--only SGD,Adam] [--file FILE] [--verbose]
// The Python is that of the variable PYTHON, or python3; it needs torch of the same version.
// With --file what Python gives is kept there, and not computed again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import torch from '../../dist/index.js';
import { native } from '../../dist/native.js';
import { handleOf } from '../../dist/tensor.js';
import { runRow, use } from './optim/run.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    file: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const file = values.file ?? join(mkdtempSync(join(tmpdir(), 'sconce-optim-')), 'rows.json');

function writeRows() {
  const script = fileURLToPath(new URL('optim/database.py', import.meta.url));
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  const python = process.env.PYTHON ?? 'python3';
  const { status, error } = spawnSync(python, [script, file], { stdio: 'inherit', env });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`the configurations could not be written: ${status}`);
}

const nameOf = ({ optimizer, options, dtype, kind, description }) =>
  `${optimizer}(${description ?? JSON.stringify(options)}) ${dtype} ${kind}`;

/** What kind of row it is, in words. */
function titleOf({ kind, error }) {
  if (kind === 'refused' || error !== undefined) return 'errors';
  return kind === 'bowl' ? 'closures' : kind;
}

const ofAll = ({ passed, total }) => `${passed} of ${total}`;

function add(sum, { passed, total }) {
  sum.passed += passed;
  sum.total += total;
}

function printFailures(failures) {
  const shown = values.verbose ? failures : failures.slice(0, 5);
  for (const { row, reason } of shown) console.log(`  ${nameOf(row)}: ${reason.slice(0, 300)}`);
  if (shown.length < failures.length) console.log(`  and ${failures.length - shown.length} more`);
}

if (!existsSync(file)) writeRows();
process.removeAllListeners('warning');
use({ torch, bytesOf: (tensor) => Buffer.from(native.to_buffer(handleOf(tensor.detach()))) });
torch.set_num_threads(1);
const { made, rows } = JSON.parse(readFileSync(file, 'utf8'));
if (made.cpu !== native.cpu_capability()) {
  console.log(`made on ${made.cpu}, compared on ${native.cpu_capability()}: bits may differ`);
}
const only = values.only.split(',').filter(Boolean);
const scores = new Map();
for (const row of rows) {
  if (only.length > 0 && !only.includes(row.optimizer)) continue;
  const score = scores.get(row.optimizer) ?? { failures: [], kinds: new Map() };
  scores.set(row.optimizer, score);
  const reason = await runRow(row);
  const counts = score.kinds.get(titleOf(row)) ?? { passed: 0, total: 0 };
  score.kinds.set(titleOf(row), counts);
  counts.total += 1;
  if (reason === null) counts.passed += 1;
  else score.failures.push({ row, reason });
}

const all = { passed: 0, total: 0 };
for (const [optimizer, { kinds, failures }] of scores) {
  const sum = { passed: 0, total: 0 };
  for (const counts of kinds.values()) add(sum, counts);
  add(all, sum);
  const parts = [...kinds].map(([title, counts]) => `${title} ${ofAll(counts)}`);
  console.log(`${optimizer.padEnd(12)} ${ofAll(sum)} (${parts.join(', ')})`);
  printFailures(failures);
}
const { passed, total } = all;
console.log(`${passed} of ${total} configurations pass`);
process.exitCode = passed === total ? 0 : 1;
