/** Hooks of optimizers: their order, what they see, and what they may change. */
import { afterEach, expect, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';

const param = (...values: number[]): nn.Parameter => new nn.Parameter(torch.tensor(values));

function sgd(lr = 0.5): { p: nn.Parameter; optimizer: optim.SGD } {
  const p = param(4);
  p.grad = torch.tensor([2]);
  return { p, optimizer: new optim.SGD([p], { lr }) };
}

const open: { remove(): void }[] = [];
afterEach(() => {
  for (const handle of open.splice(0)) handle.remove();
});

test('step: those of all optimizers run around those of one', () => {
  const { p, optimizer } = sgd();
  const seen: string[] = [];
  const note = (name: string) => () => void seen.push(`${name} ${p.item()}`);
  const { optimizer: global } = optim;
  optimizer.register_step_post_hook(note('own post'));
  open.push(global.register_optimizer_step_post_hook(note('global post')));
  optimizer.register_step_pre_hook(note('own pre'));
  open.push(global.register_optimizer_step_pre_hook(note('global pre')));
  optimizer.step();
  expect(seen).toEqual(['global pre 4', 'own pre 4', 'own post 3', 'global post 3']);
  seen.length = 0;
  const other = new optim.Adam([param(1)]);
  other.step();
  expect(seen).toEqual(['global pre 3', 'global post 3']);
});

test('step: hooks see the optimizer first among the arguments, and keywords apart', () => {
  const { optimizer } = sgd();
  const calls: [unknown, unknown[], object][] = [];
  optimizer.register_step_pre_hook((...call) => void calls.push(call));
  const closure = () => 7;
  expect(optimizer.step(closure)).toBe(7);
  expect(calls).toEqual([[optimizer, [optimizer, closure], {}]]);
});

test('step: a pre-hook may change the arguments', () => {
  const { optimizer } = sgd();
  const handle = optimizer.register_step_pre_hook((self) => [[self, () => 'hooked'], {}]);
  expect(optimizer.step(() => 'given')).toBe('hooked');
  handle.remove();
  expect(optimizer.step(() => 'given')).toBe('given');
  optimizer.register_step_pre_hook((() => [1]) as never);
  expect(() => optimizer.step()).toThrow(torch.TorchError);
});

test('step: hooks run around a step that a class defines itself', () => {
  class Descent extends optim.Optimizer {
    override step(): null {
      torch.no_grad(() => {
        for (const p of this.param_groups.flatMap(({ params }) => params)) {
          if (p.grad) p.sub_(p.grad);
        }
      });
      return null;
    }
  }
  const { p } = sgd();
  const optimizer = new Descent([p], {});
  const seen: number[] = [];
  optimizer.register_step_pre_hook(() => void seen.push(Number(p.item())));
  optimizer.register_step_post_hook(() => void seen.push(Number(p.item())));
  optimizer.step();
  expect(seen).toEqual([4, 2]);
  expect(() => new optim.Optimizer([param(1)], {}).step()).toThrow(torch.NotImplementedError);
});

test('step: a scheduler notices steps around which hooks run', () => {
  const { optimizer } = sgd();
  const scheduler = new optim.lr_scheduler.StepLR(optimizer, 1, 0.1);
  let count = 0;
  optimizer.register_step_post_hook(() => void count++);
  optimizer.step();
  scheduler.step();
  expect(count).toBe(1);
  expect(optimizer.param_groups[0]?.lr).toBeCloseTo(0.05);
});

test('state_dict: hooks see the optimizer before, and what is saved after', () => {
  const { optimizer } = sgd();
  const order: string[] = [];
  optimizer.register_state_dict_pre_hook((self) => {
    order.push('second');
    if (self.param_groups[0]) self.param_groups[0].lr = 9;
  });
  optimizer.register_state_dict_pre_hook(() => void order.push('first'), { prepend: true });
  optimizer.register_state_dict_post_hook((_, saved) => ({ ...saved, note: 1 }));
  const seen: unknown[] = [];
  optimizer.register_state_dict_post_hook((_, saved) => void seen.push(saved));
  const saved = optimizer.state_dict();
  expect(order).toEqual(['first', 'second']);
  expect(saved.param_groups[0]?.lr).toBe(9);
  expect(saved).toHaveProperty('note', 1);
  expect(seen).toEqual([saved]);
});

test('load_state_dict: hooks may change a copy of what is loaded', () => {
  const { optimizer } = sgd();
  const saved = optimizer.state_dict();
  const { optimizer: fresh } = sgd(0.1);
  const order: string[] = [];
  fresh.register_load_state_dict_post_hook((self) => {
    order.push(`post ${self.param_groups[0]?.lr}`);
  });
  fresh.register_load_state_dict_pre_hook((_, given) => {
    order.push('replace');
    return { ...given, param_groups: given.param_groups.map((group) => ({ ...group, lr: 3 })) };
  });
  const handle = fresh.register_load_state_dict_pre_hook((_, given) => {
    order.push('change');
    given.state = {};
  }, true);
  fresh.load_state_dict(saved);
  expect(order).toEqual(['change', 'replace', 'post 3']);
  expect(saved.param_groups[0]?.lr).toBe(0.5);
  handle.remove();
  order.length = 0;
  fresh.load_state_dict(saved);
  expect(order).toEqual(['replace', 'post 3']);
});

test('a hook is a function', () => {
  const { optimizer } = sgd();
  expect(() => optimizer.register_step_pre_hook(3 as never)).toThrow(TypeError);
  expect(() => optimizer.register_state_dict_pre_hook('x' as never)).toThrow(TypeError);
  expect(() => optim.optimizer.register_optimizer_step_pre_hook({} as never)).toThrow(TypeError);
});
