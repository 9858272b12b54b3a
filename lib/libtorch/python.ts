/** Finds the PyTorch installed in the Python on the PATH, without importing it. */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { cwd, env, pid } from 'node:process';
import { cacheFolder } from './cache.js';

/** What a Python on the PATH says of its torch package. */
export interface PythonTorch {
  readonly python: string;
  /** The torch package's folder, if there is one. */
  readonly root: string | undefined;
  /** Why this Python gave no answer. */
  readonly problem?: string;
}

const NAMES = ['python3', 'python'];
const TIMEOUT = 20_000;
/** The working folder's own `torch` must not be taken for the package, hence the first line. */
const QUESTION = `
import sys
sys.path = [p for p in sys.path if p]
import importlib.util, os
spec = importlib.util.find_spec('torch')
print('sconce:' + (os.path.dirname(spec.origin) if spec and spec.origin else ''))
`;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The Pythons on the PATH: one for each name, and each only once. */
export function pythons(): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const found = NAMES.map((name) =>
    folders.map((folder) => join(folder, name)).find((path) => isExecutable(path)),
  ).filter((path) => path !== undefined);
  const files = found.map((path) => realpathSync(path));
  return found.filter((_, index) => files.indexOf(files[index] ?? '') === index);
}

/** Asks a Python where its torch is, which takes some 0.1 s. */
export function askPython(python: string): PythonTorch {
  const { error, status, stdout, stderr } = spawnSync(python, ['-c', QUESTION], {
    encoding: 'utf8',
    timeout: TIMEOUT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const root = /^sconce:(.*)$/m.exec(stdout ?? '')?.[1];
  if (status === 0 && root !== undefined) return { python, root: root || undefined };
  const last = (stderr ?? '').trim().split('\n').at(-1);
  const problem = error?.message ?? (last || `it ended with status ${status}`);
  return { python, root: undefined, problem };
}

interface Memo {
  readonly key: string;
  readonly python: string;
  readonly root: string;
  readonly version: number;
}

const memoFile = () => join(cacheFolder(), 'python.json');
const mtime = (path: string) => statSync(path).mtimeMs;

/** A version manager's shim: a script that chooses the Python by the working folder. */
function isScript(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(2);
    readSync(file, start, 0, start.length, 0);
    return start.toString() === '#!';
  } finally {
    closeSync(file);
  }
}

/** Whatever may change which torch a Python finds. */
function memoKey(): string {
  const variables = ['VIRTUAL_ENV', 'PYTHONPATH', 'PYTHONHOME', 'PYENV_VERSION', 'CONDA_PREFIX'];
  const found = pythons().map((path) => [path, mtime(path), isScript(path) ? cwd() : null]);
  return JSON.stringify([found, variables.map((name) => env[name] ?? null)]);
}

/** The answer remembered from an earlier find, if nothing that it hangs on has changed. */
export function recallPython(): PythonTorch | undefined {
  try {
    const memo = JSON.parse(readFileSync(memoFile(), 'utf8')) as Memo;
    const same = memo.key === memoKey() && memo.version === mtime(join(memo.root, 'version.py'));
    return same ? { python: memo.python, root: memo.root } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a good answer, so that the next import need not start Python. */
export function rememberPython(python: string, root: string): void {
  const memo: Memo = { key: memoKey(), python, root, version: mtime(join(root, 'version.py')) };
  const temporary = `${memoFile()}.${pid}`;
  try {
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(temporary, JSON.stringify(memo));
    renameSync(temporary, memoFile());
  } catch {
    // A cache that cannot be written costs only time.
  }
}
