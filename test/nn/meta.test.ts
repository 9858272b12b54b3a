/** Layers made without memory, on the meta device, and given some afterwards. */
import { expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const factory = { device: 'meta', dtype: torch.float64 };
const layers: Record<string, () => nn.Module> = {
  Linear: () => new nn.Linear(2, 3, factory),
  Bilinear: () => new nn.Bilinear(2, 3, 4, factory),
  Conv1d: () => new nn.Conv1d(2, 4, 3, factory),
  Conv2d: () => new nn.Conv2d(2, 4, 3, { groups: 2, ...factory }),
  Conv3d: () => new nn.Conv3d(2, 4, 3, factory),
  ConvTranspose2d: () => new nn.ConvTranspose2d(2, 4, 3, factory),
  BatchNorm1d: () => new nn.BatchNorm1d(3, factory),
  BatchNorm2d: () => new nn.BatchNorm2d(3, factory),
  SyncBatchNorm: () => new nn.SyncBatchNorm(3, factory),
  InstanceNorm2d: () =>
    new nn.InstanceNorm2d(3, { affine: true, track_running_stats: true, ...factory }),
  LayerNorm: () => new nn.LayerNorm(3, factory),
  GroupNorm: () => new nn.GroupNorm(2, 4, factory),
  RMSNorm: () => new nn.RMSNorm(3, factory),
  Embedding: () => new nn.Embedding(5, 3, { padding_idx: 1, ...factory }),
  EmbeddingBag: () => new nn.EmbeddingBag(5, 3, factory),
  RNN: () => new nn.RNN(2, 3, factory),
  LSTM: () => new nn.LSTM(2, 3, { num_layers: 2, bidirectional: true, ...factory }),
  GRU: () => new nn.GRU(2, 3, factory),
  RNNCell: () => new nn.RNNCell(2, 3, factory),
  LSTMCell: () => new nn.LSTMCell(2, 3, factory),
  GRUCell: () => new nn.GRUCell(2, 3, factory),
  PReLU: () => new nn.PReLU(factory),
  MultiheadAttention: () => new nn.MultiheadAttention(4, 2, factory),
  TransformerEncoderLayer: () => new nn.TransformerEncoderLayer(4, 2, factory),
  TransformerDecoderLayer: () => new nn.TransformerDecoderLayer(4, 2, factory),
  Transformer: () =>
    new nn.Transformer({
      d_model: 4,
      nhead: 2,
      num_encoder_layers: 1,
      dim_feedforward: 8,
      ...factory,
    }),
  AdaptiveLogSoftmaxWithLoss: () => new nn.AdaptiveLogSoftmaxWithLoss(4, 10, [3, 6], factory),
};

test.each(Object.entries(layers))('%s', (_, make) => {
  torch.manual_seed(0);
  const before = torch.get_rng_state();
  const layer = make();
  expect(torch.equal(torch.get_rng_state(), before)).toBe(true);
  const floating = Object.values(layer.state_dict()).filter((one) => one.is_floating_point());
  expect(floating.length).toBeGreaterThan(0);
  for (const tensor of floating) {
    expect(tensor.is_meta).toBe(true);
    expect(tensor.dtype).toBe(torch.float64);
  }
  expect(() => layer.to('cpu')).toThrow(/to_empty\(\)/);
  const parameters = [...layer.parameters()].map((one) => one.shape);
  layer.to_empty({ device: 'cpu' });
  expect([...layer.parameters()].map((one) => one.shape)).toEqual(parameters);
  for (const tensor of Object.values(layer.state_dict())) expect(tensor.device.type).toBe('cpu');
  for (const parameter of layer.parameters()) expect(parameter.requires_grad).toBe(true);
});

test('skip_init takes the place of both steps', () => {
  torch.manual_seed(0);
  const before = torch.get_rng_state();
  const layer = nn.utils.skip_init(nn.Linear, 2, 3, { bias: false, dtype: torch.float64 });
  expect(torch.equal(torch.get_rng_state(), before)).toBe(true);
  expect([layer.weight.device.type, layer.weight.dtype, layer.bias]).toEqual([
    'cpu',
    torch.float64,
    null,
  ]);
  expect(() => nn.utils.skip_init(nn.ReLU as never, { device: 'cpu' })).toThrow(TypeError);
  expect(() => nn.utils.skip_init(Object as never)).toThrow(torch.TorchError);
});
