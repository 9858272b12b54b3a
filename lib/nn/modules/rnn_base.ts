/** What recurrent layers share: parameters, checks and printed form. */
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { ops } from '../../ops.js';
import { reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { uniform_ } from '../init.js';
import { Parameter } from '../parameter.js';
import { countSequences } from '../utils/packed_sequence.js';
import { Module } from './module.js';
import {
  checkArguments,
  checkInput,
  checkSize,
  gatesOf,
  type RNNArguments,
  type RNNKeywords,
  type RNNMode,
} from './rnn_arguments.js';
import {
  bindCheck,
  bindCheckInput,
  bindCheckSize,
  bindExpected,
  bindPermute,
  type SizedCall,
} from './rnn_checks.js';
import { flattenForCudnn } from './rnn_flatten.js';

/** The sizes of a state: layers times directions, batch, features. */
type StateSize = [number, number, number];
/** The hidden state of a layer; an LSTM's has the state of its cells beside it. */
export type LSTMState = readonly [hidden: Tensor, cell: Tensor];

interface BaseKeywords extends RNNKeywords {
  mode: RNNMode;
  proj_size?: number;
}
export type RNNBaseCall = Call<
  [mode: RNNMode, input_size: number, hidden_size: number],
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
  BaseKeywords
>;
const bindBase = signature<RNNArguments>(
  'RNNBase(str mode, int input_size, int hidden_size, int num_layers=1, bool bias=True, ' +
    'bool batch_first=False, float dropout=0.0, bool bidirectional=False, int proj_size=0, ' +
    'Device? device=None, ScalarType? dtype=None)',
);

const fieldOf = (owner: object, name: string): Parameter => Reflect.get(owner, name);

/** The base of RNN, LSTM and GRU: parameters drawn from U(−1/√hidden_size, 1/√hidden_size). */
export class RNNBase extends Module {
  readonly mode: RNNMode;
  input_size: number;
  hidden_size: number;
  num_layers: number;
  bias: boolean;
  batch_first: boolean;
  dropout: number;
  bidirectional: boolean;
  proj_size: number;
  /** The names of the parameters, for each layer and direction. */
  readonly _all_weights: string[][] = [];
  [weight: `weight_${'ih' | 'hh' | 'hr'}_l${string}`]: Parameter;
  [bias: `bias_${'ih' | 'hh'}_l${string}`]: Parameter;
  declare weight_ih_l0: Parameter;
  declare weight_hh_l0: Parameter;
  declare bias_ih_l0: Parameter;
  declare bias_hh_l0: Parameter;

  constructor(...args: RNNBaseCall) {
    super();
    const a = bindBase(args);
    checkArguments(a);
    const gates = gatesOf(a.mode) * a.hidden_size;
    this.mode = a.mode;
    this.input_size = a.input_size;
    this.hidden_size = a.hidden_size;
    this.num_layers = a.num_layers;
    this.bias = a.bias;
    this.batch_first = a.batch_first;
    this.dropout = a.dropout;
    this.bidirectional = a.bidirectional;
    this.proj_size = a.proj_size;
    for (let layer = 0; layer < a.num_layers; layer += 1) {
      const width = layer === 0 ? a.input_size : this._real_hidden_size * this._num_directions;
      this._add_layer(`l${layer}`, gates, width, a);
      if (a.bidirectional) this._add_layer(`l${layer}_reverse`, gates, width, a);
    }
    this.flatten_parameters();
    this.reset_parameters();
  }

  /** Makes the parameters of one layer in one direction. */
  private _add_layer(
    suffix: string,
    gates: number,
    width: number,
    { bias, hidden_size, proj_size, device, dtype }: RNNArguments,
  ): void {
    const names: string[] = [];
    const add = (kind: string, ...size: number[]): void => {
      const name = `${kind}_${suffix}`;
      names.push(name);
      Reflect.set(this, name, new Parameter(ops.empty(size, { device, dtype })));
    };
    add('weight_ih', gates, width);
    add('weight_hh', gates, this._real_hidden_size);
    if (bias) add('bias_ih', gates);
    if (bias) add('bias_hh', gates);
    if (proj_size > 0) add('weight_hr', proj_size, hidden_size);
    this._all_weights.push(names);
  }

  get _num_directions(): number {
    return this.bidirectional ? 2 : 1;
  }

  /** The features of the hidden state, after the projection if there is one. */
  get _real_hidden_size(): number {
    return this.proj_size > 0 ? this.proj_size : this.hidden_size;
  }

  /** The parameters, for each layer and direction. */
  get all_weights(): Parameter[][] {
    return this._all_weights.map((names) => names.map((name) => fieldOf(this, name)));
  }

  /** What the fields hold at this moment, in the order in which operators take it. */
  get _flat_weights(): Parameter[] {
    return this.all_weights.flat();
  }

  /** Moves the parameters into one piece of memory where cuDNN computes; else does nothing. */
  flatten_parameters(): void {
    flattenForCudnn(this);
  }

  override _apply(fn: (tensor: Tensor) => Tensor, recurse = true): this {
    super._apply(fn, recurse);
    this.flatten_parameters();
    return this;
  }

  reset_parameters(): void {
    const bound = this.hidden_size > 0 ? 1 / Math.sqrt(this.hidden_size) : 0;
    for (const weight of this.parameters()) uniform_(weight, -bound, bound);
  }

  check_input(...args: SizedCall): void {
    const { input, batch_sizes } = bindCheckInput(args);
    const { dtype } = this.weight_ih_l0;
    checkInput(input, batch_sizes === null ? 3 : 2, this.input_size, dtype);
  }

  protected _state_size(input: Tensor, batch_sizes: Tensor | null, features: number): StateSize {
    const batch =
      batch_sizes === null ? input.size(this.batch_first ? 0 : 1) : countSequences(batch_sizes);
    return [this.num_layers * this._num_directions, batch, features];
  }

  get_expected_hidden_size(...args: SizedCall): StateSize {
    const { input, batch_sizes } = bindExpected(args);
    return this._state_size(input, batch_sizes, this._real_hidden_size);
  }

  check_hidden_size(
    ...args: [hx: Tensor, expected_hidden_size: readonly number[], msg?: string]
  ): void {
    const { hx, expected_hidden_size, msg } = bindCheckSize(args);
    checkSize(hx, expected_hidden_size, msg);
  }

  check_forward_args(
    ...args: [input: Tensor, hidden: Tensor | LSTMState, batch_sizes: Tensor | null]
  ): void {
    const { input, hidden, batch_sizes } = bindCheck(args);
    this.check_input(input, batch_sizes);
    const expected = this.get_expected_hidden_size(input, batch_sizes);
    this.check_hidden_size(isTensor(hidden) ? hidden : hidden[0], expected);
  }

  /** A state with its batch in another order. */
  permute_hidden<H extends Tensor | LSTMState>(hx: H, permutation: Tensor | null): H;
  permute_hidden(...args: [Tensor | LSTMState, Tensor | null]): Tensor | LSTMState {
    const { hx, permutation } = bindPermute(args);
    if (permutation === null) return hx;
    if (isTensor(hx)) return hx.index_select(1, permutation);
    if (hx.length < 2) throw new RangeError('permute_hidden(): hx must be a pair of states');
    return [hx[0].index_select(1, permutation), hx[1].index_select(1, permutation)];
  }

  override extra_repr(): string {
    const parts = [`${this.input_size}, ${this.hidden_size}`];
    if (this.proj_size !== 0) parts.push(`proj_size=${this.proj_size}`);
    if (this.num_layers !== 1) parts.push(`num_layers=${this.num_layers}`);
    if (!this.bias) parts.push('bias=False');
    if (this.batch_first) parts.push('batch_first=True');
    if (this.dropout !== 0) parts.push(`dropout=${reprFloat(this.dropout)}`);
    if (this.bidirectional) parts.push('bidirectional=True');
    return parts.join(', ');
  }
}
