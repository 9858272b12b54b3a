import torch, { nn } from 'sconce';
import { expect, test } from 'vitest';

const { utils } = nn;
const { prune, parametrize } = utils;
const layer = () => new nn.Linear(3, 2);
const parameter = () => new nn.Parameter(torch.ones(2));
const conv = () => new nn.Conv2d(1, 1, 1).eval();
const norm = () => new nn.BatchNorm2d(1).eval();

test.each<[string, () => unknown, () => unknown]>([
  [
    'fans',
    () => nn.init._calculate_fan_in_and_fan_out({ tensor: torch.ones(2, 3) }),
    () => nn.init._calculate_fan_in_and_fan_out(torch.ones(2, 3)),
  ],
  [
    'fusion',
    () => utils.fuse_conv_bn_eval({ conv: conv(), bn: norm(), transpose: false }),
    () => utils.fuse_conv_bn_eval(conv(), norm()),
  ],
  [
    'a question',
    () => parametrize.is_parametrized(layer(), { tensor_name: 'weight' }),
    () => parametrize.is_parametrized(layer(), 'weight'),
  ],
  [
    'a class of pruning',
    () => prune.LnStructured.apply(layer(), 'weight', { amount: 1, n: 2, dim: 0 })._tensor_name,
    () => prune.LnStructured.apply(layer(), 'weight', 1, 2, 0)._tensor_name,
  ],
  [
    'lists',
    () => new nn.ModuleList().append({ module: layer() }).insert({ index: 0, module: norm() }),
    () => new nn.ModuleList().append(layer()).insert(0, norm()),
  ],
  [
    'lists of parameters',
    () => new nn.ParameterList().extend({ values: [parameter()] }),
    () => new nn.ParameterList().extend([parameter()]),
  ],
  [
    'dictionaries',
    () => new nn.ModuleDict({ a: layer() }).pop({ key: 'a' }),
    () => new nn.ModuleDict({ a: layer() }).pop('a'),
  ],
  ['seeds', () => torch.manual_seed({ seed: 3 }).initial_seed(), () => 3],
  [
    'lazy layers',
    () => new nn.LazyLinear(2).forward({ input: torch.ones(1, 3) }).shape.join(),
    () => '1,2',
  ],
  [
    'activations',
    () => new nn.Tanh().forward({ input: torch.ones(1) }),
    () => torch.ones(1).tanh(),
  ],
  [
    'norms',
    () => new nn.RMSNorm(2).forward({ x: torch.ones(2) }),
    () => new nn.RMSNorm(2).forward(torch.ones(2)),
  ],
])('%s take by name what they take by position', (_, named, plain) => {
  expect(String(named())).toBe(String(plain()));
});

test('modes of autograd, too', () => {
  torch.set_grad_enabled({ mode: false }, () => expect(torch.is_grad_enabled()).toBe(false));
  torch.inference_mode({ mode: false }, () => {
    expect(torch.is_inference_mode_enabled()).toBe(false);
  });
  const x = torch.ones(1, { requires_grad: true });
  x.register_hook({ hook: (grad) => grad.mul(3) });
  x.mul(2).sum().backward();
  expect(x.grad?.item()).toBe(6);
});
