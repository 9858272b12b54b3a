/** torch.nn.init: the same seed gives the same bits as Python. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { checksum, readTable, sameCpu, warningsOf } from './support.js';

const { init } = nn;

// LAPACK divides its work by the number of threads, which shows in the last bits.
torch.set_num_threads(1);

interface Row {
  fn: string;
  kw: Record<string, unknown>;
  shape: number[];
  dtype: 'float32' | 'float64';
  seeds: number;
  sum: string;
  own?: string;
  value?: string;
}
interface OddRow {
  fn: string;
  shape: number[];
  dtype: 'float32';
  transposed: boolean;
  sum: string;
}
type Gain = [nonlinearity: nn.init.Nonlinearity, param: number | null, hex: string];

const table = readTable<unknown>('init');
const [{ seeds }, { gains }, ...rest] = table.rows as [
  { seeds: number[] },
  { gains: Gain[] },
  ...(Row | OddRow)[],
];
const rows = rest.filter((row): row is Row => 'kw' in row);
const odd = rest.filter((row): row is OddRow => 'transposed' in row);
// normal_ and the QR decomposition round by the processor's vector width.
const exact = sameCpu(table);

type Fill = (tensor: torch.Tensor, keywords?: object) => torch.Tensor;
const fillOf = (name: string): Fill => init[name as 'zeros_'] as unknown as Fill;

function fill({ fn, kw, shape, dtype }: Row, seed: number, own: boolean): torch.Tensor[] {
  torch.manual_seed(seed);
  const tensor = torch.empty(shape, { dtype: torch[dtype] });
  const generator = own ? new torch.Generator().manual_seed(seed + 1) : null;
  const given = fillOf(fn)(tensor, generator === null ? kw : { ...kw, generator });
  expect(given).toBe(tensor);
  return [tensor, torch.rand(4, { generator })];
}

const byFunction = new Map<string, Row[]>();
for (const row of rows) byFunction.set(row.fn, [...(byFunction.get(row.fn) ?? []), row]);

const deterministic = new Set(['constant_', 'ones_', 'zeros_', 'eye_', 'dirac_', 'uniform_']);

describe.each([...byFunction])('%s', (fn, cases) => {
  test.runIf(exact || deterministic.has(fn))(`${cases.length} cases, bit for bit`, () => {
    for (const row of cases) {
      const tensors = seeds.slice(0, row.seeds).flatMap((seed) => fill(row, seed, false));
      expect(`${JSON.stringify(row.kw)} ${row.shape} ${row.dtype} ${checksum(...tensors)}`).toBe(
        `${JSON.stringify(row.kw)} ${row.shape} ${row.dtype} ${row.sum}`,
      );
    }
  });

  const own = cases.filter((row) => row.own !== undefined);
  if (own.length === 0) return;
  test.runIf(exact || deterministic.has(fn))('with a generator', () => {
    for (const row of own) {
      const sum = checksum(...fill(row, 5, true));
      expect(`${row.shape} ${row.dtype} ${sum}`).toBe(`${row.shape} ${row.dtype} ${row.own}`);
    }
  });
});

test.runIf(exact)('large, strided and short tensors', () => {
  for (const { fn, shape, dtype, transposed, sum } of odd) {
    torch.manual_seed(3);
    const made = torch.empty(shape, { dtype: torch[dtype] });
    const tensor = transposed ? made.t() : made;
    fillOf(fn)(tensor);
    expect(`${fn} ${shape} ${dtype} ${checksum(tensor, torch.rand(4))}`).toBe(
      `${fn} ${shape} ${dtype} ${sum}`,
    );
  }
});

describe('calculate_gain', () => {
  test.each(gains)('%s %s', (nonlinearity, param, hex) => {
    const [mantissa = '', exponent = ''] = hex.slice(2).split('p');
    const bits = BigInt(`0x${mantissa.replace('.', '')}`);
    const expected = (Number(bits) / 2 ** 52) * 2 ** Number(exponent);
    expect(init.calculate_gain(nonlinearity, param)).toBe(expected);
  });

  test('refuses what it does not know', () => {
    expect(() => init.calculate_gain('sin' as 'relu')).toThrow(RangeError);
    expect(() => init.calculate_gain('leaky_relu', true as unknown as number)).toThrow(RangeError);
    expect(() => init.calculate_gain('leaky_relu', 'a' as unknown as number)).toThrow(
      /valid number/,
    );
  });
});

describe('orthogonal_', () => {
  test.each([
    [[4, 4], torch.float32],
    [[3, 5], torch.float64],
    [[5, 3], torch.float32],
    [[6, 2, 2], torch.float64],
  ])('%s has perpendicular rows or columns', (shape, dtype) => {
    const weight = init.orthogonal_(torch.empty(shape, { dtype }), { gain: 2 });
    const [rows = 0, ...columns] = shape;
    const flat = weight.reshape([rows, -1]);
    const square =
      rows <= columns.reduce((a, b) => a * b, 1) ? flat.matmul(flat.t()) : flat.t().matmul(flat);
    const expected = torch.eye(square.shape[0] as number, { dtype }).mul(4);
    expect(torch.allclose(square, expected, 1e-4, 1e-4)).toBe(true);
  });

  test('leaves an empty tensor alone', () => {
    const empty = torch.empty([0, 4]);
    expect(init.orthogonal_(empty)).toBe(empty);
  });
});

describe('fans', () => {
  test.each([
    [
      [3, 5],
      [5, 3],
    ],
    [
      [8, 4, 3],
      [12, 24],
    ],
    [
      [8, 4, 3, 3],
      [36, 72],
    ],
    [
      [8, 4, 3, 3, 2],
      [72, 144],
    ],
  ])('%s', (shape, fans) => {
    const tensor = torch.empty(shape);
    expect(init._calculate_fan_in_and_fan_out(tensor)).toEqual(fans);
    expect(init._calculate_correct_fan(tensor, 'FAN_IN')).toBe(fans[0]);
    expect(init._calculate_correct_fan(tensor, 'fan_out')).toBe(fans[1]);
  });

  test('need two dimensions and a known mode', () => {
    expect(() => init._calculate_fan_in_and_fan_out(torch.empty(3))).toThrow(RangeError);
    expect(() => init._calculate_correct_fan(torch.empty(3, 3), 'both')).toThrow(/not supported/);
  });
});

describe('errors', () => {
  const vector = () => torch.empty(3);
  test.each<[string, () => unknown, typeof RangeError | typeof TypeError]>([
    ['xavier_uniform_ of a vector', () => init.xavier_uniform_(vector()), RangeError],
    ['xavier_normal_ of a vector', () => init.xavier_normal_(vector()), RangeError],
    ['kaiming_uniform_ of a vector', () => init.kaiming_uniform_(vector()), RangeError],
    ['kaiming_normal_ of a vector', () => init.kaiming_normal_(vector()), RangeError],
    ['orthogonal_ of a vector', () => init.orthogonal_(vector()), RangeError],
    ['eye_ of a vector', () => init.eye_(vector()), RangeError],
    ['sparse_ of a vector', () => init.sparse_(vector(), 0.1), RangeError],
    ['dirac_ of a matrix', () => init.dirac_(torch.empty(3, 3)), RangeError],
    ['dirac_ of six dimensions', () => init.dirac_(torch.empty(1, 1, 1, 1, 1, 1)), RangeError],
    ['dirac_ of groups that do not divide', () => init.dirac_(torch.empty(4, 2, 3), 3), RangeError],
    [
      'an unknown nonlinearity',
      () => init.kaiming_uniform_(torch.empty(3, 3), { nonlinearity: 'cube' as 'relu' }),
      RangeError,
    ],
    [
      'an unknown mode',
      () => init.kaiming_uniform_(torch.empty(3, 3), { mode: 'fan_avg' as 'fan_in' }),
      RangeError,
    ],
    ['xavier_ of nothing', () => init.xavier_uniform_(torch.empty(0, 0)), RangeError],
    ['a missing value', () => fillOf('constant_')(vector()), TypeError],
    ['a wrong type', () => init.uniform_(vector(), '1' as unknown as number), TypeError],
    ['no tensor', () => init.uniform_([1] as unknown as torch.Tensor), TypeError],
    ['an unknown keyword', () => init.normal_(vector(), { sd: 1 } as object), TypeError],
  ])('%s', (_, call, kind) => {
    expect(call).toThrow(kind);
  });

  test('bounds in the wrong order', () => {
    expect(() => init.uniform_(vector(), 1, 0)).toThrow(/from=1/);
    expect(() => init.normal_(vector(), 0, -1)).toThrow(/std >= 0/);
  });
});

describe('warnings', () => {
  test('a tensor without elements is left alone', async () => {
    const empty = torch.empty([3, 0]);
    const warnings = await warningsOf(() => {
      expect(init.kaiming_uniform_(empty)).toBe(empty);
      expect(init.kaiming_normal_(empty)).toBe(empty);
    });
    expect(warnings.map(({ message }) => message)).toEqual([
      'Initializing zero-element tensors is a no-op',
      'Initializing zero-element tensors is a no-op',
    ]);
  });

  test('a mean far outside of the bounds', async () => {
    const [warning] = await warningsOf(() =>
      init.trunc_normal_(torch.empty(8), { mean: 5, a: -2, b: 2 }),
    );
    expect(warning?.message).toMatch(/mean is more than 2 std from \[a, b\]/);
  });

  test.each([
    ['uniform', [torch.empty(2)]],
    ['normal', [torch.empty(2)]],
    ['constant', [torch.empty(2), 0.5]],
    ['eye', [torch.empty(2, 2)]],
    ['dirac', [torch.empty(2, 2, 3)]],
    ['xavier_uniform', [torch.empty(2, 2)]],
    ['xavier_normal', [torch.empty(2, 2)]],
    ['kaiming_uniform', [torch.empty(2, 2)]],
    ['kaiming_normal', [torch.empty(2, 2)]],
    ['orthogonal', [torch.empty(2, 2)]],
    ['sparse', [torch.empty(2, 2), 0.5]],
  ] as const)('%s without underscore works, and warns once', async (name, args) => {
    const old = init[name] as (...args: unknown[]) => torch.Tensor;
    const now = fillOf(`${name}_`) as (...args: unknown[]) => torch.Tensor;
    const [tensor, ...others] = args;
    const other = tensor.clone();
    const warnings = await warningsOf(() => {
      torch.manual_seed(0);
      expect(old(tensor, ...others)).toBe(tensor);
      old(tensor.clone(), ...others);
      torch.manual_seed(0);
      now(other, ...others);
    });
    expect(torch.equal(tensor, other)).toBe(true);
    expect(warnings.map(({ name, message }) => [name, message])).toEqual([
      ['FutureWarning', `nn.init.${name} is deprecated: use nn.init.${name}_`],
    ]);
  });
});

describe('parameters', () => {
  test('are filled in place, without a graph', () => {
    const weight = new nn.Parameter(torch.empty(4, 4));
    for (const name of ['uniform_', 'trunc_normal_', 'orthogonal_', 'eye_', 'xavier_normal_']) {
      expect(fillOf(name)(weight)).toBe(weight);
      expect(weight.grad_fn).toBeNull();
      expect(weight.requires_grad).toBe(true);
    }
    expect(init.sparse_(weight, 0.5)).toBe(weight);
  });

  test('on the meta device stay as they are', () => {
    const meta = torch.empty(4, 4, 3, { device: 'meta' });
    for (const name of ['uniform_', 'trunc_normal_', 'orthogonal_', 'dirac_', 'kaiming_normal_']) {
      expect(fillOf(name)(meta)).toBe(meta);
    }
  });
});
