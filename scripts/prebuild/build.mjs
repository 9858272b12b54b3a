#!/usr/bin/env node
// Stands in for node-gyp: prebuildify calls it as `node-gyp rebuild --target=...`, but the addon is
// built by cmake-js, and for every version of Node alike.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { status } = spawnSync('npm', ['run', '--silent', 'setup'], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
