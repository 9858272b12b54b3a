/** Python's `slice` objects, and their text: `'1:3'`, `'::2'`. */
import { isTensor, type Tensor } from '../tensor.js';

type Bound = number | bigint | null | undefined;

/** Bounds beyond the safe integers are beyond every tensor: the nearest safe one means the same. */
const clamp = (bound: Bound): number | null | undefined =>
  typeof bound === 'bigint'
    ? Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Number(bound)))
    : bound;

/** A range of a dimension: from start (included) to stop (excluded) by steps. */
export class Slice {
  readonly start: number | null;
  readonly stop: number | null;
  readonly step: number | null;

  constructor(start: Bound, stop: Bound, step: Bound) {
    const bounds = [start, stop, step].map((bound) => clamp(bound) ?? null);
    if (bounds.some((bound) => bound !== null && !Number.isSafeInteger(bound))) {
      throw new TypeError('slice indices must be integers or None or have an __index__ method');
    }
    const [first = null, end = null, by = null] = bounds;
    this.start = first;
    this.stop = end;
    this.step = by;
  }

  toString(): string {
    const show = (bound: number | null): string => (bound === null ? 'None' : String(bound));
    return `slice(${show(this.start)}, ${show(this.stop)}, ${show(this.step)})`;
  }
}

const toBound = (value: Bound | Tensor): Bound => (isTensor(value) ? value.item() : value);

/** Python's `slice(stop)`, `slice(start, stop)`, `slice(start, stop, step)`; null leaves an end open. */
export function slice(stop: Bound | Tensor): Slice;
export function slice(start: Bound | Tensor, stop: Bound | Tensor, step?: Bound): Slice;
export function slice(...args: (Bound | Tensor)[]): Slice {
  if (args.length === 0 || args.length > 3) {
    throw new TypeError(`slice expected 1 to 3 arguments, got ${args.length}`);
  }
  const [start, stop, step] = args.map(toBound);
  return args.length === 1 ? new Slice(null, start, null) : new Slice(start, stop, step);
}

const TEXT = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/;

/** Texts that were read lately: a program writes a few of them over and over. */
const known = new Map<string, Slice>();
const MOST_KNOWN = 1000;

/** The slice that a text such as `'1:3'` stands for. */
export function parseSlice(text: string): Slice {
  let found = known.get(text);
  if (found === undefined) {
    found = readSlice(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, found);
  }
  return found;
}

function readSlice(text: string): Slice {
  const match = TEXT.exec(text);
  if (match === null) {
    throw new TypeError(
      `'${text}' is not an index: expected '...', or a slice such as '1:3' or '::2'`,
    );
  }
  const [, start, stop, step] = match.map((part) => (part === undefined ? null : Number(part)));
  return new Slice(start, stop, step);
}
