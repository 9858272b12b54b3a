/** Losses that are likelihoods, or compare distributions. */
import type { Call } from '../../call.js';
import { warn_once } from '../../errors.js';
import { no_grad } from '../../grad_mode.js';
import { tidy } from '../../memory.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import {
  codeIn,
  type Legacy,
  type LossKeywords,
  legacy,
  type Pair,
  pair,
  reductionIn,
} from './loss_arguments.js';
import {
  checkReduction,
  type KlReduction,
  type Reduction,
  reduce,
  reductionCode,
} from './reduction.js';

const bindKlDiv = signature<Required<LossKeywords<KlReduction>> & { log_target: boolean }>(
  `kl_div(${pair}, ${legacy}, bool log_target=False)`,
);

/** The reduction of the operator: 'batchmean' is a sum that the caller divides. */
function klReduction(a: Required<LossKeywords<KlReduction>>): number {
  if (a.size_average !== null || a.reduce !== null) return codeIn(a);
  if (a.reduction === 'batchmean') return reductionCode('sum');
  if (a.reduction === 'mean') {
    warn_once(
      "reduction='mean' divides by the batch size and the support size: only 'batchmean' is the " +
        "Kullback-Leibler divergence, and 'mean' will become the same in a coming release",
    );
  }
  return reductionCode(a.reduction);
}

/** y (log y − x) for log-probabilities x; y are probabilities or, with `log_target`, their logs. */
export function kl_div(
  ...args: Call<
    Pair,
    [...Legacy<KlReduction>, log_target: boolean],
    LossKeywords<KlReduction> & { log_target?: boolean }
  >
): Tensor {
  const a = bindKlDiv(args);
  const reduced = ops.kl_div(a.input, a.target, klReduction(a), { log_target: a.log_target });
  if (a.reduction !== 'batchmean' || a.input.dim() === 0) return reduced;
  const mean = ops.div(reduced, a.input.size(0));
  reduced.dispose();
  return mean;
}

interface PoissonKeywords extends LossKeywords {
  log_input?: boolean;
  full?: boolean;
  eps?: number;
}
const bindPoisson = signature<Required<PoissonKeywords>>(
  `poisson_nll_loss(${pair}, bool log_input=True, bool full=False, bool? size_average=None, ` +
    "float eps=1e-08, bool? reduce=None, str reduction='mean')",
);

/** exp(x) − y x, or x − y log(x + eps) for inputs that aren't logs; `full` adds Stirling's term. */
export function poisson_nll_loss(
  ...args: Call<
    Pair,
    [
      log_input: boolean,
      full: boolean,
      size_average: boolean | null,
      eps: number,
      reduce: boolean | null,
      reduction: Reduction,
    ],
    PoissonKeywords
  >
): Tensor {
  const a = bindPoisson(args);
  const reduction = reductionIn(a);
  checkReduction(reduction);
  const code = reductionCode(reduction);
  return ops.poisson_nll_loss(a.input, a.target, a.log_input, a.full, a.eps, code);
}

interface GaussianKeywords {
  input: Tensor;
  target: Tensor;
  var: Tensor | number;
  full?: boolean;
  eps?: number;
  reduction?: Reduction;
}
const bindGaussian = signature<Required<GaussianKeywords>>(
  `gaussian_nll_loss(${pair}, Tensor|float var, bool full=False, float eps=1e-06, ` +
    "str reduction='mean')",
);

function checkedVariance(input: Tensor, variance: Tensor | number): Tensor {
  const negative =
    typeof variance === 'number' ? variance < 0 : ops.any(ops.lt(variance, 0)).item();
  if (negative) throw new RangeError('var has negative entry/entries');
  return typeof variance === 'number' ? ops.mul(ops.ones_like(input), variance) : variance;
}

/** The variance in a shape that broadcasts: a value each, one for the last dimension, or for one. */
function fittedVariance(input: Tensor, variance: Tensor): Tensor {
  const [wanted, given] = [input.shape, variance.shape];
  if (wanted.join() === given.join()) return variance;
  if (wanted.slice(0, -1).join() === given.join()) return ops.unsqueeze(variance, -1);
  const differing = given.filter((size, i) => size !== wanted[i]);
  const sum = differing.reduce((total, size) => total + size, 0);
  if (wanted.length !== given.length || sum !== 1) {
    throw new RangeError('var is of incorrect size');
  }
  return variance;
}

/** ½ (log σ² + (x − y)² / σ²) with σ² at least `eps`; `full` adds ½ log 2π. */
export function gaussian_nll_loss(
  ...args: Call<
    [input: Tensor, target: Tensor, var_: Tensor | number],
    [full: boolean, eps: number, reduction: Reduction],
    GaussianKeywords
  >
): Tensor {
  const { input, target, var: given, full, eps, reduction } = bindGaussian(args);
  return tidy(() => {
    const fitted = fittedVariance(input, checkedVariance(input, given));
    checkReduction(reduction);
    const variance = ops.clone(fitted);
    // The bound must not stop the gradient.
    no_grad(() => ops.clamp_(variance, { min: eps }));
    const error = ops.div(ops.pow(ops.sub(input, target), 2), variance);
    const loss = ops.mul(ops.add(ops.log(variance), error), 0.5);
    if (full) loss.add_(0.5 * Math.log(2 * Math.PI));
    return reduce(loss, reduction);
  });
}
