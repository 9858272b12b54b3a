/** `zero_grad`, for modules and optimizers alike. */
import { no_grad } from '../../autograd.js';
import { strided } from '../../dtype.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import { clearGrads, gradsOf, type Tensor } from '../../tensor.js';

const bind = signature<{ set_to_none: boolean }>('zero_grad(bool set_to_none=True)');

/** Zeros in place, in as few calls as the layouts allow. */
function fillWithZeros(grads: Tensor[]): void {
  const dense: Tensor[] = [];
  for (const grad of grads) {
    if (grad.grad_fn === null) grad.requires_grad = false;
    else grad.detach_();
    if (grad.layout !== strided) grad.zero_();
    else dense.push(grad);
  }
  if (dense.length > 0) ops._foreach_zero_(dense);
}

/** Drops the gradients of `parameters`, or fills them with zeros. */
export function clearGrad(parameters: Iterable<Tensor>, args: readonly unknown[]): void {
  const all = [...parameters];
  if (bind(args).set_to_none) clearGrads(all);
  else no_grad(() => fillWithZeros(gradsOf(all).filter((grad) => grad !== null)));
}
