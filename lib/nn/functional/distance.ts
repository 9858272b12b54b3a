/** Distances. */
import { ops } from '../../ops.js';

/** x₁ · x₂ / (max(‖x₁‖₂, eps) · max(‖x₂‖₂, eps)) along `dim` */
export const cosine_similarity = ops.cosine_similarity;

/** ‖x₁ − x₂ + eps‖ₚ of each pair of rows */
export const pairwise_distance = ops.pairwise_distance;

/** ‖xᵢ − xⱼ‖ₚ of all rows i < j */
export const pdist = ops.pdist;
