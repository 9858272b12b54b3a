/** `torch.autograd.forward_ad`: derivatives that go along with the forward pass. */
import { TorchError } from '../errors.js';
import { native } from '../native.js';
import { ops } from '../ops.js';
import { scoped } from '../scoped.js';
import { signature } from '../signature.js';
import type { Tensor } from '../tensor.js';

let current = -1;

/** Begins a level, on which tensors may have tangents. libtorch has one level at a time. */
export function enter_dual_level(): number {
  const level = native.enter_dual_level();
  if (level !== current + 1) {
    native.exit_dual_level(level);
    throw new TorchError('a forward AD level is open on another thread');
  }
  current = level;
  return level;
}

export interface LevelKeyword {
  level?: number | null;
}
const bindExit = signature<Required<LevelKeyword>>('exit_dual_level(*, int? level=None)');

/** Ends the innermost level: tensors lose their tangents. */
export function exit_dual_level(keywords?: LevelKeyword): void;
export function exit_dual_level(...args: unknown[]): void {
  const level = bindExit(args).level ?? current;
  if (level !== current || level < 0) {
    throw new TorchError('only the forward AD level that was entered last can be left');
  }
  native.exit_dual_level(level);
  current = level - 1;
}

/** A level for `fn`, or for the rest of a block by `using`. */
export function dual_level(): Disposable;
export function dual_level<T>(fn: () => T): T;
export function dual_level<T>(fn?: () => T): T | Disposable {
  const enter = () => {
    enter_dual_level();
    return () => exit_dual_level();
  };
  return scoped('dual_level', enter, fn);
}

function checkNumbers(what: string, tensor: Tensor): void {
  if (tensor.is_floating_point() || tensor.is_complex()) return;
  throw new RangeError(
    `Expected ${what} to be floating point or complex, but got: ${tensor.dtype}`,
  );
}

interface DualArguments extends Required<LevelKeyword> {
  tensor: Tensor;
  tangent: Tensor;
}
const bindDual = signature<DualArguments>(
  'make_dual(Tensor tensor, Tensor tangent, *, int? level=None)',
);

/** A tensor like `tensor` whose derivative in the direction looked at is `tangent`. */
export function make_dual(tensor: Tensor, tangent: Tensor, keywords?: LevelKeyword): Tensor;
export function make_dual(...args: unknown[]): Tensor {
  const a = bindDual(args);
  const level = a.level ?? current;
  if (level < 0) {
    throw new TorchError('there is no forward AD level to make a dual Tensor on: open one first');
  }
  checkNumbers('primal', a.tensor);
  checkNumbers('tangent', a.tangent);
  return ops._make_dual(a.tensor, a.tangent, level);
}

/** A tensor and its tangent: `{ primal, tangent }`, or the two in order. */
export class UnpackedDualTensor {
  readonly primal: Tensor;
  readonly tangent: Tensor | null;

  constructor(primal: Tensor, tangent: Tensor | null) {
    this.primal = primal;
    this.tangent = tangent;
  }

  *[Symbol.iterator](): Iterator<Tensor | null, undefined> {
    yield this.primal;
    yield this.tangent;
  }
}

const bindUnpack = signature<{ tensor: Tensor; level: number | null }>(
  'unpack_dual(Tensor tensor, *, int? level=None)',
);

/** The two parts of a dual tensor; the tangent is null where there is none. */
export function unpack_dual(tensor: Tensor, keywords?: LevelKeyword): UnpackedDualTensor;
export function unpack_dual(...args: unknown[]): UnpackedDualTensor {
  const a = bindUnpack(args);
  const level = a.level ?? current;
  if (level < 0) return new UnpackedDualTensor(a.tensor, null);
  const [primal, tangent] = ops._unpack_dual(a.tensor, level);
  return new UnpackedDualTensor(primal, tangent ?? null);
}

/** Runs `fn` without tangents going along. */
export function withoutTangents<T>(fn: () => T): T {
  const before = native.is_fwd_grad_enabled();
  native.set_fwd_grad_enabled(false);
  try {
    return fn();
  } finally {
    native.set_fwd_grad_enabled(before);
  }
}
