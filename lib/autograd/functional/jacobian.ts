/** The Jacobian of a function, row by row, all rows at a time, or all columns at a time. */
import type { Call } from '../../call.js';
import { NotImplementedError, TorchError } from '../../errors.js';
import { enable_grad } from '../../grad_mode.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { batched } from '../batched.js';
import { dual_level, make_dual, unpack_dual } from '../forward_ad.js';
import { standardBasis } from './basis.js';
import {
  type AnyFunction,
  entering,
  gradients,
  type Like,
  leaving,
  type Of,
  type OneOrSeveral,
  outputsOf,
  shaped,
  type Tensors,
  tensorsOf,
  zerosLike,
} from './lists.js';
import { checkRelated } from './strict.js';

export type Strategy = 'reverse-mode' | 'forward-mode';

interface JacobianArguments {
  func: AnyFunction;
  inputs: OneOrSeveral;
  create_graph: boolean;
  strict: boolean;
  vectorize: boolean;
  strategy: string;
}

interface JacobianKeywords<I extends OneOrSeveral, O> {
  func: Of<I, O>;
  inputs: I;
  create_graph?: boolean;
  strict?: boolean;
  vectorize?: boolean;
  strategy?: Strategy;
}

const bind = signature<JacobianArguments>(
  'jacobian(function func, Tensor|Tensor[] inputs, bool create_graph=False, bool strict=False, ' +
    "bool vectorize=False, str strategy='reverse-mode')",
);

/** Blocks by output and input. */
type Blocks = readonly (readonly Tensor[])[];

const sizes = (tensors: readonly Tensor[]): number[] => tensors.map((tensor) => tensor.numel());

/** A block's shape: that of the output, then that of the input. */
const blockShape = (output: Tensor, input: Tensor): number[] => [...output.shape, ...input.shape];

/** The gradients of one element of an output, zeros where there are none. */
function row(
  a: JacobianArguments,
  element: Tensor,
  output: number,
  inputs: readonly Tensor[],
): Tensor[] {
  const grads = gradients([element], inputs, null, {
    create_graph: a.create_graph,
    retain_graph: true,
  });
  return grads.map((grad, j) => {
    if (grad === null) {
      if (!a.strict) return zerosLike(inputs[j] as Tensor);
      throw new TorchError(
        `Output ${output} of the user-provided function is independent of input ${j}. This is not ` +
          'allowed in strict mode.',
      );
    }
    if (a.strict && a.create_graph && !grad.requires_grad) {
      throw new TorchError(
        `The jacobian of the user-provided function is independent of input ${output}. This is ` +
          'not allowed in strict mode when create_graph=True.',
      );
    }
    return grad;
  });
}

function byRows(
  a: JacobianArguments,
  inputs: readonly Tensor[],
  outputs: readonly Tensor[],
): Blocks {
  return outputs.map((output, i) => {
    const flat = output.reshape([-1]);
    const rows = Array.from({ length: output.numel() }, (_, k) =>
      row(a, flat.select(0, k), i, inputs),
    );
    return inputs.map((input, j) => {
      const column = rows.map((grads) => grads[j] as Tensor);
      return ops.stack(column, 0).view(blockShape(output, input));
    });
  });
}

function allRows(
  a: JacobianArguments,
  inputs: readonly Tensor[],
  outputs: readonly Tensor[],
): Blocks {
  if (a.strict) {
    throw new TorchError(
      'jacobian: `strict` and `vectorize` are not supported together: set one of them to false.',
    );
  }
  const flat = outputs.map((output) => output.reshape([-1]));
  const grads = gradients(flat, inputs, standardBasis(outputs), {
    create_graph: a.create_graph,
    is_grads_batched: true,
  });
  const total = sizes(outputs).reduce((sum, size) => sum + size, 0);
  const byInput = inputs.map((input, j) => {
    const all = grads[j] ?? zerosLike(input).expand([total, ...input.shape]);
    const parts = all.split(sizes(outputs), 0);
    return outputs.map((output, i) => (parts[i] as Tensor).view(blockShape(output, input)));
  });
  return outputs.map((_, i) => byInput.map((blocks) => blocks[i] as Tensor));
}

function reverse(a: JacobianArguments): unknown {
  const given = tensorsOf(a.inputs, 'inputs', 'jacobian');
  const inputs = entering(given.tensors, a.create_graph, true);
  const outputs = outputsOf(a.func(...inputs), 'jacobian');
  checkRelated(outputs.tensors, 'outputs', a.strict);
  const blocks = (a.vectorize ? allRows : byRows)(a, inputs, outputs.tensors);
  return finished(outputs.several, given.several, blocks, a.create_graph);
}

const finished = (outputs: boolean, inputs: boolean, blocks: Blocks, create_graph: boolean) =>
  shaped(
    outputs,
    blocks.map((row) => shaped(inputs, leaving(row, create_graph))),
  );

/** The tangents of the outputs, for the tangents of the inputs in the first dimension of each. */
function tangents(a: JacobianArguments, inputs: readonly Tensor[]) {
  let outputs: Tensors = { several: false, tensors: [] };
  const columns = batched(
    (basis) =>
      dual_level(() => {
        const duals = inputs.map((input, j) =>
          make_dual(input, (basis[j] as Tensor).view_as(input)),
        );
        const made = outputsOf(a.func(...duals), 'jacobian');
        const unpacked = made.tensors.map((output) => unpack_dual(output));
        outputs = { ...made, tensors: unpacked.map(({ primal }) => primal) };
        return unpacked.map(({ primal, tangent }) => tangent ?? zerosLike(primal));
      }),
    standardBasis(inputs),
  );
  return { outputs, columns: columns as Tensor[] };
}

function forward(a: JacobianArguments): unknown {
  if (a.create_graph) {
    throw new NotImplementedError(
      'jacobian: `create_graph` and the strategy "forward-mode" are not supported together.',
    );
  }
  if (a.strict) {
    throw new TorchError(
      'jacobian: `strict` and the strategy "forward-mode" are not supported together.',
    );
  }
  const { several, tensors: inputs } = tensorsOf(a.inputs, 'inputs', 'jacobian');
  if (!a.vectorize) {
    throw new NotImplementedError('jacobian: the strategy "forward-mode" needs `vectorize`.');
  }
  const { outputs, columns } = tangents(a, inputs);
  const blocks = outputs.tensors.map((output, i) => {
    const parts = (columns[i] as Tensor).split(sizes(inputs), 0);
    return inputs.map((input, j) =>
      (parts[j] as Tensor).movedim(0, -1).reshape(blockShape(output, input)),
    );
  });
  return finished(outputs.several, several, blocks, true);
}

/** The blocks of a Jacobian: by output if there are several, and by input if there are several. */
export type Jacobian<I extends OneOrSeveral, O extends OneOrSeveral> = Like<O, Like<I, Tensor>>;

/**
 * The derivatives of the outputs of `func` by its inputs: of shape (*output, *input), for each output
 * and each input where there are several.
 */
export function jacobian<const I extends OneOrSeveral, const O extends OneOrSeveral>(
  ...args: Call<
    [func: Of<I, O>, inputs: I],
    [create_graph: boolean, strict: boolean, vectorize: boolean, strategy: Strategy],
    JacobianKeywords<I, O>
  >
): Jacobian<I, O>;
export function jacobian(...args: unknown[]): unknown {
  const a = bind(args);
  if (a.strategy === 'forward-mode') return forward(a);
  if (a.strategy === 'reverse-mode') return enable_grad(() => reverse(a));
  throw new TorchError(
    'Expected strategy to be either "forward-mode" or "reverse-mode". With more outputs than inputs ' +
      '"forward-mode" tends to be faster, else "reverse-mode".',
  );
}
