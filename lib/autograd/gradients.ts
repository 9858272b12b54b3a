/** Gradients: `torch.autograd.backward`, `torch.autograd.grad`, `Tensor.backward`. */
import { TorchError } from '../errors.js';
import { typeName } from '../gate/kinds.js';
import { type End, type Handle, native } from '../native.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { handleOf, install, isTensor, nodeHandleOf, type Tensor, wrap } from '../tensor.js';
import { batched } from './batched.js';
import { type GradientEdge, isEdge } from './edge.js';

/** A tensor, or an edge of the graph in its place. */
export type Root = Tensor | GradientEdge;
/** One or several. */
export type TensorOrTensors = Root | readonly Root[];
type Gradients = Tensor | readonly (Tensor | null)[] | null;

function list(value: TensorOrTensors | null): readonly Root[] {
  if (value === null) return [];
  const roots: Root[] = [];
  for (const root of isTensor(value) || isEdge(value) ? [value] : value) {
    if (!isTensor(root) && !isEdge(root)) {
      throw new TypeError(`expected Tensors or GradientEdges, but got ${typeName(root)}`);
    }
    roots.push(root);
  }
  return roots;
}

const ends = (roots: readonly Root[]): End[] =>
  roots.map((root) =>
    isTensor(root) ? handleOf(root) : [nodeHandleOf(root.node), root.output_nr],
  );

/** The gradients given, or null for each that is a number and needs none. */
function seedsFor(roots: readonly Root[], given: Gradients): (Handle | null)[] {
  const gradients = given === null ? roots.map(() => null) : isTensor(given) ? [given] : given;
  if (gradients.length !== roots.length) {
    throw new TorchError(`got ${roots.length} tensors and ${gradients.length} gradients`);
  }
  return gradients.map((gradient, index) => {
    if (gradient === null || gradient === undefined) return null;
    const root = roots[index] as Root;
    if (isTensor(root)) checkShape(root, gradient, index);
    return handleOf(gradient);
  });
}

function checkShape(tensor: Tensor, gradient: Tensor, index: number): void {
  if (String(tensor.shape) !== String(gradient.shape)) {
    throw new TorchError(
      `Mismatch in shape: grad_output[${index}] has a shape of ${gradient.shape} and ` +
        `output[${index}] has a shape of ${tensor.shape}.`,
    );
  }
}

export interface BackwardOptions {
  retain_graph?: boolean | null;
  create_graph?: boolean;
  inputs?: TensorOrTensors | null;
}

interface BackwardArguments {
  tensors: TensorOrTensors;
  grad_tensors: Gradients;
  retain_graph: boolean | null;
  create_graph: boolean;
  inputs: TensorOrTensors | null;
}

function runBackward(a: BackwardArguments): void {
  const tensors = list(a.tensors);
  const inputs = list(a.inputs);
  if (a.inputs !== null && inputs.length === 0) {
    throw new TorchError('`inputs` argument to `backward()` cannot be empty.');
  }
  native.backward(
    ends(tensors),
    seedsFor(tensors, a.grad_tensors),
    a.retain_graph,
    a.create_graph,
    ends(inputs),
  );
}

const bindBackward = signature<BackwardArguments>(
  'backward(Tensor|GradientEdge|Iterable tensors, Tensor|Tensor?[]? grad_tensors=None, bool? retain_graph=None, ' +
    'bool create_graph=False, Tensor|GradientEdge|Iterable? inputs=None)',
);

/** Adds to the `grad` of every leaf the gradient of the given tensors with respect to it. */
export function backward(
  tensors: TensorOrTensors,
  grad_tensors?: Gradients | (BackwardOptions & { grad_tensors?: Gradients }),
  retain_graph?: boolean | null | BackwardOptions,
  create_graph?: boolean | BackwardOptions,
  options?: BackwardOptions,
): void;
export function backward(...args: unknown[]): void {
  runBackward(bindBackward(args));
}

interface GradArguments {
  outputs: TensorOrTensors;
  inputs: TensorOrTensors;
  grad_outputs: Gradients;
  retain_graph: boolean | null;
  create_graph: boolean;
  allow_unused: boolean | null;
  is_grads_batched: boolean;
  materialize_grads: boolean;
}

const bindGrad = signature<GradArguments>(
  'grad(Tensor|GradientEdge|Iterable outputs, Tensor|GradientEdge|Iterable inputs, Tensor|Tensor?[]? grad_outputs=None, ' +
    'bool? retain_graph=None, bool create_graph=False, bool? allow_unused=None, ' +
    'bool is_grads_batched=False, bool materialize_grads=False)',
);

export interface GradOptions {
  grad_outputs?: Gradients;
  retain_graph?: boolean | null;
  create_graph?: boolean;
  allow_unused?: boolean | null;
  /** Whether the first dimension of `grad_outputs` counts gradients to be passed back at a time. */
  is_grads_batched?: boolean;
  materialize_grads?: boolean;
}

/** A value for each input. */
type Each<Inputs extends TensorOrTensors, Value> = Inputs extends Root
  ? [Value]
  : { -readonly [K in keyof Inputs]: Value };

/** The gradients of `outputs` with respect to `inputs`, without touching anyone's `grad`. */
export function grad<const Inputs extends TensorOrTensors>(
  outputs: TensorOrTensors,
  inputs: Inputs,
  options: GradOptions & { allow_unused: true; materialize_grads?: false },
): Each<Inputs, Tensor | null>;
export function grad<const Inputs extends TensorOrTensors>(
  outputs: TensorOrTensors,
  inputs: Inputs,
  grad_outputs?: Gradients | GradOptions,
  options?: GradOptions,
): Each<Inputs, Tensor>;
export function grad(...args: unknown[]): unknown {
  const a = bindGrad(args);
  if (a.allow_unused === false && a.materialize_grads) {
    throw new RangeError(
      'Expected allow_unused to be True or not passed when materialize_grads=True',
    );
  }
  const inputs = list(a.inputs);
  if (inputs.length === 0) {
    throw new TorchError('`inputs` argument to `grad()` cannot be empty.');
  }
  if (a.materialize_grads && inputs.some(isEdge)) {
    throw new TorchError('materialize_grads cannot be used with a GradientEdge as input');
  }
  const results = a.is_grads_batched ? batchedGradients(a) : gradients(a, a.grad_outputs);
  if (!a.materialize_grads) return results;
  return results.map((result, index) => result ?? zerosFor(a, inputs[index] as Tensor));
}

function gradients(a: GradArguments, given: Gradients): (Tensor | null)[] {
  const outputs = list(a.outputs);
  const results = native.gradients(
    ends(outputs),
    ends(list(a.inputs)),
    seedsFor(outputs, given),
    a.retain_graph,
    a.create_graph,
    a.allow_unused ?? a.materialize_grads,
  );
  return results.map((result) => result && wrap(result));
}

/** One run of the engine for as many gradients of the outputs as stand in their first dimension. */
function batchedGradients(a: GradArguments): (Tensor | null)[] {
  const given = isTensor(a.grad_outputs) ? [a.grad_outputs] : a.grad_outputs;
  if (!given?.every(isTensor)) {
    throw new TorchError('grad_outputs must be Tensors when is_grads_batched=True');
  }
  return batched((seeds) => gradients(a, seeds), given);
}

function zerosFor({ is_grads_batched, grad_outputs }: GradArguments, input: Tensor): Tensor {
  if (!is_grads_batched) return ops.zeros_like(input);
  const [first] = isTensor(grad_outputs) ? [grad_outputs] : (grad_outputs ?? []);
  return ops.zeros_like(input).expand([(first as Tensor).size(0), ...input.shape]);
}

interface MethodArguments {
  gradient: Tensor | null;
  retain_graph: boolean | null;
  create_graph: boolean;
  inputs: TensorOrTensors | null;
}

const bindMethod = signature<MethodArguments>(
  'backward(Tensor? gradient=None, bool? retain_graph=None, bool create_graph=False, ' +
    'Tensor|GradientEdge|Iterable? inputs=None)',
);

declare module '../tensor.js' {
  interface Tensor {
    /** Adds to the `grad` of every leaf the gradient of this tensor with respect to it. */
    backward(
      gradient?: Tensor | null | (BackwardOptions & { gradient?: Tensor | null }),
      retain_graph?: boolean | null | BackwardOptions,
      create_graph?: boolean | BackwardOptions,
      options?: BackwardOptions,
    ): void;
    /** Keeps the gradient of a tensor that is not a leaf. */
    retain_grad(): void;
  }
}

install({
  backward(this: Tensor, ...args: unknown[]): void {
    const { gradient, ...options } = bindMethod(args);
    runBackward({ tensors: this, grad_tensors: gradient, ...options });
  },

  retain_grad(this: Tensor): void {
    native.retain_grad(handleOf(this));
  },
});
