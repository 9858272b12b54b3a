/** What normalisations refuse and warn of, older states, and layers for several processes. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { warningsOf } from './support.js';

const F = nn.functional;
const line = torch.ones(2, 4, 3);

test.each<[string, () => unknown, new (...args: never[]) => Error, RegExp]>([
  [
    'groups that do not divide',
    () => new nn.GroupNorm(3, 4),
    RangeError,
    /\(4\) must be divisible/,
  ],
  ['groups of a row', () => F.group_norm(torch.ones(4), 2), torch.TorchError, /received 1/],
  [
    'groups of one value',
    () => F.group_norm(torch.ones(1, 2), 2),
    RangeError,
    /more than 1 value per channel.*torch.Size\(\[1, 2\]\)/,
  ],
  ['another shape', () => new nn.LayerNorm(4).forward(line), torch.TorchError, /normalized_shape/],
  [
    'a shape of none',
    () => new nn.RMSNorm(null as never),
    TypeError,
    /RMSNorm\(\).*'normalized_shape'/,
  ],
  ['neighbours of a matrix', () => F.local_response_norm(torch.ones(2, 2), 2), RangeError, /2 dim/],
  ['lines in CrossMapLRN2d', () => new nn.CrossMapLRN2d(2).forward(line), RangeError, /4D, got 3D/],
  [
    'rows in InstanceNorm2d',
    () => new nn.InstanceNorm2d(4).forward(torch.ones(2, 4)),
    RangeError,
    /3D or 4D/,
  ],
  [
    'other features',
    () => new nn.InstanceNorm1d(3, { affine: true }).forward(line),
    RangeError,
    /size at dim=1 to match num_features \(3\), but got: 4/,
  ],
  ['one place', () => F.instance_norm(torch.ones(2, 4, 1)), RangeError, /more than 1 spatial/],
  [
    'rows in BatchNorm3d',
    () => new nn.BatchNorm3d(4).forward(line),
    RangeError,
    /5D input \(got 3D/,
  ],
  [
    'an eps of zero',
    () => F.batch_norm(line, null, null, { training: true, eps: 0 }),
    RangeError,
    /eps must be positive/,
  ],
  [
    'a vector in SyncBatchNorm',
    () => new nn.SyncBatchNorm(2).forward(torch.ones(2)),
    RangeError,
    /at least 2D/,
  ],
  ['no channels', () => new nn.SyncBatchNorm(0).forward(torch.ones(2, 0)), RangeError, /non-zero/],
  [
    'groups of processes',
    () => new nn.SyncBatchNorm(2, { process_group: {} }),
    torch.NotImplementedError,
    /torch.distributed/,
  ],
  [
    'a feature missing',
    () => new nn.InstanceNorm3d({} as never),
    TypeError,
    /InstanceNorm3d\(\) missing/,
  ],
])('refuses %s', (_, call, kind, message) => {
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});

test('warns of features that have no use', async () => {
  const layer = new nn.InstanceNorm1d(3);
  expect((await warningsOf(() => layer.forward(line))).length).toBe(1);
});

test('refuses running figures of states before 0.4.0', () => {
  const layer = new nn.InstanceNorm1d(4);
  const state = { running_mean: torch.zeros(4), running_var: torch.ones(4) };
  expect(() => layer.load_state_dict(state)).toThrow(
    /"running_mean" and "running_var" for InstanceNorm1d with track_running_stats=False/,
  );
  expect(Object.keys(state)).toEqual(['running_mean', 'running_var']);
});

describe('normalize', () => {
  test('writes into out', () => {
    const out = torch.empty(1, 2);
    expect(F.normalize(torch.tensor([[3, 4]]), { out })).toBe(out);
    expect(out.allclose(torch.tensor([[0.6, 0.8]]))).toBe(true);
  });

  test('takes several dimensions and divides by no less than eps', () => {
    const both = F.normalize(torch.ones(1, 2, 2), { dim: [1, 2] });
    expect(both.tolist()).toEqual([
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    ]);
    expect(F.normalize(torch.zeros(1, 2)).tolist()).toEqual([[0, 0]]);
  });
});

test('the gradient of CrossMapLRN2d outlives a tidy', () => {
  const input = torch.rand([1, 3, 2, 2], { requires_grad: true });
  const layer = new nn.CrossMapLRN2d(2);
  const gradient = (loss: torch.Tensor) => {
    input.grad = null;
    loss.backward();
    return String(input.grad);
  };
  const within = gradient(torch.tidy(() => layer.forward(input).sum()));
  expect(within).toBe(gradient(layer.forward(input).sum()));
  expect(within).toContain('tensor([[[[');
});

describe('convert_sync_batchnorm', () => {
  test('replaces every batch normalisation and keeps its tensors', () => {
    const inner = new nn.BatchNorm2d(3, { eps: 0.1, bias: false }).eval();
    const model = new nn.Sequential(new nn.Conv2d(1, 3, 1), new nn.Sequential(inner));
    const converted = nn.SyncBatchNorm.convert_sync_batchnorm(model);
    expect(converted).toBe(model);
    const layer = converted.get_submodule('1.0') as nn.SyncBatchNorm;
    expect(String(layer)).toBe(String(inner).replace('BatchNorm2d', 'SyncBatchNorm'));
    expect(layer.weight).toBe(inner.weight);
    expect(layer.running_var).toBe(inner.running_var);
    expect(layer.num_batches_tracked).toBe(inner.num_batches_tracked);
    expect(layer.training).toBe(false);
    expect(Object.keys(layer.state_dict())).toEqual(Object.keys(inner.state_dict()));
  });

  test('gives a layer alone back as another', () => {
    const layer = new nn.BatchNorm1d(2, { affine: false, track_running_stats: false });
    const converted = nn.SyncBatchNorm.convert_sync_batchnorm(layer);
    expect(converted).toBeInstanceOf(nn.SyncBatchNorm);
    const input = torch.randn(5, 2);
    const output = converted.forward(input as never) as torch.Tensor;
    expect(output.tolist()).toEqual(layer.forward(input).tolist());
  });
});
