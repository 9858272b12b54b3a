/** Elman's recurrent layer. */
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { isPlainObject } from '../../gate/kinds.js';
import { ops } from '../../ops.js';
import { reprString } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { PackedSequence } from '../utils/packed_sequence.js';
import type { RNNKeywords } from './rnn_arguments.js';
import { RNNBase } from './rnn_base.js';
import { operate, type RecurrentCall, recur } from './rnn_forward.js';

export type Nonlinearity = 'tanh' | 'relu';
interface Keywords extends RNNKeywords {
  nonlinearity?: Nonlinearity;
}
export type RNNCall = Call<
  [input_size: number, hidden_size: number],
  [
    num_layers: number,
    nonlinearity: Nonlinearity,
    bias: boolean,
    batch_first: boolean,
    dropout: number,
    bidirectional: boolean,
    device: DeviceLike | null,
    dtype: Dtype | null,
  ],
  Keywords
>;
const bindRNN = signature<Required<Keywords>>(
  "RNN(int input_size, int hidden_size, int num_layers=1, str nonlinearity='tanh', " +
    'bool bias=True, bool batch_first=False, float dropout=0.0, bool bidirectional=False, ' +
    'Device? device=None, ScalarType? dtype=None)',
);
const bindForward = signature<{ input: Tensor | PackedSequence; hx: Tensor | null }>(
  'forward(Tensor|Iterable input, Tensor? hx=None)',
);

/** Refuses the keyword that only an LSTM takes. */
export function refuseProjection(args: readonly unknown[]): void {
  const last = args.at(-1);
  if (isPlainObject(last) && 'proj_size' in last) {
    throw new RangeError('proj_size argument is only supported for LSTM, not RNN or GRU');
  }
}

function modeOf(nonlinearity: string): 'RNN_TANH' | 'RNN_RELU' {
  if (nonlinearity === 'tanh') return 'RNN_TANH';
  if (nonlinearity === 'relu') return 'RNN_RELU';
  throw new RangeError(
    `Unknown nonlinearity ${reprString(nonlinearity)}. Select from 'tanh' or 'relu'.`,
  );
}

/** The forward pass of a layer whose state is one tensor. */
export function recurSimply(
  layer: RNNBase,
  operator: typeof ops.gru,
  args: RecurrentCall<Tensor | PackedSequence, Tensor>,
): [Tensor | PackedSequence, Tensor] {
  const { input, hx } = bindForward(args);
  const [output, state] = recur(layer, input, hx === null ? null : [hx], {
    features: [layer.hidden_size],
    check: ({ data, packed }, [hidden]) =>
      layer.check_forward_args(data, hidden as Tensor, packed?.batch_sizes ?? null),
    compute: (batch, [hidden]) => operate(layer, operator, batch, hidden as Tensor),
  });
  return [output, state as Tensor];
}

/**
 * Layers of hₜ = tanh(W_ih xₜ + b_ih + W_hh hₜ₋₁ + b_hh), or with ReLU. Input T × N × input_size,
 * output T × N × directions·hidden_size. Source: Elman (1990), Finding structure in time.
 */
export class RNN extends RNNBase {
  nonlinearity: Nonlinearity;

  constructor(...args: RNNCall) {
    refuseProjection(args);
    const { nonlinearity, ...rest } = bindRNN(args);
    super({ ...rest, mode: modeOf(nonlinearity) });
    this.nonlinearity = nonlinearity;
  }

  override forward(...args: RecurrentCall<Tensor, Tensor>): [output: Tensor, hidden: Tensor];
  override forward(
    ...args: RecurrentCall<PackedSequence, Tensor>
  ): [output: PackedSequence, hidden: Tensor];
  override forward(
    ...args: RecurrentCall<Tensor | PackedSequence, Tensor>
  ): [Tensor | PackedSequence, Tensor] {
    return recurSimply(this, this.mode === 'RNN_TANH' ? ops.rnn_tanh : ops.rnn_relu, args);
  }
}
