/** Sliding blocks as columns, and back. */
import type { Call } from '../../call.js';
import { reprSizes } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/pooling.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

interface UnfoldKeywords {
  kernel_size: Sizes;
  dilation?: Sizes;
  padding?: Sizes;
  stride?: Sizes;
}
interface FoldKeywords extends UnfoldKeywords {
  output_size: Sizes;
}
type Steps = [dilation: Sizes, padding: Sizes, stride: Sizes];

const steps =
  'int|int[] kernel_size, int|int[] dilation=1, int|int[] padding=0, int|int[] stride=1';

/** The blocks that `Fold` and `Unfold` go through. */
abstract class Blocks extends Module {
  kernel_size: Sizes;
  dilation: Sizes;
  padding: Sizes;
  stride: Sizes;

  constructor(a: Required<UnfoldKeywords>) {
    super();
    this.kernel_size = a.kernel_size;
    this.dilation = a.dilation;
    this.padding = a.padding;
    this.stride = a.stride;
  }

  override extra_repr(): string {
    const { kernel_size, dilation, padding, stride } = this;
    return (
      `kernel_size=${reprSizes(kernel_size)}, dilation=${reprSizes(dilation)}, ` +
      `padding=${reprSizes(padding)}, stride=${reprSizes(stride)}`
    );
  }
}

const bindFold = signature<Required<FoldKeywords>>(`Fold(int|int[] output_size, ${steps})`);

/** The sum of blocks, given as columns, at their places in (N, C, *output_size). */
export class Fold extends Blocks {
  output_size: Sizes;

  constructor(...args: Call<[output_size: Sizes, kernel_size: Sizes], Steps, FoldKeywords>) {
    const a = bindFold(args);
    super(a);
    this.output_size = a.output_size;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    const { output_size, kernel_size, dilation, padding, stride } = this;
    return F.fold(input, output_size, kernel_size, dilation, padding, stride);
  }

  override extra_repr(): string {
    return `output_size=${reprSizes(this.output_size)}, ${super.extra_repr()}`;
  }
}

const bindUnfold = signature<Required<UnfoldKeywords>>(`Unfold(${steps})`);

/** The blocks of (N, C, H, W) as columns of (N, C · kernel elements, blocks). */
export class Unfold extends Blocks {
  constructor(...args: Call<[kernel_size: Sizes], Steps, UnfoldKeywords>) {
    super(bindUnfold(args));
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    const { kernel_size, dilation, padding, stride } = this;
    return F.unfold(input, kernel_size, dilation, padding, stride);
  }
}
