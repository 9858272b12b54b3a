/** What the checks share: lists of tensors, layouts, comparison. */
import * as layouts from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { isIterable } from '../../iterable.js';
import { ops } from '../../ops.js';
import { isTensor, type Tensor } from '../../tensor.js';

/** Gradients that are not what they should be. */
export class GradcheckError extends TorchError {}

/** A function of tensors and other values, to one tensor or several. */
export type Checked = (...inputs: readonly unknown[]) => unknown;

/** One value, or those of an array or of named results. */
export function listOf(value: unknown): readonly unknown[] {
  if (isTensor(value)) return [value];
  return isIterable(value) ? [...value] : [value];
}

export function outputsOf(value: unknown): Tensor[] {
  const outputs = listOf(value);
  if (outputs.every(isTensor)) return [...outputs];
  throw new TypeError('gradcheck takes a function that returns a Tensor or several');
}

export const differentiable = (outputs: readonly Tensor[]): Tensor[] =>
  outputs.filter((output) => output.requires_grad);

export const isChecked = (value: unknown): value is Tensor =>
  isTensor(value) && value.requires_grad;

export const checkedOf = (inputs: readonly unknown[]): Tensor[] => inputs.filter(isChecked);

export const isNumeric = (tensor: Tensor): boolean =>
  tensor.is_floating_point() || tensor.is_complex();

const COMPRESSED: readonly unknown[] = [
  layouts.sparse_csr,
  layouts.sparse_csc,
  layouts.sparse_bsr,
  layouts.sparse_bsc,
];
const BLOCKED: readonly unknown[] = [layouts.sparse_bsr, layouts.sparse_bsc];
const BY_ROWS: readonly unknown[] = [layouts.sparse_csr, layouts.sparse_bsr];

export const isCoo = ({ layout }: Tensor): boolean => layout === layouts.sparse_coo;
export const isCompressed = ({ layout }: Tensor): boolean => COMPRESSED.includes(layout);
export const isBlocked = ({ layout }: Tensor): boolean => BLOCKED.includes(layout);
export const isByRows = ({ layout }: Tensor): boolean => BY_ROWS.includes(layout);
export const isSparse = (tensor: Tensor): boolean => isCoo(tensor) || isCompressed(tensor);

/** The stored elements of a sparse tensor, or the tensor itself. */
export const storedOf = (tensor: Tensor): Tensor =>
  isCoo(tensor) ? tensor._values() : isCompressed(tensor) ? tensor.values() : tensor;

export const dense = (tensor: Tensor): Tensor =>
  tensor.layout === layouts.strided ? tensor : tensor.to_dense();

/** Whether two tensors agree, in the wider of their dtypes. */
export function agree(a: Tensor, b: Tensor, rtol: number, atol: number): boolean {
  const dtype = ops.result_type(a.flatten(), b.flatten());
  return ops.allclose(a.to(dtype), b.to(a.device).to(dtype), { rtol, atol });
}

export const isZero = (tensor: Tensor): boolean => !tensor.ne(0).any().item();

/** Functions whose complex outputs, or inputs, are looked at by half, name the half. */
export interface Half {
  /** The places of what is complex. */
  places: readonly number[];
  imaginary: boolean;
}

export interface Tolerances {
  eps: number;
  atol: number;
  rtol: number;
  nondet_tol: number;
}

interface Place {
  output: number;
  input: number;
  forward: boolean;
  half: Half | null;
}

export function mismatch(
  analytical: Tensor,
  numerical: Tensor,
  { output, input, forward, half }: Place,
): string {
  const looked = half?.places.includes(forward ? input : output) === true;
  const part = half?.imaginary ? 'imaginary' : 'real';
  const element = forward ? 'inputs' : 'outputs';
  return (
    (looked ? `While considering the ${part} part of complex ${element} only, ` : '') +
    `Jacobian ${forward ? 'computed with forward mode ' : ''}mismatch for output ${output} with ` +
    `respect to input ${input},\nnumerical:${numerical}\nanalytical:${analytical}\n`
  );
}
