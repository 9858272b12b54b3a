/** Normalisation of each sample by itself. */

import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { ops } from '../../ops.js';
import { reprBool, reprFloat, reprTuple } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Features, Size } from '../effects.js';
import * as F from '../functional/index.js';
import { ones_, zeros_ } from '../init.js';
import { Parameter } from '../parameter.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

/** One size or several, of which the last is N. */
type Shape<N extends number = number> = Size<N> | readonly [...number[], N] | readonly number[];
const asShape = (shape: Shape): readonly number[] =>
  typeof shape === 'number' ? [shape] : [...shape];

interface Factory {
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
type FactoryArguments = [device: DeviceLike | null, dtype: Dtype | null];
const factory = 'Device? device=None, ScalarType? dtype=None';

interface ShapeKeywords<N extends number = number> extends Factory {
  normalized_shape: Shape<N>;
  elementwise_affine?: boolean;
}
interface LayerNormKeywords<N extends number = number> extends ShapeKeywords<N> {
  eps?: number;
  bias?: boolean;
}
const bindLayerNorm = signature<Required<LayerNormKeywords>>(
  'LayerNorm(int|int[] normalized_shape, float eps=1e-05, bool elementwise_affine=True, ' +
    `bool bias=True, ${factory})`,
);

/** (x − mean) / √(var + eps) · weight + bias over the last dimensions (Ba et al. 2016). */
export class LayerNorm<N extends number = number> extends Module {
  declare readonly [EFFECT]?: Features<N, N, 'LayerNorm'>;

  normalized_shape: readonly number[];
  eps: number;
  elementwise_affine: boolean;
  /** Null for a layer without `elementwise_affine`. */
  declare weight: Parameter;
  /** Null for a layer without `elementwise_affine` or made without. */
  declare bias: Parameter;

  constructor(
    ...args: Call<
      [normalized_shape: Shape<N>],
      [eps: number, elementwise_affine: boolean, bias: boolean, ...FactoryArguments],
      LayerNormKeywords<N>
    >
  ) {
    super();
    const { device, dtype, ...a } = bindLayerNorm(args);
    this.normalized_shape = asShape(a.normalized_shape);
    this.eps = a.eps;
    this.elementwise_affine = a.elementwise_affine;
    const empty = () => new Parameter(ops.empty(this.normalized_shape, { device, dtype }));
    this.register_parameter('weight', a.elementwise_affine ? empty() : null);
    this.register_parameter('bias', a.elementwise_affine && a.bias ? empty() : null);
    this.reset_parameters();
  }

  reset_parameters(): void {
    if (this.weight !== null) ones_(this.weight);
    if (this.bias !== null) zeros_(this.bias);
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.layer_norm(input, this.normalized_shape, this.weight, this.bias, this.eps);
  }

  override extra_repr(): string {
    return (
      `${reprTuple(this.normalized_shape)}, eps=${reprFloat(this.eps)}, ` +
      `elementwise_affine=${reprBool(this.elementwise_affine)}, ` +
      `bias=${reprBool(this.bias !== null)}`
    );
  }
}

interface RMSNormKeywords<N extends number = number> extends ShapeKeywords<N> {
  eps?: number | null;
}
const bindRMSNorm = signature<Required<RMSNormKeywords>>(
  'RMSNorm(int|int[] normalized_shape, float? eps=None, bool elementwise_affine=True, ' +
    `${factory})`,
);

const bindX = signature<{ x: Tensor }>('forward(Tensor x)');

/** x / √(mean of x² + eps) · weight over the last dimensions (Zhang and Sennrich 2019). */
export class RMSNorm<N extends number = number> extends Module {
  declare readonly [EFFECT]?: Features<N, N, 'RMSNorm'>;

  normalized_shape: readonly number[];
  /** Null for the smallest step of the dtype at 1. */
  eps: number | null;
  elementwise_affine: boolean;
  /** Null for a layer without `elementwise_affine`. */
  declare weight: Parameter;

  constructor(
    ...args: Call<
      [normalized_shape: Shape<N>],
      [eps: number | null, elementwise_affine: boolean, ...FactoryArguments],
      RMSNormKeywords<N>
    >
  ) {
    super();
    const { device, dtype, ...a } = bindRMSNorm(args);
    this.normalized_shape = asShape(a.normalized_shape);
    this.eps = a.eps;
    this.elementwise_affine = a.elementwise_affine;
    const sizes = this.normalized_shape;
    const weight = a.elementwise_affine ? new Parameter(ops.empty(sizes, { device, dtype })) : null;
    this.register_parameter('weight', weight);
    this.reset_parameters();
  }

  reset_parameters(): void {
    if (this.weight !== null) ones_(this.weight);
  }

  override forward(...args: Call<[x: Tensor], [], { x: Tensor }>): Tensor {
    const { x } = bindX(args);
    return F.rms_norm(x, this.normalized_shape, this.weight, this.eps);
  }

  override extra_repr(): string {
    return (
      `${reprTuple(this.normalized_shape)}, ` +
      `eps=${this.eps === null ? 'None' : reprFloat(this.eps)}, ` +
      `elementwise_affine=${reprBool(this.elementwise_affine)}`
    );
  }
}
