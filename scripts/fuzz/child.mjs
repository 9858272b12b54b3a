// Makes the calls `from` to `to` of a seed: each is written to standard output before it is made.
// Usage: node child.mjs SEED FROM TO PATTERN
import { writeSync } from 'node:fs';
import torch from '../../dist/index.js';
import { makeCall } from './calls.mjs';
import { objectHelpers } from './instances.mjs';
import { judge } from './judge.mjs';
import { isEndless, SKIPPED } from './known.mjs';
import { targets } from './targets.mjs';
import { helpers } from './tensors.mjs';
import { foreignHelpers } from './values.mjs';

const [seed, from, to] = process.argv.slice(2, 5).map(Number);
const pattern = new RegExp(process.argv[5] ?? '');
process.removeAllListeners('warning');
process.on('unhandledRejection', () => {});

const scope = { ...helpers(torch), ...objectHelpers(torch), ...foreignHelpers() };
const names = Object.keys(scope);
const values = Object.values(scope);
const all = targets(torch, scope).filter(({ name }) => pattern.test(name) && !SKIPPED.has(name));

/** Writes a line at once; the reader may be behind. */
function write(line) {
  for (;;) {
    try {
      return writeSync(1, line);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

/** What a call may have set for those that follow. */
function reset() {
  torch.set_default_dtype(torch.float32);
  torch.set_grad_enabled(true);
  torch.set_num_threads(1);
  torch.set_autocast_enabled('cpu', false);
  torch.use_deterministic_algorithms(false);
  torch.set_printoptions({ profile: 'default' });
}

/** Ends what lasts to the end of a block, unless it is a foreign object that was handed back. */
function leave(result) {
  try {
    if (!torch.is_tensor(result)) result?.[Symbol.dispose]?.();
  } catch {
    // The result stays as it is.
  }
}

function run(code) {
  try {
    const result = new Function(...names, `return ${code};`)(...values);
    leave(result);
    return { threw: false, result };
  } catch (error) {
    return { threw: true, error };
  }
}

for (let number = from; number < to; number += 1) {
  const call = makeCall(all, seed, number);
  if (isEndless(call)) continue;
  write(`${number}\t${call.code}\n`);
  let problem = null;
  torch.tidy(() => {
    const outcome = run(call.code);
    problem = judge(call, outcome, torch);
  });
  reset();
  if (problem !== null) write(`!${problem.slice(0, 300).replaceAll('\n', ' ')}\n`);
}
write('end\n');
