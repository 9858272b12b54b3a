// Runs a tool, keeps what it prints in a log, and shows the end of it only when it fails.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const SHOWN = 40;
const running = new Set();

/** What stops the set-up, with the way to mend it. */
export class SetupError extends Error {}

// Each tool leads a process group of its own, so that what it started ends with it.
function end(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

for (const [signal, status] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 })) {
  process.once(signal, () => {
    for (const child of running) end(child);
    console.error('\nset-up stopped; the next one goes on from here');
    process.exit(status);
  });
}

function outcome(child, lines, log) {
  return new Promise((resolve, reject) => {
    let rest = '';
    const take = (text) => {
      log.write(text);
      const parts = (rest + text).split('\n');
      rest = parts.pop();
      for (const line of parts) lines(line);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (rest !== '') lines(rest);
      log.end();
      resolve(status ?? signal);
    });
  });
}

/** Runs a command; `onLine` sees each line. Throws a SetupError with the last lines if it fails. */
export async function run(command, args, { cwd, env, log, mend, onLine = () => {} }) {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  file.write(`$ ${[command, ...args].join(' ')}\n`);
  const last = [];
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  const see = (line) => {
    last.push(line);
    if (last.length > SHOWN) last.shift();
    onLine(line);
  };
  const status = await outcome(child, see, file).catch((error) => {
    throw new SetupError(`${command} does not start: ${error.message}\n${mend}`);
  });
  running.delete(child);
  if (status === 0) return;
  const shown = last.filter((line) => line.trim() !== '').join('\n');
  throw new SetupError(
    `${shown}\n\n\`${[command, ...args].join(' ')}\` ended with ${status}; all of it: ${log}\n${mend}`,
  );
}
