/** Downloads wheels by the pip of the Python on the PATH, which checks them by its index's hashes. */
import { spawn, spawnSync } from 'node:child_process';
import { arch, env, stderr } from 'node:process';
import { pythons } from '../python.js';
import { LibtorchError } from '../version.js';
import { Unreachable } from './http.js';
import type { Say } from './progress.js';

export interface PipOptions {
  /** Where the wheels go; pip's temporary files, too, since /tmp may be small. */
  readonly folder: string;
  readonly say: Say;
  readonly deps?: boolean;
  /** Shows nothing of what pip prints. */
  readonly quiet?: boolean;
  /** Called with each pip that starts, so that it can be ended with this process. */
  readonly started?: (kill: () => void) => void;
}

/** An index that cannot be reached shall cost seconds, and one that is slow shall get its time. */
const QUICK = ['--timeout', '10', '--retries', '1'];
const PATIENT = ['--timeout', '120', '--retries', '5'];
const TRIES = 3;
/** Wheels differ per version of Python only in parts that are not used here. */
const ANY_PYTHON = [
  '--only-binary=:all:',
  '--implementation=cp',
  '--python-version=3.12',
  '--abi=cp312',
  '--abi=abi3',
  '--abi=none',
  ...['manylinux_2_28', 'manylinux_2_27', 'manylinux_2_17', 'manylinux2014'].map(
    (name) => `--platform=${name}_${arch === 'arm64' ? 'aarch64' : 'x86_64'}`,
  ),
];

const NO_NETWORK =
  /connection broken by|Failed to establish|NameResolution|Name or service not known|ConnectTimeout|Could not fetch URL|proxy/i;
const NO_MATCH = /No matching distribution found|Could not find a version that satisfies/;
const BROKEN = /ReadTimeout|IncompleteRead|incomplete-download|ConnectionReset|ProtocolError/;

/** The first Python on the PATH that has pip. */
export function pythonWithPip(): string {
  const found = pythons();
  const withPip = found.find(
    (python) => spawnSync(python, ['-m', 'pip', '--version'], { timeout: 20_000 }).status === 0,
  );
  if (withPip !== undefined) return withPip;
  throw new LibtorchError(
    found.length === 0
      ? 'there is no Python on the PATH to fetch it by pip: install Python 3 with pip ' +
          '(Debian, Ubuntu: `apt install python3-pip`).'
      : `${found.join(' and ')} have no pip: run \`${found[0]} -m ensurepip --user\`, or install it ` +
          '(Debian, Ubuntu: `apt install python3-pip`).',
  );
}

interface Outcome {
  readonly status: number | null;
  readonly errors: string;
}

function run(python: string, args: readonly string[], options: PipOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, ['-m', 'pip', ...args], {
      stdio: ['ignore', options.quiet ? 'ignore' : 'inherit', 'pipe'],
      env: { ...env, TMPDIR: options.folder, PIP_DISABLE_PIP_VERSION_CHECK: '1' },
    });
    options.started?.(() => child.kill());
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
      if (!options.quiet) stderr.write(text);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, errors }));
  });
}

function failure(requirements: readonly string[], { errors, status }: Outcome): LibtorchError {
  const what = requirements.join(' ');
  if (/No space left on device/.test(errors)) {
    return new LibtorchError(
      'the disk is full: make room, or set SCONCE_CACHE to a folder on another disk.',
    );
  }
  if (NO_NETWORK.test(errors)) {
    return new Unreachable(
      `pip cannot reach its index for ${what}: check the network, HTTPS_PROXY and PIP_INDEX_URL.`,
    );
  }
  const last = errors.trim().split('\n').at(-1) || `it ended with status ${status}`;
  return new LibtorchError(`pip cannot download ${what}: ${last.replace(/^ERROR: /, '')}`);
}

/** Downloads what the requirements name into `folder`. */
export async function pipDownload(
  python: string,
  requirements: readonly string[],
  options: PipOptions,
): Promise<void> {
  const { folder, say, deps = false } = options;
  const args = ['download', '--no-input', '--dest', folder, ...(deps ? [] : ['--no-deps'])];
  let patience = QUICK;
  let tags: readonly string[] = [];
  for (let tried = 1; ; tried += 1) {
    const words = [...args, ...patience, ...tags, ...requirements];
    const outcome = await run(python, words, options);
    if (outcome.status === 0) return;
    const { errors } = outcome;
    const found = !NO_MATCH.test(errors);
    if (!found && !NO_NETWORK.test(errors) && tags.length === 0) {
      say('pip has none for this version of Python: asking for that of another one');
      tags = ANY_PYTHON;
    } else if (found && BROKEN.test(errors) && tried < TRIES) {
      say('the transfer broke: trying again, with more patience');
      patience = PATIENT;
    } else {
      throw failure(requirements, outcome);
    }
  }
}
