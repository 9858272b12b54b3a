/** The width and notation that the elements of one tensor share. */
import { exponential, fixed } from './numbers.js';
import { printOptions } from './options.js';

/** Prints one element, padded to the common width. */
export interface Formatter {
  readonly width: number;
  format(index: number): string;
}

type Print = (value: number) => string;

/** Whole numbers get a point, so that they show as floats. */
const whole: Print = (value) => fixed(value, 0) + (Number.isFinite(value) ? '.' : '');

function wantsScience(magnitudes: readonly number[]): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const magnitude of magnitudes) {
    least = Math.min(least, magnitude);
    most = Math.max(most, magnitude);
  }
  return printOptions.sci_mode ?? (most / least > 1000 || most > 1e8 || least < 1e-4);
}

/** The notation for values of which only the finite ones other than 0 have a say. */
function notation(telling: readonly number[]): Print {
  if (telling.length === 0) return whole;
  const { precision } = printOptions;
  if (wantsScience(telling.map(Math.abs))) return (value) => exponential(value, precision);
  return telling.every(Number.isInteger) ? whole : (value) => fixed(value, precision);
}

const widest = (texts: Iterable<string>): number => {
  let width = 1;
  for (const text of texts) width = Math.max(width, text.length);
  return width;
};

const isFiniteNonzero = (value: number): boolean => Number.isFinite(value) && value !== 0;

/** A formatter for floats; those that `tells` picks decide on notation and width. */
export function floatFormatter(values: ArrayLike<number>, tells = isFiniteNonzero): Formatter {
  const telling = Array.from(values).filter(tells);
  const print = notation(telling);
  const width = widest(telling.map(print));
  return { width, format: (index) => print(values[index] as number).padStart(width) };
}

/** A formatter for integers and booleans. */
export function plainFormatter(texts: readonly string[]): Formatter {
  const width = widest(texts);
  return { width, format: (index) => (texts[index] as string).padStart(width) };
}

/** A formatter for complex numbers, over those of their parts. */
export function complexFormatter(real: Formatter, imaginary: Formatter): Formatter {
  return {
    width: real.width + imaginary.width + 1,
    format(index) {
      const tail = `${imaginary.format(index).trimStart()}j`;
      return real.format(index) + (/^[+-]/.test(tail) ? '' : '+') + tail;
    },
  };
}
