/** `torch.cuda`: with a device it works, without one the calls fail as in Python. */
import { describe, expect, test } from 'vitest';
import torch from '../lib/index.js';
import { device } from './device.js';

const there = torch.cuda.is_available();
if (device.startsWith('cuda') && !there) {
  throw new Error(`SCONCE_TEST_DEVICE=${device}, but no CUDA device answers`);
}

describe.runIf(!there)('without a CUDA device', () => {
  test('questions have answers', () => {
    expect(torch.cuda.is_available()).toBe(false);
    expect(torch.cuda.device_count()).toBe(0);
    torch.cuda.empty_cache();
    torch.cuda.manual_seed(1);
    torch.cuda.manual_seed_all(1);
  });

  test('use is an error that can be caught', () => {
    expect(() => torch.ones(1).cuda()).toThrow();
    expect(() => torch.ones(1, { device: 'cuda' })).toThrow();
    expect(() => torch.ones(1).to('cuda:0')).toThrow();
    expect(() => torch.cuda.current_device()).toThrow(torch.TorchError);
    expect(() => torch.cuda.synchronize()).toThrow(torch.TorchError);
    expect(torch.cuda.memory_allocated()).toBe(0);
    expect(() => torch.cuda.mem_get_info()).toThrow(torch.TorchError);
    expect(() => torch.cuda.set_device(0)).toThrow(torch.TorchError);
    expect(() => new torch.Generator({ device: 'cuda' })).toThrow();
    expect(torch.ones(2).sum().item()).toBe(2);
  });
});

describe.runIf(there)('with a CUDA device', () => {
  test('tensors move there and back', () => {
    const x = torch.arange(6).view(2, 3).cuda();
    expect(String(x.device)).toBe('cuda:0');
    expect(x.is_cuda).toBe(true);
    expect(x.add(1).cpu().tolist()).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(x.index(0, '1:').tolist()).toEqual([1, 2]);
    expect(String(torch.ones(1, { device: 'cuda' }))).toBe("tensor([1.], device='cuda:0')");
  });

  test('generators repeat themselves', () => {
    const generator = new torch.Generator({ device: 'cuda' }).manual_seed(3);
    const first = torch.rand(4, { device: 'cuda', generator }).tolist();
    generator.manual_seed(3);
    expect(torch.rand(4, { device: 'cuda', generator }).tolist()).toEqual(first);
    torch.manual_seed(5);
    const seeded = torch.rand(4, { device: 'cuda' }).tolist();
    torch.cuda.manual_seed_all(5);
    expect(torch.rand(4, { device: 'cuda' }).tolist()).toEqual(seeded);
  });

  test('memory is counted, and a plain loop does not gather it', () => {
    const x = torch.ones(1024, 1024, { device: 'cuda' });
    const before = torch.cuda.memory_allocated();
    for (let i = 0; i < 5000; i += 1) x.add(x);
    torch.cuda.synchronize();
    expect(torch.cuda.max_memory_allocated()).toBeLessThan(before + 1024 * 2 ** 20);
    expect(() => torch.empty(2 ** 42, { device: 'cuda' })).toThrow(torch.OutOfMemoryError);
  });
});
