/** Dropout. */
import type { Call } from '../../call.js';
import { TorchError, warn } from '../../errors.js';
import { ops } from '../../ops.js';
import { reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

interface DropoutKeywords {
  input: Tensor;
  p?: number;
  training?: boolean;
  inplace?: boolean;
}
type DropoutCall = Call<
  [input: Tensor],
  [p: number, training: boolean, inplace: boolean],
  DropoutKeywords
>;
type Bound = Required<DropoutKeywords>;
type Operator = (input: Tensor, p: number, training: boolean) => Tensor;

/** Refuses what isn't a probability. */
export function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) {
    throw new RangeError(`dropout probability has to be between 0 and 1, but got ${reprFloat(p)}`);
  }
}

/** A function of the family; the two for self-normalising networks drop nothing unless told to. */
function family(name: string, training: 'True' | 'False', run: (bound: Bound) => Tensor) {
  const bind = signature<Bound>(
    `${name}(Tensor input, float p=0.5, bool training=${training}, bool|truth inplace=False)`,
  );
  return (...args: DropoutCall): Tensor => {
    const bound = bind(args);
    checkProbability(bound.p);
    return run(bound);
  };
}

const by =
  (plain: Operator, inPlace: Operator) =>
  ({ input, p, training, inplace }: Bound): Tensor =>
    (inplace ? inPlace : plain)(input, p, training);

const features = by(ops.feature_dropout, ops.feature_dropout_);

/** The same with a batch of one around the input for the while. */
function withBatch({ input, ...rest }: Bound): Tensor {
  if (rest.inplace) return features({ input: input.unsqueeze_(0), ...rest }).squeeze_(0);
  const batch = input.unsqueeze(0);
  const dropped = features({ input: batch, ...rest });
  const output = dropped.squeeze(0);
  batch.dispose();
  dropped.dispose();
  return output;
}

function warnOfDims(name: string, input: Tensor, rank: number): void {
  const dim = input.dim();
  if (dim === rank + 1 || dim === rank + 2) return;
  warn(
    `${name}: a ${dim}-D input is deprecated and will be an error: it drops whole channels of ` +
      `${rank + 1}D and ${rank + 2}D inputs; dropout drops single elements of any input`,
  );
}

/** Zeroes each element with probability `p` and divides the rest by 1 − p. */
export const dropout = family('dropout', 'True', by(ops.dropout, ops.dropout_));

/** Zeroes each channel of (N, C, L) or (C, L) with probability `p`, divides the rest by 1 − p. */
export const dropout1d = family('dropout1d', 'True', (bound) => {
  const dim = bound.input.dim();
  if (dim === 3) return features(bound);
  if (dim === 2) return withBatch(bound);
  throw new TorchError(
    `dropout1d: Expected 2D or 3D input, but received a ${dim}D input: it drops whole channels ` +
      'of inputs with one spatial dimension',
  );
});

/** Zeroes each channel of (N, C, H, W) with probability `p` and divides the rest by 1 − p. */
export const dropout2d = family('dropout2d', 'True', (bound) => {
  warnOfDims('dropout2d', bound.input, 2);
  if (bound.input.dim() === 3) {
    warn(
      'dropout2d: a 3D input is taken as (N, C, L) now and will be taken as (C, H, W): ' +
        'use dropout1d for (N, C, L)',
    );
  }
  return features(bound);
});

/** Zeroes each channel of (N, C, D, H, W) or (C, D, H, W), divides the rest by 1 − p. */
export const dropout3d = family('dropout3d', 'True', (bound) => {
  warnOfDims('dropout3d', bound.input, 3);
  return bound.input.dim() === 5 ? features(bound) : withBatch(bound);
});

/** Dropout that keeps mean and variance of a SELU's output (Klambauer et al. 2017). */
export const alpha_dropout = family(
  'alpha_dropout',
  'False',
  by(ops.alpha_dropout, ops.alpha_dropout_),
);

/** Alpha dropout of whole channels. */
export const feature_alpha_dropout = family(
  'feature_alpha_dropout',
  'False',
  by(ops.feature_alpha_dropout, ops.feature_alpha_dropout_),
);
