/** Options that are numbers, tensors of one element, or lists of them. */
import { TorchError } from '../errors.js';
import { typeName } from '../gate/kinds.js';
import { reprBool, reprFloat, reprStrings, reprTuple } from '../repr.js';
import { isTensor, type Tensor } from '../tensor.js';
import type { Options } from './param_group.js';

/** An option as Python prints it. */
export function reprOption(value: unknown, asInteger = false): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return reprBool(value);
  if (typeof value === 'number') {
    return asInteger && Number.isInteger(value) ? String(value) : reprFloat(value);
  }
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string')
      ? reprStrings(value)
      : reprTuple(value, (item) => (isTensor(item) ? String(item) : reprOption(item, asInteger)));
  }
  // Python formats a tensor without dimensions as its number, outside of tuples.
  if (isTensor(value) && value.ndim === 0) return reprOption(value.item(), asInteger);
  return String(value);
}

/** A number that may have been given as a tensor of one element. */
export type NumberOrTensor = number | Tensor;

/** The number in an option, which a user may have changed to anything in a group. */
export function numberOf(option: unknown): number {
  if (typeof option === 'number') return option;
  if (isTensor(option)) return Number(option.item());
  throw new TypeError(`an optimizer needs a number or a Tensor here, not ${typeName(option)}`);
}

/** Refuses a tensor of several elements as an option. */
export function checkSingle(name: string, option: unknown): void {
  if (isTensor(option) && option.numel() !== 1) {
    throw new RangeError(`Tensor ${name} must be 1-element`);
  }
}

/** Refuses the choices of implementation that exclude each other. */
export function checkFused({ fused, foreach, differentiable }: Options): void {
  if (!fused) return;
  if (differentiable) throw new TorchError('`fused` does not support `differentiable`');
  if (foreach) throw new TorchError('`fused` and `foreach` cannot be `True` together.');
}
