/** `torch.utils.hooks`: what registering a hook gives back. */

let next = 0;

/** Takes a hook away again, by `remove()` or at the end of a `using` block. Idempotent. */
export class RemovableHandle implements Disposable {
  readonly id = next++;
  #remove: (() => void) | null;

  constructor(remove: (id: number) => void) {
    if (typeof remove !== 'function') {
      throw new TypeError("RemovableHandle(): argument 'remove' must be function");
    }
    this.#remove = () => remove(this.id);
  }

  remove(): void {
    const remove = this.#remove;
    this.#remove = null;
    remove?.();
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}

/** Hooks in the order in which they run. */
export class HookList<Hook> {
  readonly #hooks = new Map<number, Hook>();
  readonly #whenEmpty: (() => void) | undefined;

  constructor(whenEmpty?: () => void) {
    this.#whenEmpty = whenEmpty;
  }

  add(hook: Hook, prepend = false): RemovableHandle {
    const later = prepend ? [...this.#hooks] : [];
    const handle = new RemovableHandle((id) => {
      this.#hooks.delete(id);
      if (this.#hooks.size === 0) this.#whenEmpty?.();
    });
    if (prepend) this.#hooks.clear();
    this.#hooks.set(handle.id, hook);
    for (const [id, other] of later) this.#hooks.set(id, other);
    return handle;
  }

  /** Removes the first hook that fits, and returns it. */
  take(fits: (hook: Hook) => boolean): Hook | undefined {
    for (const [id, hook] of this.#hooks) {
      if (!fits(hook)) continue;
      this.#hooks.delete(id);
      if (this.#hooks.size === 0) this.#whenEmpty?.();
      return hook;
    }
    return undefined;
  }

  get size(): number {
    return this.#hooks.size;
  }

  [Symbol.iterator](): IterableIterator<Hook> {
    return [...this.#hooks.values()][Symbol.iterator]();
  }
}
