/** In which types a chunked cross entropy keeps what it computes. */
import { bfloat16, type dtype as Dtype, float16, float32 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import type { ChunkPlan } from './cross_entropy_options.js';

/** Which gradients are wanted. */
export interface Wanted {
  readonly input: boolean;
  readonly weight: boolean;
  readonly bias: boolean;
}

/** Types and detours; most detours are none where all types are the same. */
export interface Layout {
  readonly dtype: Dtype;
  /** The type in which sums are taken. */
  readonly acc: Dtype;
  readonly mixed: boolean;
  readonly output: Dtype;
  readonly logits: Dtype;
  readonly gradInput: Dtype;
  /** The type of the class weights of the rows. */
  readonly rows: Dtype;
  /** The type to which the linear weight is converted. */
  readonly cast: Dtype;
  /** Whether the products of the logits take the rows in the wide type. */
  readonly wideRows: boolean;
  /** Whether the rows are converted for anything. */
  readonly convertRows: boolean;
  /** Whether the operator converts the product of narrow sides itself, as on GPUs. */
  readonly ownOutput: boolean;
  /** Whether a chunk's gradient of the weight is computed apart, and then subtracted at once. */
  readonly apart: boolean;
  /** Whether a chunk's gradient of the input is computed apart, and then copied. */
  readonly copied: boolean;
  /** Whether the gradient of the input takes narrow logits and the weight as it is. */
  readonly narrowLogits: boolean;
}

export function layoutOf(input: Tensor, plan: ChunkPlan, wanted: Wanted): Layout {
  const { dtype } = input;
  const { acc_dtype: acc, acc_policy: policy } = plan;
  const mixed = dtype !== acc;
  if (mixed && !((dtype === float16 || dtype === bfloat16) && acc === float32)) {
    throw new TorchError(
      'linear_cross_entropy supports float32 acc_dtype with float16/bfloat16 inputs, ' +
        `but got ${acc} acc_dtype and ${dtype} inputs.`,
    );
  }
  const cuda = input.device.type === 'cuda';
  const sparing = policy !== 'accurate';
  const gradInput = sparing ? dtype : acc;
  const logits = dtype === float16 && sparing ? dtype : acc;
  const convert = mixed && (!cuda || (wanted.input && gradInput === logits));
  const cast = convert ? logits : dtype;
  const wideRows = mixed && !cuda && dtype !== logits;
  return {
    dtype,
    acc,
    mixed,
    output: mixed && dtype === float16 ? acc : dtype,
    logits,
    gradInput,
    // 1/N, the weight of a row in a mean, is no normal number of float16 from N = 65536 on.
    rows: acc,
    cast,
    wideRows,
    convertRows: mixed && (wanted.weight || wideRows),
    ownOutput: cuda && mixed,
    apart: wanted.weight && !(policy === 'compact' && (cuda || logits === dtype)),
    copied: wanted.input && !cuda && gradInput !== cast,
    narrowLogits: cuda && wanted.input && logits !== gradInput,
  };
}
