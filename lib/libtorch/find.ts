/** Finds a libtorch to load or to build against; never fetches one. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { arch, env, platform } from 'node:process';
import { cachedRoots } from './cache.js';
import { check } from './check.js';
import { cpuLibraries, cudaLibraries, hasDriver, isCudaBuild } from './libraries.js';
import { askPython, type PythonTorch, pythons, recallPython, rememberPython } from './python.js';
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
  /** Takes only one that has the headers to build against. */
  readonly headers?: boolean;
}

const WHY: Record<Source, string> = {
  LIBTORCH: 'the variable LIBTORCH names it',
  cache: '`npx sconce install` put it there',
  python: 'the PyTorch of the Python on the PATH fits',
};

/** Looks at the libtorch at `root`. */
export function inspectRoot(source: Source, root: string, options: FindOptions = {}): Candidate {
  const { wanted, headers = false } = options;
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
  if (headers && !existsSync(join(root, 'include', 'ATen', 'core', 'Tensor.h'))) {
    return refuse('it has no headers (include/ATen) to build against');
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

/** A Python's torch; tried in a child process, unless that went well already. */
function fromPython(answer: PythonTorch, options: FindOptions, known: boolean): Candidate {
  const { python, root, problem } = answer;
  if (root === undefined) {
    const refused = problem === undefined ? 'it has no torch package' : `it fails: ${problem}`;
    return { source: 'python', where: python, refused };
  }
  const where = `${root} (${python})`;
  const { libtorch, refused } = inspectRoot('python', root, options);
  if (libtorch === undefined) return { source: 'python', where, ...(refused && { refused }) };
  const failure = known ? undefined : check(libtorch.libraries).problem;
  if (failure !== undefined) {
    return { source: 'python', where, refused: `it does not load: ${failure}` };
  }
  if (!known) rememberPython(python, root);
  return { source: 'python', where, libtorch };
}

function* look(options: FindOptions, memo: boolean): Generator<Candidate> {
  // What LIBTORCH names is taken at its word: the addon itself refuses a version that it was not
  // built for, and a checkout may be built for another one.
  if (env.LIBTORCH) yield inspectRoot('LIBTORCH', namedRoot(resolve(env.LIBTORCH)), options);
  const strict = { ...options, wanted: options.wanted ?? minorOf(PINNED) };
  for (const root of cachedRoots()) yield inspectRoot('cache', root, strict);
  const recalled = memo ? recallPython() : undefined;
  if (recalled !== undefined) {
    const candidate = fromPython(recalled, strict, true);
    if (candidate.libtorch !== undefined) yield candidate;
  }
  for (const python of pythons()) yield fromPython(askPython(python), strict, false);
}

/** Every place where a libtorch is looked for, in order, with what was found there. */
export function candidates(options: FindOptions = {}): Candidate[] {
  return [...look(options, false)];
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
export function findLibtorch(options: FindOptions = {}): Libtorch {
  checkPlatform();
  const wanted = options.wanted ?? minorOf(PINNED);
  for (const { source, where, libtorch, refused } of look(options, true)) {
    if (libtorch !== undefined) return libtorch;
    if (source === 'LIBTORCH') {
      throw new LibtorchError(
        `LIBTORCH is set to ${where}, but ${refused}: point it at a libtorch ` +
          `${wanted} (a folder with lib/ and include/), or unset it.`,
      );
    }
  }
  throw new LibtorchError(
    `Sconce needs libtorch ${wanted}: run \`npx sconce install\`, ` +
      'or `npx sconce doctor` to see where it was looked for.',
  );
}
