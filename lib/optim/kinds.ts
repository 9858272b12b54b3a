/**
 * Device, dtype and layout of tensors as one number, asked for all tensors of a step at once: so that
 * a step crosses into libtorch as often for a thousand parameters as for one.
 */
import { native } from '../native.js';
import { handleOf, type Tensor } from '../tensor.js';

/** What is known of the tensors of the step at hand. */
const known = new Map<Tensor, number>();

/** Asks for the kinds of tensors, until `forgetKinds`: none of them may change its kind till then. */
export function learnKinds(tensors: readonly Tensor[]): void {
  const kinds = native.kinds(tensors.map(handleOf));
  for (const [i, tensor] of tensors.entries()) known.set(tensor, kinds[i] as number);
}

export function forgetKinds(): void {
  known.clear();
}

/** The same number for tensors that one list operator can take together, if they are dense. */
export const kindOf = (tensor: Tensor): number =>
  known.get(tensor) ?? (native.kinds([handleOf(tensor)])[0] as number);

// As native/tensor.cc puts it together.
const LAYOUTS = 16;
const DTYPES = 64;
const INDICES = 256;

export const layoutCode = (kind: number): number => kind % LAYOUTS;
export const dtypeCode = (kind: number): number => Math.floor(kind / LAYOUTS) % DTYPES;
/** Zero is the CPU, one is CUDA. */
export const deviceCode = (kind: number): number => Math.floor(kind / (LAYOUTS * DTYPES * INDICES));
