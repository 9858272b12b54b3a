/** Padding. */

import type { Call } from '../../call.js';
import { reprTuple } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Resizes } from '../effects.js';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/pooling.js';
import { checkDims } from './dims.js';
import { familySignature } from './family.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

export interface PaddingKeywords {
  padding: Sizes;
}
export type PaddingCall = Call<[padding: Sizes], [], PaddingKeywords>;
export type Rank = 1 | 2 | 3;
export interface Padding {
  padding: readonly number[];
}
export const paddings = {
  1: familySignature<Padding>('int[2] padding'),
  2: familySignature<Padding>('int[4] padding'),
  3: familySignature<Padding>('int[6] padding'),
};
/** What the paddings without a value share: two sizes for each dimension, the last one first. */
abstract class PadNd extends Module {
  padding: readonly number[];

  constructor(rank: Rank, args: PaddingCall) {
    super();
    this.padding = [...paddings[rank](new.target, args).padding];
  }

  abstract override forward(...args: InputCall): Tensor;

  override extra_repr(): string {
    return reprTuple(this.padding);
  }
}

/** What the circular paddings share. */
export abstract class CircularPadNd extends PadNd {
  protected abstract _check_input_dim(input: Tensor): void;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    this._check_input_dim(input);
    return F.pad(input, this.padding, 'circular');
  }
}

/** Pads (N, C, L) with its other end. */
export class CircularPad1d extends CircularPadNd {
  declare readonly [EFFECT]?: Resizes<1>;

  constructor(...args: PaddingCall) {
    super(1, args);
  }

  protected override _check_input_dim(input: Tensor): void {
    checkDims(input, 2, 3);
  }
}

/** Pads (N, C, H, W) with its other end. */
export class CircularPad2d extends CircularPadNd {
  declare readonly [EFFECT]?: Resizes<2>;

  constructor(...args: PaddingCall) {
    super(2, args);
  }

  protected override _check_input_dim(input: Tensor): void {
    checkDims(input, 3, 4);
  }
}

/** Pads (N, C, D, H, W) with its other end. */
export class CircularPad3d extends CircularPadNd {
  declare readonly [EFFECT]?: Resizes<3>;

  constructor(...args: PaddingCall) {
    super(3, args);
  }

  protected override _check_input_dim(input: Tensor): void {
    checkDims(input, 4, 5);
  }
}

/** What the reflecting paddings share. */
export abstract class ReflectionPadNd extends PadNd {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.pad(input, this.padding, 'reflect');
  }
}

/** Pads (N, C, L) with its mirror image; the edge isn't repeated. */
export class ReflectionPad1d extends ReflectionPadNd {
  declare readonly [EFFECT]?: Resizes<1>;

  constructor(...args: PaddingCall) {
    super(1, args);
  }
}

/** Pads (N, C, H, W) with its mirror image; the edge isn't repeated. */
export class ReflectionPad2d extends ReflectionPadNd {
  declare readonly [EFFECT]?: Resizes<2>;

  constructor(...args: PaddingCall) {
    super(2, args);
  }
}

/** Pads (N, C, D, H, W) with its mirror image; the edge isn't repeated. */
export class ReflectionPad3d extends ReflectionPadNd {
  declare readonly [EFFECT]?: Resizes<3>;

  constructor(...args: PaddingCall) {
    super(3, args);
  }
}

/** What the replicating paddings share. */
export abstract class ReplicationPadNd extends PadNd {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.pad(input, this.padding, 'replicate');
  }
}

/** Pads (N, C, L) with its edge. */
export class ReplicationPad1d extends ReplicationPadNd {
  declare readonly [EFFECT]?: Resizes<1>;

  constructor(...args: PaddingCall) {
    super(1, args);
  }
}

/** Pads (N, C, H, W) with its edge. */
export class ReplicationPad2d extends ReplicationPadNd {
  declare readonly [EFFECT]?: Resizes<2>;

  constructor(...args: PaddingCall) {
    super(2, args);
  }
}

/** Pads (N, C, D, H, W) with its edge. */
export class ReplicationPad3d extends ReplicationPadNd {
  declare readonly [EFFECT]?: Resizes<3>;

  constructor(...args: PaddingCall) {
    super(3, args);
  }
}
