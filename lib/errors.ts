/** The errors and warnings of PyTorch, as Node's. */

/** Python's `RuntimeError`: what libtorch refuses or fails to do. */
export class TorchError extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** An operator that has no implementation for these dtypes, layouts or devices. */
export class NotImplementedError extends TorchError {}

/** A matrix that a decomposition or a solver can't handle. */
export class LinAlgError extends TorchError {}

/** Memory ran out, on the host or on a device, and a collection did not help. */
export class OutOfMemoryError extends TorchError {}

/** The kinds of warning that PyTorch gives. */
export type WarningType = 'UserWarning' | 'DeprecationWarning' | 'FutureWarning';

/** Warns as `warnings.warn` does, through `process.emitWarning`. */
export function warn(message: string, type: WarningType = 'UserWarning'): void {
  process.emitWarning(message, type);
}

const seen = new Set<string>();

/** Warns the first time that this message comes up, as Python's default filter does. */
export function warn_once(message: string, type: WarningType = 'UserWarning'): void {
  if (seen.has(message)) return;
  seen.add(message);
  warn(message, type);
}
