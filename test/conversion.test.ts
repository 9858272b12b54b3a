/** Dtypes and devices, and moving between them. */
import { describe, expect, test } from 'vitest';
import torch from '../lib/index.js';

describe('dtypes, devices and moving between them', () => {
  test('to takes a dtype, a device, a tensor or keywords', () => {
    const x = torch.ones(2);
    expect(x.to(torch.float64).dtype).toBe(torch.float64);
    expect(x.to('cpu')).toBe(x);
    expect(x.to(torch.float32)).toBe(x);
    expect(x.to(torch.float32, { copy: true }) === x).toBe(false);
    expect(x.to('cpu', torch.int32).dtype).toBe(torch.int32);
    expect(x.to(torch.ones(1, { dtype: torch.int8 })).dtype).toBe(torch.int8);
    expect(x.to({ device: 'meta' }).is_meta).toBe(true);
    expect(x.half().dtype).toBe(torch.float16);
    expect(x.long().bool().tolist()).toEqual([true, true]);
    expect(() => x.to('nowhere')).toThrow(torch.TorchError);
    expect(() => x.to({} as never, 3 as never)).toThrow(TypeError);
  });

  test('devices are read and printed as in Python', () => {
    const { device } = torch;
    expect(String(new device('cuda:1'))).toBe('cuda:1');
    expect(String(new device('cuda', 1))).toBe('cuda:1');
    expect(new device('cpu').index).toBe(null);
    for (const bad of ['cuda:', 'cuda:x', 'cpu:0:1', '', 'CPU', 'cuda:-1', 'cuda:01']) {
      expect(() => new device(bad)).toThrow(torch.TorchError);
    }
    expect(() => new device({} as never)).toThrow(TypeError);
  });

  test('dtypes know themselves', () => {
    expect([torch.float16.itemsize, torch.complex128.itemsize]).toEqual([2, 16]);
    expect(torch.float).toBe(torch.float32);
    expect(torch.bfloat16.is_floating_point).toBe(true);
    expect(torch.uint8.is_signed).toBe(false);
    expect(String(torch.float8_e4m3fn)).toBe('torch.float8_e4m3fn');
  });

  test('sizes, strides and the like', () => {
    const x = torch.zeros(2, 3, { dtype: torch.float64 });
    expect([x.size(0), x.size(-1), x.dim(), x.ndim, x.numel()]).toEqual([2, 3, 2, 2, 6]);
    expect([x.stride(), x.stride(0)]).toEqual([[3, 1], 3]);
    expect([x.itemsize, x.nbytes, x.element_size()]).toEqual([8, 48, 8]);
    expect(x.t().is_contiguous()).toBe(false);
    expect(x.T.shape).toEqual(x.t().shape);
    expect(() => x.size(2)).toThrow(RangeError);
    expect(x.is(x.t())).toBe(false);
    expect(x.data_ptr()).toBe(x.view(6).data_ptr());
  });
});
