/** Calls that end Python's process, or never return there; the right calls are in python_calls.txt. */
import torch from 'sconce';
import { expect, test } from 'vitest';

const { aten } = torch.ops;
const { int64 } = torch;
const x = torch.ones(2, 3);
const x4 = torch.ones(1, 1, 4, 4);
const square = torch.eye(2);
const grad = torch.ones(2).requires_grad_().mul(2);
const longs = (...size: number[]): torch.Tensor => torch.ones(size, { dtype: int64 });
const complex = torch.ones(4, { dtype: torch.complex64 });
const nothing = torch._efficientzerotensor([2]);
const T4 = [true, true, true, true];
const MOST = 2n ** 63n - 1n;

test.each<[name: string, args: unknown[], message: string]>([
  ['_stack', [[]], 'non-empty'],
  ['_foreach_copy', [[], [x]], 'the same length'],
  ['_foreach_copy', [[x], [x], { out: [] }], 'the same length'],
  ['_foreach_clamp_max_', [[grad], []], 'same number of elements'],
  ['_foreach_div_', [[grad, grad], [2]], 'same number of elements'],
  ['reflection_pad1d_backward', [x, x, []], 'padding must hold 2'],
  ['reflection_pad2d_backward', [x4, x4, [1]], 'padding must hold 4'],
  ['_weight_norm', [torch.empty(0), x], 'v must not be empty in dim 0'],
  ['_weight_norm', [torch.empty(3, 0), torch.empty(1, 0), 1], 'v must not be empty in dim 1'],
  ['_weight_norm', [x, torch.ones(1), 0], 'g must hold 2 elements'],
  ['_weight_norm_interface', [torch.empty(0, 3), x], 'v must not be empty'],
  ['_weight_norm_interface_backward', [x, x, torch.ones(1), x, 0], 'must hold 2 elements'],
  ['_weight_norm_interface_backward', [square, x, x, x, 0], 'the sizes of saved_v'],
  ['max_pool1d', [x, MOST, 1, 0, 1, true], 'kernel_size'],
  ['max_pool1d', [x, 2 ** 32], 'kernel_size'],
  ['max_pool1d', [x, 2 ** 31 - 1, 1, 0, 2], 'Invalid computed output size'],
  ['fractional_max_pool2d_backward', [x4, x4, [2, 2], [], longs(1)], 'pair of sizes'],
  ['fractional_max_pool3d_backward', [x4, x4, [2], [], longs(1)], '3 sizes'],
  ['fractional_max_pool3d_backward', [x4, x4, [2], [1, 4, 4], longs(1)], 'the sizes [1,1,4,4]'],
  ['_slow_conv2d_backward', [x4, x4, x4, [], [1, 1], [1, 1], [true, true, true]], 'pairs'],
  ['_nnpack_spatial_convolution', [torch.ones([]), x4, null, [1, 1]], '4D input'],
  ['_nnpack_spatial_convolution', [x4, x4, null, []], 'pairs'],
  ['_nnpack_spatial_convolution', [x4, x4, null, [1, 1], [0, 0]], 'positive'],
  ['_thnn_differentiable_gru_cell_backward', [x, square, x, x, null, null], 'multiple of 3'],
  ['_thnn_differentiable_lstm_cell_backward', [x, x, x, x, null, null, x, x], 'multiple of 4'],
  ['scaled_dot_product_attention', [x4, torch.ones(1, 0, 4, 4), x4, { enable_gqa: true }], 'heads'],
  ['native_batch_norm', [x, null, null, null, null, false, 0.1, 0], 'must be given'],
  ['_native_batch_norm_legit', [x, null, null, false, 0.1, 0], 'must be given'],
  ['batch_norm_update_stats', [x, torch.ones(1), torch.ones(1), 0.1], 'each of 3 channels'],
  ['mkldnn_rnn_layer', [x, ...new Array(6).fill(x), false, [], 2, 4, 1, ...T4], '3 dimensions'],
  ['_convert_indices_from_csr_to_coo', [longs(3).mul(1000), longs(2)], 'places in'],
  ['_convert_indices_from_coo_to_csr', [longs(2).mul(1000), 2], 'from 0 to 1'],
  ['native_group_norm', [square.to_sparse_csc(), null, null, 2, 2, 1, 0, 1], 'got 0'],
  ['copy', [torch.eye(4).to_sparse_bsr([2, 2]), torch.eye(4)], 'layout strided'],
  ['copy', [square.to_mkldnn(), square], 'layout strided'],
  ['copy', [square.to_sparse(), square.to_sparse_csc()], 'must not be compressed'],
  ['_foreach_copy', [[square.to_sparse()], [square.to_sparse_csr()]], 'must not be compressed'],
  ['_remove_batch_dim', [x, 1, 1, 1e15], 'out of range'],
  ['_remove_batch_dim', [x, 1, 1, -2], 'out of range'],
  ['_fft_r2c', [x, [1e10], 1, false], 'out of range'],
  ['_fft_r2c', [x, [0, 0], 1, false], 'unique'],
  ['_fft_c2c', [complex, [MOST], 1, true], 'out of range'],
  ['_fft_c2r', [complex, [-2], 1, 4], 'out of range'],
  ['matrix_power', [square, -(2n ** 63n)], 'no absolute value'],
  ['_linalg_eigvals', [torch.full([2, 2], Number.NaN)], 'infs or NaNs'],
  ['_cholesky_solve_helper', [square, torch.ones(2, 0), false], 'the sizes [2,2]'],
  ['random_', [torch.ones(2), MOST, null], "'from'"],
  ['_pdist_backward', [torch.empty(0), x, 2, torch.rand(2)], 'the size [1]'],
  ['_reshape_alias', [x, [2 ** 31], [5]], 'out of bounds'],
  ['_nested_compute_contiguous_strides_offsets', [longs(0, 2)], 'must not be empty'],
  ['_sobol_engine_initialize_state_', [longs(3, 3), 3], 'sobolstate'],
  ['_sobol_engine_initialize_state_', [longs(3, 30), 2 ** 32], 'at most 21201'],
  ['_sobol_engine_draw', [longs(3), 5, longs(3, 30), 1e6, 0, torch.float32], 'sobolstate'],
  ['_sobol_engine_ff_', [longs(3), 2 ** 50, longs(3, 30), 3, 0], 'at most 2 ** 40'],
  ['_sobol_engine_scramble_', [longs(3, 30), longs(1, 1, 1), 3], 'too small'],
  ['_dyn_quant_pack_4bit_weight', [x.to(torch.uint8), x, null, 0, 8, 4], 'block_size'],
  ['_dyn_quant_matmul_4bit', [x, x, 8, 64, 4], '64 numbers a row'],
  ['resize_', [nothing, [5]], 'ZeroTensors are immutable'],
  ['matrix_power', [square, 3, { out: nothing }], 'ZeroTensors are immutable'],
])('%s refuses what ends the process', (name, args, message) => {
  const call = (): unknown => Reflect.apply(Reflect.get(aten, name), aten, args);
  expect(call).toThrow(torch.TorchError);
  expect(call).toThrow(message);
});

test('eigenvalues of what is not finite are refused, as those of eig are', () => {
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
    const a = torch.full([2, 3, 3], bad);
    expect(() => torch.linalg.eigvals(a)).toThrow('should not contain infs or NaNs');
    expect(() => torch.linalg.eig(a)).toThrow('should not contain infs or NaNs');
  }
});

test('a step that needs the workspace of another is refused', () => {
  const step = Reflect.get(aten, 'mkldnn_rnn_layer_backward');
  const numbers = [false, 2, 4, 1, true, true, false, [], false];
  const all = [...new Array(10).fill(x), null, null, null, ...numbers, x];
  expect(() => Reflect.apply(step, aten, all)).toThrow(torch.NotImplementedError);
});

test('sparse tensors are not made of indices beyond their sizes', () => {
  const two = torch.ones(2);
  expect(() => torch.sparse_csr_tensor([0, 1, 1e9], [0, 1], two, [2, 2])).toThrow('from 0 to 2');
  expect(() => torch.sparse_csr_tensor([0, 1, -1], [0, 1], two, [2, 2])).toThrow('from 0 to 2');
  expect(() => torch.sparse_csc_tensor([0, 1, 2], [0, 7], two, [2, 2])).toThrow('from 0 to 1');
  const blocks = torch.ones(2, 2, 2);
  expect(() => torch.sparse_bsr_tensor([0, 1, 2], [0, 2], blocks, [4, 4])).toThrow('from 0 to 1');
  expect(() => torch.sparse_coo_tensor([[0, 1e9]], two, [2])).toThrow('from 0 to 1');
  const unsafe = Reflect.get(aten, '_sparse_coo_tensor_unsafe');
  const indices = torch.tensor([[0n, -5n]]);
  expect(() => Reflect.apply(unsafe, aten, [indices, two, [2]])).toThrow('from 0 to 1');
  // Neither order nor uniqueness matters to memory.
  const unordered = torch.sparse_csr_tensor([0, 2, 2], [1, 0], two, [2, 2]);
  expect(unordered.to_dense().tolist()).toEqual([
    [1, 1],
    [0, 0],
  ]);
  expect(torch.sparse_bsr_tensor([0, 1, 2], [0, 1], blocks).to_dense().sum().item()).toBe(8);
  expect(torch.sparse_coo_tensor([[], []], [], [2, 2]).to_dense().sum().item()).toBe(0);
});

test('an integer that needs 65 bits with its sign is no dimension', () => {
  const most = 2n ** 64n - 1n;
  expect(() => x.sum(most)).toThrow(RangeError);
  expect(() => torch.zeros([most])).toThrow(RangeError);
  expect(torch.full([1], most, { dtype: torch.uint64 }).item({ bigint: true })).toBe(most);
});
