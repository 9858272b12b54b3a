/** Normalisation by the neighbouring channels (Krizhevsky et al. 2012). */
import type { Call } from '../../call.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

interface LocalResponseKeywords {
  input: Tensor;
  size: number;
  alpha?: number;
  beta?: number;
  k?: number;
}
const bindLocalResponse = signature<Required<LocalResponseKeywords>>(
  'local_response_norm(Tensor input, int size, float alpha=0.0001, float beta=0.75, float k=1.0)',
);

/** Disposes of all but the last of a chain of results, and returns it. */
function last(chain: Tensor[]): Tensor {
  const output = chain.pop() as Tensor;
  for (const tensor of chain) tensor.dispose();
  return output;
}

/** The mean of the squares over `size` channels around each; missing channels count as zeros. */
function meanOfSquares(input: Tensor, size: number): Tensor {
  const before = Math.floor(size / 2);
  const after = Math.floor((size - 1) / 2);
  const squares = ops.mul(input, input);
  if (input.dim() === 3) {
    const planes = squares.unsqueeze(1);
    const padded = ops.pad(planes, [0, 0, before, after]);
    const means = ops.avg_pool2d(padded, [size, 1], 1);
    return last([squares, planes, padded, means, means.squeeze(1)]);
  }
  const { shape } = input;
  const bodies = squares.view(shape[0] as number, 1, shape[1] as number, shape[2] as number, -1);
  const padded = ops.pad(bodies, [0, 0, 0, 0, before, after]);
  const means = ops.avg_pool3d(padded, [size, 1, 1], 1);
  const squeezed = means.squeeze(1);
  return last([squares, bodies, padded, means, squeezed, squeezed.view(shape)]);
}

/** x / (k + alpha · mean of x² over `size` neighbouring channels)^beta, over (N, C, *) */
export function local_response_norm(
  ...args: Call<
    [input: Tensor, size: number],
    [alpha: number, beta: number, k: number],
    LocalResponseKeywords
  >
): Tensor {
  const { input, size, alpha, beta, k } = bindLocalResponse(args);
  const dim = input.dim();
  if (dim < 3) {
    throw new RangeError(`Expected 3D or higher dimensionality input (got ${dim} dimensions)`);
  }
  if (input.numel() === 0) return input;
  const means = meanOfSquares(input, size);
  const scaled = ops.mul(means, alpha);
  const shifted = ops.add(scaled, k);
  const divisor = ops.pow(shifted, beta);
  return last([means, scaled, shifted, divisor, ops.div(input, divisor)]);
}
