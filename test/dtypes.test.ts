/** How dtypes promote, and what values become in each of them, as in Python. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import torch from '../lib/index.js';
import { translate } from './gate/translate.js';

type Row = [python: string, printed: string];
type Encoded =
  | boolean
  | { int: string }
  | { float: string }
  | { complex: [re: string, im: string] };
type Pairs<T> = Record<string, Record<string, T>>;

interface Table {
  capability: string;
  fields: Record<string, Record<string, unknown>>;
  promote_types: Pairs<string>;
  can_cast: Pairs<string>;
  made: Record<string, [Encoded, string][]>;
  lists: Row[];
  makers: Row[];
  mixtures: Row[];
}

const table = JSON.parse(
  readFileSync(new URL('parity/dtypes.json', import.meta.url), 'utf8'),
) as Table;

const dtypeOf = (name: string): torch.dtype => torch[name as 'float32'];

const CLASSES: Record<string, string> = {
  RuntimeError: 'TorchError',
  ValueError: 'RangeError',
  OverflowError: 'RangeError',
};

const isError = (text: unknown): text is string => /^\w+Error: /.test(String(text));

/** The name of the class that stands for the error Python raised. */
function classOf(text: string): string {
  const name = text.slice(0, text.indexOf(':'));
  return CLASSES[name] ?? name;
}

/** What `run` gives, or the class of what it throws where Python raised. */
function outcome(run: () => unknown, expected: unknown): unknown {
  if (!isError(expected)) return run();
  try {
    return run();
  } catch (error) {
    return (error as Error).constructor.name;
  }
}

const wanted = (expected: unknown): unknown => (isError(expected) ? classOf(expected) : expected);

const NUMBERS: Record<string, number> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
};
const float = (text: string): number => NUMBERS[text] ?? Number(text);

function decode(value: Encoded): number | bigint | boolean | torch.Complex {
  if (typeof value === 'boolean') return value;
  if ('int' in value) return BigInt(value.int);
  if ('float' in value) return float(value.float);
  return new torch.Complex(float(value.complex[0]), float(value.complex[1]));
}

function bits(tensor: torch.Tensor): string {
  const { buffer } = tensor.typed_array({ raw: true });
  return Buffer.from(buffer as ArrayBuffer).toString('hex');
}

const show = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);

function run(javascript: string): string {
  torch.manual_seed(0);
  return show(new Function('torch', `return ${javascript}`)(torch));
}

describe('fields of dtypes', () => {
  test.each(Object.entries(table.fields))('%s', (name, fields) => {
    for (const [field, expected] of Object.entries(fields)) {
      const read = (): unknown => {
        const value = dtypeOf(name)[field as 'to_real'];
        return typeof value === 'function' ? String(dtypeOf(name)[field as 'to_real']()) : value;
      };
      expect([field, outcome(read, expected)]).toEqual([field, wanted(expected)]);
    }
  });
});

describe.each(['promote_types', 'can_cast'] as const)('%s', (name) => {
  test.each(Object.entries(table[name]))('%s', (left, row) => {
    for (const [right, expected] of Object.entries(row)) {
      const call = (): string => show(torch[name](dtypeOf(left), dtypeOf(right)));
      expect([right, outcome(call, expected)]).toEqual([right, wanted(expected)]);
    }
  });
});

describe('values become, or are refused', () => {
  test.each(Object.entries(table.made))('%s', (name, rows) => {
    for (const [value, expected] of rows) {
      const make = (): string => bits(torch.tensor([decode(value)], { dtype: dtypeOf(name) }));
      expect([value, outcome(make, expected)]).toEqual([value, wanted(expected)]);
    }
  });
});

describe('the dtype of a list', () => {
  test.each(table.lists)('%s', (python, expected) => {
    const integers = python.replace(/(?<![\w.+])\d+(?=[\],])/g, '$&n');
    expect(run(translate(integers))).toBe(expected);
  });
});

const sameBits = torch.backends.cpu.get_cpu_capability() === table.capability;
const usable = table.makers.filter(([python]) => sameBits || !/rand|bernoulli/.test(python));

describe.each([
  ['makers', usable],
  ['mixtures', table.mixtures],
])('%s', (_, rows) => {
  test.each(rows)('%s', (python, expected) => {
    expect(outcome(() => run(translate(python)), expected)).toBe(wanted(expected));
  });
});
