/** `torch.backends`, `torch.cpu`, `torch.accelerator`, and other settings. */
import { afterEach, describe, expect, test } from 'vitest';
import torch from '../lib/index.js';

const { backends } = torch;

afterEach(() => {
  backends.set_flags({ fp32_precision: 'none' });
  backends.mkldnn.set_flags({ enabled: true, deterministic: false });
});

describe('fp32_precision', () => {
  test('what is set for all holds where nothing else is set', () => {
    expect(backends.fp32_precision).toBe('none');
    backends.fp32_precision = 'ieee';
    expect(backends.mkldnn.fp32_precision).toBe('ieee');
    expect(backends.mkldnn.matmul.fp32_precision).toBe('ieee');
    expect(backends.cuda.matmul.fp32_precision).toBe('ieee');
    backends.mkldnn.matmul.fp32_precision = 'bf16';
    expect(backends.mkldnn.matmul.fp32_precision).toBe('bf16');
    expect(backends.mkldnn.conv.fp32_precision).toBe('ieee');
    backends.mkldnn.matmul.fp32_precision = 'none';
  });

  test('words that are none are refused', () => {
    expect(() => Reflect.set(backends, 'fp32_precision', 'x')).toThrow(torch.TorchError);
    expect(() => Reflect.set(backends, 'fp32_precision', 3)).toThrow(TypeError);
    expect(() => Reflect.set(backends.cudnn, 'fp32_precision', 'bf16')).toThrow(torch.TorchError);
    expect(backends.fp32_precision).toBe('none');
  });
});

describe('flags', () => {
  test('hold for a callback, and are put back', () => {
    const enabled = backends.mkldnn.flags({ enabled: false }, () => backends.mkldnn.enabled);
    expect(enabled).toBe(false);
    expect(backends.mkldnn.enabled).toBe(true);
    {
      using _ = backends.mkldnn.flags({ enabled: true, deterministic: true });
      expect(backends.mkldnn.deterministic).toBe(true);
    }
    expect(backends.mkldnn.deterministic).toBe(false);
  });

  test('set_flags gives what was', () => {
    expect(backends.mkldnn.set_flags({ enabled: false }).enabled).toBe(true);
    expect(backends.mkldnn.enabled).toBe(false);
    expect(() => backends.mkldnn.set_flags({ typo: 1 } as never)).toThrow(/typo/);
    expect(() => backends.mkldnn.set_flags({ enabled: 1 } as never)).toThrow(TypeError);
  });
});

test('libraries tell whether they are there', () => {
  expect(backends.mkl.is_available()).toBe(true);
  expect(backends.openmp.is_available()).toBe(true);
  expect(backends.mkldnn.is_available()).toBe(true);
  expect(backends.cudnn.is_available()).toBe(torch.cuda.is_available());
  expect(backends.opt_einsum.is_available()).toBe(false);
  expect(torch.has_lapack).toBe(true);
});

test('devices', () => {
  expect(torch.cpu.is_available()).toBe(true);
  expect(torch.cpu.current_device()).toBe('cpu');
  expect(torch.get_device_module('cpu').device_count()).toBe(1);
  expect(() => torch.get_device_module('meta')).toThrow(torch.TorchError);
  const own = new torch.cpu.Stream();
  expect(torch.cpu.stream(own, () => torch.cpu.current_stream())).toBe(own);
  expect(torch.cpu.current_stream()).not.toBe(own);
  const { accelerator } = torch;
  expect(accelerator.device_count()).toBe(torch.cuda.device_count());
  if (accelerator.current_accelerator() === null) {
    expect(() => accelerator.current_device_index()).toThrow(/accelerator/);
    expect(torch.cuda.memory_allocated()).toBe(0);
    expect(torch.cuda.get_rng_state_all()).toEqual([]);
  }
});

test('the thread’s modes', () => {
  const { autograd, sparse } = torch;
  expect(autograd.is_multithreading_enabled()).toBe(true);
  const inside = autograd.set_multithreading_enabled(false, autograd.is_multithreading_enabled);
  expect(inside).toBe(false);
  expect(autograd.is_multithreading_enabled()).toBe(true);
  const { check_sparse_tensor_invariants: check } = sparse;
  const wrong = () => torch.sparse_coo_tensor(torch.tensor([[5n]]), torch.ones(1), [2]);
  expect(check.is_enabled()).toBe(false);
  expect(check(true, check.is_enabled)).toBe(true);
  expect(() => check(true, wrong)).toThrow(torch.TorchError);
  expect(check.is_enabled()).toBe(false);
});

test('versions', () => {
  expect(torch.version.__version__).toBe(torch.__version__);
  expect(torch.version.debug).toBe(false);
  expect(torch.version.cuda === null || /^\d+\.\d+/.test(torch.version.cuda)).toBe(true);
});
