// Runs the calls that `dump.py` wrote and counts what differs.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { functionOf } from './calls.mjs';
import { checksOf } from './checks.mjs';

/** The outcome of an entry: calls that were made, and those that differ. */
export async function runEntry(folder, entry) {
  const call = functionOf(entry);
  const failures = [];
  const outcome = { calls: 0, checks: 0, skipped: 0, inexact: 0, failures };
  outcome.missing = call === undefined;
  if (entry.failed !== undefined) failures.push({ dtype: '', text: `in Python: ${entry.failed}` });
  const lines = createInterface({ input: createReadStream(`${folder}/${entry.file}`) });
  for await (const line of lines) {
    const row = JSON.parse(line);
    if (row.skipped !== undefined) outcome.skipped += 1;
    else if (call !== undefined) check(entry, call, row, outcome);
  }
  if (outcome.calls === 0 && !outcome.missing) {
    failures.push({ dtype: '', text: 'it has no calls here' });
  }
  return outcome;
}

function check(entry, call, row, outcome) {
  const { kind, dtype, index } = row;
  outcome.calls += 1;
  const fail = (how, text) =>
    outcome.failures.push({ dtype, text: `${kind} ${dtype} ${index} ${how}: ${text}` });
  try {
    for (const [how, difference] of checksOf(entry, call, row)) {
      outcome.checks += 1;
      if (difference === 'bits') outcome.inexact += 1;
      else if (difference !== null) fail(how, difference);
    }
  } catch (error) {
    fail('', error.stack.split('\n').slice(0, 3).join(' '));
  }
}
