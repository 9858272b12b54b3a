/** Convolutions. */
import { ops } from '../../ops.js';

export const conv1d = ops.conv1d;
export const conv2d = ops.conv2d;
export const conv3d = ops.conv3d;

export const conv_transpose1d = ops.conv_transpose1d;
export const conv_transpose2d = ops.conv_transpose2d;
export const conv_transpose3d = ops.conv_transpose3d;

/** Convolution over (T, N, C): time, batch, channels. */
export const conv_tbc = ops.conv_tbc;
