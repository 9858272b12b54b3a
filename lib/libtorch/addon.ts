/** Where the addon is, as far as that can be said without loading it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { arch, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

/** The folders that may hold the addon: one built here, or one that the package brought. */
export function addonFolders(): string[] {
  return ['../../build/Release/', `../../prebuilds/${platform}-${arch}/`].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  );
}

/** The addon's two halves: the loader, which knows nothing of torch, and the core. */
export interface Addon {
  readonly loader: string;
  readonly core: string;
}

/** The addon in the first folder that has one. */
export function findAddon(): Addon | undefined {
  const folder = addonFolders().find((candidate) => existsSync(join(candidate, 'sconce.node')));
  if (folder === undefined) return undefined;
  return { loader: join(folder, 'sconce.node'), core: join(folder, 'sconce_torch.so') };
}
