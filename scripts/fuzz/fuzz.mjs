// Calls every function with wrong arguments: each call must return or throw an error.
// Usage: npm run fuzz -- [--seed 1] [--calls 20000] [--only torch.add]
// A crash, a hang or a hollow error is printed with its call, and `--seed S --from N --calls 1` repeats it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KNOWN } from './known.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    calls: { type: 'string', default: '20000' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});
const SLICE = 5000;
/** KiB of memory that a child may write to: what asks for more is told so, and the machine lives on. */
const MEMORY = 4_000_000;
const PATIENCE = 10_000;

const child = fileURLToPath(new URL('child.mjs', import.meta.url));
const log = join(mkdtempSync(join(tmpdir(), 'sconce-fuzz-')), 'call');
const lastCall = () => {
  const [number, text] = readFileSync(log, 'utf8').trim().split('\t');
  return { number: Number(number), text };
};

/** Runs calls until they end, or one of them ends the child. */
function runSlice(from, to) {
  const args = [child, values.seed, from, to, log, values.only].filter((arg) => arg !== undefined);
  const command = `ulimit -d ${MEMORY}; ulimit -c 0; exec "$0" "$@"`;
  const process_ = spawn('bash', ['-c', command, execPath, ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, OMP_NUM_THREADS: '1' },
  });
  let out = '';
  process_.stdout.on('data', (data) => {
    out += data;
  });
  let seen = -1;
  let hung = false;
  const watch = setInterval(() => {
    let { number } = { number: -1 };
    try {
      ({ number } = lastCall());
    } catch {
      return; // nothing is written yet
    }
    if (number === seen) {
      hung = true;
      process_.kill('SIGKILL');
    }
    seen = number;
  }, PATIENCE);
  return new Promise((resolve) => {
    process_.on('close', (code, signal) => {
      clearInterval(watch);
      if (code === 0) resolve({ ...JSON.parse(out.trim().split('\n').at(-1)), next: to });
      else {
        const { number, text } = lastCall();
        const how = hung ? 'hangs' : `ends the process (${signal ?? code})`;
        resolve({ threw: 0, problems: [`${number}\t${text}\t${how}`], next: number + 1 });
      }
    });
  });
}

const isKnown = (problem) =>
  KNOWN.find(({ pattern }) => pattern.test(problem.split('\t').slice(1).join('\t')));

let at = Number(values.from);
const end = at + Number(values.calls);
let problems = 0;
let known = 0;
let threw = 0;
while (at < end) {
  const slice = await runSlice(at, Math.min(at + SLICE, end));
  threw += slice.threw;
  for (const problem of slice.problems) {
    if (isKnown(problem)) known += 1;
    else {
      problems += 1;
      console.log(`seed ${values.seed}, call ${problem.replaceAll('\t', ': ')}`);
    }
  }
  at = slice.next;
}
const calls = end - Number(values.from);
console.log(
  `${calls} calls, ${threw} of them refused; ${known} known problems, ${problems} others`,
);
process.exitCode = problems === 0 ? 0 : 1;
