/** `orthogonal_`: Saxe, McClelland and Ganguli, 2013. */

import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import { float32 } from '../../dtype.js';
import type { Generator } from '../../generator.js';
import { tidy } from '../../memory.js';
import { native } from '../../native.js';
import { linalg, ops } from '../../ops.js';
import { signature } from '../../signature.js';
import { handleOf, type Tensor } from '../../tensor.js';

interface OrthogonalKeywords<T> {
  tensor: T;
  gain?: number;
  generator?: Generator | null;
}
type Arguments = Required<OrthogonalKeywords<Tensor>>;

const bind = signature<Arguments>(
  'orthogonal_(Tensor tensor, float gain=1, Generator? generator=None)',
);

/** libtorch's own functions draw in the default dtype on the CPU, Python's in the tensor's. */
export const isPlain = (tensor: Tensor, generator: Generator | null): boolean =>
  generator === null &&
  tensor.is_cpu &&
  tensor.dtype === float32 &&
  native.get_default_dtype() === float32.code;

/** Q of a normal matrix's QR, with signs that make it uniform among all: Mezzadri, 2006. */
function fill({ tensor, gain, generator }: Arguments): void {
  const [rows = 0] = tensor.shape;
  const cols = tensor.numel() / rows;
  const drawn = tensor.new_empty([rows, cols]).normal_(0, 1, { generator });
  if (rows < cols) drawn.t_();
  const { Q, R } = linalg.qr(drawn);
  Q.mul_(ops.sign(ops.diag(R, 0)));
  if (rows < cols) Q.t_();
  tensor.view_as(Q).copy_(Q);
  tensor.mul_(gain);
}

/** Fills with a (semi-)orthogonal matrix, the dimensions behind the first flattened; returns it. */
export function orthogonal_<T extends Tensor>(
  ...args: Call<[tensor: T], [gain: number, generator: Generator | null], OrthogonalKeywords<T>>
): T {
  const given = bind(args);
  const { tensor, gain, generator } = given;
  if (tensor.ndim < 2) {
    throw new RangeError('Only tensors with 2 or more dimensions are supported');
  }
  if (tensor.numel() === 0 || tensor.is_meta) return tensor as T;
  if (isPlain(tensor, generator)) native.init_orthogonal_(handleOf(tensor), gain);
  else no_grad(() => tidy(() => fill(given)));
  return tensor as T;
}
