/** Types of Python's calls: arguments by position, then one object that names the others. */

/** All leading parts of a tuple that lack at least its last element. */
export type Leading<T extends readonly unknown[]> = T extends readonly [...infer Init, unknown]
  ? Init | Leading<Init>
  : never;

/**
 * The ways to pass `Required` and `Optional` arguments, whose names and types `Keywords` lists:
 * `f(a, b)`, `f(a, { b })`, `f({ a, b })`.
 */
export type Call<
  Required extends readonly unknown[],
  Optional extends readonly unknown[],
  Keywords extends object,
> =
  | [...Required, ...Partial<Optional>]
  | [...Required, ...Leading<Optional>, keywords: Partial<Keywords>]
  | [...Exclude<Leading<Required>, []>, keywords: Partial<Keywords>]
  | ([] extends Required ? never : [keywords: Keywords]);
