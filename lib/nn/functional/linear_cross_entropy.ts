/** Cross entropy of a linear map, whose logits need not exist at once. */

import type { Call } from '../../call.js';
import { int64 } from '../../dtype.js';
import { TorchError, warn_once } from '../../errors.js';
import { ops } from '../../ops.js';
import { reprFloat, reprTuple } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { chunkedCrossEntropy } from './cross_entropy_chunks.js';
import { LinearCrossEntropyOptions } from './cross_entropy_options.js';
import { cross_entropy } from './loss.js';
import type { Reduction } from './reduction.js';

interface LinearCrossEntropyKeywords {
  input: Tensor;
  linear_weight: Tensor;
  target: Tensor;
  linear_bias?: Tensor | null;
  weight?: Tensor | null;
  reduction?: Reduction;
  ignore_index?: number | null;
  label_smoothing?: number;
  options?: LinearCrossEntropyOptions | null;
}
type Arguments = Required<LinearCrossEntropyKeywords>;

const bind = signature<Arguments>(
  'linear_cross_entropy(Tensor input, Tensor linear_weight, Tensor target, *, ' +
    "Tensor? linear_bias=None, Tensor? weight=None, str reduction='mean', " +
    'int? ignore_index=None, float label_smoothing=0.0, any options=None)',
);

const same = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();

function checkShapes({ input, linear_weight, linear_bias }: Arguments): void {
  if (input.dim() < 1 || input.dim() > 2) {
    throw new TorchError(`expected input with dimensionality 1 or 2, got ${input.dim()}`);
  }
  const [features, classes] = [input.shape, linear_weight.shape];
  if (classes.length < 2) {
    throw new TorchError(
      `expected linear_weight with dimensionality at least 2, got ${classes.length}`,
    );
  }
  if (input.size(-1) !== linear_weight.size(-1)) {
    throw new TorchError(
      'expected equal input and linear_weight last dimensions (in_features), ' +
        `got ${input.size(-1)} and ${linear_weight.size(-1)}, respectively`,
    );
  }
  if (linear_bias !== null && !same(linear_bias.shape, classes.slice(0, -1))) {
    throw new TorchError(
      `expected linear_bias shape ${reprTuple(classes.slice(0, -1))}, ` +
        `got ${reprTuple([...linear_bias.shape])}`,
    );
  }
  if (classes.length > 2 && features.length === 1) {
    throw new TorchError(
      `K-dimensional loss defined by linear_weight shape ${reprTuple([...classes])} requires ` +
        `batched input, (N, ${input.size(-1)}), got unbatched input`,
    );
  }
}

/** Whether the loss can be computed in chunks. */
function canChunk({ reduction, label_smoothing, target, linear_weight }: Arguments): boolean {
  return (
    ['mean', 'sum', 'none'].includes(reduction) &&
    label_smoothing === 0 &&
    target.dtype === int64 &&
    linear_weight.dim() === 2
  );
}

function warnOfOptions({ reduction, label_smoothing, target, linear_weight }: Arguments): void {
  warn_once(
    'linear_cross_entropy: options ignored; chunks need a reduction of mean, sum or none, no label ' +
      'smoothing, targets of int64 and no out_features. ' +
      `Got reduction='${reduction}', label_smoothing=${reprFloat(label_smoothing)}, ` +
      `target.dtype=${target.dtype}, out_features=${reprTuple(linear_weight.shape.slice(1, -1))}.`,
  );
}

/** The logits of all classes and all out_features, (N, C, ...). */
function logitsOf({ input, linear_weight, linear_bias }: Arguments): Tensor {
  const outer = linear_weight.shape.slice(1, -1);
  if (outer.length === 0) return ops.linear(input, linear_weight, linear_bias);
  const rows = linear_weight.shape.slice(0, -1).reduce((product, size) => product * size, 1);
  const weight = linear_weight.reshape([rows, input.size(-1)]);
  const flat = ops.linear(input, weight, linear_bias === null ? null : linear_bias.reshape([rows]));
  return flat.reshape([...input.shape.slice(0, -1), linear_weight.size(0), ...outer]);
}

/**
 * The cross entropy of x Wᵀ + b. With `options` the rows of x are gone through in chunks, so that
 * the logits of all of them are never there at once.
 */
export function linear_cross_entropy(
  ...args:
    | Call<[input: Tensor, linear_weight: Tensor, target: Tensor], [], LinearCrossEntropyKeywords>
    | [
        input: Tensor,
        linear_weight: Tensor,
        target: Tensor,
        keywords: Partial<LinearCrossEntropyKeywords>,
      ]
): Tensor {
  const a = bind(args);
  checkShapes(a);
  const { input, linear_weight, target, weight, reduction, label_smoothing, options } = a;
  const batch = input.shape.slice(0, -1);
  const probabilities = same(target.shape, [...batch, ...linear_weight.shape.slice(0, -1)]);
  if (probabilities && a.ignore_index !== null) {
    throw new TorchError('ignore_index cannot be specified when target contains probabilities');
  }
  const ignore_index = a.ignore_index ?? -100;
  if (options !== null) {
    if (!(options instanceof LinearCrossEntropyOptions)) {
      throw new TypeError('options must be LinearCrossEntropyOptions');
    }
    if (canChunk(a)) return chunkedCrossEntropy({ ...a, ignore_index, options });
    warnOfOptions(a);
  }
  const logits = logitsOf(a);
  const rest = { weight, reduction, ignore_index, label_smoothing };
  const loss = cross_entropy(logits, target, rest);
  logits.dispose();
  return loss;
}
