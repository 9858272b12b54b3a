/** Sequential, ModuleList and ModuleDict. */
import { describe, expect, test } from 'vitest';
import torch, { deepcopy, nn } from '../../lib/index.js';

const names = (module: nn.Module): string[] => [...module.named_children()].map(([name]) => name);

describe('Sequential', () => {
  const make = () => new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU(), new nn.Linear(3, 1));

  test('runs its modules in order', () => {
    const net = make();
    const x = torch.randn(4, 2);
    const [a, b, c] = net;
    const byHand = (c as nn.Linear).forward((b as nn.ReLU).forward((a as nn.Linear).forward(x)));
    expect(torch.equal(net.forward(x), byHand)).toBe(true);
    expect(new nn.Sequential().forward(x)).toBe(x);
  });

  test('is indexed, counted and iterated', () => {
    const net = make();
    expect(net.length).toBe(3);
    expect(net[0]).toBeInstanceOf(nn.Linear);
    expect(net.at(-1)).toBe(net[2]);
    expect([...net]).toEqual([net[0], net[1], net[2]]);
    expect(net[3]).toBeUndefined();
    expect(() => net.at(3)).toThrow(RangeError);
    expect(() => net.at(-4)).toThrow(RangeError);
  });

  test('is sliced, by the names it has', () => {
    const net = make();
    const tail = net.slice(1);
    expect(tail).toBeInstanceOf(nn.Sequential);
    expect(names(tail)).toEqual(['1', '2']);
    expect([...net.slice(0, -1)]).toEqual([net[0], net[1]]);
    expect(tail.at(0)).toBe(net[1]);
  });

  test('takes names from an object or a Map', () => {
    const net = new nn.Sequential({ fc: new nn.Linear(1, 1), act: new nn.Tanh() });
    expect(names(net)).toEqual(['fc', 'act']);
    expect(Reflect.get(net, 'act')).toBeInstanceOf(nn.Tanh);
    expect(
      names(
        new nn.Sequential(
          new Map([
            ['0', new nn.ReLU()],
            ['b', new nn.ReLU()],
          ]),
        ),
      ),
    ).toEqual(['0', 'b']);
    net.append(new nn.ReLU());
    expect(names(net)).toEqual(['fc', 'act', '2']);
    expect([...net].at(-1)).toBeInstanceOf(nn.ReLU);
  });

  test('changes', () => {
    const net = make();
    const first = net[0];
    net.append(new nn.Sigmoid()).extend([new nn.Tanh()]);
    net.insert(0, new nn.Identity());
    expect(names(net)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(net[1]).toBe(first);
    expect(net.pop()).toBeInstanceOf(nn.Tanh);
    expect(net.pop(0)).toBeInstanceOf(nn.Identity);
    expect(net[0]).toBe(first);
    const other = new nn.Linear(2, 3);
    net[0] = other;
    expect([...net][0]).toBe(other);
    net.set(-1, new nn.ReLU());
    expect(net.at(-1)).toBeInstanceOf(nn.ReLU);
    expect(() => net.append(3 as unknown as nn.ReLU)).toThrow(TypeError);
    expect(() => {
      net[1] = 3 as unknown as (typeof net)[0];
    }).toThrow(TypeError);
    expect(() => net.insert(9, new nn.ReLU())).toThrow(RangeError);
  });

  test('prints nested', () => {
    expect(String(new nn.Sequential(new nn.Sequential(new nn.ReLU()), new nn.Flatten()))).toBe(
      'Sequential(\n  (0): Sequential(\n    (0): ReLU()\n  )\n' +
        '  (1): Flatten(start_dim=1, end_dim=-1)\n)',
    );
    expect(String(new nn.Sequential())).toBe('Sequential()');
  });

  test('what is no module is refused', () => {
    expect(() => new nn.Sequential(3 as unknown as nn.Module)).toThrow(TypeError);
    expect(() => new nn.Sequential(null as unknown as nn.Module)).toThrow(TypeError);
  });
});

describe('ModuleList', () => {
  test('holds modules that the model sees', () => {
    const list = new nn.ModuleList<nn.Module>([new nn.Linear(1, 1), new nn.Linear(1, 1)]);
    expect([...list.parameters()]).toHaveLength(4);
    expect(Object.keys(list.state_dict())[2]).toBe('1.weight');
    list.append(new nn.ReLU()).insert(1, new nn.Tanh());
    expect([...list].map((m) => m.constructor.name)).toEqual(['Linear', 'Tanh', 'Linear', 'ReLU']);
    expect(list.slice(1, 3).length).toBe(2);
    expect(new nn.ModuleList({ modules: [new nn.ReLU()] }).length).toBe(1);
    expect(() => new nn.ModuleList(3 as never)).toThrow(TypeError);
    expect(names(list.slice(1, 3))).toEqual(['0', '1']);
  });

  test('prints equal neighbours once', () => {
    const list = new nn.ModuleList([new nn.ReLU(), new nn.ReLU(), new nn.Tanh()]);
    expect(String(list)).toBe('ModuleList(\n  (0-1): 2 x ReLU()\n  (2): Tanh()\n)');
    expect(String(new nn.ModuleList())).toBe('ModuleList()');
    expect(String(new nn.ModuleList([new nn.Sequential(new nn.ReLU())]))).toBe(
      'ModuleList(\n  (0): Sequential(\n    (0): ReLU()\n  )\n)',
    );
  });

  test('is added to another', () => {
    const [a, b] = [new nn.ReLU(), new nn.Tanh()];
    const sum = new nn.ModuleList<nn.Module>([a]).add([b]);
    expect([...sum]).toEqual([a, b]);
  });

  test('has no forward', () => {
    expect(() => (new nn.ModuleList().forward as () => void)()).toThrow(/forward/);
  });
});

describe('ModuleDict', () => {
  test('keeps the order, numbers included', () => {
    const dict = new nn.ModuleDict([
      ['b', new nn.ReLU()],
      ['2', new nn.Tanh()],
      ['1', new nn.Linear(1, 1)],
    ]);
    expect([...dict]).toEqual(['b', '2', '1']);
    expect(names(dict)).toEqual(['b', '2', '1']);
    expect([...dict.keys()]).toEqual(['b', '2', '1']);
    expect([...dict.values()].length).toBe(3);
    expect([...dict.items()][0]?.[0]).toBe('b');
    expect(dict.get('2')).toBeInstanceOf(nn.Tanh);
    expect(dict.has('3')).toBe(false);
    expect(() => dict.get('3')).toThrow(RangeError);
  });

  test('changes', () => {
    const dict = new nn.ModuleDict<nn.Module>({ act: new nn.ReLU() });
    dict.update({ fc: new nn.Linear(1, 1) });
    dict.update(new nn.ModuleDict({ act: new nn.Tanh() }));
    expect([...dict.keys()]).toEqual(['act', 'fc']);
    expect(String(dict)).toBe(
      'ModuleDict(\n  (act): Tanh()\n  (fc): Linear(in_features=1, out_features=1, bias=True)\n)',
    );
    expect(dict.pop('act')).toBeInstanceOf(nn.Tanh);
    expect(dict.length).toBe(1);
    dict.clear();
    expect(dict.length).toBe(0);
    expect(() => dict.set('keys', new nn.ReLU())).toThrow(/already exists/);
    expect(() => dict.update([['a']] as unknown as [string, nn.Module][])).toThrow(RangeError);
  });
});

describe('ParameterList', () => {
  test('holds parameters that the model sees', () => {
    const list = new nn.ParameterList([torch.ones(2), new nn.Parameter(torch.zeros(1))]);
    expect([...list.parameters()]).toHaveLength(2);
    expect(Object.keys(list.state_dict())).toEqual(['0', '1']);
    expect(list[0]).toBeInstanceOf(nn.Parameter);
    list.append(torch.full([1], 3)).extend([torch.full([1], 4)]);
    expect([...list].map((p) => p.numel())).toEqual([2, 1, 1, 1]);
    expect(list.at(-1).item()).toBe(4);
    list.set(-1, torch.full([1], 5));
    expect(list[3]?.item()).toBe(5);
    expect(list.slice(1, 3).length).toBe(2);
    expect(() => list.at(4)).toThrow(RangeError);
    expect(() => list.extend(torch.ones(2) as never)).toThrow(TypeError);
    expect(() => list.extend(3 as never)).toThrow(TypeError);
    expect(() => (list.forward as () => void)()).toThrow(/should not be called/);
    expect(new nn.ParameterList({ values: [torch.ones(1)] }).length).toBe(1);
  });

  test('keeps its order beyond nine, and is loaded and moved', () => {
    const list = new nn.ParameterList(Array.from({ length: 11 }, (_, i) => torch.full([1], i)));
    expect([...list.named_parameters()].map(([name]) => name).slice(8)).toEqual(['8', '9', '10']);
    const other = deepcopy(list);
    list.to(torch.float64);
    expect([list, other].map((l) => String(l[10]?.dtype))).toEqual([
      'torch.float64',
      'torch.float32',
    ]);
    torch.no_grad(() => other[3]?.fill_(7));
    list.load_state_dict(other.state_dict(), { assign: true });
    expect(list[3]?.item()).toBe(7);
    expect(list[3]?.dtype).toBe(torch.float32);
    expect([...list.named_parameters()]).toHaveLength(11);
  });

  test('prints as in Python', () => {
    const values = [torch.ones(2, 3), 3, 'x', 1.5, new nn.Linear(1, 1)];
    expect(String(new nn.ParameterList<unknown>(values))).toBe(
      'ParameterList(\n    (0): Parameter containing: [torch.float32 of size 2x3]\n' +
        '    (1): Object of type: int\n    (2): Object of type: str\n' +
        '    (3): Object of type: float\n    (4): Object of type: Linear\n' +
        '  (4): Linear(in_features=1, out_features=1, bias=True)\n)',
    );
    expect(String(new nn.ParameterList([torch.ones(2)]))).toBe(
      'ParameterList(  (0): Parameter containing: [torch.float32 of size 2])',
    );
    expect(String(new nn.ParameterList())).toBe('ParameterList()');
  });
});

describe('ParameterDict', () => {
  const pairs = (): [string, torch.Tensor][] => [
    ['b', torch.ones(2)],
    ['2', torch.ones(1)],
    ['1', torch.ones(1)],
  ];

  test('keeps the order of pairs and Maps, and sorts an object', () => {
    const dict = new nn.ParameterDict(pairs());
    expect([...dict]).toEqual(['b', '2', '1']);
    expect(Object.keys(new nn.ParameterDict(new Map(pairs())).state_dict()).sort()).toEqual([
      '1',
      '2',
      'b',
    ]);
    expect([...dict.named_parameters()].map(([name]) => name)).toEqual(['b', '2', '1']);
    expect([...new nn.ParameterDict(Object.fromEntries(pairs())).keys()]).toEqual(['1', '2', 'b']);
    expect([...dict.values()].every((p) => p instanceof nn.Parameter)).toBe(true);
    expect(dict.get('b')?.numel()).toBe(2);
    expect([dict.get('x'), dict.get('x', 3)]).toEqual([null, 3]);
    expect([dict.has('2'), dict.has('3')]).toEqual([true, false]);
  });

  test('has the operations of a dict', () => {
    const dict = new nn.ParameterDict(pairs());
    expect(dict.pop('b').numel()).toBe(2);
    expect(dict.popitem()[0]).toBe('1');
    expect(dict.length).toBe(1);
    expect(dict.setdefault('c', torch.zeros(3)).numel()).toBe(3);
    expect(dict.setdefault('c', torch.zeros(1)).numel()).toBe(3);
    const copy = dict.copy();
    copy.update({ d: torch.ones(4) });
    copy.update(new nn.ParameterDict({ e: torch.ones(5) }));
    expect([...copy.keys()]).toEqual(['2', 'c', 'd', 'e']);
    expect(copy.get('c') === dict.get('c')).toBe(true);
    dict.clear();
    expect([dict.length, [...dict.parameters()].length]).toEqual([0, 0]);
    expect([...dict.fromkeys(['x', 'y'], 1).items()]).toEqual([
      ['x', 1],
      ['y', 1],
    ]);
    expect(() => dict.popitem()).toThrow(RangeError);
    expect(() => dict.pop('x')).toThrow(RangeError);
    expect(() => dict.set(3 as never, torch.ones(1))).toThrow(TypeError);
    expect(() => dict.set('keys', torch.ones(1))).toThrow(/already exists/);
    expect(() => dict.update([['a']] as never)).toThrow(RangeError);
    expect(() => dict.update(3 as never)).toThrow(TypeError);
  });

  test('prints as in Python', () => {
    const values = { b: torch.ones(2, 3).bfloat16(), a: torch.ones([]), n: null };
    expect(String(new nn.ParameterDict<unknown>(values))).toBe(
      'ParameterDict(\n    (a): Parameter containing: [torch.FloatTensor of size ]\n' +
        '    (b): Parameter containing: [torch.BFloat16Tensor of size 2x3]\n' +
        '    (n): Object of type: NoneType\n)',
    );
  });
});
