/** The checks of `strict`: whether results hang on the inputs at all. */
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import { zerosLike } from './lists.js';

const REFUSED = 'This is not allowed in strict mode.';

type Kind = 'outputs' | 'grad_inputs' | 'jacobian' | 'hessian';

const UNRELATED: Record<Kind, (i: number) => string> = {
  outputs: (i) =>
    `Output ${i} of the user-provided function does not require gradients. ${REFUSED}`,
  grad_inputs: (i) =>
    `The gradient with respect to input ${i} is independent of the inputs of the user-provided ` +
    `function. ${REFUSED}`,
  jacobian: (i) =>
    `While computing the hessian, found that the jacobian of the user-provided function with ` +
    `respect to input ${i} is independent of the input. ${REFUSED} The function should be twice ` +
    'differentiable, and not linear.',
  hessian: (i) =>
    `The hessian of the user-provided function with respect to input ${i} is independent of the ` +
    `input. ${REFUSED} The function should be three times differentiable.`,
};

/** Refuses tensors that don't hang on the inputs. */
export function checkRelated(
  tensors: readonly (Tensor | null)[],
  kind: Kind,
  strict: boolean,
): void {
  if (!strict) return;
  for (const [i, tensor] of tensors.entries()) {
    if (tensor === null) {
      throw new TorchError(
        `The output of the user-provided function is independent of input ${i}. ${REFUSED}`,
      );
    }
    if (!tensor.requires_grad) throw new TorchError(UNRELATED[kind](i));
  }
}

type Stage = 'back' | 'back_trick' | 'double_back' | 'double_back_trick';

const MISSING: Record<Stage, (i: number) => string> = {
  back: (i) => `The output of the user-provided function is independent of input ${i}. ${REFUSED}`,
  back_trick: (i) =>
    `The gradient with respect to the input is independent of entry ${i} in the grad_outputs when ` +
    `using the double backward trick to compute forward mode gradients. ${REFUSED}`,
  double_back: (i) =>
    `The jacobian of the user-provided function is independent of input ${i}. ${REFUSED}`,
  double_back_trick: (i) =>
    `The hessian of the user-provided function is independent of entry ${i} in the grad_jacobian. ` +
    `${REFUSED} The double backward trick can't replace forward mode AD then.`,
};

/** Zeros in the place of gradients that are not there. */
export function filled(
  grads: readonly (Tensor | null)[],
  like: readonly Tensor[],
  { strict, create_graph }: { strict: boolean; create_graph: boolean },
  stage: Stage,
): Tensor[] {
  return grads.map((grad, i) => {
    if (grad === null) {
      if (strict) throw new TorchError(MISSING[stage](i));
      return zerosLike(like[i] as Tensor);
    }
    if (strict && create_graph && !grad.requires_grad) {
      const what = stage.startsWith('double') ? 'hessian' : 'jacobian';
      throw new TorchError(
        `The ${what} of the user-provided function is independent of input ${i}. This is not ` +
          'allowed in strict mode when create_graph=True.',
      );
    }
    return grad;
  });
}
