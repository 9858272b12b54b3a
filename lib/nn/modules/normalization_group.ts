/** Normalisation of groups of channels. */
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { ops } from '../../ops.js';
import { reprBool, reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Channelwise, EFFECT, Size } from '../effects.js';
import * as F from '../functional/index.js';
import { ones_, zeros_ } from '../init.js';
import { Parameter } from '../parameter.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

interface GroupNormKeywords<N extends number = number> {
  num_groups: number;
  num_channels: Size<N>;
  eps?: number;
  affine?: boolean;
  bias?: boolean;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
const bindGroupNorm = signature<Required<GroupNormKeywords>>(
  `GroupNorm(int num_groups, int num_channels, float eps=1e-05, bool affine=True, ` +
    'Device? device=None, ScalarType? dtype=None, *, bool bias=True)',
);

/** (x − mean) / √(var + eps) · weight + bias over groups of channels (Wu and He 2018). */
export class GroupNorm<N extends number = number> extends Module {
  declare readonly [EFFECT]?: Channelwise<N, 1 | 2 | 3, 'GroupNorm'>;

  num_groups: number;
  num_channels: number;
  eps: number;
  affine: boolean;
  /** Null for a layer without `affine`. */
  declare weight: Parameter;
  /** Null for a layer without `affine` or made without. */
  declare bias: Parameter;

  constructor(
    ...args: Call<
      [num_groups: number, num_channels: Size<N>],
      [eps: number, affine: boolean, device: DeviceLike | null, dtype: Dtype | null],
      GroupNormKeywords<N>
    >
  ) {
    super();
    const { num_groups, num_channels, device, dtype, ...a } = bindGroupNorm(args);
    if (num_channels % num_groups !== 0) {
      throw new RangeError(
        `num_channels (${num_channels}) must be divisible by num_groups (${num_groups})`,
      );
    }
    this.num_groups = num_groups;
    this.num_channels = num_channels;
    this.eps = a.eps;
    this.affine = a.affine;
    const empty = () => new Parameter(ops.empty([num_channels], { device, dtype }));
    this.register_parameter('weight', a.affine ? empty() : null);
    this.register_parameter('bias', a.affine && a.bias ? empty() : null);
    this.reset_parameters();
  }

  reset_parameters(): void {
    if (this.weight !== null) ones_(this.weight);
    if (this.bias !== null) zeros_(this.bias);
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.group_norm(input, this.num_groups, this.weight, this.bias, this.eps);
  }

  override extra_repr(): string {
    return (
      `${this.num_groups}, ${this.num_channels}, eps=${reprFloat(this.eps)}, ` +
      `affine=${reprBool(this.affine)}, bias=${reprBool(this.bias !== null)}`
    );
  }
}
