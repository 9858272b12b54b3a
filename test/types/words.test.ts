/** Words, lists, generators, devices and results in what is written in TypeScript: what compiles works. */
import { expect, expectTypeOf, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const F = nn.functional;
const x = torch.ones(2, 3);
const square = torch.eye(3);
const picture = torch.ones(1, 2, 4, 4);
const target = torch.tensor([0n, 2n]);
const generator = new torch.Generator();

const accepted = [
  // Words.
  () => F.gelu(x, { approximate: 'tanh' }),
  () => F.mse_loss(x, x, { reduction: 'sum' }),
  () => F.cross_entropy(x, target, { reduction: 'none', label_smoothing: 0.1 }),
  () => F.kl_div(x, x, { reduction: 'batchmean' }),
  () => F.interpolate(picture, { scale_factor: 2, mode: 'bilinear', align_corners: false }),
  () => F.grid_sample(picture, torch.zeros(1, 2, 2, 2), { padding_mode: 'border' }),
  () => F.pad(x, [1, 1], { mode: 'constant', value: 2 }),
  () => F.embedding_bag(target, square, torch.tensor([0n]), { mode: 'sum' }),
  () => new nn.Conv2d(1, 1, 3, { padding: 'same', padding_mode: 'reflect' }),
  () => new nn.KLDivLoss({ reduction: 'batchmean' }),
  () => new nn.GELU('tanh'),
  () => torch.div(x, 2, { rounding_mode: null }),
  () => torch.norm(x, 'fro', [0, 1]),
  () => torch.meshgrid(x.select(0, 0), { indexing: 'xy' }),
  () => torch.linalg.eigh(square, 'U'),
  () => torch.fft.fft(x, { norm: 'backward' }),
  () => torch.scatter_reduce(x, 1, torch.zeros(2, 3, { dtype: torch.int64 }), x, 'amax'),
  // Functions that Python writes in Python, in each form of a call.
  () => torch.einsum('ij,jk->ik', x, square),
  () => torch.einsum('ij->ji', [x]),
  () => torch.tensordot(x, square, { dims: 1 }),
  () => torch.split(x, [1, 2], 1),
  () => x.split(1, { dim: 1 }),
  () => torch.cdist(x, x, 1, { compute_mode: 'donot_use_mm_for_euclid_dist' }),
  () => torch.stft(torch.ones(16), 4, { pad_mode: 'constant', return_complex: true }),
  () => torch.unravel_index(target, [2, 3]),
  () => torch.nested.nested_tensor([x, square], { dtype: torch.float64 }),
  () => torch.testing.make_tensor(2, 3, { dtype: torch.float32, device: 'cpu', low: 0 }),
  () => torch.testing.make_tensor([2, 3], { dtype: torch.int64, device: 'cpu' }),
  () => torch.rand(2, { generator, device: 'cpu', layout: torch.strided }),
  () => x.to('cpu', torch.float64, { copy: true }),
  () => x.to({ dtype: torch.float16, memory_format: torch.preserve_format }),
  () => x.dim_order({ ambiguity_check: [torch.contiguous_format] }),
];

const refused = [
  // @ts-expect-error: no such approximation
  () => F.gelu(x, { approximate: 'exact' }),
  // @ts-expect-error: only the Kullback-Leibler divergence has it
  () => F.mse_loss(x, x, { weight: x, reduction: 'batchmean' }),
  // @ts-expect-error: no such mode
  () => F.interpolate(picture, { scale_factor: 2, mode: 'cubic' }),
  // @ts-expect-error: no such padding
  () => F.grid_sample(picture, torch.zeros(1, 2, 2, 2), { padding_mode: 'reflect' }),
  // @ts-expect-error: no such padding
  () => new nn.Conv2d(1, 1, 3, { padding_mode: 'mirror' }),
  // @ts-expect-error: no such word
  () => torch.div(x, 2, { rounding_mode: 'ceil' }),
  // @ts-expect-error: no such norm
  () => torch.norm(x, 'l2'),
  // @ts-expect-error: no such triangle
  () => torch.linalg.eigh(square, 'X'),
  // @ts-expect-error: no such scaling
  () => torch.fft.fft(x, { norm: 'unitary' }),
  // @ts-expect-error: no such reduction
  () => torch.scatter_reduce(x, 1, torch.zeros(2, 3, { dtype: torch.int64 }), x, 'median'),
  // @ts-expect-error: a list of numbers for tensors
  () => torch.einsum('ij', [1]),
  // @ts-expect-error: a word for sizes
  () => torch.split(x, 'a'),
  // @ts-expect-error: no such keyword
  () => x.split(1, { axes: 1 }),
  // @ts-expect-error: a dtype is needed
  () => torch.testing.make_tensor(2, { device: 'cpu' }),
  // @ts-expect-error: a word for a dtype
  () => torch.nested.nested_tensor([x], { dtype: 'float64' }),
  // @ts-expect-error: a device for a generator
  () => torch.rand(2, { generator: 'cpu' }),
  // @ts-expect-error: a dtype for a memory format
  () => x.to({ memory_format: torch.float32 }),
];

test('what compiles works', () => {
  for (const call of accepted) expect(call(), String(call)).toBeDefined();
});

test('what does not compile fails', () => {
  for (const call of refused) expect(call, String(call)).toThrow();
});

test('results have the types that the arguments ask for', () => {
  expectTypeOf(() => torch.unique(x)).returns.toEqualTypeOf<torch.Tensor>();
  expectTypeOf(() => torch.unique(x, { return_counts: true })).returns.toEqualTypeOf<
    [output: torch.Tensor, counts: torch.Tensor]
  >();
  expectTypeOf(() => torch.nonzero(x, { as_tuple: true })).returns.toEqualTypeOf<torch.Tensor[]>();
  expectTypeOf(() => torch.no_grad(() => 3)).returns.toEqualTypeOf<number>();
  expectTypeOf(() => torch.device_scope('cpu', () => x)).returns.toEqualTypeOf<torch.Tensor>();
  expectTypeOf(() => x.type()).returns.toEqualTypeOf<string>();
  expectTypeOf(() => x.type(torch.int64)).returns.toEqualTypeOf<torch.Tensor>();
  expectTypeOf(() => x.qscheme()).returns.toEqualTypeOf<InstanceType<typeof torch.qscheme>>();
});
