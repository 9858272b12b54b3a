// A stand-in until scripts/generate.mjs has written the real one.
export interface TensorMethods {
  // biome-ignore lint/suspicious/noExplicitAny: stand-in
  [name: string]: any;
}
