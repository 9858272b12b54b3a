// Installs the package and trains a step on each supported version of Node.
// Usage: node scripts/package/nodes.mjs [20 22 24 26]
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLibtorch } from '../../dist/libtorch/find.js';
import { consume, install, nodeBinary, pack } from './consumer.mjs';

const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26'];
const libtorch = findLibtorch().root;
const folder = install(pack(mkdtempSync(join(tmpdir(), 'sconce-pack-'))).tarball);
let failed = 0;

for (const version of versions) {
  const { exact, path } = nodeBinary(version);
  for (const program of ['train.mjs', 'train.cjs']) {
    const { status, stdout, stderr } = consume(folder, program, { node: path, libtorch });
    console.log(`Node ${exact}, ${program}: ${status === 0 ? stdout.trim() : `FAILED\n${stderr}`}`);
    if (status !== 0) failed += 1;
  }
}
process.exitCode = failed === 0 ? 0 : 1;
