/** Functions that `backward` calls on the gradients of tensors. */
import { TorchError } from './errors.js';
import { type Handle, native } from './native.js';
import { signature } from './signature.js';
import { handleOf, install, isDisposed, isTensor, type Tensor, wrap } from './tensor.js';
import { HookList, RemovableHandle } from './utils/hooks.js';

/** Sees the gradient of a tensor, and may give another in its place. */
export type GradientHook = ((grad: Tensor) => Tensor | null | undefined) | ((grad: Tensor) => void);
/** Sees a leaf whose gradient has just been added to. */
export type PostHook = (tensor: Tensor) => void;

declare module './tensor.js' {
  interface Tensor {
    /** Calls `hook` with the gradient each time one is computed; a tensor returned replaces it. */
    register_hook(hook: GradientHook | { hook: GradientHook }): RemovableHandle;
    /** Calls `hook` with this leaf after its `grad` has been added to. */
    register_post_accumulate_grad_hook(hook: PostHook | { hook: PostHook }): RemovableHandle;
  }
}

const bindHook = signature<{ hook: GradientHook }>('register_hook(function hook)');
const bindPost = signature<{ hook: PostHook }>('register_post_accumulate_grad_hook(function hook)');

/** The handle of what a gradient hook returned, if it returned anything. */
function replacement(value: unknown): Handle | undefined {
  if (value === null || value === undefined) return undefined;
  if (!isTensor(value)) {
    throw new TypeError("register_hook(): the hook's return value must be a Tensor or None");
  }
  return handleOf(value);
}

/** In a function of its own: a closure beside one that holds the tensor would hold it too. */
const forNative =
  (hook: GradientHook) =>
  (grad: Handle): Handle | undefined =>
    replacement(hook(wrap(grad)));

/** The hooks of leaves. Not held by the leaves' graph, so that they can be collected together. */
const posts = new WeakMap<Tensor, HookList<PostHook>>();

/** Holds the leaf weakly, for the graph of the leaf holds this function. */
function runPostHooks(leaf: WeakRef<Tensor>, hooks: WeakRef<HookList<PostHook>>) {
  return (handle: Handle): void => {
    for (const hook of hooks.deref() ?? []) hook(leaf.deref() ?? wrap(handle));
  };
}

function postHooksOf(tensor: Tensor): HookList<PostHook> {
  const known = posts.get(tensor);
  if (known !== undefined) return known;
  const hooks = new HookList<PostHook>(() => {
    posts.delete(tensor);
    if (!isDisposed(tensor)) native.set_post_hook(handleOf(tensor), null);
  });
  const run = runPostHooks(new WeakRef(tensor), new WeakRef(hooks));
  native.set_post_hook(handleOf(tensor), run);
  posts.set(tensor, hooks);
  return hooks;
}

install({
  register_hook(this: Tensor, given: GradientHook | { hook: GradientHook }): RemovableHandle {
    if (!this.requires_grad) {
      throw new TorchError("cannot register a hook on a tensor that doesn't require gradient");
    }
    const { hook } = bindHook([given]);
    const position = native.register_hook(handleOf(this), forNative(hook));
    return new RemovableHandle(() => {
      if (!isDisposed(this)) native.remove_hook(handleOf(this), position);
    });
  },

  register_post_accumulate_grad_hook(
    this: Tensor,
    given: PostHook | { hook: PostHook },
  ): RemovableHandle {
    return postHooksOf(this).add(bindPost([given]).hook);
  },
});
