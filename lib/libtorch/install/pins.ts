/** The official archives that may be installed, each by its SHA-256. */
import { arch, env, platform } from 'node:process';
import { PINNED } from '../version.js';

/** An archive: where it lies, and what it must be. */
export interface Archive {
  readonly url: string;
  readonly sha256: string;
  /** In bytes, for the progress shown before the server has said it. */
  readonly size: number;
}

const HOST = 'https://download.pytorch.org';

/**
 * For each version and machine, the archive's path, SHA-256 and size. The host publishes no hashes;
 * these are what several unrelated public projects have pinned for the same file. There is no archive
 * for arm64, and the CUDA archives lack NVIDIA's libraries, so both are installed by pip.
 */
const PINS: Record<string, { path: string; sha256: string; size: number }> = {
  '2.13.0 linux-x64': {
    path: '/libtorch/cpu/libtorch-shared-with-deps-2.13.0%2Bcpu.zip',
    sha256: 'edbf4cbed78433d803e90a65f1752e57783d164bce66c95c0872b2ab8f5c159e',
    size: 126_385_248,
  },
};

/** The host, or the mirror of it that SCONCE_LIBTORCH_MIRROR names. */
export function archiveHost(): string {
  return (env.SCONCE_LIBTORCH_MIRROR || HOST).replace(/\/+$/, '');
}

/** The archive for this machine, if there is a pinned one. */
export function officialArchive(): Archive | undefined {
  const pin = PINS[`${PINNED} ${platform}-${arch}`];
  return pin && { url: archiveHost() + pin.path, sha256: pin.sha256, size: pin.size };
}

/** The pinned hash of a file of that name, so that any mirror may serve it. */
export function pinnedHash(url: string): string | undefined {
  const name = (path: string) => decodeURIComponent(path.split('/').at(-1) ?? '');
  return Object.values(PINS).find(({ path }) => name(path) === name(url))?.sha256;
}
