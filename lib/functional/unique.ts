/** The elements of a tensor, each once. */
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { install, type Tensor } from '../tensor.js';

interface Asked<I extends boolean, C extends boolean> {
  return_inverse?: I;
  return_counts?: C;
  dim?: number | null;
}

interface Sorted<I extends boolean, C extends boolean> extends Asked<I, C> {
  sorted?: boolean;
}

/** The elements; with them where each was, and how often, if asked. */
type Unique<I extends boolean, C extends boolean> = I extends true
  ? C extends true
    ? [output: Tensor, inverse: Tensor, counts: Tensor]
    : [output: Tensor, inverse: Tensor]
  : C extends true
    ? [output: Tensor, counts: Tensor]
    : Tensor;

interface Arguments {
  input: Tensor;
  sorted: boolean;
  return_inverse: boolean;
  return_counts: boolean;
  dim: number | null;
}

const ASKED = 'bool return_inverse=False, bool return_counts=False, int? dim=None';
const SORTED = `bool sorted=True, ${ASKED}`;
const bindUnique = signature<Arguments>(`unique(Tensor input, ${SORTED})`);
const bindMethod = signature<Omit<Arguments, 'input'>>(`unique(${SORTED})`);
const bindConsecutive = signature<Arguments>(`unique_consecutive(Tensor input, ${ASKED})`);
const bindConsecutiveMethod = signature<Omit<Arguments, 'input'>>(`unique_consecutive(${ASKED})`);

function asked(a: Omit<Arguments, 'input'>, [output, inverse, counts]: Tensor[]): unknown {
  if (!a.return_inverse && !a.return_counts) return output;
  return [output, ...(a.return_inverse ? [inverse] : []), ...(a.return_counts ? [counts] : [])];
}

function runUnique(a: Arguments): unknown {
  const { input, dim, sorted, return_inverse, return_counts } = a;
  const results =
    dim === null
      ? ops._unique2(input, sorted, return_inverse, return_counts)
      : ops.unique_dim(input, dim, sorted, return_inverse, return_counts);
  return asked(a, results);
}

function runConsecutive(a: Arguments): unknown {
  return asked(a, ops.unique_consecutive(a.input, a.return_inverse, a.return_counts, a.dim));
}

/** The elements of a tensor, or its slices along `dim`, each once and sorted. */
export function unique<I extends boolean = false, C extends boolean = false>(
  input: Tensor,
  sorted?: boolean | Sorted<I, C>,
  return_inverse?: I | Asked<I, C>,
  return_counts?: C,
  dim?: number | null,
): Unique<I, C>;
export function unique(...args: unknown[]): unknown {
  return runUnique(bindUnique(args));
}

/** The elements of a tensor, runs of equal ones shortened to one. */
export function unique_consecutive<I extends boolean = false, C extends boolean = false>(
  input: Tensor,
  return_inverse?: I | Asked<I, C>,
  return_counts?: C,
  dim?: number | null,
): Unique<I, C>;
export function unique_consecutive(...args: unknown[]): unknown {
  return runConsecutive(bindConsecutive(args));
}

declare module '../tensor.js' {
  interface Tensor {
    /** The elements, or slices along `dim`, each once and sorted. */
    unique<I extends boolean = false, C extends boolean = false>(
      sorted?: boolean | Sorted<I, C>,
      return_inverse?: I | Asked<I, C>,
      return_counts?: C,
      dim?: number | null,
    ): Unique<I, C>;
    /** The elements, runs of equal ones shortened to one. */
    unique_consecutive<I extends boolean = false, C extends boolean = false>(
      return_inverse?: I | Asked<I, C>,
      return_counts?: C,
      dim?: number | null,
    ): Unique<I, C>;
  }
}

install({
  unique(this: Tensor, ...args: unknown[]): unknown {
    return runUnique({ ...bindMethod(args), input: this });
  },
  unique_consecutive(this: Tensor, ...args: unknown[]): unknown {
    return runConsecutive({ ...bindConsecutiveMethod(args), input: this });
  },
});
