/** Flattening and its inverse. */

import type { Call } from '../../call.js';
import { reprTuple } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Flattens } from '../effects.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

interface FlattenKeywords<Start extends number = number, End extends number = number> {
  start_dim?: Start;
  end_dim?: End;
}
const bindFlatten = signature<Required<FlattenKeywords>>(
  'Flatten(int start_dim=1, int end_dim=-1)',
);

/** Makes one dimension of those from `start_dim` to `end_dim`. */
export class Flatten<Start extends number = 1, End extends number = -1> extends Module {
  declare readonly [EFFECT]?: Flattens<Start, End>;

  start_dim: number;
  end_dim: number;

  constructor(...args: Call<[], [start_dim: Start, end_dim: End], FlattenKeywords<Start, End>>) {
    super();
    const { start_dim, end_dim } = bindFlatten(args);
    this.start_dim = start_dim;
    this.end_dim = end_dim;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return input.flatten(this.start_dim, this.end_dim);
  }

  override extra_repr(): string {
    return `start_dim=${this.start_dim}, end_dim=${this.end_dim}`;
  }
}

interface UnflattenKeywords {
  dim: number;
  unflattened_size: readonly number[];
}
const bindUnflatten = signature<UnflattenKeywords>('Unflatten(int dim, int[] unflattened_size)');

/** Makes several dimensions of one. */
export class Unflatten extends Module {
  dim: number;
  unflattened_size: readonly number[];

  constructor(
    ...args: Call<[dim: number, unflattened_size: readonly number[]], [], UnflattenKeywords>
  ) {
    super();
    const { dim, unflattened_size } = bindUnflatten(args);
    this.dim = dim;
    this.unflattened_size = unflattened_size;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return input.unflatten(this.dim, this.unflattened_size);
  }

  override extra_repr(): string {
    return `dim=${this.dim}, unflattened_size=${reprTuple(this.unflattened_size)}`;
  }
}
