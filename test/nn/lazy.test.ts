/** Lazy modules against PyTorch: before and after their first input, and through a state. */
import { describe, expect, test } from 'vitest';
import torch, { deepcopy, nn } from '../../lib/index.js';
import { build } from './layer_rows.js';
import { checksum, type Encoded, expectSame, readTable, sameCpu, warningsOf } from './support.js';

interface Row {
  module: string;
  args: unknown[];
  kw: Record<string, unknown>;
  input: number[];
  lazy: string;
  keys: string[];
  output: Encoded;
  repr: string;
  class: string;
  state: string;
  loaded: [string, string[]];
  again: Encoded | null;
  at_last: string;
}

const table = readTable<Row>('lazy');
const exact = sameCpu(table);
const run = (module: nn.Module, x: torch.Tensor) =>
  (module.forward as (x: torch.Tensor) => torch.Tensor)(x);

describe('each', () => {
  test.each(table.rows)('$module $args $kw', async (row) => {
    torch.manual_seed(0);
    const warnings = await warningsOf(() => {
      const module = build(row.module, row.args, row.kw);
      expect(String(module)).toBe(row.lazy);
      expect(Object.keys(module.state_dict())).toEqual(row.keys);
      const x = torch.randn(row.input);
      expectSame(run(module, x), row.output, exact);
      expect([String(module), module.constructor.name]).toEqual([row.repr, row.class]);
      expect(module.constructor).toBe(Reflect.get(nn, row.class));
      expect(Object.hasOwn(module, 'forward')).toBe(false);
      if (exact) expect(checksum(...Object.values(module.state_dict()))).toBe(row.state);
      const other = build(row.module, row.args, row.kw).double();
      other.load_state_dict(module.state_dict());
      const dtypes = Object.values(other.state_dict()).map(({ dtype }) => String(dtype));
      expect([String(other), dtypes]).toEqual(row.loaded);
      const again = () => run(other, x.double());
      if (row.again === null) expect(again).toThrow(RangeError);
      else expectSame(again(), row.again, exact);
      expect(String(other)).toBe(row.at_last);
    });
    expect(warnings.filter(({ message }) => /zero-element/.test(message))).toEqual([]);
  });
});

describe('uninitialized tensors', () => {
  const { is_lazy } = nn.parameter;

  test('have no shape until they are materialized', () => {
    const p = new nn.UninitializedParameter({ dtype: torch.float64 });
    expect(String(p)).toBe('<UninitializedParameter>');
    expect(() => p.shape).toThrow(/no shape yet/);
    expect([is_lazy(p), p instanceof nn.Parameter, p.requires_grad]).toEqual([true, true, true]);
    p.materialize([2, 3]);
    expect([is_lazy(p), String(p.dtype), [...p.shape]]).toEqual([false, 'torch.float64', [2, 3]]);
    expect(p.constructor).toBe(nn.Parameter);
    expect(p.is_leaf && p.requires_grad).toBe(true);
    const b = new nn.UninitializedBuffer();
    expect(String(b)).toBe('<UninitializedBuffer>');
    b.materialize({ shape: [1], dtype: torch.int64 });
    expect([b.constructor, String(b.dtype)]).toEqual([torch.Tensor, 'torch.int64']);
  });

  test('stand in the state, and go from one lazy module to another', () => {
    const make = () => new nn.Sequential(new nn.LazyLinear(2), new nn.LazyBatchNorm1d());
    const [from, to] = [make(), make()];
    const state = from.state_dict();
    expect(Object.values(state).filter(is_lazy)).toHaveLength(6);
    expect(String(to.load_state_dict(state))).toBe('<All keys matched successfully>');
    const full = new nn.Linear(3, 2);
    const lazy = new nn.LazyLinear(2).state_dict();
    expect(() => full.load_state_dict(lazy)).toThrow(/no shape yet/);
  });

  test('are moved and copied as they are', () => {
    const net = new nn.LazyBatchNorm1d().double();
    const copy = deepcopy(net);
    copy.forward(torch.ones(2, 3, { dtype: torch.float64 }));
    expect(copy.running_mean?.dtype).toBe(torch.float64);
    expect(copy.constructor).toBe(nn.BatchNorm1d);
    expect(net.constructor).toBe(nn.LazyBatchNorm1d);
    expect(net.has_uninitialized_params()).toBe(true);
    net.reset_parameters();
    expect(net.running_mean).toBeInstanceOf(nn.UninitializedBuffer);
  });
});

test('what does not fit is refused', () => {
  expect(() => new nn.LazyConv2d(2, 1).forward(torch.ones(1, 2))).toThrow(/3D.*or 4D/);
  expect(() => new nn.LazyConv1d(2, 1, { groups: 2 }).forward(torch.ones(1, 3, 4))).toThrow(
    /divisible/,
  );
  const loaded = new nn.LazyLinear(2);
  loaded.load_state_dict(new nn.Linear(3, 2).state_dict());
  expect(() => loaded.forward(torch.ones(1, 4))).toThrow(/in_features inferred/);
  expect(() => new nn.LazyLinear(2, { in_features: 2 } as object)).toThrow(TypeError);
  expect(() => nn.utils.weight_norm(new nn.LazyLinear(2))).toThrow(/uninitialized/);
});

test("a lazy module of one's own", () => {
  class Scale extends nn.Module {
    declare scale: nn.Parameter;
    override forward(x: torch.Tensor): torch.Tensor {
      return x.mul(this.scale);
    }
  }
  class LazyScale extends nn.modules.lazy.LazyModuleMixin {
    static override readonly cls_to_become = Scale;
    scale: nn.Parameter = new nn.UninitializedParameter();
    override initialize_parameters(x: torch.Tensor): void {
      if (!this.has_uninitialized_params()) return;
      (this.scale as nn.UninitializedParameter).materialize([x.size(-1)]);
      nn.init.ones_(this.scale);
    }
    override forward(x: torch.Tensor): torch.Tensor {
      return Scale.prototype.forward.call(this as unknown as Scale, x);
    }
  }
  const module = new LazyScale();
  expect(module.forward(torch.ones(2, 3)).tolist()).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ]);
  expect(module).toBeInstanceOf(Scale);
  class Forgetful extends nn.modules.lazy.LazyModuleMixin {
    weight = new nn.UninitializedParameter();
    override initialize_parameters(): void {}
  }
  expect(() => (new Forgetful().forward as () => void)()).toThrow(/not been fully initialized/);
  const bare = new nn.modules.lazy.LazyModuleMixin();
  expect(() => (bare.forward as () => void)()).toThrow(/initialize_parameters/);
});
