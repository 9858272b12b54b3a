/** Seeds, generators and their state, to the bit. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import torch from '../lib/index.js';

interface Table {
  capability: string;
  state_length: number;
  cases: Record<string, [dtype: string, base64: string]>;
}

const table = JSON.parse(
  readFileSync(new URL('parity/seeds.json', import.meta.url), 'utf8'),
) as Table;

const CASES: Record<string, () => torch.Tensor> = {
  rand: () => torch.rand(3, 5),
  rand_float64: () => torch.rand(7, { dtype: torch.float64 }),
  randn: () => torch.randn(33),
  randn_float64: () => torch.randn(4, 4, { dtype: torch.float64 }),
  randn_small: () => torch.randn(5),
  randint: () => torch.randint(0, 1000, [17]),
  randint_low: () => torch.randint(-5, 5, [3, 4]),
  randperm: () => torch.randperm(50),
  bernoulli: () => torch.bernoulli(torch.full([40], 0.3)),
  normal: () => torch.normal(2, 3, { size: [3, 3] }),
  normal_tensor: () =>
    torch.normal(torch.arange(1.0, 11.0, { dtype: torch.float32 }), torch.arange(1.0, 0.0, -0.1)),
  multinomial: () => torch.multinomial(torch.tensor([0.1, 0.2, 0.3, 0.4]), 20, true),
  poisson: () => torch.poisson(torch.full([20], 4)),
  uniform_: () => torch.empty(19).uniform_(-2, 3),
  normal_: () => torch.empty(19).normal_(1, 2),
  exponential_: () => torch.empty(9).exponential_(0.5),
  log_normal_: () => torch.empty(9).log_normal_(),
  cauchy_: () => torch.empty(9).cauchy_(),
  geometric_: () => torch.empty(9).geometric_(0.3),
  random_: () => torch.empty(9, { dtype: torch.int64 }).random_(0, 100),
  bernoulli_: () => torch.empty(30).bernoulli_(0.25),
  dropout: () => torch.nn.functional.dropout(torch.ones(64), 0.2),
  rand_like: () => torch.rand_like(torch.empty(4, 3)),
  randn_generator: () => torch.randn(8, { generator: new torch.Generator().manual_seed(7) }),
};

// The bits of normal_ differ between CPU capabilities: the table holds those of one.
const sameCpu = torch.backends.cpu.get_cpu_capability() === table.capability;

const base64 = (tensor: torch.Tensor): string => {
  const view = tensor.typed_array() as Uint8Array;
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('base64');
};

describe.runIf(sameCpu)('the same seed gives the same bits as Python', () => {
  test.each(Object.entries(table.cases))('%s', (key, [dtype, bytes]) => {
    const [name, seed] = key.split('@') as [string, string];
    torch.manual_seed(BigInt(seed));
    const made = (CASES[name] as () => torch.Tensor)();
    expect(String(made.dtype)).toBe(dtype);
    expect(base64(made)).toBe(bytes);
  });
});

describe('seeds', () => {
  test('may be numbers or bigints, negative or up to 64 bits', () => {
    expect(torch.manual_seed(5).initial_seed()).toBe(5);
    torch.manual_seed(-1);
    expect(torch.initial_seed()).toBe(2n ** 64n - 1n);
    torch.manual_seed(2n ** 64n - 1n);
    expect(torch.initial_seed()).toBe(2n ** 64n - 1n);
  });

  test.each([1.5, Number.NaN, '3', null, undefined, 2 ** 60])('%s is refused', (seed) => {
    expect(() => torch.manual_seed(seed as number)).toThrow(TypeError);
  });

  test('beyond 64 bits are refused', () => {
    expect(() => torch.manual_seed(2n ** 64n)).toThrow(RangeError);
    expect(() => torch.manual_seed(-(2n ** 63n) - 1n)).toThrow(RangeError);
  });

  test('from the system differ', () => {
    expect(torch.seed()).not.toBe(torch.seed());
  });
});

describe('the state', () => {
  test('is a tensor of bytes that brings the numbers back', () => {
    torch.manual_seed(1);
    const state = torch.get_rng_state();
    expect(state.dtype).toBe(torch.uint8);
    expect(state.shape[0]).toBe(table.state_length);
    const first = torch.randn(20).tolist();
    torch.set_rng_state(state);
    expect(torch.randn(20).tolist()).toEqual(first);
  });

  test('of the wrong kind is refused', () => {
    expect(() => torch.set_rng_state(torch.ones(3))).toThrow(/ByteTensor/);
    expect(() => torch.set_rng_state([1] as never)).toThrow(TypeError);
  });

  test('fork_rng takes Python’s arguments', () => {
    const state = torch.get_rng_state();
    torch.random.fork_rng({ devices: [] }, () => torch.rand(10));
    expect(torch.get_rng_state().equal(state)).toBe(true);
    torch.random.fork_rng({ enabled: false }, () => torch.rand(10));
    expect(torch.get_rng_state().equal(state)).toBe(false);
    expect(() => torch.random.fork_rng(3 as never)).toThrow(TypeError);
    expect(() => torch.random.fork_rng({ typo: 1 } as never)).toThrow(/typo/);
    expect(() => torch.random.fork_rng({ device_type: 'nowhere' })).toThrow(torch.TorchError);
  });

  test('comes back after fork_rng, also when the function throws', () => {
    torch.manual_seed(2);
    const expected = torch.rand(3).tolist();
    torch.manual_seed(2);
    torch.fork_rng(() => torch.rand(100));
    expect(() =>
      torch.fork_rng(() => {
        torch.rand(1);
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(torch.rand(3).tolist()).toEqual(expected);
  });
});

describe('a generator', () => {
  test('has its own stream', () => {
    torch.manual_seed(0);
    const first = torch.rand(2).tolist();
    const generator = new torch.Generator().manual_seed(0);
    torch.manual_seed(9);
    expect(torch.rand(2, { generator }).tolist()).toEqual(first);
  });

  test('copies its state', () => {
    const generator = new torch.Generator({ device: 'cpu' }).manual_seed(3);
    const twin = generator.clone_state();
    expect(torch.rand(4, { generator: twin }).tolist()).toEqual(
      torch.rand(4, { generator }).tolist(),
    );
    expect(String(generator.device)).toBe('cpu');
  });

  test('that is none is refused', () => {
    expect(() => torch.rand(2, { generator: {} as never })).toThrow(TypeError);
    expect(() => new torch.Generator('nowhere' as never)).toThrow();
  });
});
