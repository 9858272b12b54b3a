/** What `assert_close` says of values that differ. */
import { Complex } from '../complex.js';
import type { Item } from '../conversion.js';
import { int64 } from '../dtype.js';
import { ops } from '../ops.js';
import { reprBool, reprFloat, reprTuple } from '../repr.js';
import type { Tensor } from '../tensor.js';

export interface Tolerances {
  readonly rtol: number;
  readonly atol: number;
}

interface Difference {
  readonly size: string;
  /** Where it is; null in a single value. */
  readonly index: readonly number[] | null;
}

function line(
  type: string,
  { size, index }: Difference,
  tolerance: number,
  equal: boolean,
): string {
  const title = `${type[0]?.toUpperCase()}${type.slice(1)}`;
  const what =
    index === null
      ? `${title} difference: ${size}`
      : `Greatest ${type} difference: ${size} at index ${reprTuple(index)}`;
  return equal ? what : `${what} (up to ${repr(tolerance)} allowed)`;
}

/** A number as Python prints it; a whole one as an integer. */
export function repr(value: Item, float = false): string {
  if (typeof value === 'boolean') return reprBool(value);
  if (value instanceof Complex) return complexRepr(value);
  if (typeof value === 'bigint') return String(value);
  return float || !Number.isInteger(value) ? reprFloat(value) : String(value);
}

function complexRepr({ re, im }: Complex): string {
  const part = (value: number): string => reprFloat(value).replace(/\.0$/, '');
  if (re === 0 && !Object.is(re, -0)) return `${part(im)}j`;
  const sign = im < 0 || Object.is(im, -0) ? '' : '+';
  return `(${part(re)}${sign}${part(im)}j)`;
}

function message(
  name: string,
  extra: string,
  absolute: Difference,
  relative: Difference,
  { rtol, atol }: Tolerances,
): string {
  const equal = rtol === 0 && atol === 0;
  return [
    `${name} are not ${equal ? 'equal' : 'close'}!`,
    '',
    extra,
    line('absolute', absolute, atol, equal),
    line('relative', relative, rtol, equal),
  ].join('\n');
}

const parts = (value: Item): [number, number] =>
  value instanceof Complex ? [value.re, value.im] : [Number(value), 0];

/** |a − b| */
export function distance(a: Item, b: Item): number {
  const [[re, im], [otherRe, otherIm]] = [parts(a), parts(b)];
  return im === 0 && otherIm === 0
    ? Math.abs(re - otherRe)
    : Math.hypot(re - otherRe, im - otherIm);
}

export const size = (value: Item): number => distance(value, 0);

/** Of two single values; `float` says that whole ones are floats all the same. */
export function scalarMessage(
  actual: Item,
  expected: Item,
  tolerances: Tolerances,
  float: boolean,
  name = 'Scalars',
): string {
  const difference = distance(actual, expected);
  const relative = size(expected) === 0 ? Infinity : difference / size(expected);
  const extra = `Expected ${repr(expected, float)} but got ${repr(actual, float)}.`;
  const absolute = { size: repr(difference, float), index: null };
  return message(name, extra, absolute, { size: repr(relative, true), index: null }, tolerances);
}

/** The coordinates of an element by its number in C order. */
function indexOf(flat: number, shape: readonly number[]): number[] {
  let left = flat;
  return shape.map((_, dim) => {
    const step = shape.slice(dim + 1).reduce((product, length) => product * length, 1);
    const at = Math.floor(left / step);
    left -= at * step;
    return at;
  });
}

/** The greatest difference, and where it is. */
function greatest(differences: Tensor, shape: readonly number[]): Difference {
  const { values, indices } = ops.max(differences, 0);
  const value = values.item();
  const float = differences.dtype.is_floating_point;
  return { size: repr(value, float), index: indexOf(indices.item(), shape) };
}

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)}%`;

/** Of two tensors, of which `matches` tells the elements that are close enough. */
export function tensorMessage(
  actual: Tensor,
  expected: Tensor,
  matches: Tensor,
  tolerances: Tolerances,
  name = 'Tensor-likes',
): string {
  const all = matches.numel();
  const wrong = all - matches.sum().item();
  const extra = `Mismatched elements: ${wrong} / ${all} (${percent(wrong, all)})`;
  const { dtype, shape } = actual;
  if (dtype.is_floating_point && dtype.itemsize === 1) {
    const first = matches.logical_not().nonzero().select(0, 0).tolist() as number[];
    const where = `The first mismatched element is at index ${reprTuple(first)}.`;
    return `${name} are not 'equal'!\n\n${extra}\n${where}`;
  }
  const exact = !dtype.is_floating_point && !dtype.is_complex;
  const flat = (tensor: Tensor): Tensor => (exact ? tensor.to(int64) : tensor).flatten();
  const matched = matches.flatten();
  const wanted = flat(expected);
  const absolute = flat(actual).sub(wanted).abs().masked_fill_(matched, 0);
  const relative = absolute.div(wanted.abs()).masked_fill_(matched, 0);
  return message(name, extra, greatest(absolute, shape), greatest(relative, shape), tolerances);
}
