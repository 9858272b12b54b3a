/** nn.Module: fields, walks, hooks, conversion, printing. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import torch, { deepcopy, nn } from '../../lib/index.js';
import { warningsOf } from './support.js';

class Block extends nn.Module {
  fc = new nn.Linear(2, 2);
  act = new nn.ReLU();

  override forward(x: torch.Tensor): torch.Tensor {
    return this.act.forward(this.fc.forward(x));
  }
}

class Net extends nn.Module {
  first = new Block();
  scale = new nn.Parameter(torch.ones(1));
  second: Block;
  depth = 2;

  constructor() {
    super();
    this.second = this.first;
    this.register_buffer('mean', torch.zeros(2));
    this.register_buffer('cache', torch.ones(2), { persistent: false });
  }

  override forward(x: torch.Tensor): torch.Tensor {
    return this.second.forward(this.first.forward(x)).mul(this.scale);
  }
}

const names = (pairs: Iterable<[string, unknown]>): string[] => [...pairs].map(([name]) => name);

describe('walks', () => {
  const net = new Net();

  test('parameters come in order, shared ones once', () => {
    expect(names(net.named_parameters())).toEqual(['scale', 'first.fc.weight', 'first.fc.bias']);
    expect([...net.parameters()]).toHaveLength(3);
    expect(names(net.named_parameters({ recurse: false }))).toEqual(['scale']);
    expect(names(net.named_parameters('net', true))[0]).toBe('net.scale');
    expect(names(net.named_parameters({ remove_duplicate: false }))).toEqual([
      'scale',
      'first.fc.weight',
      'first.fc.bias',
      'second.fc.weight',
      'second.fc.bias',
    ]);
  });

  test('buffers, children and modules', () => {
    expect(names(net.named_buffers())).toEqual(['mean', 'cache']);
    expect([...net.buffers()]).toHaveLength(2);
    expect(names(net.named_children())).toEqual(['first']);
    expect([...net.children()]).toEqual([net.first]);
    expect(names(net.named_modules())).toEqual(['', 'first', 'first.fc', 'first.act']);
    expect(names(net.named_modules({ remove_duplicate: false }))).toContain('second.act');
    expect([...net.modules()][0]).toBe(net);
  });

  test('apply visits children first and returns the module', () => {
    const seen: string[] = [];
    expect(new Block().apply((m) => seen.push(m.constructor.name))).toBeInstanceOf(Block);
    expect(seen).toEqual(['Linear', 'ReLU', 'Block']);
  });

  test('paths', () => {
    expect(net.get_submodule('first.fc')).toBe(net.first.fc);
    expect(net.get_submodule('')).toBe(net);
    expect(net.get_parameter('first.fc.weight')).toBe(net.first.fc.weight);
    expect(net.get_buffer('mean').tolist()).toEqual([0, 0]);
    expect(() => net.get_submodule('first.nothing')).toThrow(/no attribute/);
    expect(() => net.get_submodule('depth')).toThrow(/not an nn.Module/);
    expect(() => net.get_parameter('first')).toThrow(/not an nn.Parameter/);
    expect(() => net.get_buffer('scale')).toThrow(/not a buffer/);
  });
});

describe('registration', () => {
  test('add_module and register_parameter are assignments', () => {
    const module = new nn.Module();
    module.add_module('fc', new nn.Linear(1, 1));
    module.register_parameter('w', new nn.Parameter(torch.ones(1)));
    module.register_module('none', null);
    expect(names(module.named_parameters())).toEqual(['w', 'fc.weight', 'fc.bias']);
    expect(String(module)).toContain('(none): None');
  });

  test('names are checked', () => {
    const module = new nn.Module();
    expect(() => module.add_module('a.b', new nn.ReLU())).toThrow(/can't contain/);
    expect(() => module.add_module('', new nn.ReLU())).toThrow(/empty string/);
    expect(() => module.add_module('training', new nn.ReLU())).toThrow(/already exists/);
    expect(() => module.register_buffer('forward', null)).toThrow(/already exists/);
    expect(() => module.add_module('x', 3 as unknown as nn.Module)).toThrow(TypeError);
  });

  test('a buffer takes tensors only, and may be replaced', () => {
    const net = new Net() as Net & { mean: torch.Tensor | null };
    net.mean = torch.ones(2);
    expect(net.get_buffer('mean').tolist()).toEqual([1, 1]);
    expect(() => Reflect.set(net, 'mean', 3)).toThrow(TypeError);
    net.mean = null;
    expect(names(net.named_buffers())).toEqual(['cache']);
  });

  test('a Buffer in a field is a buffer', () => {
    class Stats extends nn.Module {
      mean: torch.Tensor = new nn.Buffer(torch.ones(2));
      cache: torch.Tensor = new nn.Buffer(torch.ones(2), { persistent: false });
      empty = new nn.Buffer();
    }
    const module = new Stats();
    expect(names(module.named_buffers())).toEqual(['mean', 'cache', 'empty']);
    expect(Object.keys(module.state_dict())).toEqual(['mean', 'empty']);
    module.double();
    expect(module.mean.dtype).toBe(torch.float64);
    module.mean = torch.zeros(1);
    expect(module.get_buffer('mean').tolist()).toEqual([0]);
    module.mean = new nn.Parameter(torch.zeros(1));
    expect(names(module.named_buffers())).toEqual(['cache', 'empty']);
    expect(names(module.named_parameters())).toEqual(['mean']);
    expect(() => Reflect.set(module, 'cache', 1)).toThrow(TypeError);
    expect(String(new nn.Buffer(torch.ones(1)))).toBe('tensor([1.])');
    expect([...deepcopy(module).buffers()]).toHaveLength(2);
  });

  test('set_submodule replaces, or adds', () => {
    const net = new nn.Sequential({ a: new nn.Sequential(new nn.ReLU()) });
    net.set_submodule('a.0', new nn.Tanh());
    expect(net.get_submodule('a.0')).toBeInstanceOf(nn.Tanh);
    net.set_submodule('a.1', new nn.Sigmoid());
    expect(names(net.named_modules())).toEqual(['', 'a', 'a.0', 'a.1']);
    expect(() => net.set_submodule('a.2', new nn.Tanh(), { strict: true })).toThrow(/no attribute/);
    expect(() => net.set_submodule('', new nn.Tanh())).toThrow(RangeError);
    expect(() => net.set_submodule('a.0', 3 as never)).toThrow(/not an nn.Module/);
    expect(() => net.set_submodule('training', new nn.Tanh())).toThrow(/not an nn.Module/);
  });

  test('a plain array of modules is told about, once', async () => {
    class Careless extends nn.Module {
      layers = [new nn.Linear(1, 1)];
      weights = [new nn.Parameter(torch.ones(1))];
    }
    const warnings = await warningsOf(() => {
      expect([...new Careless().parameters()]).toEqual([]);
      expect([...new Careless().parameters()]).toEqual([]);
    });
    const messages = warnings.map(({ message }) => message).sort();
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatch(/Careless\.layers is a plain array.*nn\.ModuleList/);
    expect(messages[1]).toMatch(/Careless\.weights is a plain array.*nn\.ParameterList/);
  });

  test('a module without forward says so', () => {
    class Empty extends nn.Module {}
    expect(() => (new Empty().forward as () => void)()).toThrow(/Empty.*forward/);
  });
});

describe('modes', () => {
  test('train and eval reach all modules', () => {
    const net = new Net();
    expect(net.eval()).toBe(net);
    expect([...net.modules()].some((m) => m.training)).toBe(false);
    net.train();
    expect(net.first.act.training).toBe(true);
    expect(net.train({ mode: false }).training).toBe(false);
    expect(() => net.train(1 as unknown as boolean)).toThrow(RangeError);
    expect(() => net.train({ on: true } as object)).toThrow(TypeError);
  });

  test('requires_grad_ and zero_grad', () => {
    const net = new Net();
    net.forward(torch.ones(1, 2)).sum().backward();
    expect(net.scale.grad).not.toBeNull();
    net.zero_grad({ set_to_none: false });
    expect(net.scale.grad?.tolist()).toEqual([0]);
    net.zero_grad();
    expect(net.scale.grad).toBeNull();
    net.requires_grad_({ requires_grad: false });
    expect([...net.parameters()].some((p) => p.requires_grad)).toBe(false);
  });
});

describe('conversion', () => {
  test('to keeps the parameters themselves, and converts gradients and buffers', () => {
    const net = new nn.Sequential(new nn.Linear(2, 2), new nn.BatchNorm1d(2));
    net.forward(torch.ones(3, 2)).sum().backward();
    const before = [...net.parameters()];
    expect(net.to(torch.float64)).toBe(net);
    expect([...net.parameters()].every((p, i) => p === before[i])).toBe(true);
    for (const p of net.parameters()) {
      expect(p.dtype).toBe(torch.float64);
      expect(p.grad?.dtype).toBe(torch.float64);
      expect(p.is_leaf && p.requires_grad).toBe(true);
    }
    const types = [...net.buffers()].map(({ dtype }) => dtype);
    expect(types).toEqual([torch.float64, torch.float64, torch.int64]);
    expect(net.float()[0]?.get_parameter('weight').dtype).toBe(torch.float32);
    net.half();
    expect([...net.parameters()][0]?.dtype).toBe(torch.float16);
    net.bfloat16().double().cpu();
    net.to('cpu', torch.float32, true).to({ dtype: torch.float64 }).to(torch.ones(1));
    expect([...net.parameters()][0]?.dtype).toBe(torch.float32);
  });

  test('type converts integers too', () => {
    const net = new nn.BatchNorm1d(2).type(torch.float64);
    expect(net.num_batches_tracked?.dtype).toBe(torch.float64);
    expect(net.type('torch.HalfTensor').weight.dtype).toBe(torch.float16);
    expect(() => net.type({ dtype: torch.float32 } as never)).toThrow(TypeError);
  });

  test('only floating point dtypes are taken', () => {
    expect(() => new nn.Linear(1, 1).to(torch.int32)).toThrow(/floating point/);
    expect(() => new nn.Linear(1, 1).to({ dtyp: torch.float32 } as object)).toThrow(TypeError);
  });

  test('to_empty brings a module from meta', () => {
    const module = new nn.Linear(2, 3, { device: 'meta' });
    expect(module.weight.is_meta).toBe(true);
    module.to_empty({ device: 'cpu' });
    expect(module.weight.is_cpu).toBe(true);
    expect(module.weight).toBeInstanceOf(nn.Parameter);
    module.reset_parameters();
    expect([...module.forward(torch.ones(1, 2)).shape]).toEqual([1, 3]);
  });
});

describe('hooks', () => {
  const x = torch.tensor([[1.0, 1.0]]);
  const layer = () => {
    const linear = new nn.Linear(2, 1, { bias: false });
    nn.init.ones_(linear.weight);
    return linear;
  };

  test('see input and output, and may change both', () => {
    const linear = layer();
    const calls: string[] = [];
    const before = linear.register_forward_pre_hook((module, args) => {
      calls.push(`${module.constructor.name} ${args.length}`);
      return (args[0] as torch.Tensor).mul(2);
    });
    const after = linear.register_forward_hook((_, args, output) => {
      calls.push(`${(args[0] as torch.Tensor).sum().item()}`);
      return (output as torch.Tensor).add(1);
    });
    expect(linear.forward(x).item()).toBe(5);
    expect(calls).toEqual(['Linear 1', '4']);
    before.remove();
    expect(linear.forward(x).item()).toBe(3);
    after.remove();
    after.remove();
    expect(linear.forward(x).item()).toBe(2);
    expect(Object.hasOwn(linear, 'forward')).toBe(false);
  });

  test('run in order, prepended ones first', () => {
    const linear = layer();
    const order: number[] = [];
    linear.register_forward_hook(() => void order.push(1));
    linear.register_forward_hook(() => void order.push(2));
    linear.register_forward_hook(() => void order.push(0), { prepend: true });
    new nn.Sequential(linear).forward(x);
    expect(order).toEqual([0, 1, 2]);
  });

  test('with keywords', () => {
    class Scaled extends nn.Module {
      override forward(input: torch.Tensor, { by = 1 }: { by?: number } = {}): torch.Tensor {
        return input.mul(by);
      }
    }
    const module = new Scaled();
    const seen: unknown[] = [];
    module.register_forward_pre_hook(
      (_, args, kwargs) => {
        seen.push(kwargs);
        return [args, { by: 3 }];
      },
      { with_kwargs: true },
    );
    module.register_forward_hook((_, __, kwargs) => void seen.push(kwargs), { with_kwargs: true });
    expect(module.forward(x, { by: 2 }).tolist()).toEqual([[3, 3]]);
    expect(seen).toEqual([{ by: 2 }, { by: 3 }]);
  });

  test('are functions, with known options', () => {
    expect(() => layer().register_forward_hook(3 as never)).toThrow(TypeError);
    expect(() => layer().register_forward_hook(() => {}, { first: true } as never)).toThrow(
      /first/,
    );
    expect(() => layer().apply(3 as never)).toThrow(TypeError);
  });

  test('always_call runs after an error', () => {
    const linear = layer();
    let called = 0;
    linear.register_forward_hook(() => void called++, { always_call: true });
    linear.register_forward_hook(() => void called++);
    expect(() => linear.forward(torch.ones(3, 3))).toThrow();
    expect(called).toBe(1);
  });

  test('keep a forward given to the instance', () => {
    const linear = layer();
    linear.forward = (input: torch.Tensor) => input.neg();
    const handle = linear.register_forward_hook((_, __, output) => (output as torch.Tensor).mul(2));
    expect(linear.forward(x).tolist()).toEqual([[-2, -2]]);
    handle.remove();
    expect(linear.forward(x).tolist()).toEqual([[-1, -1]]);
  });
});

describe('printing', () => {
  test('nested modules are indented', () => {
    expect(String(new Net())).toBe(
      [
        'Net(',
        '  (first): Block(',
        '    (fc): Linear(in_features=2, out_features=2, bias=True)',
        '    (act): ReLU()',
        '  )',
        '  (second): Block(',
        '    (fc): Linear(in_features=2, out_features=2, bias=True)',
        '    (act): ReLU()',
        '  )',
        ')',
      ].join('\n'),
    );
    expect(inspect(new Block())).toBe(String(new Block()));
  });

  test('several lines of extra_repr stand above the children', () => {
    class Wide extends nn.Module {
      act = new nn.ReLU();
      override extra_repr(): string {
        return 'a=1\nb=2';
      }
    }
    expect(String(new Wide())).toBe('Wide(\n  a=1\n  b=2\n  (act): ReLU()\n)');
    expect(String(new nn.Module())).toBe('Module()');
  });

  test('a parameter', () => {
    const p = new nn.Parameter(torch.ones(2));
    expect(String(p)).toBe('Parameter containing:\ntensor([1., 1.], requires_grad=True)');
    expect(inspect(p)).toBe(String(p));
  });
});

describe('Parameter', () => {
  test('shares the elements of its data', () => {
    const data = torch.zeros(2);
    const p = new nn.Parameter(data);
    torch.no_grad(() => p.add_(1));
    expect(data.tolist()).toEqual([1, 1]);
    expect(data.requires_grad).toBe(false);
    expect([p.requires_grad, p.is_leaf]).toEqual([true, true]);
    expect(new nn.Parameter(data, { requires_grad: false }).requires_grad).toBe(false);
    expect([...new nn.Parameter().shape]).toEqual([0]);
    expect(torch.is_tensor(p)).toBe(true);
  });

  test('of integers cannot be trained', () => {
    expect(() => new nn.Parameter(torch.zeros(2, { dtype: torch.int64 }))).toThrow(/floating/);
  });

  test('data may be written and replaced', () => {
    const d = new nn.Linear(2, 2);
    d.weight.data.fill_(0.5);
    expect(d.weight.tolist()).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
    d.weight.data = torch.full([2, 2], 0.25);
    expect(d.weight.tolist()).toEqual([
      [0.25, 0.25],
      [0.25, 0.25],
    ]);
    expect(d.weight).toBeInstanceOf(nn.Parameter);
    expect(d.weight.requires_grad).toBe(true);
  });

  test('outlives tidy, as do buffers and gradients', () => {
    const net = torch.tidy(() => {
      const made = new nn.Sequential(new nn.Linear(2, 2), new nn.BatchNorm1d(2));
      made.forward(torch.ones(2, 2)).sum().backward();
      return made;
    });
    expect(net.forward(torch.ones(2, 2)).shape.numel()).toBe(4);
    expect([...net.parameters()].every((p) => p.grad?.isfinite().all().item())).toBe(true);
  });
});
