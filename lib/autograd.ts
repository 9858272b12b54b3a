/** Gradients: `backward` and `torch.autograd`. */
import { AutogradFunction, FunctionCtx, once_differentiable } from './autograd/function.js';
import * as modes from './autograd/modes.js';
import { TorchError } from './errors.js';
import { enable_grad, inference_mode, no_grad, set_grad_enabled } from './grad_mode.js';
import { type Handle, native } from './native.js';
import { ops } from './ops.js';
import { signature } from './signature.js';
import { handleOf, install, isTensor, type Tensor, wrap } from './tensor.js';

export * from './grad_mode.js';

/** A tensor, or several. */
export type TensorOrTensors = Tensor | readonly Tensor[];
type Gradients = Tensor | readonly (Tensor | null)[] | null;

const list = (value: TensorOrTensors | null | undefined): readonly Tensor[] =>
  value === null || value === undefined ? [] : isTensor(value) ? [value] : value;

const handles = (tensors: readonly Tensor[]): Handle[] => tensors.map((tensor) => handleOf(tensor));

/** The gradients given, or one null for each tensor that needs none. */
function seedsFor(tensors: readonly Tensor[], given: Gradients): (Handle | null)[] {
  const gradients = given === null ? tensors.map(() => null) : isTensor(given) ? [given] : given;
  if (gradients.length !== tensors.length) {
    throw new TorchError(`got ${tensors.length} tensors and ${gradients.length} gradients`);
  }
  return gradients.map((gradient, index) => {
    const tensor = tensors[index] as Tensor;
    if (gradient !== null && gradient !== undefined) {
      checkShape(tensor, gradient, index);
      return handleOf(gradient);
    }
    if (tensor.requires_grad && native.numel(handleOf(tensor)) !== 1) {
      throw new TorchError('grad can be implicitly created only for scalar outputs');
    }
    return null;
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
    handles(tensors),
    seedsFor(tensors, a.grad_tensors),
    a.retain_graph,
    a.create_graph,
    handles(inputs),
  );
}

const bindBackward = signature<BackwardArguments>(
  'backward(Tensor|Tensor[] tensors, Tensor|Tensor?[]? grad_tensors=None, bool? retain_graph=None, ' +
    'bool create_graph=False, Tensor|Tensor[]? inputs=None)',
);

/** Adds to the `grad` of every leaf the gradient of the given tensors with respect to it. */
function backward(
  tensors: TensorOrTensors,
  grad_tensors?: Gradients | (BackwardOptions & { grad_tensors?: Gradients }),
  retain_graph?: boolean | null | BackwardOptions,
  create_graph?: boolean | BackwardOptions,
  options?: BackwardOptions,
): void;
function backward(...args: unknown[]): void {
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
  'grad(Tensor|Tensor[] outputs, Tensor|Tensor[] inputs, Tensor|Tensor?[]? grad_outputs=None, ' +
    'bool? retain_graph=None, bool create_graph=False, bool? allow_unused=None, ' +
    'bool is_grads_batched=False, bool materialize_grads=False)',
);

export interface GradOptions {
  grad_outputs?: Gradients;
  retain_graph?: boolean | null;
  create_graph?: boolean;
  allow_unused?: boolean | null;
  materialize_grads?: boolean;
}

/** The gradients of `outputs` with respect to `inputs`, without touching anyone's `grad`. */
function grad(
  outputs: TensorOrTensors,
  inputs: TensorOrTensors,
  grad_outputs?: Gradients | GradOptions,
  options?: GradOptions,
): Tensor[];
function grad(
  outputs: TensorOrTensors,
  inputs: TensorOrTensors,
  options: GradOptions & { allow_unused: true; materialize_grads?: false },
): (Tensor | null)[];
function grad(...args: unknown[]): (Tensor | null)[] {
  const a = bindGrad(args);
  if (a.is_grads_batched) {
    throw new TorchError('grad(): is_grads_batched needs vmap, which Sconce does not have');
  }
  if (a.allow_unused === false && a.materialize_grads) {
    throw new RangeError(
      'Expected allow_unused to be True or not passed when materialize_grads=True',
    );
  }
  const outputs = list(a.outputs);
  const inputs = list(a.inputs);
  if (inputs.length === 0) {
    throw new TorchError('`inputs` argument to `grad()` cannot be empty.');
  }
  const results = native.gradients(
    handles(outputs),
    handles(inputs),
    seedsFor(outputs, a.grad_outputs),
    a.retain_graph,
    a.create_graph,
    a.allow_unused ?? a.materialize_grads,
  );
  return results.map((result, index) => {
    if (result !== null) return wrap(result);
    return a.materialize_grads ? ops.zeros_like(inputs[index] as Tensor) : null;
  });
}

/** `torch.autograd`. */
export const autograd = {
  backward,
  Function: AutogradFunction,
  function: { Function: AutogradFunction, FunctionCtx, once_differentiable },
  grad,
  no_grad,
  enable_grad,
  set_grad_enabled,
  inference_mode,
  grad_mode: { no_grad, enable_grad, set_grad_enabled, inference_mode },
  ...modes,
};

interface MethodArguments {
  gradient: Tensor | null;
  retain_graph: boolean | null;
  create_graph: boolean;
  inputs: TensorOrTensors | null;
}

const bindMethod = signature<MethodArguments>(
  'backward(Tensor? gradient=None, bool? retain_graph=None, bool create_graph=False, ' +
    'Tensor|Tensor[]? inputs=None)',
);

declare module './tensor.js' {
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
