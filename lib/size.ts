/** `torch.Size`: the sizes of a tensor. */
export class Size extends Array<number> {
  /** Slices and maps of a Size are plain arrays. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** The product of the sizes. */
  numel(): number {
    return this.reduce((product, size) => product * size, 1);
  }

  override toString(): string {
    return `torch.Size([${this.join(', ')}])`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** Turns an array into a `Size`: several times faster than V8 makes an instance of an array's subclass. */
export const asSize = (sizes: number[]): Size =>
  Object.setPrototypeOf(sizes, Size.prototype) as Size;
