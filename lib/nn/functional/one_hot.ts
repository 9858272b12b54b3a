/** Classes as vectors. */
import { ops } from '../../ops.js';

/** A last dimension of zeros with a one at each class number. */
export const one_hot = ops.one_hot;
