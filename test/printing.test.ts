/** Tensors print as in Python, character by character. */
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import torch from '../lib/index.js';
import type { PrintOptions } from '../lib/printing.js';
import { translate } from './gate/translate.js';

type Case = [python: string, options: Partial<PrintOptions>, text: string];

const { capability, cases } = JSON.parse(
  readFileSync(new URL('parity/printing.json', import.meta.url), 'utf8'),
) as { capability: string; cases: Case[] };

afterEach(() => torch.set_printoptions({ profile: 'default' }));

/** Python's floats in a line of code, where JavaScript has names for them. */
const floats = (python: string): string =>
  python
    .replaceAll("float('nan')", 'NaN')
    .replaceAll("-float('inf')", '-Infinity')
    .replaceAll("float('inf')", 'Infinity')
    .replaceAll('9007199254740993', '9007199254740993n');

const run = (python: string): torch.Tensor => {
  torch.manual_seed(0);
  return new Function('torch', `return ${floats(translate(python))}`)(torch) as torch.Tensor;
};

const sameBits = torch.backends.cpu.get_cpu_capability() === capability;
const usable = cases.filter(([python]) => sameBits || !python.includes('rand'));

describe('as Python prints', () => {
  test.each(usable)('%s %j', (python, options, text) => {
    const tensor = run(python);
    if (Object.keys(options).length > 0) torch.set_printoptions(options);
    expect(String(tensor)).toBe(text);
    expect(inspect(tensor)).toBe(text);
  });
});

describe('printing', () => {
  test('a parameter says so', () => {
    const weight = new torch.nn.Parameter(torch.ones(2));
    expect(String(weight)).toBe('Parameter containing:\ntensor([1., 1.], requires_grad=True)');
  });

  test('a dual tensor shows its tangent', () => {
    const { dual_level, make_dual } = torch.autograd.forward_ad;
    dual_level(() => {
      const dual = make_dual(torch.ones(2), torch.zeros(2));
      expect(String(dual)).toBe('tensor([1., 1.], tangent=tensor([0., 0.]))');
    });
  });

  test('inside of arrays and objects', () => {
    const x = torch.ones(2, 2);
    expect(inspect({ x, shape: x.shape, dtype: x.dtype, device: x.device })).toBe(
      '{\n  x: tensor([[1., 1.],\n          [1., 1.]]),\n  shape: torch.Size([2, 2]),\n' +
        "  dtype: torch.float32,\n  device: device(type='cpu')\n}",
    );
  });

  test('a disposed tensor throws by String and shows by inspect', () => {
    const x = torch.ones(1);
    x.dispose();
    expect(() => String(x)).toThrow(/disposed/);
    expect(inspect(x)).toBe('tensor(<disposed>)');
  });

  test('a view made and written without grad mode has an invalid node', () => {
    const base = torch.ones(3, { requires_grad: true }).clone();
    const view = torch.no_grad(() => base.narrow(0, 0, 2).mul_(2));
    expect(String(view)).toBe('tensor([2., 2.], grad_fn=<Invalid>)');
  });

  test('leaves nothing behind', () => {
    const x = torch.randn(50, 50);
    const before = torch.memory_stats().live_bytes;
    for (let i = 0; i < 20; i += 1) String(x);
    expect(torch.memory_stats().live_bytes - before).toBeLessThan(20_000);
  });

  test('options are checked', () => {
    expect(() => torch.set_printoptions({ precision: 'a' as never })).toThrow(TypeError);
    expect(() => torch.set_printoptions({ digits: 3 } as never)).toThrow(/digits/);
    for (const bad of [{ precision: -1 }, { precision: 101 }, { edgeitems: -1 }]) {
      expect(() => torch.set_printoptions(bad)).toThrow(RangeError);
    }
    torch.set_printoptions({ precision: 100 });
    expect(String(torch.tensor(0.5))).toBe(`tensor(0.5${'0'.repeat(99)})`);
    torch.set_printoptions(2, 5, { edgeitems: 1 });
    expect(String(torch.arange(10).div(4))).toBe('tensor([0.00,  ..., 2.25])');
    torch.set_printoptions({ profile: 'default', sci_mode: true });
    torch.set_printoptions();
    expect(torch.get_printoptions().sci_mode).toBe(null);
    torch.set_printoptions({ precision: 7 });
    expect(torch.get_printoptions().precision).toBe(7);
  });
});
