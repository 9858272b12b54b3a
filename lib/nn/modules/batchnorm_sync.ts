/** Batch normalisation over all processes. */

import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import { NotImplementedError } from '../../errors.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { Channelwise, EFFECT, Size } from '../effects.js';
import { BatchNorm, type NormFactory, type NormKeywords, type NormOptions } from './batchnorm.js';
import type { Module } from './module.js';

interface SyncKeywords<N extends number = number> extends NormKeywords<N> {
  process_group?: unknown;
}
const bindSync = signature<Required<SyncKeywords>>(
  'SyncBatchNorm(int num_features, float eps=1e-05, float? momentum=0.1, bool affine=True, ' +
    'bool track_running_stats=True, any process_group=None, Device? device=None, ' +
    'ScalarType? dtype=None, *, bool bias=True)',
);
interface ConvertKeywords {
  module: Module;
  process_group?: unknown;
}
const bindConvert = signature<Required<ConvertKeywords>>(
  'convert_sync_batchnorm(nn.Module module, any process_group=None)',
);

/** There is no group of processes yet: one alone is normalised as by BatchNorm. */
function refuseGroup(group: unknown): void {
  if (group === null) return;
  throw new NotImplementedError(
    'SyncBatchNorm: process_group needs torch.distributed, which is not there yet; ' +
      'without it the layer normalises over this process alone',
  );
}

/** Normalises (N, C, *) per channel over the batches of all processes. */
export class SyncBatchNorm<N extends number = number> extends BatchNorm<N> {
  declare readonly [EFFECT]?: Channelwise<N, 1 | 2 | 3, 'SyncBatchNorm'>;

  readonly process_group: null = null;

  constructor(
    ...args: Call<
      [num_features: Size<N>],
      [...NormOptions, process_group: unknown, ...NormFactory],
      SyncKeywords<N>
    >
  ) {
    const { process_group, ...norm } = bindSync(args);
    refuseGroup(process_group);
    super(norm);
  }

  protected override _check_input_dim(input: Tensor): void {
    const dim = input.dim();
    if (dim < 2) throw new RangeError(`expected at least 2D input (got ${dim}D input)`);
    if (input.size(1) === 0) {
      throw new RangeError('SyncBatchNorm number of input channels should be non-zero');
    }
  }

  /** The module with each batch normalisation in it replaced, parameters and all kept. */
  static convert_sync_batchnorm(
    ...args: Call<[module: Module], [process_group: unknown], ConvertKeywords>
  ): Module {
    const { module, process_group } = bindConvert(args);
    const output = module instanceof BatchNorm ? synced(module, process_group) : module;
    for (const [name, child] of module.named_children()) {
      output.add_module(name, SyncBatchNorm.convert_sync_batchnorm(child, process_group));
    }
    return output;
  }
}

function synced(module: BatchNorm, process_group: unknown): SyncBatchNorm {
  const { num_features, eps, momentum, affine, track_running_stats } = module;
  const bias = module.bias !== null;
  const keywords = { eps, momentum, affine, track_running_stats, process_group, bias };
  const output = new SyncBatchNorm(num_features, keywords);
  if (affine) {
    no_grad(() => {
      output.weight = module.weight;
      output.bias = module.bias;
    });
  }
  output.running_mean = module.running_mean;
  output.running_var = module.running_var;
  output.num_batches_tracked = module.num_batches_tracked;
  output.training = module.training;
  return output;
}
