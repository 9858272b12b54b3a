/** Running statistics for weights that were averaged. */
import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import { BatchNorm } from '../../nn/modules/batchnorm.js';
import type { Module } from '../../nn/modules/module.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';

interface Keywords<Batch> {
  loader: Iterable<Batch>;
  model: Module;
  device?: DeviceLike | null;
}
const bind = signature<Required<Keywords<unknown>>>(
  'update_bn(Iterable loader, nn.Module model, Device? device=None)',
);

/** Forgets the statistics, and returns the layers with the momentum of each. */
function reset(model: Module): Map<BatchNorm, number | null> {
  const momenta = new Map<BatchNorm, number | null>();
  for (const module of model.modules()) {
    if (!(module instanceof BatchNorm)) continue;
    module.reset_running_stats();
    momenta.set(module, module.momentum);
  }
  return momenta;
}

function run(model: Module, batch: unknown, device: DeviceLike | null): void {
  const input: unknown = Array.isArray(batch) ? batch[0] : batch;
  const moved = device !== null && isTensor(input) ? input.to(device) : input;
  (model.forward as (input: unknown) => unknown)(moved);
}

/**
 * Computes the running means and variances of all batch normalisations anew, from one pass over
 * the batches that `loader` gives. Of a batch that is an array, the first element is the input.
 */
export function update_bn<Batch = Tensor | readonly Tensor[]>(
  ...args: Call<
    [loader: Iterable<Batch>, model: Module],
    [device: DeviceLike | null],
    Keywords<Batch>
  >
): void {
  const { loader, model, device } = bind(args);
  no_grad(() => {
    const momenta = reset(model);
    if (momenta.size === 0) return;
    const was = model.training;
    model.train();
    // Without a momentum the running statistics are the mean over all batches.
    for (const module of momenta.keys()) module.momentum = null;
    for (const batch of loader) run(model, batch, device);
    for (const [module, momentum] of momenta) module.momentum = momentum;
    model.train(was);
  });
}
