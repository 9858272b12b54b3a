/** What Adam's formulas are given. */
import type { NumberOrTensor } from './options.js';
import type { CommonOptions } from './stateful.js';

export interface AdamOptions extends CommonOptions {
  betas: readonly [NumberOrTensor, NumberOrTensor];
  eps: number;
  weight_decay: number;
  amsgrad: boolean;
  capturable: boolean;
  differentiable: boolean;
  fused: boolean | null;
  decoupled_weight_decay: boolean;
}

export type AdamState = 'exp_avg' | 'exp_avg_sq' | 'max_exp_avg_sq';
