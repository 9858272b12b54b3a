/** Sequential, ModuleList and ModuleDict. */
import { describe, expect, test } from 'vitest';
import torch, { nn } from '../../lib/index.js';

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
