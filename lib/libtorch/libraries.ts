/** Which libraries of a libtorch must be opened, in which order. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readDynamic } from './elf.js';

/** A CUDA toolkit of the system. */
const TOOLKIT = ['/usr/local/cuda/lib64', '/usr/local/cuda/extras/CUPTI/lib64'];
/** Where the system's loader looks by itself. */
const LOADER = ['/lib64', '/usr/lib64', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];

/** What the system's own folders hold on every machine that Sconce runs on. */
const SYSTEM =
  /^(lib(c|m|dl|rt|pthread|stdc\+\+|gcc_s|util)\.so\.\d+|ld-linux.*|linux-vdso.*|libcuda\.so\.1)$/;

/**
 * libtorch_nvshmem uses libc10_cuda without naming it, so it loads only as part of libtorch_cuda,
 * which finds it in its own folder.
 */
const NOT_ALONE = /^libtorch_(?!cpu|cuda)/;

/** The libraries to open in order, and the names that no folder of this libtorch holds. */
export interface Libraries {
  readonly paths: readonly string[];
  readonly missing: readonly string[];
}

/** The folders `pip` puts NVIDIA's libraries into, beside the torch package. */
function nvidiaFolders(root: string): string[] {
  const nvidia = join(dirname(root), 'nvidia');
  try {
    return readdirSync(nvidia).map((name) => join(nvidia, name, 'lib'));
  } catch {
    return [];
  }
}

/** A library's own search path, then libtorch's folders, in the loader's order. */
function foldersFor(path: string, root: string, runpath: readonly string[]): string[] {
  const origin = dirname(path);
  const own = runpath.map((folder) => resolve(folder.replace(/\$\{?ORIGIN\}?/g, origin)));
  return [
    ...own,
    join(root, 'lib'),
    join(dirname(root), 'torch.libs'),
    ...nvidiaFolders(root),
    ...TOOLKIT,
  ];
}

/** Depth first through what each library needs, so that each comes after all that it needs. */
class Walk {
  readonly paths: string[] = [];
  readonly missing = new Set<string>();
  readonly #seen = new Set<string>();

  constructor(readonly root: string) {}

  visit(path: string): void {
    if (this.#seen.has(path)) return;
    this.#seen.add(path);
    const { needed, runpath } = readDynamic(path);
    const folders = foldersFor(path, this.root, runpath);
    for (const name of needed) {
      if (SYSTEM.test(name)) continue;
      const folder = folders.find((candidate) => existsSync(join(candidate, name)));
      if (folder !== undefined) this.visit(join(folder, name));
      else if (!LOADER.some((place) => existsSync(join(place, name)))) this.missing.add(name);
    }
    if (!NOT_ALONE.test(basename(path))) this.paths.push(path);
  }
}

function walk(root: string, names: readonly string[]): Libraries {
  const found = new Walk(root);
  for (const name of names) found.visit(join(root, 'lib', name));
  return { paths: found.paths, missing: [...found.missing] };
}

/** What CPU use needs: libgomp, libc10, libtorch_cpu, and what a CUDA build's libtorch_cpu links. */
export function cpuLibraries(root: string): Libraries {
  return walk(root, ['libtorch_cpu.so']);
}

/** What GPU use needs: all of that, libc10_cuda, libtorch_cuda and NVIDIA's libraries. */
export function cudaLibraries(root: string): Libraries {
  return walk(root, ['libtorch_cpu.so', 'libtorch_cuda.so']);
}

/** Whether this is a build for CUDA, complete or not. */
export function isCudaBuild(root: string): boolean {
  if (existsSync(join(root, 'lib', 'libtorch_cuda.so'))) return true;
  return readDynamic(join(root, 'lib', 'libtorch_cpu.so')).needed.some((name) =>
    /^lib(cudart|cupti|cuda)/.test(name),
  );
}

/** Whether NVIDIA's driver is there. Without it libtorch's CUDA half is a gigabyte to no use. */
export function hasDriver(): boolean {
  return ['/proc/driver/nvidia/version', '/dev/nvidiactl', '/dev/dxg'].some((path) =>
    existsSync(path),
  );
}
