/** What the forward pass of a `torch.autograd.Function` leaves for its backward pass. */
import { TorchError } from '../errors.js';
import { typeName } from '../gate/kinds.js';
import { type Handle, native } from '../native.js';
import { handleOf, isTensor, type Tensor, wrap } from '../tensor.js';

/** What a context was told, for the function itself to read. */
export interface Told {
  dirty: Tensor[];
  nonDifferentiable: Tensor[];
  materialize: boolean;
  saved: (Tensor | null)[];
  /** What `jvp` sees; null where that is the same. */
  savedForForward: (Tensor | null)[] | null;
  /** The node of the graph, while its backward pass runs. */
  node: Handle | null;
}

export let toldOf: (ctx: FunctionCtx) => Told;

function checkTensors(name: string, values: readonly unknown[]): asserts values is Tensor[] {
  for (const [i, value] of values.entries()) {
    if (isTensor(value)) continue;
    throw new TypeError(
      `${name} only accepts Tensors, but argument ${i} is of type ${typeName(value)}`,
    );
  }
}

/**
 * Passes between `forward` and `backward`. Fields of one's own may be set on it; tensors among the
 * inputs and outputs go through `save_for_backward`, or the graph would never be freed.
 */
export class FunctionCtx {
  [field: string]: unknown;
  /** For each argument whether its gradient is wanted. */
  needs_input_grad: readonly boolean[];
  readonly #told: Told = {
    dirty: [],
    nonDifferentiable: [],
    materialize: true,
    saved: [],
    savedForForward: null,
    node: null,
  };

  static {
    toldOf = (ctx) => ctx.#told;
  }

  constructor(needs_input_grad: readonly boolean[]) {
    this.needs_input_grad = needs_input_grad;
  }

  /** Keeps tensors, or null, for the backward pass, and notices if they are changed till then. */
  save_for_backward(...tensors: (Tensor | null)[]): void {
    checkTensors(
      'save_for_backward',
      tensors.filter((tensor) => tensor !== null && tensor !== undefined),
    );
    this.#told.saved = tensors.map((tensor) => tensor ?? null);
  }

  /** Keeps tensors for `jvp`, which reads them from `saved_tensors`. */
  save_for_forward(...tensors: (Tensor | null)[]): void {
    checkTensors(
      'save_for_forward',
      tensors.filter((tensor) => tensor !== null && tensor !== undefined),
    );
    this.#told.savedForForward = tensors.map((tensor) => tensor ?? null);
  }

  /** What was kept. */
  get saved_tensors(): Tensor[] {
    const { node, saved, savedForForward } = this.#told;
    if (node === null) return (savedForForward ?? saved) as Tensor[];
    return native.saved_tensors(node).map((handle) => handle && wrap(handle)) as Tensor[];
  }

  /** Tells that inputs were written in place. They must be outputs too. */
  mark_dirty(...tensors: Tensor[]): void {
    checkTensors('mark_dirty', tensors);
    this.#told.dirty = tensors;
  }

  /** Tells that outputs have no gradient. */
  mark_non_differentiable(...tensors: Tensor[]): void {
    checkTensors('mark_non_differentiable', tensors);
    this.#told.nonDifferentiable = tensors;
  }

  /** Whether `backward` gets zeros, as it does by default, or null for outputs that were not used. */
  set_materialize_grads(value: boolean): void {
    if (typeof value !== 'boolean') throw new TypeError('set_materialize_grads() takes a bool');
    this.#told.materialize = value;
  }
}

/** The handles of what a context was told, which it then forgets. */
export function takeTold(ctx: FunctionCtx) {
  const told = toldOf(ctx);
  const handles = {
    dirty: told.dirty.map(handleOf),
    nonDifferentiable: told.nonDifferentiable.map(handleOf),
    saved: told.saved.map((tensor) => tensor && handleOf(tensor)),
    materialize: told.materialize,
  };
  told.dirty = [];
  told.nonDifferentiable = [];
  told.saved = [];
  return handles;
}

/** Runs a backward pass with the node at hand. */
export function withNode<T>(ctx: FunctionCtx, node: Handle, run: () => T): T {
  const told = toldOf(ctx);
  if (told.node !== null) throw new TorchError('a backward pass may not call itself');
  told.node = node;
  try {
    return run();
  } finally {
    told.node = null;
  }
}
