/** Attention and transformers: what they refuse and warn of, their kernels, their copies. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { ops } from '../../lib/ops.js';
import { warningsOf } from './support.js';

const F = nn.functional;
const { SDPBackend, sdpa_kernel } = nn.attention;
const ones = (...shape: number[]) => torch.ones(shape);
const { TorchError } = torch;

afterEach(() => torch.backends.mha.set_fastpath_enabled(true));

const attention = new nn.MultiheadAttention(4, 2);
const first = new nn.MultiheadAttention(4, 2, { batch_first: true }).eval();
const x = ones(3, 2, 4);
const attend = (...args: unknown[]): unknown => {
  const forward = attention.forward.bind(attention) as (...given: unknown[]) => unknown;
  return forward(...args);
};
const layerOptions = { dim_feedforward: 3, dropout: 0, batch_first: true };
const encoderLayer = (options: object = {}) =>
  new nn.TransformerEncoderLayer(4, 2, { ...layerOptions, ...options });

const weights = [ones(12, 4), ones(12)] as const;
const plain = {
  query: x,
  key: x,
  value: x,
  embed_dim_to_check: 4,
  num_heads: 2,
  in_proj_weight: weights[0],
  in_proj_bias: weights[1],
  bias_k: null,
  bias_v: null,
  add_zero_attn: false,
  dropout_p: 0,
  out_proj_weight: ones(4, 4),
  out_proj_bias: null,
};
const forward = (options: object) => () => F.multi_head_attention_forward({ ...plain, ...options });
const apart = {
  use_separate_proj_weight: true,
  q_proj_weight: ones(4, 4),
  k_proj_weight: ones(4, 4),
  v_proj_weight: ones(4, 4),
};

test.each<[string, () => unknown, new (...args: never[]) => Error, RegExp]>([
  ['no width', () => new nn.MultiheadAttention(0, 1), RangeError, /must be greater than 0/],
  ['no heads', () => new nn.MultiheadAttention(4, 0), RangeError, /must be greater than 0/],
  ['heads that do not divide', () => new nn.MultiheadAttention(4, 3), TorchError, /divisible/],
  ['a vector', () => attend(ones(4), ones(4), ones(4)), TorchError, /2D or a batched 3D.*1-D/],
  ['keys without a batch', () => attend(x, ones(3, 4), x), TorchError, /key and value to be 3-D/],
  [
    'keys with a batch',
    () => attend(ones(3, 4), x, x),
    TorchError,
    /unbatched.*key and value to be 2-D/,
  ],
  [
    'padding without a batch',
    () => attend(x, x, x, ones(3)),
    TorchError,
    /key_padding_mask to be None or 2-D, found 1-D/,
  ],
  [
    'padding with a batch',
    () => attend(ones(3, 4), ones(3, 4), ones(3, 4), ones(1, 3)),
    TorchError,
    /key_padding_mask to be None or 1-D/,
  ],
  [
    'a mask of one dimension',
    () => attend(x, x, x, { attn_mask: ones(3) }),
    TorchError,
    /attn_mask to be None or 2-D or 3-D/,
  ],
  [
    'masks of heads of other sizes',
    () => attend(ones(3, 4), ones(3, 4), ones(3, 4), { attn_mask: ones(1, 3, 3) }),
    TorchError,
    /should be \(2, 3, 3\)/,
  ],
  [
    'a matrix of other sizes',
    () => attend(x, x, x, { attn_mask: ones(3, 2) }),
    TorchError,
    /2D attn_mask.*should be \(3, 3\)/,
  ],
  [
    'masks of pairs of other sizes',
    () => attend(x, x, x, { attn_mask: ones(2, 3, 3) }),
    TorchError,
    /3D attn_mask.*should be \(4, 3, 3\)/,
  ],
  [
    'padding of other sizes',
    () => attend(x, x, x, ones(2, 4)),
    TorchError,
    /key_padding_mask.*should be \(2, 3\)/,
  ],
  [
    'a mask of integers',
    () => attend(x, x, x, { attn_mask: torch.zeros(3, 3, { dtype: torch.int64 }) }),
    TorchError,
    /only bool and floating types of attn_mask/,
  ],
  ['a hint alone', () => attend(x, x, x, { is_causal: true }), TorchError, /attn_mask.*missing/],
  ['other widths', () => attend(ones(3, 2, 5), x, x), TorchError, /dimension of 4, but got 5/],
  ['other lengths', () => attend(x, ones(5, 2, 4), x), TorchError, /key shape/],
  ['heads of F', forward({ num_heads: 3 }), TorchError, /4 not divisible by num_heads 3/],
  ['no weight', forward({ in_proj_weight: null }), TorchError, /in_proj_weight is None/],
  [
    'no weight of values',
    forward({ ...apart, v_proj_weight: null }),
    TorchError,
    /True but v_proj_weight is None/,
  ],
  [
    'a weight of keys of other sizes',
    forward({ ...apart, k_proj_weight: ones(4, 3) }),
    TorchError,
    /key weights shape of \(4, 4\), but got \(4, 3\)/,
  ],
  [
    'biases of other sizes',
    forward({ ...apart, in_proj_bias: ones(9) }),
    TorchError,
    /query bias shape of \(4\)/,
  ],
  ['a bias of keys alone', forward({ bias_k: ones(1, 1, 4) }), TorchError, /bias_v is None/],
  ['a bias of values alone', forward({ bias_v: ones(1, 1, 4) }), TorchError, /bias_k is None/],
  [
    'a bias of keys that are given',
    forward({ bias_k: ones(1, 1, 4), bias_v: ones(1, 1, 4), static_k: ones(4, 3, 2) }),
    TorchError,
    /static key/,
  ],
  [
    'a bias of values that are given',
    forward({ bias_k: ones(1, 1, 4), bias_v: ones(1, 1, 4), static_v: ones(4, 3, 2) }),
    TorchError,
    /static value/,
  ],
  ['keys of a wrong batch', forward({ static_k: ones(3, 3, 2) }), TorchError, /size\(0\) of 4/],
  ['values of a wrong width', forward({ static_v: ones(4, 3, 3) }), TorchError, /size\(2\) of 2/],
  ['an unknown activation', () => encoderLayer({ activation: 'elu' }), TorchError, /relu\/gelu/],
  ['an activation of no kind', () => encoderLayer({ activation: 3 }), TypeError, /activation/],
  [
    'batches that differ',
    () => tiny().forward(x, ones(3, 1, 4)),
    TorchError,
    /batch number of src and tgt must be equal/,
  ],
  [
    'batches that come first and differ',
    () => tiny({ batch_first: true }).forward(x, ones(1, 2, 4)),
    TorchError,
    /batch number of src and tgt must be equal/,
  ],
  ['features that differ', () => tiny().forward(x, ones(3, 2, 5)), TorchError, /equal to d_model/],
  ['a kernel by name', () => sdpa_kernel('math' as never), TypeError, /backends/],
  ['an unknown kernel', () => sdpa_kernel(7 as 0), TypeError, /not a value of SDPBackend/],
  [
    'an order of kernels',
    () => sdpa_kernel([0, 1], { set_priority: true }),
    torch.NotImplementedError,
    /order/,
  ],
])('refuses %s', (_, call, kind, message) => {
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});

function tiny(options: object = {}): nn.Transformer {
  const counts = { num_encoder_layers: 1, num_decoder_layers: 1, dim_feedforward: 3 };
  return new nn.Transformer(4, 2, { ...counts, ...options });
}

describe('warns of', () => {
  // Warnings of the tests before come on a later tick.
  beforeAll(() => new Promise((resolve) => void setImmediate(resolve)));

  test('masks of different types', async () => {
    const padding = torch.zeros(2, 3, { dtype: torch.bool });
    const warnings = await warningsOf(() => attend(x, x, x, padding, true, torch.zeros(3, 3)));
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/key_padding_mask and attn_mask of different types/),
    ]);
  });

  test.each<[string, object, RegExp]>([
    ['norms that come first', { norm_first: true }, /norm_first was True/],
    ['batches that come second', { batch_first: false }, /batch_first was not True/],
    ['no biases', { bias: false }, /self_attn was passed bias=False/],
    ['another activation', { activation: F.silu }, /activation_relu_or_gelu was not True/],
  ])('%s where nested tensors were wanted', async (_, options, message) => {
    const warnings = await warningsOf(() => {
      const encoder = new nn.TransformerEncoder(encoderLayer(options), 1);
      expect(encoder.use_nested_tensor).toBe(false);
      new nn.TransformerEncoder(encoderLayer(options), 1, { enable_nested_tensor: false });
    });
    expect(warnings.map((warning) => warning.message)).toEqual([expect.stringMatching(message)]);
  });
});

describe('the fast path', () => {
  const input = torch.randn(2, 3, 4);

  test('of attention gives no weights where none are needed', () => {
    const call = () => torch.no_grad(() => first.forward(input, input, input, null, false));
    const [output, none] = call();
    expect(none).toBeNull();
    torch.backends.mha.set_fastpath_enabled(false);
    expect(torch.backends.mha.get_fastpath_enabled()).toBe(false);
    expect(torch.allclose(call()[0], output, 1e-4, 1e-6)).toBe(true);
  });

  test('is refused a switch that is no boolean', () => {
    expect(() => torch.backends.mha.set_fastpath_enabled(1 as never)).toThrow(TypeError);
  });

  // Its output has no padding left, which only this path sets to zero.
  const padding = torch.tensor([
    [false, false, true],
    [false, true, true],
  ]);
  const zeroed = (output: torch.Tensor) => output.index(1, 2).abs().sum().item() === 0;
  const run = (encoder: nn.TransformerEncoder) =>
    torch.no_grad(() => encoder.forward(input, null, padding));

  test('of an encoder leaves the padding out, unless it is switched off', () => {
    const encoder = new nn.TransformerEncoder(encoderLayer(), 2).eval();
    const fast = run(encoder);
    expect(zeroed(fast)).toBe(true);
    torch.backends.mha.set_fastpath_enabled(false);
    const slow = run(encoder);
    expect(zeroed(slow)).toBe(false);
    expect(torch.allclose(slow.index(0, ':2'), fast.index(0, ':2'), 1e-4, 1e-5)).toBe(true);
  });

  test('is not taken where gradients are wanted, in training, or unaligned', () => {
    const encoder = new nn.TransformerEncoder(encoderLayer(), 1).eval();
    expect(zeroed(encoder.forward(input, null, padding))).toBe(false);
    const gaps = torch.tensor([
      [true, false, false],
      [false, true, true],
    ]);
    const output = torch.no_grad(() => encoder.forward(input, null, gaps));
    expect(zeroed(output)).toBe(false);
    expect(zeroed(run(encoder.train()))).toBe(false);
  });

  test('of a layer is not taken where hooks wait for what it leaves out', () => {
    const layer = encoderLayer().eval();
    const seen: string[] = [];
    const handle = layer.linear1.register_forward_hook(() => void seen.push('linear1'));
    const slow = torch.no_grad(() => layer.forward(input));
    expect(seen).toEqual(['linear1']);
    handle.remove();
    const fast = torch.no_grad(() => layer.forward(input));
    expect(seen).toEqual(['linear1']);
    expect(torch.allclose(slow, fast, 1e-4, 1e-5)).toBe(true);
  });
});

describe('a nested tensor', () => {
  const sequence = torch.randn(2, 3, 4);
  const kept = torch.tensor([
    [true, true, true],
    [true, false, false],
  ]);
  const nested = () => ops._nested_tensor_from_mask(sequence, kept);
  const layer = encoderLayer().eval();

  test('goes through a layer whose hooks forbid its one kernel', () => {
    const run = (): torch.Tensor => torch.no_grad(() => layer.forward(nested()));
    const fast = run().to_padded_tensor(0);
    const handle = layer.norm1.register_forward_hook(() => undefined);
    const slow = run().to_padded_tensor(0);
    handle.remove();
    expect([...slow.shape]).toEqual([2, 3, 4]);
    expect(torch.allclose(slow, fast, 1e-4, 1e-5)).toBe(true);
  });

  test('is refused where attention is computed step by step', () => {
    const input = nested();
    expect(() => layer.self_attn.forward(input, input, input)).toThrow(/grad is enabled/);
    expect(() => torch.no_grad(() => first.train().forward(input, input, input))).toThrow(
      /training is enabled/,
    );
    first.eval();
    expect(() => torch.no_grad(() => first.forward(input, input, input, kept))).toThrow(
      /mask was given with a nested tensor/,
    );
  });
});

describe('the layers of a stack', () => {
  test('are copies of their own', () => {
    const layer = encoderLayer();
    const encoder = new nn.TransformerEncoder(layer, 2);
    const parameters = [...encoder.parameters()];
    expect(new Set(parameters).size).toBe(2 * [...layer.parameters()].length);
    const [one, two] = encoder.layers;
    expect(one === layer).toBe(false);
    const weight = (module: unknown) =>
      (module as nn.TransformerEncoderLayer).self_attn.in_proj_weight;
    expect(torch.equal(weight(one), weight(two))).toBe(true);
    torch.no_grad(() => weight(one).zero_());
    expect(torch.equal(weight(one), weight(two))).toBe(false);
  });

  test('take a custom encoder and decoder as they are', () => {
    class Doubling extends nn.Module {
      override forward(input: torch.Tensor): torch.Tensor {
        return input.mul(2);
      }
    }
    class Adding extends nn.Module {
      override forward(tgt: torch.Tensor, memory: torch.Tensor): torch.Tensor {
        return tgt.add(memory);
      }
    }
    const custom = { custom_encoder: new Doubling(), custom_decoder: new Adding() };
    const model = new nn.Transformer(4, 2, custom);
    expect(model.forward(x, x).eq(3).all().item()).toBe(true);
  });

  test('get the causal mask from the model', () => {
    const mask = nn.Transformer.generate_square_subsequent_mask(3);
    expect(mask.tolist()).toEqual([
      [0, -Infinity, -Infinity],
      [0, 0, -Infinity],
      [0, 0, 0],
    ]);
    const double = nn.Transformer.generate_square_subsequent_mask(2, { dtype: torch.float64 });
    expect(double.dtype).toBe(torch.float64);
  });
});

describe('sdpa_kernel', () => {
  const { cuda } = torch.backends;
  const switches = () => [
    cuda.flash_sdp_enabled(),
    cuda.mem_efficient_sdp_enabled(),
    cuda.math_sdp_enabled(),
    cuda.cudnn_sdp_enabled(),
  ];
  const before = switches();
  afterEach(() => expect(switches()).toEqual(before));

  test('allows one kernel for a callback', () => {
    expect(sdpa_kernel(SDPBackend.MATH, switches)).toEqual([false, false, true, false]);
  });

  test('allows several for the rest of a block', () => {
    using _ = sdpa_kernel([SDPBackend.FLASH_ATTENTION, SDPBackend.CUDNN_ATTENTION]);
    expect(switches()).toEqual([true, false, false, true]);
    expect(sdpa_kernel({ backends: [SDPBackend.EFFICIENT_ATTENTION] }, switches)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(switches()).toEqual([true, false, false, true]);
  });

  test('gives the switches back after an error', () => {
    const fail = () => {
      throw new RangeError('inside');
    };
    expect(() => sdpa_kernel(SDPBackend.MATH, { set_priority: false }, fail)).toThrow('inside');
  });

  test('reaches attention', () => {
    const q = torch.randn(1, 2, 3, 4);
    expect(() => sdpa_kernel([], () => F.scaled_dot_product_attention(q, q, q))).toThrow(
      TorchError,
    );
    const math = sdpa_kernel(0, () => F.scaled_dot_product_attention(q, q, q));
    expect(torch.allclose(math, F.scaled_dot_product_attention(q, q, q), 1e-4, 1e-6)).toBe(true);
  });
});

test('a parametrized weight is computed once and lives on', () => {
  const model = new nn.MultiheadAttention(4, 2);
  class Twice extends nn.Module {
    override forward(weight: torch.Tensor): torch.Tensor {
      return weight.mul(2);
    }
  }
  nn.utils.parametrize.register_parametrization(model, 'in_proj_weight', new Twice());
  nn.utils.parametrize.cached(() => {
    const [one] = model.forward(x, x, x);
    const [two] = model.forward(x, x, x);
    expect(torch.equal(one, two)).toBe(true);
  });
});
