/** Downloads a file of known SHA-256, going on where an earlier try broke off. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EnvHttpProxyAgent, Response } from 'undici';
import { LibtorchError } from '../version.js';
import { ask, Broken, faultOf, makeAgent, PATIENCE, type Patience } from './http.js';
import { Progress, type Say } from './progress.js';

export interface Wanted {
  readonly url: string;
  readonly sha256: string;
  readonly size?: number;
}

export interface DownloadOptions {
  readonly say: Say;
  readonly patience?: Patience;
  /** Waits between tries that bring nothing new, in milliseconds; their number is the limit. */
  readonly waits?: readonly number[];
}

const WAITS = [500, 1000, 2000, 4000, 8000];
/** Statuses of a server that may do better in a moment. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** The SHA-256 of a file, in hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece);
  return hash.digest('hex');
}

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
};

function checkStatus(response: Response, url: string): void {
  const { status, statusText } = response;
  if (status === 200 || status === 206) return;
  if (PASSING.has(status)) throw new Broken(`the server answers ${status} ${statusText}`);
  throw new LibtorchError(`${url}: the server answers ${status} ${statusText}`);
}

/** The place at which the answer begins: a server that knows no ranges starts anew. */
function startOf(response: Response, asked: number): number {
  if (response.status === 200) return 0;
  const range = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '');
  if (range?.[1] !== undefined && Number(range[1]) <= asked) return Number(range[1]);
  throw new Broken('the server sent another part than was asked for');
}

async function receive(response: Response, part: string, at: number, progress: Progress) {
  const file = await open(part, 'a');
  let position = at;
  async function* counted() {
    for await (const piece of response.body ?? []) {
      position += piece.length;
      progress.update(position);
      yield piece;
    }
  }
  try {
    await file.truncate(at);
    await writeFile(file, counted());
    const length = response.headers.get('content-length');
    if (length !== null && position - at < Number(length)) throw new Broken('it broke off');
  } finally {
    await file.close();
  }
}

/** One try. What is there already may be all. */
async function transfer(wanted: Wanted, part: string, agent: EnvHttpProxyAgent, say: Say) {
  const have = await sizeOf(part);
  if (wanted.size !== undefined && have === wanted.size) return;
  const response = await ask(wanted.url, have, agent);
  if (response.status === 416) {
    await response.body?.cancel();
    return;
  }
  checkStatus(response, wanted.url);
  const at = startOf(response, have);
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const total = Number.isNaN(length) ? wanted.size : at + length;
  const progress = new Progress(`downloading ${new URL(wanted.url).host}`, total, say);
  try {
    await receive(response, part, at, progress);
  } catch (error) {
    throw error instanceof Broken ? error : brokenBy(error);
  } finally {
    progress.done();
  }
}

/** A full disk is final; what else happens in the middle of a transfer may pass. */
function brokenBy(error: unknown): Error {
  const { code, message } = faultOf(error);
  if (!/^(ENOSPC|EDQUOT|EROFS|EACCES|EIO|EFBIG)$/.test(code)) return new Broken(message);
  return new LibtorchError(`the download cannot be written: ${message}`);
}

/** Tries until the transfer ends, as long as tries bring something or waits are left. */
async function persist(wanted: Wanted, part: string, agent: EnvHttpProxyAgent, o: DownloadOptions) {
  const waits = o.waits ?? WAITS;
  for (let fruitless = 0; ; ) {
    const before = await sizeOf(part);
    try {
      return await transfer(wanted, part, agent, o.say);
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      fruitless = (await sizeOf(part)) > before ? 0 : fruitless + 1;
      const wait = waits[fruitless];
      if (wait === undefined) {
        throw new LibtorchError(`${wanted.url}: ${error.message}, ${fruitless} times in a row`);
      }
      o.say(`${error.message}; trying again in ${wait / 1000} s`);
      await sleep(wait);
    }
  }
}

/**
 * Downloads to `path`, by way of `<path>.part`, which a killed download leaves and the next one goes
 * on with. The file stands under its name only when its hash is right.
 */
export async function download(wanted: Wanted, path: string, options: DownloadOptions) {
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  const agent = makeAgent(options.patience ?? PATIENCE);
  try {
    for (let anew = false; ; anew = true) {
      const had = await sizeOf(part);
      await persist(wanted, part, agent, options);
      const found = await sha256Of(part);
      if (found === wanted.sha256) break;
      await rm(part, { force: true });
      if (had === 0 || anew) {
        throw new LibtorchError(
          `${wanted.url} is not the file that was pinned: its SHA-256 is ${found}, ` +
            `it should be ${wanted.sha256}. Nothing of it was kept.`,
        );
      }
      options.say('what an earlier download left does not fit: starting anew');
    }
  } finally {
    await agent.close().catch(() => undefined);
  }
  await rename(part, path);
}
