/** Products of groups and of narrow floats. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const F = nn.functional;

test('grouped_mm multiplies each group', () => {
  torch.manual_seed(0);
  const a = torch.randn([8, 16], { dtype: torch.bfloat16 });
  const b = torch.randn([2, 16, 16], { dtype: torch.bfloat16 });
  const offs = torch.tensor([3, 8], { dtype: torch.int32 });
  const whole = F.grouped_mm(a, b, { offs });
  const parts = [a.index(':3').mm(b.index(0)), a.index('3:').mm(b.index(1))];
  expect(torch.equal(whole, torch.cat(parts))).toBe(true);
});

test('grouped_mm gives another type where asked', () => {
  const ones = torch.ones([2, 16, 16], { dtype: torch.bfloat16 });
  expect(() => F.grouped_mm(ones, ones, { out_dtype: torch.float64 })).toThrow(torch.TorchError);
  expect(F.grouped_mm(ones, ones, { out_dtype: torch.bfloat16 }).dtype).toBe(torch.bfloat16);
});

const eye = torch.eye(16).to(torch.float8_e4m3fn);
const two = torch.tensor(2.0, { dtype: torch.float32 });
const { TensorWise } = F.ScalingType;

test('scaled_mm scales both sides', () => {
  const product = F.scaled_mm(eye, eye.t(), two, TensorWise, [two], [TensorWise]);
  expect(product.dtype).toBe(torch.bfloat16);
  expect(torch.equal(product, torch.eye(16).mul(4).bfloat16())).toBe(true);
  const options = { output_dtype: torch.float32 };
  const wide = F.scaled_mm(eye, eye.t(), two, TensorWise, two, TensorWise, options);
  expect(wide.dtype).toBe(torch.float32);
});

test('scaled_grouped_mm runs on GPUs only, as in Python', () => {
  const call = () => F.scaled_grouped_mm(eye, eye.t(), two, TensorWise, two, TensorWise);
  expect(call).toThrow(torch.NotImplementedError);
});

test('recipes are numbers', () => {
  expect(() => F.scaled_mm(eye, eye, two, 'TensorWise' as never, two, TensorWise)).toThrow(
    TypeError,
  );
});
