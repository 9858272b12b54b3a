/** Full backward hooks: between the gradients of a module's outputs and those of its inputs. */
import { TorchError, warn } from '../../errors.js';
import { is_grad_enabled } from '../../grad_mode.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { joint } from './joint_gradient.js';
import type { Module } from './module.js';

/** A gradient for each argument or output; null where there is no tensor, or no gradient. */
export type Gradients = readonly (Tensor | null)[];

type Replacement = Gradients | Tensor | null | undefined;

/** Sees the gradients of inputs and outputs; may return others for the inputs. */
export type FullBackwardHook =
  | ((module: Module, grad_input: Gradients, grad_output: Gradients) => Replacement)
  | ((module: Module, grad_input: Gradients, grad_output: Gradients) => void);

/** Sees the gradients of the outputs before they are used; may return others. */
export type FullBackwardPreHook =
  | ((module: Module, grad_output: Gradients) => Replacement)
  | ((module: Module, grad_output: Gradients) => void);

/** What a hook returned in the place of `current`, if anything. */
function replaced(current: Gradients, value: Replacement, what: string): Gradients {
  if (value === null || value === undefined) return current;
  const next = isTensor(value) ? [value] : value;
  if (next.length !== current.length) {
    throw new TorchError(
      `a backward hook returned ${next.length} gradients as ${what}, but ${current.length} are ` +
        'expected',
    );
  }
  return next;
}

const spread = (places: readonly number[], values: Gradients, length: number): Gradients => {
  const all: (Tensor | null)[] = new Array(length).fill(null);
  for (const [i, place] of places.entries()) all[place] = values[i] ?? null;
  return all;
};

/** The hooks of one call of `forward`. */
export class BackwardHooks {
  readonly #module: Module;
  readonly #full: FullBackwardHook[];
  readonly #pre: FullBackwardPreHook[];
  #inputs: readonly number[] | null = null;
  #count = 0;
  /** The gradients of the outputs, from when they are known until the inputs' are. */
  #outputs: Gradients | null = null;

  constructor(module: Module, full: FullBackwardHook[], pre: FullBackwardPreHook[]) {
    this.#module = module;
    this.#full = full;
    this.#pre = pre;
  }

  get #none(): boolean {
    return this.#full.length === 0 && this.#pre.length === 0;
  }

  /** The arguments with tensors whose gradients the hooks will see. */
  onInput(args: unknown[]): unknown[] {
    if (this.#none) return args;
    const [watched, places] = this.#watch(args, (grads) => this.#inputGradients(grads));
    this.#inputs = places;
    this.#count = args.length;
    return watched;
  }

  /** The output, a tensor or an array of them, watched likewise. */
  onOutput(output: unknown): unknown {
    if (this.#none) return output;
    if (Array.isArray(output)) return this.#watchOutputs(output);
    if (isTensor(output)) return this.#watchOutputs([output])[0];
    warn(
      'backward hooks are not called: the output of the module should be a Tensor or an array of ' +
        `Tensors, not ${typeof output}`,
    );
    return output;
  }

  #watchOutputs(outputs: unknown[]): unknown[] {
    const places = this.#places(outputs);
    // Not the outputs themselves: the graph would hold tensors through its hooks.
    const count = outputs.length;
    const see = (grads: Gradients) => this.#outputGradients(grads, places, count);
    return this.#watch(outputs, see)[0];
  }

  #places(values: unknown[]): number[] {
    return [...values.keys()].filter((i) => isTensor(values[i]));
  }

  /** Passes the tensors among `values` on, with `see` called on all their gradients at once. */
  #watch(
    values: unknown[],
    see: (grads: Gradients) => Gradients | null,
  ): [unknown[], number[] | null] {
    const places = this.#places(values);
    const tensors = places.map((i) => values[i] as Tensor);
    if (!is_grad_enabled() || !tensors.some((tensor) => tensor.requires_grad)) {
      return [values, null];
    }
    const watched = [...values];
    for (const [i, tensor] of joint(tensors, see).entries()) watched[places[i] as number] = tensor;
    return [watched, places];
  }

  #outputGradients(grads: Gradients, places: number[], count: number): Gradients {
    let outputs = spread(places, grads, count);
    for (const hook of this.#pre) {
      outputs = replaced(outputs, hook(this.#module, outputs) as Replacement, 'grad_output');
    }
    if (this.#inputs === null) this.#withoutInputs(outputs);
    else this.#outputs = outputs;
    return places.map((i) => outputs[i] ?? null);
  }

  /** Where no input has a gradient, the hooks run at once, and can't change anything. */
  #withoutInputs(outputs: Gradients): void {
    warn(
      'a full backward hook is called with the gradients of the outputs only, since no input ' +
        'requires a gradient',
    );
    const inputs: Gradients = spread([], [], this.#count);
    for (const hook of this.#full) {
      const value = hook(this.#module, inputs, outputs) as Replacement;
      if (value && (isTensor(value) || value.some((grad) => grad !== null))) {
        throw new TorchError(
          'a backward hook of a module whose inputs require no gradient must not return any',
        );
      }
    }
  }

  #inputGradients(grads: Gradients): Gradients | null {
    const outputs = this.#outputs;
    const places = this.#inputs;
    // Null when a gradient comes to the inputs by another way than through the outputs.
    if (outputs === null || places === null) return null;
    let inputs = spread(places, grads, this.#count);
    for (const hook of this.#full) {
      inputs = replaced(inputs, hook(this.#module, inputs, outputs) as Replacement, 'grad_input');
    }
    this.#outputs = null;
    return places.map((i) => inputs[i] ?? null);
  }
}
