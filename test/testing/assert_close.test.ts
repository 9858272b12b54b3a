/** `torch.testing.assert_close` says what Python's says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import torch from '../../lib/index.js';
import { ERRORS, run } from '../gate/python_line.js';

const { assert_allclose, assert_close } = torch.testing;
const { rows } = JSON.parse(
  readFileSync(new URL('../parity/messages.json', import.meta.url), 'utf8'),
) as { rows: [python: string, error: string, message: string][] };

describe('as Python does', () => {
  test.each(rows)('%s', (python, error, message) => {
    expect(run(python, {})).toEqual({ error: ERRORS[error] ?? error, message });
  });
});

test('lists, maps, plain objects and typed arrays', () => {
  const x = torch.ones(2);
  assert_close({ a: x, b: [1, null] }, { b: [1, null], a: x });
  assert_close(new Map([['a', x]]), { a: x });
  assert_close(new Float32Array([1, 2]), new Float32Array([1, 2]));
  assert_close(x.max(0), x.max(0));
  expect(() => assert_close({ a: x }, { b: x })).toThrow(/Missing keys .*: \['b'\]/);
  expect(() => assert_close({ a: x }, { a: x.add(1) })).toThrow(/item \['a'\]/);
  expect(() => assert_close(new Float32Array(2), new Float64Array(2))).toThrow(TypeError);
  expect(() => assert_close(new Float32Array(2), torch.zeros(2))).toThrow(TypeError);
});

test('numbers are floats, bigints are integers', () => {
  assert_close(1, 1 + 1e-9);
  assert_close(1n, 1n);
  expect(() => assert_close(1n, 2n)).toThrow(/Expected 2 but got 1\./);
  expect(() => assert_close(1n, 1)).toThrow(/types do not match/);
  assert_close(1n, 1, { check_dtype: false });
});

test('subclasses, and a message of one’s own', () => {
  const parameter = new torch.nn.Parameter(torch.ones(2));
  assert_close(parameter, torch.ones(2));
  expect(() => assert_close(parameter, torch.ones(2), { allow_subclasses: false })).toThrow(
    TypeError,
  );
  const msg = (text: string) => `head\n${text}`;
  expect(() => assert_close(1, 2, { msg })).toThrow(/^head\nScalars are not close!/);
});

test('nothing is left behind', () => {
  const [x, y] = [torch.ones(1000), torch.ones(1000)];
  assert_close(x, y);
  const { live_bytes } = torch.memory_stats();
  for (let i = 0; i < 10; i += 1) assert_close(x, y);
  // Less where a collection comes in between and frees what tests before have left.
  expect(torch.memory_stats().live_bytes).toBeLessThanOrEqual(live_bytes);
  expect(x.sum().item()).toBe(1000);
});

test('the older one is looser', () => {
  assert_allclose(torch.ones(2), [1, 1.00005]);
  expect(() => assert_allclose(torch.ones(2), [1, 1.01])).toThrow(/not close/);
});
