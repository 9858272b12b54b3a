/** Losses with margins. */
import type { Call } from '../../call.js';
import { TorchError } from '../../errors.js';
import { tidy } from '../../memory.js';
import { ops } from '../../ops.js';
import { reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import {
  codeIn,
  type Legacy,
  type LossKeywords,
  legacy,
  type Pair,
  pair,
  type ReductionKeywords,
  reductionIn,
  type WeightedKeywords,
} from './loss_arguments.js';
import { checkReduction, type Reduction, reduce } from './reduction.js';

const bindHinge = signature<Required<LossKeywords> & { margin: number }>(
  `hinge_embedding_loss(${pair}, float margin=1.0, ${legacy})`,
);

/** x where y = 1, max(0, margin − x) where y = −1 */
export function hinge_embedding_loss(
  ...args: Call<Pair, [margin: number, ...Legacy], LossKeywords & { margin?: number }>
): Tensor {
  const a = bindHinge(args);
  return ops.hinge_embedding_loss(a.input, a.target, a.margin, codeIn(a));
}

interface TwoKeywords extends ReductionKeywords {
  input1: Tensor;
  input2: Tensor;
  target: Tensor;
  margin?: number;
}
type TwoCall = Call<
  [input1: Tensor, input2: Tensor, target: Tensor],
  [margin: number, ...Legacy],
  TwoKeywords
>;
const two = `Tensor input1, Tensor input2, Tensor target, float margin=0, ${legacy}`;

const bindRanking = signature<Required<TwoKeywords>>(`margin_ranking_loss(${two})`);

/** max(0, −y (x₁ − x₂) + margin) */
export function margin_ranking_loss(...args: TwoCall): Tensor {
  const a = bindRanking(args);
  const code = codeIn(a);
  const { input1, input2, target } = a;
  if (input1.dim() !== input2.dim() || input1.dim() !== target.dim()) {
    throw new TorchError(
      'margin_ranking_loss : All input tensors should have same dimension but got sizes: ' +
        `input1: ${input1.shape}, input2: ${input2.shape}, target: ${target.shape}`,
    );
  }
  return ops.margin_ranking_loss(input1, input2, target, a.margin, code);
}

const bindCosine = signature<Required<TwoKeywords>>(`cosine_embedding_loss(${two})`);

/** 1 − cos(x₁, x₂) where y = 1, max(0, cos(x₁, x₂) − margin) where y = −1 */
export function cosine_embedding_loss(...args: TwoCall): Tensor {
  const a = bindCosine(args);
  return ops.cosine_embedding_loss(a.input1, a.input2, a.target, a.margin, codeIn(a));
}

const bindMultilabel = signature<Required<LossKeywords>>(
  `multilabel_margin_loss(${pair}, ${legacy})`,
);

/** Σ max(0, 1 − (x[y] − x[i])) / C over the targets y, up to the first −1, and all other i */
export function multilabel_margin_loss(...args: Call<Pair, Legacy, LossKeywords>): Tensor {
  const a = bindMultilabel(args);
  return ops.multilabel_margin_loss(a.input, a.target, codeIn(a));
}

const bindMultilabelSoft = signature<Required<WeightedKeywords>>(
  `multilabel_soft_margin_loss(${pair}, Tensor? weight=None, ${legacy})`,
);

/** −(y log σ(x) + (1 − y) log σ(−x)), the mean over the last dimension */
export function multilabel_soft_margin_loss(
  ...args: Call<Pair, [weight: Tensor | null, ...Legacy], WeightedKeywords>
): Tensor {
  const a = bindMultilabelSoft(args);
  const { input, target, weight } = a;
  const reduction = reductionIn(a);
  return tidy(() => {
    const yes = ops.mul(target, ops.log_sigmoid(input));
    const no = ops.mul(ops.rsub(target, 1), ops.log_sigmoid(ops.neg(input)));
    const each = ops.neg(ops.add(yes, no));
    const weighted = weight === null ? each : ops.mul(each, weight);
    const dim = input.dim() - 1;
    return reduce(ops.div(ops.sum(weighted, { dim }), input.size(dim)), reduction);
  });
}

interface MultiKeywords extends WeightedKeywords {
  p?: number;
  margin?: number;
}
const bindMulti = signature<Required<MultiKeywords>>(
  `multi_margin_loss(${pair}, int p=1, float margin=1.0, Tensor? weight=None, ${legacy})`,
);

/** Σ max(0, margin − x[y] + x[i])ᵖ / C over all i ≠ y, weighted by the class y */
export function multi_margin_loss(
  ...args: Call<Pair, [p: number, margin: number, weight: Tensor | null, ...Legacy], MultiKeywords>
): Tensor {
  const a = bindMulti(args);
  const code = codeIn(a);
  if (a.p !== 1 && a.p !== 2) throw new RangeError('only p == 1 and p == 2 supported');
  if (a.weight !== null && a.weight.dim() !== 1) {
    throw new RangeError('weight must be one-dimensional');
  }
  return ops.multi_margin_loss(a.input, a.target, a.p, a.margin, a.weight, code);
}

type Three = [anchor: Tensor, positive: Tensor, negative: Tensor];
interface ThreeKeywords {
  anchor: Tensor;
  positive: Tensor;
  negative: Tensor;
  margin?: number;
  swap?: boolean;
  reduction?: Reduction;
}
const three = 'Tensor anchor, Tensor positive, Tensor negative';

function checkMargin(margin: number): void {
  if (margin <= 0) {
    throw new RangeError(`margin must be greater than 0, got ${reprFloat(margin)}`);
  }
}

interface TripletKeywords extends ThreeKeywords, ReductionKeywords {
  p?: number;
  eps?: number;
  reduction?: Reduction;
}
const bindTriplet = signature<Required<TripletKeywords>>(
  `triplet_margin_loss(${three}, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, ` +
    `${legacy})`,
);

/**
 * max(0, d(anchor, positive) − d(anchor, negative) + margin) for the p-norm d, where `swap` takes
 * the smaller of d(anchor, negative) and d(positive, negative).
 */
export function triplet_margin_loss(
  ...args: Call<
    Three,
    [margin: number, p: number, eps: number, swap: boolean, ...Legacy],
    TripletKeywords
  >
): Tensor {
  const a = bindTriplet(args);
  const code = codeIn(a);
  checkMargin(a.margin);
  const { anchor, positive, negative, margin, p, eps, swap } = a;
  return ops.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, code);
}

type DistanceFunction = (x1: Tensor, x2: Tensor) => Tensor;

/** The distance of each pair of rows, by a function or a module. */
export type Distance = DistanceFunction | { forward: DistanceFunction };

interface DistanceKeywords extends ThreeKeywords {
  distance_function?: Distance | null;
}
const bindDistance = signature<Required<DistanceKeywords>>(
  `triplet_margin_with_distance_loss(${three}, *, Module? distance_function=None, ` +
    "float margin=1.0, bool swap=False, str reduction='mean')",
);

/** The same for any distance. */
export function triplet_margin_with_distance_loss(
  ...args: Call<Three, [], DistanceKeywords> | [...Three, keywords: Partial<DistanceKeywords>]
): Tensor {
  const { anchor, positive, negative, margin, swap, reduction, ...a } = bindDistance(args);
  checkReduction(reduction);
  checkMargin(margin);
  const dims = [anchor.dim(), positive.dim(), negative.dim()] as const;
  if (dims.some((dim) => dim !== dims[0])) {
    throw new TorchError(
      'The anchor, positive, and negative tensors are expected to have the same number of ' +
        `dimensions, but got: anchor ${dims[0]}D, positive ${dims[1]}D, and negative ${dims[2]}D`,
    );
  }
  const given = a.distance_function ?? ops.pairwise_distance;
  const distance: DistanceFunction =
    typeof given === 'function' ? given : (x1, x2) => given.forward(x1, x2);
  const near = distance(anchor, positive);
  const far = distance(anchor, negative);
  const swapped = swap ? distance(positive, negative) : null;
  return tidy(() => {
    const least = swapped === null ? far : ops.minimum(far, swapped);
    return reduce(ops.clamp_min(ops.sub(ops.add(near, margin), least), 0), reduction);
  });
}
