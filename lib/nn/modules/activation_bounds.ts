/** Activations that are cut off at a bound. */

import type { Call } from '../../call.js';
import { TorchError, warn } from '../../errors.js';
import { reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Keeps } from '../effects.js';
import * as F from '../functional/index.js';
import { type InplaceCall, inplaceRepr } from './activation_base.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

interface HardtanhKeywords {
  min_val?: number;
  max_val?: number;
  inplace?: boolean;
  min_value?: number | null;
  max_value?: number | null;
}
const bindHardtanh = signature<Required<HardtanhKeywords>>(
  'Hardtanh(float min_val=-1.0, float max_val=1.0, bool|truth inplace=False, ' +
    'float? min_value=None, float? max_value=None)',
);

/** The value of an argument under its old name, if it was given. */
function renamed(old: string, name: string, value: number | null): number | null {
  if (value === null) return null;
  warn(`keyword argument \`${old}\` is deprecated and renamed to \`${name}\``, 'FutureWarning');
  return value;
}

/** min(max(x, min_val), max_val) */
export class Hardtanh extends Module {
  declare readonly [EFFECT]?: Keeps;

  min_val: number;
  max_val: number;
  inplace: boolean;

  constructor(
    ...args: Call<
      [],
      [
        min_val: number,
        max_val: number,
        inplace: boolean,
        min_value: number | null,
        max_value: number | null,
      ],
      HardtanhKeywords
    >
  ) {
    super();
    const a = bindHardtanh(args);
    this.min_val = renamed('min_value', 'min_val', a.min_value) ?? a.min_val;
    this.max_val = renamed('max_value', 'max_val', a.max_value) ?? a.max_val;
    this.inplace = a.inplace;
    if (this.max_val <= this.min_val) {
      throw new TorchError(
        `max_val (${reprFloat(this.max_val)}) must be greater than ` +
          `min_val (${reprFloat(this.min_val)})`,
      );
    }
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.hardtanh(input, this.min_val, this.max_val, this.inplace);
  }

  override extra_repr(): string {
    const bounds = `min_val=${reprFloat(this.min_val)}, max_val=${reprFloat(this.max_val)}`;
    return `${bounds}${inplaceRepr(this.inplace, ', ')}`;
  }
}

const bindReLU6 = signature<{ inplace: boolean }>('ReLU6(bool|truth inplace=False)');

/** min(max(0, x), 6) */
export class ReLU6 extends Hardtanh {
  constructor(...args: InplaceCall) {
    super(0, 6, bindReLU6(args).inplace);
  }

  override extra_repr(): string {
    return inplaceRepr(this.inplace);
  }
}

interface SoftplusKeywords {
  beta?: number;
  threshold?: number;
}
const bindSoftplus = signature<Required<SoftplusKeywords>>(
  'Softplus(float beta=1.0, float threshold=20.0)',
);

/** log(1 + exp(beta · x)) / beta; x itself where beta · x > threshold */
export class Softplus extends Module {
  declare readonly [EFFECT]?: Keeps;

  beta: number;
  threshold: number;

  constructor(...args: Call<[], [beta: number, threshold: number], SoftplusKeywords>) {
    super();
    const { beta, threshold } = bindSoftplus(args);
    this.beta = beta;
    this.threshold = threshold;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.softplus(input, this.beta, this.threshold);
  }

  override extra_repr(): string {
    return `beta=${reprFloat(this.beta)}, threshold=${reprFloat(this.threshold)}`;
  }
}
