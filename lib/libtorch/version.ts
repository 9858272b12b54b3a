/** Which libtorch Sconce wants, and how versions are read and compared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version that `npx sconce install` fetches. */
export const PINNED = '2.13.0';
/** The versions that the addon's source compiles against. */
export const BUILDABLE: readonly string[] = ['2.11', '2.12', '2.13'];

/** Major and minor number: `'2.13'` for `'2.13.0+cpu'`. */
export const minorOf = (version: string): string => /^(\d+\.\d+)/.exec(version)?.[1] ?? version;

/** A failure that the user can mend; the message says how. */
export class LibtorchError extends Error {
  override readonly name = 'LibtorchError';
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function fromHeader(text: string | undefined): string | undefined {
  const parts = ['MAJOR', 'MINOR', 'PATCH'].map(
    (part) => new RegExp(`TORCH_VERSION_${part} (\\d+)`).exec(text ?? '')?.[1],
  );
  return parts.includes(undefined) ? undefined : parts.join('.');
}

/**
 * The version of the libtorch at `root`: a torch package says it in version.py, the official archive
 * in build-version, and both in a header.
 */
export function versionAt(root: string): string | undefined {
  const python = read(join(root, 'version.py'));
  const said = /__version__ = ['"]([^'"]+)['"]/.exec(python ?? '')?.[1];
  return (
    said ??
    read(join(root, 'build-version'))?.trim() ??
    fromHeader(read(join(root, 'include/torch/headeronly/version.h'))) ??
    fromHeader(read(join(root, 'include/torch/csrc/api/include/torch/version.h')))
  );
}
