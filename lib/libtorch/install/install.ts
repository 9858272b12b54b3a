/** `npx sconce install`: fetches libtorch into the user's cache. */
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { arch } from 'node:process';
import { cachedRoots, cacheFolder, installFolder } from '../cache.js';
import { check } from '../check.js';
import { checkPlatform, inspectRoot, type Libtorch } from '../find.js';
import { cudaLibraries } from '../libraries.js';
import { LibtorchError, minorOf, PINNED } from '../version.js';
import type { DownloadOptions } from './download.js';
import { Unreachable } from './http.js';
import { withLock } from './lock.js';
import { archiveHost } from './pins.js';
import { type Say, seconds } from './progress.js';
import { archiveRoad, fileRoad, type Job, pipRoad, type Road } from './roads.js';
import { Stage, sweep } from './stage.js';

export interface InstallOptions {
  /** Takes all that a GPU needs. */
  readonly cuda?: boolean;
  /** Installs anew what is there already. */
  readonly force?: boolean;
  /** `'archive'`, `'pip'`, or the path or URL of an archive or a torch wheel; else what works. */
  readonly from?: string | undefined;
  /** The SHA-256 of what `from` names. */
  readonly sha256?: string | undefined;
  readonly say: Say;
  /** Hides what pip prints. */
  readonly quiet?: boolean;
  readonly download?: Omit<DownloadOptions, 'say'>;
}

function roadsFor({ from, cuda = false }: InstallOptions): [name: string, road: Road][] {
  if (from === 'archive') return [['the official archive', archiveRoad]];
  if (from === 'pip') return [['pip', pipRoad]];
  if (from !== undefined) return [[from, fileRoad(from)]];
  // There are archives for the CPU of x64 alone.
  if (cuda || arch !== 'x64') return [['pip', pipRoad]];
  return [
    ['the official archive', archiveRoad],
    ['pip', pipRoad],
  ];
}

/** What is installed already and loads. */
function installed(cuda: boolean, say: Say): Libtorch | undefined {
  for (const root of cachedRoots()) {
    const fits = minorOf(basename(dirname(root))) === minorOf(PINNED);
    if (!fits || root.endsWith('-cuda/torch') !== cuda) continue;
    const { libtorch, refused } = inspectRoot('cache', root, { wanted: minorOf(PINNED) });
    const problem = libtorch ? check(libtorch.libraries).problem : refused;
    if (libtorch !== undefined && problem === undefined) return libtorch;
    say(`${root} does not load (${problem}): installing it anew`);
  }
  return undefined;
}

/** Throws unless what was unpacked is whole and loads. */
function test(root: string, cuda: boolean): Libtorch {
  const { libtorch, refused } = inspectRoot('cache', root, { wanted: minorOf(PINNED) });
  if (libtorch === undefined) throw new LibtorchError(`what was fetched will not do: ${refused}`);
  const { paths, missing } = cuda
    ? cudaLibraries(root)
    : { ...libtorch, paths: libtorch.libraries };
  const { problem } = check(paths);
  if (problem === undefined) return libtorch;
  const lacking = missing.length === 0 ? '' : ` (this machine lacks ${missing.join(', ')})`;
  throw new LibtorchError(`what was fetched does not load: ${problem}${lacking}`);
}

async function goBy(road: Road, options: InstallOptions): Promise<Libtorch> {
  const { cuda = false, quiet = false, sha256, say } = options;
  const parent = join(cacheFolder(), 'libtorch');
  const stage = new Stage(parent);
  return stage.use(async () => {
    const target = join(stage.folder, 'whole');
    const more = options.download ?? {};
    const job: Job = { stage, target, cuda, sha256, say, quiet, download: more };
    const from = await road(job);
    const { version } = test(join(target, 'torch'), cuda);
    const note = { version, from, installed: new Date().toISOString() };
    writeFileSync(join(target, 'sconce.json'), `${JSON.stringify(note, null, 2)}\n`);
    const place = installFolder(version.split('+')[0] ?? version, cuda);
    stage.commit('whole', place);
    const { libtorch, refused } = inspectRoot('cache', join(place, 'torch'));
    if (libtorch === undefined) throw new LibtorchError(refused ?? 'it vanished');
    return libtorch;
  });
}

function failed(failures: readonly [name: string, error: LibtorchError][]): LibtorchError {
  const minor = minorOf(PINNED);
  const lines = failures.map(([name, error]) => `  ${name}: ${error.message}`);
  if (failures.some(([, error]) => error instanceof Unreachable)) {
    lines.push(
      `Without a way to ${archiveHost()} or a Python index from here: fetch the archive or the`,
      'torch wheel on another machine and run `npx sconce install --from FILE`, or point LIBTORCH',
      `at a libtorch ${minor}.`,
    );
  }
  return new LibtorchError([`libtorch ${minor} could not be installed.`, ...lines].join('\n'));
}

async function fetchAny(options: InstallOptions): Promise<Libtorch> {
  const failures: [string, LibtorchError][] = [];
  for (const [name, road] of roadsFor(options)) {
    try {
      return await goBy(road, options);
    } catch (error) {
      if (!(error instanceof LibtorchError)) throw error;
      failures.push([name, error]);
      options.say(`${name} will not do: ${error.message}`);
    }
  }
  throw failed(failures);
}

/**
 * Installs libtorch into the cache and returns it. It is taken whole or not at all, also when killed
 * half-way; a second process waits for the first. Throws a LibtorchError that names the mend.
 */
export async function install(options: InstallOptions): Promise<Libtorch> {
  checkPlatform();
  const { cuda = false, force = false, say } = options;
  const folder = join(cacheFolder(), 'libtorch');
  return withLock(folder, say, async () => {
    sweep(folder);
    const present = force ? undefined : installed(cuda, say);
    if (present !== undefined) {
      say(`libtorch ${present.version} is in place: ${present.root}`);
      return present;
    }
    const start = performance.now();
    const libtorch = await fetchAny(options);
    say(`libtorch ${libtorch.version} installed in ${libtorch.root} (${seconds(start)})`);
    return libtorch;
  });
}
