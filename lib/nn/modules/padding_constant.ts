/** Padding with a value. */

import type { Call } from '../../call.js';
import { reprFloat, reprTuple } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Resizes } from '../effects.js';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/pooling.js';
import { familySignature } from './family.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';
import {
  type Padding,
  type PaddingCall,
  type PaddingKeywords,
  paddings,
  type Rank,
} from './padding.js';

interface ConstantKeywords extends PaddingKeywords {
  value: number;
}
type ConstantCall = Call<[padding: Sizes, value: number], [], ConstantKeywords>;

const constants = {
  1: familySignature<Padding & { value: number }>('int[2] padding, float value'),
  2: familySignature<Padding & { value: number }>('int[4] padding, float value'),
  3: familySignature<Padding & { value: number }>('int[6] padding, float value'),
};

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

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.pad(input, this.padding, 'constant', this.value);
  }

  override extra_repr(): string {
    return `padding=${reprTuple(this.padding)}, value=${reprFloat(this.value)}`;
  }
}

/** Pads the last dimension with a value. */
export class ConstantPad1d extends ConstantPadNd {
  declare readonly [EFFECT]?: Resizes<1>;

  constructor(...args: ConstantCall) {
    super(1, args);
  }
}

/** Pads the last two dimensions with a value. */
export class ConstantPad2d extends ConstantPadNd {
  declare readonly [EFFECT]?: Resizes<2>;

  constructor(...args: ConstantCall) {
    super(2, args);
  }
}

/** Pads the last three dimensions with a value. */
export class ConstantPad3d extends ConstantPadNd {
  declare readonly [EFFECT]?: Resizes<3>;

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
