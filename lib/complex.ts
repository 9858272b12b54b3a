import { inspect } from 'node:util';
import { reprFloat } from './repr.js';

/** A part as Python prints it: without the point that says float. */
const part = (value: number): string => reprFloat(value).replace(/\.0$/, '');

/** `torch.Complex`: a complex number, where Python writes `complex(re, im)`. */
export class Complex {
  readonly re: number;
  readonly im: number;
  /** Keeps a plain object, which would be keywords, from passing for one. */
  declare protected readonly kind: 'Complex';

  constructor(re: number, im = 0) {
    if (typeof re !== 'number' || typeof im !== 'number') {
      throw new TypeError('Complex(): both parts must be numbers');
    }
    this.re = re;
    this.im = im;
  }

  /** As Python prints it: `(1+2j)`, `2j`. */
  toString(): string {
    const imaginary = `${part(this.im)}j`;
    if (Object.is(this.re, 0)) return imaginary;
    return `(${part(this.re)}${imaginary.startsWith('-') ? '' : '+'}${imaginary})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
