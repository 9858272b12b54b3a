/** Distances. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { bindTwo, type TwoCall } from './forward.js';
import { Module } from './module.js';

interface PairwiseKeywords {
  p?: number;
  eps?: number;
  keepdim?: boolean;
}
const bindPairwise = signature<Required<PairwiseKeywords>>(
  'PairwiseDistance(float p=2.0, float eps=1e-06, bool keepdim=False)',
);

/** ‖x₁ − x₂ + eps‖ₚ of each pair of rows */
export class PairwiseDistance extends Module {
  norm: number;
  eps: number;
  keepdim: boolean;

  constructor(...args: Call<[], [p: number, eps: number, keepdim: boolean], PairwiseKeywords>) {
    super();
    const { p, eps, keepdim } = bindPairwise(args);
    this.norm = p;
    this.eps = eps;
    this.keepdim = keepdim;
  }

  override forward(...args: TwoCall): Tensor {
    const { x1, x2 } = bindTwo(args);
    return F.pairwise_distance(x1, x2, this.norm, this.eps, this.keepdim);
  }
}

interface CosineKeywords {
  dim?: number;
  eps?: number;
}
const bindCosine = signature<Required<CosineKeywords>>(
  'CosineSimilarity(int dim=1, float eps=1e-08)',
);

/** x₁ · x₂ / (max(‖x₁‖₂, eps) · max(‖x₂‖₂, eps)) along `dim` */
export class CosineSimilarity extends Module {
  dim: number;
  eps: number;

  constructor(...args: Call<[], [dim: number, eps: number], CosineKeywords>) {
    super();
    const { dim, eps } = bindCosine(args);
    this.dim = dim;
    this.eps = eps;
  }

  override forward(...args: TwoCall): Tensor {
    const { x1, x2 } = bindTwo(args);
    return F.cosine_similarity(x1, x2, this.dim, this.eps);
  }
}
