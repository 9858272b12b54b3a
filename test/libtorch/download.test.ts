/** Downloads from servers that break off, fail, lie, or are not there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { download } from '../../lib/libtorch/install/download.js';
import { archiveHost, officialArchive, pinnedHash } from '../../lib/libtorch/install/pins.js';
import { sha256 } from './archives.js';
import { temporary } from './fixtures.js';
import { breakOff, sendFile, serve } from './servers.js';

const data = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919) & 0xff));
const patience = { connect: 1000, answer: 1000, silence: 300 };
const waits = [10, 10, 10];

beforeEach(() => {
  vi.unstubAllEnvs();
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(name.toLowerCase(), undefined);
  }
});

async function fetchFrom(url: string, { hash = sha256(data), path = join(temporary(), 'f') } = {}) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const start = performance.now();
  const error: unknown = await download({ url, sha256: hash }, path, {
    say,
    patience,
    waits,
  }).catch((reason: unknown) => reason);
  const message = error instanceof Error ? error.message : undefined;
  const time = performance.now() - start;
  return { path, said, message, time, whole: existsSync(path) && readFileSync(path).equals(data) };
}

test('a whole file, checked by its hash', async () => {
  const { url, requests } = await serve((request, response) => sendFile(data, request, response));
  expect(await fetchFrom(url)).toMatchObject({ whole: true, message: undefined });
  expect(requests[0]?.headers.range).toBeUndefined();
});

describe('going on', () => {
  test('a transfer that breaks off goes on from there, however often', async () => {
    const { url, requests } = await serve((request, response, count) => {
      const from = Number(/\d+/.exec(request.headers.range ?? '0')?.[0]);
      if (count >= 6) return sendFile(data, request, response);
      response.writeHead(from > 0 ? 206 : 200, {
        'content-length': data.length - from,
        ...(from > 0 && { 'content-range': `bytes ${from}-${data.length - 1}/${data.length}` }),
      });
      response.write(data.subarray(from, from + 1000), () =>
        setTimeout(() => response.destroy(), 20),
      );
    });
    expect(await fetchFrom(url)).toMatchObject({ whole: true });
    expect(requests.map(({ headers }) => headers.range)).toEqual([
      undefined,
      ...[1000, 2000, 3000, 4000, 5000].map((from) => `bytes=${from}-`),
    ]);
  });

  test('what a killed download left is gone on with', async () => {
    const { url, requests } = await serve((request, response) => sendFile(data, request, response));
    const path = join(temporary(), 'f');
    writeFileSync(`${path}.part`, data.subarray(0, 123_456));
    expect(await fetchFrom(url, { path })).toMatchObject({ whole: true });
    expect(requests[0]?.headers.range).toBe('bytes=123456-');
    expect(existsSync(`${path}.part`)).toBe(false);
  });

  test('what is whole already is not fetched again', async () => {
    const { url } = await serve((request, response) => sendFile(data, request, response));
    const path = join(temporary(), 'f');
    writeFileSync(`${path}.part`, data);
    expect(await fetchFrom(url, { path })).toMatchObject({ whole: true });
  });

  test('a server without ranges sends all of it again', async () => {
    const { url } = await serve((_, response) => response.end(data));
    const path = join(temporary(), 'f');
    writeFileSync(`${path}.part`, data.subarray(0, 5000));
    expect(await fetchFrom(url, { path })).toMatchObject({ whole: true });
  });

  test('what was left of another file is thrown away', async () => {
    const { url } = await serve((request, response) => sendFile(data, request, response));
    const path = join(temporary(), 'f');
    writeFileSync(`${path}.part`, 'the beginning of something else');
    const { whole, said } = await fetchFrom(url, { path });
    expect(whole).toBe(true);
    expect(said.join()).toContain('starting anew');
  });

  test('an answer of 503 is tried again', async () => {
    const { url, requests } = await serve((request, response, count) => {
      if (count < 3) response.writeHead(503).end();
      else sendFile(data, request, response);
    });
    expect(await fetchFrom(url)).toMatchObject({ whole: true });
    expect(requests).toHaveLength(3);
  });
});

describe('giving up', () => {
  test('a wrong hash: nothing is kept', async () => {
    const { url, requests } = await serve((_, response) => response.end('something else'));
    const { message, path } = await fetchFrom(url);
    expect(message).toContain(`its SHA-256 is ${sha256(Buffer.from('something else'))}`);
    expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false);
    expect(requests).toHaveLength(1);
  });

  test.each([404, 403, 401])('%i: at once', async (status) => {
    const { url, requests } = await serve((_, response) => response.writeHead(status).end());
    expect((await fetchFrom(url)).message).toContain(`the server answers ${status}`);
    expect(requests).toHaveLength(1);
  });

  test('a server that always breaks off, after some tries', async () => {
    const { url, requests } = await serve((_, response) => breakOff(data, 0, response));
    const { message } = await fetchFrom(url);
    expect(message).toContain('times in a row');
    expect(requests).toHaveLength(waits.length);
  });

  test('a server that falls silent, in the time set', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': data.length });
      response.write('a');
    });
    const { message, time } = await fetchFrom(url);
    expect(message).toContain('times in a row');
    expect(time).toBeLessThan(5000);
  });

  test('a server that never answers, in the time set', async () => {
    const { url } = await serve(() => undefined);
    const { message, time } = await fetchFrom(url);
    expect(message).toMatch(/cannot be reached/);
    expect(time).toBeLessThan(3000);
  });

  test.each([
    ['a closed port', 'http://127.0.0.1:9'],
    ['a name that is not known', 'https://sconce.invalid/file'],
    ['an address without a host', 'http://192.0.2.1/file'],
  ])('%s: within seconds', async (_, url) => {
    const { message, time } = await fetchFrom(url);
    expect(message).toMatch(/cannot be reached: ./);
    expect(time).toBeLessThan(5000);
  });
});

describe('proxies', () => {
  async function proxy() {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(request.url ?? '');
      request.pipe(
        httpRequest(request.url ?? '', { headers: request.headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        }),
      );
    });
    server.on('connect', (request, socket) => {
      seen.push(request.url ?? '');
      const [host, port] = (request.url ?? '').split(':');
      const target = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        target.pipe(socket).pipe(target);
      });
      target.on('error', () => socket.destroy());
      socket.on('error', () => target.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    afterAll(() => server.close());
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
  }

  test('HTTP_PROXY is used, and NO_PROXY excepts from it', async () => {
    const site = await serve((request, response) => sendFile(data, request, response));
    const { url, seen } = await proxy();
    vi.stubEnv('HTTP_PROXY', url);
    expect(await fetchFrom(site.url)).toMatchObject({ whole: true });
    expect(seen).toHaveLength(1);
    vi.stubEnv('NO_PROXY', '127.0.0.1');
    expect(await fetchFrom(site.url)).toMatchObject({ whole: true });
    expect(seen).toHaveLength(1);
  });

  test('a proxy that is not there, and one that is no address', async () => {
    const site = await serve((request, response) => sendFile(data, request, response));
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:9');
    expect((await fetchFrom(site.url)).message).toMatch(/cannot be reached/);
    vi.stubEnv('HTTP_PROXY', 'no address');
    expect((await fetchFrom(site.url)).message).toMatch(/proxy settings/);
  });
});

describe('pins', () => {
  test('a mirror takes the place of the host, under the same hash', () => {
    vi.stubEnv('SCONCE_LIBTORCH_MIRROR', 'https://mirror.example/pytorch/');
    expect(archiveHost()).toBe('https://mirror.example/pytorch');
    const archive = officialArchive();
    if (process.arch !== 'x64') return expect(archive).toBeUndefined();
    expect(archive?.url).toMatch(/^https:\/\/mirror\.example\/pytorch\/libtorch\/cpu\/libtorch-/);
    expect(archive?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(pinnedHash(`https://other.example/${archive?.url.split('/').at(-1)}`)).toBe(
      archive?.sha256,
    );
  });

  test('nothing else is pinned', () => {
    expect(pinnedHash('https://download.pytorch.org/libtorch/cpu/other.zip')).toBeUndefined();
  });
});
