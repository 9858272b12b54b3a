/** Instance normalisation (Ulyanov et al. 2016). */

import { warn } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Keeps } from '../effects.js';
import * as F from '../functional/index.js';
import { NormBase, type NormCall, type NormKeywords } from './batchnorm.js';
import { checkDims } from './dims.js';
import { familySignature } from './family.js';
import { bindInput, type InputCall } from './forward.js';
import type { LoadReport } from './load_state_dict.js';
import type { LocalMetadata, StateDict } from './state_dict.js';

const bindInstanceNorm = familySignature<Required<NormKeywords>>(
  'int num_features, float eps=1e-05, float? momentum=0.1, bool affine=False, ' +
    'bool track_running_stats=False, Device? device=None, ScalarType? dtype=None, *, bool bias=True',
);

/** What the instance normalisations share. */
export abstract class InstanceNorm extends NormBase {
  declare readonly [EFFECT]?: Keeps;

  constructor(...args: NormCall) {
    super(bindInstanceNorm(new.target, args));
  }

  /** The number of dimensions of an input without a batch. */
  protected abstract _get_no_batch_dim(): number;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    const unbatched = this._get_no_batch_dim();
    checkDims(input, unbatched, unbatched + 1);
    this._check_features(input, input.dim() - unbatched);
    if (input.dim() !== unbatched) return this._apply_instance_norm(input);
    const batch = input.unsqueeze(0);
    const normalised = this._apply_instance_norm(batch);
    const output = normalised.squeeze(0);
    batch.dispose();
    normalised.dispose();
    return output;
  }

  private _check_features(input: Tensor, dim: number): void {
    const features = input.size(dim);
    if (features === this.num_features) return;
    if (this.affine) {
      throw new RangeError(
        `expected input's size at dim=${dim} to match num_features (${this.num_features}), ` +
          `but got: ${features}.`,
      );
    }
    warn(`input's size at dim=${dim} does not match num_features, which has no use without affine`);
  }

  private _apply_instance_norm(input: Tensor): Tensor {
    return F.instance_norm(
      input,
      this.running_mean,
      this.running_var,
      this.weight,
      this.bias,
      this.training || !this.track_running_stats,
      this.momentum ?? 0,
      this.eps,
    );
  }

  /** States from before 0.4.0 held running figures that a layer without them can't use. */
  override _load_from_state_dict(
    state: StateDict,
    prefix: string,
    metadata: LocalMetadata,
    report: LoadReport,
  ): void {
    if (metadata.version === undefined && !this.track_running_stats) {
      const keys = ['running_mean', 'running_var']
        .map((name) => prefix + name)
        .filter((key) => Object.hasOwn(state, key));
      if (keys.length > 0) report.error_msgs.push(this._refusal(keys));
      for (const key of keys) delete state[key];
    }
    super._load_from_state_dict(state, prefix, metadata, report);
  }

  private _refusal(keys: string[]): string {
    const name = this._get_name();
    return (
      `Unexpected running stats buffer(s) ${keys.map((key) => `"${key}"`).join(' and ')} for ` +
      `${name} with track_running_stats=False. Since 0.4.0 ${name} tracks none by default: remove ` +
      'these keys from the state, or make the layer with track_running_stats=True.'
    );
  }
}

/** Normalises (N, C, L) or (C, L) per sample and channel. */
export class InstanceNorm1d extends InstanceNorm {
  protected override _get_no_batch_dim(): number {
    return 2;
  }
}

/** Normalises (N, C, H, W) or (C, H, W) per sample and channel. */
export class InstanceNorm2d extends InstanceNorm {
  protected override _get_no_batch_dim(): number {
    return 3;
  }
}

/** Normalises (N, C, D, H, W) or (C, D, H, W) per sample and channel. */
export class InstanceNorm3d extends InstanceNorm {
  protected override _get_no_batch_dim(): number {
    return 4;
  }
}
