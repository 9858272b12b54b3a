/** The classes of which modules were made: hooks for all modules wrap their `forward`. */

type Prototype = object;

const seen = new WeakSet<Prototype>();
const prototypes: WeakRef<Prototype>[] = [];
let watch: ((prototype: Prototype) => void) | null = null;

/** Notes a class, and shows it to who watches. */
export function remember({ prototype }: { readonly prototype: Prototype }): void {
  if (seen.has(prototype)) return;
  seen.add(prototype);
  prototypes.push(new WeakRef(prototype));
  watch?.(prototype);
}

/** Has `see` called with the prototype of every class so far and from now on; null ends it. */
export function watchClasses(see: ((prototype: Prototype) => void) | null): void {
  watch = see;
  if (see === null) return;
  for (const reference of prototypes) {
    const prototype = reference.deref();
    if (prototype !== undefined) see(prototype);
  }
}
