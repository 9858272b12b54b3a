/** Activations. */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { reprFloat, reprString } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from './module.js';

type InplaceCall = Call<[], [inplace: boolean], { inplace?: boolean }>;

const inplaceRepr = (inplace: boolean, before = ''): string =>
  inplace ? `${before}inplace=True` : '';

const bindReLU = signature<{ inplace: boolean }>('ReLU(bool inplace=False)');

/** max(0, x) */
export class ReLU extends Module {
  inplace: boolean;

  constructor(...args: InplaceCall) {
    super();
    this.inplace = bindReLU(args).inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.relu(input, this.inplace);
  }

  override extra_repr(): string {
    return inplaceRepr(this.inplace);
  }
}

const bindSELU = signature<{ inplace: boolean }>('SELU(bool inplace=False)');

/** The activation of self-normalising networks. */
export class SELU extends Module {
  inplace: boolean;

  constructor(...args: InplaceCall) {
    super();
    this.inplace = bindSELU(args).inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.selu(input, this.inplace);
  }

  override extra_repr(): string {
    return inplaceRepr(this.inplace);
  }
}

interface SlopeKeywords {
  negative_slope?: number;
  inplace?: boolean;
}
const bindLeakyReLU = signature<Required<SlopeKeywords>>(
  'LeakyReLU(float negative_slope=0.01, bool inplace=False)',
);

/** max(0, x) + negative_slope · min(0, x) */
export class LeakyReLU extends Module {
  negative_slope: number;
  inplace: boolean;

  constructor(...args: Call<[], [negative_slope: number, inplace: boolean], SlopeKeywords>) {
    super();
    const { negative_slope, inplace } = bindLeakyReLU(args);
    this.negative_slope = negative_slope;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.leaky_relu(input, this.negative_slope, this.inplace);
  }

  override extra_repr(): string {
    return `negative_slope=${reprFloat(this.negative_slope)}${inplaceRepr(this.inplace, ', ')}`;
  }
}

interface AlphaKeywords {
  alpha?: number;
  inplace?: boolean;
}
const bindELU = signature<Required<AlphaKeywords>>('ELU(float alpha=1.0, bool inplace=False)');

/** max(0, x) + min(0, α(eˣ − 1)) */
export class ELU extends Module {
  alpha: number;
  inplace: boolean;

  constructor(...args: Call<[], [alpha: number, inplace: boolean], AlphaKeywords>) {
    super();
    const { alpha, inplace } = bindELU(args);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.elu(input, this.alpha, this.inplace);
  }

  override extra_repr(): string {
    return `alpha=${reprFloat(this.alpha)}${inplaceRepr(this.inplace, ', ')}`;
  }
}

const bindGELU = signature<{ approximate: string }>("GELU(str approximate='none')");

/** x · Φ(x) */
export class GELU extends Module {
  approximate: string;

  constructor(...args: Call<[], [approximate: string], { approximate?: string }>) {
    super();
    this.approximate = bindGELU(args).approximate;
  }

  override forward(input: Tensor): Tensor {
    return F.gelu(input, { approximate: this.approximate });
  }

  override extra_repr(): string {
    return `approximate=${reprString(this.approximate)}`;
  }
}

/** (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ) */
export class Tanh extends Module {
  override forward(input: Tensor): Tensor {
    return ops.tanh(input);
  }
}

/** 1 / (1 + e⁻ˣ) */
export class Sigmoid extends Module {
  override forward(input: Tensor): Tensor {
    return ops.sigmoid(input);
  }
}

type DimCall = Call<[], [dim: number | null], { dim?: number | null }>;
const dimRepr = (dim: number | null): string => `dim=${dim ?? 'None'}`;

const bindSoftmax = signature<{ dim: number | null }>('Softmax(int? dim=None)');

/** exp(xᵢ) / Σⱼ exp(xⱼ) along a dimension. */
export class Softmax extends Module {
  dim: number | null;

  constructor(...args: DimCall) {
    super();
    this.dim = bindSoftmax(args).dim;
  }

  override forward(input: Tensor): Tensor {
    return F.softmax(input, this.dim);
  }

  override extra_repr(): string {
    return dimRepr(this.dim);
  }
}

const bindLogSoftmax = signature<{ dim: number | null }>('LogSoftmax(int? dim=None)');

/** The logarithm of softmax along a dimension. */
export class LogSoftmax extends Module {
  dim: number | null;

  constructor(...args: DimCall) {
    super();
    this.dim = bindLogSoftmax(args).dim;
  }

  override forward(input: Tensor): Tensor {
    return F.log_softmax(input, this.dim);
  }

  override extra_repr(): string {
    return dimRepr(this.dim);
  }
}
