/** A folder to install into that is either taken whole, at the end, or thrown away. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process, { exit, pid } from 'node:process';

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const DAY = 86_400_000;
const MARK = /^\.(staging|old)-/;

/** Removes what killed installs have left; other machines may share the folder, and be at work. */
export function sweep(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!MARK.test(name)) continue;
    const path = join(folder, name);
    const own = name.includes(`-${hostname()}-`);
    if (own || Date.now() - statSync(path).mtimeMs > DAY) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

/** A staging folder; `commit` puts it in its place by one rename. */
export class Stage {
  readonly folder: string;
  readonly #kills: (() => void)[] = [];

  constructor(readonly parent: string) {
    mkdirSync(parent, { recursive: true });
    this.folder = join(parent, `.staging-${hostname()}-${pid}-${Date.now()}`);
    mkdirSync(this.folder);
  }

  /** Ends a child process with this one. */
  readonly started = (kill: () => void): void => {
    this.#kills.push(kill);
  };

  discard(): void {
    // pip may need a moment to end.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }

  commit(name: string, place: string): void {
    const old = join(dirname(place), `.old-${hostname()}-${pid}-${basename(place)}`);
    if (existsSync(place)) renameSync(place, old);
    renameSync(join(this.folder, name), place);
    rmSync(old, { recursive: true, force: true });
  }

  /** Runs `work`; whether it returns, throws or is interrupted, the folder is gone afterwards. */
  async use<T>(work: () => Promise<T>): Promise<T> {
    const handlers = Object.entries(SIGNALS).map(([signal, status]) => {
      const handler = () => {
        for (const kill of this.#kills) kill();
        this.discard();
        exit(status);
      };
      process.once(signal, handler);
      return [signal, handler] as const;
    });
    try {
      return await work();
    } finally {
      for (const [signal, handler] of handlers) process.removeListener(signal, handler);
      this.discard();
    }
  }
}
