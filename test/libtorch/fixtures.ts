/** A make-believe libtorch that really loads, and programs that play Python. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** Taken before any test changes them. */
const PATH = process.env.PATH;
const CC = process.env.CC ?? 'cc';
const made: string[] = [];

/** A new empty folder, removed after the tests of the file. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sconce-libtorch-'));
  made.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export interface Fake {
  readonly version: string;
  /** A CUDA build: it links libcudart and libcupti, which lie in NVIDIA's own folders. */
  readonly cuda?: boolean;
}

function compile(out: string, source: string, args: string[]): void {
  const file = `${out}.c`;
  writeFileSync(file, source);
  execFileSync(CC, ['-shared', '-fPIC', '-o', out, file, ...args], { env: { PATH } });
  rmSync(file);
}

const built = new Map<string, string>();

/** The libraries of a fake, compiled once: `torch/lib`, and `nvidia/cu13/lib` for a CUDA build. */
export function librariesOf({ version, cuda = false }: Fake): string {
  const key = `${version} ${cuda}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const folder = temporary();
  const lib = join(folder, 'torch/lib');
  const nvidia = join(folder, 'nvidia/cu13/lib');
  mkdirSync(lib, { recursive: true });
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+]/).map(Number);
  const packed = (BigInt(major) << 56n) | (BigInt(minor) << 48n) | (BigInt(patch) << 40n);
  compile(join(lib, 'libc10.so'), 'int sconce_c10;', []);
  const links = [`-L${lib}`, '-Wl,--no-as-needed', '-lc10'];
  if (cuda) {
    mkdirSync(nvidia, { recursive: true });
    for (const name of ['cudart', 'cupti']) {
      const soname = `lib${name}.so.13`;
      compile(join(nvidia, soname), `int sconce_${name};`, [`-Wl,-soname,${soname}`]);
      links.push(join(nvidia, soname));
    }
  }
  compile(
    join(lib, 'libtorch_cpu.so'),
    `unsigned long aoti_torch_abi_version(void) { return ${packed}ul; }`,
    [...links, '-Wl,-rpath,$ORIGIN/../../nvidia/cu13/lib:$ORIGIN'],
  );
  built.set(key, folder);
  return folder;
}

/** The files of a torch package, by their paths in a wheel. */
export function packageFiles(fake: Fake): Record<string, Buffer | string> {
  const lib = join(librariesOf(fake), 'torch/lib');
  const files: Record<string, Buffer | string> = {
    'torch/version.py': `__version__ = '${fake.version}'\n`,
    'torch/__init__.py': '',
    'torch/include/ATen/core/Tensor.h': '#pragma once\n',
    'torch/share/cmake/Torch/TorchConfig.cmake': '\n',
    'torch/lib/libtorch_python.so': 'not wanted',
  };
  for (const name of readdirSync(lib)) files[`torch/lib/${name}`] = readFileSync(join(lib, name));
  if (fake.cuda) files['torch/lib/libtorch_cuda.so'] = 'a gigabyte of kernels';
  return files;
}

/** Writes a torch package into `folder`; returns its root. */
export function writePackage(folder: string, fake: Fake): string {
  for (const [path, data] of Object.entries(packageFiles(fake))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  }
  if (fake.cuda) {
    cpSync(join(librariesOf(fake), 'nvidia'), join(folder, 'nvidia'), { recursive: true });
  }
  return join(folder, 'torch');
}

/** A folder for the PATH that holds one program, written for this Node. */
export function program(name: string, source: string): string {
  const folder = temporary();
  const path = join(folder, name);
  writeFileSync(path, `#!${process.execPath}\n${source}`);
  chmodSync(path, 0o755);
  return folder;
}

/** A Python that knows no more than where its torch is. */
export const pythonWith = (torch: string): string =>
  program('python3', `console.log('sconce:${torch}');`);

/** A Python whose pip copies the wheels of a folder, and notes what it was asked for. */
export function pipFrom(wheels: string): { path: string; asked: () => string[][] } {
  const log = join(temporary(), 'asked');
  const path = program(
    'python3',
    `const fs = require('fs');
     const args = process.argv.slice(2);
     if (args[0] !== '-m') { console.log('sconce:'); process.exit(0); }
     if (args[2] === '--version') process.exit(0);
     fs.appendFileSync(${JSON.stringify(log)}, JSON.stringify(args) + '\\n');
     const dest = args[args.indexOf('--dest') + 1];
     const wanted = args.filter((arg) => arg.includes('=='));
     for (const file of fs.readdirSync(${JSON.stringify(wheels)})) {
       const name = file.split('-')[0].replaceAll('_', '-');
       if (wanted.some((need) => need.startsWith(name + '='))) {
         fs.copyFileSync(${JSON.stringify(wheels)} + '/' + file, dest + '/' + file);
       }
     }`,
  );
  const asked = () =>
    readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as string[]);
  return { path, asked };
}
