// A stand-in until scripts/generate.mjs has written the real one.
export interface TorchFunctions {
  // biome-ignore lint/suspicious/noExplicitAny: stand-in
  [name: string]: (...args: any[]) => any;
}
export type LinalgFunctions = TorchFunctions;
export type FftFunctions = TorchFunctions;
export type SpecialFunctions = TorchFunctions;
