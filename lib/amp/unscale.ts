/** Undoing the scaling of gradients, with a look for those that overflowed. */
import type { device as Device } from '../device.js';
import { float16 } from '../dtype.js';
import { keep } from '../memory.js';
import { ops } from '../ops.js';
import type { Optimizer } from '../optim/optimizer.js';
import type { Tensor } from '../tensor.js';

/** A tensor without dimensions, copied to each device once. */
export class Replicas {
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

/**
 * Multiplies gradients by `inverse` and notes on each device whether any was not finite, in copies
 * of `found` that outlive the tidy they are made in, and a user's own.
 */
export function unscale(
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
  for (const copy of founds.copies.values()) keep(copy);
  return founds.copies;
}
