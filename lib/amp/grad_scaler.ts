/** GradScaler: keeps the gradients of narrow dtypes from vanishing. */
import type { Call } from '../call.js';
import { is_available } from '../cuda.js';
import { float32, float64 } from '../dtype.js';
import { TorchError, warn } from '../errors.js';
import { no_grad } from '../grad_mode.js';
import { isIterable, MAX_DEPTH } from '../iterable.js';
import { tidy } from '../memory.js';
import { ops } from '../ops.js';
import type { Optimizer } from '../optim/optimizer.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor } from '../tensor.js';
import { type GradScalerState, Scale, scalar } from './scale.js';
import { Replicas, unscale } from './unscale.js';

export type { GradScalerState } from './scale.js';

export interface GradScalerKeywords {
  device?: string;
  init_scale?: number;
  growth_factor?: number;
  backoff_factor?: number;
  growth_interval?: number;
  enabled?: boolean;
}

const bindStep = signature<object>('step(Optimizer optimizer)');
const bindUnscale = signature<{ optimizer: Optimizer }>('unscale_(Optimizer optimizer)');
const bind = signature<Required<GradScalerKeywords>>(
  "GradScaler(str device='cuda', float init_scale=65536.0, float growth_factor=2.0, " +
    'float backoff_factor=0.5, int growth_interval=2000, bool enabled=True)',
);
const bindState = signature<{ state_dict: GradScalerState }>('load_state_dict(Mapping state_dict)');
const bindUpdate = signature<{ new_scale: number | Tensor | null }>(
  'update(float|Tensor? new_scale=None)',
);

/** What is known of an optimizer since the last `update`. */
interface Progress {
  stage: 'ready' | 'unscaled' | 'stepped';
  found: Map<string, Tensor>;
}

/** Tensors, alone or in lists of lists. */
export type Outputs = Tensor | Iterable<Outputs>;

const fail = (what: string): never => {
  throw new TorchError(what);
};

type StepCall = Parameters<Optimizer['step']>;

/**
 * Multiplies a loss so that its gradients don't vanish in a narrow dtype, undoes it before the step,
 * skips steps with gradients that overflowed, and grows the factor as long as none does.
 */
export class GradScaler {
  private readonly _device: string;
  private readonly _enabled: boolean;
  private readonly _factor: Scale;
  private _progress = new Map<Optimizer, Progress>();

  constructor(
    ...args: Call<
      [],
      [
        device: string,
        init_scale: number,
        growth_factor: number,
        backoff_factor: number,
        growth_interval: number,
        enabled: boolean,
      ],
      GradScalerKeywords
    >
  ) {
    const { device, init_scale, growth_factor, backoff_factor, growth_interval, enabled } =
      bind(args);
    const isMissing = enabled && device === 'cuda' && !is_available();
    if (isMissing) {
      warn('torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.');
    }
    this._device = device;
    this._enabled = enabled && !isMissing;
    if (this._enabled) {
      if (growth_factor <= 1) fail('The growth factor must be > 1.0.');
      if (backoff_factor >= 1) fail('The backoff factor must be < 1.0.');
    }
    this._factor = new Scale(init_scale, growth_factor, backoff_factor, growth_interval);
  }

  private _progressOf(optimizer: Optimizer): Progress {
    let progress = this._progress.get(optimizer);
    if (progress === undefined) {
      progress = { stage: 'ready', found: new Map() };
      this._progress.set(optimizer, progress);
    }
    return progress;
  }

  /** Multiplies a tensor, or all tensors in a list, by the scale. */
  scale(outputs: Tensor): Tensor;
  scale<T extends Outputs>(outputs: T): T;
  scale(outputs: Outputs): Outputs {
    if (!this._enabled) return outputs;
    let replicas: Replicas | null = null;
    const apply = (value: unknown, depth: number): Outputs => {
      if (isTensor(value)) {
        replicas ??= new Replicas(this._factor.on(value.device));
        return ops.mul(value, replicas.get(value.device));
      }
      if (depth < MAX_DEPTH && isIterable(value)) {
        return Array.from(value, (each) => apply(each, depth + 1));
      }
      throw new RangeError('outputs must be a Tensor or an iterable of Tensors');
    };
    return apply(outputs, 0);
  }

  /** Divides the gradients of an optimizer by the scale: before they are clipped, say. */
  unscale_(...args: Call<[optimizer: Optimizer], [], { optimizer: Optimizer }>): void {
    const { optimizer } = bindUnscale(args);
    if (!this._enabled) return;
    const scale = this._factor.started('unscale_');
    const progress = this._progressOf(optimizer);
    if (progress.stage === 'unscaled') {
      fail('unscale_() has already been called on this optimizer since the last update().');
    }
    if (progress.stage === 'stepped') fail('unscale_() is being called after step().');
    progress.found = no_grad(() =>
      tidy(() => {
        // The reciprocal is made in float64, for division in float32 may be imprecise.
        const inverse = scale.to(float64).reciprocal().to(float32);
        return unscale(optimizer, inverse, scalar(0, scale.device), false);
      }),
    );
    progress.stage = 'unscaled';
  }

  /** Steps, unless a gradient has overflowed; unscales the gradients if that is still to do. */
  step(optimizer: Optimizer, ...args: StepCall | []): unknown {
    bindStep([optimizer]);
    if (!this._enabled) return optimizer.step(...(args as []));
    const [first] = args;
    if (typeof first === 'object' && first !== null && 'closure' in first) {
      fail('Closure use is not currently supported if GradScaler is enabled.');
    }
    const scale = this._factor.started('step');
    const progress = this._progressOf(optimizer);
    if (progress.stage === 'stepped') {
      fail('step() has already been called since the last update().');
    }
    if (optimizer._step_supports_amp_scaling) {
      return this._stepFused(optimizer, progress, scale, args);
    }
    if (progress.stage === 'ready') this.unscale_(optimizer);
    if (progress.found.size === 0) fail('No inf checks were recorded for this optimizer.');
    const overflowed = [...progress.found.values()].some((found) => found.item() !== 0);
    const result = overflowed ? null : optimizer.step(...(args as []));
    progress.stage = 'stepped';
    return result;
  }

  /** A fused operator divides by the scale itself, and skips. */
  private _stepFused(
    optimizer: Optimizer,
    progress: Progress,
    scale: Tensor,
    args: StepCall | [],
  ): unknown {
    if (progress.stage === 'ready') this._check_inf_per_device(optimizer);
    const found = [...progress.found.values()].map((one) => one.to(scale.device));
    const before = optimizer.grad_scale;
    optimizer.found_inf = found.reduce((sum, one) => ops.add(sum, one), scalar(0, scale.device));
    if (progress.stage === 'ready') {
      optimizer.grad_scale = before === null ? scale : ops.mul(scale, before);
    }
    try {
      return optimizer.step(...(args as []));
    } finally {
      progress.stage = 'stepped';
      optimizer.grad_scale = null;
      optimizer.found_inf = null;
    }
  }

  /** Grows or shrinks the scale by what was found in this iteration; or sets another. */
  update(
    ...args: Call<[], [new_scale: number | Tensor | null], { new_scale?: number | Tensor | null }>
  ): void {
    if (!this._enabled) return;
    const scale = this._factor.started('update');
    const { new_scale } = bindUpdate(args);
    const found = [...this._progress.values()].flatMap((progress) => [...progress.found.values()]);
    no_grad(() =>
      tidy(() => {
        if (new_scale === null) this._factor.adapt(found);
        else if (isTensor(new_scale)) this._replace(scale, new_scale);
        else scale.fill_(new_scale);
      }),
    );
    for (const one of found) one.dispose();
    this._progress.clear();
  }

  private _replace(scale: Tensor, given: Tensor): void {
    const fits = given.device.type === this._device && given.numel() === 1 && !given.requires_grad;
    if (!fits) {
      fail(
        'new_scale should be a float or a 1-element torch.cuda.FloatTensor or ' +
          'torch.FloatTensor with requires_grad=False.',
      );
    }
    scale.copy_(given);
  }

  /** The scale as a number; 1 where the scaler is off. */
  get_scale(): number {
    return this._enabled ? this._factor.value : 1;
  }

  get_growth_factor(): number {
    return this._factor.growth_factor;
  }

  set_growth_factor(new_factor: number): void {
    this._factor.growth_factor = new_factor;
  }

  get_backoff_factor(): number {
    return this._factor.backoff_factor;
  }

  set_backoff_factor(new_factor: number): void {
    this._factor.backoff_factor = new_factor;
  }

  get_growth_interval(): number {
    return this._factor.growth_interval;
  }

  set_growth_interval(new_interval: number): void {
    this._factor.growth_interval = new_interval;
  }

  _get_growth_tracker(): number {
    return this._enabled ? this._factor.tracker : 0;
  }

  is_enabled(): boolean {
    return this._enabled;
  }

  /** The scale and how it grows; nothing where the scaler is off. */
  state_dict(): GradScalerState | Record<string, never> {
    return this._enabled ? this._factor.save() : {};
  }

  load_state_dict(state_dict: GradScalerState | Record<string, never>): void;
  load_state_dict(...args: unknown[]): void {
    const { state_dict } = bindState(args);
    if (!this._enabled) return;
    if (Object.keys(state_dict).length === 0) {
      fail(
        'The source state dict is empty, possibly because it was saved from a disabled instance ' +
          'of GradScaler.',
      );
    }
    this._factor.load(state_dict);
  }

  /** Notes whether gradients overflowed, without changing them. */
  _check_inf_per_device(optimizer: Optimizer): Map<string, Tensor> {
    const { device } = this._factor.started('_check_inf_per_device');
    const progress = this._progressOf(optimizer);
    progress.found = no_grad(() =>
      tidy(() => unscale(optimizer, scalar(1, device), scalar(0, device), true)),
    );
    return progress.found;
  }

  _found_inf_per_device(optimizer: Optimizer): Map<string, Tensor> {
    return this._progressOf(optimizer).found;
  }
}
