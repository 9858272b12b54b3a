/** Comparing whole Jacobians. */
import { isTensor, type Tensor } from '../../tensor.js';
import { backwardJacobians, forwardJacobians } from './analytical.js';
import { jacobians } from './numerical.js';
import { densified } from './sparse.js';
import {
  agree,
  type Checked,
  differentiable,
  GradcheckError,
  type Half,
  isNumeric,
  isZero,
  mismatch,
  type Tolerances,
} from './values.js';

/** One check of a function by differences. */
export interface Check extends Tolerances {
  fn: Checked;
  inputs: readonly unknown[];
  /** All outputs of the function. */
  outputs: readonly Tensor[];
  forward: boolean;
  half: Half | null;
  check_grad_dtypes: boolean;
  masked: boolean;
}

/** The inputs for differences: sparse ones with all their elements, unless only those stored count. */
export const numericInputs = ({ inputs, masked }: Check): readonly unknown[] =>
  masked ? inputs : inputs.map((input) => (isTensor(input) ? densified(input) : input));

function checkConstant(c: Check): void {
  for (const row of jacobians(c.fn, c.inputs, c.outputs, c.eps)) {
    if (!row.every(isZero)) {
      throw new GradcheckError('Numerical gradient for function expected to be zero');
    }
  }
}

/** By output and input, for the outputs that are differentiable. */
function analytical(c: Check): (Tensor | undefined)[][] {
  if (!c.forward) {
    return differentiable(c.outputs).map((output) => backwardJacobians(c.inputs, output, c));
  }
  const byInput = forwardJacobians(c.fn, c.inputs, c.check_grad_dtypes);
  const numeric = c.outputs.filter(isNumeric);
  const kept = [...numeric.keys()].filter((k) => numeric[k]?.requires_grad);
  return kept.map((k) => byInput.map((row) => row[k]));
}

export function slowCheck(c: Check): void {
  if (differentiable(c.outputs).length === 0) {
    checkConstant(c);
    return;
  }
  const byInput = jacobians(c.fn, numericInputs(c), c.outputs, c.eps);
  const numeric = c.outputs.filter(isNumeric);
  const kept = [...numeric.keys()].filter((k) => numeric[k]?.requires_grad);
  for (const [output, row] of analytical(c).entries()) {
    for (const [input, a] of row.entries()) {
      const n = byInput[input]?.[kept[output] as number];
      if (a === undefined || n === undefined || agree(a, n, c.rtol, c.atol)) continue;
      throw new GradcheckError(mismatch(a, n, { ...c, output, input }));
    }
  }
}
