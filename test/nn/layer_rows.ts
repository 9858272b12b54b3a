/** Rows of layers and functions against PyTorch, as `scripts/reference/nn.py` writes them. */
import { readdirSync } from 'node:fs';
import torch, { nn } from '../../lib/index.js';
import { type Encoded, readTable, sameCpu } from './support.js';

/** A value of a row: JSON, or an object that stands for what JSON can't say. */
export type Spec = unknown;

export interface Row {
  module: string;
  args: Spec[];
  kw: Record<string, Spec>;
  inputs: Spec[];
  repr: string;
  keys: string[];
  state: string;
  output?: Encoded[];
  input_grads: (Encoded | null)[];
  grads: (Encoded | null)[];
  after: string;
  eval: Encoded[];
  /** In evaluation without gradients, for layers that have a kernel of their own for that. */
  no_grad?: Encoded[];
}

export interface Family {
  name: string;
  exact: boolean;
  rows: Row[];
}

/** The tables of all families. */
export function readFamilies(): Family[] {
  const folder = new URL('../parity/layers/', import.meta.url);
  return readdirSync(folder).map((file) => {
    const name = file.replace(/\.json$/, '');
    const table = readTable<Row>(`layers/${name}`);
    return { name, exact: sameCpu(table), rows: table.rows };
  });
}

interface Drawn {
  randn?: number[];
  rand?: number[];
  grad?: boolean;
  classes?: number;
  shape?: number[];
  tensor?: number;
  dtype?: 'float32';
  packed?: number[];
  lengths?: number[];
  list?: Spec[];
  function?: 'relu';
  module?: [string, Spec[], Record<string, Spec>];
}

function pack(drawn: torch.Tensor, lengths: number[]): nn.utils.rnn.PackedSequence {
  const enforce_sorted = lengths.every((length, i) => i === 0 || length <= (lengths[i - 1] ?? 0));
  const packed = nn.utils.rnn.pack_padded_sequence(drawn, lengths, { enforce_sorted });
  packed.data.requires_grad_();
  return packed;
}

/** What a value of a row stands for. */
export function make(spec: Spec): unknown {
  if (Array.isArray(spec)) return spec.map(make);
  if (typeof spec !== 'object' || spec === null) return spec;
  const given = spec as Drawn;
  const options = { requires_grad: given.grad ?? true };
  if (given.randn !== undefined) return torch.randn(given.randn, options);
  if (given.rand !== undefined) return torch.rand(given.rand, options);
  if (given.classes !== undefined) return torch.randint(0, given.classes, given.shape ?? []);
  if (given.tensor !== undefined) {
    return torch.tensor(given.tensor, { dtype: torch[given.dtype ?? 'float32'] });
  }
  if (given.packed !== undefined) return pack(torch.randn(given.packed), given.lengths ?? []);
  if (given.list !== undefined) return given.list.map(make);
  if (given.dtype !== undefined) return torch[given.dtype];
  if (given.function !== undefined) return nn.functional[given.function];
  return build(...(given.module as NonNullable<Drawn['module']>));
}

type Keywords = Record<string, unknown>;
const makeAll = (specs: Record<string, Spec>): Keywords =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, make(spec)]));

const trailing = (keywords: Keywords): Keywords[] =>
  Object.keys(keywords).length === 0 ? [] : [keywords];

export function build(name: string, args: Spec[], keywords: Record<string, Spec>): nn.Module {
  const Class = nn[name as 'ReLU'] as unknown as new (...args: unknown[]) => nn.Module;
  if (Class === undefined) throw new Error(`there is no nn.${name}`);
  return new Class(...args.map(make), ...trailing(makeAll(keywords)));
}

/** Inputs in their order; one may be another once more. */
function drawAll(specs: Spec[]): unknown[] {
  const drawn: unknown[] = [];
  for (const spec of specs) {
    const again = typeof spec === 'object' && spec !== null && 'same' in spec;
    drawn.push(again ? drawn[spec.same as number] : make(spec));
  }
  return drawn;
}

/** The inputs of a call, drawn in their order, keywords last. */
export function draw(specs: Spec[]): unknown[] {
  const last = specs[specs.length - 1];
  if (typeof last !== 'object' || last === null || !('keywords' in last)) return drawAll(specs);
  const positional = drawAll(specs.slice(0, -1));
  return [...positional, makeAll(last.keywords as Record<string, Spec>)];
}

export const isFunction = (row: Row): boolean => row.module.startsWith('F.');

export function callFunction(row: Row, inputs: unknown[]): unknown {
  const run = nn.functional[row.module.slice(2) as 'relu'] as (...args: unknown[]) => unknown;
  if (run === undefined) throw new Error(`there is no nn.functional.${row.module.slice(2)}`);
  return run(...inputs, ...row.args.map(make), ...trailing(makeAll(row.kw)));
}

/** The tensors in a value, in order. */
export function flat(value: unknown): torch.Tensor[] {
  if (torch.is_tensor(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  const items = Symbol.iterator in value ? [...(value as Iterable<unknown>)] : Object.values(value);
  return items.flatMap(flat);
}

/** Differentiates by output gradients that are drawn. */
export function backward(outputs: torch.Tensor[]): void {
  const roots = outputs.filter((tensor) => tensor.requires_grad);
  if (roots.length === 0) return;
  const gradients = roots.map((root) => torch.randn(root.shape, { dtype: root.dtype }));
  torch.autograd.backward(roots, gradients);
}
