/** How `linear_cross_entropy` goes through the rows in chunks. */
import type { Call } from '../../call.js';
import type { device as Device } from '../../device.js';
import { bfloat16, type dtype as Dtype, float16, float32, float64 } from '../../dtype.js';
import { reprBool, reprString } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';

/** Trades precision and speed for memory where the rows are of a narrow type. */
export type AccPolicy = 'accurate' | 'balanced' | 'compact' | 'auto';

interface OptionsKeywords {
  allow_retain_graph?: boolean;
  batch_chunk_size?: number | null;
  chunking_method?: string | null;
  acc_policy?: AccPolicy;
  acc_dtype?: Dtype | null;
}
const bind = signature<Required<OptionsKeywords>>(
  'LinearCrossEntropyOptions(bool allow_retain_graph=False, int? batch_chunk_size=None, ' +
    "str? chunking_method='auto', str acc_policy='auto', ScalarType? acc_dtype=None)",
);

/** The options that hold for one call. */
export interface ChunkPlan {
  readonly allow_retain_graph: boolean;
  readonly batch_chunk_size: number;
  readonly acc_policy: Exclude<AccPolicy, 'auto'>;
  readonly acc_dtype: Dtype;
}

const narrow: readonly Dtype[] = [float16, bfloat16];
const supported: readonly Dtype[] = [...narrow, float32, float64];

/** The least power of two that is not below a number. */
const nextPower = (size: number): number => 2 ** Math.ceil(Math.log2(Math.max(size, 1)));

/** The choice of `'auto'`: on CPUs only 'accurate' spares narrow types the emulated products. */
function automatic(device: Device, dtype: Dtype): ['accurate' | 'compact', string] {
  const accurate = device.type === 'cpu' && narrow.includes(dtype);
  return accurate ? ['accurate', 'aspect_ratio'] : ['compact', 'aspect_ratio:2'];
}

function checkOptions(a: Required<OptionsKeywords>): void {
  if (!['auto', 'accurate', 'balanced', 'compact'].includes(a.acc_policy)) {
    throw new RangeError(`invalid acc_policy: ${reprString(a.acc_policy)}`);
  }
  const { chunking_method: method, batch_chunk_size: size, acc_dtype } = a;
  if (method !== null && method !== 'auto' && !/^aspect_ratio(:0*[1-9]\d*)?$/.test(method)) {
    throw new RangeError(`invalid chunking_method: ${reprString(method)}`);
  }
  if (size !== null && size <= 0) {
    throw new RangeError(`batch_chunk_size must be positive int or None, got ${size}`);
  }
  if (acc_dtype !== null && !supported.includes(acc_dtype)) {
    throw new RangeError(`acc_dtype must be one of ${supported.join(', ')}, got ${acc_dtype}`);
  }
}

/**
 * Options of `linear_cross_entropy` and `LinearCrossEntropyLoss`: how many rows a chunk has, or by
 * which method to find out, and in which type and with how much memory to add up.
 */
export class LinearCrossEntropyOptions {
  /** Whether the gradients, which the forward computes, survive a backward. */
  readonly allow_retain_graph: boolean;
  readonly batch_chunk_size: number | null;
  /** `'aspect_ratio'`, `'aspect_ratio:N'` for N times more chunks, `'auto'`, or null. */
  readonly chunking_method: string | null;
  readonly acc_policy: AccPolicy;
  readonly acc_dtype: Dtype | null;

  constructor(
    ...args: Call<
      [],
      [
        allow_retain_graph: boolean,
        batch_chunk_size: number | null,
        chunking_method: string | null,
        acc_policy: AccPolicy,
        acc_dtype: Dtype | null,
      ],
      OptionsKeywords
    >
  ) {
    const a = bind(args);
    checkOptions(a);
    this.allow_retain_graph = a.allow_retain_graph;
    this.batch_chunk_size = a.batch_chunk_size;
    this.chunking_method = a.chunking_method;
    this.acc_policy = a.acc_policy;
    this.acc_dtype = a.acc_dtype;
    Object.freeze(this);
  }

  /** What the options come to for one input. */
  _adjust(input: Tensor, num_classes: number): ChunkPlan {
    const [count = 0, in_features = 0] = input.shape;
    const { device, dtype } = input;
    const [policy, method] = automatic(device, dtype);
    return {
      allow_retain_graph: this.allow_retain_graph,
      batch_chunk_size: Math.max(1, this._chunkSize(count, in_features, num_classes, method)),
      acc_policy: this.acc_policy === 'auto' ? policy : this.acc_policy,
      acc_dtype: this.acc_dtype ?? (this._widens(device, dtype) ? float32 : dtype),
    };
  }

  /** Whether narrow floats are added up in float32 where nothing else is said. */
  private _widens(device: Device, dtype: Dtype): boolean {
    return this.acc_policy === 'auto' && narrow.includes(dtype) && /^(cpu|cuda)$/.test(device.type);
  }

  private _chunkSize(
    count: number,
    in_features: number,
    num_classes: number,
    auto: string,
  ): number {
    const { batch_chunk_size: given, chunking_method } = this;
    const method = chunking_method === 'auto' ? (given === null ? auto : null) : chunking_method;
    if (method === null) return Math.min(given ?? count, count);
    const factor = Number(method.split(':')[1] ?? 1);
    const target = Math.ceil(count / Math.ceil(num_classes / in_features));
    const size = Math.min(Math.floor(nextPower(target) / factor), count);
    if (given !== null && given !== size) {
      throw new RangeError(
        `batch_chunk_size (=${given}) and chunking_method ('${method}') give different chunk ` +
          `sizes (${given} vs ${size}); pass only one.`,
      );
    }
    return size;
  }

  toString(): string {
    const { batch_chunk_size: size, chunking_method: method, acc_policy, acc_dtype } = this;
    return (
      `LinearCrossEntropyOptions(allow_retain_graph=${reprBool(this.allow_retain_graph)}, ` +
      `batch_chunk_size=${size ?? 'None'}, ` +
      `chunking_method=${method === null ? 'None' : reprString(method)}, ` +
      `acc_policy=${reprString(acc_policy)}, acc_dtype=${acc_dtype ?? 'None'})`
    );
  }
}
