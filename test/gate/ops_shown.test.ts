import torch from 'sconce';
import { expect, test } from 'vitest';

const { aten } = torch.ops;

test.each([
  ...['copy', 'add_', 'linalg_det', 'fft_fft', 'nll_loss', 'expand', 'resize_', 'sigmoid_backward'],
  ...['unique_dim', 'adaptive_avg_pool2d', 'item', 'data', 'to', '_pdist_forward'],
])('%s is an operator, but no function of torch', (name) => {
  expect(name in torch).toBe(false);
  expect(Reflect.get(aten, name)).toBeTypeOf('function');
});

test.each([
  ...[
    'add',
    'relu_',
    'dropout',
    'get_device',
    'quantized_gru',
    '_weight_norm',
    'zero_',
    'index_put_',
  ],
  ...['batch_norm', 'det', 'nonzero', 'range', '_foreach_add_', '_fused_adamw_'],
])('%s is a function of torch', (name) => {
  expect(Reflect.get(torch, name)).toBeTypeOf('function');
});
