/**
 * What a call costs beside the operator itself: nanoseconds per call of tiny operators, by the public
 * way and by the bound operator alone. Its twin is overhead.py. Run after `npm run setup`.
 */
import torch from '../dist/index.js';
import { native } from '../dist/native.js';
import { handleOf } from '../dist/tensor.js';

torch.set_num_threads(1);
const x = torch.ones(4);
const y = torch.ones(4);
const m = torch.ones(2, 2);
const [hx, hy, hm] = [x, y, m].map(handleOf);
const add = native.bind('aten::add.Tensor');
const add_ = native.bind('aten::add_.Tensor');
const sum = native.bind('aten::sum.dim_IntList');
const view = native.bind('aten::view');
const relu = native.bind('aten::relu');
const zeros = native.bind('aten::zeros');

const cases = {
  'x.add(y)': [() => x.add(y), () => add(hx, hy)],
  'x.add(1)': [() => x.add(1), () => add(hx, 1)],
  'torch.add(x, y)': [() => torch.add(x, y), () => add(hx, hy)],
  'x.add(y, alpha=2)': [() => x.add(y, { alpha: 2 }), () => add(hx, hy, 2)],
  'x.add_(y)': [() => x.add_(y), () => add_(hx, hy)],
  'x.relu()': [() => x.relu(), () => relu(hx)],
  'm.sum(1)': [() => m.sum(1), () => sum(hm, [1])],
  'm.sum(dim=1, keepdim=True)': [() => m.sum({ dim: 1, keepdim: true }), () => sum(hm, [1], true)],
  'm.view(-1)': [() => m.view(-1), () => view(hm, [-1])],
  'torch.zeros(2, 2)': [() => torch.zeros(2, 2), () => zeros([2, 2])],
};

function time(run, count) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i += 1) run();
  return Number(process.hrtime.bigint() - start) / count;
}

function best(run) {
  time(run, 20_000);
  return Math.min(...Array.from({ length: 7 }, () => time(run, 50_000)));
}

const show = (value) => value.toFixed(0).padStart(8);
console.log(`${'ns per call'.padEnd(28)}   public   native overhead`);
for (const [name, [call, bound]] of Object.entries(cases)) {
  const [all, own] = [best(call), best(bound)];
  console.log(`${name.padEnd(28)} ${show(all)} ${show(own)} ${show(all - own)}`);
}
