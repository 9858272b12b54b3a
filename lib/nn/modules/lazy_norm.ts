/** Normalisations that take `num_features` from their first input. */
import type { Call } from '../../call.js';
import { int64 } from '../../dtype.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { is_lazy, UninitializedBuffer, UninitializedParameter } from '../uninitialized.js';
import {
  BatchNorm1d,
  BatchNorm2d,
  BatchNorm3d,
  type NormBase,
  type NormFactory,
  type NormKeywords,
  type NormOptions,
} from './batchnorm.js';
import { familySignature } from './family.js';
import { bindInitialize, type InputCall } from './forward.js';
import { InstanceNorm1d, InstanceNorm2d, InstanceNorm3d } from './instancenorm.js';
import { hasUninitialized, startLazy } from './lazy.js';

type LazyKeywords = Omit<NormKeywords, 'num_features'>;
type LazyNormCall = Call<[], [...NormOptions, ...NormFactory], LazyKeywords>;

// The instance normalisations too have these defaults as long as they are lazy.
const bindLazy = familySignature<Required<LazyKeywords>>(
  'float eps=1e-05, float? momentum=0.1, bool affine=True, bool track_running_stats=True, ' +
    'Device? device=None, ScalarType? dtype=None, *, bool bias=True',
);

/** The arguments of the normalisation that stands for a lazy one until its first input. */
const placeholder = (a: Required<LazyKeywords>): NormKeywords => ({
  ...a,
  num_features: 0,
  affine: false,
  track_running_stats: false,
  bias: false,
});

/** Takes the place of the tensors until their shape is known. */
function start(norm: NormBase, a: Required<LazyKeywords>): void {
  const { affine, track_running_stats, bias, device, dtype } = a;
  norm.affine = affine;
  norm.track_running_stats = track_running_stats;
  if (affine) norm.weight = new UninitializedParameter({ device, dtype });
  if (affine && bias) norm.bias = new UninitializedParameter({ device, dtype });
  if (track_running_stats) {
    norm.running_mean = new UninitializedBuffer({ device, dtype });
    norm.running_var = new UninitializedBuffer({ device, dtype });
    norm.num_batches_tracked = ops.zeros([], { dtype: int64, device });
  }
  startLazy(norm);
}

function initialize(norm: NormBase, input: Tensor): void {
  if (!hasUninitialized(norm)) return;
  const features = input.size(1);
  norm.num_features = features;
  for (const tensor of [norm.weight, norm.bias, norm.running_mean, norm.running_var]) {
    if (is_lazy(tensor)) tensor.materialize([features]);
  }
  norm.reset_parameters();
}

const isReady = (norm: NormBase): boolean => !hasUninitialized(norm) && norm.num_features !== 0;

/** A BatchNorm1d that takes `num_features` from its first input, and is a BatchNorm1d from then on. */
export class LazyBatchNorm1d extends BatchNorm1d {
  static readonly cls_to_become = BatchNorm1d;

  constructor(...args: LazyNormCall) {
    const a = bindLazy(new.target, args);
    super(placeholder(a));
    start(this, a);
  }

  has_uninitialized_params(): boolean {
    return hasUninitialized(this);
  }

  override reset_parameters(): void {
    if (isReady(this)) super.reset_parameters();
  }

  initialize_parameters(...args: InputCall): void {
    initialize(this, bindInitialize(args).input);
  }
}

/** A BatchNorm2d that takes `num_features` from its first input, and is a BatchNorm2d from then on. */
export class LazyBatchNorm2d extends BatchNorm2d {
  static readonly cls_to_become = BatchNorm2d;

  constructor(...args: LazyNormCall) {
    const a = bindLazy(new.target, args);
    super(placeholder(a));
    start(this, a);
  }

  has_uninitialized_params(): boolean {
    return hasUninitialized(this);
  }

  override reset_parameters(): void {
    if (isReady(this)) super.reset_parameters();
  }

  initialize_parameters(...args: InputCall): void {
    initialize(this, bindInitialize(args).input);
  }
}

/** A BatchNorm3d that takes `num_features` from its first input, and is a BatchNorm3d from then on. */
export class LazyBatchNorm3d extends BatchNorm3d {
  static readonly cls_to_become = BatchNorm3d;

  constructor(...args: LazyNormCall) {
    const a = bindLazy(new.target, args);
    super(placeholder(a));
    start(this, a);
  }

  has_uninitialized_params(): boolean {
    return hasUninitialized(this);
  }

  override reset_parameters(): void {
    if (isReady(this)) super.reset_parameters();
  }

  initialize_parameters(...args: InputCall): void {
    initialize(this, bindInitialize(args).input);
  }
}

/** An InstanceNorm1d that takes `num_features` from its first input, and is a InstanceNorm1d from then on. */
export class LazyInstanceNorm1d extends InstanceNorm1d {
  static readonly cls_to_become = InstanceNorm1d;

  constructor(...args: LazyNormCall) {
    const a = bindLazy(new.target, args);
    super(placeholder(a));
    start(this, a);
  }

  has_uninitialized_params(): boolean {
    return hasUninitialized(this);
  }

  override reset_parameters(): void {
    if (isReady(this)) super.reset_parameters();
  }

  initialize_parameters(...args: InputCall): void {
    initialize(this, bindInitialize(args).input);
  }
}

/** An InstanceNorm2d that takes `num_features` from its first input, and is a InstanceNorm2d from then on. */
export class LazyInstanceNorm2d extends InstanceNorm2d {
  static readonly cls_to_become = InstanceNorm2d;

  constructor(...args: LazyNormCall) {
    const a = bindLazy(new.target, args);
    super(placeholder(a));
    start(this, a);
  }

  has_uninitialized_params(): boolean {
    return hasUninitialized(this);
  }

  override reset_parameters(): void {
    if (isReady(this)) super.reset_parameters();
  }

  initialize_parameters(...args: InputCall): void {
    initialize(this, bindInitialize(args).input);
  }
}

/** An InstanceNorm3d that takes `num_features` from its first input, and is a InstanceNorm3d from then on. */
export class LazyInstanceNorm3d extends InstanceNorm3d {
  static readonly cls_to_become = InstanceNorm3d;

  constructor(...args: LazyNormCall) {
    const a = bindLazy(new.target, args);
    super(placeholder(a));
    start(this, a);
  }

  has_uninitialized_params(): boolean {
    return hasUninitialized(this);
  }

  override reset_parameters(): void {
    if (isReady(this)) super.reset_parameters();
  }

  initialize_parameters(...args: InputCall): void {
    initialize(this, bindInitialize(args).input);
  }
}
