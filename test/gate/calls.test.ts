/** Calls in every form that Python's parser takes, with Python's results, to the bit. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import torch from '../../lib/index.js';
import { ERRORS, run, show, type Table } from './python_line.js';

const table = JSON.parse(
  readFileSync(new URL('../parity/calls.json', import.meta.url), 'utf8'),
) as Table;

function fixtures(): Record<string, torch.Tensor> {
  return {
    f: torch.arange(6, { dtype: torch.float32 }).reshape(2, 3),
    i: torch.arange(6).reshape(2, 3),
    b: torch.tensor([
      [true, false, true],
      [false, true, false],
    ]),
    f0: torch.tensor(1.5),
    i0: torch.tensor(1n),
    g: torch.tensor(2, { requires_grad: true }),
  };
}

/** What torch.masked asserts in Python is refused here. */
const KINDS: Record<string, string> = { ...ERRORS, AssertionError: 'TorchError' };

describe('as Python does', () => {
  test.each(table.rows)('%s', (python, expected) => {
    const made = run(python, fixtures());
    if (typeof expected === 'object' && expected !== null && 'error' in expected) {
      expect(made).toMatchObject({ error: KINDS[expected.error] ?? expected.error });
    } else expect(show(made)).toEqual(expected);
  });
});
