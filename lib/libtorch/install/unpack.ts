/** Takes the files that are wanted out of a zip archive, each checked by its CRC. */
import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { LibtorchError } from '../version.js';
import { checkRoom } from './disk.js';

/** Where a file of the archive goes, below the target folder; undefined leaves it out. */
export type Choose = (name: string) => string | undefined;

const PARALLEL = 8;
/** Libraries are written through to the disk: a torn one would crash whoever opens it. */
const SYNC_FROM = 1 << 20;

interface Task {
  readonly entry: Entry;
  readonly path: string;
}

async function tasksOf(zip: ZipFile, folder: string, choose: Choose): Promise<Task[]> {
  const tasks: Task[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const name = choose(entry.fileName);
    if (name !== undefined) tasks.push({ entry, path: join(folder, name) });
  }
  return tasks;
}

async function write(stream: AsyncIterable<Buffer>, { entry, path }: Task): Promise<void> {
  const file = await open(path, 'w', path.includes('.so') ? 0o755 : 0o644);
  let sum = 0;
  async function* summed() {
    for await (const piece of stream) {
      sum = crc32(piece, sum);
      yield piece;
    }
  }
  try {
    await writeFile(file, summed());
    if (sum !== entry.crc32) throw new LibtorchError(`${entry.fileName} is damaged`);
    if (entry.uncompressedSize >= SYNC_FROM) await file.sync();
  } finally {
    await file.close();
  }
}

/** Unpacks what `choose` names into `folder`; the number of files. */
export async function unpack(archive: string, folder: string, choose: Choose): Promise<number> {
  const zip = await openPromise(archive, { lazyEntries: true, autoClose: false }).catch((error) => {
    throw new LibtorchError(`${archive} is not a sound zip archive: ${error.message}`);
  });
  try {
    const tasks = await tasksOf(zip, folder, choose);
    await mkdir(folder, { recursive: true });
    await checkRoom(
      folder,
      tasks.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0),
    );
    for (const parent of new Set(tasks.map(({ path }) => dirname(path)))) {
      await mkdir(parent, { recursive: true });
    }
    const rest = tasks.values();
    const worker = async () => {
      for (const task of rest) await write(await zip.openReadStreamPromise(task.entry), task);
    };
    await Promise.all(Array.from({ length: PARALLEL }, worker));
    return tasks.length;
  } finally {
    zip.close();
  }
}

/** The text of the first file whose name fits. */
export async function readEntry(archive: string, fits: RegExp): Promise<string | undefined> {
  const zip = await openPromise(archive, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      if (!fits.test(entry.fileName)) continue;
      const pieces: Buffer[] = [];
      const stream = await zip.openReadStreamPromise(entry);
      for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
      return Buffer.concat(pieces).toString('utf8');
    }
    return undefined;
  } finally {
    zip.close();
  }
}
