/** Calls in every form that Python's parser takes, with Python's results, to the bit. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import torch from '../../lib/index.js';
import { translate } from './translate.js';

interface Encoded {
  dtype: string;
  shape: number[];
  data: string;
}
type Expected = Encoded | { error: string } | Expected[] | string | number | boolean | null;

const table = JSON.parse(
  readFileSync(new URL('../parity/calls.json', import.meta.url), 'utf8'),
) as { made: { cpu: string }; rows: [string, Expected][] };

function fixtures(): Record<string, torch.Tensor> {
  return {
    f: torch.arange(6, { dtype: torch.float32 }).reshape(2, 3),
    i: torch.arange(6).reshape(2, 3),
    b: torch.tensor([
      [true, false, true],
      [false, true, false],
    ]),
    f0: torch.tensor(1.5),
    i0: torch.tensor(1n),
    g: torch.tensor(2, { requires_grad: true }),
  };
}

/** What Python's errors are here. */
const ERRORS: Record<string, string> = {
  RuntimeError: 'TorchError',
  AssertionError: 'TorchError',
  _LinAlgError: 'LinAlgError',
  IndexError: 'RangeError',
  ValueError: 'RangeError',
};

function run(python: string): unknown {
  const names = { torch, ...fixtures() };
  const code = translate(python.replace(/torch\.tensor\((\[?\[?[-\d., [\]]+\])\)/g, withBigInts));
  torch.manual_seed(0);
  try {
    return new Function(...Object.keys(names), `return ${code}`)(...Object.values(names));
  } catch (error) {
    return { error: (error as Error).constructor.name, message: (error as Error).message };
  }
}

/** Python infers the dtype of a list from its numbers; here bigints make integers. */
const withBigInts = (text: string): string =>
  text.includes('.0') || /0\.\d/.test(text) ? text : text.replace(/\d+/g, '$&n');

function show(value: unknown): Expected {
  if (value instanceof torch.Tensor) {
    const data = value.detach().contiguous();
    const bytes = data.typed_array({ raw: true });
    return {
      dtype: data.dtype.name,
      shape: [...data.shape],
      data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
    };
  }
  if (value instanceof torch.dtype) return String(value);
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) {
    return [...(value as Iterable<unknown>)].map(show);
  }
  return value as Expected;
}

describe('as Python does', () => {
  test.each(table.rows)('%s', (python, expected) => {
    const made = run(python);
    if (typeof expected === 'object' && expected !== null && 'error' in expected) {
      expect(made).toMatchObject({ error: ERRORS[expected.error] ?? expected.error });
    } else expect(show(made)).toEqual(expected);
  });
});
