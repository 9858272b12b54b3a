import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import torch from 'sconce';
import { expect, test } from 'vitest';

const { aten } = torch.ops;

test('arguments on which libtorch ends the process are refused', () => {
  const x = torch.ones(2);
  expect(() => aten._stack([])).toThrow(torch.TorchError);
  expect(() => Reflect.apply(Reflect.get(aten, '_foreach_copy'), aten, [[], [x]])).toThrow(
    'the same length',
  );
  const call = (name: string, ...args: unknown[]): unknown =>
    Reflect.apply(Reflect.get(aten, name), aten, args);
  expect(() => call('reflection_pad1d_backward', x, x, [])).toThrow('padding must hold 2');
  expect(() => call('reflection_pad2d_backward', x, x, [1])).toThrow('padding must hold 4');
  expect(() => call('_weight_norm', torch.empty(0), x)).toThrow('v must not be empty');
  expect(torch._weight_norm(torch.empty(3, 0), torch.rand(3, 1)).shape).toEqual([3, 0]);
  expect(() => aten._remove_batch_dim(x, 1, 1, 1e15)).toThrow('out of range');
  expect(() => aten._fft_r2c(x, [1e10], 1, false)).toThrow('out of range');
  expect(aten._fft_r2c(x, [0], 0, false).shape[0]).toBe(2);
  expect(String(aten._stack([x, x]))).toBe(String(torch.stack([x, x])));
});

test('steps of libtorch that check nothing are refused', () => {
  const x = torch.rand(2, 3);
  const call = (name: string, ...args: unknown[]) =>
    Reflect.apply(Reflect.get(aten, name), aten, args);
  expect(() => call('_linalg_eigvals', x)).toThrow(torch.NotImplementedError);
  expect(() => call('_pdist_backward', torch.empty(0), x, 2, torch.rand(2))).toThrow(
    torch.NotImplementedError,
  );
  const bsr = torch.eye(4).to_sparse_bsr([2, 2]);
  expect(() => call('copy', bsr, torch.eye(4))).toThrow(torch.TorchError);
  // What they are steps of works.
  expect(torch.linalg.eigvals(torch.eye(2)).shape[0]).toBe(2);
});

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

test('no call of operators with wrong arguments ends or hangs the process', () => {
  const script = fileURLToPath(new URL('../../scripts/fuzz/fuzz.mjs', import.meta.url));
  const only = String.raw`^(Tensor|torch|torch\.(linalg|fft|special))\.[a-z]\w*$`;
  const args = [script, '--seed', '7', '--calls', '2000', '--only', only];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout).toMatch(/^2000 calls, \d+ findings$/m);
  expect(stdout).not.toMatch(/process died|no end within/);
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
