// Runs each benchmark and its Python twin by turns, and prints medians and ratios (below 1: Sconce
// needs less). Usage: npm run bench -- [rounds] [name...]; the variable PYTHON names the Python.
import { execFileSync } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const ROUNDS = Number(process.argv[2] ?? 5);
const BENCHMARKS = ['train_step', 'memory_loop', 'overhead'];
const asked = process.argv.slice(3);
const python = process.env.PYTHON ?? 'python3';
const env = { ...process.env, OMP_NUM_THREADS: '1' };

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const run = (command, path) => JSON.parse(execFileSync(command, [path], { encoding: 'utf8', env }));

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const show = (value) => value.toFixed(value < 10 ? 3 : 0).padStart(9);

for (const name of asked.length > 0 ? asked : BENCHMARKS) {
  const [ours, theirs] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(run(execPath, file(`${name}.mjs`)));
    theirs.push(run(python, file(`${name}.py`)));
  }
  console.log(`${name.padEnd(28)}    Sconce    Python     ratio`);
  for (const figure of Object.keys(ours[0])) {
    const [a, b] = [ours, theirs].map((runs) => median(runs.map((result) => result[figure])));
    console.log(`  ${figure.padEnd(26)} ${show(a)} ${show(b)} ${show(a / b)}`);
  }
}
