/** What the machine is: C library, CPU, NVIDIA's driver. */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** glibc's version; null where the C library is another one, such as musl. */
export function glibcVersion(): string | null {
  const report = process.report?.getReport() as
    | { header?: { glibcVersionRuntime?: string } }
    | undefined;
  return report?.header?.glibcVersionRuntime ?? null;
}

export interface Cpu {
  readonly model: string;
  /** How many threads this process may use. */
  readonly threads: number;
  /** Those of the instruction sets that libtorch has kernels for. */
  readonly features: readonly string[];
}

const FEATURES = ['avx', 'avx2', 'fma', 'avx512f', 'avx512_bf16', 'amx_tile', 'asimd', 'sve'];

export function cpu(): Cpu {
  const text = read('/proc/cpuinfo');
  const field = (name: RegExp) => name.exec(text)?.[1]?.trim() ?? '';
  const flags = new Set(field(/^(?:flags|Features)\s*:(.*)$/m).split(/\s+/));
  return {
    model: field(/^model name\s*:(.*)$/m) || process.arch,
    threads: availableParallelism(),
    features: FEATURES.filter((name) => flags.has(name)),
  };
}

const LIBRARY_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
  '/usr/lib/wsl/lib',
  '/usr/local/nvidia/lib64',
  '/usr/local/cuda/compat',
];

export interface Driver {
  /** The kernel module's version. */
  readonly version: string | null;
  /** Where libcuda.so.1 was seen. */
  readonly libcuda: string | null;
}

/** NVIDIA's driver, as far as files tell. */
export function driver(): Driver {
  const version = /Kernel Module\s+(?:for \S+\s+)?([\d.]+)/.exec(
    read('/proc/driver/nvidia/version'),
  );
  const more = (process.env.LD_LIBRARY_PATH ?? '').split(':').filter(Boolean);
  const folder = [...more, ...LIBRARY_FOLDERS].find((path) =>
    existsSync(join(path, 'libcuda.so.1')),
  );
  return {
    version: version?.[1] ?? null,
    libcuda: folder === undefined ? null : join(folder, 'libcuda.so.1'),
  };
}
