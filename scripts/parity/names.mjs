// Compares the public names of Python's torch with those here, namespace by namespace.
// Usage: npm run parity:names -- [--verbose] [--write]
// Python's names are those of test/parity/names.json (scripts/reference/public_names.py writes it);
// --verbose lists the absent ones as well, --write renews docs/absent.md from the table.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import torch from '../../dist/index.js';
import { compareNames } from './names/compare.mjs';
import { page } from './names/page.mjs';

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const names = read('../../test/parity/names.json');
const table = read('absent.json');

if (values.write) writeFileSync(new URL('../../docs/absent.md', import.meta.url), page(table));

const totals = { present: 0, absent: 0, missing: 0 };
let wrong = 0;
for (const { namespace, present, missing, absent, stale } of compareNames(torch, names, table)) {
  totals.present += present.length;
  totals.absent += absent.length;
  totals.missing += missing.length;
  wrong += missing.length + stale.length;
  const counts = `${present.length} present, ${absent.length} absent, ${missing.length} missing`;
  console.log(`${namespace.padEnd(36)} ${counts}`);
  if (missing.length > 0) console.log(`  missing: ${missing.join(' ')}`);
  if (stale.length > 0) console.log(`  needless rows in absent.json: ${stale.join(' ')}`);
  if (values.verbose) for (const { name, reason } of absent) console.log(`  ${name}: ${reason}`);
}
console.log(`${totals.present} present, ${totals.absent} absent, ${totals.missing} missing`);
process.exitCode = wrong === 0 ? 0 : 1;
