/** Comparing products of the Jacobians with random vectors: some evaluations in the place of many. */
import { ops } from '../../ops.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { backwardJacobians, forwardJacobians } from './analytical.js';
import { adjusted, directionsOf, mapped, newGenerator, vectorsOf } from './directions.js';
import { type Direction, dot, jacobianBy, productBy } from './numerical.js';
import { type Check, numericInputs } from './slow.js';
import { densified } from './sparse.js';
import {
  agree,
  dense,
  differentiable,
  GradcheckError,
  isChecked,
  isNumeric,
  mismatch,
} from './values.js';

interface Products {
  c: Check;
  /** The places of the inputs that are checked. */
  places: readonly number[];
  u: readonly Direction[];
  /** Null in forward mode, which needs no direction of the outputs. */
  v: readonly Tensor[] | null;
}

/** vᵀJu, or Ju in forward mode, by input and output. */
function numerical({ c, places, u, v }: Products): Tensor[][] {
  const inputs = numericInputs(c);
  const stored = (part: Tensor) => (c.masked ? part : densified(part));
  return places.map((place, i) => {
    const direction = mapped(u[i] as Direction, stored);
    const all = productBy(c.fn, inputs, place, direction, c.eps);
    const products = all.filter((_, k) => isNumeric(c.outputs[k] as Tensor));
    return v === null ? products : v.map((vector, k) => dot(vector, products[k] as Tensor));
  });
}

const flat = (part: Tensor): Tensor => dense(part).reshape([-1]);

/** The product of one row vᵀJ with a direction; real and imaginary parts have one each. */
function along(row: Tensor, u: Direction): Tensor {
  if (isTensor(u)) return row.dot(flat(u));
  const parts = ops.view_as_real(row.resolve_conj());
  const [re, im] = [parts.select(-1, 0), parts.select(-1, 1)];
  return ops.complex(re.dot(flat(u[0])), im.dot(flat(u[1])));
}

function backward({ c, u, v }: Products): Tensor[][] {
  const byOutput = differentiable(c.outputs).map((output, k) =>
    backwardJacobians(c.inputs, output, { ...c, v: v?.[k] as Tensor }).map((column, i) =>
      along(column.squeeze(1), u[i] as Direction),
    ),
  );
  return u.map((_, i) => byOutput.map((row) => row[i] as Tensor));
}

function checkConstant({ c, places, u }: Products): void {
  for (const [i, place] of places.entries()) {
    for (const product of productBy(c.fn, c.inputs, place, u[i] as Direction, c.eps)) {
      if (product.numel() > 0 && Number(product.abs().max().item()) > c.nondet_tol) {
        throw new GradcheckError('Numerical gradient for function expected to be zero');
      }
    }
  }
}

/** The Jacobians themselves, for the message: they tell what a sum hides. */
function inFull(c: Check, place: number, output: number): string {
  const input = c.inputs[place] as Tensor;
  const kept = (list: readonly Tensor[]) => list.filter((one) => one.requires_grad);
  const numeric = c.outputs.filter(isNumeric);
  const k = numeric.indexOf(kept(numeric)[output] as Tensor);
  const n = jacobianBy(c.fn, c.inputs, input, c.outputs, c.eps)[k] as Tensor;
  const checked = c.inputs.filter(isChecked).indexOf(input);
  const a = c.forward
    ? (forwardJacobians(c.fn, c.inputs, false)[checked]?.[k] as Tensor)
    : (backwardJacobians(c.inputs, kept(c.outputs)[output] as Tensor, {
        nondet_tol: Infinity,
        check_grad_dtypes: false,
      })[checked] as Tensor);
  const text =
    'These are sums along random vectors, as the fast mode compares them. The whole Jacobians:\n' +
    `numerical:${n}\nanalytical:${a}\nThe largest difference of an element is ` +
    `${n.sub(a).abs().max().item()}.\n`;
  const close = agree(a, n, c.rtol, c.atol);
  return close ? `${text}The slow mode (fast_mode=False) might have passed.\n` : text;
}

function compare(products: Products, a: Tensor[][], n: Tensor[][]): void {
  const { c, places, u, v } = products;
  for (const [input, row] of n.entries()) {
    for (const [output, given] of row.entries()) {
      const found = a[input]?.[output];
      if (found === undefined) continue;
      const atol = adjusted(c.atol, u[input] as Direction, v?.[output] ?? null);
      if (agree(found, given, c.rtol, atol)) continue;
      throw new GradcheckError(
        mismatch(found, given, { ...c, output, input }) +
          inFull(c, places[input] as number, output),
      );
    }
  }
}

export function fastCheck(c: Check): void {
  const places = [...c.inputs.keys()].filter((i) => isChecked(c.inputs[i]));
  const inputs = places.map((i) => c.inputs[i] as Tensor);
  const generator = newGenerator();
  const u = directionsOf(inputs, generator);
  const outputs = differentiable(c.outputs);
  const v = c.forward ? null : vectorsOf(outputs, generator);
  const products = { c, places, u, v };
  if (!c.forward && outputs.length === 0) {
    checkConstant(products);
    return;
  }
  const n = numerical(products);
  const straight = u.filter(isTensor);
  const a = c.forward
    ? forwardJacobians(c.fn, c.inputs, c.check_grad_dtypes, straight)
    : backward(products);
  compare(products, a, n);
}
