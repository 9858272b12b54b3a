/** What recurrent layers refuse and give, and how they stay one with their parameters. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { warningsOf } from './support.js';

const { rnn } = nn.utils;
const batch = torch.ones(2, 2, 3);
const state = (...shape: number[]) => torch.zeros(shape);
const features = (width: number) => rnn.pack_sequence([torch.ones(2, width)]);
type Failure = [string, () => unknown, new (...args: never[]) => Error, RegExp];

test.each<Failure>([
  ['no features', () => new nn.RNN(0, 2), RangeError, /^input_size must be greater than zero/],
  ['no hidden features', () => new nn.LSTM(3, 0), RangeError, /^hidden_size must be greater/],
  ['no layers', () => new nn.GRU(3, 2, 0), RangeError, /^num_layers must be greater/],
  ['a dropout above one', () => new nn.GRU(3, 2, { dropout: 1.5 }), RangeError, /range \[0, 1\]/],
  ['a wide projection', () => new nn.LSTM(3, 2, { proj_size: 2 }), RangeError, /smaller than/],
  ['a negative one', () => new nn.LSTM(3, 2, { proj_size: -1 }), RangeError, /positive integer/],
  [
    'a projection elsewhere',
    () => new nn.GRU(3, 2, { proj_size: 1 } as object),
    RangeError,
    /only supported for LSTM/,
  ],
  ['a wrong bias', () => new nn.RNN(3, 2, { bias: 1 as unknown as boolean }), TypeError, /'bias'/],
  [
    'an unknown nonlinearity',
    () => new nn.RNN(3, 2, { nonlinearity: 'selu' as 'relu' }),
    RangeError,
    /'selu'. Select from 'tanh' or 'relu'/,
  ],
  ['an unknown mode', () => new nn.RNNBase('X' as 'GRU', 3, 2), RangeError, /RNN mode: X/],
  [
    'a base',
    () => new nn.RNNBase('GRU', 3, 2).forward(...([batch] as never[])),
    torch.NotImplementedError,
    /RNNBase/,
  ],
  [
    'a vector',
    () => new nn.RNN(3, 2).forward(torch.ones(3)),
    RangeError,
    /RNN: .*2D or 3D, got 1D/,
  ],
  [
    'no tensor',
    () => new nn.LSTM(3, 2).forward([1] as unknown as torch.Tensor),
    TypeError,
    /Tensor or a PackedSequence/,
  ],
  [
    'another dtype',
    () => new nn.GRU(3, 2).double().forward(batch),
    RangeError,
    /\(torch.float32\) does not match weight dtype \(torch.float64\).*input.to\(torch.float64\)/,
  ],
  ['other features', () => new nn.RNN(2, 2).forward(batch), torch.TorchError, /Expected 2, got 3/],
  [
    'other features, packed',
    () => new nn.GRU(3, 2).forward(features(4)),
    torch.TorchError,
    /Expected 3, got 4/,
  ],
  [
    'a state of another size',
    () => new nn.GRU(3, 2).forward(batch, state(1, 2, 4)),
    torch.TorchError,
    /Expected hidden size \(1, 2, 2\), got \[1, 2, 4\]/,
  ],
  [
    'a state of another batch, packed',
    () => new nn.RNN(3, 2).forward(features(3), state(1, 2, 2)),
    torch.TorchError,
    /Expected hidden size \(1, 1, 2\), got \[1, 2, 2\]/,
  ],
  [
    'a state without the batch',
    () => new nn.RNN(3, 2).forward(batch, state(1, 2)),
    torch.TorchError,
    /batched 3-D input, hx should also be 3-D but got 2-D tensor/,
  ],
  [
    'a state with a batch',
    () => new nn.GRU(3, 2).forward(torch.ones(2, 3), state(1, 1, 2)),
    torch.TorchError,
    /unbatched 2-D input, hx should also be 2-D but got 3-D tensor/,
  ],
  [
    'states of two ranks',
    () => new nn.LSTM(3, 2).forward(batch, [state(1, 2), state(1, 2, 2)]),
    torch.TorchError,
    /hx and cx should also be 3-D but got \(2-D, 3-D\) tensors/,
  ],
  [
    'a hidden state that is not projected',
    () => new nn.LSTM(3, 2, { proj_size: 1 }).forward(batch, [state(1, 2, 2), state(1, 2, 2)]),
    torch.TorchError,
    /Expected hidden\[0\] size \(1, 2, 1\), got \[1, 2, 2\]/,
  ],
  [
    'cells of another batch',
    () => new nn.LSTM(3, 2).forward(batch, [state(1, 2, 2), state(1, 3, 2)]),
    torch.TorchError,
    /Expected hidden\[1\] size \(1, 2, 2\), got \[1, 3, 2\]/,
  ],
  [
    'one state for two',
    () => new nn.LSTM(3, 2).forward(batch, [state(1, 2, 2)] as never),
    RangeError,
    /pair/,
  ],
  [
    'a batch of batches in a cell',
    () => new nn.GRUCell(3, 2).forward(batch),
    RangeError,
    /GRUCell: Expected input to be 1D or 2D, got 3D/,
  ],
  [
    'its state',
    () => new nn.RNNCell(3, 2).forward(torch.ones(2, 3), state(1, 2, 2)),
    RangeError,
    /RNNCell: Expected hidden to be 1D or 2D, got 3D/,
  ],
  [
    'its second state',
    () => new nn.LSTMCell(3, 2).forward(torch.ones(2, 3), [state(2, 2), state(1, 2, 2)]),
    RangeError,
    /LSTMCell: Expected hx\[1\] to be 1D or 2D, got 3D/,
  ],
  [
    'one state for two in a cell',
    () => new nn.LSTMCell(3, 2).forward(torch.ones(2, 3), [state(2, 2)] as never),
    RangeError,
    /pair/,
  ],
  [
    'a cell of an unknown nonlinearity',
    () => new nn.RNNCell(3, 2, { nonlinearity: 'selu' as 'relu' }).forward(torch.ones(2, 3)),
    torch.TorchError,
    /Unknown nonlinearity: selu/,
  ],
])('refuses %s', (_, call, kind, message) => {
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});

test('warns of a dropout that has no layer to follow', async () => {
  const [warning] = await warningsOf(() => new nn.LSTM(3, 2, { dropout: 0.5 }));
  expect(warning?.message).toMatch(/got dropout=0.5 and num_layers=1/);
  expect(await warningsOf(() => new nn.LSTM(3, 2, 2, { dropout: 0.5 }))).toEqual([]);
});

describe('parameters', () => {
  const options = { num_layers: 2, bidirectional: true, proj_size: 1 };

  test('are named by layer and direction', () => {
    const lstm = new nn.LSTM(3, 2, options);
    const names = [...lstm.named_parameters()].map(([name]) => name);
    expect(names.slice(5, 11)).toEqual([
      'weight_ih_l0_reverse',
      'weight_hh_l0_reverse',
      'bias_ih_l0_reverse',
      'bias_hh_l0_reverse',
      'weight_hr_l0_reverse',
      'weight_ih_l1',
    ]);
    expect(lstm.all_weights.map((weights) => weights.length)).toEqual([5, 5, 5, 5]);
    for (const [i, weight] of [...lstm.parameters()].entries()) {
      expect(lstm.all_weights.flat()[i]).toBe(weight);
    }
    expect(lstm.weight_hr_l0).toBe(lstm.all_weights[0]?.[4]);
    expectTypeOf(lstm.weight_ih_l0).toEqualTypeOf<nn.Parameter>();
    expect([...(lstm.weight_ih_l1_reverse?.shape ?? [])]).toEqual([8, 2]);
    expect(lstm.flatten_parameters()).toBeUndefined();
  });

  test('that are replaced are used from then on', () => {
    const gru = new nn.GRU(3, 2);
    gru.weight_ih_l0 = new nn.Parameter(torch.zeros(6, 3));
    gru.bias_ih_l0 = new nn.Parameter(torch.zeros(6));
    const [output] = gru.forward(batch);
    const [other] = gru.forward(batch.mul(5));
    expect(other.tolist()).toEqual(output.tolist());
  });

  test('may come from elsewhere for one call', () => {
    const rnn = new nn.RNN(3, 2);
    const zeros = Object.fromEntries(
      [...rnn.named_parameters()].map(([name, value]) => [name, torch.zeros_like(value)]),
    );
    const [output] = torch.func.functional_call(rnn, zeros, [batch]) as [torch.Tensor];
    expect(output.abs().sum().item()).toBe(0);
    expect(rnn.forward(batch)[0].abs().sum().item()).toBeGreaterThan(0);
  });

  test('of a copy and of a loaded state compute the same', () => {
    const lstm = new nn.LSTM(3, 4, options).double();
    const copy = torch.deepcopy(lstm);
    const loaded = new nn.LSTM(3, 4, options).double();
    loaded.load_state_dict(lstm.state_dict());
    const input = torch.randn([2, 2, 3], { dtype: torch.float64 });
    const [output] = lstm.forward(input);
    for (const other of [copy, loaded]) {
      expect(other.forward(input)[0].equal(output)).toBe(true);
    }
    torch.no_grad(() => lstm.weight_ih_l0.zero_());
    expect(copy.forward(input)[0].equal(output)).toBe(true);
    expect(lstm.forward(input)[0].equal(output)).toBe(false);
  });
});

describe('results', () => {
  test('have the types of the inputs', () => {
    const lstm = new nn.LSTM(3, 2);
    const [output, [hidden, cell]] = lstm.forward(batch, [state(1, 2, 2), state(1, 2, 2)]);
    expectTypeOf(output).toEqualTypeOf<torch.Tensor>();
    expect([output, hidden, cell].map(({ shape }) => [...shape])).toEqual([
      [2, 2, 2],
      [1, 2, 2],
      [1, 2, 2],
    ]);
    const [packed, [last]] = lstm.forward(features(3));
    expectTypeOf(packed).toEqualTypeOf<nn.utils.rnn.PackedSequence>();
    expect([...packed.data.shape]).toEqual([2, 2]);
    expect([...last.shape]).toEqual([1, 1, 2]);
    const [, state2] = new nn.GRU(3, 2).forward({ input: batch, hx: null });
    expectTypeOf(state2).toEqualTypeOf<torch.Tensor>();
  });

  test.each(['RNN', 'GRU', 'LSTM'] as const)('of %s agree with its cell, step by step', (name) => {
    const layer = new nn[name](3, 2);
    const cell = new nn[`${name}Cell`](3, 2);
    cell.load_state_dict(
      Object.fromEntries(
        Object.entries(layer.state_dict()).map(([key, value]) => [key.replace('_l0', ''), value]),
      ),
    );
    const input = torch.randn(5, 2, 3);
    const step = cell.forward.bind(cell) as (input: torch.Tensor, hx: unknown) => unknown;
    let hx: unknown = null;
    for (const row of input.unbind(0)) hx = step(row, hx);
    const forward = layer.forward.bind(layer) as (input: torch.Tensor) => unknown;
    const [output] = forward(input) as [torch.Tensor];
    const last = (Array.isArray(hx) ? hx[0] : hx) as torch.Tensor;
    expect(torch.allclose(output.select(0, 4), last, 1e-5, 1e-6)).toBe(true);
  });

  test('of unsorted packed sequences are those of each alone', () => {
    const gru = new nn.GRU(3, 2, { num_layers: 2, bidirectional: true });
    const sequences = [2, 4, 1].map((length) => torch.randn(length, 3));
    const packed = rnn.pack_sequence(sequences, { enforce_sorted: false });
    const [output, hidden] = gru.forward(packed);
    for (const [i, part] of rnn.unpack_sequence(output).entries()) {
      const [alone, last] = gru.forward(sequences[i] as torch.Tensor);
      expect(torch.allclose(part, alone, 1e-5, 1e-6)).toBe(true);
      expect(torch.allclose(hidden.select(1, i), last, 1e-5, 1e-6)).toBe(true);
    }
  });

  test('may be of another dtype under autocast', () => {
    const lstm = new nn.LSTM(3, 2).bfloat16();
    const [output] = torch.autocast('cpu', () => lstm.forward(batch));
    expect(output.dtype).toBe(torch.bfloat16);
  });

  test.each<[string, () => torch.Tensor | nn.utils.rnn.PackedSequence]>([
    ['a batch', () => batch],
    ['a sequence', () => torch.ones(2, 3)],
    ['sorted sequences', () => rnn.pack_sequence([torch.ones(3, 3), torch.ones(1, 3)])],
    [
      'unsorted sequences',
      () => rnn.pack_sequence([torch.ones(1, 3), torch.ones(3, 3)], { enforce_sorted: false }),
    ],
  ])('of %s leave nothing behind', (_, make) => {
    const lstm = new nn.LSTM(3, 2);
    const forward = lstm.forward.bind(lstm) as (input: unknown) => unknown;
    const input = make();
    const run = () => {
      const [output, states] = torch.no_grad(() => forward(input)) as [unknown, torch.Tensor[]];
      const values = output instanceof rnn.PackedSequence ? output.data : (output as torch.Tensor);
      for (const tensor of [values, ...states]) tensor.dispose();
    };
    run();
    const { live_bytes } = torch.memory_stats();
    for (let i = 0; i < 5; i += 1) run();
    expect(torch.memory_stats().live_bytes).toBeLessThanOrEqual(live_bytes);
  });
});
