/** One tensor or several, and how gradients go in and out of the functions here. */
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { grad } from '../gradients.js';

/** Where PyTorch takes a Tensor or a tuple of Tensors. */
export type OneOrSeveral = Tensor | readonly Tensor[];

/** `Value` for one tensor, an array of them for several. */
export type Like<Given extends OneOrSeveral, Value> = Given extends Tensor ? Value : Value[];

/** The arguments that a function gets for its inputs. */
export type Arguments<Given extends OneOrSeveral> = Given extends Tensor
  ? [Given]
  : Given extends readonly Tensor[]
    ? Given
    : never;

/** A function of the inputs. */
export type Of<Inputs extends OneOrSeveral, Outputs> = (...inputs: Arguments<Inputs>) => Outputs;

/** The same, for what is done with it here. */
export type AnyFunction = (...inputs: readonly Tensor[]) => unknown;

export interface Tensors {
  /** Whether an array was given. */
  several: boolean;
  tensors: readonly Tensor[];
}

export function tensorsOf(given: unknown, what: string, name: string): Tensors {
  const several = Array.isArray(given);
  const tensors: unknown[] = several ? given : [given];
  for (const [i, tensor] of tensors.entries()) {
    if (isTensor(tensor)) continue;
    const which = several ? `the value at index ${i}` : `the given ${what}`;
    const type = tensor === null || tensor === undefined ? 'None' : typeof tensor;
    throw new TypeError(
      `The ${what} given to ${name} must be either a Tensor or an array of Tensors, but ${which} ` +
        `has type ${type}.`,
    );
  }
  return { several, tensors: tensors as Tensor[] };
}

/** What the function of the user gives. */
export const outputsOf = (value: unknown, name: string): Tensors =>
  tensorsOf(value, 'outputs of the user-provided function', name);

/** One value where one tensor was given. */
export const shaped = <T>(several: boolean, values: readonly T[]): T | readonly T[] =>
  several ? values : (values[0] as T);

/** The inputs as leaves, or as views within the graph at hand. */
export const entering = (inputs: readonly Tensor[], inGraph: boolean, needed: boolean): Tensor[] =>
  inputs.map((input) => {
    if (!inGraph || !input.requires_grad) return input.detach().requires_grad_(needed);
    return input.is_sparse ? input.clone() : input.view_as(input);
  });

export const leaving = (results: readonly Tensor[], inGraph: boolean): readonly Tensor[] =>
  inGraph ? results : results.map((result) => result.detach());

/** The vector of a product, which must look like `others`. */
export function vectorOf(
  v: OneOrSeveral,
  others: Tensors,
  create_graph: boolean,
  name: string,
): Tensor[] {
  const vector = entering(tensorsOf(v, 'v', name).tensors, create_graph, false);
  const { several, tensors } = others;
  if (vector.length !== tensors.length) {
    throw new TorchError(
      several
        ? `v is an array of invalid length: should be ${tensors.length} but got ${vector.length}.`
        : 'The given v should contain a single Tensor.',
    );
  }
  for (const [i, tensor] of tensors.entries()) {
    const { shape } = vector[i] as Tensor;
    if (String(shape) === String(tensor.shape)) continue;
    throw new TorchError(
      `${several ? `Entry ${i} in ` : ''}v has invalid size: should be ${tensor.shape} but got ` +
        `${shape}.`,
    );
  }
  return vector;
}

export interface GradientOptions {
  create_graph: boolean;
  retain_graph?: boolean;
  is_grads_batched?: boolean;
}

/** The gradients of those outputs that have any; null where an input has none. */
export function gradients(
  outputs: readonly (Tensor | null)[],
  inputs: readonly Tensor[],
  seeds: readonly Tensor[] | null,
  { create_graph, retain_graph, is_grads_batched = false }: GradientOptions,
): (Tensor | null)[] {
  const used = [...outputs.keys()].filter((i) => outputs[i]?.requires_grad);
  if (used.length === 0) return inputs.map(() => null);
  return grad(
    used.map((i) => outputs[i] as Tensor),
    inputs,
    {
      grad_outputs: used.map((i) => seeds?.[i] ?? null),
      allow_unused: true,
      create_graph,
      retain_graph: retain_graph ?? null,
      is_grads_batched,
    },
  );
}

export const zerosLike = (tensor: Tensor, requires_grad = false): Tensor =>
  ops.zeros_like(tensor, { requires_grad });
