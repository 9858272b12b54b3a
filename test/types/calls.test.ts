/** Calls of operators that compile, and work; calls that do not compile, and fail. */
import { expect, expectTypeOf, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { ops } from '../../lib/ops.js';

const { float64, int64 } = torch;
const x = torch.ones(2, 3);
const shape = [2, 3];
const scalar = torch.tensor(2);
const complex = new torch.Complex(0, 1);
const out = () => torch.empty(0);

const accepted = [
  // Sizes one by one, in a list, spread and by name; options in last place.
  () => torch.zeros(2, 3),
  () => torch.zeros([2, 3]),
  () => torch.zeros(...shape),
  () => torch.zeros(...x.shape, { dtype: int64 }),
  () => torch.zeros({ size: shape, requires_grad: true }),
  () => torch.ones(2n, 3, { dtype: float64, device: 'cpu', layout: torch.strided }),
  () => torch.empty([], { device: new torch.device('cpu'), dtype: null }),
  () =>
    x
      .view(-1)
      .reshape(3, 2)
      .permute([1, 0])
      .expand({ size: [2, 3] }),
  () => torch.ones_like(x, { memory_format: torch.contiguous_format }),
  // By position, by name, and from any position on by name.
  () => x.sum(),
  () => x.sum(1, true),
  () => x.sum([0, 1], { dtype: float64 }),
  () => x.sum(1, { keepdim: true, dtype: int64 }),
  () => x.sum({ dim: 1, keepdim: true }),
  () => x.sum({ axis: 1, keepdims: true }),
  () => torch.sum({ input: x, dim: 1 }),
  () => torch.mean(x, { dim: null, keepdim: undefined }),
  () => torch.addmm(x, torch.ones(2, 2), x, { beta: 2, alpha: 0.5, out: out() }),
  () => torch.conv2d(torch.ones(1, 1, 3, 3), torch.ones(1, 1, 2, 2), null, { stride: [2, 1] }),
  // Numbers where Python wraps them, on either side where it does.
  () => x.add(1).mul(2n).div(scalar).mul(true).add(complex),
  () => torch.add(2, x, { alpha: 3 }),
  () => torch.sub(x, 2),
  () => torch.pow(2, x),
  () => torch.where(x.gt(0), x, 0),
  () => torch.clamp(x, { min: 0 }),
  () => x.clamp(null, x),
  // Lists of tensors, strings, generators, several outputs.
  () => torch.cat([x, x], 1),
  () => torch.stack({ tensors: [x, x], dim: -1 }),
  () => torch.div(x, 2, { rounding_mode: 'floor' }),
  () => torch.rand(2, { generator: new torch.Generator() }),
  () => x.index_put([null, torch.tensor(0n)], scalar),
  () => torch.max(x, 1, { out: [out(), torch.empty(0, { dtype: int64 })] }),
  () => torch.linalg.norm(x, 'fro', [0, 1]),
  () => torch.linalg.svd(x, { full_matrices: false }),
  () => torch.fft.rfft(x, { dim: 0, norm: 'ortho' }),
  () => torch.special.logit(x, 0.1),
  () => ops.nll_loss_nd(x, torch.tensor([0n, 1n])),
  () => ops._foreach_add([x, x], [1, 2.5]),
];

const refused = [
  // @ts-expect-error: a word for a size
  () => torch.zeros('2'),
  // @ts-expect-error: a list among sizes
  () => torch.zeros(2, [3]),
  // @ts-expect-error: no such option
  () => torch.zeros(2, { dtyp: int64 }),
  // @ts-expect-error: a string for a dtype
  () => torch.zeros(2, { dtype: 'float32' }),
  // @ts-expect-error: a dtype for a layout
  () => torch.zeros(2, { layout: float64 }),
  // @ts-expect-error: an object for a device
  () => torch.zeros(2, { device: { type: 'cpu', index: null } }),
  // @ts-expect-error: keyword-only
  () => torch.zeros([2], float64),
  // @ts-expect-error: no such keyword
  () => x.sum({ dim: 1, keep: true }),
  // @ts-expect-error: a keyword that is given by position as well
  () => x.sum(1, { dim: 1 }),
  // @ts-expect-error: a tensor for keywords
  () => x.sum(1, x),
  // @ts-expect-error: too many arguments
  () => x.sum(1, true, float64),
  // @ts-expect-error: a number for a bool
  () => x.sum(1, 1),
  // @ts-expect-error: an argument is missing
  () => torch.matmul(x),
  // @ts-expect-error: a number where a tensor must be
  () => torch.matmul(x, 2),
  // @ts-expect-error: a number where a tensor must be
  () => x.mm(2),
  // @ts-expect-error: null where a tensor must be
  () => x.add(null),
  // @ts-expect-error: a string for a number
  () => x.add('1'),
  // @ts-expect-error: an object that looks like a complex number
  () => x.add({ re: 0, im: 1 }),
  // @ts-expect-error: a complex number for sizes
  () => x.flip(complex),
  // @ts-expect-error: a tensor for a list of tensors
  () => torch.cat(x),
  // @ts-expect-error: null in a list of tensors
  () => torch.cat([x, null]),
  // @ts-expect-error: one tensor for two outputs
  () => torch.max(x, 1, { out: out() }),
];

test('what compiles works', () => {
  for (const call of accepted) expect(call(), String(call)).toBeDefined();
});

test('what does not compile fails', () => {
  for (const call of refused) expect(call, String(call)).toThrow();
});

test('names stand where Python has them', () => {
  expectTypeOf(torch).toHaveProperty('conv2d');
  expectTypeOf(x).not.toHaveProperty('conv2d');
  expectTypeOf(ops).toHaveProperty('nll_loss_nd');
  expectTypeOf(torch).not.toHaveProperty('nll_loss_nd');
  expectTypeOf(torch.linalg).toHaveProperty('det');
  expectTypeOf(torch).not.toHaveProperty('linalg_det');
  expectTypeOf(torch.fft).toHaveProperty('fft');
  expectTypeOf(torch.special).toHaveProperty('erf');
});

test('results have the types of their operators', () => {
  expectTypeOf(() => x.dim()).returns.toEqualTypeOf<number>();
  expectTypeOf(() => torch.allclose(x, x)).returns.toEqualTypeOf<boolean>();
  expectTypeOf(() => torch.result_type(x, 1)).returns.toEqualTypeOf<torch.dtype>();
  expectTypeOf(() => x.chunk(2)).returns.toEqualTypeOf<torch.Tensor[]>();
  expectTypeOf(() => torch.std_mean(x)).returns.toEqualTypeOf<[torch.Tensor, torch.Tensor]>();
  expectTypeOf(() => ops._foreach_zero_([x])).returns.toEqualTypeOf<void>();
  expectTypeOf(() => x.max()).returns.toEqualTypeOf<torch.Tensor>();
  expectTypeOf(() => x.max(x)).returns.toEqualTypeOf<torch.Tensor>();
});

test('results with names are read by name, by number and one after another', () => {
  const found = x.max(1);
  expectTypeOf(found.values).toEqualTypeOf<torch.Tensor>();
  expectTypeOf(found[1]).toEqualTypeOf<torch.Tensor>();
  expectTypeOf(found.length).toEqualTypeOf<2>();
  expectTypeOf([...found]).toEqualTypeOf<torch.Tensor[]>();
  const [values, indices] = found;
  expect(values).toBe(found.values);
  expect(indices).toBe(found.indices);
  const [hist, edges] = torch.histogramdd(x, [2, 2, 2]);
  expectTypeOf(hist).toEqualTypeOf<torch.Tensor>();
  expectTypeOf(edges).toEqualTypeOf<torch.Tensor[]>();
  // @ts-expect-error: no such field
  expect(found.value).toBeUndefined();
});

test('methods in place return what they are called on', () => {
  const weight = new nn.Parameter(x);
  const zeroed = torch.no_grad(() => weight.zero_());
  expectTypeOf(zeroed).toEqualTypeOf<nn.Parameter>();
  expect(zeroed).toBe(weight);
});
