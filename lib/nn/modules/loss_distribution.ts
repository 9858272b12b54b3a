/** Losses that are likelihoods, or compare distributions. */

import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import type { KlReduction, Reduction } from '../functional/reduction.js';
import { bindPair, type PairCall } from './forward.js';
import { type Legacy, Loss, legacy, type ReductionKeywords } from './loss_base.js';

interface KlDivKeywords extends ReductionKeywords<KlReduction> {
  log_target?: boolean;
}
const bindKlDiv = signature<Required<KlDivKeywords>>(`KLDivLoss(${legacy}, bool log_target=False)`);

/** y (log y − x) for log-probabilities x; y are probabilities or, with `log_target`, their logs. */
export class KLDivLoss extends Loss<KlReduction> {
  log_target: boolean;

  constructor(...args: Call<[], [...Legacy<KlReduction>, log_target: boolean], KlDivKeywords>) {
    const a = bindKlDiv(args);
    super(a);
    this.log_target = a.log_target;
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    const { reduction, log_target } = this;
    return F.kl_div(input, target, { reduction, log_target });
  }
}

const bindRates = signature<{ log_input: Tensor; target: Tensor }>(
  'forward(Tensor log_input, Tensor target)',
);

interface PoissonKeywords extends ReductionKeywords {
  log_input?: boolean;
  full?: boolean;
  eps?: number;
}
const bindPoisson = signature<Required<PoissonKeywords>>(
  'PoissonNLLLoss(bool log_input=True, bool full=False, bool? size_average=None, ' +
    "float eps=1e-08, bool? reduce=None, str reduction='mean')",
);

/** exp(x) − y x, or x − y log(x + eps) for inputs that aren't logs; `full` adds Stirling's term. */
export class PoissonNLLLoss extends Loss {
  log_input: boolean;
  full: boolean;
  eps: number;

  constructor(
    ...args: Call<
      [],
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
  ) {
    const a = bindPoisson(args);
    super(a);
    this.log_input = a.log_input;
    this.full = a.full;
    this.eps = a.eps;
  }

  override forward(
    ...args: Call<[log_input: Tensor, target: Tensor], [], { log_input: Tensor; target: Tensor }>
  ): Tensor {
    const { log_input, target } = bindRates(args);
    const { full, eps, reduction } = this;
    const options = { log_input: this.log_input, full, eps, reduction };
    return F.poisson_nll_loss(log_input, target, options);
  }
}

interface Distributions {
  input: Tensor;
  target: Tensor;
  var: Tensor | number;
}
const bindDistributions = signature<Distributions>(
  'forward(Tensor input, Tensor target, Tensor|float var)',
);

interface GaussianKeywords {
  full?: boolean;
  eps?: number;
  reduction?: Reduction;
}
const bindGaussian = signature<Required<GaussianKeywords>>(
  "GaussianNLLLoss(*, bool full=False, float eps=1e-06, str reduction='mean')",
);

/** ½ (log σ² + (x − y)² / σ²) with σ² at least `eps`; `full` adds ½ log 2π. */
export class GaussianNLLLoss extends Loss {
  full: boolean;
  eps: number;

  constructor(...args: [] | [keywords: GaussianKeywords]) {
    const a = bindGaussian(args);
    super(a);
    this.full = a.full;
    this.eps = a.eps;
  }

  override forward(
    ...args: Call<[input: Tensor, target: Tensor, variance: Tensor | number], [], Distributions>
  ): Tensor {
    const { input, target, var: variance } = bindDistributions(args);
    const { full, eps, reduction } = this;
    return F.gaussian_nll_loss(input, target, variance, { full, eps, reduction });
  }
}
