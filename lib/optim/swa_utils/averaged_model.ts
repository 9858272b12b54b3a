/** A model whose weights are an average of another one's: Izmailov and others, 2018. */
import type { Call } from '../../call.js';
import { device as Device, type DeviceLike } from '../../device.js';
import { int64 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { no_grad } from '../../grad_mode.js';
import { tidy } from '../../memory.js';
import { deepcopy } from '../../nn/modules/deepcopy.js';
import { Module } from '../../nn/modules/module.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { buckets, pick } from '../implementation.js';
import { kindOf } from '../kinds.js';
import { type AvgFn, get_swa_avg_fn, get_swa_multi_avg_fn, type MultiAvgFn } from './averages.js';

interface Keywords<M extends Module> {
  model: M;
  device?: DeviceLike | number | null;
  avg_fn?: AvgFn | null;
  multi_avg_fn?: MultiAvgFn | null;
  use_buffers?: boolean;
}
const bind = signature<Required<Keywords<Module>>>(
  'AveragedModel(nn.Module model, Device? device=None, function? avg_fn=None, ' +
    'function? multi_avg_fn=None, bool use_buffers=False)',
);

const bindUpdate = signature<{ model: Module }>('update_parameters(nn.Module model)');

function* tensorsOf(module: Module, withBuffers: boolean): Generator<Tensor> {
  yield* module.parameters();
  if (withBuffers) yield* module.buffers();
}

const defaultAverage = get_swa_avg_fn();
const defaultAverages = get_swa_multi_avg_fn();

/**
 * Holds a copy of a model as `module`. Each `update_parameters` takes the model's weights into the
 * average: the mean of all, or what `avg_fn` (one by one) or `multi_avg_fn` (all at once) makes.
 */
export class AveragedModel<M extends Module = Module> extends Module {
  module: M;
  declare n_averaged: Tensor;
  avg_fn: AvgFn | null;
  multi_avg_fn: MultiAvgFn | null;
  use_buffers: boolean;

  constructor(
    ...args: Call<
      [model: M],
      [
        device: DeviceLike | number | null,
        avg_fn: AvgFn | null,
        multi_avg_fn: MultiAvgFn | null,
        use_buffers: boolean,
      ],
      Keywords<M>
    >
  ) {
    super();
    const { model, device, avg_fn, multi_avg_fn, use_buffers } = bind(args);
    if (avg_fn !== null && multi_avg_fn !== null) {
      throw new TorchError('Only one of avg_fn and multi_avg_fn should be provided');
    }
    this.module = deepcopy(model as M);
    if (device !== null) this.module.to(new Device(device));
    this.register_buffer('n_averaged', ops.zeros([], { dtype: int64, device }));
    this.avg_fn = avg_fn;
    this.multi_avg_fn = multi_avg_fn;
    this.use_buffers = use_buffers;
  }

  override forward(...args: Parameters<M['forward']>): ReturnType<M['forward']> {
    return this.module.forward(...(args as never[])) as ReturnType<M['forward']>;
  }

  /** Takes the weights of `model` into the average; the first ones are the average. */
  update_parameters(...args: Call<[model: Module], [], { model: Module }>): void {
    const { model } = bindUpdate(args);
    no_grad(() =>
      tidy(() => {
        const own = [...tensorsOf(this.module, this.use_buffers)].map((one) => one.detach());
        const given = [...tensorsOf(model, this.use_buffers)]
          .slice(0, own.length)
          .map((one, i) => one.detach().to((own[i] as Tensor).device));
        const first = this.n_averaged.item() === 0;
        if (first) for (const [i, one] of given.entries()) own[i]?.copy_(one);
        else this._average(own.slice(0, given.length), given);
        if (!this.use_buffers) this._copyBuffers(model);
        this.n_averaged.add_(1);
      }),
    );
  }

  private _average(own: Tensor[], given: Tensor[]): void {
    const { avg_fn } = this;
    if (this.multi_avg_fn === null && avg_fn !== null) {
      this._averageEach(own, given, avg_fn);
      return;
    }
    for (const places of buckets(own, kindOf)) {
      this._averageAlike(pick(own, places), pick(given, places));
    }
  }

  /** Tensors of one device and dtype. Python has a call for lists where its kernels are fast. */
  private _averageAlike(own: Tensor[], given: Tensor[]): void {
    const { device } = own[0] as Tensor;
    const count = this.n_averaged.to(device);
    if (this.multi_avg_fn !== null) this.multi_avg_fn(own, given, count);
    else if (device.type === 'cuda') defaultAverages(own, given, count);
    else this._averageEach(own, given, defaultAverage);
  }

  private _averageEach(own: Tensor[], given: Tensor[], average: AvgFn): void {
    for (const [i, one] of own.entries()) {
      one.copy_(average(one, given[i] as Tensor, this.n_averaged.to(one.device)));
    }
  }

  private _copyBuffers(model: Module): void {
    const given = [...model.buffers()];
    for (const [i, buffer] of [...this.module.buffers()].entries()) {
      const source = given[i];
      if (source === undefined) throw new RangeError('the models have different buffers');
      buffer.detach().copy_(source.detach().to(buffer.device));
    }
  }
}
