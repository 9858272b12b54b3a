// Calls every operator with wrong arguments; each call must return or throw a proper error.
// Usage: npm run fuzz -- [--seed N] [--calls N] [--from N] [--only PATTERN] [--timeout SECONDS]
// A seed and the number of a call make the same call again: --seed 1 --from 77 --calls 1.
import { parseArgs } from 'node:util';
import { culprit, isSlow } from './culprit.mjs';
import { runRange } from './range.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    calls: { type: 'string', default: '20000' },
    from: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    timeout: { type: 'string', default: '10' },
  },
});
const [seed, calls, from, timeout] = ['seed', 'calls', 'from', 'timeout'].map((name) =>
  Number(values[name]),
);
if (![seed, calls, from, timeout].every((value) => Number.isFinite(value) && value >= 0)) {
  throw new TypeError('--seed, --calls, --from and --timeout take numbers that are not negative');
}
const options = { seed, only: values.only, timeout };

/** Calls made in one child: its memory starts afresh with the next. */
const BATCH = 10_000;
const counts = { calls: 0, findings: 0 };

function report(number, code, problem) {
  counts.findings += 1;
  console.log(`seed ${seed}, call ${number}: ${problem}\n    ${code.slice(0, 500)}`);
}

console.log(`seed ${seed}: ${calls} calls from number ${from}`);
const end = from + calls;
for (let start = from; start < end; ) {
  const outcome = await runRange(options, start, Math.min(end, start + BATCH), report);
  counts.calls += outcome.next - start;
  if (outcome.died !== null && (await isSlow(options, outcome))) {
    console.log(`seed ${seed}, call ${outcome.number}: slow\n    ${outcome.code.slice(0, 500)}`);
  } else if (outcome.died !== null) {
    const guilty = await culprit(options, start, outcome);
    report(guilty.number, guilty.code, outcome.died + guilty.note);
  }
  start = outcome.next;
}
console.log(`${counts.calls} calls, ${counts.findings} findings`);
process.exitCode = counts.findings === 0 ? 0 : 1;
