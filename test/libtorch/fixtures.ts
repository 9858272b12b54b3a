/** A make-believe libtorch that really loads, archives and wheels of it, and servers that misbehave. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
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
function librariesOf({ version, cuda = false }: Fake): string {
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

/** The official archive of a fake. */
export function archiveOf(fake: Fake): Buffer {
  const files: Record<string, Buffer | string> = { 'libtorch/build-version': fake.version };
  for (const [path, data] of Object.entries(packageFiles(fake))) {
    if (!path.endsWith('.py')) files[path.replace(/^torch/, 'libtorch')] = data;
  }
  return zip(files);
}

/** Writes the wheels of a fake into `folder`, NVIDIA's among them; returns the torch wheel's path. */
export function writeWheels(folder: string, fake: Fake): string {
  const needs = fake.cuda
    ? ['nvidia-cuda-runtime==13.0.96', 'nvidia-cuda-cupti==13.0.85', 'nvidia-cudnn-cu13==9.20.0']
    : [];
  const path = join(folder, `torch-${fake.version}-py3-none-any.whl`);
  writeFileSync(path, wheel('torch', fake.version, packageFiles(fake), ['filelock', ...needs]));
  if (!fake.cuda) return path;
  const lib = join(librariesOf(fake), 'nvidia/cu13/lib');
  for (const [name, version, library] of [
    ['nvidia_cuda_runtime', '13.0.96', 'libcudart.so.13'],
    ['nvidia_cuda_cupti', '13.0.85', 'libcupti.so.13'],
  ] as const) {
    const files = { [`nvidia/cu13/lib/${library}`]: readFileSync(join(lib, library)) };
    const file = join(folder, `${name}-${version}-py3-none-any.whl`);
    writeFileSync(file, wheel(name, version, files, []));
  }
  return path;
}

function wheel(
  name: string,
  version: string,
  files: Record<string, Buffer | string>,
  needs: string[],
) {
  const info = `${name}-${version}.dist-info`;
  const metadata = [
    'Metadata-Version: 2.1',
    `Name: ${name.replaceAll('_', '-')}`,
    `Version: ${version}`,
    ...needs.map((need) => `Requires-Dist: ${need}`),
  ];
  return zip({
    ...files,
    [`${info}/METADATA`]: `${metadata.join('\n')}\n`,
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${info}/RECORD`]: '',
  });
}

/** A zip archive of stored files. */
export function zip(files: Record<string, Buffer | string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = [Buffer.from('PK\x03\x04'), common, name, data];
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, place, name);
    parts.push(...local);
    offset += 4 + common.length + name.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

export const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex');

export interface Site {
  readonly url: string;
  readonly server: Server;
  /** The requests so far. */
  readonly requests: IncomingMessage[];
}

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A server on this machine, closed after the tests of the file. */
export async function serve(handler: Handler): Promise<Site> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server, requests };
}

/** Serves `data` as a good server does, by ranges where asked. */
export function sendFile(data: Buffer, request: IncomingMessage, response: ServerResponse): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  if (from >= data.length) {
    response.writeHead(416).end();
    return;
  }
  const headers: Record<string, string | number> = { 'content-length': data.length - from };
  if (from > 0) headers['content-range'] = `bytes ${from}-${data.length - 1}/${data.length}`;
  response.writeHead(from > 0 ? 206 : 200, headers).end(data.subarray(from));
}

/** Sends the beginning of `data` and then cuts the connection. */
export function breakOff(data: Buffer, length: number, response: ServerResponse): void {
  response.writeHead(200, { 'content-length': data.length });
  response.write(data.subarray(0, length), () => setTimeout(() => response.destroy(), 20));
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
