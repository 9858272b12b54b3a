/** AdamW: Loshchilov and Hutter, 2019. */

import type { Call } from '../call.js';
import { signature } from '../signature.js';
import { Adam, type AdamKeywords, type Betas } from './adam.js';
import type { AdamOptions } from './adam_options.js';
import type { NumberOrTensor } from './options.js';
import type { ParamGroup, Params } from './param_group.js';

type AdamWOptions = Omit<AdamOptions, 'decoupled_weight_decay'>;

const bind = signature<{ params: Params } & AdamWOptions>(
  'AdamW(any params, float|Tensor lr=0.001, any betas=None, float eps=1e-08, ' +
    'float weight_decay=0.01, bool amsgrad=False, *, bool maximize=False, bool? foreach=None, ' +
    'bool capturable=False, bool differentiable=False, bool? fused=None)',
);

/** Adam whose weight decay shrinks the parameters themselves, not their gradients. */
export class AdamW extends Adam {
  constructor(
    ...args: Call<
      [params: Params],
      [lr: NumberOrTensor, betas: Betas, eps: number, weight_decay: number, amsgrad: boolean],
      Omit<AdamKeywords, 'decoupled_weight_decay'>
    >
  ) {
    const { params, ...options } = bind(args);
    super(params, { ...options, decoupled_weight_decay: true });
  }

  protected override get _integers(): ReadonlySet<string> {
    return new Set();
  }

  protected override _complete(group: ParamGroup): void {
    super._complete(group);
    group.decoupled_weight_decay = true;
  }
}
