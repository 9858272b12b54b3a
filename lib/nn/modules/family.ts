/** Constructors of families of classes that take the same arguments. */
import { signature } from '../../signature.js';

/**
 * Binds a constructor's arguments by parameters that several classes share; errors name the class
 * at hand, `new.target`.
 */
export function familySignature<T>(
  parameters: string,
): (Class: { readonly name: string }, args: ArrayLike<unknown>) => T {
  const binders = new Map<string, (args: ArrayLike<unknown>) => T>();
  return ({ name }, args) => {
    let bind = binders.get(name);
    if (bind === undefined) {
      bind = signature<T>(`${name}(${parameters})`);
      binders.set(name, bind);
    }
    return bind(args);
  };
}
