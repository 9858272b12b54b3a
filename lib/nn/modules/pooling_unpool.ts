/** Putting maxima back where max pooling took them from. */
import type { Call } from '../../call.js';
import { reprTuple } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/pooling.js';
import { Module } from './module.js';

interface UnpoolKeywords {
  kernel_size: Sizes;
  stride?: Sizes | null;
  padding?: Sizes;
}
type UnpoolCall = Call<
  [kernel_size: Sizes],
  [stride: Sizes | null, padding: Sizes],
  UnpoolKeywords
>;
interface Bound {
  kernel_size: readonly number[];
  stride: readonly number[] | null;
  padding: readonly number[];
}
interface ForwardKeywords {
  input: Tensor;
  indices: Tensor;
  output_size?: readonly number[] | null;
}
type ForwardCall = Call<
  [input: Tensor, indices: Tensor],
  [output_size: readonly number[] | null],
  ForwardKeywords
>;

const unpoolSignature = (name: string, rank: number) => {
  const sizes = `int[${rank}]`;
  return signature<Bound>(
    `${name}(${sizes} kernel_size, ${sizes}? stride=None, ${sizes} padding=0)`,
  );
};
const bindForward = signature<Required<ForwardKeywords>>(
  'forward(Tensor input, Tensor indices, int[]? output_size=None)',
);

type Unpool = (
  input: Tensor,
  indices: Tensor,
  kernel_size: Sizes,
  stride: Sizes,
  padding: Sizes,
  output_size: readonly number[] | null,
) => Tensor;

/** What the inverses of max pooling share. */
export abstract class MaxUnpoolNd extends Module {
  kernel_size: readonly number[];
  stride: readonly number[];
  padding: readonly number[];
  protected abstract get _unpool(): Unpool;

  constructor({ kernel_size, stride, padding }: Bound) {
    super();
    this.kernel_size = kernel_size;
    this.stride = stride ?? kernel_size;
    this.padding = padding;
  }

  /** Zeros, but for `input` at `indices`; `output_size` tells sizes that pool to the same apart. */
  override forward(...args: ForwardCall): Tensor {
    const { input, indices, output_size } = bindForward(args);
    const { kernel_size, stride, padding } = this;
    return this._unpool(input, indices, kernel_size, stride, padding, output_size);
  }

  override extra_repr(): string {
    return (
      `kernel_size=${reprTuple(this.kernel_size)}, stride=${reprTuple(this.stride)}, ` +
      `padding=${reprTuple(this.padding)}`
    );
  }
}

const bindUnpool1d = unpoolSignature('MaxUnpool1d', 1);
const bindUnpool2d = unpoolSignature('MaxUnpool2d', 2);
const bindUnpool3d = unpoolSignature('MaxUnpool3d', 3);

/** The inverse of MaxPool1d, with zeros elsewhere. */
export class MaxUnpool1d extends MaxUnpoolNd {
  constructor(...args: UnpoolCall) {
    super(bindUnpool1d(args));
  }

  protected override get _unpool(): Unpool {
    return F.max_unpool1d;
  }
}

/** The inverse of MaxPool2d, with zeros elsewhere. */
export class MaxUnpool2d extends MaxUnpoolNd {
  constructor(...args: UnpoolCall) {
    super(bindUnpool2d(args));
  }

  protected override get _unpool(): Unpool {
    return F.max_unpool2d;
  }
}

/** The inverse of MaxPool3d, with zeros elsewhere. */
export class MaxUnpool3d extends MaxUnpoolNd {
  constructor(...args: UnpoolCall) {
    super(bindUnpool3d(args));
  }

  protected override get _unpool(): Unpool {
    return F.max_unpool3d;
  }
}
