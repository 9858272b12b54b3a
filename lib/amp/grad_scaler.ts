/** GradScaler: keeps the gradients of narrow dtypes from vanishing. */
import type { Call } from '../call.js';
import { is_available } from '../cuda.js';
import { float32, float64 } from '../dtype.js';
import { TorchError, warn } from '../errors.js';
import { no_grad } from '../grad_mode.js';
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

const bind = signature<Required<GradScalerKeywords>>(
  "GradScaler(str device='cuda', float init_scale=65536.0, float growth_factor=2.0, " +
    'float backoff_factor=0.5, int growth_interval=2000, bool enabled=True)',
);
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
  readonly #device: string;
  readonly #enabled: boolean;
  readonly #scale: Scale;
  #progress = new Map<Optimizer, Progress>();

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
    this.#device = device;
    this.#enabled = enabled && !isMissing;
    if (this.#enabled) {
      if (growth_factor <= 1) fail('The growth factor must be > 1.0.');
      if (backoff_factor >= 1) fail('The backoff factor must be < 1.0.');
    }
    this.#scale = new Scale(init_scale, growth_factor, backoff_factor, growth_interval);
  }

  #progressOf(optimizer: Optimizer): Progress {
    let progress = this.#progress.get(optimizer);
    if (progress === undefined) {
      progress = { stage: 'ready', found: new Map() };
      this.#progress.set(optimizer, progress);
    }
    return progress;
  }

  /** Multiplies a tensor, or all tensors in a list, by the scale. */
  scale(outputs: Tensor): Tensor;
  scale<T extends Outputs>(outputs: T): T;
  scale(outputs: Outputs): Outputs {
    if (!this.#enabled) return outputs;
    let replicas: Replicas | null = null;
    const apply = (value: unknown): Outputs => {
      if (isTensor(value)) {
        replicas ??= new Replicas(this.#scale.on(value.device));
        return ops.mul(value, replicas.get(value.device));
      }
      if (typeof value === 'object' && value !== null && Symbol.iterator in value) {
        return Array.from(value as Iterable<unknown>, apply);
      }
      throw new RangeError('outputs must be a Tensor or an iterable of Tensors');
    };
    return apply(outputs);
  }

  /** Divides the gradients of an optimizer by the scale: before they are clipped, say. */
  unscale_(optimizer: Optimizer): void {
    if (!this.#enabled) return;
    const scale = this.#scale.started('unscale_');
    const progress = this.#progressOf(optimizer);
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
    if (!this.#enabled) return optimizer.step(...(args as []));
    const [first] = args;
    if (typeof first === 'object' && first !== null && 'closure' in first) {
      fail('Closure use is not currently supported if GradScaler is enabled.');
    }
    const scale = this.#scale.started('step');
    const progress = this.#progressOf(optimizer);
    if (progress.stage === 'stepped') {
      fail('step() has already been called since the last update().');
    }
    if (optimizer._step_supports_amp_scaling) {
      return this.#stepFused(optimizer, progress, scale, args);
    }
    if (progress.stage === 'ready') this.unscale_(optimizer);
    if (progress.found.size === 0) fail('No inf checks were recorded for this optimizer.');
    const overflowed = [...progress.found.values()].some((found) => found.item() !== 0);
    const result = overflowed ? null : optimizer.step(...(args as []));
    progress.stage = 'stepped';
    return result;
  }

  /** A fused operator divides by the scale itself, and skips. */
  #stepFused(
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
    if (!this.#enabled) return;
    const scale = this.#scale.started('update');
    const { new_scale } = bindUpdate(args);
    const found = [...this.#progress.values()].flatMap((progress) => [...progress.found.values()]);
    no_grad(() =>
      tidy(() => {
        if (new_scale === null) this.#scale.adapt(found);
        else if (isTensor(new_scale)) this.#replace(scale, new_scale);
        else scale.fill_(new_scale);
      }),
    );
    for (const one of found) one.dispose();
    this.#progress.clear();
  }

  #replace(scale: Tensor, given: Tensor): void {
    const fits = given.device.type === this.#device && given.numel() === 1 && !given.requires_grad;
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
    return this.#enabled ? this.#scale.value : 1;
  }

  get_growth_factor(): number {
    return this.#scale.growth_factor;
  }

  set_growth_factor(new_factor: number): void {
    this.#scale.growth_factor = new_factor;
  }

  get_backoff_factor(): number {
    return this.#scale.backoff_factor;
  }

  set_backoff_factor(new_factor: number): void {
    this.#scale.backoff_factor = new_factor;
  }

  get_growth_interval(): number {
    return this.#scale.growth_interval;
  }

  set_growth_interval(new_interval: number): void {
    this.#scale.growth_interval = new_interval;
  }

  _get_growth_tracker(): number {
    return this.#enabled ? this.#scale.tracker : 0;
  }

  is_enabled(): boolean {
    return this.#enabled;
  }

  /** The scale and how it grows; nothing where the scaler is off. */
  state_dict(): GradScalerState | Record<string, never> {
    return this.#enabled ? this.#scale.save() : {};
  }

  load_state_dict(state_dict: GradScalerState | Record<string, never>): void {
    if (!this.#enabled) return;
    if (Object.keys(state_dict).length === 0) {
      fail(
        'The source state dict is empty, possibly because it was saved from a disabled instance ' +
          'of GradScaler.',
      );
    }
    this.#scale.load(state_dict);
  }

  /** Notes whether gradients overflowed, without changing them. */
  _check_inf_per_device(optimizer: Optimizer): Map<string, Tensor> {
    const { device } = this.#scale.started('_check_inf_per_device');
    const progress = this.#progressOf(optimizer);
    progress.found = no_grad(() =>
      tidy(() => unscale(optimizer, scalar(1, device), scalar(0, device), true)),
    );
    return progress.found;
  }

  _found_inf_per_device(optimizer: Optimizer): Map<string, Tensor> {
    return this.#progressOf(optimizer).found;
  }
}
