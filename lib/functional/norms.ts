/** Norms, distances and contractions. */

import type { dtype as Dtype } from '../dtype.js';
import { TorchError } from '../errors.js';
import type { Int, Ints, Scalar } from '../gate/arguments.js';
import { typeName } from '../gate/kinds.js';
import { linalg, ops } from '../ops.js';
import { signature } from '../signature.js';
import { install, isTensor, type Tensor } from '../tensor.js';

interface NormOptions {
  p?: Scalar | 'fro' | 'nuc' | null;
  dim?: Int | Ints | null;
  keepdim?: boolean;
  out?: Tensor | null;
  dtype?: Dtype | null;
}

type Norm = Required<NormOptions> & { input: Tensor };

const bindNorm = signature<Norm>(
  "norm(Tensor input, Scalar|str? p='fro', int|int[]? dim=None, bool keepdim=False, " +
    'Tensor? out=None, ScalarType? dtype=None)',
);
const bindMethod = signature<Omit<Norm, 'out'>>(
  "norm(Scalar|str? p='fro', int|int[]? dim=None, bool keepdim=False, ScalarType? dtype=None)",
);

function runNorm({
  input,
  p,
  dim,
  keepdim,
  out,
  dtype,
}: Omit<Norm, 'out'> & { out?: Tensor | null }): Tensor {
  const dims = Array.isArray(dim) ? (dim as Ints) : dim === null ? null : [dim as Int];
  const rest = { dtype, ...(out ? { out } : {}) };
  if (typeof p !== 'string') return linalg.vector_norm(input, p ?? 2, dims, keepdim, rest);
  // The Frobenius norm is that of all elements in a row.
  if (p === 'fro' && (dims === null || dims.length <= 2)) {
    return linalg.vector_norm(input, 2, dims, keepdim, rest);
  }
  const all = dims ?? Array.from({ length: input.ndim }, (_, i) => i);
  return linalg.matrix_norm(input, p, all, keepdim, rest);
}

/** The norm of a tensor or along dimensions: a number, `'fro'` or `'nuc'`. */
export function norm(
  input: Tensor,
  p?: Scalar | 'fro' | 'nuc' | null,
  dim?: Int | Ints | null,
  keepdim?: boolean,
  keywords?: Pick<NormOptions, 'out' | 'dtype'>,
): Tensor;
export function norm(
  input: Tensor,
  p: Scalar | 'fro' | 'nuc' | null,
  keywords: NormOptions,
): Tensor;
export function norm(input: Tensor, keywords: NormOptions): Tensor;
export function norm(...args: unknown[]): Tensor {
  return runNorm(bindNorm(args));
}

type ComputeMode =
  | 'use_mm_for_euclid_dist_if_necessary'
  | 'use_mm_for_euclid_dist'
  | 'donot_use_mm_for_euclid_dist';

const MODES: readonly unknown[] = [
  'use_mm_for_euclid_dist_if_necessary',
  'use_mm_for_euclid_dist',
  'donot_use_mm_for_euclid_dist',
];

const bindCdist = signature<{ x1: Tensor; x2: Tensor; p: number; compute_mode: unknown }>(
  `cdist(Tensor x1, Tensor x2, float p=2.0, any compute_mode='${MODES[0]}')`,
);

/** The p-norm distances between the rows of two tensors. */
export function cdist(
  x1: Tensor,
  x2: Tensor,
  p?: number | { p?: number; compute_mode?: ComputeMode },
  compute_mode?: ComputeMode | { compute_mode?: ComputeMode },
): Tensor;
export function cdist(...args: unknown[]): Tensor {
  const a = bindCdist(args);
  const mode = MODES.indexOf(a.compute_mode);
  if (mode < 0) {
    const given = typeof a.compute_mode === 'string' ? a.compute_mode : typeName(a.compute_mode);
    throw new RangeError(`${given} is not a valid value for compute_mode`);
  }
  return ops.cdist(a.x1, a.x2, a.p, mode === 0 ? null : mode);
}

type Dims = number | readonly [readonly number[], readonly number[]] | Tensor;

const bindTensordot = signature<{ a: Tensor; b: Tensor; dims: Dims; out: Tensor | null }>(
  'tensordot(Tensor a, Tensor b, any dims=2, Tensor? out=None)',
);

/** So many last dimensions of one tensor against the first ones of the other. */
function lastAndFirst(count: number, most: number): [number[], number[]] {
  if (count < 0) throw new TorchError(`tensordot expects dims >= 0, but got dims=${count}`);
  if (count > most) {
    throw new TorchError(`tensordot expects dims < ndim_a or ndim_b, but got dims=${count}`);
  }
  const first = Array.from({ length: count }, (_, i) => i);
  return [first.map((i) => i - count), first];
}

function contracted(dims: unknown, most: number): [number[], number[]] {
  if (isTensor(dims)) {
    if (dims.numel() > 1) {
      if (dims.size(0) === 2) return dims.tolist() as [number[], number[]];
      throw new TorchError(`dims tensor must have size 2 in first dimension, got ${dims.size(0)}`);
    }
    return lastAndFirst(Number(dims.item()), Infinity);
  }
  if (Number.isSafeInteger(dims)) return lastAndFirst(dims as number, most);
  if (Array.isArray(dims) && dims.length === 2 && dims.every(Array.isArray)) {
    return dims as [number[], number[]];
  }
  throw new TorchError(`tensordot expects dims to be int or a list of two lists, but got ${dims}`);
}

/** The sum of products over dimensions: a number of them, or two lists. */
export function tensordot(
  a: Tensor,
  b: Tensor,
  dims?: Dims | { dims?: Dims; out?: Tensor | null },
  keywords?: { out?: Tensor | null },
): Tensor;
export function tensordot(...args: unknown[]): Tensor {
  const { a, b, dims, out } = bindTensordot(args);
  const [ofA, ofB] = contracted(dims, Math.min(a.ndim, b.ndim));
  return ops.tensordot(a, b, ofA, ofB, { out });
}

declare module '../tensor.js' {
  interface Tensor {
    /** The norm of the tensor or along dimensions: a number, `'fro'` or `'nuc'`. */
    norm(
      p?: Scalar | 'fro' | 'nuc' | null,
      dim?: Int | Ints | null,
      keepdim?: boolean,
      keywords?: { dtype?: Dtype | null },
    ): Tensor;
    norm(p: Scalar | 'fro' | 'nuc' | null, keywords: Omit<NormOptions, 'out'>): Tensor;
    norm(keywords: Omit<NormOptions, 'out'>): Tensor;
  }
}

install({
  norm(this: Tensor, ...args: unknown[]): Tensor {
    return runNorm({ ...bindMethod(args), input: this });
  },
});
