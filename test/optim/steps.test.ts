/** Steps of each optimizer, bit for bit as in Python: parameters, state, printed form, gradients. */
import { describe, expect, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';
import { type Row, runRow, use } from '../../scripts/parity/optim/run.mjs';
import { bytes, checksum, readTable, sameCpu } from '../nn/support.js';

interface GroupRow {
  groups: true;
  repr: string;
  sums: string;
}

const table = readTable<Row | GroupRow>('optim');
const exact = sameCpu(table);
const rows = table.rows.filter((row): row is Row => 'optimizer' in row);
const grouped = table.rows.find((row): row is GroupRow => 'groups' in row);

use({ torch, bytesOf: bytes });
torch.set_num_threads(1);

describe.runIf(exact)('takes the same steps', () => {
  test.each(rows)('$optimizer $options $dtype $kind', async (row) => {
    expect(await runRow(row)).toBeNull();
  });
});

const SHAPES = [[3], [5, 7], [40, 33], [2, 3, 4], []];

function drawGradients(params: nn.Parameter[], step: number): void {
  for (const [i, param] of params.entries()) {
    const grad = torch.randn(param.shape).mul(10 ** ((step % 4) - 2));
    param.grad = step % 7 === 3 && i === 1 ? null : grad;
  }
}

test.runIf(exact)('groups have options of their own', () => {
  torch.manual_seed(0);
  const params = SHAPES.map((shape) => new nn.Parameter(torch.randn(shape)));
  const optimizer = new optim.Adam(
    [{ params: params.slice(0, 2) }, { params: params.slice(2, 3), lr: 0.1 }],
    { lr: 0.01 },
  );
  let sums = '';
  for (let step = 0; step < 20; step++) {
    if (step === 5) {
      optimizer.add_param_group({ params: params.slice(3), betas: [0.5, 0.9], amsgrad: true });
    }
    drawGradients(params, step);
    optimizer.step();
    sums += checksum(...params).slice(0, 6);
  }
  expect(sums).toBe(grouped?.sums);
  expect(String(optimizer)).toBe(grouped?.repr);
});
