/** Tries a libtorch in a child process, so that whatever happens there happens to the child. */
import { spawnSync } from 'node:child_process';
import { env, execPath } from 'node:process';
import { findAddon } from './addon.js';

/** What the child found out. */
export interface Report {
  /** libtorch's own version, when the addon was there to ask it. */
  readonly version?: string;
  readonly built_for?: string;
  readonly core?: CoreReport;
  readonly problem?: string;
}

/** What libtorch says of itself once the whole addon is loaded. */
export interface CoreReport {
  readonly cpu_capability: string;
  readonly threads: number;
  readonly interop_threads: number;
  readonly has_cuda: boolean;
  readonly cuda_devices: number;
}

const TIMEOUT = 120_000;

/**
 * Runs in the child. Without the addon Node itself opens the libraries: it complains that they are
 * no addons, but only after they have loaded.
 */
const PROGRAM = `
const { loader, core, libraries } = JSON.parse(process.argv[1]);
const report = {};
try {
  if (loader) {
    const sconce = require(loader);
    report.built_for = sconce.built_for;
    report.version = sconce.open(libraries);
    const minor = (text) => text.split('.').slice(0, 2).join('.');
    if (core && minor(report.version) === minor(report.built_for)) {
      const torch = sconce.load(core);
      report.core = {
        cpu_capability: torch.cpu_capability(),
        threads: torch.get_num_threads(),
        interop_threads: torch.get_num_interop_threads(),
        has_cuda: torch.has_cuda(),
        cuda_devices: torch.cuda_device_count(),
      };
    }
  } else {
    for (const library of libraries) {
      try {
        process.dlopen({ exports: {} }, library, require('os').constants.dlopen.RTLD_NOW);
      } catch (error) {
        if (!/did not self-register/.test(error.message)) throw error;
      }
    }
  }
} catch (error) {
  report.problem = error.message;
}
require('fs').writeSync(1, JSON.stringify(report));
process.exit(0);
`;

interface CheckOptions {
  /** Loads the addon's torch-linked half, too. */
  readonly core?: boolean;
}

/** Opens `libraries` in a child process; `problem` in the report says why that fails. */
export function check(libraries: readonly string[], { core = false }: CheckOptions = {}): Report {
  const addon = findAddon();
  const order = { loader: addon?.loader, core: core ? addon?.core : undefined, libraries };
  const { status, signal, stdout, stderr, error } = spawnSync(
    execPath,
    ['-e', PROGRAM, JSON.stringify(order)],
    { encoding: 'utf8', timeout: TIMEOUT, env: { ...env, NODE_OPTIONS: '' } },
  );
  if (status === 0 && stdout !== '') return JSON.parse(stdout) as Report;
  if (error !== undefined) return { problem: error.message };
  if (signal === 'SIGILL') return { problem: 'this CPU lacks an instruction that it uses' };
  const last = stderr.trim().split('\n').at(-1);
  return { problem: `a process that opens it dies by ${signal ?? `status ${status}`} (${last})` };
}
