/** Gated recurrent units. */
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { PackedSequence } from '../utils/packed_sequence.js';
import { recurSimply, refuseProjection } from './rnn.js';
import type { RNNKeywords } from './rnn_arguments.js';
import { RNNBase } from './rnn_base.js';
import type { RecurrentCall } from './rnn_forward.js';

export type GRUCall = Call<
  [input_size: number, hidden_size: number],
  [
    num_layers: number,
    bias: boolean,
    batch_first: boolean,
    dropout: number,
    bidirectional: boolean,
    device: DeviceLike | null,
    dtype: Dtype | null,
  ],
  RNNKeywords
>;
const bindGRU = signature<Required<RNNKeywords>>(
  'GRU(int input_size, int hidden_size, int num_layers=1, bool bias=True, ' +
    'bool batch_first=False, float dropout=0.0, bool bidirectional=False, Device? device=None, ' +
    'ScalarType? dtype=None)',
);

/**
 * Layers of hₜ = (1 − z) ⊙ n + z ⊙ hₜ₋₁ with reset gate r, update gate z and
 * n = tanh(W_in x + b_in + r ⊙ (W_hn hₜ₋₁ + b_hn)). Input T × N × input_size, output
 * T × N × directions·hidden_size. Source: Cho et al. (2014), arXiv:1406.1078.
 */
export class GRU extends RNNBase {
  constructor(...args: GRUCall) {
    refuseProjection(args);
    super({ ...bindGRU(args), mode: 'GRU' });
  }

  override forward(...args: RecurrentCall<Tensor, Tensor>): [output: Tensor, hidden: Tensor];
  override forward(
    ...args: RecurrentCall<PackedSequence, Tensor>
  ): [output: PackedSequence, hidden: Tensor];
  override forward(
    ...args: RecurrentCall<Tensor | PackedSequence, Tensor>
  ): [Tensor | PackedSequence, Tensor] {
    return recurSimply(this, ops.gru, args);
  }
}
