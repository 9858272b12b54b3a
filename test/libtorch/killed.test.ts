/** Installs that are killed, stopped, or run twice at once; each in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { archiveOf, sha256 } from './archives.js';
import { program, temporary } from './fixtures.js';
import { sendFile, serve } from './servers.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const data = archiveOf({ version: '2.13.0+cpu' });
let cache = '';

beforeEach(() => {
  cache = temporary();
});

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ status: number | string | null; output: string }>;
}

function start(args: string[], path = '/nowhere'): Run {
  const env = { PATH: path, HOME: cache, SCONCE_CACHE: cache };
  const child = spawn(process.execPath, [cli, 'install', ...args], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<{ status: number | string | null; output: string }>((resolve) => {
    child.on('close', (status, signal) => resolve({ status: status ?? signal, output }));
  });
  return { child, ended };
}

const below = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
const installed = () => below(join(cache, 'libtorch'));
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries += 1) {
    if (tries > 500) throw new Error('it never came to that');
    await sleep(10);
  }
}

test('killed while downloading: the next install goes on from there', async () => {
  const { url, requests } = await serve((request, response, count) => {
    if (count > 1) return sendFile(data, request, response);
    response.writeHead(200, { 'content-length': data.length });
    response.write(data.subarray(0, 5000));
  });
  const args = ['--from', `${url}/libtorch.zip`, '--sha256', sha256(data)];
  const first = start(args);
  const part = join(cache, 'downloads', 'libtorch.zip.part');
  await until(() => existsSync(part) && readFileSync(part).length === 5000);
  first.child.kill('SIGKILL');
  expect((await first.ended).status).toBe('SIGKILL');
  expect(installed().filter((name) => !name.startsWith('.'))).toEqual([]);
  const { status, output } = await start(args).ended;
  expect(output).toContain('libtorch 2.13.0+cpu installed');
  expect(status).toBe(0);
  expect(requests[1]?.headers.range).toBe('bytes=5000-');
  expect(installed()).toEqual(['2.13.0']);
});

/** A pip that never ends. */
function slowPip(): { path: string; pid: () => number } {
  const file = join(temporary(), 'pid');
  const path = program(
    'python3',
    `if (!process.argv.includes('download')) process.exit(0);
     require('fs').writeFileSync(${JSON.stringify(file)}, String(process.pid));
     setTimeout(() => {}, 60000);`,
  );
  return { path, pid: () => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0) };
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('killed while pip is at it: what is left is never taken, and swept up', async () => {
  const { path, pid } = slowPip();
  const first = start(['--from', 'pip'], path);
  await until(() => pid() > 0);
  first.child.kill('SIGKILL');
  process.kill(pid());
  await first.ended;
  expect(installed()).toEqual([expect.stringMatching(/^\.staging-/)]);
  const archive = join(temporary(), 'libtorch.zip');
  writeFileSync(archive, data);
  expect((await start(['--from', archive]).ended).status).toBe(0);
  expect(installed()).toEqual(['2.13.0']);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s: nothing is left, and pip ends, too', async (signal, expected) => {
  const { path, pid } = slowPip();
  const { child, ended } = start(['--from', 'pip'], path);
  await until(() => pid() > 0);
  child.kill(signal);
  expect((await ended).status).toBe(expected);
  expect(installed()).toEqual([]);
  await until(() => !alive(pid()));
});

test('two at once: the second waits for the first and takes what it installed', async () => {
  const { url, requests } = await serve((request, response) => {
    setTimeout(() => sendFile(data, request, response), 600);
  });
  const args = ['--from', `${url}/libtorch.zip`, '--sha256', sha256(data)];
  const first = start(args);
  await until(() => requests.length === 1);
  const [one, two] = await Promise.all([first.ended, start(args).ended]);
  expect([one.status, two.status]).toEqual([0, 0]);
  expect(two.output).toContain('another process is at it already');
  expect(two.output).toContain('is in place');
  expect(requests).toHaveLength(1);
});

test('a second one goes on when the first is killed', async () => {
  const { url, requests } = await serve((request, response, count) => {
    if (count > 1) sendFile(data, request, response);
  });
  const args = ['--from', `${url}/libtorch.zip`, '--sha256', sha256(data)];
  const first = start(args);
  await until(() => requests.length === 1);
  const second = start(args);
  await sleep(300);
  first.child.kill('SIGKILL');
  expect((await second.ended).status).toBe(0);
  expect(installed()).toEqual(['2.13.0']);
});
