/** A difference that `assert_close` found, before it is known where. */
export class Mismatch extends Error {}
