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

  /** As Python prints it: `(1+2j)`. */
  toString(): string {
    const sign = this.im < 0 || Object.is(this.im, -0) ? '-' : '+';
    return `(${this.re}${sign}${Math.abs(this.im)}j)`;
  }
}
