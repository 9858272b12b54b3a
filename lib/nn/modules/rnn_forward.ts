/** The way of a batch through a recurrent layer. */
import type { Call } from '../../call.js';
import { TorchError } from '../../errors.js';
import { ops } from '../../ops.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { countSequences, PackedSequence } from '../utils/packed_sequence.js';
import type { RNNBase } from './rnn_base.js';

/** The ways to call a layer with an input and, if it does not begin at zero, its state. */
export type RecurrentCall<Input, State> = Call<
  [input: Input],
  [hx: State | null],
  { input: Input; hx?: State | null }
>;

/** What an operator takes after the states and the weights. */
type Options = readonly [
  has_biases: boolean,
  num_layers: number,
  dropout: number,
  train: boolean,
  bidirectional: boolean,
];

/** The operator of a layer, for padded and for packed sequences. */
interface Operator<State> {
  (
    input: Tensor,
    hx: State,
    params: readonly Tensor[],
    ...options: [...Options, batch_first: boolean]
  ): readonly Tensor[];
  (
    data: Tensor,
    batch_sizes: Tensor,
    hx: State,
    params: readonly Tensor[],
    ...options: Options
  ): readonly Tensor[];
}

/** An input as the operators take it, and what has to be undone afterwards. */
export interface Batch {
  data: Tensor;
  packed: PackedSequence | null;
  /** The dimension that an input without a batch was given. */
  added: number | null;
  /** The number of sequences. */
  size: number;
}

function openInput(layer: RNNBase, input: unknown): Batch {
  const [name] = layer.mode.split('_');
  if (input instanceof PackedSequence) {
    const size = countSequences(input.batch_sizes);
    return { data: input.data, packed: input, added: null, size };
  }
  if (!isTensor(input)) {
    throw new TypeError(`${name}: expected the input to be a Tensor or a PackedSequence`);
  }
  const { ndim } = input;
  if (ndim !== 2 && ndim !== 3) {
    throw new RangeError(`${name}: Expected input to be 2D or 3D, got ${ndim}D instead`);
  }
  const dim = layer.batch_first ? 0 : 1;
  const data = ndim === 3 ? input : input.unsqueeze(dim);
  return { data, packed: null, added: ndim === 3 ? null : dim, size: data.size(dim) };
}

/** Refuses states that have a batch where the input has none, or the other way round. */
function checkRanks(states: readonly Tensor[], batched: boolean): void {
  const rank = batched ? 3 : 2;
  if (states.every(({ ndim }) => ndim === rank)) return;
  const found = states.map(({ ndim }) => `${ndim}-D`).join(', ');
  const [names, got] = states.length === 1 ? ['hx', found] : ['hx and cx', `(${found})`];
  throw new TorchError(
    `For ${batched ? 'batched 3-D' : 'unbatched 2-D'} input, ${names} should also be ${rank}-D ` +
      `but got ${got} tensor${states.length === 1 ? '' : 's'}`,
  );
}

function openStates(
  layer: RNNBase,
  { data, packed, added, size }: Batch,
  given: readonly Tensor[] | null,
  features: readonly number[],
): readonly Tensor[] {
  if (given === null) {
    const { dtype, device } = data;
    const count = layer.num_layers * layer._num_directions;
    return features.map((width) => ops.zeros([count, size, width], { dtype, device }));
  }
  if (packed !== null) {
    return given.map((state) => layer.permute_hidden(state, packed.sorted_indices));
  }
  checkRanks(given, added === null);
  return added === null ? given : given.map((state) => state.unsqueeze(1));
}

/** Calls the operator in the form that the batch wants. */
export function operate<State>(
  layer: RNNBase,
  operator: Operator<State>,
  { data, packed }: Batch,
  hx: State,
): readonly Tensor[] {
  const { bias, num_layers, dropout, training, bidirectional, batch_first } = layer;
  const weights = layer._flat_weights;
  const options = [bias, num_layers, dropout, training, bidirectional] as const;
  return packed === null
    ? operator(data, hx, weights, ...options, batch_first)
    : operator(data, packed.batch_sizes, hx, weights, ...options);
}

/** Output and states in the form that the input had. */
function closeBatch(
  layer: RNNBase,
  { packed, added }: Batch,
  [output, ...states]: readonly Tensor[],
): [Tensor | PackedSequence, ...Tensor[]] {
  const value = output as Tensor;
  if (packed !== null) {
    const { batch_sizes, sorted_indices, unsorted_indices } = packed;
    const result = new PackedSequence(value, batch_sizes, sorted_indices, unsorted_indices);
    return [result, ...states.map((state) => layer.permute_hidden(state, unsorted_indices))];
  }
  if (added === null) return [value, ...states];
  return [value.squeeze(added), ...states.map((state) => state.squeeze(1))];
}

/** What is the layer's own in the way of a batch. */
interface Steps {
  /** The features of each state. */
  features: readonly number[];
  check(batch: Batch, states: readonly Tensor[]): void;
  compute(batch: Batch, states: readonly Tensor[]): readonly Tensor[];
}

/** Takes a batch through a layer, and gives the output and then the states after the last step. */
export function recur(
  layer: RNNBase,
  input: unknown,
  given: readonly Tensor[] | null,
  { features, check, compute }: Steps,
): [Tensor | PackedSequence, ...Tensor[]] {
  const batch = openInput(layer, input);
  const states = openStates(layer, batch, given, features);
  check(batch, states);
  const computed = compute(batch, states);
  const results = closeBatch(layer, batch, computed);
  const kept = new Set<unknown>([...(given ?? []), ...results]);
  if (batch.packed !== null) kept.add(computed[0]);
  if (batch.added !== null) batch.data.dispose();
  for (const tensor of [...states, ...computed]) if (!kept.has(tensor)) tensor.dispose();
  return results;
}
