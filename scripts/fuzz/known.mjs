// What the fuzzer leaves alone, each with its reason.

/** Targets that are not called. */
export const SKIPPED = new Map([]);
