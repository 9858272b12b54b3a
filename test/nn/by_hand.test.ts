/** Modules written by hand: any forward, modules in modules, shared parameters, hidden modules. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import torch, { deepcopy, nn, optim } from '../../lib/index.js';
import { warningsOf } from './support.js';

describe('forward may take and give anything', () => {
  class Attend extends nn.Module {
    override forward(
      query: torch.Tensor,
      { mask = null, scale = 1 }: { mask?: torch.Tensor | null; scale?: number } = {},
    ): { output: torch.Tensor; masked: boolean } {
      return { output: query.mul(scale), masked: mask !== null };
    }
  }
  class Concat extends nn.Module {
    override forward(...inputs: torch.Tensor[]): torch.Tensor {
      return torch.cat(inputs);
    }
  }
  class Constant extends nn.Module {
    override forward(): number {
      return 3;
    }
  }
  class First extends nn.Module {
    override forward<T>(items: readonly T[]): T | undefined {
      return items[0];
    }
  }
  class Step extends nn.Module {
    override forward(x: torch.Tensor): torch.Tensor;
    override forward(x: torch.Tensor, h: torch.Tensor): [torch.Tensor, torch.Tensor];
    override forward(x: torch.Tensor, h?: torch.Tensor): torch.Tensor | torch.Tensor[] {
      return h === undefined ? x : [x, h];
    }
  }
  const x = torch.ones(2);

  test('and is called as it is written', () => {
    expect(new Attend().forward(x, { scale: 2 }).output.tolist()).toEqual([2, 2]);
    expect(new Attend().forward(x, { mask: x }).masked).toBe(true);
    expect(new Concat().forward(x, x, x).shape).toEqual(torch.ones(6).shape);
    expect(new Constant().forward()).toBe(3);
    expect(new First().forward(['a', 'b'])).toBe('a');
    expect(new Step().forward(x, x)).toHaveLength(2);
  });

  test('has its own type', () => {
    expectTypeOf(new Attend().forward(x)).toEqualTypeOf<{
      output: torch.Tensor;
      masked: boolean;
    }>();
    expectTypeOf(new Concat().forward).parameters.toEqualTypeOf<torch.Tensor[]>();
    expectTypeOf(new Constant().forward).returns.toEqualTypeOf<number>();
    expectTypeOf(new First().forward([1])).toEqualTypeOf<number | undefined>();
    expectTypeOf(new Step().forward(x, x)).toEqualTypeOf<[torch.Tensor, torch.Tensor]>();
    // @ts-expect-error: a number for a tensor
    expect(() => new Concat().forward(3)).toThrow(TypeError);
    // @ts-expect-error: no such keyword, which a function of JavaScript doesn't see
    expect(new Attend().forward(x, { masc: x }).masked).toBe(false);
  });

  test('is what a hook sees', () => {
    const module = new Attend();
    const seen: unknown[] = [];
    module.register_forward_hook((_, args, output) => void seen.push(...args, output));
    const output = module.forward(x, { scale: 2 });
    expect(seen[0]).toBe(x);
    expect(seen.at(-1)).toBe(output);
  });
});

describe('modules in modules', () => {
  class Inner extends nn.Module {
    weight: nn.Parameter;

    constructor(readonly size: number) {
      super();
      this.weight = new nn.Parameter(torch.full([size], 2));
    }

    override forward(x: torch.Tensor): torch.Tensor {
      return x.mul(this.weight);
    }
  }
  class Middle extends nn.Module {
    blocks = new nn.ModuleList([new Inner(2), new Inner(2)]);
    by_name = new nn.ModuleDict({ last: new Inner(2) });

    override forward(x: torch.Tensor): torch.Tensor {
      let out = x;
      for (const block of this.blocks) out = block.forward(out);
      return this.by_name.get('last').forward(out);
    }
  }
  class Outer extends nn.Module {
    middle = new Middle();
    bias = new nn.Parameter(torch.zeros(2));

    override forward(x: torch.Tensor): torch.Tensor {
      return this.middle.forward(x).add(this.bias);
    }
  }

  test('are found at every depth, own parameters first', () => {
    expect(Object.keys(new Outer().state_dict())).toEqual([
      'bias',
      'middle.blocks.0.weight',
      'middle.blocks.1.weight',
      'middle.by_name.last.weight',
    ]);
    expect(String(new Outer())).toBe(
      [
        'Outer(',
        '  (middle): Middle(',
        '    (blocks): ModuleList(',
        '      (0-1): 2 x Inner()',
        '    )',
        '    (by_name): ModuleDict(',
        '      (last): Inner()',
        '    )',
        '  )',
        ')',
      ].join('\n'),
    );
  });

  test('are trained', () => {
    const model = new Outer();
    const optimizer = new optim.SGD(model.parameters(), { lr: 0.5 });
    model.forward(torch.ones(2)).sum().backward();
    optimizer.step();
    expect([...model.parameters()].map((p) => p.tolist())).toEqual([
      [-0.5, -0.5],
      ...Array(3).fill([0, 0]),
    ]);
  });
});

describe('a shared parameter', () => {
  class Tied extends nn.Module {
    encoder = new nn.Embedding(5, 3);
    decoder = new nn.Linear(3, 5, false);

    constructor() {
      super();
      this.decoder.weight = this.encoder.weight;
    }

    override forward(x: torch.Tensor): torch.Tensor {
      return this.decoder.forward(this.encoder.forward(x));
    }
  }
  const tied = (model: Tied): boolean => model.decoder.weight === model.encoder.weight;

  test('is one parameter under two names', () => {
    const model = new Tied();
    expect([...model.named_parameters()].map(([name]) => name)).toEqual(['encoder.weight']);
    expect(Object.keys(model.state_dict())).toEqual(['encoder.weight', 'decoder.weight']);
    nn.init.ones_(model.decoder.weight);
    expect(model.encoder.weight.sum().item()).toBe(15);
  });

  test('collects the gradients of both uses', () => {
    const model = new Tied();
    nn.init.ones_(model.encoder.weight);
    model
      .forward(torch.tensor([1n]))
      .sum()
      .backward();
    // Each row as part of the decoder gets 1, and the row looked up another 5.
    expect(model.encoder.weight.grad?.sum(1).tolist()).toEqual([3, 18, 3, 3, 3]);
  });

  test('stays shared through steps, conversions, copies and states', () => {
    const model = new Tied();
    const optimizer = new optim.Adam(model.parameters());
    model
      .forward(torch.tensor([1n]))
      .sum()
      .backward();
    optimizer.step();
    model.double();
    model.load_state_dict(new Tied().state_dict());
    expect([tied(model), tied(deepcopy(model))]).toEqual([true, true]);
    expect(model.decoder.weight.dtype).toBe(torch.float64);
  });
});

describe('modules where the model does not look', () => {
  class Hidden extends nn.Module {
    layers: unknown;

    constructor(layers: unknown) {
      super();
      this.layers = layers;
    }
  }

  test.each([
    ['array', [new nn.ReLU()], 'plain array', 'nn.ModuleList'],
    ['object', { a: new nn.ReLU() }, 'plain object', 'nn.ModuleDict'],
    ['Map', new Map([['a', new nn.ReLU()]]), 'Map', 'nn.ModuleDict'],
  ])('a warning tells of a plain %s once', async (name, layers, kind, remedy) => {
    const Named = { [name]: class extends Hidden {} }[name] as typeof Hidden;
    const warnings = await warningsOf(() => {
      expect([...new Named(layers).children()]).toEqual([]);
      expect([...new Named(layers).children()]).toEqual([]);
    });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toContain(`${name}.layers is a ${kind}`);
    expect(warnings[0]?.message).toContain(remedy);
  });

  test('what holds no module is not told about', async () => {
    const warnings = await warningsOf(() => {
      for (const layers of [[1, 2], { a: 1 }, new Map([['a', 1]]), null, 'x']) {
        expect([...new Hidden(layers).children()]).toEqual([]);
      }
    });
    expect(warnings).toEqual([]);
  });
});
