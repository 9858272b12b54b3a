// Runs the main job here and in Python's PyTorch on the same data and seed, and compares the loss of
// every batch and the final weights, bit for bit.
// Usage: npm run parity -- [--data DIR] [--modes A,B] [--epochs N] [--seed N]
// The Python is that of the variable PYTHON, or python3; it needs torch of the same version.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = { type: 'string' };
const { values } = parseArgs({
  options: { data: text, modes: text, epochs: text, seed: text, device: text },
});
const { data = join(root, '..', 'shared', 'data', 'mnist'), ...rest } = values;
const settings = Object.entries(rest).flatMap(([name, value]) => [`--${name}`, value]);
const folder = mkdtempSync(join(tmpdir(), 'sconce-parity-'));

function run(command, args) {
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}

const bits = (value) => {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return `0x${view.getUint32(0).toString(16).padStart(8, '0')}`;
};

function compareMode(ours, theirs) {
  const step = ours.losses.findIndex((loss, i) => !Object.is(loss, theirs.losses[i]));
  if (step >= 0 || ours.losses.length !== theirs.losses.length) {
    const [a, b] = [ours.losses[step], theirs.losses[step]];
    return `step ${step + 1}: ${a} (${bits(a)}) here, ${b} (${bits(b)}) in Python`;
  }
  if (ours.weights !== theirs.weights) return 'the final weights differ';
  return ours.accuracy === theirs.accuracy ? null : 'the validation accuracy differs';
}

const [here, there] = [join(folder, 'here.json'), join(folder, 'there.json')];
const job = join(root, 'build', 'examples', 'experiment', 'main.js');
const report = join(folder, 'report.html');
run(execPath, [
  job,
  '--data',
  data,
  '--json',
  here,
  '--report',
  report,
  '--threads',
  '1',
  ...settings,
]);
run(process.env.PYTHON ?? 'python3', [
  join(root, 'scripts/parity/experiment.py'),
  data,
  there,
  ...settings,
]);

const [ours, theirs] = [here, there].map((path) => JSON.parse(readFileSync(path, 'utf8')));
rmSync(folder, { recursive: true });
console.log(`Python's torch ${theirs.torch}, ${theirs.capability}`);
let differences = 0;
for (const [name, result] of Object.entries(ours.results)) {
  const difference = compareMode(result, theirs.results[name]);
  if (difference !== null) differences += 1;
  const verdict =
    difference ?? `${result.losses.length} losses and the final weights are the same bits`;
  const times = `${result.seconds.toFixed(1)} s, Python ${theirs.results[name].seconds.toFixed(1)} s`;
  console.log(`${name.padEnd(11)} ${verdict} (${times})`);
}
process.exitCode = differences === 0 ? 0 : 1;
