import torch from 'sconce';
import { afterEach, describe, expect, test } from 'vitest';

const F = torch.nn.functional;
/** More bytes than an address space has, in any dtype. */
const HUGE = 1e15;

afterEach(() => {
  // Nothing is lost: the process goes on computing.
  const x = torch.ones(2, 2).requires_grad_();
  x.matmul(x).sum().backward();
  expect(x.grad?.tolist()).toEqual([
    [4, 4],
    [4, 4],
  ]);
});

describe('what memory has no room for throws OutOfMemoryError', () => {
  test.each<[string, () => unknown]>([
    ['zeros', () => torch.zeros(HUGE)],
    ['ones of three dimensions', () => torch.ones(1e5, 1e5, 1e5)],
    ['full', () => torch.full([HUGE], 1)],
    ['rand', () => torch.rand(HUGE)],
    ['normal', () => torch.normal(0, 1, [HUGE])],
    ['arange', () => torch.arange(HUGE)],
    ['randperm', () => torch.randperm(HUGE)],
    ['eye', () => torch.eye(1e8)],
    ['tril_indices', () => torch.tril_indices(1e8, 1e8)],
    ['hann_window', () => torch.hann_window(HUGE)],
    ['contiguous', () => torch.ones(1).expand(HUGE).contiguous()],
    ['clone', () => torch.ones(1).expand(1e5, 1e5, 1e5).clone()],
    ['add', () => torch.ones(1).expand(HUGE).add(1)],
    ['repeat', () => torch.ones(3).repeat(HUGE)],
    ['repeat_interleave', () => torch.ones(3).repeat_interleave(HUGE)],
    ['resize_', () => torch.ones(1).resize_(HUGE)],
    ['bincount', () => torch.bincount(torch.tensor([10n ** 15n]))],
    ['outer', () => torch.outer(torch.ones(3e7), torch.ones(3e7))],
    ['one_hot', () => F.one_hot(torch.tensor([1n]), HUGE)],
    ['pad', () => F.pad(torch.ones(2), [HUGE, 1])],
    ['fft', () => torch.fft.fft(torch.ones(2), HUGE)],
    ['Linear', () => new torch.nn.Linear(1e8, 1e8)],
  ])('%s', (_, call) => {
    expect(call).toThrow(torch.OutOfMemoryError);
    expect(call).toThrow("can't allocate memory");
  });
});

describe('sizes whose product no integer holds throw TorchError', () => {
  test.each<[string, string, () => unknown]>([
    ['empty', 'Storage size calculation overflowed', () => torch.empty(2n ** 62n)],
    ['zeros', 'overflowed', () => torch.zeros(2 ** 31, 2 ** 31, 2 ** 31)],
    ['combinations', 'overflow', () => torch.combinations(torch.ones(10000), 50)],
  ])('%s', (_, message, call) => {
    expect(call).toThrow(torch.TorchError);
    expect(call).not.toThrow(torch.OutOfMemoryError);
    expect(call).toThrow(message);
  });
});

test('a number that no float holds exactly is no size', () => {
  expect(() => torch.empty(2 ** 62)).toThrow(TypeError);
  expect(() => torch.empty(Number.NaN)).toThrow(TypeError);
  expect(() => torch.empty(2n ** 70n)).toThrow(RangeError);
  expect(() => torch.zeros(-1)).toThrow(torch.TorchError);
});

test('a meta tensor may be as large as its sizes say', () => {
  expect(torch.ones(HUGE, { device: 'meta' }).numel()).toBe(HUGE);
});

test('memory that was refused is there for what follows', () => {
  const kept = torch.arange(1000);
  for (let i = 0; i < 20; i += 1) {
    expect(() => torch.stack([kept.expand(1e12, 1000), kept.expand(1e12, 1000)])).toThrow(
      torch.OutOfMemoryError,
    );
  }
  expect(kept.sum().item()).toBe(499500);
});
