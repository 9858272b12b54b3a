/** What hooks of modules see, and in which order, against PyTorch. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';
import { settle } from '../memory/settle.js';
import { type Encoded, expectSame, readTable, sameCpu, warningsOf } from './support.js';

type Gradients = readonly (torch.Tensor | null)[];
type Change = (grads: Gradients) => Gradients | undefined;
type Entry = unknown[];

interface Row {
  name: string;
  log: Entry[];
  result: Encoded[];
}

const table = readTable<Row>('module_hooks');
const exact = sameCpu(table);
const everywhere = nn.modules.module;

class Mix extends nn.Module {
  override forward(a: torch.Tensor, factor: number, b: torch.Tensor): torch.Tensor[] {
    return [a.mul(b).mul(factor), a.add(b)];
  }
}

const nothing: Change = () => undefined;
const times =
  (factor: number): Change =>
  (grads) =>
    grads.map((grad) => (grad === null ? null : grad.mul(factor)));

const full =
  (log: Entry[], name: string, change = nothing) =>
  (module: nn.Module, grad_input: Gradients, grad_output: Gradients) => {
    log.push([name, module.constructor.name, grad_input, grad_output]);
    return change(grad_input);
  };

const pre =
  (log: Entry[], name: string, change = nothing) =>
  (module: nn.Module, grad_output: Gradients) => {
    log.push([name, module.constructor.name, grad_output]);
    return change(grad_output);
  };

const grad = (x: torch.Tensor): torch.Tensor => x.grad as torch.Tensor;
const variable = (...shape: number[]) => torch.randn(shape, { requires_grad: true });

const SCENARIOS: Record<string, (log: Entry[]) => torch.Tensor[]> = {
  linear(log) {
    const m = new nn.Linear(2, 3);
    m.register_full_backward_hook(full(log, 'second', times(2)));
    m.register_full_backward_hook(full(log, 'third'));
    m.register_full_backward_hook(full(log, 'first'), { prepend: true });
    m.register_full_backward_pre_hook(pre(log, 'before', times(3)));
    m.register_full_backward_pre_hook(pre(log, 'earlier'), true);
    const x = variable(4, 2);
    m.forward(x).pow(2).sum().backward();
    return [grad(x), grad(m.weight)];
  },

  mixed(log) {
    const m = new Mix();
    m.register_full_backward_hook(full(log, 'full', times(2)));
    m.register_full_backward_pre_hook(pre(log, 'pre', times(3)));
    const [a, b] = [variable(2, 2), variable(2, 2)];
    const [c, d] = m.forward(a, 2, b) as [torch.Tensor, torch.Tensor];
    c.mul(d).sum().backward();
    return [grad(a), grad(b)];
  },

  half(log) {
    const m = new Mix();
    m.register_full_backward_hook(full(log, 'full'));
    const [a, b] = [variable(2), torch.randn(2)];
    const [c, d] = m.forward(a, 2, b) as [torch.Tensor, torch.Tensor];
    c.add(d).sum().backward();
    return [grad(a)];
  },

  without(log) {
    const m = new nn.Linear(2, 1);
    m.register_full_backward_hook(full(log, 'full'));
    m.register_full_backward_pre_hook(pre(log, 'pre'));
    m.forward(torch.randn(3, 2)).sum().backward();
    return [grad(m.weight)];
  },

  nested(log) {
    const first = new nn.Linear(2, 2);
    const m = new nn.Sequential(first, new nn.Sequential(new nn.Tanh(), new nn.Linear(2, 1)));
    for (const child of m.modules()) {
      child.register_full_backward_hook(full(log, 'full'));
      child.register_full_backward_pre_hook(pre(log, 'pre'));
    }
    const x = variable(3, 2);
    m.forward(x).sum().backward();
    return [grad(x)];
  },

  globally(log) {
    const note = (name: string) => (module: nn.Module) =>
      void log.push([name, module.constructor.name]);
    const m = new nn.Sequential(new nn.Tanh(), new nn.Sigmoid());
    m.at(0).register_full_backward_hook(full(log, 'own'));
    m.at(0).register_forward_hook(note('own forward'));
    const handles = [
      everywhere.register_module_full_backward_hook(full(log, 'all')),
      everywhere.register_module_full_backward_pre_hook(pre(log, 'all pre')),
      everywhere.register_module_forward_hook(note('forward')),
      everywhere.register_module_forward_pre_hook(note('forward pre')),
    ];
    const x = variable(2);
    m.forward(x).sum().backward();
    for (const handle of handles) handle.remove();
    m.forward(x);
    return [grad(x)];
  },
};

function expectSeen(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect((actual as unknown[]).length).toBe(expected.length);
    for (const [i, item] of expected.entries()) expectSeen((actual as unknown[])[i], item);
  } else if (torch.is_tensor(actual)) expectSame(actual, expected as Encoded, exact);
  else expect(actual).toEqual(expected);
}

test.each(table.rows)('$name', (row) => {
  torch.manual_seed(0);
  const log: Entry[] = [];
  const result = SCENARIOS[row.name]?.(log);
  expect(log.map(([name]) => name)).toEqual(row.log.map(([name]) => name));
  expectSeen(log, row.log);
  expectSeen(result, row.result);
});

describe('backward hooks', () => {
  const x = () => torch.ones(1, 2, { requires_grad: true });

  test('go away with their handle', () => {
    const m = new nn.Linear(2, 1);
    const log: Entry[] = [];
    const handles = [
      m.register_full_backward_hook(full(log, 'full')),
      m.register_full_backward_pre_hook(pre(log, 'pre')),
    ];
    for (const handle of handles) handle.remove();
    m.forward(x()).sum().backward();
    expect(log).toEqual([]);
    expect(Object.hasOwn(m, 'forward')).toBe(false);
  });

  test('return as many gradients as they got', () => {
    const m = new nn.Linear(2, 1);
    m.register_full_backward_hook(() => [null, null]);
    expect(() => m.forward(x()).sum().backward()).toThrow(/2 gradients.*1 are expected/);
    const n = new nn.Linear(2, 1);
    n.register_full_backward_pre_hook(() => []);
    expect(() => n.forward(x()).sum().backward()).toThrow(/0 gradients/);
  });

  test('tell when they cannot be called, or have nothing to change', async () => {
    const odd = new (class extends nn.Module {
      override forward(input: torch.Tensor): object {
        return { input };
      }
    })();
    odd.register_full_backward_hook(() => {});
    const m = new nn.Linear(2, 1);
    m.register_full_backward_hook(() => {});
    const warnings = await warningsOf(() => {
      odd.forward(x());
      m.forward(torch.ones(1, 2)).sum().backward();
    });
    const messages = warnings.slice(-2).map(({ message }) => message);
    expect(messages[0]).toMatch(/not called/);
    expect(messages[1]).toMatch(/no input requires a gradient/);
    torch.no_grad(() => m.forward(x()));
  });
});

test('graphs with hooks are freed when they are dropped', async () => {
  const m = new Mix();
  m.register_full_backward_hook(() => {});
  const tanh = new nn.Tanh();
  tanh.register_full_backward_hook(() => {});
  const [a, b] = [variable(512, 512), variable(512, 512)];
  const before = await settle();
  for (let i = 0; i < 30; i += 1)
    tanh.forward((m.forward(a, 2, b) as torch.Tensor[])[0] as torch.Tensor);
  // One iteration holds several megabytes.
  expect((await settle()) - before).toBeLessThan(8e6);
});

describe('hooks for all modules', () => {
  test('see classes made later, and not the forward of a parent class', () => {
    const seen: string[] = [];
    class Base extends nn.Module {
      override forward(v: number): number {
        return v + 1;
      }
    }
    const early = new Base();
    const handle = everywhere.register_module_forward_hook((module, args, output) => {
      seen.push(`${module.constructor.name} ${args} ${output}`);
    });
    class Late extends Base {
      override forward(v: number): number {
        return super.forward(v) * 2;
      }
    }
    expect(new Late().forward(1)).toBe(4);
    expect(early.forward(1)).toBe(2);
    handle.remove();
    early.forward(1);
    expect(seen).toEqual(['Late 1 4', 'Base 1 2']);
    const { forward } = Base.prototype;
    using _ = everywhere.register_module_forward_pre_hook(() => [10]);
    expect(early.forward(1)).toBe(11);
    expect(Base.prototype.forward === forward).toBe(false);
  });
});

describe('hooks of states', () => {
  const make = () => new nn.Sequential(new nn.Linear(1, 1));

  test('run before and after a state is made', () => {
    const net = make();
    const log: unknown[] = [];
    net.at(0).register_state_dict_pre_hook((module, prefix, keep_vars) => {
      log.push([module.constructor.name, prefix, keep_vars]);
    });
    net.at(0).register_state_dict_post_hook((_module, state, prefix, metadata) => {
      log.push([Object.keys(state), prefix, metadata]);
      state[`${prefix}more`] = torch.ones(1);
    });
    const state = net.state_dict({ keep_vars: true });
    expect(log).toEqual([
      ['Linear', '0.', true],
      [['0.weight', '0.bias'], '0.', { version: 1 }],
    ]);
    expect(Object.keys(state)).toEqual(['0.weight', '0.bias', '0.more']);
    net.register_state_dict_post_hook(() => ({}));
    expect(() => net.state_dict()).toThrow(/must return None/);
    const other = make();
    other._register_state_dict_hook(() => ({ only: torch.ones(1) }));
    expect(Object.keys(other.state_dict())).toEqual(['only']);
  });

  test('run before and after loading, and may mend what is loaded', () => {
    const net = make();
    const state = { '0.w': torch.full([1, 1], 3), '0.bias': torch.zeros(1) };
    const handle = net.at(0).register_load_state_dict_pre_hook((_m, given, prefix) => {
      given[`${prefix}weight`] = given[`${prefix}w`] as torch.Tensor;
      delete given[`${prefix}w`];
    });
    const post = net.register_load_state_dict_post_hook(
      (module, { missing_keys, unexpected_keys }) => {
        expect(module === net).toBe(true);
        unexpected_keys.splice(0);
        expect(missing_keys).toEqual([]);
      },
    );
    expect(String(net.load_state_dict(state))).toBe('<All keys matched successfully>');
    expect((net[0] as unknown as nn.Linear).weight.item()).toBe(3);
    handle.remove();
    post.remove();
    net._register_load_state_dict_pre_hook((_state, prefix, _metadata, strict, missing) => {
      if (prefix === '' && strict) missing.push('made up');
    });
    expect(net.load_state_dict(net.state_dict(), false).missing_keys).toEqual(['made up']);
    const bad = make();
    bad.register_load_state_dict_post_hook((() => 1) as never);
    expect(() => bad.load_state_dict(bad.state_dict())).toThrow(/must return nothing/);
  });
});
