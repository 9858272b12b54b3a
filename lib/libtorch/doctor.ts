/** `npx sconce doctor`: looks at everything that Sconce stands on. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findAddon } from './addon.js';
import { cacheFolder } from './cache.js';
import { type CoreReport, check, type Report } from './check.js';
import { type Candidate, candidates, type Libtorch } from './find.js';
import { hasDriver } from './libraries.js';
import { type Problem, problemsOf } from './problems.js';
import { type Cpu, cpu, type Driver, driver, glibcVersion } from './system.js';

/** All that the doctor found. */
export interface Examination {
  readonly packages: Readonly<Record<string, string>>;
  readonly node: { readonly version: string; readonly node_api: string };
  readonly platform: string;
  readonly glibc: string | null;
  readonly cpu: Cpu;
  readonly cache: string;
  readonly libtorch: (Libtorch & { readonly from: string | null }) | null;
  readonly candidates: readonly Candidate[];
  readonly addon: { readonly file: string; readonly built_for: string | null } | null;
  /** What libtorch says of itself, when all of it loads. */
  readonly loaded: CoreReport | null;
  readonly driver: Driver;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

const manifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as { version: string };

/** The version of this package. */
export function packageVersion(): string {
  return manifest(fileURLToPath(new URL('../../package.json', import.meta.url))).version;
}

function packages(): Record<string, string> {
  const found: Record<string, string> = { sconce: packageVersion() };
  const require = createRequire(import.meta.url);
  for (const name of ['undici', 'yauzl']) {
    try {
      found[name] = manifest(require.resolve(`${name}/package.json`)).version;
    } catch {
      found[name] = 'missing';
    }
  }
  return found;
}

/** Where an installed libtorch came from, as `install` noted it. */
function originOf({ root, source }: Libtorch): string | null {
  if (source !== 'cache') return null;
  try {
    const note = readFileSync(join(dirname(root), 'sconce.json'), 'utf8');
    return (JSON.parse(note) as { from: string }).from;
  } catch {
    return null;
  }
}

function notesOf(libtorch: Libtorch | undefined, machine: Cpu, loaded?: CoreReport): string[] {
  const notes: string[] = [];
  if (libtorch?.build === 'cpu' && hasDriver()) {
    notes.push('there is an NVIDIA driver; `npx sconce install --cuda` fetches a CUDA build');
  }
  if (libtorch?.build === 'cuda' && !hasDriver()) {
    notes.push('a CUDA build without an NVIDIA driver: it serves as a CPU build');
  }
  if (process.arch === 'x64' && !machine.features.includes('avx2')) {
    notes.push('no AVX2: slower, and random numbers differ from those of other machines');
  }
  if (loaded !== undefined && process.env.OMP_NUM_THREADS) {
    notes.push(`OMP_NUM_THREADS=${process.env.OMP_NUM_THREADS} sets the number of threads`);
  }
  return notes;
}

/** Looks at the machine, finds libtorch, and loads it in a child process. */
export function examine(): Examination {
  const addon = findAddon();
  const found = candidates();
  // A LIBTORCH that will not do is an error, not a reason to go on.
  const first = found.find(({ libtorch, source }) => libtorch || source === 'LIBTORCH');
  const libtorch = first?.libtorch;
  const report: Report | undefined = libtorch && check(libtorch.libraries, { core: true });
  const machine = { cpu: cpu(), driver: driver(), glibc: glibcVersion() };
  return {
    packages: packages(),
    node: { version: process.version, node_api: process.versions.napi ?? '' },
    platform: `${process.platform}-${process.arch}`,
    ...machine,
    cache: cacheFolder(),
    libtorch: libtorch ? { ...libtorch, from: originOf(libtorch) } : null,
    candidates: found,
    addon: addon ? { file: addon.loader, built_for: report?.built_for ?? null } : null,
    loaded: report?.core ?? null,
    problems: problemsOf({ ...machine, addon, first, report }),
    notes: notesOf(libtorch, machine.cpu, report?.core),
  };
}
