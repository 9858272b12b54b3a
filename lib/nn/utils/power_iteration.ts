/** What both forms of spectral normalisation share. */
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from '../modules/conv_transpose.js';
import type { Module } from '../modules/module.js';

/** The weight with `dim` first and all others flattened. */
export function asMatrix(weight: Tensor, dim: number): Tensor {
  const rows = weight.size(dim);
  if (dim === 0) return weight.reshape([rows, -1]);
  const others = [...weight.shape.keys()].filter((d) => d !== dim);
  return weight.permute([dim, ...others]).reshape([rows, -1]);
}

export const normalized = (vector: Tensor, eps: number): Tensor =>
  F.normalize(vector, { dim: 0, eps });

/** The dimension of the outputs in the weight of a module. */
export const channelDim = (module: Module): number =>
  [ConvTranspose1d, ConvTranspose2d, ConvTranspose3d].some((kind) => module instanceof kind)
    ? 1
    : 0;
