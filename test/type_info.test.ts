/** `finfo` and `iinfo` as in Python. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import torch from '../lib/index.js';

type Limits = Record<string, { text: string } & Record<string, unknown>>;

const table = JSON.parse(
  readFileSync(new URL('parity/type_info.json', import.meta.url), 'utf8'),
) as { finfo: Limits; iinfo: Limits };

const dtypeOf = (name: string): torch.dtype => torch[name as 'float32'];

test.each(Object.entries(table.finfo))('finfo of %s', (name, { text, ...fields }) => {
  const info = new torch.finfo(dtypeOf(name));
  expect({ ...info }).toEqual(fields);
  expect(String(info)).toBe(text);
});

test.each(Object.entries(table.iinfo))('iinfo of %s', (name, { text, ...fields }) => {
  const info = new torch.iinfo(dtypeOf(name));
  expect({ ...info, max: String(info.max), min: String(info.min) }).toEqual(fields);
  expect(String(info)).toBe(text);
});

test('what has no such limits is refused', () => {
  expect(() => new torch.finfo(torch.int32)).toThrow(TypeError);
  expect(() => new torch.iinfo(torch.float32)).toThrow(TypeError);
  expect(() => new torch.iinfo(torch.bool)).toThrow(TypeError);
  expect(() => new torch.finfo('float32' as never)).toThrow(TypeError);
  expect(new torch.finfo().dtype).toBe('float32');
});
