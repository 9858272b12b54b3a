/** What the checks of recurrent layers take, which subclasses may call and define anew. */
import type { Call } from '../../call.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { LSTMState } from './rnn_base.js';

const sized = 'Tensor input, Tensor? batch_sizes';
export const bindCheckInput = signature<Sized>(`check_input(${sized})`);
export const bindExpected = signature<Sized>(`get_expected_hidden_size(${sized})`);
export const bindCheckSize = signature<{
  hx: Tensor;
  expected_hidden_size: readonly number[];
  msg: string;
}>(
  'check_hidden_size(Tensor hx, int[] expected_hidden_size, ' +
    "str msg='Expected hidden size {}, got {}')",
);
export const bindCheck = signature<Sized & { hidden: Tensor | LSTMState }>(
  'check_forward_args(Tensor input, Tensor|Tensor[] hidden, Tensor? batch_sizes)',
);
export const bindPermute = signature<{ hx: Tensor | LSTMState; permutation: Tensor | null }>(
  'permute_hidden(Tensor|Tensor[] hx, Tensor? permutation)',
);

/** An input, and what tells that it is packed. */
interface Sized {
  input: Tensor;
  batch_sizes: Tensor | null;
}
export type SizedCall = Call<[input: Tensor, batch_sizes: Tensor | null], [], Sized>;
