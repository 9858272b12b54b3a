/** The function behind CrossMapLRN2d: sums that move from channel to channel, as in Torch7. */
import { is_grad_enabled, no_grad } from '../../grad_mode.js';
import { untracked } from '../../memory.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import { withGradients } from './own_gradient.js';

export interface Response {
  readonly size: number;
  readonly alpha: number;
  readonly beta: number;
  readonly k: number;
}

/** Calls `fn` with a view that lives no longer. */
function within<T>(view: Tensor, fn: (view: Tensor) => T): T {
  const value = fn(view);
  view.dispose();
  return value;
}

/** The running sums of squares over the channels around each one. */
function movingSums(squares: Tensor, size: number): Tensor {
  const channels = squares.size(1);
  const before = Math.trunc((size - 1) / 2 + 1);
  const sums = ops.empty(squares.shape, { dtype: squares.dtype, device: squares.device });
  const add = (to: Tensor, channel: number, alpha: number): void =>
    within(squares.select(1, channel), (square) => void to.add_(square, { alpha }));
  within(sums.select(1, 0), (sum) => {
    sum.zero_();
    for (let c = 0; c < Math.min(before, channels); c += 1) add(sum, c, 1);
  });
  for (let c = 1; c < channels; c += 1) {
    within(sums.select(1, c), (sum) => {
      within(sums.select(1, c - 1), (previous) => void sum.copy_(previous));
      if (c < channels - before + 1) add(sum, c + before - 1, 1);
      if (c > before) add(sum, c - before, -1);
    });
  }
  return sums;
}

/** Subtracts from one sample's gradient what comes through the scales of the other channels. */
function subtractRatios(
  grad: Tensor,
  sample: readonly [input: Tensor, output: Tensor, scale: Tensor, given: Tensor],
  padded: Tensor,
  { size, alpha, beta }: Response,
): void {
  const [input, output, scale, given] = sample;
  const channels = input.size(0);
  const factor = (2 * alpha * beta) / size;
  within(padded.narrow(0, Math.trunc(size - (size - 1) / 2), channels), (center) => {
    ops.mul(given, output, { out: center });
    center.div_(scale);
  });
  const sum = within(padded.narrow(0, 0, size - 1), (head) => head.sum(0));
  for (let c = 0; c < channels; c += 1) {
    within(padded.select(0, c + size - 1), (ratio) => void sum.add_(ratio));
    within(grad.select(0, c), (own) =>
      within(input.select(0, c), (x) => void own.addcmul_(x, sum, { value: -factor })),
    );
    within(padded.select(0, c), (ratio) => void sum.add_(ratio, { alpha: -1 }));
  }
  sum.dispose();
}

function gradientOf(
  given: Tensor,
  input: Tensor,
  output: Tensor,
  scale: Tensor,
  response: Response,
): Tensor {
  const [batch = 0, channels = 0, height = 0, width = 0] = input.shape;
  const grad = ops.pow(scale, -response.beta);
  grad.mul_(given);
  const { dtype, device } = input;
  const padded = ops.zeros([channels + response.size - 1, height, width], { dtype, device });
  for (let n = 0; n < batch; n += 1) {
    const views = [input, output, scale, given].map((tensor) => tensor.select(0, n));
    const sample = views as [Tensor, Tensor, Tensor, Tensor];
    within(grad.select(0, n), (own) => subtractRatios(own, sample, padded, response));
    for (const view of views) view.dispose();
  }
  padded.dispose();
  return grad;
}

/** The output and what the squares of each channel's neighbours make of it. */
function respond(input: Tensor, { size, alpha, beta, k }: Response) {
  const squares = ops.pow(input, 2);
  const scale = movingSums(squares, size);
  squares.dispose();
  scale.mul_(alpha / size).add_(k);
  const output = ops.pow(scale, -beta).mul_(input);
  return { output, scale };
}

/** x / (k + alpha / size · Σ x² over `size` neighbouring channels)^beta, over (N, C, H, W) */
export function crossMapLRN2d(input: Tensor, response: Response): Tensor {
  if (input.dim() !== 4) {
    throw new RangeError(`CrossMapLRN2d: Expected input to be 4D, got ${input.dim()}D instead.`);
  }
  if (!is_grad_enabled() || !input.requires_grad) {
    const { output, scale } = no_grad(() => respond(input, response));
    scale.dispose();
    return output;
  }
  const saved = untracked(() => input.detach());
  const { output, scale } = untracked(() => no_grad(() => respond(saved, response)));
  return withGradients(output, [
    [input, (given) => gradientOf(given, saved, output, scale, response)],
  ]);
}
