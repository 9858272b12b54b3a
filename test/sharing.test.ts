/** Tensors over memory that JavaScript owns. */
import { describe, expect, test } from 'vitest';
import torch from '../lib/index.js';

describe('shared memory', () => {
  test('frombuffer and as_tensor share, tensor copies', () => {
    const data = Float32Array.of(1, 2, 3);
    const shared = torch.frombuffer(data, { dtype: torch.float32 });
    const same = torch.as_tensor(data);
    const copy = torch.tensor(data);
    data[0] = 9;
    same.index_put_([1], 8);
    expect(shared.tolist()).toEqual([9, 8, 3]);
    expect(copy.tolist()).toEqual([1, 2, 3]);
    expect(data[1]).toBe(8);
  });

  test('keeps the buffer alive', () => {
    const views = Array.from({ length: 200 }, (_, i) => {
      const bytes = new ArrayBuffer(4096);
      new Float32Array(bytes).fill(i);
      return torch.frombuffer(bytes, { dtype: torch.float32 }).view(32, 32);
    });
    for (let i = 0; i < 50; i += 1) torch.ones(512, 512);
    expect(views.every((view, i) => view.mean().item() === i)).toBe(true);
  });

  test('takes an offset and a count, in Node buffers too', () => {
    const bytes = Buffer.from(Float32Array.of(1, 2, 3, 4).buffer);
    const options = { dtype: torch.float32, offset: 4, count: 2 };
    expect(torch.frombuffer(bytes, options).tolist()).toEqual([2, 3]);
    expect(torch.frombuffer(bytes.subarray(8), { dtype: torch.float32 }).tolist()).toEqual([3, 4]);
  });

  test.each([
    [{ offset: 16 }, /offset/],
    [{ offset: -1 }, /offset/],
    [{ count: 5 }, /requested buffer length/],
    [{ offset: 2 }, /multiple of element size/],
    [{ count: 0 }, /must not be 0/],
  ])('refuses %j', (options, message) => {
    const bytes = new ArrayBuffer(16);
    const read = (): unknown => torch.frombuffer(bytes, { dtype: torch.float32, ...options });
    expect(read).toThrow(RangeError);
    expect(read).toThrow(message);
  });

  test('memory that may move or shrink', () => {
    const data = Float32Array.of(1, 2);
    const shared = torch.as_tensor(data);
    try {
      structuredClone(data, { transfer: [data.buffer] });
    } catch (error) {
      expect((error as Error).name).toBe('DataCloneError');
    }
    expect(data.byteLength).toBe(8);
    expect(shared.tolist()).toEqual([1, 2]);
    const Resizable = ArrayBuffer as new (size: number, options: object) => ArrayBuffer;
    const memory = new Resizable(8, { maxByteLength: 16 });
    expect(() => torch.frombuffer(memory, { dtype: torch.float32 })).toThrow(/resizable/);
    const copied = torch.as_tensor(new Float32Array(memory));
    new Float32Array(memory)[0] = 5;
    expect(copied.tolist()).toEqual([0, 0]);
  });

  test('memory of several threads is copied', () => {
    const data = new Float32Array(new SharedArrayBuffer(8));
    const made = [torch.tensor(data), torch.as_tensor(data)];
    data[0] = 5;
    expect(made.map((tensor) => tensor.tolist())).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('quantized dtypes, which need a scale beside', () => {
    for (const dtype of [torch.qint8, torch.quint8]) {
      expect(() => torch.frombuffer(new ArrayBuffer(8), { dtype })).toThrow(/quantize/);
    }
  });

  test('refuses what is no buffer', () => {
    const { float32: dtype } = torch;
    expect(() => torch.frombuffer([1] as never, { dtype })).toThrow(TypeError);
    expect(() => torch.frombuffer(new SharedArrayBuffer(8) as never, { dtype })).toThrow(TypeError);
    expect(() => torch.frombuffer(new ArrayBuffer(8), {} as never)).toThrow(/dtype/);
  });

  test('as_tensor gives a fitting tensor back as it is', () => {
    const x = torch.ones(2);
    expect(torch.as_tensor(x)).toBe(x);
    expect(torch.as_tensor(x, { dtype: torch.float64 }).dtype).toBe(torch.float64);
    expect(torch.as_tensor([1, 2]).tolist()).toEqual([1, 2]);
  });
});
