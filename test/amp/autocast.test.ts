/** Autocast: its forms, and libtorch's choice of dtypes as in Python. */
import { describe, expect, test } from 'vitest';
import torch from '../../lib/index.js';
import { translate } from '../gate/translate.js';
import { checksum, readTable, sameCpu, warningsOf } from '../nn/support.js';

type Made = { dtype: string; sum: string } | string;
interface Row {
  call: string;
  bfloat16: Made;
  float16: Made;
}

const table = readTable<Row>('amp');
const rows = table.rows.filter(({ call }) => call !== undefined);
const exact = sameCpu(table);

function inputs(dtype: torch.dtype): Record<string, torch.Tensor> {
  torch.manual_seed(0);
  const [a, b, v] = [torch.randn(4, 4), torch.randn(4, 4), torch.randn(4)];
  const [x, w, h] = [torch.randn(1, 2, 4, 4), torch.randn(2, 2, 3, 3), torch.randn(4, 4)];
  return { a, b, v, x, w, h: h.to(dtype), i: torch.tensor([0n, 1n, 2n, 3n]) };
}

function run(call: string, dtype: torch.dtype): torch.Tensor {
  const given = inputs(dtype);
  const body = new Function('torch', ...Object.keys(given), `return ${translate(call)}`);
  return torch.autocast('cpu', { dtype }, () => body(torch, ...Object.values(given)));
}

describe.each(['bfloat16', 'float16'] as const)('on the CPU in %s', (name) => {
  test.each(rows)('$call', ({ call, [name]: expected }) => {
    torch.set_num_threads(1);
    if (typeof expected === 'string') {
      expect(() => run(call, torch[name])).toThrow();
      return;
    }
    const made = run(call, torch[name]);
    expect(made.dtype.name).toBe(expected.dtype);
    if (exact) expect(checksum(made)).toBe(expected.sum);
  });
});

const x = torch.ones(2, 2);
const product = (): string => x.matmul(x).dtype.name;

describe('autocast', () => {
  test('is entered and left by a callback, whose value it gives', () => {
    expect(torch.autocast('cpu', product)).toBe('bfloat16');
    expect(torch.autocast('cpu', torch.float16, product)).toBe('float16');
    expect(torch.autocast({ device_type: 'cpu', dtype: torch.float16 }, product)).toBe('float16');
    expect(product()).toBe('float32');
  });

  test('lasts to the end of a block', () => {
    {
      using _ = torch.autocast('cpu');
      expect(product()).toBe('bfloat16');
      expect(torch.is_autocast_enabled('cpu')).toBe(true);
      expect(torch.autocast('cpu', { enabled: false }, product)).toBe('float32');
      expect(product()).toBe('bfloat16');
    }
    expect(product()).toBe('float32');
    expect(torch.is_autocast_enabled('cpu')).toBe(false);
  });

  test('is left when the callback throws', () => {
    const boom = (): never => {
      throw new Error('boom');
    };
    expect(() => torch.autocast('cpu', { cache_enabled: false }, boom)).toThrow('boom');
    expect(product()).toBe('float32');
    expect(torch.is_autocast_cache_enabled()).toBe(true);
  });

  test('differentiates through the narrow copies', () => {
    const weight = torch.ones(2, 2, { requires_grad: true });
    const sum = torch.autocast('cpu', () => x.matmul(weight).add(x.matmul(weight)).sum());
    sum.backward();
    expect(weight.grad?.dtype).toBe(torch.float32);
    expect(weight.grad?.tolist()).toEqual([
      [4, 4],
      [4, 4],
    ]);
  });

  test('knows the state of the thread', () => {
    expect(torch.get_autocast_dtype('cpu')).toBe(torch.bfloat16);
    torch.autocast('cpu', torch.float16, () => {
      expect(torch.get_autocast_dtype('cpu')).toBe(torch.float16);
    });
    expect(torch.get_autocast_dtype('cuda')).toBe(torch.float16);
    expect(torch.amp.is_autocast_available('cpu')).toBe(true);
    expect(torch.amp.is_autocast_available('meta')).toBe(false);
  });

  test('refuses what it cannot do', () => {
    expect(() => torch.autocast('meta', product)).toThrow(torch.TorchError);
    expect(() => torch.autocast('nowhere', product)).toThrow(torch.TorchError);
    expect(() => torch.autocast(7 as never, product)).toThrow(TypeError);
    expect(() => torch.autocast('cpu', async () => 1)).toThrow(torch.TorchError);
    expect(product()).toBe('float32');
  });

  test('warns of a dtype that it does not know, and is off', async () => {
    const warnings = await warningsOf(() => {
      expect(torch.autocast('cpu', torch.float64, product)).toBe('float32');
    });
    expect(warnings.map(({ message }) => message).join()).toMatch(/only supports dtypes/);
  });

  test.skipIf(torch.cuda.is_available())('is off with a warning without CUDA', async () => {
    const warnings = await warningsOf(() => torch.autocast('cuda', product));
    expect(warnings.map(({ message }) => message).join()).toMatch(/CUDA is not available/);
  });

  test('has its old names', async () => {
    const warnings = await warningsOf(() => {
      expect(torch.cpu.amp.autocast(product)).toBe('bfloat16');
      expect(torch.cpu.amp.autocast({ enabled: false }, product)).toBe('float32');
    });
    expect(warnings.map(({ name }) => name)).toContain('FutureWarning');
  });
});

describe('settings', () => {
  test('the precision of products', () => {
    expect(torch.get_float32_matmul_precision()).toBe('highest');
    torch.set_float32_matmul_precision('high');
    expect(torch.get_float32_matmul_precision()).toBe('high');
    torch.set_float32_matmul_precision('highest');
    expect(() => torch.set_float32_matmul_precision(3 as never)).toThrow(torch.TorchError);
    // As in Python, an unknown word warns and changes nothing.
    torch.set_float32_matmul_precision('low' as 'high');
    expect(torch.get_float32_matmul_precision()).toBe('highest');
  });

  test('deterministic algorithms', () => {
    expect(torch.get_deterministic_debug_mode()).toBe(0);
    for (const [mode, level] of [
      ['warn', 1],
      [2, 2],
      ['default', 0],
    ] as const) {
      torch.set_deterministic_debug_mode(mode);
      expect(torch.get_deterministic_debug_mode()).toBe(level);
      expect(torch.are_deterministic_algorithms_enabled()).toBe(level > 0);
      expect(torch.is_deterministic_algorithms_warn_only_enabled()).toBe(level === 1);
    }
    expect(() => torch.set_deterministic_debug_mode('loud')).toThrow(torch.TorchError);
    expect(() => torch.set_deterministic_debug_mode(3)).toThrow(torch.TorchError);
  });

  test('libraries', () => {
    const { mkldnn, cudnn, cuda } = torch.backends;
    for (const [owner, name] of [
      [mkldnn, 'enabled'],
      [cudnn, 'benchmark'],
      [cudnn, 'deterministic'],
      [cuda.matmul, 'allow_tf32'],
    ] as const) {
      const before = Reflect.get(owner, name);
      Reflect.set(owner, name, !before);
      expect(Reflect.get(owner, name)).toBe(!before);
      Reflect.set(owner, name, before);
    }
    expect(() => {
      cudnn.benchmark = 1 as never;
    }).toThrow(TypeError);
    cuda.enable_flash_sdp(false);
    expect(cuda.flash_sdp_enabled()).toBe(false);
    cuda.enable_flash_sdp(true);
  });

  test('denormal numbers', () => {
    const tiny = torch.tensor([1e-40]);
    if (!torch.set_flush_denormal(true)) return;
    expect(tiny.mul(1).item()).toBe(0);
    torch.set_flush_denormal(false);
    expect(tiny.mul(1).item()).not.toBe(0);
  });
});
