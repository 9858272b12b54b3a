// What was done for which state of the files, so that nothing is done twice.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The files below the given paths, each by its own path. */
export function filesBelow(paths) {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    return filesBelow(readdirSync(path).map((name) => join(path, name)));
  });
}

/** A short text that changes when any of the files does, by content. */
export function fingerprint(files, ...more) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(file).update('\0').update(readFileSync(file));
  return hash.update(JSON.stringify(more)).digest('hex').slice(0, 32);
}

/** The stamps of the steps that were done, kept in a file. */
export class Stamps {
  #path;
  #done;

  constructor(path) {
    this.#path = path;
    try {
      this.#done = JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      this.#done = {};
    }
  }

  has(step, print) {
    return this.#done[step] === print;
  }

  set(step, print) {
    this.#done[step] = print;
    mkdirSync(dirname(this.#path), { recursive: true });
    const temporary = `${this.#path}.${process.pid}`;
    try {
      writeFileSync(temporary, JSON.stringify(this.#done, null, 2));
      renameSync(temporary, this.#path);
    } finally {
      rmSync(temporary, { force: true });
    }
  }
}
