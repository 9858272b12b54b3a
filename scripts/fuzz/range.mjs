// Runs calls in a child process, under a limit of memory, and tells how it ended.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));
/** Address space of a child, in KiB: a huge tensor must fail, not fill the machine. */
const LIMIT = 8 * 1024 * 1024;
const noReport = () => {};

function start({ seed, only }, from, to, cwd) {
  const args = [CHILD, seed, from, to, only].map(String);
  return spawn(
    'bash',
    ['-c', `ulimit -c 0; ulimit -v ${LIMIT}; exec "$@"`, 'bash', process.execPath, ...args],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, OMP_NUM_THREADS: '1' },
    },
  );
}

/** How a child died, or null when it came to its end. */
function deathOf({ ended, hung, code, signal, errors, timeout }) {
  if (hung) return `no end within ${timeout} s`;
  if (ended && code === 0) return null;
  const words =
    errors
      .trim()
      .split('\n')
      .find((line) => line.trim() !== '') ?? '';
  return `the process died (${signal ?? `exit ${code}`})${words && `: ${words.slice(0, 200)}`}`;
}

/** `{ died, hung, number, code, next }`: the last call begun, and the number to go on with. */
export async function runRange(options, from, to, report = noReport) {
  const cwd = mkdtempSync(join(tmpdir(), 'sconce-fuzz-'));
  const child = start(options, from, to, cwd);
  const state = {
    number: from,
    code: '',
    ended: false,
    hung: false,
    errors: '',
    timeout: options.timeout,
  };
  let timer;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      state.hung = true;
      child.kill('SIGKILL');
    }, options.timeout * 1000);
  };
  watch();
  child.stderr.on('data', (data) => {
    if (state.errors.length < 10_000) state.errors += data;
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    watch();
    if (line === 'end') state.ended = true;
    else if (line.startsWith('!')) report(state.number, state.code, line.slice(1));
    // Libraries write to standard output too.
    else if (/^\d+\t/.test(line))
      [state.number, state.code] = [Number.parseInt(line, 10), line.slice(line.indexOf('\t') + 1)];
  });
  const closed = new Promise((resolve) => lines.once('close', resolve));
  const [code, signal] = await new Promise((resolve) =>
    child.once('exit', (...how) => resolve(how)),
  );
  await closed;
  clearTimeout(timer);
  rmSync(cwd, { recursive: true, force: true });
  const died = deathOf({ ...state, code, signal });
  return {
    died,
    hung: state.hung,
    number: state.number,
    code: state.code,
    next: died === null ? to : state.number + 1,
  };
}
