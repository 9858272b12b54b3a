// Makes calls, and writes down each one before it is made: a crash names its own.
// Usage: node child.mjs SEED FROM TO LOG [ONLY]
import { openSync, writeSync } from 'node:fs';
import torch from '../../dist/index.js';
import { callOf } from './calls.mjs';

const [seed, from, to] = process.argv.slice(2, 5).map(Number);
const [log, only] = process.argv.slice(5);
const file = openSync(log, 'w');
const WIDTH = 1000;

process.removeAllListeners('warning');
process.on('warning', () => {});
// Rejected promises are arguments here, not errors.
process.on('unhandledRejection', () => {});
torch.set_num_threads(1);

const problems = [];
let threw = 0;
for (let number = from; number < to; number += 1) {
  const call = callOf(seed, number, only);
  writeSync(file, `${number}\t${call.text}`.slice(0, WIDTH).padEnd(WIDTH), 0);
  try {
    call.make();
  } catch (error) {
    threw += 1;
    // What is thrown must be an error that tells something.
    if (!(error instanceof Error)) problems.push(`${number}\t${call.text}\tthrew ${String(error)}`);
    else if (!error.message)
      problems.push(`${number}\t${call.text}\t${error.name} without a message`);
    else if (
      /^(Cannot read|.* is not (a function|iterable)|Cannot convert|Invalid array length|.* is not defined|Maximum call)/.test(
        error.message,
      )
    ) {
      problems.push(`${number}\t${call.text}\t${error.name}: ${error.message}`);
    }
  }
  // Modes that a call has left on would change the calls after it.
  if (!torch.is_grad_enabled()) {
    problems.push(`${number}\t${call.text}\tleft gradients off`);
    torch.set_grad_enabled(true);
  }
}
console.log(JSON.stringify({ threw, problems }));
