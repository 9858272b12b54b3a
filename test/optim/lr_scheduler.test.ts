/** What the schedules' numbers don't show: calls, warnings, errors, tensors, saving. */
import { describe, expect, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';
import { warningsOf } from '../nn/support.js';

const {
  ChainedScheduler,
  ConstantLR,
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  CyclicLR,
  ExponentialLR,
  LambdaLR,
  LinearLR,
  LRScheduler,
  MultiplicativeLR,
  MultiStepLR,
  OneCycleLR,
  PolynomialLR,
  ReduceLROnPlateau,
  SequentialLR,
  StepLR,
} = optim.lr_scheduler;

const param = (): nn.Parameter => new nn.Parameter(torch.zeros(1));
const sgd = (lr: number | torch.Tensor = 1, groups = 1): optim.SGD =>
  new optim.SGD(
    Array.from({ length: groups }, () => ({ params: [param()] })),
    { lr, momentum: 0.9 },
  );
/** The number in a learning rate. */
const item = (lr: unknown): unknown => (torch.is_tensor(lr) ? lr.item() : lr);
const lrs = (optimizer: optim.Optimizer): number[] => optimizer.param_groups.map(({ lr }) => lr);

/** A schedule of one's own. */
class Halving extends LRScheduler {
  declare every: number;

  constructor(optimizer: optim.Optimizer, every: number, last_epoch = -1) {
    super(optimizer, last_epoch, { every });
  }

  override get_lr(): (number | torch.Tensor)[] {
    return this.base_lrs.map((lr) => Number(lr) / 2 ** Math.floor(this.last_epoch / this.every));
  }
}

describe('calls', () => {
  test('take arguments by position and by name', () => {
    const made = [
      new StepLR(sgd(), 2, 0.5),
      new StepLR(sgd(), 2, { gamma: 0.5 }),
      new StepLR({ optimizer: sgd(), step_size: 2, gamma: 0.5 }),
    ];
    for (const scheduler of made) {
      scheduler.optimizer.step();
      for (let i = 0; i < 2; i++) scheduler.step();
      expect(scheduler.get_last_lr()).toEqual([0.5]);
    }
  });

  test('a schedule of one’s own hands its fields up to the first step', () => {
    const optimizer = sgd(0.8);
    const scheduler = new Halving(optimizer, 3);
    optimizer.step();
    for (let i = 0; i < 7; i++) scheduler.step();
    expect(lrs(optimizer)).toEqual([0.2]);
    expect(scheduler.state_dict()).toMatchObject({ every: 3, last_epoch: 7, _step_count: 8 });
    const other = new Halving(sgd(0.1), 50);
    other.load_state_dict(scheduler.state_dict());
    expect(other.get_last_lr()).toEqual([0.2]);
    expect(other.every).toBe(3);
  });

  test('all but the base itself are schedulers of learning rates', () => {
    const optimizer = sgd();
    expect(new ReduceLROnPlateau(optimizer)).toBeInstanceOf(LRScheduler);
    expect(new ChainedScheduler([new StepLR(optimizer, 1)])).toBeInstanceOf(LRScheduler);
    expect(() => new LRScheduler(optimizer)).toThrow(torch.NotImplementedError);
  });

  test('ReduceLROnPlateau takes a loss as a tensor', () => {
    const optimizer = sgd();
    const scheduler = new ReduceLROnPlateau(optimizer, 'min', { patience: 0 });
    scheduler.step(torch.tensor(3));
    scheduler.step({ metrics: torch.tensor([4]) });
    expect(lrs(optimizer)).toEqual([0.1]);
    expect(scheduler.best).toBe(3);
  });

  test('a group that was added later gets the common lower bound', () => {
    const optimizer = sgd();
    const scheduler = new ReduceLROnPlateau(optimizer, { patience: 0, min_lr: 0.3 });
    const listed = new ReduceLROnPlateau(optimizer, { patience: 0, min_lr: [0.3] });
    optimizer.add_param_group({ params: [param()] });
    scheduler.step(1);
    scheduler.step(1);
    expect(lrs(optimizer)).toEqual([0.3, 0.3]);
    listed.step(1);
    expect(() => listed.step(1)).toThrow(torch.TorchError);
  });
});

describe('tensors as learning rates', () => {
  test('stay the same tensors, and are filled', () => {
    const lr = torch.tensor(0.5);
    const optimizer = new optim.SGD([param()], { lr });
    const scheduler = new ExponentialLR(optimizer, 0.5);
    optimizer.step();
    torch.tidy(() => scheduler.step());
    expect((optimizer.param_groups[0]?.lr as unknown) === lr).toBe(true);
    expect(lr.item()).toBe(0.25);
    const [last] = scheduler.get_last_lr();
    expect(last === lr).toBe(false);
    expect(item(last)).toBe(0.25);
    expect(item(scheduler.base_lrs[0])).toBe(0.5);
    scheduler.step();
    expect(item(last)).toBe(0.25);
  });

  test('a step leaves no tensors behind but the copies it gives', () => {
    const scheduler = new CosineAnnealingLR(sgd(torch.tensor(0.5)), 10);
    scheduler.optimizer.step();
    scheduler.step();
    const before = torch.memory_stats().live_bytes;
    const tensors = [...Array(50)].map(() => {
      scheduler.step();
      return scheduler.get_last_lr()[0] as torch.Tensor;
    });
    const left = torch.memory_stats().live_bytes - before;
    const one = left / tensors.length;
    for (const tensor of tensors.slice(0, -1)) tensor.dispose();
    expect(torch.memory_stats().live_bytes - before).toBeLessThanOrEqual(2 * one);
  });

  test('made by a function of the epoch are kept', () => {
    const optimizer = sgd(1);
    const scheduler = new LambdaLR(optimizer, (epoch) => torch.tensor(1 / (1 + epoch)));
    optimizer.step();
    torch.tidy(() => scheduler.step());
    expect(item(optimizer.param_groups[0]?.lr)).toBe(0.5);
    expect(item(scheduler.get_last_lr()[0])).toBe(0.5);
  });
});

describe('saving', () => {
  test('functions are not saved, the fields of those that have some are', () => {
    const fn = Object.assign((epoch: number): number => fn.scale * epoch, { scale: 2 });
    const scheduler = new LambdaLR(sgd(1, 2), [fn, () => 1]);
    const state = scheduler.state_dict();
    expect(state.lr_lambdas).toEqual([{ scale: 2 }, null]);
    fn.scale = 5;
    scheduler.load_state_dict(state);
    expect(fn.scale).toBe(2);
    expect(Object.keys(state)).toContain('lr_lambdas');
  });

  test('goes through JSON', () => {
    const optimizer = sgd(1, 2);
    const make = () =>
      new SequentialLR(
        optimizer,
        [new LinearLR(optimizer), new MultiStepLR(optimizer, [1, 2, 2])],
        [3],
      );
    const scheduler = make();
    optimizer.step();
    for (let i = 0; i < 5; i++) scheduler.step();
    const saved = JSON.stringify(scheduler.state_dict());
    const rates = lrs(optimizer);
    const other = make();
    other.load_state_dict(JSON.parse(saved));
    expect(JSON.stringify(other.state_dict())).toBe(saved);
    expect(other.get_last_lr()).toEqual(rates);
  });

  test('initial learning rates travel with the optimizer', () => {
    const optimizer = sgd(0.5);
    new StepLR(optimizer, 1, { gamma: 0.5 });
    const resumed = sgd(3);
    resumed.load_state_dict(optimizer.state_dict());
    expect(new StepLR(resumed, 1, { gamma: 0.5, last_epoch: 0 }).get_last_lr()).toEqual([0.25]);
  });
});

describe('warnings', () => {
  const messages = async (fn: () => unknown): Promise<string[]> =>
    (await warningsOf(fn)).map(({ message }) => message);

  test('the scheduler before the optimizer', async () => {
    const optimizer = sgd();
    const scheduler = new StepLR(optimizer, 1);
    const [first, ...more] = await messages(() => {
      for (let i = 0; i < 3; i++) scheduler.step();
    });
    expect(first).toMatch(/`lr_scheduler.step\(\)` before `optimizer.step\(\)`/);
    expect(more).toEqual([]);
  });

  test('none in the right order, with several schedulers', async () => {
    const optimizer = sgd();
    const schedulers = [new StepLR(optimizer, 1), new ExponentialLR(optimizer, 0.5)];
    let calls = 0;
    const steps = () => {
      for (let i = 0; i < 3; i++) {
        const loss = optimizer.step(() => {
          calls += 1;
          return 7;
        });
        expect(loss).toBe(7);
        for (const scheduler of schedulers) scheduler.step();
      }
    };
    expect(await messages(steps)).toEqual([]);
    expect(calls).toBe(3);
    expect(Object.keys(optimizer)).not.toContain('step');
  });

  test('a step that was replaced', async () => {
    const optimizer = sgd();
    const scheduler = new StepLR(optimizer, 1);
    optimizer.step = () => null;
    expect(await messages(() => scheduler.step())).toEqual([expect.stringMatching(/overridden/)]);
  });

  test('an epoch, and get_lr() from outside, each once', async () => {
    const optimizer = sgd();
    const scheduler = new ExponentialLR(optimizer, 0.5);
    optimizer.step();
    const epochs = await messages(() => {
      scheduler.step(3);
      scheduler.step({ epoch: 2 });
    });
    expect(epochs).toEqual([expect.stringMatching(/epoch parameter.*deprecated/)]);
    expect(lrs(optimizer)).toEqual([0.25]);
    const outside = await messages(() => {
      expect(scheduler.get_lr()).toEqual([0.125]);
      scheduler.get_lr();
    });
    expect(outside).toEqual([expect.stringMatching(/please use `get_last_lr\(\)`/)]);
  });
});

type Failure = readonly [string, () => unknown, typeof RangeError | typeof TypeError, RegExp];

function failures(): Failure[] {
  const one = sgd();
  const two = sgd(1, 2);
  const other = new StepLR(sgd(), 1);
  const step = new StepLR(one, 1);
  const plain = new optim.SGD([param()]);
  plain.defaults.momentum = undefined;
  delete plain.defaults.momentum;
  return [
    ['no optimizer', () => new StepLR({} as optim.Optimizer, 1), TypeError, /not an Optimizer/],
    ['an unknown keyword', () => new StepLR(one, 1, { gama: 1 } as object), TypeError, /gama/],
    ['nothing to resume', () => new StepLR(sgd(), 1, { last_epoch: 3 }), RangeError, /initial_lr/],
    ['no functions for all', () => new LambdaLR(two, [() => 1]), RangeError, /Expected 2.*got 1/],
    [
      'no function',
      () => new MultiplicativeLR(one, 3 as unknown as () => number),
      TypeError,
      /should be a function/,
    ],
    [
      'a function without a result',
      () => new LambdaLR(sgd(), (() => undefined) as unknown as () => number),
      TypeError,
      /must return a number/,
    ],
    ['an interval of zero', () => new StepLR(sgd(), 0).step(), RangeError, /modulo by zero/],
    ['a factor above 1', () => new ConstantLR(one, 1.5), RangeError, /between 0 and 1/],
    ['a start of 0', () => new LinearLR(one, 0), RangeError, /greater than 0/],
    ['an end above 1', () => new LinearLR(one, { end_factor: 2 }), RangeError, /between 0 and 1/],
    ['a line of no length', () => lineOf(0).step(0), RangeError, /division by zero/],
    ['no epochs', () => new PolynomialLR(sgd(), 0)._get_closed_form_lr(), RangeError, /by zero/],
    ['half a T_0', () => new CosineAnnealingWarmRestarts(one, 2.5), RangeError, /integer T_0/],
    ['no T_mult', () => new CosineAnnealingWarmRestarts(one, 2, 0), RangeError, /T_mult >= 1/],
    [
      'a negative epoch',
      () => new CosineAnnealingWarmRestarts(sgd(), 2).step(-1),
      RangeError,
      /non-negative/,
    ],
    ['no schedulers', () => new SequentialLR(one, [], []), RangeError, /at least one/],
    ['no chain', () => new ChainedScheduler([]), RangeError, /at least one/],
    [
      'schedulers of two optimizers',
      () => new ChainedScheduler([step, other]),
      RangeError,
      /same optimizer/,
    ],
    [
      'milestones for other schedulers',
      () => new SequentialLR(one, [step, step], []),
      RangeError,
      /one more/,
    ],
    [
      'a plateau in a sequence',
      () => new SequentialLR(one, [new ReduceLROnPlateau(one) as unknown as typeof step], []),
      RangeError,
      /does not support `ReduceLROnPlateau`/,
    ],
    [
      'an argument where there is none',
      () => new ChainedScheduler([step]).step(...([1] as unknown as [])),
      TypeError,
      /takes 0 positional/,
    ],
    ['a factor of 1', () => new ReduceLROnPlateau(one, { factor: 1 }), RangeError, /< 1.0/],
    ['a mode', () => new ReduceLROnPlateau(one, 'up' as 'min'), RangeError, /mode up is unknown/],
    [
      'a threshold mode',
      () => new ReduceLROnPlateau(one, { threshold_mode: 'x' as 'rel' }),
      RangeError,
      /threshold mode x/,
    ],
    [
      'lower bounds',
      () => new ReduceLROnPlateau(one, { min_lr: [0, 0] }),
      RangeError,
      /min_lr.*2 values.*has 1/,
    ],
    [
      'no metric',
      () => new ReduceLROnPlateau(one).step(...([] as unknown as [number])),
      TypeError,
      /missing required argument 'metrics'/,
    ],
    ['rates', () => new CyclicLR(one, [1, 2], 3), RangeError, /base_lr.*2 values/],
    ['no number', () => new CyclicLR(one, 'x' as unknown as number, 3), TypeError, /base_lr/],
    [
      'a shape of cycles',
      () => new CyclicLR(one, 1, 2, { mode: 'square' as 'triangular' }),
      RangeError,
      /mode is invalid/,
    ],
    ['no momentum', () => new CyclicLR(plain, 1, 2), RangeError, /must support momentum/],
    ['no momentum here', () => new OneCycleLR(plain, 1, 10), RangeError, /must support momentum/],
    ['no length', () => new OneCycleLR(one, 1), RangeError, /You must define either/],
    ['half a step', () => new OneCycleLR(one, 1, 2.5), RangeError, /integer total_steps/],
    [
      'no epoch',
      () => new OneCycleLR(one, 1, { epochs: 0, steps_per_epoch: 3 }),
      RangeError,
      /integer epochs/,
    ],
    ['a part', () => new OneCycleLR(one, 1, 5, { pct_start: 2 }), RangeError, /between 0 and 1/],
    [
      'a strategy',
      () => new OneCycleLR(one, 1, 5, { anneal_strategy: 'sin' as 'cos' }),
      RangeError,
      /'cos' or 'linear'/,
    ],
    [
      'a step too many',
      () => {
        const scheduler = new OneCycleLR(sgd(), 1, 5);
        scheduler.optimizer.step();
        for (let i = 0; i < 6; i++) scheduler.step();
      },
      RangeError,
      /Tried to step 6 times.*5/,
    ],
    [
      'a phase of no length',
      () => new OneCycleLR(sgd(), 1, 10, { pct_start: 0.1 }),
      RangeError,
      /division by zero/,
    ],
    [
      'no state',
      () => step.load_state_dict(3 as unknown as Record<string, never>),
      TypeError,
      /what state_dict/,
    ],
    [
      'a state without functions',
      () => new LambdaLR(sgd(), () => 1).load_state_dict({}),
      RangeError,
      /lr_lambdas/,
    ],
  ];
}

function lineOf(total_iters: number): optim.lr_scheduler.LinearLR {
  const optimizer = sgd();
  const scheduler = new LinearLR(optimizer, { total_iters });
  optimizer.step();
  return scheduler;
}

test.each(failures())('refuses %s', (_, call, kind, message) => {
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});
