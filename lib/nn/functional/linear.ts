/** Linear maps. */
import { ops } from '../../ops.js';

/** x Wᵀ + b */
export const linear = ops.linear;

/** x₁ᵀ W x₂ + b */
export const bilinear = ops.bilinear;
