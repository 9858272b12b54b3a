// Runs the calls that `dump.py` wrote and compares what they give.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import torch from '../../../dist/index.js';
import { functionOf, hasMethod } from './calls.mjs';
import { compare, cotangent, decodeCall, tensorsIn } from './codec.mjs';

const CLASSES = {
  RuntimeError: torch.TorchError,
  LinAlgError: torch.LinAlgError,
  NotImplementedError: torch.NotImplementedError,
  OutOfMemoryError: torch.OutOfMemoryError,
  TypeError,
  ValueError: RangeError,
  IndexError: RangeError,
  KeyError: RangeError,
};

/** As in `dump.py`. */
const SEED = 42;

/** What these give is memory as it was: only its form compares. */
const UNDEFINED = new Set([
  'empty',
  'empty_like',
  'empty_strided',
  'empty_permuted',
  'new_empty',
  'new_empty_strided',
]);

const trailing = (keywords) => (Object.keys(keywords).length === 0 ? [] : [keywords]);

function gradients(result, inputs) {
  const leaves = tensorsIn(inputs).filter((tensor) => tensor.requires_grad);
  const roots = tensorsIn(result).filter((tensor) => tensor.requires_grad);
  if (leaves.length === 0 || roots.length === 0) return null;
  return torch.autograd.grad(roots, leaves, roots.map(cotangent), { allow_unused: true });
}

function compareError(error, expected) {
  const wanted = CLASSES[expected];
  if (wanted === undefined || error instanceof wanted) return null;
  return `${error.constructor.name} instead of ${expected}: ${error.message.split('\n')[0]}`;
}

/** How a call differs from what it did in Python. */
function compareCall(run, inputs, expected, withGradients) {
  torch.manual_seed(SEED);
  let result;
  try {
    result = run();
  } catch (error) {
    if (expected.error === undefined) {
      return `throws ${error.constructor.name}: ${error.message.split('\n').slice(0, 2).join(' ')}`;
    }
    return compareError(error, expected.error);
  }
  if (expected.error !== undefined) return `no error, but ${expected.error}: ${expected.message}`;
  const values = compare(result, expected.result);
  if (values !== null && values !== 'bits') return values;
  if (!withGradients || expected.grads === null || expected.grads === undefined) return values;
  const grads = gradients(result, inputs);
  if (grads === null) return 'no gradients';
  const difference = compare(grads, expected.grads);
  return difference === null || difference === 'bits'
    ? (values ?? difference)
    : `gradient: ${difference}`;
}

function* checksOf(name, call, row) {
  if (UNDEFINED.has(name)) forget(row.result);
  const [args, kw] = decodeCall(row);
  yield ['', compareCall(() => call(...args, ...trailing(kw)), [args, kw], row, true)];
  if (row.method && row.error === undefined) {
    const [[self, ...rest], keywords] = decodeCall(row);
    const run = () => self[name](...rest, ...trailing(keywords));
    yield [
      'method',
      hasMethod(name) ? compareCall(run, [[self, ...rest], keywords], row, true) : 'missing',
    ];
  }
  if (row.inplace !== undefined) {
    const [[self, ...rest], keywords] = decodeCall(row);
    const copy = torch.no_grad(() => self.clone());
    const run = () => torch.no_grad(() => copy[`${name}_`](...rest, ...trailing(keywords)));
    yield ['in place', compareCall(run, [], row.inplace, false)];
  }
}

/** Keeps dtype and shape of a result and lets go of its elements. */
function forget(result) {
  if (result !== undefined) result.undefined = true;
}

/** The outcome of an entry: calls that were made, and those that differ. */
export async function runEntry(folder, entry) {
  const { name, file } = entry;
  const call = functionOf(entry);
  const outcome = { calls: 0, skipped: 0, inexact: 0, missing: call === undefined, failures: [] };
  const lines = createInterface({ input: createReadStream(`${folder}/${file}`) });
  for await (const line of lines) {
    const row = JSON.parse(line);
    if (row.skipped !== undefined) outcome.skipped += 1;
    else if (call !== undefined) check(name, call, row, outcome);
  }
  return outcome;
}

function check(name, call, row, outcome) {
  const where = `${row.kind} ${row.dtype} ${row.index}`;
  outcome.calls += 1;
  try {
    for (const [how, difference] of checksOf(name, call, row)) {
      if (difference === 'bits') outcome.inexact += 1;
      else if (difference !== null)
        outcome.failures.push({
          dtype: row.dtype,
          kind: row.kind,
          text: `${where} ${how}: ${difference}`,
        });
    }
  } catch (error) {
    outcome.failures.push({
      dtype: row.dtype,
      kind: row.kind,
      text: `${where}: ${error.stack.split('\n').slice(0, 3).join(' ')}`,
    });
  }
}
