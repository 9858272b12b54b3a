/** Losses that hold their last layer: what they refuse, predict and keep. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { warningsOf } from './support.js';

const F = nn.functional;
const Options = nn.LinearCrossEntropyOptions;
const ones = (...shape: number[]) => torch.ones(shape);
const zeros = (...shape: number[]) => torch.zeros(shape, { dtype: torch.int64 });

describe('AdaptiveLogSoftmaxWithLoss', () => {
  torch.manual_seed(0);
  const module = new nn.AdaptiveLogSoftmaxWithLoss(6, 10, [3, 6], 2);
  const input = torch.randn(8, 6);

  test('the log-probabilities of all classes agree with those of targets', () => {
    const target = torch.arange(8);
    const all = module.log_prob(input);
    expect([...all.shape]).toEqual([8, 10]);
    const { output, loss } = module.forward(input, target);
    expect(torch.allclose(all.gather(1, target.unsqueeze(1)).squeeze(1), output)).toBe(true);
    expect(loss.item()).toBeCloseTo(-output.mean().item(), 6);
    expect(all.exp().sum(1).sub(1).abs().max().item()).toBeLessThan(1e-6);
  });

  test.each<[string, number]>([
    ['some rare classes', 1],
    ['no rare class', 100],
    ['rare classes only', -100],
  ])('predicts %s as the largest log-probability', (_, scale) => {
    const own = new nn.AdaptiveLogSoftmaxWithLoss(6, 10, [3, 6], 2, true);
    torch.no_grad(() => own.head.bias.index_put_([':3'], scale === 1 ? 0 : scale));
    const wide = input.mul(3);
    const expected = own.log_prob(wide).argmax(1);
    expect(own.predict(wide).tolist()).toEqual(expected.tolist());
  });

  test('gives the pair by name and by place', () => {
    const result = module.forward(input, zeros(8));
    const [output, loss] = result;
    expect(output).toBe(result.output);
    expect(loss).toBe(result.loss);
  });

  test('draws all its layers anew', () => {
    const before = [...module.parameters()].map((parameter) => parameter.clone());
    module.reset_parameters();
    const same = [...module.parameters()].map((p, i) => torch.equal(p, before[i] as torch.Tensor));
    expect(same).not.toContain(true);
  });

  test.each([
    ['none', []],
    ['unsorted', [6, 3]],
    ['doubled', [3, 3]],
    ['that are no class', [0, 3]],
    ['above the last class', [3, 10]],
  ])('refuses cutoffs: %s', (_, cutoffs) => {
    expect(() => new nn.AdaptiveLogSoftmaxWithLoss(6, 10, cutoffs)).toThrow(RangeError);
  });

  test.each<[string, torch.Tensor, torch.Tensor, RegExp]>([
    ['other batches', ones(2, 6), zeros(3), /same size in the batch/],
    ['a vector with targets', ones(2), zeros(2), /1D target tensor expects 2D input/],
    ['a batch with one target', ones(2, 6), zeros(), /0D target tensor expects 1D input/],
    ['several targets', ones(2, 6), zeros(2, 1), /multi-target not supported/],
    ['unknown classes', ones(2, 6), torch.tensor([0n, 10n]), /in \[0, 9\].*range \[0, 10\]/],
  ])('refuses %s', (_, x, y, message) => {
    expect(() => module.forward(x, y)).toThrow(torch.TorchError);
    expect(() => module.forward(x, y)).toThrow(message);
  });
});

describe('linear_cross_entropy', () => {
  const weight = ones(3, 4);

  test.each<[string, () => unknown, RegExp]>([
    ['volumes', () => F.linear_cross_entropy(ones(1, 2, 4), weight, zeros(1)), /1 or 2, got 3/],
    ['a vector of weights', () => F.linear_cross_entropy(ones(4), ones(4), zeros()), /at least 2/],
    ['other features', () => F.linear_cross_entropy(ones(5), weight, zeros()), /got 5 and 4/],
    [
      'a bias of another shape',
      () => F.linear_cross_entropy(ones(4), weight, zeros(), { linear_bias: ones(2) }),
      /linear_bias shape \(3,\), got \(2,\)/,
    ],
    [
      'several losses of one row',
      () => F.linear_cross_entropy(ones(4), ones(3, 2, 4), zeros(2)),
      /requires batched input/,
    ],
    [
      'ignored probabilities',
      () => F.linear_cross_entropy(ones(2, 4), weight, ones(2, 3), { ignore_index: 1 }),
      /ignore_index cannot be specified/,
    ],
    [
      'weights of other classes',
      () => new nn.LinearCrossEntropyLoss(4, 3, { weight: ones(2) }),
      /\(3,\), got \(2,\)/,
    ],
    [
      'too much smoothing',
      () => new nn.LinearCrossEntropyLoss(4, 3, { label_smoothing: 2 }),
      /range \[0, 1\], got 2.0/,
    ],
    [
      'wide sums of wide numbers',
      () =>
        F.linear_cross_entropy(ones(2, 4), weight, zeros(2), {
          options: new Options({ acc_dtype: torch.float64 }),
        }),
      /float32 acc_dtype with float16/,
    ],
  ])('refuses %s', (_, call, message) => {
    expect(call).toThrow(torch.TorchError);
    expect(call).toThrow(message);
  });

  test.each<[string, () => unknown]>([
    ['an unknown policy', () => new Options({ acc_policy: 'fast' as 'auto' })],
    ['an unknown method', () => new Options({ chunking_method: 'aspect_ratio:0' })],
    ['chunks of no rows', () => new Options(false, 0)],
    ['sums of integers', () => new Options({ acc_dtype: torch.int64 })],
    [
      'sizes that disagree',
      () =>
        F.linear_cross_entropy(ones(8, 4), weight, zeros(8), {
          options: new Options({ batch_chunk_size: 3, chunking_method: 'aspect_ratio' }),
        }),
    ],
  ])('refuses options: %s', (_, call) => {
    expect(call).toThrow(RangeError);
  });

  test('warns of options that have no effect', async () => {
    const loss = new nn.LinearCrossEntropyLoss(4, 3, {
      options: new Options(),
      label_smoothing: 0.1,
    });
    const warnings = await warningsOf(() => loss.forward(ones(2, 4), zeros(2)));
    expect(warnings[0]?.message).toMatch(/label_smoothing=0.1/);
  });

  test('frees the gradients that it computed with the loss, unless asked to keep them', () => {
    const input = torch.randn([6, 4], { requires_grad: true });
    const run = (allow_retain_graph: boolean): torch.Tensor =>
      F.linear_cross_entropy(input, weight, zeros(6), { options: new Options(allow_retain_graph) });
    const once = run(false);
    once.backward({ retain_graph: true });
    const first = input.grad?.clone() as torch.Tensor;
    expect(() => once.backward()).toThrow(/backward called twice/);
    const kept = run(true);
    kept.backward({ retain_graph: true });
    kept.backward();
    expect(torch.allclose(input.grad as torch.Tensor, first.mul(3))).toBe(true);
  });

  test.each(['mean', 'none'] as const)(
    'may be differentiated after the end of a tidy: %s',
    (reduction) => {
      const options = new Options({ batch_chunk_size: 2 });
      torch.manual_seed(0);
      const module = new nn.LinearCrossEntropyLoss(4, 3, { options, reduction, bias: true });
      const input = torch.randn([4], { requires_grad: true });
      const gradients = (loss: torch.Tensor): torch.Tensor[] => {
        loss.backward({ retain_graph: true });
        return [input, ...module.parameters()].map(({ grad }) => (grad as torch.Tensor).clone());
      };
      const expected = gradients(module.forward(input, zeros()));
      input.grad = null;
      module.zero_grad();
      const found = gradients(torch.tidy(() => module.forward(input, zeros())));
      for (const [i, grad] of found.entries()) {
        expect(torch.equal(grad, expected[i] as torch.Tensor)).toBe(true);
      }
    },
  );

  test('gives the gradients by some inputs, and then by others', () => {
    const options = new Options();
    const input = torch.randn([3, 4], { requires_grad: true });
    const rows = torch.randn([2, 4], { requires_grad: true });
    const run = () => F.linear_cross_entropy(input, rows, zeros(3), { options, reduction: 'none' });
    const [first, second] = [torch.ones(3), torch.tensor([1, 2, 3], { dtype: torch.float32 })];
    const loss = run();
    torch.autograd.grad(loss, [input], { grad_outputs: first, retain_graph: true });
    const [late] = torch.autograd.grad(loss, [rows], { grad_outputs: second });
    const [expected] = torch.autograd.grad(run(), [rows], { grad_outputs: second });
    expect(torch.equal(late as torch.Tensor, expected as torch.Tensor)).toBe(true);
  });

  test('records nothing where nothing is recorded', () => {
    const input = torch.randn([6, 4], { requires_grad: true });
    const options = new Options({ batch_chunk_size: 4 });
    const loss = torch.no_grad(() => F.linear_cross_entropy(input, weight, zeros(6), { options }));
    expect(loss.requires_grad).toBe(false);
  });

  test('needs memory for a chunk of logits, not for all', () => {
    const [rows, classes] = [512, 4096];
    const input = torch.randn(rows, 8);
    const wide = torch.randn(classes, 8);
    const before = torch.memory_stats().peak_bytes;
    const options = new Options({ batch_chunk_size: 16 });
    F.linear_cross_entropy(input, wide, zeros(rows), { options });
    const grown = torch.memory_stats().peak_bytes - before;
    expect(grown).toBeLessThan((rows * classes * 4) / 4);
  });
});
