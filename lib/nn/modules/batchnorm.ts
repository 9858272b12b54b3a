/** Batch normalisation. */

import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import { type dtype as Dtype, int64 } from '../../dtype.js';
import { ops } from '../../ops.js';
import { reprBool, reprFloat } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import type { Channelwise, EFFECT, Size } from '../effects.js';
import * as F from '../functional/index.js';
import { ones_, zeros_ } from '../init.js';
import { Parameter } from '../parameter.js';
import { checkDims } from './dims.js';
import { familySignature } from './family.js';
import { bindInput, type InputCall } from './forward.js';
import type { LoadReport } from './load_state_dict.js';
import { Module } from './module.js';
import type { LocalMetadata, StateDict } from './state_dict.js';

export interface NormKeywords<N extends number = number> {
  num_features: Size<N>;
  eps?: number;
  momentum?: number | null;
  affine?: boolean;
  track_running_stats?: boolean;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
  bias?: boolean;
}
export type NormOptions = [
  eps: number,
  momentum: number | null,
  affine: boolean,
  track_running_stats: boolean,
];
export type NormFactory = [device: DeviceLike | null, dtype: Dtype | null];
export type NormCall<N extends number = number> = Call<
  [num_features: Size<N>],
  [...NormOptions, ...NormFactory],
  NormKeywords<N>
>;

/** Features with a mean and a variance, running ones included. */
export abstract class NormBase extends Module {
  // Version 2 brought num_batches_tracked.
  static override readonly _version: number = 2;

  num_features: number;
  eps: number;
  momentum: number | null;
  affine: boolean;
  track_running_stats: boolean;
  /** Null for a layer without `affine`. */
  declare weight: Parameter;
  /** Null for a layer without `affine` or made without. */
  declare bias: Parameter;
  declare running_mean: Tensor | null;
  declare running_var: Tensor | null;
  declare num_batches_tracked: Tensor | null;

  constructor(a: Required<NormKeywords>) {
    super();
    const { num_features, affine, track_running_stats: track, device, dtype } = a;
    const sizes = [num_features];
    this.num_features = num_features;
    this.eps = a.eps;
    this.momentum = a.momentum;
    this.affine = affine;
    this.track_running_stats = track;
    const empty = () => new Parameter(ops.empty(sizes, { device, dtype }));
    this.register_parameter('weight', affine ? empty() : null);
    this.register_parameter('bias', affine && a.bias ? empty() : null);
    this.register_buffer('running_mean', track ? ops.zeros(sizes, { device, dtype }) : null);
    this.register_buffer('running_var', track ? ops.ones(sizes, { device, dtype }) : null);
    const count = track ? ops.zeros([], { dtype: int64, device }) : null;
    this.register_buffer('num_batches_tracked', count);
    this.reset_parameters();
  }

  reset_running_stats(): void {
    if (!this.track_running_stats) return;
    this.running_mean?.zero_();
    this.running_var?.fill_(1);
    this.num_batches_tracked?.zero_();
  }

  reset_parameters(): void {
    this.reset_running_stats();
    if (this.weight !== null) ones_(this.weight);
    if (this.bias !== null) zeros_(this.bias);
  }

  override extra_repr(): string {
    const { num_features, eps, momentum, affine, bias, track_running_stats } = this;
    return (
      `${num_features}, eps=${reprFloat(eps)}, ` +
      `momentum=${momentum === null ? 'None' : reprFloat(momentum)}, affine=${reprBool(affine)}, ` +
      `bias=${reprBool(bias !== null)}, track_running_stats=${reprBool(track_running_stats)}`
    );
  }

  override _load_from_state_dict(
    state: StateDict,
    prefix: string,
    metadata: LocalMetadata,
    report: LoadReport,
  ): void {
    const key = `${prefix}num_batches_tracked`;
    const old = metadata.version === undefined || metadata.version < 2;
    if (old && this.num_batches_tracked !== null && !Object.hasOwn(state, key)) {
      state[key] = this.num_batches_tracked;
    }
    super._load_from_state_dict(state, prefix, metadata, report);
  }
}

const bindBatchNorm = familySignature<Required<NormKeywords>>(
  'int num_features, float eps=1e-05, float? momentum=0.1, bool affine=True, ' +
    'bool track_running_stats=True, Device? device=None, ScalarType? dtype=None, *, bool bias=True',
);

/** What the batch normalisations share. */
export abstract class BatchNorm<N extends number = number> extends NormBase {
  constructor(...args: NormCall<N>) {
    super(bindBatchNorm(new.target, args));
  }

  protected abstract _check_input_dim(input: Tensor): void;

  /** Counts the batch, and returns the weight of its statistics in the running ones. */
  protected _count_batch(): number {
    if (!this.training || !this.track_running_stats || this.num_batches_tracked === null) {
      return this.momentum ?? 0;
    }
    this.num_batches_tracked.add_(1);
    return this.momentum ?? 1 / Number(this.num_batches_tracked.item());
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    this._check_input_dim(input);
    const average = this._count_batch();
    const { running_mean, running_var, training } = this;
    const running = !training || this.track_running_stats;
    return F.batch_norm(
      input,
      running ? running_mean : null,
      running ? running_var : null,
      this.weight,
      this.bias,
      training || (running_mean === null && running_var === null),
      average,
      this.eps,
    );
  }
}

/** Normalises (N, C) or (N, C, L) per channel. */
export class BatchNorm1d<N extends number = number> extends BatchNorm<N> {
  declare readonly [EFFECT]?: Channelwise<N, 1, 'BatchNorm1d'>;

  protected override _check_input_dim(input: Tensor): void {
    checkDims(input, 2, 3);
  }
}

/** Normalises (N, C, H, W) per channel. */
export class BatchNorm2d<N extends number = number> extends BatchNorm<N> {
  declare readonly [EFFECT]?: Channelwise<N, 2, 'BatchNorm2d'>;

  protected override _check_input_dim(input: Tensor): void {
    checkDims(input, 4);
  }
}

/** Normalises (N, C, D, H, W) per channel. */
export class BatchNorm3d<N extends number = number> extends BatchNorm<N> {
  declare readonly [EFFECT]?: Channelwise<N, 3, 'BatchNorm3d'>;

  protected override _check_input_dim(input: Tensor): void {
    checkDims(input, 5);
  }
}
