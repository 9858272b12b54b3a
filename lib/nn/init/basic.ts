/** Fills from one distribution or with one pattern, whatever the shape means. */

import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import type { Generator } from '../../generator.js';
import { native } from '../../native.js';
import { signature } from '../../signature.js';
import { handleOf, type Tensor } from '../../tensor.js';

type Random<K> = K & { generator?: Generator | null };

type UniformKeywords<T> = Random<{ tensor: T; a?: number; b?: number }>;
const bindUniform = signature<Required<UniformKeywords<Tensor>>>(
  'uniform_(Tensor tensor, float a=0.0, float b=1.0, Generator? generator=None)',
);

/** Draws from U(low, high), by a generator of one's own or by libtorch's own function. */
export function fillUniform(
  tensor: Tensor,
  low: number,
  high: number,
  generator: Generator | null,
): void {
  if (generator === null) native.init_uniform_(handleOf(tensor), low, high);
  else no_grad(() => tensor.uniform_(low, high, { generator }));
}

/** Draws from N(mean, std²), likewise. */
export function fillNormal(
  tensor: Tensor,
  mean: number,
  std: number,
  generator: Generator | null,
): void {
  if (generator === null) native.init_normal_(handleOf(tensor), mean, std);
  else no_grad(() => tensor.normal_(mean, std, { generator }));
}

/** Fills with draws from U(a, b), and returns the tensor. */
export function uniform_<T extends Tensor>(
  ...args: Call<
    [tensor: T],
    [a: number, b: number, generator: Generator | null],
    UniformKeywords<T>
  >
): T {
  const { tensor, a, b, generator } = bindUniform(args);
  fillUniform(tensor, a, b, generator);
  return tensor as T;
}

type NormalKeywords<T> = Random<{ tensor: T; mean?: number; std?: number }>;
const bindNormal = signature<Required<NormalKeywords<Tensor>>>(
  'normal_(Tensor tensor, float mean=0.0, float std=1.0, Generator? generator=None)',
);

/** Fills with draws from N(mean, std²), and returns the tensor. */
export function normal_<T extends Tensor>(
  ...args: Call<
    [tensor: T],
    [mean: number, std: number, generator: Generator | null],
    NormalKeywords<T>
  >
): T {
  const { tensor, mean, std, generator } = bindNormal(args);
  fillNormal(tensor, mean, std, generator);
  return tensor as T;
}

interface ConstantKeywords<T> {
  tensor: T;
  val: number;
}
const bindConstant = signature<ConstantKeywords<Tensor>>('constant_(Tensor tensor, float val)');

/** Fills with one number, and returns the tensor. */
export function constant_<T extends Tensor>(
  ...args: Call<[tensor: T, val: number], [], ConstantKeywords<T>>
): T {
  const { tensor, val } = bindConstant(args);
  native.init_constant_(handleOf(tensor), val);
  return tensor as T;
}

type TensorCall<T> = Call<[tensor: T], [], { tensor: T }>;
const bindOnes = signature<{ tensor: Tensor }>('ones_(Tensor tensor)');
const bindZeros = signature<{ tensor: Tensor }>('zeros_(Tensor tensor)');
const bindEye = signature<{ tensor: Tensor }>('eye_(Tensor tensor)');

/** Fills with 1, and returns the tensor. */
export function ones_<T extends Tensor>(...args: TensorCall<T>): T {
  const { tensor } = bindOnes(args);
  native.init_ones_(handleOf(tensor));
  return tensor as T;
}

/** Fills with 0, and returns the tensor. */
export function zeros_<T extends Tensor>(...args: TensorCall<T>): T {
  const { tensor } = bindZeros(args);
  native.init_zeros_(handleOf(tensor));
  return tensor as T;
}

/** Makes a matrix the identity, as far as it is square, and returns it. */
export function eye_<T extends Tensor>(...args: TensorCall<T>): T {
  const { tensor } = bindEye(args);
  checkMatrix(tensor);
  native.init_eye_(handleOf(tensor));
  return tensor as T;
}

export function checkMatrix(tensor: Tensor): void {
  if (tensor.ndim !== 2) throw new RangeError('Only tensors with 2 dimensions are supported');
}
