/** Attention. */
import { ops } from '../../ops.js';

/** softmax(query · keyᵀ / √d + mask) · value, by the fastest kernel that can do it. */
export const scaled_dot_product_attention = ops.scaled_dot_product_attention;
