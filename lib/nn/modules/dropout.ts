/** Dropout. */
import type { Call } from '../../call.js';
import { reprBool, reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { checkProbability } from '../functional/dropout.js';
import * as F from '../functional/index.js';
import { Module } from './module.js';

interface DropoutKeywords {
  p?: number;
  inplace?: boolean;
}
export type DropoutCall = Call<[], [p: number, inplace: boolean], DropoutKeywords>;

const bindDropout = signature<Required<DropoutKeywords>>(
  'Dropout(float p=0.5, bool inplace=False)',
);

/** What the dropout family shares. */
export abstract class DropoutNd extends Module {
  p: number;
  inplace: boolean;

  constructor(...args: DropoutCall) {
    super();
    const { p, inplace } = bindDropout(args);
    checkProbability(p);
    this.p = p;
    this.inplace = inplace;
  }

  override extra_repr(): string {
    return `p=${reprFloat(this.p)}, inplace=${reprBool(this.inplace)}`;
  }
}

/** In training zeroes each element with probability `p` and divides the rest by 1 − p. */
export class Dropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.dropout(input, this.p, this.training, this.inplace);
  }
}
