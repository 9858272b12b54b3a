/** Where tensors are made when no device is given. */
import { afterEach, describe, expect, test } from 'vitest';
import torch, { nn } from '../lib/index.js';

afterEach(() => torch.set_default_device(null));

const meta = (fn: () => torch.Tensor) => torch.device_scope('meta', fn).is_meta;

describe('set_default_device', () => {
  test('functions that make tensors heed it', () => {
    torch.set_default_device('meta');
    expect(String(torch.get_default_device())).toBe('meta');
    expect(torch.zeros(2, 3).is_meta).toBe(true);
    expect(torch.tensor([1, 2]).is_meta).toBe(true);
    expect(torch.zeros(2, { device: 'cpu' }).is_meta).toBe(false);
    expect(torch.zeros(2, { device: null }).is_meta).toBe(true);
    expect(new nn.Linear(2, 3).weight.is_meta).toBe(true);
    torch.set_default_device(null);
    expect(torch.zeros(2).is_meta).toBe(false);
    expect(String(torch.get_default_device())).toBe('cpu');
  });

  test('what is made like another tensor does not', () => {
    const x = torch.ones(2);
    expect(torch.device_scope('meta', () => torch.zeros_like(x)).is_meta).toBe(false);
    expect(torch.device_scope('meta', () => x.new_zeros(2)).is_meta).toBe(false);
    expect(torch.device_scope('meta', () => x.add(1)).is_meta).toBe(false);
  });

  test.each<[string, () => torch.Tensor]>([
    ['full', () => torch.full([2], 1)],
    ['arange', () => torch.arange(3)],
    ['randn by varargs', () => torch.randn(2, 3)],
    ['eye', () => torch.eye(2, { dtype: torch.float64 })],
    ['as_tensor', () => torch.as_tensor([1])],
    ['asarray', () => torch.asarray([1])],
    ['fftfreq', () => torch.fft.fftfreq(4)],
    ['hann_window', () => torch.hann_window(4)],
  ])('%s', (_, make) => expect(meta(make)).toBe(true));

  test('scopes nest and end', () => {
    {
      using _ = torch.device_scope('meta');
      expect(torch.zeros(1).is_meta).toBe(true);
      torch.device_scope('cpu', () => expect(torch.zeros(1).is_meta).toBe(false));
      expect(torch.zeros(1).is_meta).toBe(true);
    }
    expect(torch.zeros(1).is_meta).toBe(false);
    const fail = () => {
      throw new Error('x');
    };
    expect(() => torch.device_scope('meta', fail)).toThrow('x');
    expect(torch.zeros(1).is_meta).toBe(false);
    expect(() => torch.device_scope('meta', async () => 1)).toThrow(torch.TorchError);
  });

  test('a device that is none', () => {
    expect(() => torch.set_default_device('nowhere')).toThrow(torch.TorchError);
    expect(torch.zeros(1).is_meta).toBe(false);
  });
});

test('set_default_tensor_type sets dtype and device', () => {
  try {
    torch.set_default_tensor_type('torch.DoubleTensor');
    expect(torch.zeros(1).dtype).toBe(torch.float64);
  } finally {
    torch.set_default_tensor_type('torch.FloatTensor');
  }
  expect(torch.zeros(1).dtype).toBe(torch.float32);
  expect(() => torch.set_default_tensor_type('torch.LongTensor')).toThrow(TypeError);
});
