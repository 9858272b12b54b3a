#!/usr/bin/env node
// Stands in for node-gyp: prebuildify calls it as `node-gyp rebuild --target=...` in its folder and
// then takes what lies in build/Release. The addon is built by cmake-js, once for every Node.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../build/Release/', import.meta.url));
const wanted = join(process.cwd(), 'build', 'Release');
mkdirSync(wanted, { recursive: true });
for (const name of ['sconce.node', 'sconce_torch.so']) {
  copyFileSync(join(built, name), join(wanted, name));
}
