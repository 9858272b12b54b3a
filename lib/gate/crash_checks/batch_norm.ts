/** The steps of batch normalisation, which read and write one number a channel unseen. */
import type { Encoded } from '../../native.js';
import { type Check, type Checks, isNone, numel, sizes } from './values.js';

/** Whether tensors that are given hold a number for each channel, and those needed are given. */
function perChannel(
  input: Encoded,
  given: readonly Encoded[],
  needed: readonly Encoded[],
): string | null {
  if (needed.some(isNone)) return 'the mean and the variance to normalise by must be given';
  const channels = sizes(input)[1] ?? 0;
  const short = given.some((tensor) => !isNone(tensor) && numel(tensor) < channels);
  return short ? `expects a number for each of ${channels} channels` : null;
}

const forward: Check = (input, weight, bias, mean, variance, training) => {
  const stats = [mean, variance];
  return perChannel(input, [weight, bias, ...stats], training === true ? [] : stats);
};

const withoutTraining: Check = (input, weight, bias, mean, variance) =>
  forward(input, weight, bias, mean, variance, false);

const withoutStats: Check = (input, weight, bias, training) =>
  forward(input, weight, bias, null, null, training);

const backward: Check = (grad, input, weight, mean, variance, savedMean, savedInverse, train) => {
  if (String(sizes(grad)) !== String(sizes(input))) return 'grad_out must have the sizes of input';
  const [stats, saved] = [
    [mean, variance],
    [savedMean, savedInverse],
  ] as const;
  return perChannel(input, [weight, ...stats, ...saved], train === true ? saved : stats);
};

export const BATCH_NORM: Checks = {
  native_batch_norm: forward,
  _native_batch_norm_legit: forward,
  '_native_batch_norm_legit.no_stats': withoutStats,
  '_native_batch_norm_legit.no_stats_out': withoutStats,
  _native_batch_norm_legit_functional: forward,
  _native_batch_norm_legit_no_training: withoutTraining,
  _batch_norm_no_update: withoutTraining,
  _batch_norm_with_update: withoutTraining,
  _batch_norm_with_update_functional: withoutTraining,
  batch_norm_update_stats: (input, mean, variance) => perChannel(input, [mean, variance], []),
  native_batch_norm_backward: backward,
  batch_norm_backward: backward,
  _batch_norm_impl_index_backward: (_index, input, grad, ...rest) => backward(grad, input, ...rest),
};
