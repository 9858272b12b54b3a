/** What pooling refuses, and norms without end. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const F = nn.functional;
const line = torch.tensor([[[1, -4, 2, -3]]]);
const picture = torch.ones(1, 1, 4, 4);
const body = torch.ones(1, 1, 4, 4, 4);
const places = torch.tensor([[[0n, 2n]]]);
const pooled = torch.ones(1, 1, 2);

test.each<[string, () => unknown, new (...args: never[]) => Error, RegExp]>([
  [
    'a size that pooling could not come from',
    () => F.max_unpool1d(pooled, places, 2, { output_size: [7] }),
    RangeError,
    /invalid output_size "\[7\]" \(dim 0 must be between 2 and 6\)/,
  ],
  [
    'too many sizes',
    () => new nn.MaxUnpool1d(2).forward(pooled, places, [1, 4]),
    RangeError,
    /containing 1 or 3 elements, but it has a length of '2'/,
  ],
  [
    'a negative size',
    () => F.max_unpool1d(pooled, places, 1, { padding: 3 }),
    RangeError,
    /non-negative spatial dimensions, but got output_size\[0\]=-4/,
  ],
  [
    'indices out of range',
    () => F.max_unpool1d(pooled, torch.tensor([[[0n, 9n]]]), 2),
    torch.TorchError,
    /invalid max index|[Ff]ound an invalid/,
  ],
  [
    'more sizes than dimensions',
    () => F.adaptive_avg_pool2d(torch.ones(2, 2), [1, null]),
    RangeError,
    /should be at least 3, got 2/,
  ],
  [
    'no sizes',
    () => new nn.AdaptiveMaxPool2d(null as never),
    TypeError,
    /AdaptiveMaxPool2d\(\).*'output_size'/,
  ],
  ['no size and ratio', () => new nn.FractionalMaxPool2d(2), RangeError, /either an output size/],
  [
    'neither size nor ratio',
    () => F.fractional_max_pool3d(body, 2),
    RangeError,
    /fractional_max_pool3d requires/,
  ],
  [
    'too many ratios',
    () => F.fractional_max_pool2d(picture, 2, { output_ratio: [0.5, 0.5, 0.5] }),
    RangeError,
    /output_ratio to be a number or 2/,
  ],
  [
    'size and ratio',
    () => new nn.FractionalMaxPool2d(2, 2, 0.5),
    RangeError,
    /only one of output_size and output_ratio/,
  ],
  [
    'a ratio of one',
    () => new nn.FractionalMaxPool2d(2, null, 1),
    RangeError,
    /\(got \(1.0, 1.0\)\)/,
  ],
  ['empty windows', () => new nn.FractionalMaxPool3d([1, 0, 1], 2), RangeError, /got \(1, 0, 1\)/],
  [
    'no windows',
    () => new nn.AvgPool3d({} as never),
    TypeError,
    /AvgPool3d\(\) missing.*'kernel_size'/,
  ],
  [
    'a divisor of lines',
    () => new nn.AvgPool1d(2, { divisor_override: 2 } as object),
    TypeError,
    /unexpected/,
  ],
])('refuses %s', (_, call, kind, message) => {
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});

test('the norms of ∞ and −∞ are the largest and the smallest magnitude', () => {
  expect(F.lp_pool1d(line, Infinity, 2).tolist()).toEqual([[[4, 3]]]);
  expect(F.lp_pool1d(line, -Infinity, 2).tolist()).toEqual([[[1, 2]]]);
  expect(new nn.LPPool2d(Infinity, 2).forward(picture.neg()).tolist()).toEqual(
    torch.ones(1, 1, 2, 2).tolist(),
  );
  expect(String(new nn.LPPool1d(Infinity, 2))).toBe(
    'LPPool1d(norm_type=inf, kernel_size=2, stride=None, ceil_mode=False)',
  );
});

test('unpooling is the inverse of pooling', () => {
  const pool = new nn.MaxPool2d(2, { return_indices: true });
  const input = torch.arange(25, { dtype: torch.float32 }).view(1, 1, 5, 5);
  const [output, indices] = F.max_pool2d(input, 2, { return_indices: true });
  const unpooled = new nn.MaxUnpool2d(2).forward(output, indices, { output_size: input.shape });
  expect(unpooled.shape).toEqual(input.shape);
  expect([...(pool.forward(unpooled) as Iterable<torch.Tensor>)].map(String)).toEqual([
    String(output),
    String(indices),
  ]);
});
