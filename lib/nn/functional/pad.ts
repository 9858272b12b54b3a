/** Padding. */
import { ops } from '../../ops.js';

/** Pads the last dimensions first, two numbers for each: constant, reflect, replicate, circular. */
export const pad = ops.pad;
