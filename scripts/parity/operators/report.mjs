// Prints the score of an operator database.
import { KNOWN } from './known.mjs';

const familyOf = (name) => {
  const parts = name.split('.');
  return parts.length === 1 ? 'torch' : parts.slice(0, -1).join('.');
};

const group = (items, keyOf) => {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

const passes = ({ missing, failures }) => !missing && failures.length === 0;

function scoreOf(outcomes) {
  const passed = outcomes.filter(passes).length;
  const missing = outcomes.filter((outcome) => outcome.missing).length;
  return { passed, missing, failed: outcomes.length - passed - missing, total: outcomes.length };
}

const line = (name, { passed, failed, missing, total }) =>
  `${name.padEnd(28)} ${String(passed).padStart(4)} pass  ${String(failed).padStart(4)} fail  ` +
  `${String(missing).padStart(4)} missing  of ${total}`;

function printFailures(outcomes, verbose) {
  for (const { entry, missing, failures, calls } of outcomes) {
    const why = KNOWN.has(entry) ? `: ${KNOWN.get(entry)}` : '';
    if (missing) console.log(`missing  ${entry}${why}`);
    else if (failures.length > 0) {
      console.log(`fails    ${entry} (${failures.length} in ${calls} calls)${why}`);
      for (const { text } of failures.slice(0, verbose ? Infinity : 2))
        console.log(`           ${text}`);
    }
  }
}

/** The entries whose results are not Python's to the last bit. */
function printInexact(outcomes) {
  const found = outcomes.filter(({ inexact }) => inexact > 0);
  if (found.length === 0) return;
  const shown = found.map(({ entry, inexact }) => `${entry} (${inexact})`);
  console.log(`not in every bit: ${shown.join(', ')}`);
}

/** The entries that pass in one dtype, of those that have calls in it. */
function scoreOfDtype(outcomes, dtype) {
  const failed = outcomes.filter(({ failures }) => failures.some((f) => f.dtype === dtype)).length;
  const missing = outcomes.filter((outcome) => outcome.missing).length;
  return `${dtype || 'errors'}: ${(100 * (1 - (failed + missing) / outcomes.length)).toFixed(1)}%`;
}

export function report(outcomes, verbose) {
  printFailures(outcomes, verbose);
  console.log();
  for (const [family, list] of group(outcomes, ({ name }) => familyOf(name))) {
    console.log(line(family, scoreOf(list)));
  }
  const total = scoreOf(outcomes);
  console.log(line('all', total));
  const sum = (key) => outcomes.reduce((n, outcome) => n + (outcome[key] ?? 0), 0);
  const dtypes = ['float32', 'int64', 'complex64', 'float16', 'bfloat16', ''];
  console.log(dtypes.map((dtype) => scoreOfDtype(outcomes, dtype)).join(', '));
  console.log(
    `${sum('calls')} calls, ${sum('checks')} comparisons, ` +
      `${sum('inexact')} within tolerance but not in every bit, ` +
      `${sum('skipped')} not expressible, ${sum('cut')} left out`,
  );
  printInexact(outcomes);
  console.log(`${((100 * total.passed) / total.total).toFixed(1)}% of the entries pass fully`);
}
