/** Long short-term memory. */
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';
import type { Parameter } from '../parameter.js';
import type { PackedSequence } from '../utils/packed_sequence.js';
import type { RNNKeywords } from './rnn_arguments.js';
import { type LSTMState, RNNBase } from './rnn_base.js';
import type { SizedCall } from './rnn_checks.js';
import { operate, type RecurrentCall, recur } from './rnn_forward.js';

interface Keywords extends RNNKeywords {
  proj_size?: number;
}
export type LSTMCall = Call<
  [input_size: number, hidden_size: number],
  [
    num_layers: number,
    bias: boolean,
    batch_first: boolean,
    dropout: number,
    bidirectional: boolean,
    proj_size: number,
    device: DeviceLike | null,
    dtype: Dtype | null,
  ],
  Keywords
>;
const bindLSTM = signature<Required<Keywords>>(
  'LSTM(int input_size, int hidden_size, int num_layers=1, bool bias=True, ' +
    'bool batch_first=False, float dropout=0.0, bool bidirectional=False, int proj_size=0, ' +
    'Device? device=None, ScalarType? dtype=None)',
);
const bindCellSize = signature<{ input: Tensor; batch_sizes: Tensor | null }>(
  'get_expected_cell_size(Tensor input, Tensor? batch_sizes)',
);
const bindCheck = signature<{
  input: Tensor;
  hidden: Tensor | LSTMState;
  batch_sizes: Tensor | null;
}>('check_forward_args(Tensor input, Tensor|Tensor[] hidden, Tensor? batch_sizes)');
const bindForward = signature<{ input: Tensor | PackedSequence; hx: LSTMState | null }>(
  'forward(Tensor|Iterable input, Tensor[]? hx=None)',
);

/**
 * Layers of cₜ = f ⊙ cₜ₋₁ + i ⊙ g and hₜ = o ⊙ tanh(cₜ), with gates i, f, o = σ(W x + b + W′hₜ₋₁ + b′)
 * and g likewise by tanh; with `proj_size` hₜ is then projected. Input T × N × input_size, output
 * T × N × directions·(proj_size or hidden_size). Source: Hochreiter and Schmidhuber (1997); for the
 * projection Sak et al. (2014), arXiv:1402.1128.
 */
export class LSTM extends RNNBase {
  declare weight_hr_l0: Parameter;

  constructor(...args: LSTMCall) {
    super({ ...bindLSTM(args), mode: 'LSTM' });
  }

  get_expected_cell_size(...args: SizedCall): [number, number, number] {
    const { input, batch_sizes } = bindCellSize(args);
    return this._state_size(input, batch_sizes, this.hidden_size);
  }

  override check_forward_args(
    ...args: [input: Tensor, hidden: Tensor | LSTMState, batch_sizes: Tensor | null]
  ): void {
    const { input, hidden, batch_sizes } = bindCheck(args);
    if (isTensor(hidden) || hidden.length < 2)
      throw new TypeError('LSTM: hidden must be the states of both kinds');
    this.check_input(input, batch_sizes);
    const own = this.get_expected_hidden_size(input, batch_sizes);
    this.check_hidden_size(hidden[0], own, 'Expected hidden[0] size {}, got {}');
    const cells = this.get_expected_cell_size(input, batch_sizes);
    this.check_hidden_size(hidden[1], cells, 'Expected hidden[1] size {}, got {}');
  }

  override forward(
    ...args: RecurrentCall<Tensor, LSTMState>
  ): [output: Tensor, state: [hidden: Tensor, cell: Tensor]];
  override forward(
    ...args: RecurrentCall<PackedSequence, LSTMState>
  ): [output: PackedSequence, state: [hidden: Tensor, cell: Tensor]];
  override forward(
    ...args: RecurrentCall<Tensor | PackedSequence, LSTMState>
  ): [Tensor | PackedSequence, [Tensor, Tensor]] {
    const { input, hx } = bindForward(args);
    if (hx !== null && hx.length < 2) throw new RangeError('LSTM: hx must be a pair of states');
    const [output, hidden, cell] = recur(this, input, hx, {
      features: [this._real_hidden_size, this.hidden_size],
      check: ({ data, packed }, [h, c]) => {
        // PyTorch leaves packed sequences to the operator.
        if (packed === null) this.check_forward_args(data, [h as Tensor, c as Tensor], null);
      },
      compute: (batch, states) => operate(this, ops.lstm, batch, states),
    });
    return [output, [hidden as Tensor, cell as Tensor]];
  }
}
