// Makes prebuilds/<platform>-<arch>/, the binaries that the package brings, and checks that they
// fit every glibc from 2.28 on and hold no path of this machine.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { arch, execPath, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const GLIBC = [2, 28];
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'prebuilds', `${platform}-${arch}`);

function run(command, args, options = {}) {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', ...options });
}

/** In a folder of its own: prebuildify moves the loader away, and the checkout's may be in use. */
function prebuild() {
  run('npm', ['run', '--silent', 'setup'], { stdio: 'inherit' });
  const stage = mkdtempSync(join(tmpdir(), 'sconce-prebuild-'));
  const prebuildify = join(root, 'node_modules', 'prebuildify', 'bin.js');
  const build = join(root, 'scripts', 'prebuild', 'build.mjs');
  copyFileSync(join(root, 'package.json'), join(stage, 'package.json'));
  const args = [
    prebuildify,
    '--napi',
    '--strip',
    '--cwd',
    stage,
    '--out',
    root,
    '--node-gyp',
    build,
  ];
  run(execPath, args, { stdio: 'inherit' });
  rmSync(stage, { recursive: true });
}

const newer = ([major, minor]) => major > GLIBC[0] || (major === GLIBC[0] && minor > GLIBC[1]);

function newerSymbols(file) {
  const versions = run('objdump', ['-T', file]).matchAll(/GLIBC_(\d+)\.(\d+)[^\s]*\)?\s+(\S+)/g);
  return [...versions]
    .filter(([, major, minor]) => newer([Number(major), Number(minor)]))
    .map(([, major, minor, name]) => `${name} (glibc ${major}.${minor})`);
}

function checkBinary(name) {
  const file = join(folder, name);
  const problems = newerSymbols(file).map((symbol) => `needs ${symbol}`);
  const bytes = readFileSync(file);
  for (const path of [root, homedir() === '/' ? root : homedir()]) {
    if (bytes.includes(path)) problems.push(`holds the path ${path}`);
  }
  const dynamic = run('objdump', ['-p', file]);
  if (/R(UN)?PATH/.test(dynamic)) problems.push('has an RPATH');
  for (const problem of problems) console.error(`${name} ${problem}`);
  console.log(`${name}: ${(statSync(file).size / 1024).toFixed(0)} KiB`);
  return problems.length === 0;
}

prebuild();
const sound = readdirSync(folder).map(checkBinary);
process.exitCode = sound.every(Boolean) ? 0 : 1;
