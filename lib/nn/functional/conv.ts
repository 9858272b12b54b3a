/** Convolutions. */
import { ops } from '../../ops.js';

export const conv1d = ops.conv1d;
export const conv2d = ops.conv2d;
export const conv3d = ops.conv3d;

/** Pads the last dimensions first, two numbers for each: constant, reflect, replicate, circular. */
export const pad = ops.pad;
