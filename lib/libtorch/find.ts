/** Finds a libtorch to load or to build against; never fetches one. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { arch, env, platform } from 'node:process';
import { cachedRoots } from './cache.js';
import { cpuLibraries, cudaLibraries, hasDriver, isCudaBuild } from './libraries.js';
import { askPythons, type PythonTorch, recallPython, rememberPython } from './python.js';
import { LibtorchError, minorOf, PINNED, versionAt } from './version.js';

export type Source = 'LIBTORCH' | 'cache' | 'python';

/** A libtorch that can be used. */
export interface Libtorch {
  readonly root: string;
  readonly version: string;
  readonly source: Source;
  /** Why it is this one, as a phrase. */
  readonly why: string;
  readonly build: 'cpu' | 'cuda';
  /** Whether `libraries` holds the CUDA half. */
  readonly cuda: boolean;
  /** Absolute paths, in the order in which they must be opened. */
  readonly libraries: readonly string[];
  /** Names that no folder of this libtorch holds, so that the system must have them. */
  readonly missing: readonly string[];
}

/** A place that was looked at: what was there, or why it will not do. */
export interface Candidate {
  readonly source: Source;
  readonly where: string;
  readonly libtorch?: Libtorch;
  readonly refused?: string;
}

export interface FindOptions {
  /** Major and minor version that is wanted, such as the one that the addon was built for. */
  readonly wanted?: string;
}

const WHY: Record<Source, string> = {
  LIBTORCH: 'the variable LIBTORCH names it',
  cache: '`npx sconce install` put it there',
  python: 'the PyTorch of the Python on the PATH fits',
};

/** Looks at the libtorch at `root`. */
export function inspectRoot(source: Source, root: string, wanted: string | undefined): Candidate {
  const refuse = (refused: string): Candidate => ({ source, where: root, refused });
  if (!existsSync(root)) return refuse('there is no such folder');
  if (!existsSync(join(root, 'lib', 'libtorch_cpu.so'))) {
    return refuse('it has no lib/libtorch_cpu.so');
  }
  const version = versionAt(root);
  if (version === undefined) return refuse('it does not say its version');
  if (wanted !== undefined && minorOf(version) !== wanted) {
    return refuse(`it is ${version}, and Sconce wants ${wanted}`);
  }
  try {
    const build = isCudaBuild(root) ? 'cuda' : 'cpu';
    const gpu = build === 'cuda' && existsSync(join(root, 'lib', 'libtorch_cuda.so'));
    const all = gpu && hasDriver() ? cudaLibraries(root) : undefined;
    const cuda = all !== undefined && all.missing.length === 0;
    const { paths, missing } = cuda ? all : cpuLibraries(root);
    const why = WHY[source];
    const libtorch = {
      root,
      version,
      source,
      why,
      build,
      cuda,
      libraries: paths,
      missing,
    } as const;
    return { source, where: root, libtorch };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** The folder that LIBTORCH means: a root, or one that holds a root as `torch` or `libtorch`. */
function namedRoot(path: string): string {
  const folders = [path, join(path, 'torch'), join(path, 'libtorch')];
  return folders.find((folder) => existsSync(join(folder, 'lib', 'libtorch_cpu.so'))) ?? path;
}

function fromPython({ python, root, problem }: PythonTorch, wanted: string): Candidate {
  if (root !== undefined)
    return { ...inspectRoot('python', root, wanted), where: `${root} (${python})` };
  const refused = problem === undefined ? 'it has no torch package' : `it fails: ${problem}`;
  return { source: 'python', where: python, refused };
}

function* look(wanted: string | undefined, memo: boolean): Generator<Candidate> {
  // What LIBTORCH names is taken at its word: the addon itself refuses a version that it was not
  // built for, and a checkout may be built for another one.
  if (env.LIBTORCH) yield inspectRoot('LIBTORCH', namedRoot(resolve(env.LIBTORCH)), wanted);
  const minor = wanted ?? minorOf(PINNED);
  for (const root of cachedRoots()) yield inspectRoot('cache', root, minor);
  const recalled = memo ? recallPython() : undefined;
  if (recalled !== undefined) {
    const candidate = fromPython(recalled, minor);
    if (candidate.libtorch !== undefined) yield candidate;
  }
  for (const answer of askPythons()) {
    const candidate = fromPython(answer, minor);
    if (candidate.libtorch !== undefined) rememberPython(answer.python, candidate.libtorch.root);
    yield candidate;
  }
}

/** Every place where a libtorch is looked for, in order, with what was found there. */
export function candidates({ wanted }: FindOptions = {}): Candidate[] {
  return [...look(wanted, false)];
}

/** Refuses the systems that Sconce has no libtorch for. */
export function checkPlatform(): void {
  if (platform === 'linux' && (arch === 'x64' || arch === 'arm64')) return;
  throw new LibtorchError(
    `Sconce runs on Linux (x64 and arm64) so far, not on ${platform}-${arch}: ` +
      'use a Linux machine, WSL 2 or a Linux container.',
  );
}

/**
 * The libtorch to use: what `LIBTORCH` names, else one in the cache, else the PyTorch of the Python
 * on the PATH. Throws a LibtorchError that says in one line what to run when there is none.
 */
export function findLibtorch({ wanted }: FindOptions = {}): Libtorch {
  checkPlatform();
  for (const { source, where, libtorch, refused } of look(wanted, true)) {
    if (libtorch !== undefined) return libtorch;
    if (source === 'LIBTORCH') {
      throw new LibtorchError(
        `LIBTORCH is set to ${where}, but ${refused}: point it at a libtorch ` +
          `${wanted ?? minorOf(PINNED)} (a folder with lib/ and include/), or unset it.`,
      );
    }
  }
  throw new LibtorchError(
    `Sconce needs libtorch ${wanted ?? minorOf(PINNED)}: run \`npx sconce install\`, ` +
      'or `npx sconce doctor` to see where it was looked for.',
  );
}
