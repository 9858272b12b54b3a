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

test('functions written in TypeScript stop at the first hole, and end at what holds itself', () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const holes: unknown[] = new Array(2 ** 32 - 1);
  const x = torch.ones(2);
  const calls: [fn: unknown, args: unknown[], error: new (message: string) => Error][] = [
    [torch.sym_sum, [holes], TypeError],
    [torch.broadcast_shapes, [holes], TypeError],
    [torch.Tensor.prototype.index, [cyclic], RangeError],
    [torch.Tensor.prototype.index_put_, [holes, 1], RangeError],
    [torch.Tensor.prototype.dim_order, [{ ambiguity_check: holes }], TypeError],
    [torch.nested.nested_tensor, [holes], TypeError],
    [torch.nested.as_nested_tensor, [holes], TypeError],
    [torch.signal.windows.general_cosine, [3, { a: holes }], TypeError],
    [torch.testing.assert_close, [holes, holes], TypeError],
    [torch.testing.assert_close, [cyclic, cyclic], torch.TorchError],
  ];
  for (const [fn, args, error] of calls) {
    expect(() => Reflect.apply(fn as () => unknown, x, args)).toThrow(error);
  }
});

test('memory that was transferred to another thread is refused', () => {
  const array = new Float32Array(4);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  for (const make of [torch.tensor, torch.as_tensor, torch.asarray]) {
    expect(() => make(array)).toThrow('was transferred');
  }
  expect(() => torch.tensor([array])).toThrow('was transferred');
  expect(() => torch.frombuffer(array, { dtype: torch.float32 })).toThrow('was transferred');
});

test('only libtorch makes dtypes, layouts and the like', () => {
  for (const Class of [torch.dtype, torch.layout, torch.memory_format, torch.qscheme]) {
    expect(() => Reflect.construct(Class, ['float32', 6])).toThrow('cannot create');
  }
  expect(() => Reflect.construct(torch.Size, [1, 2])).toThrow('at most 1 argument');
  expect(() => Reflect.construct(torch.Size, [-1])).toThrow(TypeError);
  expect(() => new torch.Size([1.5])).toThrow("an iterable of 'int'");
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
