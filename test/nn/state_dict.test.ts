/** state_dict and load_state_dict. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

const make = () =>
  new nn.Sequential({ fc: new nn.Linear(2, 3), norm: new nn.BatchNorm1d(3), act: new nn.ReLU() });

const KEYS = [
  'fc.weight',
  'fc.bias',
  'norm.weight',
  'norm.bias',
  'norm.running_mean',
  'norm.running_var',
  'norm.num_batches_tracked',
];

test('keys, versions and the tensors of the module itself', () => {
  const net = make();
  const state = net.state_dict();
  expect(Object.keys(state)).toEqual(KEYS);
  expect((state as { _metadata?: unknown })._metadata).toEqual({
    '': { version: 1 },
    fc: { version: 1 },
    norm: { version: 2 },
    act: { version: 1 },
  });
  expect(state['fc.weight']?.requires_grad).toBe(false);
  expect(net.state_dict({ keep_vars: true })['fc.weight']).toBe(net.get_parameter('fc.weight'));
  expect(Object.keys(net.state_dict({ prefix: 'net.' }))[0]).toBe('net.fc.weight');
  torch.no_grad(() => net.get_parameter('fc.bias').fill_(7));
  expect(state['fc.bias']?.tolist()).toEqual([7, 7, 7]);
});

test('a state goes from one module to another', () => {
  const [from, to] = [make(), make()];
  from.forward(torch.randn(4, 2));
  const result = to.load_state_dict(from.state_dict());
  expect(String(result)).toBe('<All keys matched successfully>');
  expect([...result]).toEqual([[], []]);
  for (const [key, value] of Object.entries(to.state_dict())) {
    expect(torch.equal(value, from.state_dict()[key] as torch.Tensor), key).toBe(true);
  }
  to.load_state_dict(new Map(Object.entries(from.state_dict())));
});

describe('a state that does not fit', () => {
  const wrong = () => {
    const { 'fc.bias': _, ...state } = make().state_dict();
    return {
      ...state,
      'fc.weight': torch.ones(3, 5),
      'fc.extra': torch.ones(1),
      more: torch.ones(1),
    };
  };

  test('is refused with every key at fault', () => {
    expect(() => make().load_state_dict(wrong())).toThrow(
      'Error(s) in loading state_dict for Sequential:\n' +
        '\tMissing key(s) in state_dict: "fc.bias". \n' +
        '\tUnexpected key(s) in state_dict: "more", "fc.extra". \n' +
        '\tsize mismatch for fc.weight: copying a param with shape torch.Size([3, 5]) from ' +
        'checkpoint, the shape in current model is torch.Size([3, 2]).',
    );
  });

  test('is loaded as far as it fits when not strict', () => {
    const { 'fc.weight': _, ...state } = wrong();
    const result = make().load_state_dict(state, { strict: false });
    expect(result.missing_keys).toEqual(['fc.weight', 'fc.bias']);
    expect(result.unexpected_keys).toEqual(['more', 'fc.extra']);
    expect(String(result)).toBe(
      "_IncompatibleKeys(missing_keys=['fc.weight', 'fc.bias'], " +
        "unexpected_keys=['more', 'fc.extra'])",
    );
    expect(() => make().load_state_dict(wrong(), false)).toThrow(/size mismatch/);
  });

  test('may hold something that is no tensor', () => {
    const state = { ...make().state_dict(), 'fc.bias': 3 as unknown as torch.Tensor };
    expect(() => make().load_state_dict(state)).toThrow(/"fc.bias".*number/);
    expect(() => make().load_state_dict(null as never)).toThrow(TypeError);
  });
});

test('assign takes the tensors themselves', () => {
  const net = make();
  const state = make().double().state_dict();
  net.load_state_dict(state, { assign: true });
  expect(net.get_parameter('fc.weight').dtype).toBe(torch.float64);
  expect(net.get_parameter('fc.weight')).toBeInstanceOf(nn.Parameter);
  expect(net.get_buffer('norm.running_mean')).toBe(state['norm.running_mean']);
});

test('non-persistent buffers are no part of it', () => {
  const module = new nn.Module();
  module.register_buffer('kept', torch.ones(1));
  module.register_buffer('cache', torch.ones(1), false);
  expect(Object.keys(module.state_dict())).toEqual(['kept']);
  expect(() => module.load_state_dict({ kept: torch.ones(1), cache: torch.ones(1) })).toThrow(
    /Unexpected.*cache/,
  );
});

test('a state from before num_batches_tracked is loaded', () => {
  const norm = new nn.BatchNorm1d(2);
  const { num_batches_tracked: _, ...old } = norm.state_dict();
  expect(String(norm.load_state_dict(old))).toBe('<All keys matched successfully>');
});

test('a class may save more than tensors', () => {
  class Counter extends nn.Module {
    count = 3;
    override get_extra_state(): unknown {
      return { count: this.count };
    }
    override set_extra_state(state: unknown): void {
      this.count = (state as { count: number }).count;
    }
  }
  const state = new Counter().state_dict();
  expect(state._extra_state).toEqual({ count: 3 });
  const other = new Counter();
  other.count = 0;
  other.load_state_dict(state);
  expect(other.count).toBe(3);
  expect(() => new Counter().load_state_dict({})).toThrow(/_extra_state/);
});

test('one element may stand where a scalar is', () => {
  const module = new nn.Module();
  module.register_parameter('scale', new nn.Parameter(torch.ones([])));
  module.load_state_dict({ scale: torch.tensor([4.0]) });
  expect(module.get_parameter('scale').item()).toBe(4);
});
