/** The folder in the user's cache that `npx sconce install` fills. */
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { env } from 'node:process';

/** Sconce's cache: `SCONCE_CACHE`, or `sconce` in `XDG_CACHE_HOME` or `~/.cache`. */
export function cacheFolder(): string {
  if (env.SCONCE_CACHE) return resolve(env.SCONCE_CACHE);
  const xdg = env.XDG_CACHE_HOME;
  const base = xdg && isAbsolute(xdg) ? xdg : join(homedir(), '.cache');
  return join(base, 'sconce');
}

/** Where libtorch of a version lies once installed; its root is the `torch` folder in it. */
export function installFolder(version: string, cuda: boolean): string {
  return join(cacheFolder(), 'libtorch', cuda ? `${version}-cuda` : version);
}

const byVersion = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true });

/** The roots in the cache, the newest first, and of one version the CUDA build first. */
export function cachedRoots(): string[] {
  const folder = join(cacheFolder(), 'libtorch');
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+\.\d+\.\d+(-cuda)?$/.test(name))
      .sort(byVersion)
      .map((name) => join(folder, name, 'torch'));
  } catch {
    return [];
  }
}
