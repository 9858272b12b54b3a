/** What the tests of schedulers share: building them from the rows of the table of references. */
import { createHash } from 'node:crypto';
import torch, { nn, optim } from '../../lib/index.js';
import { readTable } from '../nn/support.js';

type Options = Record<string, unknown>;
/** A class and its arguments. */
type Spec = [name: string, options: Options];

/** A configuration, and what Python made of it. */
export interface Row {
  scheduler: Spec;
  optimizer: ['SGD' | 'Adam', Options];
  groups: Options[];
  steps?: number;
  epochs?: string;
  metrics?: number;
  state: Options;
  groups_then: Options[];
  marks: string;
  last: unknown[];
}

interface Lists {
  epochs: Record<string, number[]>;
}
const [lists, ...others] = readTable<Row | Lists>('lr_scheduler').rows as [Lists, ...Row[]];
export const rows = others;

type Make<T> = new (options: Options) => T;
/** A scheduler whose kind isn't known: its step takes what the row says. */
export type AnyScheduler = Omit<optim.lr_scheduler.LRScheduler, 'step'> & {
  step(...args: number[]): void;
};

function scaled(): (x: number) => number {
  const fn = Object.assign((x: number): number => fn.scale / (1 + x), { scale: 0.5 });
  return fn;
}

const FUNCTIONS: Record<string, () => (x: number) => number> = {
  rational: () => (x) => 1 / (1 + 0.1 * x),
  alternate: () => (x) => (x % 3 === 0 ? 1.05 : 0.95),
  scaled,
};

export const metric = (i: number): number => 3 / (1 + Math.min(i, 40)) + ((i * 37) % 101) / 500;

/** The value that a JSON form stands for. */
function build(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(build);
  if (typeof value !== 'object' || value === null) return value;
  if ('fn' in value) return FUNCTIONS[value.fn as string]?.();
  if ('tensor' in value) return torch.tensor(value.tensor as number);
  if ('float' in value) return value.float === 'inf' ? Infinity : -Infinity;
  return buildAll(value as Options);
}

export const buildAll = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [name, build(value)]));

export function makeOptimizer({ optimizer: [name, options], groups }: Row): optim.Optimizer {
  const params = groups.map((group) => ({
    params: [new nn.Parameter(torch.zeros(1))],
    ...buildAll(group),
  }));
  return new (optim[name] as unknown as Make<optim.Optimizer>)({ params, ...buildAll(options) });
}

export function makeScheduler(optimizer: optim.Optimizer, [name, options]: Spec): AnyScheduler {
  const { schedulers, ...others } = options;
  const made = { optimizer, ...buildAll(others) };
  const nested = (schedulers as Spec[] | undefined)?.map((spec) => makeScheduler(optimizer, spec));
  const classes: Record<string, unknown> = { ...optim.lr_scheduler, SWALR: optim.swa_utils.SWALR };
  const Scheduler = classes[name] as Make<AnyScheduler>;
  return new Scheduler(nested ? { ...made, schedulers: nested } : made);
}

/** The arguments of each step. */
export function stepsOf({ epochs, metrics, steps }: Row): number[][] {
  if (epochs) return (lists.epochs[epochs] ?? []).map((epoch) => [epoch]);
  if (metrics) return Array.from({ length: metrics }, (_, i) => [metric(i)]);
  return Array.from({ length: steps ?? 100 }, () => []);
}

const numberOf = (value: unknown): number =>
  torch.is_tensor(value) ? Number(value.item()) : Number(value);

/** Digits of a mark. */
export const DIGITS = 3;

/** Digits for the learning rates and momentums of all groups. */
export function mark({ param_groups }: optim.Optimizer): string {
  const values = param_groups.flatMap(({ lr, betas, momentum }) => [
    numberOf(lr),
    numberOf(Array.isArray(betas) ? betas[0] : (momentum ?? 0)),
  ]);
  return createHash('sha256').update(new Float64Array(values)).digest('hex').slice(0, DIGITS);
}

/** A saved value as the table has it. */
export function plain(value: unknown): unknown {
  if (torch.is_tensor(value)) return { tensor: value.item() };
  if (value === Infinity || value === -Infinity) return { float: value > 0 ? 'inf' : '-inf' };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]));
}

/** Takes the steps of a row from `from` to `to`, and gives the marks after each. */
export function drive(
  row: Row,
  [optimizer, scheduler]: readonly [optim.Optimizer, AnyScheduler],
  from: number,
  to: number,
): string {
  let marks = '';
  for (const args of stepsOf(row).slice(from, to)) {
    optimizer.step();
    scheduler.step(...args);
    marks += mark(optimizer);
  }
  return marks;
}

export function make(row: Row): [optim.Optimizer, AnyScheduler] {
  const optimizer = makeOptimizer(row);
  return [optimizer, makeScheduler(optimizer, row.scheduler)];
}
