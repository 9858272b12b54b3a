/** Results whose gradients are computed by hand. */
import { bool } from '../../dtype.js';
import { no_grad } from '../../grad_mode.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';

/** From the gradient of a result, that of one of its inputs. */
export type OwnGradient = (grad: Tensor) => Tensor;

/**
 * Ties a value, computed without a graph, to inputs. The graph runs through a branch that is never
 * taken, so that it carries no number of its own; hooks put the gradients in.
 */
export function withGradients(
  value: Tensor,
  gradients: readonly (readonly [input: Tensor, gradient: OwnGradient])[],
): Tensor {
  let given: Tensor | null = null;
  const sums = gradients.map(([input, gradient]) => {
    const alias = input.view_as(input);
    alias.register_hook(() => no_grad(() => gradient(given as Tensor)));
    return alias.sum();
  });
  const never = ops.zeros([], { dtype: bool, device: value.device });
  const branch = sums.reduce((total, sum) => total.add(sum));
  const result = ops.where(never, branch, value);
  result.register_hook((grad: Tensor) => {
    given = grad;
  });
  return result;
}
