/** torch.nn.utils.prune against PyTorch, and what it refuses. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../../lib/index.js';
import { build } from '../layer_rows.js';
import { type Encoded, expectSame, readTable, sameCpu } from '../support.js';

interface Row {
  module: string;
  args: number[];
  name: string;
  steps: [string, unknown[]][];
  seen: [Encoded, Encoded][];
  keys: string[];
  output: Encoded;
  grad: Encoded;
  removed: [string[], Encoded];
}

interface Everywhere {
  everywhere: Encoded[];
  scored: Encoded[];
}

const table = readTable<Row | Everywhere>('prune');
const exact = sameCpu(table);
const { prune } = nn.utils;
const tensor = (module: nn.Module, name: string) => Reflect.get(module, name) as torch.Tensor;
const keys = (module: nn.Module) => Object.keys(module.state_dict());

describe('each', () => {
  const rows = table.rows.filter((row): row is Row => 'module' in row);
  test.each(rows)('$module.$name $steps', (row) => {
    torch.manual_seed(0);
    const module = build(row.module, row.args, {});
    for (const [i, [step, args]] of row.steps.entries()) {
      const call = Reflect.get(prune, step) as (...args: unknown[]) => nn.Module;
      const given = args.map((arg) => (arg === 'inf' ? Infinity : arg));
      expect(call(module, row.name, ...given) === module).toBe(true);
      const [mask, pruned] = row.seen[i] as [Encoded, Encoded];
      expectSame(tensor(module, `${row.name}_mask`), mask, exact);
      expectSame(tensor(module, row.name), pruned, exact);
    }
    expect(keys(module)).toEqual(row.keys);
    expect(prune.is_pruned(module)).toBe(true);
    const x = torch.randn([2, row.args[0] as number, ...(row.module === 'Linear' ? [] : [4])]);
    const y = (module.forward as (x: torch.Tensor) => torch.Tensor)(x);
    y.sum().backward();
    expectSame(y, row.output, exact);
    expectSame(tensor(module, `${row.name}_orig`).grad as torch.Tensor, row.grad, exact);
    prune.remove(module, row.name);
    expect(keys(module)).toEqual(row.removed[0]);
    expectSame(module.get_parameter(row.name), row.removed[1], exact);
    expect(prune.is_pruned(module)).toBe(false);
  });
});

test('several parameters at once', () => {
  const expected = table.rows.find((row): row is Everywhere => 'everywhere' in row) as Everywhere;
  torch.manual_seed(0);
  const [a, b] = [new nn.Linear(3, 4), new nn.Linear(4, 2)];
  prune.l1_unstructured(a, 'weight', 2);
  const pairs: [nn.Module, string][] = [
    [a, 'weight'],
    [b, 'weight'],
    [b, 'bias'],
  ];
  const check = (masks: Encoded[]) => {
    for (const [i, [module, name]] of pairs.entries()) {
      expectSame(tensor(module, `${name}_mask`), masks[i] as Encoded, exact);
    }
  };
  prune.global_unstructured(pairs, prune.L1Unstructured, { amount: 0.4 });
  check(expected.everywhere);
  const scores = new Map([[b, { weight: torch.arange(8).float().view(2, 4) }]]);
  prune.global_unstructured(pairs.slice(1), prune.L1Unstructured, scores, { amount: 2 });
  check(expected.scored);
});

describe('by hand', () => {
  test("a mask of one's own, and scores", () => {
    const mask = torch.tensor([[0, 1]]);
    const m = prune.custom_from_mask(new nn.Linear(2, 1), 'weight', mask);
    expect(m.weight.eq(0).tolist()).toEqual([[true, false]]);
    const n = new nn.Linear(2, 1);
    prune.l1_unstructured(n, 'weight', 1, { importance_scores: torch.tensor([[2.0, 1]]) });
    expect(n.weight.ne(0).tolist()).toEqual([[true, false]]);
    const t = torch.tensor([3.0, 1, 2]);
    expect(new prune.L1Unstructured(1).prune(t).tolist()).toEqual([3, 0, 2]);
    expect([...new prune.PruningContainer(new prune.Identity())]).toHaveLength(1);
  });

  test('what is refused', () => {
    const m = new nn.Linear(2, 2);
    expect(() => prune.l1_unstructured(m, 'weight', 1.5)).toThrow(/amount=1.5/);
    expect(() => prune.l1_unstructured(m, 'weight', -1)).toThrow(RangeError);
    expect(() => prune.l1_unstructured(m, 'weight', 9)).toThrow(/parameters to prune=4/);
    expect(() => prune.random_structured(m, 'bias', 1, 0)).toThrow(/multidimensional/);
    expect(() => prune.random_structured(m, 'weight', 1, 2)).toThrow(/Invalid index/);
    expect(() => prune.remove(m, 'weight')).toThrow(/has to be pruned/);
    const scores = { importance_scores: torch.ones(3) };
    expect(() => prune.l1_unstructured(m, 'weight', 1, scores)).toThrow(/same shape/);
    const structured = () =>
      prune.global_unstructured([[m, 'weight']], prune.RandomStructured, { amount: 1 });
    expect(structured).toThrow(/unstructured/);
    expect(keys(m)).toEqual(['weight', 'bias']);
  });
});
