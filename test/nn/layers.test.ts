/** Each layer against PyTorch: initial bits, printed form, keys, output, gradients. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { checksum, type Encoded, expectSame, readTable, sameCpu } from './support.js';

type Input = { randn: number[] } | { rand: number[] } | { classes: number; shape: number[] };

interface Row {
  module: string;
  args: unknown[];
  kw: Record<string, unknown>;
  inputs: Input[];
  repr: string;
  keys: string[];
  state: string;
  output?: Encoded;
  input_grads: (Encoded | null)[];
  grads: (Encoded | null)[];
  after: string;
  eval: Encoded;
}

const table = readTable<Row>('nn');
const exact = sameCpu(table);

const argument = (value: unknown): unknown => (value === 'float64' ? torch.float64 : value);

function make({ module, args, kw }: Row): nn.Module {
  const Class = nn[module as 'ReLU'] as unknown as new (...args: unknown[]) => nn.Module;
  const keywords = Object.keys(kw).length === 0 ? [] : [kw];
  return new Class(...args.map(argument), ...keywords);
}

function draw(input: Input): torch.Tensor {
  if ('randn' in input) return torch.randn(input.randn, { requires_grad: true });
  if ('rand' in input) return torch.rand(input.rand, { requires_grad: true });
  return torch.randint(0, input.classes, input.shape);
}

type Forward = (...inputs: torch.Tensor[]) => torch.Tensor;
const forward = (module: nn.Module, inputs: torch.Tensor[]): torch.Tensor =>
  (module.forward as Forward)(...inputs);

function expectGradients(tensors: torch.Tensor[], expected: (Encoded | null)[]): void {
  expect(tensors.length).toBe(expected.length);
  for (const [i, { grad }] of tensors.entries()) {
    const encoded = expected[i] ?? null;
    expect(grad === null).toBe(encoded === null);
    if (grad !== null && encoded !== null) expectSame(grad, encoded, exact);
  }
}

describe.each(table.rows)('$module $args $kw', (row) => {
  test('prints, is named and begins as in Python', () => {
    torch.manual_seed(0);
    const module = make(row);
    expect(String(module)).toBe(row.repr);
    const state = module.state_dict();
    expect(Object.keys(state)).toEqual(row.keys);
    expect(checksum(...Object.values(state))).toBe(row.state);
  });

  if (row.output === undefined) return;
  const expected = row.output;
  test('computes and differentiates as in Python', () => {
    torch.manual_seed(0);
    torch.set_num_threads(1);
    const module = make(row);
    const inputs = row.inputs.map(draw);
    const output = forward(module, inputs);
    expectSame(output, expected, exact);
    output.backward(torch.randn(output.shape));
    expectGradients(
      inputs.filter((input) => input.dtype.is_floating_point),
      row.input_grads,
    );
    expectGradients([...module.parameters()], row.grads);
    if (exact) expect(checksum(...Object.values(module.state_dict()))).toBe(row.after);
    expectSame(forward(module.eval(), inputs), row.eval, exact);
  });
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
      () => nn.functional.mse_loss(torch.ones(2), torch.ones(2), { reduction: 'max' }),
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
