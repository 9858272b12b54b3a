/** What transposed convolutions and blocks refuse. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

describe('transposed convolutions', () => {
  const layer = new nn.ConvTranspose2d(2, 3, 3, { stride: 2 });
  const input = torch.ones(1, 2, 4, 4);

  test.each([
    ['the least size', [9, 9]],
    ['the greatest size', [10, 10]],
    ['the full size', [1, 2, 9, 10]],
  ])('give %s', (_, size) => {
    expect([...layer.forward(input, size).shape]).toEqual([1, 3, ...size.slice(-2)]);
  });

  test.each([
    [
      'a size that is too small',
      [8, 9],
      /requested an output size of \[8, 9\].*\[9, 9\] to \[10, 10\]/,
    ],
    ['a size that is too large', [9, 11], /valid sizes range/],
    ['a size of too few dimensions', [9], /must have 2 or 4 elements \(got 1\)/],
    ['a size of too many dimensions', [2, 9, 9], /must have 2 or 4 elements \(got 3\)/],
  ])('refuse %s', (_, size, message) => {
    expect(() => layer.forward(input, { output_size: size })).toThrow(RangeError);
    expect(() => layer.forward(input, size)).toThrow(message);
  });

  test('refuse other padding than with zeros', () => {
    expect(() => new nn.ConvTranspose1d(1, 1, 2, { padding_mode: 'circular' })).toThrow(
      'Only "zeros" padding mode is supported for ConvTranspose1d',
    );
  });

  test('refuse an output padding that the stride does not allow', () => {
    const wide = new nn.ConvTranspose1d(1, 1, 2, { output_padding: 1 });
    expect(() => wide.forward(torch.ones(1, 1, 3))).toThrow(torch.TorchError);
  });

  test('share the initialisation of the usual ones', () => {
    expect(layer.transposed).toBe(true);
    expect([...layer.weight.shape]).toEqual([2, 3, 3, 3]);
    expect(new nn.Conv2d(1, 1, 1).transposed).toBe(false);
  });
});

describe('blocks', () => {
  test.each<[string, () => unknown]>([
    ['volumes', () => nn.functional.unfold(torch.ones(1, 1, 4, 4, 4), 2)],
    ['columns that do not fit', () => nn.functional.fold(torch.ones(1, 8, 8), 4, 2)],
    ['a kernel larger than the input', () => new nn.Unfold(6).forward(torch.ones(1, 1, 4, 4))],
  ])('refuse %s', (_, call) => {
    expect(call).toThrow(torch.TorchError);
  });
});
