/** Drawn, jittered digits: data for machines that can reach no data set. The same on every machine. */
import type { Images } from './images.js';
import { DIGITS, type Point, type Stroke } from './strokes.js';

const SIZE = 28;

/** Integers alone, so that the numbers are the same everywhere (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * random();

/** A random turn, slant, size and place. Rotation by the tangent of its half angle: no sines. */
function placing(random: Random): (point: Point) => Point {
  const t = between(random, -0.17, 0.17);
  const [cos, sin] = [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)];
  const slant = between(random, -0.3, 0.3);
  const [wide, high] = [between(random, 11, 21), between(random, 15, 24)];
  const [dx, dy] = [between(random, -3, 3), between(random, -2.5, 2.5)];
  return ([px, py]) => {
    const x = (px - 0.5 - slant * (py - 0.5)) * wide;
    const y = (py - 0.5) * high;
    return [13.5 + dx + cos * x - sin * y, 13.5 + dy + sin * x + cos * y];
  };
}

type Segment = readonly [Point, Point];

function segmentsOf(strokes: readonly Stroke[], random: Random): Segment[] {
  const place = placing(random);
  const wobble = (value: number): number => value + between(random, -0.045, 0.045);
  return strokes.flatMap((stroke) => {
    const points = stroke.map(([x, y]) => place([wobble(x), wobble(y)]));
    return points.slice(1).map((point, i): Segment => [points[i] as Point, point]);
  });
}

function distance(x: number, y: number, [[ax, ay], [bx, by]]: Segment): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  const [ex, ey] = [x - ax - t * dx, y - ay - t * dy];
  return Math.sqrt(ex * ex + ey * ey);
}

/** A pen with a soft edge, ink that varies, specks of noise, now and then a smear across. */
function draw(digit: number, random: Random, into: Uint8Array): void {
  const segments = segmentsOf(DIGITS[digit] as readonly Stroke[], random);
  if (random() < 0.35) segments.push(smear(random));
  const pen = between(random, 0.6, 1.7);
  const ink = between(random, 130, 255);
  const noise = between(random, 0, 60);
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      let nearest = Number.POSITIVE_INFINITY;
      for (const segment of segments) nearest = Math.min(nearest, distance(x, y, segment));
      const covered = Math.min(1, Math.max(0, pen + 0.5 - nearest));
      const speck = random() < 0.15 ? noise * random() : 0;
      into[y * SIZE + x] = Math.min(255, Math.floor(ink * covered + speck));
    }
  }
}

const smear = (random: Random): Segment => [
  [between(random, 0, 27), between(random, 0, 27)],
  [between(random, 0, 27), between(random, 0, 27)],
];

/** `count` images of digits, each class as often as the others, in mixed order. */
export function drawDigits(count = 12_000, seed = 1): Images {
  const random = generator(seed);
  const pixels = new Uint8Array(count * SIZE * SIZE);
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    labels[i] = Math.floor(random() * 10);
    draw(labels[i] as number, random, pixels.subarray(i * SIZE * SIZE, (i + 1) * SIZE * SIZE));
  }
  const name = `${count.toLocaleString('en')} drawn digits`;
  return { name, count, height: SIZE, width: SIZE, pixels, labels };
}
