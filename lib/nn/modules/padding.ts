/** Padding. */
import type { Call } from '../../call.js';
import { reprFloat, reprTuple } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/pooling.js';
import { checkDims } from './dims.js';
import { familySignature } from './family.js';
import { Module } from './module.js';

interface PaddingKeywords {
  padding: Sizes;
}
type PaddingCall = Call<[padding: Sizes], [], PaddingKeywords>;
interface ConstantKeywords extends PaddingKeywords {
  value: number;
}
type ConstantCall = Call<[padding: Sizes, value: number], [], ConstantKeywords>;

type Rank = 1 | 2 | 3;
interface Padding {
  padding: readonly number[];
}
const paddings = {
  1: familySignature<Padding>('int[2] padding'),
  2: familySignature<Padding>('int[4] padding'),
  3: familySignature<Padding>('int[6] padding'),
};
const constants = {
  1: familySignature<Padding & { value: number }>('int[2] padding, float value'),
  2: familySignature<Padding & { value: number }>('int[4] padding, float value'),
  3: familySignature<Padding & { value: number }>('int[6] padding, float value'),
};

/** What the paddings without a value share: two sizes for each dimension, the last one first. */
abstract class PadNd extends Module {
  padding: readonly number[];

  constructor(rank: Rank, args: PaddingCall) {
    super();
    this.padding = [...paddings[rank](new.target, args).padding];
  }

  abstract override forward(input: Tensor): Tensor;

  override extra_repr(): string {
    return reprTuple(this.padding);
  }
}

/** What the circular paddings share. */
export abstract class CircularPadNd extends PadNd {
  protected abstract _check_input_dim(input: Tensor): void;

  override forward(input: Tensor): Tensor {
    this._check_input_dim(input);
    return F.pad(input, this.padding, 'circular');
  }
}

/** Pads (N, C, L) with its other end. */
export class CircularPad1d extends CircularPadNd {
  constructor(...args: PaddingCall) {
    super(1, args);
  }

  protected override _check_input_dim(input: Tensor): void {
    checkDims(input, 2, 3);
  }
}

/** Pads (N, C, H, W) with its other end. */
export class CircularPad2d extends CircularPadNd {
  constructor(...args: PaddingCall) {
    super(2, args);
  }

  protected override _check_input_dim(input: Tensor): void {
    checkDims(input, 3, 4);
  }
}

/** Pads (N, C, D, H, W) with its other end. */
export class CircularPad3d extends CircularPadNd {
  constructor(...args: PaddingCall) {
    super(3, args);
  }

  protected override _check_input_dim(input: Tensor): void {
    checkDims(input, 4, 5);
  }
}

/** What the reflecting paddings share. */
export abstract class ReflectionPadNd extends PadNd {
  override forward(input: Tensor): Tensor {
    return F.pad(input, this.padding, 'reflect');
  }
}

/** Pads (N, C, L) with its mirror image; the edge isn't repeated. */
export class ReflectionPad1d extends ReflectionPadNd {
  constructor(...args: PaddingCall) {
    super(1, args);
  }
}

/** Pads (N, C, H, W) with its mirror image; the edge isn't repeated. */
export class ReflectionPad2d extends ReflectionPadNd {
  constructor(...args: PaddingCall) {
    super(2, args);
  }
}

/** Pads (N, C, D, H, W) with its mirror image; the edge isn't repeated. */
export class ReflectionPad3d extends ReflectionPadNd {
  constructor(...args: PaddingCall) {
    super(3, args);
  }
}

/** What the replicating paddings share. */
export abstract class ReplicationPadNd extends PadNd {
  override forward(input: Tensor): Tensor {
    return F.pad(input, this.padding, 'replicate');
  }
}

/** Pads (N, C, L) with its edge. */
export class ReplicationPad1d extends ReplicationPadNd {
  constructor(...args: PaddingCall) {
    super(1, args);
  }
}

/** Pads (N, C, H, W) with its edge. */
export class ReplicationPad2d extends ReplicationPadNd {
  constructor(...args: PaddingCall) {
    super(2, args);
  }
}

/** Pads (N, C, D, H, W) with its edge. */
export class ReplicationPad3d extends ReplicationPadNd {
  constructor(...args: PaddingCall) {
    super(3, args);
  }
}

/** What the paddings with a value share. */
export abstract class ConstantPadNd extends Module {
  padding: readonly number[];
  value: number;

  constructor(rank: Rank, args: ConstantCall) {
    super();
    const { padding, value } = constants[rank](new.target, args);
    this.padding = [...padding];
    this.value = value;
  }

  override forward(input: Tensor): Tensor {
    return F.pad(input, this.padding, 'constant', this.value);
  }

  override extra_repr(): string {
    return `padding=${reprTuple(this.padding)}, value=${reprFloat(this.value)}`;
  }
}

/** Pads the last dimension with a value. */
export class ConstantPad1d extends ConstantPadNd {
  constructor(...args: ConstantCall) {
    super(1, args);
  }
}

/** Pads the last two dimensions with a value. */
export class ConstantPad2d extends ConstantPadNd {
  constructor(...args: ConstantCall) {
    super(2, args);
  }
}

/** Pads the last three dimensions with a value. */
export class ConstantPad3d extends ConstantPadNd {
  constructor(...args: ConstantCall) {
    super(3, args);
  }
}

/** Pads the last dimension with zeros. */
export class ZeroPad1d extends ConstantPad1d {
  constructor(...args: PaddingCall) {
    super(paddings[1](new.target, args).padding, 0);
  }

  override extra_repr(): string {
    return reprTuple(this.padding);
  }
}

/** Pads the last two dimensions with zeros. */
export class ZeroPad2d extends ConstantPad2d {
  constructor(...args: PaddingCall) {
    super(paddings[2](new.target, args).padding, 0);
  }

  override extra_repr(): string {
    return reprTuple(this.padding);
  }
}

/** Pads the last three dimensions with zeros. */
export class ZeroPad3d extends ConstantPad3d {
  constructor(...args: PaddingCall) {
    super(paddings[3](new.target, args).padding, 0);
  }

  override extra_repr(): string {
    return reprTuple(this.padding);
  }
}
