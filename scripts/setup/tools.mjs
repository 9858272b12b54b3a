// The tools that a checkout is built with: what is there, and how to get what is not.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SetupError } from './run.mjs';

const PACKAGES = {
  apt: { install: 'sudo apt install', compiler: 'g++', cmake: 'cmake' },
  dnf: { install: 'sudo dnf install', compiler: 'gcc-c++', cmake: 'cmake' },
  zypper: { install: 'sudo zypper install', compiler: 'gcc-c++', cmake: 'cmake' },
  pacman: { install: 'sudo pacman -S', compiler: 'gcc', cmake: 'cmake' },
};

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** The command that installs a tool on this system. */
function mendFor(tool) {
  const manager = Object.keys(PACKAGES).find((command) => inPath(command));
  const name = { compiler: 'g++ 10 or clang 12, or later', cmake: 'CMake 3.18 or later' }[tool];
  if (manager === undefined) return `Mend: install ${name} and put it on the PATH.`;
  return `Mend: ${PACKAGES[manager].install} ${PACKAGES[manager][tool]}`;
}

const versionOf = (text) => /(\d+)\.(\d+)(?:\.\d+)?/.exec(text)?.slice(1, 3).map(Number) ?? [0, 0];
const older = ([a, b], [c, d]) => a < c || (a === c && b < d);

/** Throws unless this Node is new enough. */
export function checkNode(root) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const least = versionOf(engines.node);
  if (!older(versionOf(process.version), least)) return;
  throw new SetupError(
    `Node is ${process.version}, and ${least.join('.')} or later is needed (${process.execPath}).\n` +
      'Mend: install a newer Node, from https://nodejs.org or by your version manager.',
  );
}

/** Throws unless this is a system for which there is a libtorch. */
export function checkSystem() {
  if (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)) return;
  throw new SetupError(
    `Sconce runs on Linux (x64 and arm64) so far, not on ${process.platform}-${process.arch}.\n` +
      'Mend: use a Linux machine, WSL 2 or a Linux container.',
  );
}

export function checkCmake() {
  const { status, stdout } = spawnSync('cmake', ['--version'], { encoding: 'utf8' });
  const looked = `looked for on the PATH: ${process.env.PATH}`;
  if (status !== 0) throw new SetupError(`CMake is missing (${looked}).\n${mendFor('cmake')}`);
  const version = stdout.split('\n')[0].replace('cmake version ', '');
  if (older(versionOf(version), [3, 18])) {
    throw new SetupError(`CMake is ${version}, and 3.18 or later is needed.\n${mendFor('cmake')}`);
  }
  return version;
}

const PROGRAM = '#include <concepts>\n#include <span>\nint main() { return 0; }\n';

/** The C++ compiler, tried with a C++20 program; CXX names another one. */
export function checkCompiler() {
  const names = process.env.CXX ? [process.env.CXX] : ['c++', 'g++', 'clang++'];
  const folder = mkdtempSync(join(tmpdir(), 'sconce-cxx-'));
  try {
    const source = join(folder, 'a.cc');
    writeFileSync(source, PROGRAM);
    const tried = names.map((name) => {
      const args = ['-std=c++20', '-fsyntax-only', source];
      return { name, ...spawnSync(name, args, { encoding: 'utf8' }) };
    });
    const good = tried.find(({ status }) => status === 0);
    if (good !== undefined) return good.name;
    const reasons = tried.map(({ name, error, stderr }) =>
      error ? `  ${name}: not found` : `  ${name}: ${stderr.trim().split('\n')[0]}`,
    );
    throw new SetupError(
      `There is no compiler for C++20 (on the PATH: ${process.env.PATH}).\n` +
        `${reasons.join('\n')}\n${mendFor('compiler')}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
