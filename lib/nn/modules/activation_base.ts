/** What activations share. */

import type { Call } from '../../call.js';
import { reprFloat } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Keeps } from '../effects.js';
import { familySignature } from './family.js';
import type { InputCall } from './forward.js';
import { Module } from './module.js';

export const inplaceRepr = (inplace: boolean, before = ''): string =>
  inplace ? `${before}inplace=True` : '';

export type InplaceCall = Call<[], [inplace: boolean], { inplace?: boolean }>;
const bindInplace = familySignature<{ inplace: boolean }>('bool|truth inplace=False');

/** Activations that take nothing but `inplace`. */
export abstract class InplaceActivation extends Module {
  declare readonly [EFFECT]?: Keeps;

  inplace: boolean;

  constructor(...args: InplaceCall) {
    super();
    this.inplace = bindInplace(new.target, args).inplace;
  }

  abstract override forward(...args: InputCall): Tensor;

  override extra_repr(): string {
    return inplaceRepr(this.inplace);
  }
}

interface AlphaKeywords {
  alpha?: number;
  inplace?: boolean;
}
const bindAlpha = familySignature<Required<AlphaKeywords>>(
  'float alpha=1.0, bool|truth inplace=False',
);

/** Activations with a scale of their negative part. */
export abstract class AlphaActivation extends Module {
  declare readonly [EFFECT]?: Keeps;

  alpha: number;
  inplace: boolean;

  constructor(...args: Call<[], [alpha: number, inplace: boolean], AlphaKeywords>) {
    super();
    const { alpha, inplace } = bindAlpha(new.target, args);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  abstract override forward(...args: InputCall): Tensor;

  override extra_repr(): string {
    return `alpha=${reprFloat(this.alpha)}${inplaceRepr(this.inplace, ', ')}`;
  }
}

const bindLambd = familySignature<{ lambd: number }>('float lambd=0.5');

/** Activations that are zero near zero. */
export abstract class Shrink extends Module {
  declare readonly [EFFECT]?: Keeps;

  lambd: number;

  constructor(...args: Call<[], [lambd: number], { lambd?: number }>) {
    super();
    this.lambd = bindLambd(new.target, args).lambd;
  }

  abstract override forward(...args: InputCall): Tensor;

  override extra_repr(): string {
    return reprFloat(this.lambd);
  }
}
