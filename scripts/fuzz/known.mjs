// What can't be mended here, each with its reason.
export const KNOWN = [];
