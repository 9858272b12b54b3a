/** `torch.Size`: the sizes of a tensor. */
export class Size extends Array<number> {
  /** Slices and maps of a Size are plain arrays. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** The sizes given; a number stands for so many that are still to be set. */
  constructor(sizes: Iterable<number> | number = 0) {
    if (typeof sizes === 'number') {
      super(sizes);
      return;
    }
    super();
    for (const size of sizes) {
      if (!Number.isSafeInteger(size)) {
        throw new TypeError(`torch.Size() takes an iterable of 'int' (item ${this.length} is not)`);
      }
      this.push(size);
    }
  }

  /** The product of the sizes. */
  numel(): number {
    return this.reduce((product, size) => product * size, 1);
  }

  /** How many of the sizes equal `value`. */
  count(value: number): number {
    return this.filter((size) => size === value).length;
  }

  /** The first place of `value`; an error where it is absent. */
  index(value: number): number {
    const found = this.indexOf(value);
    if (found < 0) throw new RangeError('tuple.index(x): x not in tuple');
    return found;
  }

  override toString(): string {
    return `torch.Size([${this.join(', ')}])`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
