/** The roads by which libtorch comes: the official archive, pip, a file or an address. */
import { readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { cacheFolder } from '../cache.js';
import { LibtorchError, minorOf, PINNED } from '../version.js';
import { fromArchive, fromNvidia, fromWheel } from './contents.js';
import { checkRoom } from './disk.js';
import { type DownloadOptions, download, sha256Of } from './download.js';
import { officialArchive, pinnedHash } from './pins.js';
import { pipDownload, pythonWithPip } from './pip.js';
import { type Say, seconds } from './progress.js';
import type { Stage } from './stage.js';
import { readEntry, unpack } from './unpack.js';
import { isCudaWheel, nvidiaRequirements } from './wheel.js';

export interface Job {
  readonly stage: Stage;
  /** Where to unpack to: the root becomes the `torch` folder in it. */
  readonly target: string;
  readonly cuda: boolean;
  readonly sha256: string | undefined;
  readonly say: Say;
  readonly quiet: boolean;
  readonly download: Omit<DownloadOptions, 'say'>;
}

/** Fills the job's target and says where it came from. */
export type Road = (job: Job) => Promise<string>;

/** Measured: what a road needs at its fullest moment. */
const ROOM = { archive: 0.8e9, pip: 2.2e9, cuda: 8e9 };

async function unpackInto(job: Job, archive: string, choose: Parameters<typeof unpack>[2]) {
  const start = performance.now();
  const files = await unpack(archive, job.target, choose);
  job.say(`unpacked ${files} files of ${basename(archive)} (${seconds(start)})`);
}

async function fetchFile(job: Job, url: string, sha256: string, size?: number): Promise<string> {
  const folder = join(cacheFolder(), 'downloads');
  await mkdir(folder, { recursive: true });
  await checkRoom(folder, ROOM.archive);
  const name = decodeURIComponent(basename(new URL(url).pathname));
  const path = join(folder, name);
  const start = performance.now();
  const { say } = job;
  await download({ url, sha256, ...(size && { size }) }, path, { ...job.download, say });
  say(`downloaded ${name}, its SHA-256 is right (${seconds(start)})`);
  return path;
}

/** The official archive, or a mirror's copy of it. */
export const archiveRoad: Road = async (job) => {
  const archive = officialArchive();
  if (archive === undefined) {
    throw new LibtorchError('there is no pinned archive for this machine');
  }
  if (job.cuda) {
    throw new LibtorchError("the archives lack NVIDIA's libraries; --cuda needs pip");
  }
  job.say(`fetching ${archive.url}`);
  const path = await fetchFile(job, archive.url, archive.sha256, archive.size);
  await unpackInto(job, path, fromArchive);
  await rm(path);
  return archive.url;
};

async function pipInto(job: Job, python: string, needs: readonly string[], deps: boolean) {
  const folder = join(job.stage.folder, 'wheels');
  await mkdir(folder, { recursive: true });
  const { say, quiet, stage } = job;
  await pipDownload(python, needs, { folder, say, quiet, deps, started: stage.started });
  return readdirSync(folder).map((name) => join(folder, name));
}

/** Unpacks a torch wheel and fetches those of NVIDIA's wheels without which it would not load. */
async function takeWheel(job: Job, wheel: string, python: () => string): Promise<void> {
  const metadata = (await readEntry(wheel, /^torch-[^/]+\.dist-info\/METADATA$/)) ?? '';
  const cudaBuild = isCudaWheel(metadata);
  if (job.cuda && !cudaBuild) {
    throw new LibtorchError(
      `${basename(wheel)} is a CPU build: give pip an index with CUDA builds, for example ` +
        'PIP_INDEX_URL=https://download.pytorch.org/whl/cu130.',
    );
  }
  await unpackInto(job, wheel, fromWheel({ gpu: job.cuda, cudaBuild }));
  if (wheel.startsWith(job.stage.folder)) await rm(wheel);
  const needs = nvidiaRequirements(metadata, job.cuda);
  if (needs.length === 0) return;
  job.say(`it is a CUDA build: fetching ${job.cuda ? 'all' : 'two'} of NVIDIA's wheels`);
  for (const path of await pipInto(job, python(), needs, true)) {
    if (!path.includes('cuda_toolkit')) await unpackInto(job, path, fromNvidia);
    await rm(path);
  }
}

/** The torch wheel that pip finds: the CPU build where its index has one, else the CUDA build. */
export const pipRoad: Road = async (job) => {
  const python = pythonWithPip();
  await checkRoom(job.stage.folder, job.cuda ? ROOM.cuda : ROOM.pip);
  const wanted = `torch==${minorOf(PINNED)}.*`;
  job.say(`fetching ${wanted} by pip (${python})`);
  let wheel = (await pipInto(job, python, [wanted], false))[0];
  if (job.cuda && wheel?.includes('+cpu')) {
    job.say(`${basename(wheel)} is a CPU build: asking for the plain version`);
    await rm(wheel);
    wheel = (await pipInto(job, python, [`torch===${PINNED}`], false))[0];
  }
  if (wheel === undefined) throw new LibtorchError('pip left no wheel');
  await takeWheel(job, wheel, () => python);
  return `pip: ${basename(wheel)}`;
};

async function localFile(job: Job, path: string): Promise<string> {
  if (job.sha256 !== undefined) {
    const found = await sha256Of(path);
    if (found !== job.sha256) {
      throw new LibtorchError(`the SHA-256 of ${path} is ${found}, not ${job.sha256}`);
    }
  }
  return path;
}

async function remoteFile(job: Job, url: string): Promise<string> {
  const sha256 = job.sha256 ?? pinnedHash(url);
  if (sha256 === undefined) {
    throw new LibtorchError(`no SHA-256 is pinned for ${url}: give it by --sha256`);
  }
  return fetchFile(job, url, sha256);
}

/** A file or an address: an archive or a torch wheel. */
export const fileRoad =
  (from: string): Road =>
  async (job) => {
    const remote = /^https?:\/\//.test(from);
    const path = remote ? await remoteFile(job, from) : await localFile(job, resolve(from));
    if (path.endsWith('.whl')) await takeWheel(job, path, pythonWithPip);
    else await unpackInto(job, path, fromArchive);
    if (remote) await rm(path);
    return from;
  };
