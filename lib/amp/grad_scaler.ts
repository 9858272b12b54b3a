/** GradScaler: keeps the gradients of narrow dtypes from vanishing. */
import type { Call } from '../call.js';
import { is_available } from '../cuda.js';
import type { device as Device } from '../device.js';
import { float16, float32, float64, int32 } from '../dtype.js';
import { TorchError, warn } from '../errors.js';
import { no_grad } from '../grad_mode.js';
import { keep, tidy } from '../memory.js';
import { ops } from '../ops.js';
import type { Optimizer } from '../optim/optimizer.js';
import { signature } from '../signature.js';
import { isTensor, type Tensor } from '../tensor.js';

export interface GradScalerKeywords {
  device?: string;
  init_scale?: number;
  growth_factor?: number;
  backoff_factor?: number;
  growth_interval?: number;
  enabled?: boolean;
}

/** What `state_dict` gives: the same keys as in Python. */
export interface GradScalerState {
  scale: number;
  growth_factor: number;
  backoff_factor: number;
  growth_interval: number;
  _growth_tracker: number;
}

const bind = signature<Required<GradScalerKeywords>>(
  "GradScaler(str device='cuda', float init_scale=65536.0, float growth_factor=2.0, " +
    'float backoff_factor=0.5, int growth_interval=2000, bool enabled=True)',
);

type Stage = 'ready' | 'unscaled' | 'stepped';

/** What is known of an optimizer since the last `update`. */
interface Progress {
  stage: Stage;
  found: Map<string, Tensor>;
}

/** A tensor without dimensions, copied to each device once. */
class Replicas {
  readonly #master: Tensor;
  readonly copies = new Map<string, Tensor>();

  constructor(master: Tensor) {
    this.#master = master;
  }

  get(device: Device): Tensor {
    const key = String(device);
    let found = this.copies.get(key);
    if (found === undefined) {
      found = this.#master.to({ device, non_blocking: true, copy: true });
      this.copies.set(key, found);
    }
    return found;
  }
}

/** Tensors, alone or in lists of lists. */
export type Outputs = Tensor | Iterable<Outputs>;

const fail = (what: string): never => {
  throw new TorchError(what);
};

const scalar = (value: number, device: Device): Tensor =>
  ops.full([], value, { dtype: float32, device });

/** The elements of a gradient that count: of a sparse one its values, each index once. */
function elementsOf(param: Tensor, grad: Tensor): Tensor {
  if (!grad.is_sparse) return grad;
  // Sums of duplicates may overflow in float16: they are made before the check.
  if (grad.dtype === float16) param.grad = grad.coalesce();
  return (param.grad as Tensor)._values();
}

function* gradientsOf(optimizer: Optimizer, allowHalf: boolean): Generator<Tensor> {
  for (const { params } of optimizer.param_groups) {
    for (const param of params) {
      const { grad } = param;
      if (grad === null) continue;
      if (!allowHalf && grad.dtype === float16) {
        throw new RangeError('Attempting to unscale FP16 gradients.');
      }
      yield elementsOf(param, grad);
    }
  }
}

/** Multiplies gradients by `inverse` and notes on each device whether any was not finite. */
function unscale(
  optimizer: Optimizer,
  inverse: Tensor,
  found: Tensor,
  allowHalf: boolean,
): Map<string, Tensor> {
  const [inverses, founds] = [new Replicas(inverse), new Replicas(found)];
  const groups = new Map<string, Tensor[]>();
  for (const grad of gradientsOf(optimizer, allowHalf)) {
    const key = `${grad.device} ${grad.dtype}`;
    groups.set(key, [...(groups.get(key) ?? []), grad]);
  }
  for (const grads of groups.values()) {
    const { device } = grads[0] as Tensor;
    ops._amp_foreach_non_finite_check_and_unscale_(grads, founds.get(device), inverses.get(device));
  }
  return founds.copies;
}

type StepCall = Parameters<Optimizer['step']>;

/**
 * Multiplies a loss so that its gradients don't vanish in a narrow dtype, undoes it before the step,
 * skips steps with gradients that overflowed, and grows the factor as long as none does.
 */
export class GradScaler {
  readonly #device: string;
  readonly #enabled: boolean;
  #initScale: number;
  #initTracker = 0;
  #growthFactor: number;
  #backoffFactor: number;
  #growthInterval: number;
  #scale: Tensor | null = null;
  #tracker: Tensor | null = null;
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
    const a = bind(args);
    this.#device = a.device;
    this.#enabled = a.enabled;
    if (a.enabled && a.device === 'cuda' && !is_available()) {
      warn('torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.');
      this.#enabled = false;
    }
    if (this.#enabled) {
      if (a.growth_factor <= 1) fail('The growth factor must be > 1.0.');
      if (a.backoff_factor >= 1) fail('The backoff factor must be < 1.0.');
    }
    this.#initScale = a.init_scale;
    this.#growthFactor = a.growth_factor;
    this.#backoffFactor = a.backoff_factor;
    this.#growthInterval = a.growth_interval;
  }

  #started(name: string): [scale: Tensor, tracker: Tensor] {
    if (this.#scale !== null && this.#tracker !== null) return [this.#scale, this.#tracker];
    throw new TorchError(
      `Attempted ${name} but _scale is None.  This may indicate your script did not use ` +
        'scaler.scale(loss or outputs) earlier in the iteration.',
    );
  }

  #scaleOn(device: Device): Tensor {
    if (this.#scale === null) {
      this.#scale = keep(scalar(this.#initScale, device));
      this.#tracker = keep(ops.full([], this.#initTracker, { dtype: int32, device }));
    }
    return this.#scale;
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
        replicas ??= new Replicas(this.#scaleOn(value.device));
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
    const [scale] = this.#started('unscale_');
    const progress = this.#progressOf(optimizer);
    if (progress.stage === 'unscaled') {
      fail('unscale_() has already been called on this optimizer since the last update().');
    }
    if (progress.stage === 'stepped') fail('unscale_() is being called after step().');
    progress.found = no_grad(() =>
      tidy(() => {
        // The reciprocal is made in float64, for division in float32 may be imprecise.
        const inverse = scale.to(float64).reciprocal().to(float32);
        return kept(unscale(optimizer, inverse, scalar(0, scale.device), false));
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
    const [scale] = this.#started('step');
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
    const [scale, tracker] = this.#started('update');
    const { new_scale } = bindUpdate(args);
    no_grad(() =>
      tidy(() => {
        if (new_scale === null) this.#adapt(scale, tracker);
        else if (isTensor(new_scale)) this.#replace(scale, new_scale);
        else scale.fill_(new_scale);
      }),
    );
    for (const { found } of this.#progress.values())
      for (const one of found.values()) one.dispose();
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

  #adapt(scale: Tensor, tracker: Tensor): void {
    const found = [...this.#progress.values()].flatMap((progress) => [...progress.found.values()]);
    const [first, ...others] = found.map((one) => one.to(scale.device));
    if (first === undefined) throw new TorchError('No inf checks were recorded prior to update.');
    for (const other of others) first.add_(other);
    ops._amp_update_scale_(
      scale,
      tracker,
      first,
      this.#growthFactor,
      this.#backoffFactor,
      this.#growthInterval,
    );
  }

  /** The scale as a number; 1 where the scaler is off. */
  get_scale(): number {
    if (!this.#enabled) return 1;
    return this.#scale === null ? this.#initScale : (this.#scale.item() as number);
  }

  get_growth_factor(): number {
    return this.#growthFactor;
  }

  set_growth_factor(new_factor: number): void {
    this.#growthFactor = new_factor;
  }

  get_backoff_factor(): number {
    return this.#backoffFactor;
  }

  set_backoff_factor(new_factor: number): void {
    this.#backoffFactor = new_factor;
  }

  get_growth_interval(): number {
    return this.#growthInterval;
  }

  set_growth_interval(new_interval: number): void {
    this.#growthInterval = new_interval;
  }

  _get_growth_tracker(): number {
    if (!this.#enabled) return 0;
    return this.#tracker === null ? this.#initTracker : (this.#tracker.item() as number);
  }

  is_enabled(): boolean {
    return this.#enabled;
  }

  /** The scale and how it grows; nothing where the scaler is off. */
  state_dict(): GradScalerState | Record<string, never> {
    if (!this.#enabled) return {};
    return {
      scale: this.get_scale(),
      growth_factor: this.#growthFactor,
      backoff_factor: this.#backoffFactor,
      growth_interval: this.#growthInterval,
      _growth_tracker: this._get_growth_tracker(),
    };
  }

  load_state_dict(state_dict: GradScalerState | Record<string, never>): void {
    if (!this.#enabled) return;
    if (Object.keys(state_dict).length === 0) {
      fail(
        'The source state dict is empty, possibly because it was saved from a disabled instance ' +
          'of GradScaler.',
      );
    }
    const state = stateOf(state_dict);
    this.#initScale = state.scale;
    this.#growthFactor = state.growth_factor;
    this.#backoffFactor = state.backoff_factor;
    this.#growthInterval = state.growth_interval;
    this.#initTracker = state._growth_tracker;
    no_grad(() => {
      this.#scale?.fill_(state.scale);
      this.#tracker?.fill_(state._growth_tracker);
    });
  }

  /** Notes whether gradients overflowed, without changing them. */
  _check_inf_per_device(optimizer: Optimizer): Map<string, Tensor> {
    const [scale] = this.#started('_check_inf_per_device');
    const progress = this.#progressOf(optimizer);
    progress.found = no_grad(() =>
      tidy(() => {
        const { device } = scale;
        return kept(unscale(optimizer, scalar(1, device), scalar(0, device), true));
      }),
    );
    return progress.found;
  }

  _found_inf_per_device(optimizer: Optimizer): Map<string, Tensor> {
    return this.#progressOf(optimizer).found;
  }
}

/** They outlive the tidy that they are made in, and a user's own. */
function kept(found: Map<string, Tensor>): Map<string, Tensor> {
  for (const tensor of found.values()) keep(tensor);
  return found;
}

const bindUpdate = signature<{ new_scale: number | Tensor | null }>(
  'update(float|Tensor? new_scale=None)',
);

const STATE_KEYS = [
  'scale',
  'growth_factor',
  'backoff_factor',
  'growth_interval',
  '_growth_tracker',
] as const;

/** Keys that another version may have added are passed over, as in Python. */
function stateOf(given: Partial<GradScalerState>): GradScalerState {
  for (const key of STATE_KEYS) {
    const value: unknown = given[key];
    if (value === undefined) throw new RangeError(`load_state_dict(): '${key}' is missing`);
    if (typeof value !== 'number') {
      throw new TypeError(`load_state_dict(): '${key}' must be a number, not ${typeof value}`);
    }
  }
  return given as GradScalerState;
}
