/** Learning rates and momentums in parameter groups: numbers, or tensors that keep their identity. */
import { keep } from '../../memory.js';
import { ops } from '../../ops.js';
import { isTensor } from '../../tensor.js';
import { checkSingle, type NumberOrTensor, type Optimizer } from '../optimizer.js';
import type { ParamGroup } from '../param_group.js';
import { either, over, squeezed } from '../scalar.js';

/** A value of its own: a tensor is copied. */
export const copyOf = (value: NumberOrTensor): NumberOrTensor =>
  isTensor(value) ? keep(ops.clone(value)) : value;

/** What a group holds under a name. */
export function optionOf(group: ParamGroup, key: string): NumberOrTensor {
  if (!Object.hasOwn(group, key)) throw new RangeError(`the parameter group has no '${key}'`);
  return group[key] as NumberOrTensor;
}

/** What all groups hold under a name, as copies. */
export const valuesOf = (optimizer: Optimizer, key: string): NumberOrTensor[] =>
  optimizer.param_groups.map((group) => copyOf(optionOf(group, key)));

/** Changes a group's value; a tensor stays the same tensor, and is filled. */
export function setValue(group: ParamGroup, key: string, value: NumberOrTensor): void {
  const old = optionOf(group, key);
  if (!isTensor(old)) group[key] = isTensor(value) ? keep(value) : value;
  else {
    checkSingle(key, value);
    ops.fill_(old, either(squeezed(value)));
  }
}

function checked(name: string, value: unknown): NumberOrTensor {
  if (typeof value === 'number' || isTensor(value)) return value;
  if (typeof value === 'bigint') return Number(value);
  throw new TypeError(`${name} must be a number, a tensor, or a list of them`);
}

/** One value for each group, from a list of them or from one that holds for all. */
export function forGroups(name: string, optimizer: Optimizer, given: unknown): NumberOrTensor[] {
  const count = optimizer.param_groups.length;
  if (Array.isArray(given) && given.length !== count) {
    throw new RangeError(
      `${name} must have the same length as optimizer.param_groups. ` +
        `${name} has ${given.length} values, param_groups has ${count}.`,
    );
  }
  const values: unknown[] = Array.isArray(given) ? given : new Array(count).fill(given);
  return values.map((value) => copyOf(checked(name, value)));
}

/** x / y; like Python, refuses a number over zero. */
export function quotient<T extends NumberOrTensor>(x: T, y: number): T;
export function quotient(x: NumberOrTensor, y: number): NumberOrTensor {
  if (y === 0 && !isTensor(x)) throw new RangeError('float division by zero');
  return over(x, y);
}

/** x modulo y for x ≥ 0; like Python, refuses zero. */
export function remainder(x: number, y: number): number {
  if (y === 0) throw new RangeError('integer modulo by zero');
  return x % y;
}

/** How many of the ascending milestones have been reached. */
export function reached(milestones: readonly number[], epoch: number): number {
  const next = milestones.findIndex((milestone) => milestone > epoch);
  return next < 0 ? milestones.length : next;
}
