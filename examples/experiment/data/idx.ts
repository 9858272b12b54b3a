/** The IDX files of MNIST and its kin, gzipped or not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Images, UserError } from './images.js';

const UNSIGNED_BYTES = 0x08;

/** An IDX file: the sizes of its dimensions, and its bytes. */
export interface Idx {
  readonly sizes: readonly number[];
  readonly bytes: Uint8Array;
}

function unzip(name: string, data: Buffer): Buffer {
  if (data[0] !== 0x1f || data[1] !== 0x8b) return data;
  try {
    return gunzipSync(data);
  } catch (error) {
    throw new UserError(`${name}: broken gzip data (${(error as Error).message})`);
  }
}

/** Parses an IDX file of unsigned bytes; `name` is for errors. */
export function parseIdx(name: string, raw: Buffer): Idx {
  const data = unzip(name, raw);
  if (data.length < 4 || data.readUInt16BE(0) !== 0)
    throw new UserError(`${name}: not an IDX file`);
  const [, , type, dimensions = 0] = data;
  if (type !== UNSIGNED_BYTES) throw new UserError(`${name}: its elements are not unsigned bytes`);
  const start = 4 + 4 * dimensions;
  if (dimensions === 0 || data.length < start)
    throw new UserError(`${name}: its header is cut off`);
  const sizes = Array.from({ length: dimensions }, (_, i) => data.readUInt32BE(4 + 4 * i));
  const length = sizes.reduce((product, size) => product * size, 1);
  if (data.length !== start + length) {
    throw new UserError(`${name}: ${length} elements announced, ${data.length - start} there`);
  }
  return { sizes, bytes: new Uint8Array(data.subarray(start)) };
}

const names = (split: string, kind: string, dimensions: number): string[] =>
  [`${split}-${kind}-idx${dimensions}-ubyte`, `${split}-${kind}.idx${dimensions}-ubyte`].flatMap(
    (name) => [`${name}.gz`, name],
  );

const findIn = (folder: string, candidates: readonly string[]): string | undefined =>
  candidates.map((name) => join(folder, name)).find(existsSync);

/** The files of the split that is there, `train` before `t10k`. */
function filesIn(folder: string): { split: string; images: string; labels: string } {
  for (const split of ['train', 't10k']) {
    const images = findIn(folder, names(split, 'images', 3));
    const labels = findIn(folder, names(split, 'labels', 1));
    if (images !== undefined && labels !== undefined) return { split, images, labels };
  }
  throw new UserError(
    `${folder}: found neither train- nor t10k- images and labels, ` +
      'such as train-images-idx3-ubyte.gz and train-labels-idx1-ubyte.gz',
  );
}

/** Reads the images of a folder in MNIST's or Fashion-MNIST's naming. */
export function readFolder(folder: string): Images {
  if (!existsSync(folder)) throw new UserError(`${folder}: no such folder`);
  const files = filesIn(folder);
  const images = parseIdx(files.images, readFileSync(files.images));
  const labels = parseIdx(files.labels, readFileSync(files.labels));
  const [count = 0, height = 0, width = 0] = images.sizes;
  if (images.sizes.length !== 3) throw new UserError(`${files.images}: not images`);
  if (labels.sizes.length !== 1 || labels.sizes[0] !== count) {
    throw new UserError(`${files.labels}: ${labels.sizes.join('×')} labels for ${count} images`);
  }
  if (count < 20) throw new UserError(`${files.images}: ${count} images are too few to train on`);
  if (height !== 28 || width !== 28) throw new UserError(`${files.images}: images must be 28×28`);
  const highest = labels.bytes.reduce((most, label) => Math.max(most, label), 0);
  if (highest > 9) throw new UserError(`${files.labels}: label ${highest} is not one of 0 to 9`);
  const name = `${count.toLocaleString('en')} images (${files.split}) of ${folder}`;
  return { name, count, height, width, pixels: images.bytes, labels: labels.bytes };
}
