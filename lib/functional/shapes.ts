/** Splitting, indices of what is not zero, the short-time Fourier transform. */
import { TorchError } from '../errors.js';
import type { Int, Ints, Whole } from '../gate/arguments.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { install, type Tensor } from '../tensor.js';

const bindSplit = signature<{ tensor: Tensor; split_size_or_sections: Whole | Ints; dim: Int }>(
  'split(Tensor tensor, int|int[] split_size_or_sections, int dim=0)',
);
const bindSplitMethod = signature<{ split_size: Whole | Ints; dim: Int }>(
  'split(int|int[] split_size, int dim=0)',
);

function runSplit(tensor: Tensor, sizes: Whole | Ints, dim: Int): Tensor[] {
  if (typeof sizes === 'object') return ops.split_with_sizes(tensor, sizes, dim);
  return ops.split(tensor, sizes, dim);
}

/** The tensor in pieces of one size, the last may be smaller, or of sizes given. */
export function split(
  tensor: Tensor,
  split_size_or_sections: Whole | Ints | { split_size_or_sections: Whole | Ints; dim?: Int },
  dim?: Int | { dim?: Int },
): Tensor[];
export function split(...args: unknown[]): Tensor[] {
  const a = bindSplit(args);
  return runSplit(a.tensor, a.split_size_or_sections, a.dim);
}

const bindNonzero = signature<{ input: Tensor; as_tuple: boolean; out: Tensor | null }>(
  'nonzero(Tensor input, *, bool as_tuple=False, Tensor? out=None)',
);
const bindNonzeroMethod = signature<{ as_tuple: boolean }>('nonzero(*, bool as_tuple=False)');

/** The indices of all elements that are not zero: one a row, or one tensor for each dimension. */
export function nonzero(input: Tensor, keywords: { as_tuple: true }): Tensor[];
export function nonzero(
  input: Tensor,
  keywords?: { as_tuple?: false; out?: Tensor | null },
): Tensor;
export function nonzero(...args: unknown[]): Tensor | Tensor[] {
  const { input, as_tuple, out } = bindNonzero(args);
  return as_tuple ? ops.where(input) : ops.nonzero(input, { out });
}

type PadMode = 'constant' | 'reflect' | 'replicate' | 'circular';

interface StftOptions {
  hop_length?: Int | null;
  win_length?: Int | null;
  window?: Tensor | null;
  center?: boolean;
  pad_mode?: PadMode;
  normalized?: boolean;
  onesided?: boolean | null;
  return_complex?: boolean | null;
  align_to_window?: boolean | null;
}

type Stft = Required<StftOptions> & { n_fft: number };

const STFT =
  'int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, ' +
  "str pad_mode='reflect', bool normalized=False, bool? onesided=None, " +
  'bool? return_complex=None, bool? align_to_window=None';
const bindStft = signature<Stft & { input: Tensor }>(`stft(Tensor input, ${STFT})`);
const bindStftMethod = signature<Stft>(`stft(${STFT})`);

/** Half a frame more at both ends. */
function padded(input: Tensor, n_fft: number, mode: PadMode): Tensor {
  const { shape } = input;
  const extended = [...new Array<number>(Math.max(0, 3 - shape.length)).fill(1), ...shape];
  const half = Math.floor(n_fft / 2);
  const wide = ops.pad(input.view(extended), [half, half], mode);
  return wide.view(wide.shape.slice(-shape.length));
}

function runStft(input: Tensor, a: Stft): Tensor {
  if (a.center && a.align_to_window !== null) {
    throw new TorchError('stft align_to_window should only be set when center = false');
  }
  return ops.stft(
    a.center ? padded(input, a.n_fft, a.pad_mode) : input,
    a.n_fft,
    a.hop_length,
    a.win_length,
    a.window,
    a.normalized,
    a.onesided,
    a.return_complex,
    a.align_to_window,
  );
}

/** The Fourier transforms of overlapping windows of a signal. */
export function stft(input: Tensor, n_fft: Int, keywords?: StftOptions): Tensor;
export function stft(...args: unknown[]): Tensor {
  const { input, ...rest } = bindStft(args);
  return runStft(input, rest);
}

declare module '../tensor.js' {
  interface Tensor {
    /** The tensor in pieces of one size, the last may be smaller, or of sizes given. */
    split(
      split_size: Whole | Ints | { split_size: Whole | Ints; dim?: Int },
      dim?: Int | { dim?: Int },
    ): Tensor[];
    /** The indices of all elements that are not zero: one a row, or a tensor for each dimension. */
    nonzero(keywords: { as_tuple: true }): Tensor[];
    nonzero(keywords?: { as_tuple?: false }): Tensor;
    /** The Fourier transforms of overlapping windows of a signal. */
    stft(n_fft: Int, keywords?: StftOptions): Tensor;
  }
}

install({
  split(this: Tensor, ...args: unknown[]): Tensor[] {
    const { split_size, dim } = bindSplitMethod(args);
    return runSplit(this, split_size, dim);
  },
  nonzero(this: Tensor, ...args: unknown[]): Tensor | Tensor[] {
    return bindNonzeroMethod(args).as_tuple ? ops.where(this) : ops.nonzero(this);
  },
  stft(this: Tensor, ...args: unknown[]): Tensor {
    return runStft(this, bindStftMethod(args));
  },
});
