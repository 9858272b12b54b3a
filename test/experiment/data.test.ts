/** Where the main job's images come from: files, the network, the drawing board. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { drawDigits } from '../../examples/experiment/data/digits.js';
import { download, md5 } from '../../examples/experiment/data/fashion_mnist.js';
import { parseIdx, readFolder } from '../../examples/experiment/data/idx.js';
import { UserError } from '../../examples/experiment/data/images.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'sconce-data-'));

function idx(sizes: number[], bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(4 + 4 * sizes.length);
  head.writeUInt16BE(0x08 * 256 + sizes.length, 2);
  for (const [i, size] of sizes.entries()) head.writeUInt32BE(size, 4 + 4 * i);
  return Buffer.concat([head, bytes]);
}

const COUNT = 30;
const images = idx([COUNT, 28, 28], new Uint8Array(COUNT * 784).fill(7));
const labels = idx(
  [COUNT],
  Uint8Array.from({ length: COUNT }, (_, i) => i % 10),
);

function written(files: Record<string, Uint8Array>): string {
  const path = folder();
  for (const [name, data] of Object.entries(files)) writeFileSync(join(path, name), data);
  return path;
}

describe('IDX files', () => {
  test.each([
    ['gzipped', 'train-images-idx3-ubyte.gz', 'train-labels-idx1-ubyte.gz', true],
    ['plain', 't10k-images-idx3-ubyte', 't10k-labels-idx1-ubyte', false],
    ['dotted', 'train-images.idx3-ubyte', 'train-labels.idx1-ubyte', false],
  ])('%s are read', (_, imagesName, labelsName, zipped) => {
    const pack = (data: Buffer): Buffer => (zipped ? gzipSync(data) : data);
    const data = readFolder(written({ [imagesName]: pack(images), [labelsName]: pack(labels) }));
    expect([data.count, data.height, data.width]).toEqual([COUNT, 28, 28]);
    expect(data.pixels[783]).toBe(7);
    expect([...data.labels.slice(0, 3)]).toEqual([0, 1, 2]);
  });

  const bad: [string, Buffer, RegExp][] = [
    ['empty', Buffer.alloc(0), /not an IDX file/],
    ['of another kind', Buffer.from('hello, world'), /not an IDX file/],
    ['cut off in the header', images.subarray(0, 9), /cut off/],
    ['cut off in the data', images.subarray(0, 5000), /announced/],
    ['too long', Buffer.concat([images, Buffer.alloc(1)]), /announced/],
    ['of floats', Buffer.from([0, 0, 0x0d, 1, 0, 0, 0, 0]), /unsigned bytes/],
    ['broken gzip', gzipSync(images).subarray(0, 40), /gzip/],
  ];

  test.each(bad)('%s are refused', (_, data, message) => {
    expect(() => parseIdx('file', data)).toThrow(UserError);
    expect(() => parseIdx('file', data)).toThrow(message);
  });

  test('that do not fit together are refused', () => {
    const few = idx([3], new Uint8Array(3));
    const high = idx([COUNT], new Uint8Array(COUNT).fill(11));
    const read = (other: Buffer): unknown =>
      readFolder(written({ 'train-images-idx3-ubyte': images, 'train-labels-idx1-ubyte': other }));
    expect(() => read(few)).toThrow(/3 labels for 30 images/);
    expect(() => read(high)).toThrow(/label 11/);
    expect(() => readFolder(folder())).toThrow(/neither train- nor t10k-/);
    expect(() => readFolder('/nowhere/at/all')).toThrow(/no such folder/);
  });
});

describe('the download', () => {
  let server: Server | undefined;

  afterEach(() => server?.close());

  async function serve(
    answer: (name: string) => { status: number; data: Buffer },
  ): Promise<string> {
    server = createServer((request, response) => {
      const { status, data } = answer((request.url ?? '').slice(1));
      response.writeHead(status).end(data);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const packed = gzipSync(images);
  const files = { 'a.gz': md5(packed) };

  test('puts whole files in place, and fetches them once', async () => {
    let requests = 0;
    const host = await serve(() => {
      requests += 1;
      return { status: 200, data: packed };
    });
    const into = folder();
    await download({ folder: into, host, files });
    await download({ folder: into, host, files });
    expect(readdirSync(into)).toEqual(['a.gz']);
    expect(requests).toBe(1);
  });

  test('refuses a file with a wrong checksum and leaves nothing', async () => {
    const host = await serve(() => ({ status: 200, data: Buffer.from('other') }));
    const into = folder();
    await expect(download({ folder: into, host, files })).rejects.toThrow(/checksum is wrong/);
    expect(readdirSync(into)).toEqual([]);
  });

  test('replaces a file that is broken', async () => {
    const host = await serve(() => ({ status: 200, data: packed }));
    const into = folder();
    writeFileSync(join(into, 'a.gz'), 'half');
    await download({ folder: into, host, files });
    expect(readdirSync(into)).toEqual(['a.gz']);
  });

  test('says what failed', async () => {
    const host = await serve(() => ({ status: 404, data: Buffer.alloc(0) }));
    await expect(download({ folder: folder(), host, files })).rejects.toThrow(/HTTP 404/);
    const gone = { folder: folder(), host: 'http://127.0.0.1:9', files };
    await expect(download(gone)).rejects.toThrow(/127\.0\.0\.1:9/);
  });
});

describe('drawn digits', () => {
  test('are the same on every machine', () => {
    const { pixels, labels: classes } = drawDigits(200, 5);
    const hash = createHash('sha256').update(pixels).update(classes).digest('hex');
    expect(hash).toBe('6fdb5d5d442d5509e7663ad589a41d0c9d4bef4a5c428882f7690b70621b6ab2');
  });

  test('are of all classes, differ, and are neither blank nor full', () => {
    const { pixels, labels: classes, count } = drawDigits(300, 2);
    expect(new Set(classes).size).toBe(10);
    const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
    expect(mean).toBeGreaterThan(15);
    expect(mean).toBeLessThan(90);
    const seen = new Set<string>();
    for (let i = 0; i < count; i += 1) {
      seen.add(Buffer.from(pixels.subarray(i * 784, (i + 1) * 784)).toString('base64'));
    }
    expect(seen.size).toBe(count);
  });
});
