/** One step of the recurrent layers. */
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { familySignature } from './family.js';
import type { Nonlinearity } from './rnn.js';
import type { LSTMState } from './rnn_base.js';
import { type CellKeywords, checkRank, RNNCellBase, step } from './rnn_cell_base.js';
import type { RecurrentCall } from './rnn_forward.js';

const bindForward = signature<{ input: Tensor; hx: Tensor | null }>(
  'forward(Tensor input, Tensor? hx=None)',
);
type CellOperator = (
  input: Tensor,
  hx: Tensor,
  ...weights: [w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | null, b_hh: Tensor | null]
) => Tensor;

/** A step of a cell whose state is one tensor. */
function stepSimply(
  name: string,
  cell: RNNCellBase,
  operator: CellOperator,
  args: RecurrentCall<Tensor, Tensor>,
  weights: [Tensor, Tensor, Tensor | null, Tensor | null],
): Tensor {
  const { input, hx } = bindForward(args);
  checkRank(name, 'input', input);
  if (hx !== null) checkRank(name, 'hidden', hx);
  const [state] = step(cell, input, hx === null ? null : [hx], (rows, [hidden]) => [
    operator(rows, hidden as Tensor, ...weights),
  ]);
  return state as Tensor;
}

interface RNNCellKeywords extends CellKeywords {
  nonlinearity?: Nonlinearity;
}
const bindRNNCell = signature<Required<RNNCellKeywords>>(
  "RNNCell(int input_size, int hidden_size, any bias=True, str nonlinearity='tanh', " +
    'Device? device=None, ScalarType? dtype=None)',
);

/** h′ = tanh(W_ih x + b_ih + W_hh h + b_hh), or with ReLU; N × input_size to N × hidden_size. */
export class RNNCell extends RNNCellBase {
  nonlinearity: Nonlinearity;

  constructor(
    ...args: Call<
      [input_size: number, hidden_size: number],
      [bias: boolean, nonlinearity: Nonlinearity, device: DeviceLike | null, dtype: Dtype | null],
      RNNCellKeywords
    >
  ) {
    const { nonlinearity, ...rest } = bindRNNCell(args);
    super({ ...rest, num_chunks: 1 });
    this.nonlinearity = nonlinearity;
  }

  override forward(...args: RecurrentCall<Tensor, Tensor>): Tensor {
    return stepSimply('RNNCell', this, this._operator, args, this._weights);
  }

  private get _operator(): CellOperator {
    if (this.nonlinearity === 'tanh') return ops.rnn_tanh_cell;
    if (this.nonlinearity === 'relu') return ops.rnn_relu_cell;
    throw new TorchError(`Unknown nonlinearity: ${this.nonlinearity}`);
  }

  override extra_repr(): string {
    const { nonlinearity } = this;
    const base = super.extra_repr();
    return nonlinearity === 'tanh' ? base : `${base}, nonlinearity=${nonlinearity}`;
  }
}

type CellCall = Call<
  [input_size: number, hidden_size: number],
  [bias: boolean, device: DeviceLike | null, dtype: Dtype | null],
  CellKeywords
>;
const bindCell = familySignature<Required<CellKeywords>>(
  'int input_size, int hidden_size, any bias=True, Device? device=None, ScalarType? dtype=None',
);

/** h′ = (1 − z) ⊙ n + z ⊙ h, one step of `GRU`; N × input_size to N × hidden_size. */
export class GRUCell extends RNNCellBase {
  constructor(...args: CellCall) {
    super({ ...bindCell(GRUCell, args), num_chunks: 3 });
  }

  override forward(...args: RecurrentCall<Tensor, Tensor>): Tensor {
    return stepSimply('GRUCell', this, ops.gru_cell, args, this._weights);
  }
}

const bindPair = signature<{ input: Tensor; hx: LSTMState | null }>(
  'forward(Tensor input, Tensor[]? hx=None)',
);

/** c′ = f ⊙ c + i ⊙ g and h′ = o ⊙ tanh(c′), one step of `LSTM`; gives h′ and c′. */
export class LSTMCell extends RNNCellBase {
  constructor(...args: CellCall) {
    super({ ...bindCell(LSTMCell, args), num_chunks: 4 });
  }

  override forward(...args: RecurrentCall<Tensor, LSTMState>): [hidden: Tensor, cell: Tensor] {
    const { input, hx } = bindPair(args);
    checkRank('LSTMCell', 'input', input);
    for (const [i, state] of (hx ?? []).entries()) checkRank('LSTMCell', `hx[${i}]`, state);
    if (hx !== null && hx.length < 2) throw new RangeError('LSTMCell: hx must be a pair of states');
    const [hidden, cell] = step(this, input, hx, (rows, states) =>
      ops.lstm_cell(rows, states.length === 1 ? [...states, ...states] : states, ...this._weights),
    );
    return [hidden as Tensor, cell as Tensor];
  }
}
