/** torch.nn.utils by hand: vectors, calls with other tensors, skipped initialisation, errors. */
import { describe, expect, test } from 'vitest';
import torch, { deepcopy, nn } from '../../../lib/index.js';
import { warningsOf } from '../support.js';

const { utils } = nn;
const P = utils.parametrize;

describe('gradients', () => {
  const parameter = (...values: number[]) => {
    const p = new nn.Parameter(torch.zeros(values.length));
    p.grad = torch.tensor(values);
    return p;
  };

  test('get_total_norm and clip_grads_with_norm_ are the halves of clip_grad_norm_', () => {
    const p = parameter(3, 4);
    const norm = utils.get_total_norm([p.grad as torch.Tensor]);
    expect(norm.item()).toBe(5);
    utils.clip_grads_with_norm_(p, 1, norm);
    const q = parameter(3, 4);
    expect(utils.clip_grad_norm_(q, { max_norm: 1 }).item()).toBe(5);
    expect(torch.equal(p.grad as torch.Tensor, q.grad as torch.Tensor)).toBe(true);
  });

  test('what is small stays', () => {
    const p = parameter(0.3, 0.4);
    utils.clip_grad_norm_([p], 1);
    expect(torch.equal(p.grad as torch.Tensor, torch.tensor([0.3, 0.4]))).toBe(true);
    expect(utils.clip_grad_norm_([], 1).item()).toBe(0);
  });

  test('a norm that is not finite is an error where that is wanted', () => {
    const p = parameter(Infinity, 1);
    expect(() => utils.clip_grad_norm_(p, 1, { error_if_nonfinite: true })).toThrow(/non-finite/);
    expect((p.grad as torch.Tensor).tolist()).toEqual([Infinity, 1]);
    expect(utils.clip_grad_norm_(p, 1).item()).toBe(Infinity);
    expect(() => utils.clip_grad_norm_(p, 1, 'two' as 'inf')).toThrow(RangeError);
    expect(() => utils.clip_grad_norm_(p, 1, { norm: 2 } as object)).toThrow(TypeError);
    const meta = new nn.Parameter(torch.zeros(1, { device: 'meta' }));
    meta.grad = torch.zeros(1, { device: 'meta' });
    expect(() => utils.clip_grad_value_(meta, 1, true)).toThrow(/foreach API on meta/);
  });

  test('an empty generator is told about', async () => {
    const warnings = await warningsOf(() => {
      utils.clip_grad_norm_(new nn.ReLU().parameters(), 1);
    });
    expect(warnings[0]?.message).toMatch(/empty generator/);
  });
});

test('parameters go to a vector and back', () => {
  const net = new nn.Linear(2, 2);
  const vec = utils.parameters_to_vector(net.parameters());
  expect([...vec.shape]).toEqual([6]);
  utils.vector_to_parameters(torch.arange(6).float(), net.parameters());
  expect(net.weight.tolist()).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(net.bias.tolist()).toEqual([4, 5]);
  expect(net.bias.requires_grad).toBe(true);
});

test('skip_init draws nothing', () => {
  torch.manual_seed(0);
  const expected = torch.rand(1).item();
  torch.manual_seed(0);
  const net = utils.skip_init(nn.Linear, 5, 1, { bias: false });
  expect(torch.rand(1).item()).toBe(expected);
  expect([...net.weight.shape]).toEqual([1, 5]);
  expect(net.weight.is_cpu).toBe(true);
  expect(net.bias).toBeNull();
  expect(() => utils.skip_init(Map as never)).toThrow(/Expected a Module/);
});

test('the memory format of convolutions alone is changed', () => {
  const net = new nn.Sequential(new nn.Conv2d(2, 3, 2), new nn.Conv3d(2, 2, 1));
  const [a, b] = [...net] as unknown as [nn.Conv2d, nn.Conv3d];
  const before = a.weight.clone();
  utils.convert_conv2d_weight_memory_format(net, torch.channels_last);
  expect(a.weight.is_contiguous({ memory_format: torch.channels_last })).toBe(true);
  expect(torch.equal(a.weight, before)).toBe(true);
  expect(b.weight.is_contiguous()).toBe(true);
});

test('a linear layer and a normalisation are fused', () => {
  const linear = new nn.Linear(3, 2).eval();
  const bn = new nn.BatchNorm1d(2).eval();
  bn.running_mean?.fill_(0.5);
  const x = torch.randn(4, 3);
  const fused = utils.fuse_linear_bn_eval(linear, bn);
  expect(torch.allclose(fused.forward(x), bn.forward(linear.forward(x)), { atol: 1e-6 })).toBe(
    true,
  );
  expect(() => utils.fuse_linear_bn_eval(new nn.Linear(3, 2), bn)).toThrow(/eval/);
  expect(() => utils.fuse_linear_bn_eval(linear, new nn.BatchNorm1d(5).eval())).toThrow(/fuse/);
});

describe('functional_call', () => {
  const { functional_call } = torch.func;

  test('puts other tensors in the place of parameters, for one call', () => {
    const net = new nn.Linear(2, 1, { bias: false });
    const weight = torch.tensor([[1.0, 2]], { requires_grad: true });
    const own = net.weight;
    const y = functional_call(net, { weight }, torch.ones(1, 2)) as torch.Tensor;
    expect(y.item()).toBe(3);
    y.backward();
    expect(weight.grad?.tolist()).toEqual([[1, 1]]);
    expect(net.weight === own).toBe(true);
    expect(own.grad).toBeNull();
    expect(() => functional_call(net, { weight }, torch.ones(3, 3))).toThrow();
    expect(net.weight === own).toBe(true);
  });

  test('shared weights are shared in the call too', () => {
    const net = new nn.Sequential(new nn.Linear(1, 1, false), new nn.Linear(1, 1, false));
    (net[1] as nn.Linear).weight = (net[0] as nn.Linear).weight;
    const two = torch.tensor([[2.0]]);
    const x = torch.ones(1, 1);
    const call = (dict: Record<string, torch.Tensor>, options = {}) =>
      (functional_call(net, dict, x, null, options) as torch.Tensor).item();
    expect(call({ '0.weight': two })).toBe(4);
    expect(() => call({ '0.weight': two, '1.weight': two.clone() })).toThrow(/tied/);
    const three = torch.tensor([[3.0]]);
    expect(call({ '0.weight': two, '1.weight': three }, { tie_weights: false })).toBe(6);
  });

  test('strict wants exactly the names of the module', () => {
    const net = new nn.Linear(1, 1);
    const weight = torch.ones(1, 1);
    const strict = (dict: object) => () =>
      functional_call(net, dict as Record<string, torch.Tensor>, torch.ones(1, 1), null, {
        strict: true,
      });
    expect(strict({ weight, extra: weight })).toThrow(
      /Unexpected key\(s\): 'extra'\.\n\tMissing key\(s\): 'bias'\./,
    );
    expect(() => functional_call(net, [{ weight }, { weight }], weight)).toThrow(/multiple/);
  });

  test('buffers that forward assigns come back', () => {
    class Counter extends nn.Module {
      declare count: torch.Tensor;
      constructor() {
        super();
        this.register_buffer('count', torch.zeros(1));
      }
      override forward(step: number, { times = 1 }: { times?: number } = {}): number {
        this.count = this.count.add(step * times);
        return this.count.item() as number;
      }
    }
    const module = new Counter();
    const dict = { count: torch.ones(1) };
    expect(functional_call(module, dict, [2], { times: 3 })).toBe(7);
    expect(dict.count.item()).toBe(7);
    expect(module.count.item()).toBe(0);
    expect(utils.stateless.functional_call(module, dict, 1)).toBe(8);
  });
});

describe('parametrize', () => {
  class Double extends nn.Module {
    calls = 0;
    override forward(x: torch.Tensor): torch.Tensor {
      this.calls += 1;
      return x.mul(2);
    }
  }

  test('cached computes once', () => {
    const m = new nn.Linear(1, 1);
    const double = new Double();
    P.register_parametrization(m, 'weight', double);
    double.calls = 0;
    P.cached(() => {
      const { weight } = m;
      P.cached(() => m.weight);
      expect(m.weight === weight).toBe(true);
      return weight;
    });
    expect(double.calls).toBe(1);
    const { weight } = m;
    expect(m.weight === weight).toBe(false);
  });

  test('a module is told by its class, and may be copied', () => {
    const m = new nn.Linear(2, 2);
    P.register_parametrization(m, 'weight', new Double());
    expect([P.is_parametrized(m), P.is_parametrized(m, 'weight')]).toEqual([true, true]);
    expect([P.is_parametrized(m, 'bias'), P.is_parametrized(new nn.ReLU())]).toEqual([
      false,
      false,
    ]);
    expect(m).toBeInstanceOf(nn.Linear);
    expect(m.constructor.name).toBe('ParametrizedLinear');
    expect(P.type_before_parametrizations(m)).toBe(nn.Linear);
    const copy = deepcopy(m);
    P.remove_parametrizations(m, 'weight');
    expect(m.constructor).toBe(nn.Linear);
    expect(copy.constructor.name).toBe('ParametrizedLinear');
    expect(torch.equal(copy.weight, m.weight)).toBe(true);
    expect(copy.get_parameter('parametrizations.weight.original')).toBeInstanceOf(nn.Parameter);
  });

  test('the parametrization must keep dtype and shape, unless unsafe', () => {
    class Flat extends nn.Module {
      override forward(x: torch.Tensor): torch.Tensor {
        return x.flatten();
      }
    }
    const m = new nn.Linear(2, 2);
    expect(() => P.register_parametrization(m, 'weight', new Flat())).toThrow(/unsafe/);
    expect(P.is_parametrized(m)).toBe(false);
    P.register_parametrization(m, 'weight', new Flat(), { unsafe: true });
    expect([...m.weight.shape]).toEqual([4]);
    expect(() => P.register_parametrization(m, 'nothing', new Double())).toThrow(/'nothing'/);
    expect(() => P.remove_parametrizations(m, 'bias')).toThrow(/bias/);
    expect(() => Reflect.set(m, 'weight', torch.ones(4))).toThrow(/right_inverse/);
  });

  test('a buffer may be parametrized, and all may be transferred', () => {
    const make = () => {
      const m = new nn.Module();
      m.register_buffer('scale', torch.ones(2));
      return m;
    };
    const [from, to] = [make(), make()];
    P.register_parametrization(from, 'scale', new Double());
    expect(Object.keys(from.state_dict())).toEqual(['parametrizations.scale.original']);
    expect([...from.named_buffers()].map(([name]) => name)).toEqual([
      'parametrizations.scale.original',
    ]);
    P.transfer_parametrizations_and_params(from, to);
    expect(to.get_buffer('parametrizations.scale.original').tolist()).toEqual([1, 1]);
    P.remove_parametrizations(to, 'scale');
    expect(to.get_buffer('scale').tolist()).toEqual([2, 2]);
  });

  test('functional_call reaches the tensors behind', () => {
    const m = new nn.Linear(1, 1, { bias: false });
    P.register_parametrization(m, 'weight', new Double());
    const dict = { 'parametrizations.weight.original': torch.full([1, 1], 3) };
    const y = torch.func.functional_call(m, dict, torch.ones(1, 1)) as torch.Tensor;
    expect(y.item()).toBe(6);
  });
});

describe('norms', () => {
  test('a state of the older weight_norm is loaded', () => {
    const old = utils.weight_norm(new nn.Linear(2, 2));
    const made = utils.parametrizations.weight_norm(new nn.Linear(2, 2));
    expect(String(made.load_state_dict(old.state_dict()))).toBe('<All keys matched successfully>');
    old.forward(torch.ones(1, 2));
    expect(torch.equal(made.weight, old.weight)).toBe(true);
  });

  test('spectral_norm notes its version, and loads states from before', () => {
    const m = utils.spectral_norm(new nn.Linear(3, 2));
    const state = m.state_dict();
    const { _metadata } = state as unknown as { _metadata: Record<string, unknown> };
    expect(_metadata['']).toEqual({ version: 1, spectral_norm: { 'weight.version': 1 } });
    m.forward(torch.ones(1, 3));
    const { weight_v: _, ...old } = m.state_dict();
    const other = utils.spectral_norm(new nn.Linear(3, 2));
    other.load_state_dict({ ...old, weight: m.weight.detach() });
    const v = other.get_buffer('weight_v');
    expect(torch.allclose(v, m.get_buffer('weight_v'), { atol: 1e-5 })).toBe(true);
    expect(() => other.load_state_dict(old)).toThrow(/weight/);
  });

  test('one name is normalised once, and found again in a copy', () => {
    const m = utils.spectral_norm(new nn.Linear(3, 2));
    expect(() => utils.spectral_norm(m)).toThrow(/two spectral_norm hooks/);
    expect(() => utils.remove_weight_norm(m)).toThrow(/not found/);
    expect(() => utils.spectral_norm(new nn.Linear(1, 1, false), 'bias')).toThrow(/None/);
    const copy = deepcopy(m);
    utils.remove_spectral_norm(copy);
    expect(Object.keys(copy.state_dict())).toEqual(['bias', 'weight']);
    expect(Object.hasOwn(m, 'forward')).toBe(true);
    expect(Object.hasOwn(copy, 'forward')).toBe(false);
    copy.load_state_dict(copy.state_dict());
  });

  test('orthogonal gives an orthogonal matrix', () => {
    const m = utils.parametrizations.orthogonal(new nn.Linear(3, 5));
    const product = m.weight.mT.matmul(m.weight);
    expect(torch.allclose(product, torch.eye(3), { atol: 1e-5 })).toBe(true);
    const none = { use_trivialization: false };
    const n = utils.parametrizations.orthogonal(new nn.Linear(2, 2), 'weight', 'cayley', none);
    expect(() => Reflect.set(n, 'weight', torch.eye(2))).toThrow(/not possible to assign/);
    expect(() => utils.parametrizations.orthogonal(new nn.Linear(2, 2), 'bias')).toThrow(/matrix/);
    expect(() => utils.parametrizations.orthogonal(m, 'weight', 'svd' as 'cayley')).toThrow(/svd/);
  });
});
