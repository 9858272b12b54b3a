/** Each layer and function against PyTorch: initial bits, printed form, keys, output, gradients. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import {
  backward,
  build,
  callFunction,
  draw,
  flat,
  isFunction,
  make,
  type Row,
  readFamilies,
} from './layer_rows.js';
import { checksum, type Encoded, expectSame } from './support.js';

const differentiable = (inputs: unknown): torch.Tensor[] =>
  [...new Set(flat(inputs))].filter((input) => input.requires_grad);

function expectOutputs(outputs: torch.Tensor[], expected: Encoded[], exact: boolean): void {
  expect(outputs.length).toBe(expected.length);
  for (const [i, output] of outputs.entries()) expectSame(output, expected[i] as Encoded, exact);
}

function expectGradients(
  tensors: torch.Tensor[],
  expected: (Encoded | null)[],
  exact: boolean,
): void {
  expect(tensors.length).toBe(expected.length);
  for (const [i, { grad }] of tensors.entries()) {
    const encoded = expected[i] ?? null;
    expect(grad === null).toBe(encoded === null);
    if (grad !== null && encoded !== null) expectSame(grad, encoded, exact);
  }
}

function checkModule(row: Row, expected: Encoded[], exact: boolean): void {
  const module = build(row.module, row.args, row.kw);
  const inputs = draw(row.inputs);
  const forward = module.forward.bind(module) as (...inputs: unknown[]) => unknown;
  const outputs = flat(forward(...inputs));
  backward(outputs);
  expectOutputs(outputs, expected, exact);
  expectGradients(differentiable(inputs), row.input_grads, exact);
  expectGradients([...module.parameters()], row.grads, exact);
  if (exact) expect(checksum(...Object.values(module.state_dict()))).toBe(row.after);
  module.eval();
  expectOutputs(flat(forward(...inputs)), row.eval, exact);
  if (row.no_grad === undefined) return;
  const plain = torch.no_grad(() => forward(...inputs));
  expectOutputs(flat(plain), row.no_grad, exact);
}

function checkFunction(row: Row, expected: Encoded[], exact: boolean): void {
  const inputs = row.inputs.map(make);
  const outputs = flat(callFunction(row, inputs));
  expectOutputs(outputs, expected, exact);
  backward(outputs);
  expectGradients(differentiable(inputs), row.input_grads, exact);
}

describe.each(readFamilies())('$name', ({ rows, exact }) => {
  test.each(rows.filter((row) => !isFunction(row)))(
    '$module $args $kw prints, is named and begins as in Python',
    (row) => {
      torch.manual_seed(0);
      const module = build(row.module, row.args, row.kw);
      expect(String(module)).toBe(row.repr);
      const state = module.state_dict();
      expect(Object.keys(state)).toEqual(row.keys);
      expect(checksum(...Object.values(state))).toBe(row.state);
    },
  );

  test.each(rows.filter(({ output }) => output !== undefined))(
    '$module $args $kw $inputs computes and differentiates as in Python',
    (row) => {
      torch.manual_seed(0);
      torch.set_num_threads(1);
      (isFunction(row) ? checkFunction : checkModule)(row, row.output as Encoded[], exact);
    },
  );
});

describe('checks', () => {
  test.each<[string, () => unknown, typeof RangeError | typeof TypeError]>([
    ['groups that do not divide', () => new nn.Conv2d(3, 4, 3, { groups: 2 }), RangeError],
    ['no groups', () => new nn.Conv2d(3, 4, 3, { groups: 0 }), RangeError],
    ['an unknown padding', () => new nn.Conv1d(1, 1, 3, { padding: 'all' as 'same' }), RangeError],
    [
      'same padding with strides',
      () => new nn.Conv1d(1, 1, 3, { padding: 'same', stride: 2 }),
      RangeError,
    ],
    [
      'an unknown padding mode',
      () => new nn.Conv1d(1, 1, 3, { padding_mode: 'ones' as 'zeros' }),
      RangeError,
    ],
    ['a probability above one', () => new nn.Dropout(1.5), RangeError],
    ['a missing size', () => new nn.Linear(3 as never), TypeError],
    ['an unknown keyword', () => new nn.Linear(3, 3, { biass: true } as object), TypeError],
    ['a wrong type', () => new nn.Linear(3, 3, 'yes' as unknown as boolean), TypeError],
    ['a size given twice', () => new nn.Linear(3, 3, { out_features: 3 }), TypeError],
    [
      'batch norm of the wrong dimensions',
      () => new nn.BatchNorm2d(3).forward(torch.ones(2, 3)),
      RangeError,
    ],
    [
      'batch norm of one value per channel',
      () => new nn.BatchNorm1d(3).forward(torch.ones(1, 3)),
      RangeError,
    ],
    [
      'an unknown reduction',
      () => nn.functional.mse_loss(torch.ones(2), torch.ones(2), { reduction: 'max' as never }),
      RangeError,
    ],
  ])('%s', (_, call, kind) => {
    expect(call).toThrow(kind);
  });
});

describe('max pooling', () => {
  test('gives indices where asked', () => {
    const input = torch.arange(16.0, { dtype: torch.float32 }).view(1, 4, 4);
    const [output, indices] = nn.functional.max_pool2d(input, 2, { return_indices: true });
    expect(output.tolist()).toEqual([
      [
        [5, 7],
        [13, 15],
      ],
    ]);
    expect(indices.tolist()).toEqual([
      [
        [5, 7],
        [13, 15],
      ],
    ]);
  });
});

describe('in place', () => {
  test.each([
    ['relu', [-1, 2], [0, 2]],
    ['leaky_relu', [-1, 2], [-0.009999999776482582, 2]],
  ] as const)('%s writes over its input', (name, values, expected) => {
    const input = torch.tensor([...values]);
    const output = nn.functional[name](input, { inplace: true });
    expect(output).toBe(input);
    expect(input.tolist()).toEqual(expected);
  });
});
