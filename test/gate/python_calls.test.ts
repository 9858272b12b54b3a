/** What Python writes in Python: the same values to the bit, and the same errors for the same faults. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { ERRORS, run, show, type Table } from './python_line.js';

const table = JSON.parse(
  readFileSync(new URL('../parity/python_calls.json', import.meta.url), 'utf8'),
) as Table;

function fixtures(): Record<string, unknown> {
  const { arange, float32, tensor } = torch;
  return {
    F: nn.functional,
    nn,
    f: arange(6, { dtype: float32 }).reshape(2, 3),
    i: arange(6).reshape(2, 3),
    b: tensor([
      [true, false, true],
      [false, true, false],
    ]),
    f0: tensor(1.5),
    c: tensor([new torch.Complex(1, 2), new torch.Complex(0.5, -1)]),
    v: tensor([3, 1, 2]),
    k: tensor([2n, 0n, 1n]),
    sq: tensor([
      [4, 1, 0],
      [1, 3, 1],
      [0, 1, 2],
    ]),
    x4: arange(64, { dtype: float32 }).reshape(1, 4, 4, 4),
    x3: arange(24, { dtype: float32 }).reshape(2, 3, 4),
    g: tensor([1, 2], { requires_grad: true }),
    q: torch.quantize_per_tensor(tensor([1, 2]), 0.5, 10, torch.quint8),
    n: torch.nested.nested_tensor([torch.ones(2), torch.zeros(3)]),
    sp: torch.eye(3).to_sparse(),
    sym: arange(1, 10, { dtype: torch.float64 }).diag().add(0.25),
  };
}

describe('as Python does', () => {
  test.each(table.rows)('%s', (python, expected) => {
    const made = run(python, fixtures());
    if (typeof expected === 'object' && expected !== null && 'error' in expected) {
      expect(made).toMatchObject({ error: ERRORS[expected.error] ?? expected.error });
    } else expect(show(made)).toEqual(expected);
  });
});
