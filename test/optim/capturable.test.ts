/** The formulas for captured graphs, which run only on a GPU unless the check for one is taken out. */
import { expect, test, vi } from 'vitest';
import torch from '../../lib/index.js';
import { type Row, runRow, use } from '../../scripts/parity/optim/run.mjs';
import { bytes, readTable, sameCpu } from '../nn/support.js';

vi.mock('../../lib/optim/terms.js', async (original) => ({
  ...(await original<object>()),
  checkCapturable: () => {},
}));

const table = readTable<Row>('optim_capturable');

use({ torch, bytesOf: bytes });
torch.set_num_threads(1);

test.runIf(sameCpu(table)).each(table.rows)('$optimizer $options $dtype', async (row) => {
  expect(row.error).toBeUndefined();
  expect(await runRow(row)).toBeNull();
});
