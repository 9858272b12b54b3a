import torch from 'sconce';
import { expect, test } from 'vitest';

const call = (name: string, ...args: unknown[]): unknown =>
  Reflect.apply(Reflect.get(torch.Tensor.prototype, name), torch.ones(1, 2, 2, 2), args);

test.each(['float', 'double', 'half', 'int', 'bool', 'cpu'])('%s takes one keyword', (name) => {
  expect(() => call(name, true)).toThrow(`${name}() takes 0 positional arguments but 1 were given`);
  expect(() => call(name, torch.preserve_format)).toThrow(TypeError);
  expect(() => call(name, { non_blocking: true })).toThrow('unexpected keyword');
  expect(() => call(name, { memory_format: 3 })).toThrow(TypeError);
  const made = call(name, { memory_format: torch.channels_last }) as torch.Tensor;
  expect(made.is_contiguous({ memory_format: torch.channels_last })).toBe(true);
});

test('cuda takes a CUDA device', () => {
  expect(() => torch.ones(2).cuda('cpu')).toThrow('must be cuda device');
  expect(() => call('cuda', 0, 1)).toThrow(TypeError);
});
