/** Which of the ways to compute a step: alone, as lists of tensors, or fused. */
import { complex32, complex64, complex128, float32, float64, sparse_coo } from '../dtype.js';
import { TorchError } from '../errors.js';
import { gradsOf, isTensor, type Tensor } from '../tensor.js';
import { deviceCode, dtypeCode, kindOf, layoutCode, learnKinds } from './kinds.js';
import type { Options } from './param_group.js';

/** `lists` are lists where PyTorch has a loop: they give its bits, and `foreach` may give others. */
export type Implementation = 'single' | 'lists' | 'foreach' | 'fused';

/** Whether a gradient holds only the rows that changed. */
export const isSparse = (grad: Tensor): boolean => layoutCode(kindOf(grad)) === sparse_coo.code;

const COMPLEX = new Set([complex32, complex64, complex128].map(({ code }) => code));

/** Whether a tensor holds complex numbers. */
export const isComplex = (tensor: Tensor): boolean => COMPLEX.has(dtypeCode(kindOf(tensor)));

const isCuda = (tensor: Tensor): boolean => deviceCode(kindOf(tensor)) === 1;

function isExact(tensor: Tensor): boolean {
  const kind = kindOf(tensor);
  const code = dtypeCode(kind);
  return deviceCode(kind) === 0 && (code === float32.code || code === float64.code);
}

/**
 * The way that PyTorch would go, or lists with the same bits, which cross the border less often: on
 * the CPU they are had for float32 and float64, but not for shorter floats, complex numbers, and
 * gradients that are sparse. `anyRate` says whether PyTorch prefers lists on a GPU even for a learning
 * rate that is a tensor.
 */
export function implementationOf(
  options: Options,
  params: readonly Tensor[],
  grads: readonly Tensor[],
  anyRate = true,
): Implementation {
  const { foreach = null, fused = null, differentiable, capturable, lr, betas } = options;
  if (fused) return 'fused';
  if (foreach) return 'foreach';
  if (differentiable) return 'single';
  const undecided = foreach === null && fused === null;
  const byDefault = undecided && params.every(isCuda);
  if (byDefault && (anyRate || capturable || !isTensor(lr))) return 'foreach';
  const tensors = isTensor(lr) || (Array.isArray(betas) && betas.some(isTensor));
  if (capturable || tensors || grads.some(isSparse)) return 'single';
  return params.every(isExact) ? 'lists' : 'single';
}

/** The places of the things that are of one kind, for each kind. */
export function buckets<T>(things: readonly T[], kind: (thing: T) => string | number): number[][] {
  const byKind = new Map<string | number, number[]>();
  for (const [i, thing] of things.entries()) {
    const key = kind(thing);
    const places = byKind.get(key);
    if (places) places.push(i);
    else byKind.set(key, [i]);
  }
  return [...byKind.values()];
}

/** Picks from a list what a bucket names. */
export const pick = <T>(list: readonly T[], places: readonly number[]): T[] =>
  places.map((place) => list[place] as T);

const fusedDevices = ['mps', 'cuda', 'xpu', 'hpu', 'cpu', 'mtia', 'privateuseone'];

/** Refuses what the fused operators can't do. */
export function checkFusable(param: Tensor): void {
  if (isExact(param)) return;
  const { dtype, device } = param;
  if (dtype.is_floating_point && fusedDevices.includes(device.type)) return;
  throw new TorchError(
    '`fused=True` requires all the params to be floating point Tensors of supported devices: ' +
      `${fusedDevices.join(', ')} but ${dtype} and ${device.type}`,
  );
}

/** Parameters that have a gradient, and the gradients. */
export function withGradients(group: readonly Tensor[]): { params: Tensor[]; grads: Tensor[] } {
  const all = gradsOf(group);
  const params = group.filter((_, i) => all[i] !== null);
  const grads = all.filter((grad) => grad !== null);
  learnKinds([...params, ...grads]);
  return { params, grads };
}
