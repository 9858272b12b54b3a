/** torch.nn.utils against PyTorch: normalised weights, clipped gradients, fused layers. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../../lib/index.js';
import { build } from '../layer_rows.js';
import { checksum, type Encoded, expectSame, readTable, sameCpu } from '../support.js';

type Keywords = Record<string, unknown>;

interface NormRow {
  wrap: string;
  module: string;
  args: number[];
  input: number[];
  kw: Keywords & { name?: string };
  repr: string;
  keys: string[];
  state: string;
  output: Encoded;
  input_grad: Encoded;
  grads: [string, Encoded][];
  after: string;
  eval: Encoded;
  removed: [string, string[]];
  removed_output: Encoded;
}

interface ClipRow {
  clip: 'clip_grad_norm_' | 'clip_grad_value_';
  args: number[];
  kw: Keywords;
  dtype: 'float32';
  result: Encoded | null;
  grads: Encoded[];
}

interface FuseRow {
  fuse: string;
  args: number[];
  kw: Keywords;
  norm: string;
  transpose: boolean;
  weight: Encoded;
  bias: Encoded;
}

interface ParametrizeRow {
  parametrize: true;
  repr: string;
  keys: string[];
  weight: Encoded;
  original: Encoded;
  grad: Encoded;
  middle: [string, string[]];
  end: [string, string[], string[]];
  state: string;
}

type Row = NormRow | ClipRow | FuseRow | ParametrizeRow;
type Call = (...args: unknown[]) => unknown;

const table = readTable<Row>('nn_utils');
const exact = sameCpu(table);
const rowsWith = <R extends Row>(key: keyof R & string): R[] =>
  table.rows.filter((row) => key in row) as R[];

const find = (path: string): Call => {
  let value: unknown = nn.utils;
  for (const name of path.split('.')) value = Reflect.get(value as object, name);
  return value as Call;
};

const keysOf = (module: nn.Module): string[] => Object.keys(module.state_dict());
const stateOf = (module: nn.Module): string => checksum(...Object.values(module.state_dict()));

function remove(wrap: string, module: nn.Module, name: string): void {
  if (wrap.startsWith('parametrizations.'))
    nn.utils.parametrize.remove_parametrizations(module, name);
  else find(`remove_${wrap}`)(module, name);
}

describe('normalised weights', () => {
  test.each(rowsWith<NormRow>('wrap'))('$wrap $module $args $kw', (row) => {
    torch.manual_seed(0);
    const module = build(row.module, row.args, {});
    expect(find(row.wrap)(module, row.kw) === module).toBe(true);
    const forward = (x: torch.Tensor) => (module.forward as Call)(x) as torch.Tensor;
    const x = torch.randn(row.input, { requires_grad: true });
    expect(String(module)).toBe(row.repr);
    expect(keysOf(module)).toEqual(row.keys);
    if (exact) expect(stateOf(module)).toBe(row.state);
    const first = forward(x);
    const output = first.add(forward(x.mul(2)));
    output.pow(2).sum().backward();
    expectSame(output, row.output, exact);
    expectSame(x.grad as torch.Tensor, row.input_grad, exact);
    const parameters = [...module.named_parameters()];
    expect(parameters.map(([name]) => name)).toEqual(row.grads.map(([name]) => name));
    for (const [i, [, p]] of parameters.entries()) {
      expectSame(p.grad as torch.Tensor, (row.grads[i] as [string, Encoded])[1], exact);
    }
    if (exact) expect(stateOf(module)).toBe(row.after);
    module.eval();
    expectSame(forward(x), row.eval, exact);
    remove(row.wrap, module, row.kw.name ?? 'weight');
    expect([String(module), keysOf(module)]).toEqual(row.removed);
    expectSame(forward(x), row.removed_output, exact);
  });
});

describe('clipping', () => {
  test.each(rowsWith<ClipRow>('clip'))('$clip $args $kw $dtype', (row) => {
    torch.manual_seed(0);
    const dtype = torch[row.dtype];
    const parameters = [[3, 4], [5], [2, 2, 2]].map((shape, i) => {
      const p = new nn.Parameter(torch.zeros(shape, { dtype }));
      p.grad = torch.randn(shape, { dtype }).mul(i + 1);
      return p;
    });
    const without = new nn.Parameter(torch.zeros(1, { dtype }));
    const result = find(row.clip)([...parameters, without], ...row.args, row.kw);
    if (row.result === null) expect(result).toBeUndefined();
    else expectSame(result as torch.Tensor, row.result, exact);
    for (const [i, p] of parameters.entries()) {
      expectSame(p.grad as torch.Tensor, row.grads[i] as Encoded, exact);
    }
  });
});

describe('fusing', () => {
  test.each(rowsWith<FuseRow>('fuse'))('$fuse and $norm', (row) => {
    torch.manual_seed(0);
    const layer = build(row.fuse, row.args, row.kw) as nn.Conv2d;
    const bn = build(row.norm, [row.args[1]], {}) as nn.BatchNorm2d;
    const [mean, variance] = [bn.running_mean, bn.running_var] as [torch.Tensor, torch.Tensor];
    nn.init.uniform_(mean);
    nn.init.uniform_(variance, 0.5, 2);
    nn.init.uniform_(bn.weight);
    nn.init.uniform_(bn.bias);
    const { weight, bias } = layer;
    const given = [weight, bias, mean, variance, bn.eps, bn.weight, bn.bias] as const;
    const fused =
      row.fuse === 'Linear'
        ? nn.utils.fuse_linear_bn_weights(...given)
        : nn.utils.fuse_conv_bn_weights(...given, row.transpose);
    expectSame(fused[0], row.weight, exact);
    expectSame(fused[1], row.bias, exact);
  });
});

class Symmetric extends nn.Module {
  override forward(x: torch.Tensor): torch.Tensor {
    return x.triu().add(x.triu(1).transpose(-1, -2));
  }
  right_inverse(a: torch.Tensor): torch.Tensor {
    return a.triu();
  }
}

class Double extends nn.Module {
  override forward(x: torch.Tensor): torch.Tensor {
    return x.mul(2);
  }
  right_inverse(a: torch.Tensor): torch.Tensor {
    return a.div(2);
  }
}

test('parametrizations in a row', () => {
  const [row] = rowsWith<ParametrizeRow>('parametrize') as [ParametrizeRow];
  const P = nn.utils.parametrize;
  torch.manual_seed(0);
  const m = new nn.Linear(3, 3) as nn.Linear & { parametrizations: nn.Module };
  P.register_parametrization(m, 'weight', new Symmetric());
  P.register_parametrization(m, 'weight', new Double());
  P.register_parametrization(m, 'bias', new Double());
  expect([String(m), keysOf(m)]).toEqual([row.repr, row.keys]);
  Reflect.set(m, 'weight', torch.arange(9).float().view(3, 3));
  expectSame(m.weight, row.weight, exact);
  const original = m.get_parameter('parametrizations.weight.original');
  expectSame(original, row.original, exact);
  m.forward(torch.ones(1, 3)).sum().backward();
  expectSame(original.grad as torch.Tensor, row.grad, exact);
  P.remove_parametrizations(m, 'weight');
  expect([String(m), keysOf(m)]).toEqual(row.middle);
  expect(m.weight === original).toBe(true);
  P.remove_parametrizations(m, 'bias', { leave_parametrized: false });
  const names = [...m.named_parameters()].map(([name]) => name);
  expect([String(m), keysOf(m), names]).toEqual(row.end);
  if (exact) expect(stateOf(m)).toBe(row.state);
});
