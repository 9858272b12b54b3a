/** `torch.autograd.graph`: nodes of the graph, and hooks on them. */
import { type Handles, native } from '../native.js';
import { signature } from '../signature.js';
import { handleOf, isTensor, Node, nodeHandleOf, type Tensor, wrap } from '../tensor.js';
import { RemovableHandle } from '../utils/hooks.js';

export { Node } from '../tensor.js';
export { GradientEdge, get_gradient_edge } from './edge.js';
export {
  disable_saved_tensors_hooks,
  save_on_cpu,
  saved_tensors_hooks,
} from './saved_tensors.js';

type Gradients = readonly (Tensor | null)[];

/** Sees the gradients that a node gives and gets; may return others for those that it gives. */
export type NodeHook =
  | ((grad_inputs: Gradients, grad_outputs: Gradients) => Gradients | null | undefined)
  | ((grad_inputs: Gradients, grad_outputs: Gradients) => void);
/** Sees the gradients that a node gets; may return others in their place. */
export type NodePreHook =
  | ((grad_outputs: Gradients) => Gradients | null | undefined)
  | ((grad_outputs: Gradients) => void);

declare module '../tensor.js' {
  interface Node {
    /** Calls `fn` when the gradients of this node's inputs are known. */
    register_hook(fn: NodeHook): RemovableHandle;
    /** Calls `fn` before this node runs. */
    register_prehook(fn: NodePreHook): RemovableHandle;
  }
}

const tensors = (handles: Handles): Gradients => handles.map((handle) => handle && wrap(handle));

function handlesOf(value: unknown): Handles | null {
  if (value === null || value === undefined) return null;
  const list = isTensor(value) ? [value] : value;
  if (!Array.isArray(list) || !list.every((one) => one === null || isTensor(one))) {
    throw new TypeError("the hook's return value must be an array of Tensors and null");
  }
  return list.map((tensor) => tensor && handleOf(tensor));
}

/** Hands a function to native, which keeps it; removing makes it do nothing. */
function removable(
  name: string,
  fn: unknown,
  add: (call: (...lists: Handles[]) => Handles | null) => void,
): RemovableHandle {
  if (typeof fn !== 'function') throw new TypeError(`${name}(): argument 'fn' must be a function`);
  const held: { fn: unknown } = { fn };
  add((...lists) =>
    typeof held.fn === 'function' ? handlesOf(held.fn(...lists.map(tensors))) : null,
  );
  return new RemovableHandle(() => {
    held.fn = null;
  });
}

Object.assign(Node.prototype, {
  register_hook(this: Node, fn: NodeHook): RemovableHandle {
    const node = nodeHandleOf(this);
    return removable('register_hook', fn, (call) => native.node_register_hook(node, call));
  },

  register_prehook(this: Node, fn: NodePreHook): RemovableHandle {
    const node = nodeHandleOf(this);
    return removable('register_prehook', fn, (call) => native.node_register_prehook(node, call));
  },
});

const bindVersion = signature<{ tensor: Tensor | readonly Tensor[] }>(
  'increment_version(Tensor|Tensor[] tensor)',
);

/** Counts tensors as written to, for changes of their memory that PyTorch does not know of. */
export function increment_version(tensor: Tensor | readonly Tensor[]): void {
  const given = bindVersion([tensor]).tensor;
  native.increment_version((isTensor(given) ? [given] : given).map(handleOf));
}

type AllHook = (grads: Gradients) => void;
type AnyHook = (grad: Tensor) => void;
interface Arguments {
  tensors: readonly Tensor[];
  fn: AllHook | AnyHook;
  mode: string;
}
const bindMulti = signature<Arguments>(
  "register_multi_grad_hook(Tensor[] tensors, function fn, *, str mode='all')",
);

/** Of each backward pass the gradients so far, till all that it computes are there. */
function gathering(given: readonly Tensor[], fn: AllHook): ((grad: Tensor) => void)[] {
  const watched = given.map((tensor) => native.watch(handleOf(tensor)));
  const passes = new Map<number, { grads: (Tensor | null)[]; missing: number }>();
  return watched.map((_, i) => (grad) => {
    const id = native.current_graph_task_id();
    let pass = passes.get(id);
    if (pass === undefined) {
      const missing = watched.filter((one) => native.will_execute(one)).length;
      pass = { grads: watched.map(() => null), missing };
      passes.set(id, pass);
    }
    pass.grads[i] = grad;
    pass.missing -= 1;
    if (pass.missing > 0) return;
    passes.delete(id);
    fn(pass.grads);
  });
}

/** Called with the first gradient of each backward pass. */
function first(fn: AnyHook): (grad: Tensor) => void {
  let last = -1;
  return (grad) => {
    const id = native.current_graph_task_id();
    if (id === last) return;
    last = id;
    fn(grad);
  };
}

/**
 * Calls `fn` once in each backward pass: with the gradients of all `tensors`, null for those that it
 * does not compute; or, in mode `'any'`, with the first gradient.
 */
export function register_multi_grad_hook(
  tensors: readonly Tensor[],
  fn: AnyHook,
  keywords: { mode: 'any' },
): RemovableHandle;
export function register_multi_grad_hook(
  tensors: readonly Tensor[],
  fn: AllHook,
  keywords?: { mode?: 'all' },
): RemovableHandle;
export function register_multi_grad_hook(...args: unknown[]): RemovableHandle {
  const { tensors: given, fn, mode } = bindMulti(args);
  if (mode !== 'all' && mode !== 'any') {
    throw new RangeError(`Expects mode to be one of ('all', 'any') but got ${mode}`);
  }
  const any = first(fn as AnyHook);
  const handles =
    mode === 'all'
      ? gathering(given, fn as AllHook).map((hook, i) => given[i]?.register_hook(hook))
      : given.filter((tensor) => tensor.requires_grad).map((tensor) => tensor.register_hook(any));
  return new RemovableHandle(() => {
    for (const handle of handles) handle?.remove();
  });
}
