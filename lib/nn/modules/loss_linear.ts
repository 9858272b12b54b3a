/** Cross entropy with its linear map. */

import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { reprBool, reprFloat, reprTuple } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { LinearCrossEntropyOptions } from '../functional/cross_entropy_options.js';
import * as F from '../functional/index.js';
import type { Reduction } from '../functional/reduction.js';
import { bindPair, type PairCall } from './forward.js';
import { Linear } from './linear.js';
import { WeightedLoss } from './loss_base.js';

export { LinearCrossEntropyOptions };

interface LinearCrossEntropyKeywords {
  in_features: number;
  num_classes: number;
  out_features?: readonly number[];
  bias?: boolean;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
  reduction?: Reduction;
  weight?: Tensor | null;
  ignore_index?: number | null;
  label_smoothing?: number;
  options?: LinearCrossEntropyOptions | null;
}
type Arguments = Required<LinearCrossEntropyKeywords>;

const bind = signature<Arguments>(
  'LinearCrossEntropyLoss(int in_features, int num_classes, *, int[] out_features=[], ' +
    "bool bias=False, Device? device=None, ScalarType? dtype=None, str reduction='mean', " +
    'Tensor? weight=None, int? ignore_index=None, float label_smoothing=0.0, any options=None)',
);

function checked(a: Arguments): Arguments {
  if (a.weight !== null && a.weight.shape.join() !== String(a.num_classes)) {
    throw new TorchError(
      `expected weight shape to be ${reprTuple([a.num_classes])}, ` +
        `got ${reprTuple([...a.weight.shape])}`,
    );
  }
  if (a.label_smoothing < 0 || a.label_smoothing > 1) {
    throw new TorchError(
      `expected label_smoothing to be in range [0, 1], got ${reprFloat(a.label_smoothing)}`,
    );
  }
  return a;
}

/**
 * −log softmax(x Wᵀ + b)[y] for x of shape (N, in_features) or (in_features): `CrossEntropyLoss`
 * with the last layer in it, so that the logits of all rows need not exist at once.
 */
export class LinearCrossEntropyLoss extends WeightedLoss {
  num_classes: number;
  out_features: number[];
  ignore_index: number | null;
  label_smoothing: number;
  linear: Linear;
  options: LinearCrossEntropyOptions | null;

  constructor(
    ...args:
      | Call<[in_features: number, num_classes: number], [], LinearCrossEntropyKeywords>
      | [in_features: number, num_classes: number, keywords: Partial<LinearCrossEntropyKeywords>]
  ) {
    const a = checked(bind(args));
    super({ weight: a.weight, reduction: a.reduction });
    this.num_classes = a.num_classes;
    this.out_features = [...a.out_features];
    this.ignore_index = a.ignore_index;
    this.label_smoothing = a.label_smoothing;
    const rows = a.out_features.reduce((product, size) => product * size, a.num_classes);
    const { bias, device, dtype } = a;
    this.linear = new Linear(a.in_features, rows, { bias, device, dtype });
    this.options = a.options;
  }

  override forward(...args: PairCall): Tensor {
    const { input, target } = bindPair(args);
    const { linear, num_classes, out_features, weight, reduction } = this;
    const { ignore_index, label_smoothing, options } = this;
    const rows = [num_classes, ...out_features];
    const linear_weight = linear.weight.reshape([...rows, linear.in_features]);
    const linear_bias = linear.bias === null ? null : linear.bias.reshape(rows);
    const rest = { linear_bias, weight, reduction, ignore_index, label_smoothing, options };
    return F.linear_cross_entropy(input, linear_weight, target, rest);
  }

  override extra_repr(): string {
    const { linear, num_classes, out_features, reduction, ignore_index, options } = this;
    return (
      `in_features=${linear.in_features}, num_classes=${num_classes}, ` +
      `out_features=${reprTuple(out_features)}, bias=${reprBool(linear.bias !== null)}, ` +
      `reduction=${reduction}, ignore_index=${ignore_index ?? 'None'}, ` +
      `label_smoothing=${reprFloat(this.label_smoothing)}, options=${options ?? 'None'}`
    );
  }
}
