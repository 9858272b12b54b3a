/** The arguments of recurrent layers, and what PyTorch refuses. */
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { TorchError, warn } from '../../errors.js';
import { native } from '../../native.js';
import { reprFloat, reprTuple } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { checkLayerCount } from './layer_count.js';

/** The kinds of recurrence, each with the rows of a weight per hidden feature. */
const GATES = { RNN_TANH: 1, RNN_RELU: 1, LSTM: 4, GRU: 3 };
export type RNNMode = keyof typeof GATES;

export function gatesOf(mode: string): number {
  if (!Object.hasOwn(GATES, mode)) throw new RangeError(`Unrecognized RNN mode: ${mode}`);
  return GATES[mode as RNNMode];
}

export interface RNNKeywords {
  input_size: number;
  hidden_size: number;
  num_layers?: number;
  bias?: boolean;
  batch_first?: boolean;
  dropout?: number;
  bidirectional?: boolean;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}

export interface RNNArguments extends Required<RNNKeywords> {
  mode: RNNMode;
  proj_size: number;
}

export function checkArguments(a: RNNArguments): void {
  if (!(a.dropout >= 0 && a.dropout <= 1)) {
    throw new RangeError(
      'dropout should be a number in range [0, 1] representing the probability of an element ' +
        'being zeroed',
    );
  }
  if (a.dropout > 0 && a.num_layers === 1) {
    warn(
      'dropout option adds dropout after all but last recurrent layer, so non-zero dropout ' +
        `expects num_layers greater than 1, but got dropout=${reprFloat(a.dropout)} and ` +
        `num_layers=${a.num_layers}`,
    );
  }
  for (const name of ['input_size', 'hidden_size', 'num_layers'] as const) {
    if (a[name] <= 0) throw new RangeError(`${name} must be greater than zero`);
  }
  checkLayerCount('num_layers', a.num_layers);
  if (a.proj_size < 0) {
    throw new RangeError('proj_size should be a positive integer or zero to disable projections');
  }
  if (a.proj_size >= a.hidden_size) {
    throw new RangeError('proj_size has to be smaller than hidden_size');
  }
}

/** Types of device that have an autocast, which converts the operands itself. */
const CASTING = ['cpu', 'cuda', 'xpu', 'mps'];
const isCasting = (): boolean => CASTING.some((type) => native.is_autocast_enabled(type));

/** Refuses an input that does not fit the weights. */
export function checkInput(input: Tensor, rank: number, features: number, dtype: Dtype): void {
  if (input.dtype !== dtype && !isCasting()) {
    throw new RangeError(
      `RNN input dtype (${input.dtype}) does not match weight dtype (${dtype}). Convert input: ` +
        `input.to(${dtype}), or convert model: model.to(${input.dtype})`,
    );
  }
  if (input.ndim !== rank) {
    throw new TorchError(`input must have ${rank} dimensions, got ${input.ndim}`);
  }
  const last = input.size(-1);
  if (last !== features) {
    throw new TorchError(
      `input.size(-1) must be equal to input_size. Expected ${features}, got ${last}`,
    );
  }
}

/** Refuses a state of another size; the message has places for the expected one and for its own. */
export function checkSize(hx: Tensor, expected: readonly number[], message: string): void {
  const { shape } = hx;
  if (shape.length === expected.length && shape.every((size, i) => size === expected[i])) return;
  const [before = '', between = '', after = ''] = message.split('{}');
  throw new TorchError(`${before}${reprTuple(expected)}${between}[${shape.join(', ')}]${after}`);
}
