/** Fashion-MNIST, downloaded once into the user's cache. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from './idx.js';
import type { Images } from './images.js';

const HOST = 'http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/';

/** The MD5 sums that the data set's authors publish. */
export const FILES: Readonly<Record<string, string>> = {
  'train-images-idx3-ubyte.gz': '8d4fb7e6c68d591d4c3dfef9ec88bf0d',
  'train-labels-idx1-ubyte.gz': '25c81989df183df01b3e8a0aad5dffbe',
};

const CONNECT_MS = 5_000;
const TOTAL_MS = 300_000;

export const md5 = (data: Uint8Array): string => createHash('md5').update(data).digest('hex');

/** The folder that holds the data set, whether or not it is filled. */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return join(base, 'sconce', 'fashion-mnist');
}

/** Gives up within seconds when the host does not answer, and within minutes in any case. */
async function get(url: string): Promise<Uint8Array> {
  const abort = new AbortController();
  const unanswered = setTimeout(() => abort.abort(new Error('no answer')), CONNECT_MS);
  const tooLong = setTimeout(() => abort.abort(new Error('too slow')), TOTAL_MS);
  try {
    const response = await fetch(url, { signal: abort.signal });
    clearTimeout(unanswered);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const { cause, message } = error as Error;
    throw new Error(`${url}: ${cause instanceof Error ? cause.message : message}`);
  } finally {
    clearTimeout(unanswered);
    clearTimeout(tooLong);
  }
}

const isSound = (path: string, sum: string): boolean =>
  existsSync(path) && md5(readFileSync(path)) === sum;

/** Fetches one file beside its place and renames it there: what is in place is whole. */
async function fetchFile(folder: string, name: string, sum: string, host: string): Promise<void> {
  const path = join(folder, name);
  if (isSound(path, sum)) return;
  const data = await get(new URL(name, host).href);
  if (md5(data) !== sum) throw new Error(`${name}: the checksum is wrong`);
  const part = `${path}.${randomUUID()}.part`;
  writeFileSync(part, data);
  renameSync(part, path);
}

export interface Download {
  readonly folder?: string;
  readonly host?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** Downloads what is not in the cache yet. SCONCE_FASHION_MNIST_MIRROR names another host. */
export async function download({
  folder = cacheFolder(),
  host = process.env.SCONCE_FASHION_MNIST_MIRROR ?? HOST,
  files = FILES,
}: Download = {}): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const base = host.endsWith('/') ? host : `${host}/`;
  for (const [name, sum] of Object.entries(files)) await fetchFile(folder, name, sum, base);
  return folder;
}

export async function fashionMnist(): Promise<Images> {
  const images = readFolder(await download());
  return { ...images, name: `Fashion-MNIST, ${images.count.toLocaleString('en')} images` };
}
