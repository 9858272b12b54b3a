import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import torch from 'sconce';
import { expect, test } from 'vitest';

test('lists that hold themselves or have holes are refused at once', () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const holes: unknown[] = new Array(2 ** 32 - 1);
  for (const bad of [cyclic, holes]) {
    expect(() => Reflect.apply(torch.cat, torch, [bad])).toThrow(TypeError);
    const pad = Reflect.get(torch.rand(1), 'reflection_pad1d');
    expect(() => Reflect.apply(pad, torch.rand(1, 1), [bad])).toThrow(TypeError);
  }
  expect(() => Reflect.apply(torch.tensor, torch, [cyclic])).toThrow('too many dimensions');
  expect(() => Reflect.apply(torch.Tensor.prototype.is, torch.ones(1), [{}])).toThrow(TypeError);
});

test('each call with wrong arguments returns, or throws a proper error', {
  timeout: 120_000,
}, () => {
  const script = fileURLToPath(new URL('../../scripts/fuzz/fuzz.mjs', import.meta.url));
  const args = [script, '--seed', '7', '--calls', '4000', '--timeout', '30'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout).toMatch(/^4000 calls, 0 findings$/m);
  expect(status).toBe(0);
});

test.each([
  ['einsum', torch.einsum, [0.5, Number.NaN, 'ij']],
  ['broadcast_shapes', torch.broadcast_shapes, ['3']],
  ['broadcast_shapes', torch.broadcast_shapes, [1.5]],
  ['type_as', torch.Tensor.prototype.type_as, [{}]],
  ['_calculate_fan_in_and_fan_out', torch.nn.init._calculate_fan_in_and_fan_out, []],
])('%s names what it was wrongly given', (name, fn, args) => {
  expect(() => Reflect.apply(fn, torch.ones(1), args)).toThrow(TypeError);
  expect(() => Reflect.apply(fn, torch.ones(1), args)).toThrow(`${name}()`);
});
