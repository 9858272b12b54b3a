/** `torch.autograd.gradgradcheck`: second derivatives, as first ones of the gradients. */

import { float64 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { grad } from '../gradients.js';
import { type GradcheckOptions, gradcheck, type Inputs, type Of } from './index.js';
import { type Checked, differentiable, isChecked, isNumeric, listOf, outputsOf } from './values.js';

export interface GradgradcheckOptions
  extends Omit<
    GradcheckOptions,
    'check_batched_forward_grad' | 'check_forward_ad' | 'check_backward_ad' | 'masked'
  > {
  gen_non_contig_grad_outputs?: boolean;
  check_fwd_over_rev?: boolean;
  check_rev_over_rev?: boolean;
  masked?: boolean;
}

type Bound = Required<GradgradcheckOptions> & {
  func: Checked;
  inputs: unknown;
  grad_outputs: unknown;
};

const bind = signature<Bound>(
  'gradgradcheck(function func, any inputs, any grad_outputs=None, *, float eps=1e-6, ' +
    'float atol=1e-5, float rtol=1e-3, bool gen_non_contig_grad_outputs=False, ' +
    'bool raise_exception=True, float nondet_tol=0.0, bool check_undefined_grad=True, ' +
    'bool check_grad_dtypes=False, bool check_batched_grad=False, bool check_fwd_over_rev=False, ' +
    'bool check_rev_over_rev=True, bool fast_mode=False, bool masked=False)',
);

/** Numbers between -1 and 1, in memory with gaps if asked for. */
function seedFor(output: Tensor, noncontiguous: boolean): Tensor {
  const { shape, device } = output;
  const dtype = isNumeric(output) ? output.dtype : float64;
  const options = { dtype, device };
  const gaps = noncontiguous && output.numel() > 1;
  const drawn = ops
    .rand(gaps ? [...shape, 2] : shape, options)
    .mul(2)
    .sub(1);
  return (gaps ? drawn.select(-1, 0) : drawn).requires_grad_();
}

const places = (values: readonly unknown[]): Set<number> =>
  new Set([...values.keys()].filter((i) => isChecked(values[i])));

const withGrad = (values: readonly unknown[], which: ReadonlySet<number>): unknown[] =>
  values.map((value, i) => (which.has(i) && isTensor(value) ? value.requires_grad_() : value));

/** The gradients of `func` as a function of its inputs and of the gradients of its outputs. */
function gradientsOf(
  func: Checked,
  inputs: readonly unknown[],
  seeds: readonly unknown[],
): Checked {
  const [ofInputs, ofSeeds] = [places(inputs), places(seeds)];
  return (...args) => {
    const given = withGrad(args.slice(0, inputs.length), ofInputs);
    const outputs = differentiable(outputsOf(func(...given)));
    const weights = withGrad(args.slice(inputs.length), ofSeeds) as Tensor[];
    const checked = given.filter((_, i) => ofInputs.has(i)) as Tensor[];
    const options = { grad_outputs: weights, create_graph: true, allow_unused: true } as const;
    return grad(outputs, checked, options).filter(isTensor);
  };
}

/**
 * Compares second derivatives of `func` with differences of its gradients, which are taken for
 * random gradients of the outputs unless `grad_outputs` gives them.
 */
export function gradgradcheck<const I extends Inputs>(
  func: Of<I>,
  inputs: I,
  grad_outputs?: Tensor | readonly Tensor[] | null | GradgradcheckOptions,
  options?: GradgradcheckOptions,
): boolean;
export function gradgradcheck(...args: unknown[]): boolean {
  const { func, inputs: given, grad_outputs, ...rest } = bind(args);
  const { check_fwd_over_rev, check_rev_over_rev, gen_non_contig_grad_outputs, ...options } = rest;
  if (!check_fwd_over_rev && !check_rev_over_rev) {
    throw new TorchError(
      'Expected at least one of check_fwd_over_rev or check_rev_over_rev to be True',
    );
  }
  for (const name of ['check_undefined_grad', 'check_batched_grad'] as const) {
    if (!options[name] || check_rev_over_rev) continue;
    throw new TorchError(`Setting ${name}=True requires check_rev_over_rev to be True`);
  }
  const inputs = listOf(given);
  const seeds =
    grad_outputs === null
      ? differentiable(outputsOf(func(...inputs))).map((output) =>
          seedFor(output, gen_non_contig_grad_outputs),
        )
      : listOf(grad_outputs);
  return gradcheck(gradientsOf(func, inputs, seeds), [...inputs, ...seeds], {
    ...options,
    check_forward_ad: check_fwd_over_rev,
    check_backward_ad: check_rev_over_rev,
  });
}
