import type torch from '../../../lib/index.js';

/** A run of an optimizer and what Python gives for it. */
export interface Row {
  optimizer: string;
  options: Record<string, unknown>;
  dtype: string;
  kind: string;
  steps?: number;
  error?: string;
}

export function use(library: {
  torch: typeof torch;
  bytesOf: (tensor: torch.Tensor) => Buffer;
}): void;

export function runRow(row: Row): Promise<string | null>;
