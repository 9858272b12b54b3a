/** Products of a vector with the Jacobian or the Hessian of a function. */
import type { Call } from '../../call.js';
import { TorchError } from '../../errors.js';
import { enable_grad, is_grad_enabled, set_grad_enabled } from '../../grad_mode.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
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
  vectorOf,
  zerosLike,
} from './lists.js';
import { checkRelated, filled } from './strict.js';

interface ProductArguments {
  func: AnyFunction;
  inputs: OneOrSeveral;
  v: OneOrSeveral | null;
  create_graph: boolean;
  strict: boolean;
}

interface Keywords<Inputs extends OneOrSeveral, Outputs, V> {
  func: Of<Inputs, Outputs>;
  inputs: Inputs;
  v?: V | null;
  create_graph?: boolean;
  strict?: boolean;
}

/** The arguments of a product with a vector of type `V`. */
type ProductCall<Inputs extends OneOrSeveral, Outputs, V> = Call<
  [func: Of<Inputs, Outputs>, inputs: Inputs],
  [v: V | null, create_graph: boolean, strict: boolean],
  Keywords<Inputs, Outputs, V>
>;

const PARAMETERS =
  '(function func, Tensor|Tensor[] inputs, Tensor|Tensor[]? v=None, bool create_graph=False, ' +
  'bool strict=False)';
const bindVjp = signature<ProductArguments>(`vjp${PARAMETERS}`);
const bindJvp = signature<ProductArguments>(`jvp${PARAMETERS}`);
const bindVhp = signature<ProductArguments>(`vhp${PARAMETERS}`);
const bindHvp = signature<ProductArguments>(`hvp${PARAMETERS}`);

const isSingle = ({ tensors }: Tensors): boolean =>
  tensors.length === 1 && tensors[0]?.numel() === 1;

/** Runs `fn` in the graph if the result shall be in it. */
const within = <T>(create_graph: boolean, fn: () => T): T =>
  set_grad_enabled(create_graph || is_grad_enabled(), fn);

interface Entered extends Tensors {
  v: Tensor[] | null;
}

/** The inputs as leaves, and the vector for them. */
function enter(a: ProductArguments, name: string): Entered {
  const given = tensorsOf(a.inputs, 'inputs', name);
  const inputs = { ...given, tensors: entering(given.tensors, a.create_graph, true) };
  if (a.v !== null) return { ...inputs, v: vectorOf(a.v, inputs, a.create_graph, name) };
  if (isSingle(inputs)) return { ...inputs, v: null };
  throw new TorchError(
    'The vector v can only be None if the input to the user-provided function is a single Tensor ' +
      'with a single element.',
  );
}

function run(a: ProductArguments, inputs: readonly Tensor[], name: string): Tensors {
  const outputs = outputsOf(a.func(...inputs), name);
  checkRelated(outputs.tensors, 'outputs', a.strict);
  return outputs;
}

/** Results as they leave: the outputs in their form, the product in that of `like`. */
const pair = (a: ProductArguments, outputs: Tensors, product: readonly Tensor[], like: Tensors) => [
  shaped(outputs.several, leaving(outputs.tensors, a.create_graph)),
  shaped(like.several, leaving(product, a.create_graph)),
];

/**
 * The outputs of `func`, and vᵀJ: the product of a vector like the outputs with the Jacobian at
 * `inputs`. Without `v` the output must have one element.
 */
export function vjp<const I extends OneOrSeveral, const O extends OneOrSeveral>(
  ...args: ProductCall<I, O, OneOrSeveral>
): [Like<O, Tensor>, Like<I, Tensor>];
export function vjp(...args: unknown[]): unknown {
  const a = bindVjp(args);
  const [inputs, outputs, v] = enable_grad(() => {
    const given = tensorsOf(a.inputs, 'inputs', 'vjp');
    const leaves = { ...given, tensors: entering(given.tensors, a.create_graph, true) };
    const made = run(a, leaves.tensors, 'vjp');
    if (a.v !== null) return [leaves, made, vectorOf(a.v, made, a.create_graph, 'vjp')] as const;
    if (isSingle(made)) return [leaves, made, null] as const;
    throw new TorchError(
      'The vector v can only be None if the user-provided function returns a single Tensor with a ' +
        'single element.',
    );
  });
  const product = within(a.create_graph, () => {
    const grads = gradients(outputs.tensors, inputs.tensors, v, a);
    return filled(grads, inputs.tensors, a, 'back');
  });
  return pair(a, outputs, product, inputs);
}

/**
 * The outputs of `func`, and Jv: the product of the Jacobian at `inputs` with a vector like these, by
 * differentiating backwards twice.
 */
export function jvp<const I extends OneOrSeveral, const O extends OneOrSeveral>(
  ...args: ProductCall<I, O, I>
): [Like<O, Tensor>, Like<O, Tensor>];
export function jvp(...args: unknown[]): unknown {
  const a = bindJvp(args);
  const { outputs, seeds, back, v } = enable_grad(() => {
    const inputs = enter(a, 'jvp');
    const made = run(a, inputs.tensors, 'jvp');
    const zeros = made.tensors.map((output) => zerosLike(output, true));
    const grads = gradients(made.tensors, inputs.tensors, zeros, { create_graph: true });
    checkRelated(grads, 'grad_inputs', a.strict);
    return { outputs: made, seeds: zeros, back: grads, v: inputs.v };
  });
  const product = within(a.create_graph, () =>
    filled(gradients(back, seeds, v, a), outputs.tensors, a, 'back_trick'),
  );
  return pair(a, outputs, product, outputs);
}

/** The one number that `func` must give, and its gradients. */
function scalarOf(a: ProductArguments, inputs: readonly Tensor[], name: string) {
  const outputs = run(a, inputs, name);
  if (outputs.several) {
    throw new TorchError(`The function given to ${name} should return a single Tensor`);
  }
  if (!isSingle(outputs)) {
    throw new TorchError(
      `The Tensor returned by the function given to ${name} should contain a single element`,
    );
  }
  const jacobian = gradients(outputs.tensors, inputs, null, { create_graph: true });
  checkRelated(jacobian, 'jacobian', a.strict);
  return { outputs, jacobian };
}

/** The output of `func`, a number, and vᵀH: the product of a vector like `inputs` with the Hessian. */
export function vhp<const I extends OneOrSeveral>(
  ...args: ProductCall<I, Tensor, I>
): [Tensor, Like<I, Tensor>];
export function vhp(...args: unknown[]): unknown {
  const a = bindVhp(args);
  const { inputs, outputs, jacobian } = enable_grad(() => {
    const entered = enter(a, 'vhp');
    return { inputs: entered, ...scalarOf(a, entered.tensors, 'vhp') };
  });
  const product = within(a.create_graph, () => {
    const grads = gradients(jacobian, inputs.tensors, inputs.v, a);
    return filled(grads, inputs.tensors, a, 'double_back');
  });
  return pair(a, outputs, product, inputs);
}

/** The output of `func`, a number, and Hv: slower than `vhp`, whose result is the same for smooth functions. */
export function hvp<const I extends OneOrSeveral>(
  ...args: ProductCall<I, Tensor, I>
): [Tensor, Like<I, Tensor>];
export function hvp(...args: unknown[]): unknown {
  const a = bindHvp(args);
  const { inputs, outputs, seeds, twice } = enable_grad(() => {
    const entered = enter(a, 'hvp');
    const { outputs: made, jacobian } = scalarOf(a, entered.tensors, 'hvp');
    const zeros = entered.tensors.map((input) => zerosLike(input, true));
    const grads = gradients(jacobian, entered.tensors, zeros, { create_graph: true });
    checkRelated(jacobian, 'hessian', a.strict);
    return { inputs: entered, outputs: made, seeds: zeros, twice: grads };
  });
  const product = within(a.create_graph, () => {
    const grads = gradients(twice, seeds, inputs.v, a);
    return filled(grads, inputs.tensors, a, 'double_back_trick');
  });
  return pair(a, outputs, product, inputs);
}
