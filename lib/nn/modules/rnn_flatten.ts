/** The parameters of a recurrent layer in one piece of memory, as cuDNN wants them. */
import { no_grad } from '../../autograd.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';
import type { RNNBase } from './rnn_base.js';

/** The numbers by which cuDNN knows the kinds of recurrence. */
const CUDNN_MODES = { RNN_RELU: 0, RNN_TANH: 1, LSTM: 2, GRU: 3 };

function isAcceptable(weights: readonly (Tensor | null | undefined)[]): weights is Tensor[] {
  const dtype = weights[0]?.dtype;
  return weights.every(
    (weight) => weight?.is_cuda && weight.dtype === dtype && ops.cudnn_is_acceptable(weight),
  );
}

/** Moves the parameters into one piece of memory where cuDNN will compute with them. */
export function flattenForCudnn(layer: RNNBase): void {
  const weights = layer._flat_weights;
  if (!isAcceptable(weights)) return;
  // Parameters that are the same must stay so: the slower way copies them at each call.
  if (new Set(weights.map((weight) => weight.data_ptr())).size !== weights.length) return;
  if (!ops._use_cudnn_rnn_flatten_weight()) return;
  const { bias, input_size, mode, hidden_size, proj_size } = layer;
  const { num_layers, batch_first, bidirectional } = layer;
  const stride = (bias ? 4 : 2) + (proj_size > 0 ? 1 : 0);
  const kind = CUDNN_MODES[mode];
  const sizes = [input_size, kind, hidden_size, proj_size, num_layers] as const;
  no_grad(() => {
    ops._cudnn_rnn_flatten_weight(weights, stride, ...sizes, batch_first, bidirectional).dispose();
  });
}
