/** The Hessian of a function: the Jacobian of its Jacobian. */
import type { Call } from '../../call.js';
import { TorchError } from '../../errors.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { jacobian, type Strategy } from './jacobian.js';
import {
  type AnyFunction,
  type Like,
  type Of,
  type OneOrSeveral,
  outputsOf,
  shaped,
  tensorsOf,
} from './lists.js';
import { checkRelated } from './strict.js';

interface HessianArguments {
  func: AnyFunction;
  inputs: OneOrSeveral;
  create_graph: boolean;
  strict: boolean;
  vectorize: boolean;
  outer_jacobian_strategy: string;
}

interface HessianKeywords<I extends OneOrSeveral> {
  func: Of<I, Tensor>;
  inputs: I;
  create_graph?: boolean;
  strict?: boolean;
  vectorize?: boolean;
  outer_jacobian_strategy?: Strategy;
}

const bind = signature<HessianArguments>(
  'hessian(function func, Tensor|Tensor[] inputs, bool create_graph=False, bool strict=False, ' +
    "bool vectorize=False, str outer_jacobian_strategy='reverse-mode')",
);

/** `func` with its one number checked. */
const scalar =
  ({ func, strict }: HessianArguments) =>
  (...inputs: readonly Tensor[]): Tensor => {
    const { several, tensors } = outputsOf(func(...inputs), 'hessian');
    checkRelated(tensors, 'outputs', strict);
    const [output] = tensors;
    if (several || output === undefined) {
      throw new TorchError('The function given to hessian should return a single Tensor');
    }
    if (output.numel() !== 1) {
      throw new TorchError(
        'The Tensor returned by the function given to hessian should contain a single element',
      );
    }
    return output.squeeze();
  };

/** The second derivatives of `func`, a number, by its inputs: of shape (*input i, *input j) each. */
export function hessian<const I extends OneOrSeveral>(
  ...args: Call<
    [func: Of<I, Tensor>, inputs: I],
    [create_graph: boolean, strict: boolean, vectorize: boolean, outer_jacobian_strategy: Strategy],
    HessianKeywords<I>
  >
): Like<I, Like<I, Tensor>>;
export function hessian(...args: unknown[]): unknown {
  const a = bind(args);
  const strategy = a.outer_jacobian_strategy;
  if (strategy !== 'forward-mode' && strategy !== 'reverse-mode') {
    throw new TorchError('Expected strategy to be either "forward-mode" or "reverse-mode".');
  }
  const { several, tensors } = tensorsOf(a.inputs, 'inputs', 'hessian');
  const first = (...inputs: readonly Tensor[]): readonly Tensor[] => {
    if (strategy === 'forward-mode') for (const input of inputs) input.requires_grad_(true);
    const row = jacobian(scalar(a), inputs, { create_graph: true });
    checkRelated(row, 'jacobian', a.strict);
    return row;
  };
  const { create_graph, strict, vectorize } = a;
  const blocks = jacobian(first, tensors, { create_graph, strict, vectorize, strategy });
  return shaped(
    several,
    blocks.map((row) => shaped(several, row)),
  );
}
