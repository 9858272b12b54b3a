/** Room on the disk, asked for before it runs out. */
import { statfs } from 'node:fs/promises';
import { LibtorchError } from '../version.js';
import { megabytes } from './progress.js';

/** Throws unless `folder`'s disk has room for `bytes` more. */
export async function checkRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= bytes) return;
  throw new LibtorchError(
    `${folder} has ${megabytes(free)} free, and ${megabytes(bytes)} are needed: make room, ` +
      'or set SCONCE_CACHE to a folder on another disk.',
  );
}
