/** What the tests against PyTorch's reference values share. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import torch from '../../lib/index.js';
import { native } from '../../lib/native.js';
import { handleOf } from '../../lib/tensor.js';

/** A tensor as `scripts/reference/encode.py` writes it. */
export interface Encoded {
  dtype: string;
  shape: number[];
  data: string;
}

interface Table<Row> {
  made: { torch: string; cpu: string };
  rows: Row[];
}

export function readTable<Row>(name: string): Table<Row> {
  const path = new URL(`../parity/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Table<Row>;
}

/** Vectorised functions round by the processor's width: bits compare only on the same kind. */
export const sameCpu = (table: { made: { cpu: string } }): boolean =>
  native.cpu_capability() === table.made.cpu;

export const bytes = (tensor: torch.Tensor): Buffer =>
  Buffer.from(native.to_buffer(handleOf(tensor.detach())));

/** The checksum that the reference scripts make. */
export function checksum(...tensors: torch.Tensor[]): string {
  const digest = createHash('sha256');
  for (const tensor of tensors) digest.update(bytes(tensor));
  return digest.digest('hex').slice(0, 16);
}

export function decode({ dtype, shape, data }: Encoded): torch.Tensor {
  const buffer = Buffer.from(data, 'base64');
  const copy = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
  const type = torch[dtype as 'float32'];
  if (buffer.byteLength === 0) return torch.empty(shape, { dtype: type });
  return torch.frombuffer(copy as ArrayBuffer, { dtype: type }).view(shape);
}

/** Equal bits, or on another kind of processor numbers that are as good as equal. */
export function expectSame(actual: torch.Tensor, expected: Encoded, exact: boolean): void {
  expect([...actual.shape]).toEqual(expected.shape);
  expect(String(actual.dtype)).toBe(`torch.${expected.dtype}`);
  if (exact) expect(bytes(actual).toString('base64')).toBe(expected.data);
  else expect(torch.allclose(actual.detach(), decode(expected), 1e-5, 1e-6)).toBe(true);
}

/** The warnings that `fn` gives, as they are emitted. */
export async function warningsOf(fn: () => unknown): Promise<Error[]> {
  const warnings: Error[] = [];
  const listen = (warning: Error): void => void warnings.push(warning);
  process.on('warning', listen);
  try {
    fn();
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.off('warning', listen);
  }
  return warnings;
}
